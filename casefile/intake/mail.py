"""A mail's headers, body and attachments, by the standard library. Runs in a worker."""

from __future__ import annotations

import email
import email.policy
import email.utils
from email.message import EmailMessage
from pathlib import Path
from typing import cast

from casefile.intake.article import from_bytes, visible_text
from casefile.intake.limits import Limits
from casefile.intake.plain import clean, decode, join_paragraphs, pages_of
from casefile.intake.reading import Embedded, PageText, Particulars

_HEADERS = ("From", "To", "Cc", "Date", "Subject")


def read(
    path: Path, limits: Limits
) -> tuple[tuple[PageText, ...], Particulars, tuple[Embedded, ...]]:
    """The headers as first paragraph, the body (plain preferred to HTML), the attachments."""
    data = path.read_bytes()
    if data.startswith(b"From "):
        data = data.split(b"\n", 1)[1]
    message = email.message_from_bytes(data, policy=email.policy.default)
    headers = {name: _header(message, name) for name in _HEADERS}
    first = "\n".join(f"{name}: {value}" for name, value in headers.items() if value)
    text = join_paragraphs((first, _body(message)))
    particulars = Particulars(
        title=headers["Subject"],
        author=headers["From"],
        published=_iso(headers["Date"]),
        language=_header(message, "Content-Language"),
        made_by=_header(message, "X-Mailer") or _header(message, "User-Agent"),
    )
    return pages_of(text, limits), particulars, _attachments(message)


def _header(message: EmailMessage, name: str) -> str:
    try:
        value = message.get(name)
        return " ".join(clean(str(value)).split()) if value is not None else ""
    except (ValueError, IndexError, AttributeError, TypeError):
        # The library's header parser gives up on some headers; the raw line still says it.
        for key, raw in message.raw_items():
            if key.lower() == name.lower():
                return " ".join(clean(str(raw)).split())
        return ""


def _iso(date: str) -> str:
    """The minute on the sender's clock, as ISO 8601 without zone."""
    try:
        moment = email.utils.parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError):
        return ""
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")


def _body(message: EmailMessage) -> str:
    plain: list[str] = []
    marked: list[str] = []
    for part in message.walk():
        if part.is_multipart() or _is_attachment(part):
            continue
        if part.get_content_type() == "text/plain":
            plain.append(clean(decode(_payload(part), _charset(part))))
        elif part.get_content_type() == "text/html":
            marked.append(visible_text(from_bytes(_payload(part), _charset(part))))
    text = join_paragraphs(plain)
    return text or join_paragraphs(marked)


def _charset(part: EmailMessage) -> str:
    try:
        return part.get_content_charset() or ""
    except (ValueError, LookupError):
        return ""


def _payload(part: EmailMessage) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        payload = None
    if isinstance(payload, bytes):
        return payload
    text = part.get_payload()
    return text.encode("utf-8", errors="replace") if isinstance(text, str) else b""


def _is_attachment(part: EmailMessage) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or bool(part.get_filename())
    except (ValueError, LookupError, AttributeError, TypeError):
        return False


def _attachments(message: EmailMessage) -> tuple[Embedded, ...]:
    found: list[Embedded] = []
    pending: list[EmailMessage] = [message]
    while pending:
        part = pending.pop(0)
        inner = part.get_content_type() == "message/rfc822"
        if inner and part is not message:
            content = part.get_payload()
            letter = content[0] if isinstance(content, list) and content else None
            if isinstance(letter, EmailMessage):
                name = _name(part) or (_header(letter, "Subject") or "message") + ".eml"
                found.append(Embedded(_safe(name), "message/rfc822", letter.as_bytes()))
            continue
        if part.is_multipart():
            pending[:0] = [cast(EmailMessage, child) for child in part.iter_parts()]
        elif part is not message and (
            _is_attachment(part) or part.get_content_maintype() != "text"
        ):
            name = _safe(_name(part) or f"attachment {len(found) + 1}")
            found.append(Embedded(name, part.get_content_type(), _payload(part)))
    return tuple(found)


def _name(part: EmailMessage) -> str:
    try:
        return str(part.get_filename() or "")
    except (ValueError, LookupError, AttributeError, TypeError):
        return ""


def _safe(name: str) -> str:
    """A name without folders: what a sender writes must not choose a place on the disk."""
    name = clean(name).replace("\n", " ").replace("\\", "/").rsplit("/", 1)[-1].strip(" .")
    return name[:200] or "attachment"
