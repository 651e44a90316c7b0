"""Undo and redo in the window: what they would take back or do again, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casefile.ui.tongue import alone, filled

if TYPE_CHECKING:
    from casefile.store.changes import Changes
    from casefile.store.library import Library
    from casefile.store.reads.across import Steps
    from casefile.ui.window import Window


class WindowSteps(QObject):
    """Names the two steps in the menu and the status bar, and takes them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._told = ""
        window.menus.undo.triggered.connect(self.undo)
        window.menus.redo.triggered.connect(self.redo)

    def undo(self) -> None:
        from casefile.actions.history import undo

        self._step(undo, self.tr("Undone: {}"))

    def redo(self) -> None:
        from casefile.actions.history import redo

        self._step(redo, self.tr("Redone: {}"))

    def forget(self) -> None:
        """Until the journal was asked, nobody knows whether there is anything to undo."""
        self._window.menus.undo.setEnabled(False)
        self._window.menus.redo.setEnabled(False)

    def read(self) -> None:
        """Asks the journal which steps there are."""
        from casefile.store.reads.across import steps

        if self._window.view is not None:
            self._window.view.desk.fetch(steps, key="steps").then(self._show)

    def changed(self, changes: Changes) -> None:
        if changes.entry is not None:
            # What was undone may be done again by this very act.
            self._window.status.take_back(self._told)
            self.read()

    def _step(self, act: Callable[[Library], Changes | None], words: str) -> None:
        view = self._window.view
        assert view is not None
        lines = view.rail.lines
        there = {line.id for line in lines.cases} if lines is not None else set()

        def tell(changes: Changes | None) -> None:
            if changes is not None and self._window.view is view:
                self._told = filled(words, _recalled(changes.label))
                self._window.status.tell(self._told)
                # A case that is back is what the user wants to see.
                for case_id in sorted(changes.ids("cases") - there)[:1]:
                    view.desk.open_case(case_id)

        view.desk.act(act).then(tell)

    def _show(self, ahead: Steps) -> None:
        if self._window.view is None:
            return
        self._window.status.show_steps(ahead)
        menus = self._window.menus
        for action, words, label in (
            (menus.undo, self.tr("Undo"), ahead.undo),
            (menus.redo, self.tr("Redo"), ahead.redo),
        ):
            action.setEnabled(label is not None)
            action.setText(
                words if label is None else f"{words}: {alone(_recalled(label))}".replace("&", "&&")
            )


def _recalled(label: str) -> str:
    # Not at the start of the window: with it comes all that understands dates.
    from casefile.ui.recalled import recalled

    return recalled(label)
