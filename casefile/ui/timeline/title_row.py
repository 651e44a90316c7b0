"""The line over the timeline: what it is, what is shown of it, what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

_GAP = 6
_LEAST_WIDTH = 240


class TitleRow(QWidget):
    """One line; where there is too little room, the choices stand in a second one.

    `head`, `middle` and `tail` always share a line, `choices` stand between head and middle and
    take what room there is.
    """

    def __init__(
        self,
        head: QWidget,
        choices: QWidget,
        middle: Sequence[QWidget],
        tail: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._others = [head, *middle, tail]
        self._is_high = False
        self._line = QHBoxLayout()
        self._line.setContentsMargins(16, 4, 12, 2)
        self._line.setSpacing(_GAP)
        self._line.addWidget(head)
        self._line.addWidget(choices, 1)
        for widget in middle:
            self._line.addWidget(widget)
        self._line.addWidget(tail)
        self._beneath = QHBoxLayout()
        self._beneath.setContentsMargins(11, 0, 12, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._line)
        column.addLayout(self._beneath)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # What was measured before the look was known does not count.
            self._line.invalidate()
            self._beneath.invalidate()
            self._settle()
        return super().event(event)

    def _settle(self) -> None:
        margins = self._line.contentsMargins()
        shown = [one for one in (self._choices, *self._others) if not one.isHidden()]
        needed = sum(one.minimumSizeHint().width() + _GAP for one in shown)
        is_high = needed + margins.left() + margins.right() > self.width()
        if is_high == self._is_high:
            return
        self._is_high = is_high
        if is_high:
            self._line.removeWidget(self._choices)
            self._line.insertStretch(1, 1)
            self._beneath.addWidget(self._choices)
        else:
            self._beneath.removeWidget(self._choices)
            self._line.takeAt(1)
            self._line.insertWidget(1, self._choices, 1)
        self.updateGeometry()
