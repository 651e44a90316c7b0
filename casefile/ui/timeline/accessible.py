"""The timeline as a screen reader meets it: a list a lane, and in it what is in view.

Made in Python, these must never raise nor outlive the board unnoticed: `Outline` keeps them.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from casefile.timeline.frame import Item
from casefile.ui.parts.painted_node import PaintedNode
from casefile.ui.timeline.descriptions import tr
from casefile.ui.timeline.outline import EDIT, Outline, details_of, selected_of
from casefile.ui.timeline.shown import ItemKey, Key, LaneKey, Shown, ThingKey
from casefile.ui.timeline.spoken import spoken_cell, spoken_item, spoken_lane

FEW = 3
"""As many counted events are called by their titles."""
NOTHING = Shiboken.VoidPtr(0)
"""What `interface_cast` returns for no. None, or the number 0, would end the process."""


class Node(PaintedNode):
    """What a lane, an event and counted events have in common."""

    def __init__(self, outline: Outline, key: Key) -> None:
        super().__init__()
        self.outline = outline
        self.key = key

    def holder(self) -> QWidget | None:
        return self.outline.board

    def rect(self) -> QRect:
        return self.outline.place(self.key)

    def text(self, kind: QAccessible.Text) -> str:
        shown = self.outline.shown()
        if kind is not QAccessible.Text.Name or shown is None or not shown.knows(self.key):
            return ""
        return self.name(shown)

    def name(self, shown: Shown) -> str:
        """What is said of it."""
        raise NotImplementedError

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        board, place = self.outline.board, self.rect()
        if board is None or place.isNull():
            state.invalid = state.invisible = True
            return state
        seen = QRect(board.mapToGlobal(QPoint(0, round(board.tick_row))), board.size())
        seen.setBottom(board.mapToGlobal(board.rect().bottomLeft()).y())
        state.invisible = not board.isVisible()
        state.offscreen = not seen.intersects(place)
        return state


class LaneNode(Node):
    """A lane: the list of what it shows."""

    key: LaneKey

    def __init__(self, outline: Outline, key: LaneKey) -> None:
        super().__init__(outline, key)
        self._selection = LaneSelection(outline, key)
        self._actions = LaneActions(outline, key)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def name(self, shown: Shown) -> str:
        return spoken_lane(shown.bands[self.key].lane.name, shown.count(self.key))

    def state(self) -> QAccessible.State:
        state, shown = super().state(), self.outline.shown()
        band = shown.bands.get(self.key) if shown is not None else None
        if band is not None:
            state.expandable = True
            state.collapsed, state.expanded = band.is_collapsed, not band.is_collapsed
        return state

    def children(self) -> tuple[ThingKey, ...]:
        shown = self.outline.shown()
        return shown.within.get(self.key, ()) if shown is not None else ()

    def childCount(self) -> int:
        return len(self.children())

    def child(self, index: int) -> Any:
        children = self.children()
        return self.outline.node(children[index]) if 0 <= index < len(children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        children = self.children()
        if not isinstance(child, ThingNode) or child.key not in children:
            return -1
        return children.index(child.key)

    def childAt(self, x: int, y: int) -> Any:
        lane, thing = self.outline.at(x, y)
        return self.outline.node(thing) if lane == self.key and thing is not None else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind is QAccessible.InterfaceType.ActionInterface:
            return self._actions
        is_asked = kind is QAccessible.InterfaceType.SelectionInterface
        return self._selection if is_asked else NOTHING


class ThingNode(Node):
    """An event, or events that are counted."""

    key: ThingKey

    def __init__(self, outline: Outline, key: ThingKey) -> None:
        super().__init__(outline, key)
        self._actions = ThingActions(outline, key)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def name(self, shown: Shown) -> str:
        board, thing = self.outline.board, shown.things[self.key]
        if board is None:
            return ""
        if isinstance(thing, Item):
            return spoken_item(thing, details_of(board, thing.event_id))
        selected = selected_of(board) if self.outline.current() == self.key else ()
        among = details_of(board, selected[-1]) if selected else None
        titles = shown.titles(thing) if thing.count <= FEW else []
        return spoken_cell(thing, shown.frame.scale, titles, among)

    def parent(self) -> Any:
        shown, lane = self.outline.shown(), LaneKey(self.key.lane)
        is_there = shown is not None and shown.knows(lane)
        return self.outline.node(lane) if is_there else super().parent()

    def state(self) -> QAccessible.State:
        state = super().state()
        board = self.outline.board
        if board is not None and not state.invalid:
            state.focusable = True
            state.focused = board.hasFocus() and self.outline.current() == self.key
            state.selectable = isinstance(self.key, ItemKey)
            state.selected = self.outline.is_selected(self.key)
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        is_asked = kind is QAccessible.InterfaceType.ActionInterface
        return self._actions if is_asked else NOTHING


class ThingActions(QAccessibleActionInterface):
    """What can be done with an event, or with events that are counted."""

    def __init__(self, outline: Outline, key: ThingKey) -> None:
        super().__init__()
        self._outline = outline
        self._key = key

    def actionNames(self) -> list[str]:
        names = [self.pressAction()]
        if isinstance(self._key, ItemKey):
            names += [EDIT, self.showMenuAction(), self.setFocusAction()]
        return names

    def localizedActionName(self, name: str) -> str:
        is_event = isinstance(self._key, ItemKey)
        if name == self.pressAction():
            return tr("Select") if is_event else tr("Zoom in")
        return tr("Edit") if name == EDIT else super().localizedActionName(name)

    def localizedActionDescription(self, name: str) -> str:
        if name == EDIT:
            return tr("Opens the event")
        if name != self.pressAction():
            return super().localizedActionDescription(name)
        is_event = isinstance(self._key, ItemKey)
        return tr("Selects the event") if is_event else tr("Zooms in to see each event")

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []

    def doAction(self, name: str) -> None:
        if name in self.actionNames():
            self._outline.act(self._key, name)


class LaneActions(QAccessibleActionInterface):
    """A lane can be shut, so that it only counts, and opened again."""

    def __init__(self, outline: Outline, key: LaneKey) -> None:
        super().__init__()
        self._outline = outline
        self._key = key

    def actionNames(self) -> list[str]:
        return [self.toggleAction()]

    def localizedActionName(self, name: str) -> str:
        return tr("Collapse or expand")

    def localizedActionDescription(self, name: str) -> str:
        return tr("Shuts the lane, so that it only counts, or opens it")

    def keyBindingsForAction(self, name: str) -> list[str]:
        return ["C"]

    def doAction(self, name: str) -> None:
        if name in self.actionNames():
            self._outline.toggle(self._key)


class LaneSelection(QAccessibleSelectionInterface):
    """Which events of a lane are selected."""

    def __init__(self, outline: Outline, key: LaneKey) -> None:
        super().__init__()
        self._outline = outline
        self._key = key

    def selectedItemCount(self) -> int:
        return len(self._selected())

    def selectedItem(self, index: int, /) -> Any:
        selected = self._selected()
        is_there = 0 <= index < len(selected)
        return self._outline.node(selected[index]) if is_there else None

    def selectedItems(self) -> list[QAccessibleInterface]:
        return [self._outline.node(key) for key in self._selected()]

    def isSelected(self, child: QAccessibleInterface, /) -> bool:
        return isinstance(child, ThingNode) and self._outline.is_selected(child.key)

    def select(self, child: QAccessibleInterface, /) -> bool:
        if not isinstance(child, ThingNode) or not isinstance(child.key, ItemKey):
            return False
        self._outline.act(child.key, QAccessibleActionInterface.pressAction())
        return True

    def unselect(self, child: QAccessibleInterface, /) -> bool:
        return self.isSelected(child) and self.clear()

    def selectAll(self) -> bool:
        return False

    def clear(self) -> bool:
        return self._outline.unselect()

    def _selected(self) -> list[ThingKey]:
        shown = self._outline.shown()
        within = shown.within.get(self._key, ()) if shown is not None else ()
        return [key for key in within if self._outline.is_selected(key)]


def make_node(outline: Outline, key: Key) -> Node:
    """The interface of a lane or of what stands in one."""
    return LaneNode(outline, key) if isinstance(key, LaneKey) else ThingNode(outline, key)
