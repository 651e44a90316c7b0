"""The button that says by what the lanes go, and its menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.lanes import Lane
from casefile.ui.timeline.drop_button import DropButton
from casefile.ui.tongue import filled


class LanesButton(DropButton):
    """`arrangementRequested` carries the arrangement that is asked for."""

    arrangementRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrangement = Arrangement()
        self._lanes: tuple[Lane, ...] = ()
        self.has_related = False
        self.menu_shown = QMenu(self)
        self._modes = QActionGroup(self)
        self.modes: dict[LaneMode, QAction] = {}
        for mode in LaneMode:
            made = self.menu_shown.addAction(self._words(mode))
            made.setCheckable(True)
            made.triggered.connect(lambda _=False, one=mode: self.go_by(one))
            self._modes.addAction(made)
            self.modes[mode] = made
        self.menu_shown.addSeparator()
        self.related = self.menu_shown.addAction(self.tr("With related cases"))
        self.related.setCheckable(True)
        self.related.triggered.connect(
            lambda is_on: self._ask(replace(self._arrangement, with_related=is_on))
        )
        self._after_related = self.menu_shown.addSeparator()
        self.collapse = self._entry(self.tr("Collapse all lanes"), self.collapse_all)
        self.expand = self._entry(self.tr("Expand all lanes"), self.expand_all)
        self.usual = self._entry(
            self.tr("Usual order"), lambda: self._ask(replace(self._arrangement, order=()))
        )
        self.menu_shown.aboutToShow.connect(self._look)
        self.dropRequested.connect(
            lambda: self.menu_shown.popup(self.place_beneath(self.menu_shown.sizeHint()))
        )
        self.show_arrangement(self._arrangement, ())

    def show_arrangement(self, arrangement: Arrangement, lanes: Sequence[Lane]) -> None:
        """Says by what the lanes go; `lanes` are those that stand now."""
        self._arrangement = arrangement
        self._lanes = tuple(lanes)
        said = filled(self.tr("Lanes: {words}"), words=self._words(arrangement.mode))
        self.say(said, said, is_set=arrangement != Arrangement())

    def set_related(self, has_related: bool) -> None:
        """Says whether there are other cases whose events could stand beside."""
        self.has_related = has_related

    def _look(self) -> None:
        """Checks what is so, and greys what would change nothing."""
        arrangement = self._arrangement
        self.modes[arrangement.mode].setChecked(True)
        by_case = arrangement.mode is LaneMode.CASE
        self.modes[LaneMode.CASE].setVisible(self.has_related or by_case)
        self.related.setVisible(self.has_related)
        self._after_related.setVisible(self.has_related)
        self.related.setChecked(arrangement.with_related)
        # Lanes by case would be one lane without the other cases.
        self.related.setEnabled(not by_case)
        keys = {lane.key for lane in self._lanes}
        self.collapse.setEnabled(bool(keys - arrangement.collapsed))
        self.expand.setEnabled(bool(keys & arrangement.collapsed))
        self.usual.setEnabled(bool(arrangement.order))

    def _entry(self, words: str, act: object) -> QAction:
        made = self.menu_shown.addAction(words)
        made.triggered.connect(act)
        return made

    def go_by(self, mode: LaneMode) -> None:
        with_related = self._arrangement.with_related or mode is LaneMode.CASE
        self._ask(replace(self._arrangement, mode=mode, with_related=with_related))

    def collapse_all(self) -> None:
        keys = {lane.key for lane in self._lanes}
        self._ask(replace(self._arrangement, collapsed=self._arrangement.collapsed | keys))

    def expand_all(self) -> None:
        keys = {lane.key for lane in self._lanes}
        self._ask(replace(self._arrangement, collapsed=self._arrangement.collapsed - keys))

    def _ask(self, arrangement: Arrangement) -> None:
        if arrangement != self._arrangement:
            self.arrangementRequested.emit(arrangement)

    def _words(self, mode: LaneMode) -> str:
        return {
            LaneMode.SUSPECT: self.tr("by suspect"),
            LaneMode.CHARGE: self.tr("by charge"),
            LaneMode.KIND: self.tr("by kind"),
            LaneMode.SOURCE: self.tr("by source"),
            LaneMode.CASE: self.tr("by case"),
            LaneMode.ONE: self.tr("one lane"),
        }[mode]
