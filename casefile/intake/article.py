"""The text of a saved article and what the page says of itself. Runs in a worker."""

from __future__ import annotations

import email
import email.policy
import html as entities
import re
from calendar import month_name
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from casefile.intake.limits import Limits
from casefile.intake.plain import clean, decode, join_paragraphs, pages_of
from casefile.intake.reading import PageText, Particulars
from casefile.intake.troubles import UnreadableError
from casefile.model.wording import lasting

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]+)", re.I)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_HIDDEN = re.compile(r"<!--.*?-->|<(script|style|head|template)\b.*?</\1\s*>", re.I | re.DOTALL)
_UNREAD = re.compile(r"<!--|<(script|style)\b[^>]*>", re.IGNORECASE)
_UNREAD_ENDS = {
    name: re.compile(rf"</{name}\b[^>]*>", re.IGNORECASE) for name in ("script", "style")
}
_TITLE = re.compile(r"<title\b[^>]*>\s*[^<\s]", re.IGNORECASE)
_HEAD = re.compile(r"<head\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_UNSEEN = {"script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select"}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tr", "ul",
}  # fmt: skip


def read(path: Path, media_type: str, limits: Limits) -> tuple[tuple[PageText, ...], Particulars]:
    """An article saved as HTML or as MHTML ("multipart/related")."""
    data = path.read_bytes()
    if media_type == "multipart/related":
        html, address = _from_mhtml(data)
    else:
        html, address = from_bytes(data), ""
    text, particulars = extract(html, address)
    return pages_of(text, limits), particulars


def from_bytes(data: bytes, declared: str = "") -> str:
    """HTML decoded as its byte order mark, the sender or the page itself declares."""
    match = _CHARSET.search(data[:8192])
    return decode(data, declared or (match.group(1).decode("ascii") if match else ""))


def _from_mhtml(data: bytes) -> tuple[str, str]:
    """The page inside a web archive (RFC 2557) and the address it was saved from."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    address = str(message.get("Snapshot-Content-Location") or "")
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                address = address or str(part.get("Content-Location") or "")
                return from_bytes(payload, part.get_content_charset() or ""), address
    raise UnreadableError(lasting("no page was found in this web archive"))


def extract(html: str, address: str = "") -> tuple[str, Particulars]:
    """The article's text, paragraphs parted by an empty line, and its particulars.

    A page in which no article is recognised gives all its visible text, and so does a piece of
    one, as it is selected in a browser and dragged here: whoever selected it meant all of it.
    """
    from trafilatura import bare_extraction

    html = _DECLARATION.sub("", clean(html), count=1)
    saved_from = _SAVED_FROM.search(html[:4000])
    html = without_scripts(html)
    address = address or (saved_from.group(1) if saved_from else "")
    address = address if _is_web(address) else ""
    found: Any = None
    # Whatever a strange page does to the extractor, its visible text is still there to read.
    try:
        found = bare_extraction(
            html,
            url=address or None,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            favor_recall=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError):
        found = None
    visible = visible_text(html)
    text = join_paragraphs((getattr(found, "text", None) or "").split("\n"))
    is_piece = _TITLE.search(html) is None
    if len(visible) > len(text) and (is_piece or len(text) < 200):
        text = visible
    return text, _particulars(found, html, address)


def without_scripts(html: str) -> str:
    """The page without scripts and styles, whose text the extractor takes for words of a title.

    What a page says of itself as JSON is kept, in its head, where nobody takes it for text.
    """
    kept: list[str] = []
    told: list[str] = []
    place = 0
    while found := _UNREAD.search(html, place):
        name = (found.group(1) or "").lower()
        if not name:
            end = html.find("-->", found.end())
            if end < 0:
                break
            kept.append(html[place:end])
            place = end
            continue
        close = _UNREAD_ENDS[name].search(html, found.end())
        kept.append(html[place : found.start()])
        # What is not closed goes on to the end, as in a browser.
        place = close.end() if close else len(html)
        if close and "json" in found.group().lower():
            told.append(html[found.start() : place])
    kept.append(html[place:])
    rest = "".join(kept)
    head = _HEAD.search(rest)
    if not told:
        return rest
    if head is None:
        return f"<head>{''.join(told)}</head>{rest}"
    return rest[: head.end()] + "".join(told) + rest[head.end() :]


def _particulars(found: Any, html: str, address: str) -> Particulars:
    def told(name: str) -> str:
        value = getattr(found, name, None) if found is not None else None
        return " ".join(clean(str(value)).split()) if value else ""

    url = told("url")
    title = told("title")
    if not title:
        match = re.search(r"<title[^>]*>(.*?)</title>", html[:200_000], re.I | re.DOTALL)
        if match:
            title = " ".join(entities.unescape(match.group(1)).split())
    published = told("date")
    return Particulars(
        title=title,
        author=_authors(told("author")),
        outlet=told("sitename") or told("hostname"),
        published=published if re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", published) else "",
        url=url if _is_web(url) else address,
        language=told("language") or _language(html),
    )


def _authors(told: str) -> str:
    """The names, without the months that stand beside them in a line of "By" and date."""
    names = (name.strip() for name in told.split(";"))
    return "; ".join(name for name in names if name and name not in month_name)


def _language(html: str) -> str:
    match = re.search(r"<html[^>]*\slang\s*=\s*[\"']?([\w-]+)", html[:4000], re.IGNORECASE)
    return match.group(1) if match else ""


def _is_web(address: str) -> bool:
    try:
        return urlsplit(address).scheme in {"http", "https"}
    except ValueError:
        return False


def visible_text(html: str) -> str:
    """All a reader of the page would see, one paragraph a block."""
    from lxml import etree
    from lxml.html import document_fromstring

    try:
        root = document_fromstring(_DECLARATION.sub("", html, count=1))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return ""
    text = "".join(_pieces(root))
    if not text.strip():
        # libxml2 drops what is nested beyond its limit; the words are still there.
        text = entities.unescape(_TAG.sub("\v", _HIDDEN.sub("", html)))
    return join_paragraphs(" ".join(paragraph.split()) for paragraph in text.split("\v"))


def _pieces(root: Any) -> Iterator[str]:
    """The text in order, "\\v" where a block begins or ends. Without recursion: pages are deep."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving:
            if tag in _BLOCKS:
                yield "\v"
            if element.tail and element is not root:
                yield str(element.tail)
            continue
        stack.append((element, True))
        if not tag or tag in _UNSEEN:
            continue
        if tag in _BLOCKS or tag == "br":
            yield "\v"
        elif tag in {"td", "th"}:
            yield " "
        if element.text:
            yield str(element.text)
        stack.extend((child, False) for child in reversed(element))
