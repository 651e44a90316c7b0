"""What was dropped: files and folders, and web addresses, whichever way the other program says it.

Nothing dropped is opened, fetched or shown here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDropEvent

_MOZILLA_LINK: Final = "text/x-moz-url"
_LONGEST: Final = 200_000
_SOURCE: Final = re.compile(r"^SourceURL:\s*(https?://\S+)", re.MULTILINE | re.IGNORECASE)
_LINK: Final = re.compile(r"""<a\s[^>]*?href\s*=\s*["'](https?://[^"'<>\s]+)["']""", re.IGNORECASE)


_FEW: Final = 12
_DOCUMENTS: Final = "application/x-casefile-documents"
"""Documents of the open library on their way to another case, by SHA-256."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An http(s) address, and the title the browser gave it (empty where it gave none)."""

    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders, and addresses, each once and in the order they came."""

    paths: tuple[Path, ...] = ()
    addresses: tuple[WebAddress, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.paths or self.addresses)

    @property
    def is_much(self) -> bool:
        """Whether attaching it is going to take a while: many files, or folders of them."""
        return len(self.paths) > _FEW or any(path.is_dir() for path in self.paths)

    @property
    def first_name(self) -> str:
        """What the first thing is called: a case made for it takes this for its title."""
        if self.paths:
            first = self.paths[0]
            return first.name if first.is_dir() else first.stem or first.name
        first_address = self.addresses[0]
        return first_address.title or urlsplit(first_address.address).hostname or "Web"


def dropped(data: QMimeData) -> Dropped:
    """What a drop or the clipboard holds; empty where it is nothing that can be attached."""
    paths: dict[Path, None] = {}
    addresses: dict[str, str] = {}
    titles = _mozilla_titles(data)
    for url in data.urls() if data.hasUrls() else []:
        if url.isLocalFile():
            paths[Path(url.toLocalFile())] = None
        elif address := _web(url):
            addresses[address] = titles.get(address, "")
    if not paths and not addresses:
        for address in _told(data):
            addresses[address] = titles.get(address, "")
    return Dropped(
        tuple(paths), tuple(WebAddress(address, title) for address, title in addresses.items())
    )


def carrying(documents: Iterable[str]) -> QMimeData:
    """What a drag of documents within the window carries."""
    data = QMimeData()
    data.setData(_DOCUMENTS, "\n".join(documents).encode())
    return data


def documents_in(data: QMimeData) -> tuple[str, ...]:
    """The documents a drag within the window carries, by SHA-256."""
    return tuple(bytes(data.data(_DOCUMENTS).data()).decode("ascii", "ignore").split())


def library_in(data: QMimeData) -> Path | None:
    """The first library among the files dropped: it is opened, not attached."""
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.suffix == ".casefile" and path.is_file():
            return path
    return None


def library_offered(event: QDropEvent) -> Path | None:
    """As `library_in` for a drag or drop, which is accepted where there is one."""
    path = library_in(event.mimeData())
    if path is not None:
        event.acceptProposedAction()
    return path


def _web(url: QUrl) -> str:
    if url.scheme().lower() in ("http", "https") and url.host():
        return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return ""


def _mozilla_titles(data: QMimeData) -> dict[str, str]:
    """Firefox says a link and its title on two lines of UTF-16."""
    if not data.hasFormat(_MOZILLA_LINK):
        return {}
    lines = (
        bytes(data.data(_MOZILLA_LINK).data())
        .decode("utf-16-le", "replace")
        .strip("\0")
        .splitlines()
    )
    pairs = zip(lines[::2], lines[1::2], strict=False)
    return {_web(QUrl(address)): " ".join(title.split()) for address, title in pairs}


def _told(data: QMimeData) -> list[str]:
    """Addresses in what a browser says of a link or a selection that it did not call a URL."""
    found = [address for address in _mozilla_titles(data) if address]
    if found:
        return found
    text = data.text()[:_LONGEST] if data.hasText() else ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    alone = [_web(QUrl(line)) for line in lines]
    if lines and all(alone):
        return alone
    html = data.html()[:_LONGEST] if data.hasHtml() else ""
    # The page a selection came from, as Windows' clipboard says it; else its one and only link.
    source = _SOURCE.findall(html) or _SOURCE.findall(text)
    if source:
        return source[:1]
    links = dict.fromkeys(_LINK.findall(html))
    return list(links) if len(links) == 1 else []
