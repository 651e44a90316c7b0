"""What is painted, no widget of its own, as assistive technology meets it: a leaf until said so."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


class PaintedNode(QAccessibleInterface):
    """Something within a widget. Made in Python, it must never raise: Qt calls it at any time."""

    def holder(self) -> QWidget | None:
        """The widget that paints it, None once that is gone."""
        raise NotImplementedError

    def isValid(self) -> bool:
        return self.holder() is not None

    # Where there is nothing, Qt takes None; its stubs do not know.
    def object(self) -> Any:
        return None

    def child(self, index: int) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def parent(self) -> Any:
        holder = self.holder()
        return None if holder is None else QAccessible.queryAccessibleInterface(holder)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass
