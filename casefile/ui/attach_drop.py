"""What was dropped or pasted: files, addresses, messages, pictures, text.

Nothing of it is opened, fetched or shown here.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDropEvent

from casefile.ui import attach_addresses, attach_bytes
from casefile.ui.attach_things import Brought, Declined, Dropped, WebAddress
from casefile.ui.carried import is_own, mark

__all__ = ["Brought", "Declined", "Dropped", "WebAddress"]

_DOCUMENTS: Final = "application/x-casefile-documents"
"""Documents of the open library on their way to another case, by SHA-256."""

_LINKS: Final = (
    attach_addresses.MOZILLA_LINK,
    attach_addresses.NETSCAPE_LINK,
    attach_addresses.COPIED_IN_GNOME,
    attach_addresses.LIST_IN_KDE,
    attach_bytes.MESSAGE,
    "text/x-moz-message",
    "x-uid-list",
)


def is_welcome(data: QMimeData) -> bool:
    """Whether letting go is going to be answered.

    Asked at every step of a drag: the other program is asked for nothing but what it has.
    """
    if is_own(data):
        return False
    return (
        data.hasUrls()
        or data.hasText()
        or data.hasHtml()
        or data.hasImage()
        or any(data.hasFormat(kind) for kind in _LINKS)
        or any("FileGroupDescriptor" in kind for kind in data.formats())
    )


def dropped(data: QMimeData) -> Dropped:
    """What a drop or the clipboard holds; empty where it is nothing, or comes from here."""
    if is_own(data):
        return Dropped()
    named = attach_addresses.addressed(data)
    if named.paths:
        return named
    for found in (attach_bytes.messages(data), attach_bytes.picture(data)):
        if found or found.declined:
            return found
    if named or named.declined:
        return named
    return _told(data)


def carrying(documents: Iterable[str]) -> QMimeData:
    """What a drag of documents within the window carries."""
    data = QMimeData()
    carry_documents(data, documents)
    return data


def carry_documents(data: QMimeData, documents: Iterable[str]) -> None:
    data.setData(_DOCUMENTS, "\n".join(documents).encode())
    mark(data)


def documents_in(data: QMimeData) -> tuple[str, ...]:
    """The documents a drag within the window carries, by SHA-256."""
    if not is_own(data):
        return ()
    return tuple(bytes(data.data(_DOCUMENTS).data()).decode("ascii", "ignore").split())


def carries_documents(data: QMimeData) -> bool:
    return data.hasFormat(_DOCUMENTS) and is_own(data)


def library_in(data: QMimeData) -> Path | None:
    """The first library among the files dropped: it is opened, not attached."""
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        # Not Path.is_file(), which raises where one may not look.
        if path is not None and path.suffix == ".casefile" and os.path.isfile(path):  # noqa: PTH113
            return path
    return None


def library_offered(event: QDropEvent) -> Path | None:
    """As `library_in` for a drag or drop, which is accepted where there is one."""
    path = library_in(event.mimeData())
    if path is not None:
        event.acceptProposedAction()
    return path


def _told(data: QMimeData) -> Dropped:
    """Addresses in what a browser says of a link that it did not call a URL, else the text."""
    text = data.text() if data.hasText() else ""
    lines = [line.strip() for line in text[: attach_addresses.MOST_LIST].splitlines()]
    lines = [line for line in lines if line]
    if lines and all(attach_addresses.is_address(line) for line in lines):
        return attach_addresses.sorted_out(map(QUrl, lines), {})
    if link := attach_bytes.link_alone(data):
        title = " ".join(text.split())
        return Dropped(addresses=(WebAddress(link, "" if title == link else title),))
    return attach_bytes.words(data)
