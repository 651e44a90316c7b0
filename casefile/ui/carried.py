"""What leaves the window by a drag or the clipboard, marked so that it does not come in again."""

from __future__ import annotations

from html import escape
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QGuiApplication, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from casefile.ui.theme_inks import colour, inks_now, sized

_OURS: Final = "application/x-casefile-origin"
_THIS_PROGRAM: Final = uuid4().hex.encode()
"""Another Casefile's documents are a stranger's, and are attached."""
_WIDEST: Final = 320
_ASIDE: Final = 12
"""Pixels from the pointer's tip, which points at where it is let go."""


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


def drag(widget: QWidget, data: QMimeData, said: str) -> None:
    """Drags something out of a widget, with a few words of it; back when it was let go."""
    leaving = QDrag(widget)
    leaving.setMimeData(data)
    leaving.setPixmap(_plate(widget, said))
    leaving.setHotSpot(QPoint(-_ASIDE, -_ASIDE))
    leaving.exec(Qt.DropAction.CopyAction)


def _plate(widget: QWidget, said: str) -> QPixmap:
    """What goes with the pointer: the beginning of the words, on a plate."""
    inks, font = inks_now(), sized(widget.font(), 1.0)
    measures = QFontMetrics(font)
    shown = measures.elidedText(" ".join(said.split()), Qt.TextElideMode.ElideRight, _WIDEST)
    size = QSize(measures.horizontalAdvance(shown) + 20, measures.height() + 10)
    ratio = widget.devicePixelRatioF()
    plate = QPixmap(size * ratio)
    plate.setDevicePixelRatio(ratio)
    plate.fill(Qt.GlobalColor.transparent)
    painter = QPainter(plate)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(inks.accent), 1))
    painter.setBrush(colour(inks.pane))
    room = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    painter.drawRoundedRect(room, 5, 5)
    painter.setFont(font)
    painter.setPen(colour(inks.ink))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, flags, shown)
    painter.end()
    return plate
