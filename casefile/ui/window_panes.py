"""How the window's room is shared out among its panes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from casefile.ui.window_memory import WindowMemory

_LEAST_TO_READ: Final = 320
"""Pixels below which nobody can read: where the window leaves the reader less, it shares anew."""

_PAUSE: Final = 1_000
"""Milliseconds without a movement after which sizes are remembered."""

_DRAGS: Final = (QEvent.Type.DragEnter, QEvent.Type.DragLeave, QEvent.Type.Drop)


def first_sizes(room: QSize) -> dict[str, list[int]]:
    """The panes' first sizes in pixels: as drawn at 1440×900, leaner where there is less room."""
    width, height = room.width(), room.height()
    rail = min(max(round(width * 0.161), 188), 232)
    documents = min(max(round(width * 0.143), 166), 206)
    facts = min(max(round(width * 0.2306), 236), 332)
    timeline = min(max(round(height * 0.29), 180), 252)
    return {
        "main": [height - timeline, timeline],
        "top": [rail, width - rail],
        "centre": [documents, width - rail - documents - facts, facts],
    }


def step_focus(places: Sequence[QWidget], step: int) -> None:
    """Moves the cursor from the place that has it to the next, or the one before for a step of -1.

    One that has nothing to show yet is passed over.
    """
    start = -1 if step > 0 else 0
    here = next((at for at, place in enumerate(places) if _holds_focus(place)), start)
    for further in range(1, len(places) + 1):
        target = places[(here + further * step) % len(places)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if not _holds_focus(target):
            target.focusNextChild()
        if _holds_focus(target):
            return


def _holds_focus(place: QWidget) -> bool:
    focused = place.window().focusWidget()
    return focused is not None and (focused is place or place.isAncestorOf(focused))


class PaneSizes(QObject):
    """Shares the room out anew whenever the window changes, until a hand has set a size.

    What a hand has set is remembered, and stays as long as the reader can be read.
    """

    def __init__(
        self, memory: WindowMemory, splitters: Mapping[str, QSplitter], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._splitters = splitters
        self._set_by_hand: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.remember)
        parent.installEventFilter(self)

    def begin(self, room: QSize) -> None:
        """Gives the panes the sizes a hand gave them last, else their first ones."""
        for name, splitter in self._splitters.items():
            splitter.setSizes(first_sizes(room)[name])
            if self._memory.restore_splitter(name, splitter):
                self._set_by_hand.add(name)
            splitter.splitterMoved.connect(lambda *_, one=name: self._was_set(one))

    def _was_set(self, name: str) -> None:
        self._set_by_hand.add(name)
        self._pause.start()

    def follow(self, room: QSize, before: QSize) -> None:
        """The window has another size now."""
        reader = self._splitters["centre"].widget(1)
        is_narrow = reader is not None and reader.isVisible() and reader.width() < _LEAST_TO_READ
        is_narrow = is_narrow and room.width() < before.width()
        for name, sizes in first_sizes(room).items():
            if name not in self._set_by_hand or (is_narrow and name != "main"):
                self._splitters[name].setSizes(sizes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRAGS:
            self._unlight_lines()
        return False

    def _unlight_lines(self) -> None:
        """Tells a line between panes that a drag has come in over it and went on.

        The platform tells it of the coming, which lights it up, and no more while the drag lasts.
        """
        away = QPointF(-1, -1)
        for splitter in self._splitters.values():
            for place in range(1, splitter.count()):
                handle = splitter.handle(place)
                if handle.testAttribute(Qt.WidgetAttribute.WA_UnderMouse):
                    handle.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
                    left = QHoverEvent(QEvent.Type.HoverLeave, away, away, away)
                    QApplication.sendEvent(handle, left)

    def remember(self) -> None:
        """Keeps what a hand has set for the next time."""
        for name in self._set_by_hand:
            self._memory.remember_splitter(name, self._splitters[name])
