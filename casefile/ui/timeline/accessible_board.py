"""The board itself as assistive technology meets it, and how Qt comes to ask for it."""

from __future__ import annotations

import weakref
from functools import cache
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from casefile.ui.timeline.accessible import LaneNode, make_node
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.outline import Outline
from casefile.ui.timeline.shown import LaneKey


class BoardAccessible(QAccessibleWidget):
    """The painted timeline: its lanes, and after them what widgets it holds."""

    def __init__(self, board: Board, outline: Outline) -> None:
        super().__init__(board, QAccessible.Role.Grouping)
        # The binding keeps what a factory made until the end, long after the board.
        self._outline = weakref.ref(outline)

    def childCount(self) -> int:
        return len(self._lanes()) + super().childCount()

    def child(self, index: int) -> Any:
        lanes, outline = self._lanes(), self._outline()
        if outline is None or not 0 <= index < len(lanes):
            return super().child(index - len(lanes))
        return outline.node(lanes[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        lanes = self._lanes()
        if isinstance(child, LaneNode):
            return lanes.index(child.key) if child.key in lanes else -1
        within = super().indexOfChild(child)
        return within if within < 0 else within + len(lanes)

    def childAt(self, x: int, y: int) -> Any:
        outline = self._outline()
        lane, thing = outline.at(x, y) if outline is not None else (None, None)
        if outline is None or lane is None:
            return super().childAt(x, y)
        return outline.node(lane if thing is None else thing)

    def focusChild(self) -> Any:
        outline = self._outline()
        board = outline.board if outline is not None else None
        if outline is None or board is None or not board.hasFocus():
            return super().focusChild()
        current = outline.current()
        return self if current is None else outline.node(current)

    def _lanes(self) -> tuple[LaneKey, ...]:
        outline = self._outline()
        shown = outline.shown() if outline is not None else None
        return shown.lanes if shown is not None else ()


_outlines: weakref.WeakKeyDictionary[Board, Outline] = weakref.WeakKeyDictionary()


def outline_of(board: Board) -> Outline:
    """Lets a board be read from now on; the outline lives as long as the board."""
    _install()
    known = _outlines.get(board)
    if known is None:
        known = _outlines[board] = Outline(board, make_node)
    return known


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(key: str, thing: QObject) -> BoardAccessible | None:
    if not isinstance(thing, Board):
        return None
    outline = _outlines.get(thing)
    return BoardAccessible(thing, outline) if outline is not None else None
