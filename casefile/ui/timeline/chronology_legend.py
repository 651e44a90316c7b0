"""What the bracket in the list's margin means."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casefile.timeline.sorting import Listing
from casefile.ui.parts.label import ElidedLabel
from casefile.ui.theme_inks import inks_now
from casefile.ui.timeline.chronology_delegate import draw_gap
from casefile.ui.timeline.descriptions import tr


class Legend(QWidget):
    """The bracket in words, wherever there is one in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (_Bracket(), ElidedLabel(tr("order not established by the dates"), "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(4)
        for part in self._parts:
            row.addWidget(part)
        row.addStretch(1)
        self.show_for(Listing())

    def show_for(self, listing: Listing) -> None:
        has_any = bool(listing.unordered.any())
        for part in self._parts:
            part.setVisible(has_any)


class _Bracket(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, inks = self.rect(), inks_now()
        half = box.height() // 2
        upper, lower = box.adjusted(0, 2, 0, -half), box.adjusted(0, half, 0, -2)
        towards = -1 if self.isRightToLeft() else 1
        draw_gap(painter, upper, (False, False), (True, False), towards, inks)
        draw_gap(painter, lower, (True, False), (False, False), towards, inks)
        painter.end()
