"""The dialog that imports a chronology: which column is what, and what becomes of each row."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from casefile.actions.chronology_mapping import TableMapping, guess
from casefile.actions.chronology_plan import ChronologyPlan, PlannedRow
from casefile.actions.chronology_rows import NotUnderstood, lines_of
from casefile.actions.importing_chronology import (
    ChronologyResult,
    import_chronology,
    plan_chronology,
    read_chronology,
)
from casefile.intake.incoming.table import TableRead, TableSettings
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.imports import wording
from casefile.ui.imports.columns_table import ColumnsTable
from casefile.ui.imports.rows_model import RowsTable, ShownColumn
from casefile.ui.imports.settings_pane import SettingsPane
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.nested import nested

_SIZE = QSize(1160, 760)
_LEAST = QSize(860, 560)
_TROUBLES_SHOWN = 4
TABLES = "*.csv *.tsv *.txt *.xlsx *.xlsm"
"""The files that are taken for tables."""


class ChronologyDialog(FormDialog):
    """Shows a table that somebody kept as the events it would become; `saved` carries the result.

    Whatever is chosen shows at once in the rows below it. Nothing is written before Import, and one
    undo takes back all of it.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, case_id: str, path: Path) -> None:
        super().__init__(desk, parent, self.tr("Import a chronology"), self.tr("Import"))
        self._case_id = case_id
        self.path = path
        self.table: TableRead | None = None
        self.plan: ChronologyPlan | None = None
        self.imported: ChronologyResult | None = None
        self.file = ElidedLabel("", "strong")
        self.choose_button = button(self.tr("C&hoose another…"))
        self.settings = SettingsPane()
        self.columns = ColumnsTable()
        self.rows: RowsTable[PlannedRow] = RowsTable(
            self.tr("What the rows become"),
            (
                ShownColumn(self.tr("Row"), lambda one: f"{one.row.number:,}", 60),
                ShownColumn(self.tr("Date, as understood"), wording.when, 220),
                ShownColumn(self.tr("What"), lambda one: one.row.title),
                ShownColumn(self.tr("Who"), lambda one: "; ".join(one.row.who), 180),
                ShownColumn(self.tr("Becomes"), wording.becomes, 250),
            ),
            is_mute=lambda one: bool(one.there),
        )
        self.troubles: RowsTable[NotUnderstood] = RowsTable(
            self.tr("Rows that were not understood"),
            (
                ShownColumn(self.tr("Row"), lambda one: f"{one.number:,}", 60),
                ShownColumn(self.tr("What stands there"), lambda one: one.what, 330),
                ShownColumn(self.tr("Not understood, because"), lambda one: one.why),
            ),
        )
        self.counts = PlainLabel("", "strong", wraps=True)
        self.remark = PlainLabel("", "small", wraps=True)
        self.copy_button = button(self.tr("&Copy list"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading and understanding"))
        self._lay_out()
        self.choose_button.clicked.connect(self._choose)
        self.copy_button.clicked.connect(self._copy)
        self.settings.readingChanged.connect(lambda: self._read(self.settings.reading))
        self.settings.changed.connect(self._understand)
        self.columns.changed.connect(self._understand)
        self.settings.order.setFocus()
        self._read(TableSettings())

    def _lay_out(self) -> None:
        self._column.removeWidget(self._body)
        self._body.hide()
        area = QWidget()
        area.setProperty("look", "pane")
        column = QVBoxLayout(area)
        column.setContentsMargins(20, 2, 20, 6)
        column.setSpacing(9)
        line = nested(column, QHBoxLayout())
        line.setSpacing(10)
        line.addWidget(self.file, 1)
        line.addWidget(self.choose_button)
        column.addWidget(self.settings)
        column.addWidget(self.columns)
        column.addWidget(self.rows, 3)
        told = nested(column, QHBoxLayout())
        told.setSpacing(10)
        told.addWidget(self.counts, 1)
        told.addWidget(self.copy_button)
        column.addWidget(self.troubles, 1)
        column.addWidget(self.remark)
        column.addWidget(self.bar)
        self._column.insertWidget(1, area, 1)
        self._area = area
        self.setMinimumSize(_LEAST)
        stops: list[QWidget] = [
            self.choose_button, self.settings.encoding, self.settings.delimiter,
            self.settings.sheet, self.settings.order, self.settings.anchor, self.settings.names,
        ]  # fmt: skip
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def sizeHint(self) -> QSize:
        return _SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60))

    def fit(self) -> None:
        """Keeps the size it has: the rows scroll."""

    def _grow(self) -> None:
        pass

    @property
    def holds_input(self) -> bool:
        # What was chosen is chosen again in a moment, and nothing else was entered.
        return False

    # Reading

    def _read(self, settings: TableSettings) -> None:
        path, room = self.path, self.desk.room
        self.file.setText(path.name)
        self._is_busy(True)
        reading = self.desk.compute(
            lambda: (path, read_chronology(room, path, settings)), key="import: read"
        )
        reading.then(self._has_read).otherwise(self._was_not_read)

    def _has_read(self, read: tuple[Path, TableRead]) -> None:
        path, table = read
        if not isValid(self) or path != self.path:
            return
        self.table = table
        mapping = guess(table)
        self.settings.show_table(table)
        self.settings.show_order(mapping.order or self.settings.day_order)
        self._heading = mapping.heading
        self.columns.show_table(table, mapping)
        self._understand()

    def _was_not_read(self, message: str) -> None:
        if not isValid(self):
            return
        self.table = self.plan = None
        self._show_plan(None)
        self.say_error(message)

    @property
    def mapping(self) -> TableMapping:
        """What the columns are, as chosen in this moment."""
        return TableMapping(
            self.columns.columns,
            self._heading,
            self.settings.anchor_day,
            self.settings.day_order,
            self.settings.new_names,
        )

    def _understand(self) -> None:
        table = self.table
        if table is None or self.imported is not None:
            return
        self.say_error(self.settings.lacks)
        if self.settings.lacks:
            return
        library, case_id, mapping = self.desk.library, self._case_id, self.mapping
        self._is_busy(True)
        planning = self.desk.compute(
            lambda: plan_chronology(library, case_id, table, mapping), key="import: plan"
        )
        planning.then(self._show_plan).otherwise(self._was_not_understood)

    def _was_not_understood(self, message: str) -> None:
        if isValid(self):
            self._show_plan(None)
            self.say_error(message)

    def _show_plan(self, plan: ChronologyPlan | None) -> None:
        if not isValid(self):
            return
        self.plan = plan
        self._is_busy(False)
        self.rows.rows.show_rows(plan.rows if plan else ())
        troubles = plan.not_understood if plan else ()
        self.troubles.rows.show_rows(troubles)
        self.troubles.setVisible(bool(troubles))
        self.troubles.take_height(min(len(troubles), _TROUBLES_SHOWN))
        self.copy_button.setVisible(bool(troubles))
        self.counts.setText(wording.counts(plan) if plan else "")
        said = [self._guessed(), *wording.remarks(plan)] if plan else []
        self.remark.setText(" ".join(filter(None, said)))
        self.remark.setVisible(bool(self.remark.text()))
        self.save_button.setEnabled(plan is not None and bool(plan.coming))

    def _guessed(self) -> str:
        if self.table is not None and self.table.is_guess:
            return self.tr("The encoding is a guess: look whether the words read right.")
        return ""

    def _is_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        if busy:
            self.save_button.setEnabled(False)

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.windowTitle(), str(self.path.parent))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(f"{self.tr('Tables')} ({TABLES})")
        chooser.fileSelected.connect(self.take)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def take(self, name: str) -> None:
        """Turns to another file."""
        self.path = Path(name)
        self.table = self.plan = None
        self.say_error("")
        self._show_plan(None)
        self._read(TableSettings())

    def _copy(self) -> None:
        if self.plan is not None:
            QGuiApplication.clipboard().setText("\n".join(lines_of(self.plan.not_understood)))

    # Importing

    def save(self) -> None:
        if self.imported is not None:
            self.accept()
            return
        if self.plan is None or not self.plan.coming:
            return
        for field in (self.settings, self.columns, self.choose_button):
            field.setEnabled(False)
        self.bar.setVisible(True)
        self.counts.setText(self.tr("Importing…"))
        self.keep(self.desk.act(import_chronology, self.plan))

    def _was_kept(self, result: object) -> None:
        assert isinstance(result, ChronologyResult)
        self.is_saving = False
        self.imported = result
        self.bar.setVisible(False)
        said = self.tr("%n event(s) imported. One undo takes back all of it.", "", result.added)
        if result.not_understood:
            said += " " + self.tr("%n row(s) were not understood.", "", len(result.not_understood))
        self.counts.setText(said)
        self.cancel_button.setVisible(False)
        self.save_button.setText(self.tr("Close"))
        self.save_button.setEnabled(True)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.emit(result)

    def _was_refused(self, message: str) -> None:
        for field in (self.settings, self.columns, self.choose_button):
            field.setEnabled(True)
        super()._was_refused(message)
        self._show_plan(self.plan)
