"""A hand that drags something out of a widget, and what it then holds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_STEP = 40


@dataclass(frozen=True)
class Held:
    """What another program would find in a drag: text, markup, addresses and all its formats."""

    text: str
    html: str
    addresses: tuple[str, ...]
    formats: tuple[str, ...]
    table: str


def dragged(
    widget: QWidget,
    start: QPoint,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> Held | None:
    """Presses at a place, moves on, and calls the drag off; None where no drag began."""
    found: list[Held] = []
    over = widget.window().findChildren(QDrag)
    watch = QTimer(interval=1)

    def look() -> None:
        for drag in widget.window().findChildren(QDrag):
            if drag in over:
                continue
            data = drag.mimeData()
            if not found and data is not None:
                found.append(
                    Held(
                        data.text(),
                        data.html(),
                        tuple(one.toString() for one in data.urls()),
                        tuple(data.formats()),
                        bytes(data.data("text/tab-separated-values").data()).decode(),
                    )
                )
            QDrag.cancel()

    watch.timeout.connect(look)
    watch.start()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(widget, left, modifiers, start)
    for step in (1, 2, 3):
        _move(widget, start + QPoint(step * _STEP // 3, step * 2), modifiers)
        # Without a platform that drags, it is over at once and still lying there.
        look()
    QTest.mouseRelease(widget, left, modifiers, start + QPoint(_STEP, 6))
    watch.stop()
    return found[0] if found else None


def _move(widget: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    """QTest's own moves tell of no button held."""
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), QPointF(widget.mapToGlobal(place)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, modifiers,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
