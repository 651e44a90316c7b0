"""The dialog that imports a chronology: which column is what, and what becomes of each row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

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
from casefile.ui.imports import wording
from casefile.ui.imports.columns_table import ColumnsTable
from casefile.ui.imports.rows_dialog import RowsDialog
from casefile.ui.imports.rows_model import RowsTable, ShownColumn
from casefile.ui.imports.settings_pane import SettingsPane
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import ElidedLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import spoken

_LEAST = QSize(860, 560)
TABLES = "*.csv *.tsv *.txt *.xlsx *.xlsm"
"""The files that are taken for tables."""


class ChronologyDialog(RowsDialog):
    """Shows a table that somebody kept as the events it would become.

    Whatever is chosen shows at once in the rows below it.
    """

    own_size = QSize(1160, 760)
    plan: ChronologyPlan | None

    def __init__(self, desk: Desk, parent: QWidget | None, case_id: str, path: Path) -> None:
        super().__init__(desk, parent, self.tr("Import a chronology"), path)
        self._case_id = case_id
        self.table: TableRead | None = None
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
                ShownColumn(self.tr("What stands there"), lambda one: one.what, 290),
                ShownColumn(self.tr("Not understood, because"), lambda one: spoken(one.why)),
            ),
        )
        self._lay_out()
        self.choose_button.clicked.connect(self._choose)
        self.settings.readingChanged.connect(lambda: self._read(self.settings.reading))
        self.settings.changed.connect(self._understand)
        self.columns.changed.connect(self._understand)
        self.settings.order.setFocus()
        self._read(TableSettings())

    def _lay_out(self) -> None:
        column = self.take_area()
        line = nested(column, QHBoxLayout())
        line.setSpacing(10)
        line.addWidget(self.file, 1)
        line.addWidget(self.choose_button)
        column.addWidget(self.settings)
        column.addWidget(self.columns)
        column.addWidget(self.rows, 3)
        self.add_told(column, 1)
        self.setMinimumSize(_LEAST)
        self._lead_tab()

    def _lead_tab(self) -> None:
        """From top to bottom, also through what is made anew for each file."""
        stops: list[QWidget] = [
            self.choose_button, self.settings.encoding, self.settings.delimiter,
            self.settings.sheet, self.settings.order, self.settings.anchor, self.settings.names,
            *self.columns.stops, self.rows,
        ]  # fmt: skip
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def choosers(self) -> Sequence[QWidget]:
        return self.settings, self.columns, self.choose_button

    # Reading

    def _read(self, settings: TableSettings) -> None:
        path, room = self.path, self.desk.room
        self.file.setText(path.name)
        self.show_busy(True)
        reading = self.desk.compute(
            lambda: (path, read_chronology(room, path, settings)), key="import: read"
        )
        reading.then(self._has_read).otherwise(self._was_not_read)

    def _has_read(self, read: tuple[Path, TableRead]) -> None:
        path, table = read
        if path != self.path:
            return
        self.table = table
        mapping = guess(table)
        self.settings.show_table(table)
        self.settings.show_order(mapping.order or self.settings.day_order)
        self._heading = mapping.heading
        self.columns.show_table(table, mapping)
        self._lead_tab()
        self._understand()

    def _was_not_read(self, message: str) -> None:
        self.table = None
        self.was_not_understood(message)

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
        if table is None or self.is_done:
            return
        self.say_error(self.settings.lacks)
        if self.settings.lacks:
            return
        library, case_id, mapping = self.desk.library, self._case_id, self.mapping
        self.show_busy(True)
        planning = self.desk.compute(
            lambda: plan_chronology(library, case_id, table, mapping), key="import: plan"
        )
        planning.then(self._has_planned).otherwise(self.was_not_understood)

    def _has_planned(self, plan: ChronologyPlan) -> None:
        self.plan = plan
        self.show_understood()

    def show_understood(self) -> None:
        plan = self.plan
        self.rows.rows.show_rows(plan.rows if plan else ())
        said = [self._guessed(), *wording.remarks(plan)] if plan else []
        self.tell(
            wording.counts(plan) if plan else "",
            " ".join(filter(None, said)),
            plan.not_understood if plan else (),
            comes=plan is not None and bool(plan.coming),
        )

    def _guessed(self) -> str:
        if self.table is not None and self.table.is_guess:
            return self.tr("The encoding is a guess: look whether the words read right.")
        return ""

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
        self.show_understood()
        self._read(TableSettings())

    def trouble_lines(self) -> Sequence[str]:
        return [] if self.plan is None else list(lines_of(self.plan.not_understood))

    # Importing

    def save(self) -> None:
        if self.plan is not None and self.begin():
            self.keep(self.desk.act(import_chronology, self.plan))

    def _was_kept(self, result: object) -> None:
        assert isinstance(result, ChronologyResult)
        said = self.tr("%n event(s) imported. One undo takes back all of it.", "", result.added)
        if result.not_understood:
            said += " " + self.tr("%n row(s) were not understood.", "", len(result.not_understood))
        self.end(said, result)
