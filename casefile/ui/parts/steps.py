"""Fields by the keys and the wheel: each reached by Tab in its order, none turned in passing."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class Steps(QObject):
    """The order in which Tab goes through the parts of a dialog, whatever they hold."""

    def go_through(self, parts: Iterable[QWidget]) -> None:
        """Fields in this order, those within a part as they were made; again for new ones.

        A wheel that scrolls over a field turns it only once the field has the keys.
        """
        stops = [stop for part in parts for stop in _stops(part)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        # A part that hands the keys on would else be met before the first of them.
        QWidget.setTabOrder(stops[-1], stops[0])
        for stop in stops:
            if isinstance(stop, (QComboBox, QAbstractSpinBox)):
                stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                stop.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and watched.window().focusWidget() is not watched
        ):
            # It goes on to what scrolls.
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _stops(part: QWidget) -> list[QWidget]:
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [part]
    children = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [stop for child in children for stop in _stops(child)]
