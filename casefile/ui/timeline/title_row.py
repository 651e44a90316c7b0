"""The line over the timeline: what it is, what is shown of it, what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

_GAP = 6
_LEFT, _TOP, _RIGHT, _BOTTOM = 16, 4, 12, 2
_INDENT = 5
"""By how much quiet buttons begin further left, so that their words stand under the title's."""

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
        self._head, self._choices, self._middle, self._tail = head, choices, tuple(middle), tail
        # In the order in which Tab goes through them.
        for widget in (head, choices, *middle, tail):
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        lines = 2 if self._is_high(width) else 1
        return _TOP + lines * (self._line() + _BOTTOM)

    def sizeHint(self) -> QSize:
        return QSize(self._needed(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_high(event.size().width()) != self._is_high(event.oldSize().width()):
            self.updateGeometry()
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        every = (self._head, self._choices, *self._middle, self._tail)
        return [one for one in every if not one.isHidden()]

    def _line(self) -> int:
        return max((one.sizeHint().height() for one in self._shown()), default=0)

    def _needed(self) -> int:
        """How wide it has to be for a single line."""
        least = sum(one.minimumSizeHint().width() + _GAP for one in self._shown())
        return least - _GAP + _LEFT + _RIGHT

    def _is_high(self, width: int) -> bool:
        return not self._choices.isHidden() and self._needed() > width

    def _place(self) -> None:
        high, line = self._is_high(self.width()), self._line()
        shown = [one for one in self._shown() if one is not self._choices or not high]
        room = self.width() - _LEFT - _RIGHT - _GAP * (len(shown) - 1)
        # All get what they need, then what they wish; what is left goes to what can use it.
        widths = {one: one.minimumSizeHint().width() for one in shown}
        room -= sum(widths.values())
        for one in shown:
            if one is not self._choices:
                more = max(min(one.sizeHint().width() - widths[one], room), 0)
                widths[one] += more
                room -= more
        takes = self._choices if self._choices in shown else next(
            (one for one in self._middle if one in shown), self._head
        )  # fmt: skip
        widths[takes] = max(widths.get(takes, 0) + max(room, 0), 0)
        left = _LEFT
        for one in shown:
            self._put(one, QRect(left, _TOP, widths[one], line))
            left += widths[one] + _GAP
        if high:
            beneath = QRect(_LEFT - _INDENT, _TOP + line + _BOTTOM, 0, line)
            beneath.setRight(self.width() - _RIGHT - 1)
            self._put(self._choices, beneath)

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
