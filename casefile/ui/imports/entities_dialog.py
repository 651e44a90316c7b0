"""The dialog that imports FollowTheMoney entities: into which case, and what becomes of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from casefile.actions.citing import shortened
from casefile.actions.entities_planned import EntitiesPlan, EntityNotTaken
from casefile.actions.importing_entities import EntitiesResult, import_entities, plan_entities
from casefile.export import wording
from casefile.export.periods import period
from casefile.store.reads.cases import case
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.imports.rows_model import RowsTable, ShownColumn
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.nested import nested

_SIZE = QSize(860, 640)
_TROUBLES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing of the file as the list shows it."""

    kind: str
    what: str
    more: str
    comes: bool


class EntitiesDialog(FormDialog):
    """Shows what a file of entities tells of; `saved` carries the result, which one undo takes."""

    def __init__(self, desk: Desk, parent: QWidget | None, case_id: str, path: Path) -> None:
        super().__init__(desk, parent, self.tr("Import entities"), self.tr("Import"))
        self._case_id = case_id
        self.path = path
        self.plan: EntitiesPlan | None = None
        self.imported: EntitiesResult | None = None
        self.into = QComboBox()
        self.into.addItem(self.tr("The open case"), case_id)
        self.into.addItem(self.tr("The cases that the file tells of"), None)
        self.lines: RowsTable[_Line] = RowsTable(
            self.tr("What the file tells of"),
            (
                ShownColumn(self.tr("Kind"), lambda one: one.kind, 110),
                ShownColumn(self.tr("What"), lambda one: one.what),
                ShownColumn("", lambda one: one.more, 230),
                ShownColumn(self.tr("Becomes"), self._becomes, 150),
            ),
            is_mute=lambda one: not one.comes,
        )
        self.troubles: RowsTable[EntityNotTaken] = RowsTable(
            self.tr("Entities that were not understood"),
            (
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
        self.into.activated.connect(lambda _index: self._understand())
        self.copy_button.clicked.connect(self._copy)
        self.learn(lambda connection: case(connection, case_id), self._has_case)
        self._understand()

    def _lay_out(self) -> None:
        self._column.removeWidget(self._body)
        self._body.hide()
        area = QWidget()
        area.setProperty("look", "pane")
        column = QVBoxLayout(area)
        column.setContentsMargins(20, 2, 20, 6)
        column.setSpacing(9)
        column.addWidget(ElidedLabel(self.path.name, "strong"))
        form = nested(column, QFormLayout())
        form.setHorizontalSpacing(14)
        self.add_field(self.tr("&Into"), self.into, form)
        column.addWidget(self.lines, 1)
        told = nested(column, QHBoxLayout())
        told.addWidget(self.counts, 1)
        told.addWidget(self.copy_button)
        column.addWidget(self.troubles)
        column.addWidget(self.remark)
        column.addWidget(self.bar)
        self._column.insertWidget(1, area, 1)

    def sizeHint(self) -> QSize:
        return _SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60))

    def fit(self) -> None:
        """Keeps the size it has: the list scrolls."""

    def _grow(self) -> None:
        pass

    @property
    def holds_input(self) -> bool:
        return False

    def _has_case(self, line: object) -> None:
        title = getattr(line, "title", "")
        self.into.setItemText(0, self.tr("“{title}”").format(title=shortened(title, 60)))

    # Understanding

    def _understand(self) -> None:
        library, room, path = self.desk.library, self.desk.room, self.path
        into = self.into.currentData()
        self.say_error("")
        self._is_busy(True)
        planning = self.desk.compute(
            lambda: plan_entities(library, path, room, into), key="import: entities"
        )
        planning.then(self._show_plan).otherwise(self._was_not_understood)

    def _was_not_understood(self, message: str) -> None:
        if isValid(self):
            self._show_plan(None)
            self.say_error(message)

    def _is_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        if busy:
            self.save_button.setEnabled(False)

    def _show_plan(self, plan: EntitiesPlan | None) -> None:
        if not isValid(self):
            return
        self.plan = plan
        self._is_busy(False)
        self.lines.rows.show_rows(tuple(self._lines(plan)) if plan else ())
        troubles = plan.not_understood if plan else ()
        self.troubles.rows.show_rows(troubles)
        self.troubles.setVisible(bool(troubles))
        self.troubles.take_height(min(len(troubles), _TROUBLES_SHOWN))
        self.copy_button.setVisible(bool(troubles))
        self.counts.setText(self._counts(plan) if plan else "")
        self.remark.setText(" ".join(self._remarks(plan)) if plan else "")
        self.remark.setVisible(bool(self.remark.text()))
        self.save_button.setEnabled(plan is not None and not plan.is_needless)

    def _lines(self, plan: EntitiesPlan) -> Iterator[_Line]:
        for one in plan.cases:
            yield _Line(self.tr("Case"), one.title, one.reference, one.is_new)
        for party in plan.parties:
            names = [text for text, _ in party.said.names]
            kind = wording.PARTY_KIND[party.said.kind]
            yield _Line(
                kind[:1].upper() + kind[1:],
                ", ".join(names[:3]) or self.tr("Somebody without a name"),
                party.said.country,
                party.is_new,
            )
        for event in plan.events:
            when = period(event.said.when, event.said.until)
            yield _Line(self.tr("Event"), event.said.title, when, True)
        for told in plan.documents:
            yield _Line(self.tr("Document"), told.title, told.url, False)

    def _becomes(self, line: _Line) -> str:
        if line.comes:
            return self.tr("Added")
        if line.kind == self.tr("Document"):
            return self.tr("Only listed: it has no bytes")
        return self.tr("Is there already")

    def _counts(self, plan: EntitiesPlan) -> str:
        if plan.is_needless:
            return self.tr("All of it is there already. Nothing will be added.")
        counted = (
            (len(plan.new_cases), self.tr("1 case"), self.tr("{n} cases")),
            (len(plan.new_parties), self.tr("1 party"), self.tr("{n} parties")),
            (len(plan.events), self.tr("1 event"), self.tr("{n} events")),
            (len(plan.parts), self.tr("1 part in a case"), self.tr("{n} parts in a case")),
        )
        said = [
            one if count == 1 else more.format(n=f"{count:,}")
            for count, one, more in counted
            if count
        ]
        return self.tr("Will be added: {said}.").format(said=", ".join(said))

    def _remarks(self, plan: EntitiesPlan) -> Iterator[str]:
        there = plan.there.get("events", 0)
        if there:
            yield self.tr("%n event(s) are there already.", "", there)
        if plan.not_taken:
            named = ", ".join(
                f"{shortened(schema, 30)} ({count:,})"
                for schema, count in list(plan.not_taken.items())[:6]
            )
            yield self.tr("Not taken: {schemata}.").format(schemata=named)
        yield from plan.remarks

    def _copy(self) -> None:
        if self.plan is not None:
            lines = [f"{one.what}: {one.why}" for one in self.plan.not_understood]
            QGuiApplication.clipboard().setText("\n".join(lines))

    # Importing

    def save(self) -> None:
        if self.imported is not None:
            self.accept()
            return
        if self.plan is None:
            return
        self.into.setEnabled(False)
        self.bar.setVisible(True)
        self.keep(self.desk.act(import_entities, self.plan))

    def _was_kept(self, result: object) -> None:
        assert isinstance(result, EntitiesResult)
        self.is_saving = False
        self.imported = result
        self.bar.setVisible(False)
        self.counts.setText(self.tr("Imported. One undo takes back all of it."))
        self.cancel_button.setVisible(False)
        self.save_button.setText(self.tr("Close"))
        self.save_button.setEnabled(True)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.emit(result)

    def _was_refused(self, message: str) -> None:
        self.into.setEnabled(True)
        self.bar.setVisible(False)
        super()._was_refused(message)
