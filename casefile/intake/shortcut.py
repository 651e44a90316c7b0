"""Web addresses: kept as references, never fetched."""

from __future__ import annotations

import hashlib
import plistlib
import re
from pathlib import Path
from urllib.parse import urlsplit

from casefile.intake.plain import clean, decode
from casefile.intake.reading import PageText, Particulars, Reading
from casefile.intake.troubles import UnreadableError
from casefile.model.terms import DocumentKind, Outcome
from casefile.model.wording import lasting


def is_web_address(text: str) -> bool:
    """Whether the text is one http or https address."""
    if not text or len(text) > 8192 or any(character.isspace() for character in text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)


def reference(address: str, title: str = "") -> tuple[bytes, Reading]:
    """A dropped web address as a document: its bytes (the address and a line's end) and reading."""
    address = clean(address).strip()
    data = (address + "\n").encode("utf-8")
    sha256 = hashlib.sha256(data).hexdigest()
    if not is_web_address(address):
        return data, Reading(
            sha256,
            len(data),
            "text/uri-list",
            DocumentKind.OTHER,
            Outcome.REFUSED,
            "This is not a web address (http or https).",
        )
    pages, particulars = _as_page(address, title)
    return data, Reading(
        sha256,
        len(data),
        "text/uri-list",
        DocumentKind.WEB,
        Outcome.ATTACHED,
        "",
        pages,
        particulars,
        page_count=1,
    )


def read(path: Path) -> tuple[tuple[PageText, ...], Particulars]:
    """The address inside an internet shortcut (.url) or a .webloc file."""
    data = path.read_bytes()[:1_000_000]
    address = ""
    if data.startswith(b"bplist00") or b"<plist" in data[:1000].lower():
        try:
            content = plistlib.loads(data)
        except (plistlib.InvalidFileException, ValueError, OverflowError, SyntaxError) as error:
            raise UnreadableError(lasting("the shortcut is damaged")) from error
        address = str(content.get("URL", "")) if isinstance(content, dict) else ""
    else:
        match = re.search(r"^\s*URL\s*=\s*(\S+)", decode(data), re.IGNORECASE | re.MULTILINE)
        address = match.group(1) if match else ""
    if not is_web_address(address):
        raise UnreadableError(lasting("the shortcut holds no web address"))
    return _as_page(address, path.stem)


def _as_page(address: str, title: str) -> tuple[tuple[PageText, ...], Particulars]:
    title = " ".join(clean(title).split())
    host = urlsplit(address).hostname or ""
    text = f"{title}\n{address}" if title else address
    return (PageText(1, text),), Particulars(title=title or address, outlet=host, url=address)
