"""A case bundle before it comes in: what is new, what differs, and whose word counts."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from casefile.actions.bundle_words import counted
from casefile.actions.importing import ImportPlan, ImportResult, Side, import_bundle, plan_import
from casefile.ui.desk import Desk
from casefile.ui.dialogs.conflicts_model import FIELD, MINE, THEIRS, WHAT, ConflictsModel
from casefile.ui.dialogs.long_dialog import LongDialog
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.letters import by_letters, most_on_screen
from casefile.ui.parts.nested import nested
from casefile.ui.parts.row_tree import RowTree
from casefile.ui.progress import told_by
from casefile.ui.tongue import filled, spoken

if TYPE_CHECKING:
    pass

_WIDTH: Final = 560
_WIDE: Final = 860
_ROWS: Final = 9


def open_import_dialog(desk: Desk, parent: QWidget | None, path: Path) -> ImportDialog:
    dialog = ImportDialog(desk, parent, path)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.look()
    return dialog


class ImportDialog(LongDialog):
    """Looks at a bundle, says what will come, and imports it; Cancel stops either.

    `saved` carries the `ImportResult`.
    """

    _told = Signal(int, int, str)

    def __init__(self, desk: Desk, parent: QWidget | None, path: Path) -> None:
        super().__init__(
            desk, parent, self.tr("Import a case bundle"), self.tr("&Import"),
            self.tr("The bundle was not imported."),
        )  # fmt: skip
        self.path = path
        self.plan: ImportPlan | None = None
        self.result_remarks: tuple[str, ...] = ()
        self.file = PlainLabel(path.name, "mute", wraps=True)
        self.cases = PlainLabel("", "strong", wraps=True)
        self.coming = PlainLabel("", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.doing = PlainLabel("", "small", wraps=True)
        self.model = ConflictsModel(self)
        self.conflicts = self._conflicts()
        for part in (self.file, self.cases, self.coming, self.conflicts, self.bar, self.doing):
            self.add_wide(part)
        for part in (self.cases, self.coming, self.conflicts, self.bar, self.doing):
            self.form.setRowVisible(part, False)
        self._told.connect(self._show_progress)

    def _conflicts(self) -> QWidget:
        """The differences as a table, with what chooses one side for all of them."""
        self.differ = PlainLabel("", "section", wraps=True)
        self.table = RowTree()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What differs"))
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.table.clicked.connect(self._clicked)
        self.table.activated.connect(self._clicked)
        self.all_mine = button(self.tr("Keep all of &mine"))
        self.all_theirs = button(self.tr("Take all of the &bundle’s"))
        self.all_mine.clicked.connect(lambda: self.model.choose_all(Side.MINE))
        self.all_theirs.clicked.connect(lambda: self.model.choose_all(Side.THEIRS))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.differ)
        column.addWidget(self.table, 1)
        row = nested(column, QHBoxLayout())
        row.setSpacing(8)
        row.addWidget(self.all_mine)
        row.addWidget(self.all_theirs)
        row.addStretch(1)
        return whole

    def sizeHint(self) -> QSize:
        width = min(by_letters(self, _WIDTH), most_on_screen(self).width())
        return QSize(width, self._height_for(width))

    def _height_for(self, width: int) -> int:
        # The fields never get less than their least height: what is said below them needs its own.
        least = self._body.minimumSizeHint().height()
        return super()._height_for(width) + max(0, least - self._body.height_for(width))

    # Looking at it

    def look(self) -> None:
        """Has the bundle checked and compared, writing nothing."""
        library, room, path = self.desk.library, self.desk.room, self.path
        told = told_by(self._told)

        def work(stop: threading.Event) -> ImportPlan:
            return plan_import(library, path, room, progress=told, cancelled=stop)

        self._begin()
        self.begin_work(work)

    def _begin(self) -> None:
        self.bar.setRange(0, 0)
        self.form.setRowVisible(self.bar, True)
        self.form.setRowVisible(self.doing, True)
        self.conflicts.setEnabled(False)
        self.fit()

    def _end(self) -> None:
        self.end_work()
        self.form.setRowVisible(self.bar, False)
        self.form.setRowVisible(self.doing, False)
        self.conflicts.setEnabled(True)

    def _show_progress(self, done: int, of: int, words: str) -> None:
        # Of one thing nobody knows how much of it is done.
        self.bar.setRange(0, of if of > 1 else 0)
        self.bar.setValue(done)
        self.doing.setText(f"{words}…")
        self.bar.setAccessibleName(words)

    def _was_kept(self, result: object) -> None:
        self._end()
        if result is None:
            super().reject()
        elif isinstance(result, ImportPlan):
            self._show_plan(result)
        elif isinstance(result, ImportResult):
            self._show_result(result)

    def _was_refused(self, message: str) -> None:
        self._end()
        super()._was_refused(message)
        # What cannot be imported now cannot be a moment later.
        self.save_button.setEnabled(self.plan is not None)
        self.fit()

    def _show_plan(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.cases.setText("\n".join(case.title for case in plan.cases))
        self.form.setRowVisible(self.cases, True)
        self.coming.setText(self._words_of(plan))
        self.form.setRowVisible(self.coming, True)
        self.model.show(plan.conflicts)
        self.form.setRowVisible(self.conflicts, bool(plan.conflicts))
        self.differ.setText(
            self.tr("Your library and the bundle differ. What is ticked will stand:")
        )
        if plan.conflicts:
            self._fit_table()
        if plan.is_needless:
            self._becomes_close()
        else:
            self.save_button.setEnabled(True)
            self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if plan.conflicts:
            self.resize(min(by_letters(self, _WIDE), most_on_screen(self).width()), self.height())
        self.fit()

    def _fit_table(self) -> None:
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(FIELD, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(WHAT, self.table.viewport().width() // 3)
        for column in (MINE, THEIRS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        row = self.table.sizeHintForRow(0)
        shown = min(self.model.rowCount(), _ROWS)
        self.table.setMinimumHeight(header.sizeHint().height() + (shown + 1) * max(row, 20))

    def _words_of(self, plan: ImportPlan) -> str:
        if plan.is_needless:
            return self.tr("Your library has all of this already, and says the same.")
        words = ", ".join(map(spoken, counted(plan.new)))
        new = filled(self.tr("New: {things}."), things=words) if words else self.tr("Nothing new.")
        same = (
            self.tr("%Ln thing(s) (is|are) here already and the same.", "", plan.same)
            if plan.same
            else ""
        )
        undo = self.tr("One undo takes back all of it.")
        return " ".join(part for part in (new, same, undo) if part)

    def _clicked(self, index: QModelIndex) -> None:
        """Clicking what a side says chooses that side, wherever in its cell."""
        if index.column() in (MINE, THEIRS):
            self.model.choose(index.row(), Side.MINE if index.column() == MINE else Side.THEIRS)

    # Importing it

    def save(self) -> None:
        if self.plan is None or self.plan.is_needless or self.result_remarks:
            self.accept()
            return
        library, room, plan = self.desk.library, self.desk.room, self.plan
        choices = dict(self.model.choices)
        told = told_by(self._told)

        def work(stop: threading.Event) -> ImportResult:
            return import_bundle(library, plan, room, choices, progress=told, cancelled=stop)

        self._begin()
        self.begin_work(work)

    def _show_result(self, result: ImportResult) -> None:
        self.saved.emit(result)
        self.result_remarks = result.remarks
        if not result.remarks:
            self.accept()
            return
        self.coming.setText(self.tr("Imported."))
        self.form.setRowVisible(self.conflicts, False)
        self.say_error("\n".join(map(spoken, result.remarks)), look="warning")
        self._becomes_close()
        self.fit()

    def _becomes_close(self) -> None:
        self.save_button.setText(self.tr("Close"))
        self.save_button.setEnabled(True)
        self.cancel_button.setVisible(False)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Leaving

    @property
    def holds_input(self) -> bool:
        # A choice is made again at a click; what it is about is in the file.
        return False

    def say_stopping(self) -> None:
        self.doing.setText(self.tr("Stopping…"))
