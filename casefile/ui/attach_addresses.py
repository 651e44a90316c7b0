"""Addresses among what was dropped: of files here, of the web, and of what nobody can attach."""

from __future__ import annotations

import base64
import binascii
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QSysInfo, QUrl

from casefile.ui import attach_wording as wording
from casefile.ui.attach_things import Brought, Declined, Dropped, WebAddress
from casefile.ui.file_names import as_file_name

MOST_ADDRESSES: Final = 1_000
MOST_LIST: Final = 16_000_000
"""Bytes of a list of addresses: some hundred thousand files."""
MOST_BROUGHT: Final = 200_000_000
"""Bytes that may come with a drop itself: larger things come as files."""

URI_LIST: Final = "text/uri-list"
MOZILLA_LINK: Final = "text/x-moz-url"
NETSCAPE_LINK: Final = "_NETSCAPE_URL"
COPIED_IN_GNOME: Final = "x-special/gnome-copied-files"
LIST_IN_KDE: Final = "application/x-kde4-urilist"
_COPIED_IN_NAUTILUS: Final = "x-special/nautilus-clipboard"
"""The first line of the text that some versions of GNOME's file manager copy."""

MAIL_SCHEMES: Final = frozenset(
    (
        *("akonadi", "imap", "imap-message", "mailbox", "mailbox-message", "message", "mid"),
        *("ews-message", "exchange-message", "news-message"),
    )
)
_SCRIPTS: Final = frozenset(
    (
        *("about", "blob", "chrome", "data", "javascript", "mailto", "moz-extension", "resource"),
        *("tel", "vbscript", "view-source"),
    )
)
_PICTURE: Final = re.compile(r"data:image/(png|jpeg|gif|webp|tiff)((?:;[^;,]*)*),", re.IGNORECASE)
_SHOWN: Final = 60


def addressed(data: QMimeData) -> Dropped:
    """What a drop calls files or addresses of its own accord, sorted."""
    if data.hasFormat(URI_LIST) and data.data(URI_LIST).size() > MOST_LIST:
        return Dropped(declined=(Declined(wording.list_of_files(), wording.too_large(MOST_LIST)),))
    titles = titled(data)
    urls = [url for url in data.urls() if not url.isEmpty()] if data.hasUrls() else []
    if not urls:
        urls = [QUrl(line) for line in _said_otherwise(data)] or [QUrl(one) for one in titles]
    return sorted_out(urls, titles)


def sorted_out(urls: Iterable[QUrl], titles: dict[str, str]) -> Dropped:
    paths: dict[Path, None] = {}
    addresses: dict[str, str] = {}
    brought: list[Brought] = []
    declined: dict[Declined, None] = {}
    for url in urls:
        scheme = url.scheme().lower()
        if url.isLocalFile() and not (away := _away(url)):
            paths[_path(url)] = None
        elif url.isLocalFile():
            declined[Declined(url.fileName() or away, wording.on_another_computer(away))] = None
        elif address := web(url):
            addresses[address] = titles.get(address, "")
        elif scheme == "data" and _PICTURE.match(told := _whole(url)):
            picture = _picture_in(told)
            if picture is None:
                declined[Declined(_short(told), wording.no_picture_in_it())] = None
            else:
                brought.append(picture)
        elif scheme in MAIL_SCHEMES:
            declined[Declined(wording.message(), wording.message_only_named())] = None
        elif scheme:
            known = wording.no_document if scheme in _SCRIPTS else wording.reached_through
            declined[Declined(_short(_whole(url)), known(scheme))] = None
    listed = [WebAddress(address, title) for address, title in addresses.items()]
    if len(listed) > MOST_ADDRESSES:
        name = wording.further_addresses(len(listed) - MOST_ADDRESSES)
        declined[Declined(name, wording.too_many(MOST_ADDRESSES))] = None
    return Dropped(tuple(paths), tuple(listed[:MOST_ADDRESSES]), tuple(brought), tuple(declined))


def web(url: QUrl) -> str:
    """An http or https address in full, empty for every other."""
    if url.scheme().lower() in ("http", "https") and url.host():
        return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return ""


def titled(data: QMimeData) -> dict[str, str]:
    """Addresses and their titles, which browsers say on two lines."""
    for kind in (MOZILLA_LINK, NETSCAPE_LINK):
        if data.hasFormat(kind):
            lines = as_text(bytes(data.data(kind).data())[:MOST_LIST]).splitlines()
            titles = [*lines[1::2], ""]
            pairs = zip(lines[::2], titles, strict=False)
            return {web(QUrl(one)) or one: " ".join(title.split()) for one, title in pairs}
    return {}


def as_text(raw: bytes) -> str:
    """What a browser says: Firefox in UTF-16, with a mark or without, others in UTF-8."""
    is_wide = raw[:2] == b"\xff\xfe" or raw[1:2] == b"\0"
    told = raw.decode("utf-16-le" if is_wide else "utf-8", "replace")
    return told.strip("\0\ufeff")


def is_address(text: str) -> bool:
    """Whether a line of text is an address alone, of whichever kind we know."""
    if not text or any(one.isspace() for one in text):
        return False
    url = QUrl(text)
    scheme = url.scheme().lower()
    return bool(web(url)) or scheme in _SCRIPTS or scheme in MAIL_SCHEMES


def _said_otherwise(data: QMimeData) -> list[str]:
    """Files that a file manager copied and told of in its own way alone."""
    for kind in (LIST_IN_KDE, COPIED_IN_GNOME):
        if data.hasFormat(kind):
            raw = bytes(data.data(kind).data())[:MOST_LIST]
            return _lines_with_a_scheme(raw.decode("utf-8", "replace"))
    text = data.text()[:MOST_LIST] if data.hasText() else ""
    return _lines_with_a_scheme(text) if text.startswith(_COPIED_IN_NAUTILUS) else []


def _lines_with_a_scheme(text: str) -> list[str]:
    """Without "copy" or "cut", which stand on a line of their own."""
    return [line for one in text.splitlines() if ":" in (line := one.strip("\0 \t"))]


def _path(url: QUrl) -> Path:
    here = QUrl(url)
    if sys.platform != "win32":
        here.setHost("")
    return Path(here.toLocalFile())


def _away(url: QUrl) -> str:
    """The other computer an address of a file names; on Windows that is a way to reach it."""
    host = url.host()
    here = ("", "localhost", QSysInfo.machineHostName().casefold())
    return "" if sys.platform == "win32" or host.casefold() in here else host


def _picture_in(told: str) -> Brought | None:
    """The bytes of a `data:` address of a picture (RFC 2397)."""
    match = _PICTURE.match(told)
    assert match is not None
    kind, how = match.group(1).lower(), match.group(2).lower()
    raw = unquote_to_bytes(told[match.end() :])
    if "base64" in how:
        try:
            raw = base64.b64decode(raw, validate=False)
        except binascii.Error:
            return None
    return Brought(as_file_name(named_now(), kind), raw) if raw else None


def named_now() -> str:
    """What a picture without a name is called: when it came, to the second."""
    from datetime import datetime

    return wording.picture(datetime.now().strftime("%Y-%m-%d %H.%M.%S"))  # noqa: DTZ005


def _whole(url: QUrl) -> str:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _short(told: str) -> str:
    return told if len(told) <= _SHOWN else told[: _SHOWN - 1] + "…"
