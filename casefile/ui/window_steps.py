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

        self._step(undo, self.tr("Undone: {}"), self.tr("Undone in “{case}”: {label}"))

    def redo(self) -> None:
        from casefile.actions.history import redo

        self._step(redo, self.tr("Redone: {}"), self.tr("Redone in “{case}”: {label}"))

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

    def _step(
        self, act: Callable[[Library], Changes | None], words: str, words_elsewhere: str
    ) -> None:
        """`words_elsewhere` are for a step that is not seen: it was of another case."""
        view = self._window.view
        assert view is not None
        lines = view.rail.lines
        there = {line.id for line in lines.cases} if lines is not None else set()

        def step(library: Library) -> tuple[Changes, dict[str, str]] | None:
            changes = act(library)
            return None if changes is None else (changes, _cases_of(library, changes))

        def tell(taken: tuple[Changes, dict[str, str]] | None) -> None:
            if taken is None or self._window.view is not view:
                return
            changes, cases = taken
            label = _recalled(changes.label)
            # A case that is back is what the user wants to see.
            back = sorted(changes.ids("cases") - there)[:1]
            self._told = filled(words, label)
            is_seen = not cases or view.desk.case_id in (*cases, *changes.ids("cases")) or back
            title = next(iter(cases.values()), "")
            if not is_seen and title not in label:
                self._told = filled(words_elsewhere, case=title, label=label)
            self._window.status.tell(self._told)
            for case_id in back:
                view.desk.open_case(case_id)

        view.desk.act(step).then(tell)

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


def _cases_of(library: Library, changes: Changes) -> dict[str, str]:
    from casefile.store.reads.cases import cases_touched

    if changes.entry is None:
        return {}
    with library.read() as connection:
        return cases_touched(connection, changes.entry)


def _recalled(label: str) -> str:
    # Not at the start of the window: with it comes all that understands dates.
    from casefile.ui.recalled import recalled

    return recalled(label)
