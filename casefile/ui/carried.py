"""What leaves the window by a drag or the clipboard, marked so that it does not come in again."""

from __future__ import annotations

from html import escape
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

_OURS: Final = "application/x-casefile-origin"
_THIS_PROGRAM: Final = uuid4().hex.encode()
"""Another Casefile's documents are a stranger's, and are attached."""


def mark(data: QMimeData) -> None:
    """Says that this very program gave it."""
    data.setData(_OURS, _THIS_PROGRAM)


def is_own(data: QMimeData) -> bool:
    return data.hasFormat(_OURS) and bytes(data.data(_OURS).data()) == _THIS_PROGRAM


def words(plain: str, html: str = "") -> QMimeData:
    """Words for another program; without `html` the same words with nothing in them a tag."""
    data = QMimeData()
    data.setText(plain)
    data.setHtml(html or paragraphs(plain))
    mark(data)
    return data


def paragraphs(plain: str) -> str:
    """A paragraph for each line, all that is markup in it made harmless."""
    lines = (f'<p dir="auto">{escape(line)}</p>' for line in plain.splitlines() if line.strip())
    return "\n".join(lines)


def copy(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def drag(widget: QWidget, data: QMimeData) -> None:
    """Drags something out of a widget; back when it was let go or called off."""
    leaving = QDrag(widget)
    leaving.setMimeData(data)
    leaving.exec(Qt.DropAction.CopyAction)
