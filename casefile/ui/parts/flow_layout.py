"""A layout that goes on in the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_BETWEEN = 4


class FlowLayout(QLayout):
    """Places what is shown from the leading edge on, each at the size it asks for."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_real=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_real=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        wide = sum(size.width() + self._gap for size in shown)
        high = max((size.height() for size in shown), default=0)
        return QSize(
            wide + margins.left() + margins.right(), high + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        high = max((one.sizeHint().height() for one in self._items if not one.isEmpty()), default=0)
        return QSize(80, high + margins.top() + margins.bottom())

    def lines(self, width: int) -> int:
        """In how many lines everything stands at a width."""
        margins = self.contentsMargins()
        return len(self._broken(width - margins.left() - margins.right()))

    def _place(self, rect: QRect, *, is_real: bool) -> int:
        """Places everything and returns the height that takes."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y = room.top()
        for line in self._broken(room.width()):
            high = max(size.height() for _, size in line)
            x = 0
            for item, size in line:
                if is_real:
                    at = QPoint(room.left() + x, y + (high - size.height()) // 2)
                    if self._is_mirrored():
                        at.setX(room.right() + 1 - x - size.width())
                    item.setGeometry(QRect(at, size))
                x += size.width() + self._gap
            y += high + _BETWEEN
        return max(y - _BETWEEN, room.top()) + margins.bottom() - rect.top()

    def _broken(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What is shown, line by line, with the size each gets."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 1)))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        return lines

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
