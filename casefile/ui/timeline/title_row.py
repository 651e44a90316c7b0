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

    `choices` stand between head and middle and take what room there is. Where even head, middle
    and tail do not fit in a line, the head is left out, and then the middle has its own line.
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
        return _TOP + len(self._lines(width)) * (self._line() + _BOTTOM)

    def sizeHint(self) -> QSize:
        return QSize(self._needed(self._shown()), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if len(self._lines(event.size().width())) != len(self._lines(event.oldSize().width())):
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

    def _needed(self, widgets: Sequence[QWidget]) -> int:
        """How wide a line of these has to be."""
        least = sum(one.minimumSizeHint().width() + _GAP for one in widgets)
        return least - _GAP + _LEFT + _RIGHT

    def _lines(self, width: int) -> list[list[QWidget]]:
        """What stands in which line; the head gives way first, for all the rest can be used."""
        shown = self._shown()
        if self._choices not in shown or self._needed(shown) <= width:
            lines = [shown]
        else:
            lines = [[one for one in shown if one is not self._choices], [self._choices]]
        if self._needed(lines[0]) <= width:
            return lines
        lines[0] = [one for one in lines[0] if one is not self._head]
        if self._needed(lines[0]) <= width:
            return lines
        middle = [one for one in lines[0] if one in self._middle]
        lines[0] = [one for one in lines[0] if one not in middle]
        return [one for one in (lines[0], middle, *lines[1:]) if one]

    def _place(self) -> None:
        line, top, placed = self._line(), _TOP, set[QWidget]()
        for widgets in self._lines(self.width()):
            if widgets == [self._choices]:
                beneath = QRect(_LEFT - _INDENT, top, 0, line)
                beneath.setRight(self.width() - _RIGHT - 1)
                self._put(self._choices, beneath)
            else:
                self._place_line(widgets, top, line)
            placed.update(widgets)
            top += line + _BOTTOM
        for one in self._shown():
            if one not in placed:
                self._put(one, QRect(_LEFT, _TOP, 0, 0))

    def _place_line(self, shown: list[QWidget], top: int, line: int) -> None:
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
            (one for one in self._middle if one in shown), shown[0]
        )  # fmt: skip
        widths[takes] += max(room, 0)
        left = _LEFT
        for one in shown:
            self._put(one, QRect(left, top, widths[one], line))
            left += widths[one] + _GAP

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
