"""What the marks in the list's margin mean."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casefile.timeline.sorting import Listing
from casefile.ui.parts.label import ElidedLabel
from casefile.ui.theme_inks import inks_now
from casefile.ui.timeline.chronology_delegate import draw_gap, draw_undated
from casefile.ui.timeline.descriptions import tr


class Legend(QWidget):
    """What the marks left of the dates mean, as far as there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = _Key(is_order=True)
        self._undated = _Key(is_order=False)
        self._words = ElidedLabel(tr("order not established by the dates"), "small")
        self._other = ElidedLabel(tr("not dated"), "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(4)
        for one in (self._order, self._words, self._undated, self._other):
            row.addWidget(one)
        row.addStretch(1)
        self.show_for(Listing())

    def show_for(self, listing: Listing) -> None:
        has_order = bool(listing.unordered.any())
        for one, is_shown in (
            (self._order, has_order),
            (self._words, has_order),
            (self._undated, listing.dated < len(listing)),
            (self._other, listing.dated < len(listing)),
        ):
            one.setVisible(is_shown)


class _Key(QWidget):
    """One mark, small."""

    def __init__(self, *, is_order: bool) -> None:
        super().__init__()
        self._is_order = is_order
        self.setFixedWidth(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, inks = self.rect(), inks_now()
        if self._is_order:
            half = box.height() // 2
            upper, lower = box.adjusted(0, 2, 0, -half), box.adjusted(0, half, 0, -2)
            towards = -1 if self.isRightToLeft() else 1
            draw_gap(painter, upper, (False, False), (True, False), towards, inks)
            draw_gap(painter, lower, (True, False), (False, False), towards, inks)
        else:
            draw_undated(painter, box.toRectF().center(), inks)
        painter.end()
