"""The timeline's letters that work wherever in it the cursor is, and where its keys are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from casefile.ui.keys.in_force import keys_now

if TYPE_CHECKING:
    from casefile.ui.timeline.view import TimelineView

_NEAR = Qt.ShortcutContext.WidgetWithChildrenShortcut


class TimelineShortcuts(QObject):
    """Answers to the keys in force; what the board alone does is in `casefile.ui.timeline.keys`."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._shortcuts: dict[str, QShortcut] = {}
        self._add("timeline.range", view, view.go_to_time)
        self._add("timeline.find", view, view.choices.filter.open_find)
        self._add("timeline.list", view, lambda: view.show_list(not view.is_list))
        self._add("timeline.today", view, view.go_to_today)
        self._add("timeline.sort", view.list.table, view.list.ask_for_order)
        self._shortcuts["timeline.sort"].setContext(Qt.ShortcutContext.WidgetShortcut)
        self.show_keys()

    def _add(self, name: str, near: QWidget, act: Callable[[], object]) -> None:
        made = QShortcut(near)
        made.setContext(_NEAR)
        made.activated.connect(act)
        self._shortcuts[name] = made

    def show_keys(self) -> None:
        """Takes up the keys in force."""
        now, view = keys_now(), self._view
        for name, shortcut in self._shortcuts.items():
            # Of those with Ctrl the menus make shortcuts for the whole window.
            shortcut.setKeys(now.here(name, in_place=True))
        view.controls.show_keys()
        view.range.show_key()
        view.choices.filter.text.show_key()
