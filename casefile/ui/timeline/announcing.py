"""Tells assistive technology what changes on a board, when there is any to hear it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from casefile.timeline.columns import Columns
from casefile.timeline.scale import Scale
from casefile.ui.timeline.accessible_board import outline_of
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.outline import Outline, selected_of
from casefile.ui.timeline.shown import ItemKey, Key, LaneKey, Shown, ThingKey
from casefile.ui.timeline.spoken import spoken_view

SETTLED = 300
"""Milliseconds without a move after which a view is told of: nobody listens to every frame."""

_Event = QAccessible.Event


class Announcer(QObject):
    """Follows one board. While no assistive technology runs it does nothing but ask for one."""

    def __init__(self, board: Board, outline: Outline) -> None:
        super().__init__(board)
        self._outline = outline
        self._told_lanes: tuple[LaneKey, ...] = ()
        self._told_within: dict[LaneKey, tuple[ThingKey, ...]] = {}
        self._told_selected: tuple[str, ...] = ()
        self._told_focus: Key | None = None
        self._told_scale: Scale | None = None
        self._told_columns: Columns | None = None
        self._settled = QTimer(self, interval=SETTLED, singleShot=True)
        self._settled.timeout.connect(self._tell_view)
        # Qt tells of a widget's focus after the widget has learned of it: an item's comes last.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._tell_choice)
        board.viewChanged.connect(self.view_changed)
        board.selectionChanged.connect(self.choice_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.focus_changed)

    def view_changed(self) -> None:
        if QAccessible.isActive():
            self._settled.start()

    def choice_changed(self) -> None:
        if QAccessible.isActive():
            self._soon.start()

    def focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is self.parent():
            self._told_focus = None
            self.choice_changed()

    def _tell_view(self) -> None:
        board, shown = self._outline.board, self._outline.shown()
        if board is None or shown is None:
            return
        self._tell_what_went()
        self._tell_what_came(shown)
        if board.columns is not self._told_columns:
            self._tell(_Event.NameChanged, *shown.bands, *shown.things)
        scale = shown.frame.scale
        if self._told_scale is not None and scale != self._told_scale and board.hasFocus():
            count = sum(shown.count(lane) for lane in shown.lanes)
            words = spoken_view(scale, shown.frame.width, count)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(board, words))
        self._told_scale, self._told_columns = scale, board.columns
        self._tell_choice()

    def _tell_what_went(self) -> None:
        passed = self._outline.passed()
        self._tell(_Event.ObjectDestroyed, *passed)
        self._outline.forget(passed)

    def _tell_what_came(self, shown: Shown) -> None:
        board = self._outline.board
        if board is not None and shown.lanes != self._told_lanes:
            QAccessible.updateAccessibility(QAccessibleEvent(board, _Event.ObjectReorder))
        for lane, things in shown.within.items():
            if things != self._told_within.get(lane):
                self._tell(_Event.ObjectReorder, lane)
        self._told_lanes, self._told_within = shown.lanes, shown.within

    def _tell_choice(self) -> None:
        board, shown = self._outline.board, self._outline.shown()
        if board is None or shown is None:
            return
        selected, told = selected_of(board), self._told_selected
        for key in shown.things:
            if isinstance(key, ItemKey) and (key.event_id in selected) != (key.event_id in told):
                is_new = key.event_id in selected
                self._tell(_Event.SelectionAdd if is_new else _Event.SelectionRemove, key)
        self._told_selected = selected
        current = self._outline.current() if board.hasFocus() else None
        if current is not None and current != self._told_focus:
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._outline.node(current), _Event.Focus)
            )
        self._told_focus = current

    def _tell(self, what: QAccessible.Event, *keys: Key) -> None:
        """Of what somebody has asked for: nobody knows anything else that could change."""
        for key in keys:
            node = self._outline.known(key)
            if node is not None:
                QAccessible.updateAccessibility(QAccessibleEvent(node, what))


def speak_for(board: Board) -> Announcer:
    """Lets a board be read by assistive technology from now on."""
    outline = outline_of(board)
    board.destroyed.connect(partial(_end, outline))
    return Announcer(board, outline)


def _end(outline: Outline, *_: object) -> None:
    outline.clear()
