"""The dialog that imports FollowTheMoney entities: into which case, and what becomes of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QWidget,
)

from casefile.actions.citing import shortened
from casefile.actions.entities_planned import EntitiesPlan, EntityNotTaken
from casefile.actions.importing_entities import import_entities, plan_entities
from casefile.model.wording import capitalised
from casefile.store.reads.cases import case
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.imports.rows_dialog import RowsDialog
from casefile.ui.imports.rows_model import RowsTable, ShownColumn
from casefile.ui.parts.label import ElidedLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import filled, side_by_side, spoken


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing of the file as the list shows it."""

    kind: str
    what: str
    more: str
    comes: bool


class EntitiesDialog(RowsDialog):
    """Shows what a file of entities tells of."""

    own_size = QSize(860, 640)
    plan: EntitiesPlan | None

    def __init__(self, desk: Desk, parent: QWidget | None, case_id: str, path: Path) -> None:
        super().__init__(desk, parent, self.tr("Import entities"), path)
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
                ShownColumn(self.tr("What stands there"), lambda one: one.what, 290),
                ShownColumn(self.tr("Not understood, because"), lambda one: spoken(one.why)),
            ),
        )
        self._lay_out()
        self.into.activated.connect(lambda _index: self._understand())
        self.learn(lambda connection: case(connection, case_id), self._has_case)
        self._understand()

    def _lay_out(self) -> None:
        column = self.take_area()
        column.addWidget(ElidedLabel(self.path.name, "strong"))
        form = nested(column, QFormLayout())
        form.setHorizontalSpacing(14)
        self.add_field(self.tr("&Into"), self.into, form)
        column.addWidget(self.lines, 1)
        self.add_told(column)

    def choosers(self) -> Sequence[QWidget]:
        return (self.into,)

    def _has_case(self, line: object) -> None:
        title = getattr(line, "title", "")
        self.into.setItemText(0, filled(self.tr("“{title}”"), title=shortened(title, 60)))

    # Understanding

    def _understand(self) -> None:
        library, room, path = self.desk.library, self.desk.room, self.path
        into = self.into.currentData()
        self.say_error("")
        self.show_busy(True)
        planning = self.desk.compute(
            lambda: plan_entities(library, path, room, into), key="import: entities"
        )
        planning.then(self._has_planned).otherwise(self.was_not_understood)

    def _has_planned(self, plan: EntitiesPlan) -> None:
        self.plan = plan
        self.show_understood()

    def show_understood(self) -> None:
        plan = self.plan
        self.lines.rows.show_rows(tuple(self._lines(plan)) if plan else ())
        self.tell(
            self._counts(plan) if plan else "",
            " ".join(self._remarks(plan)) if plan else "",
            plan.not_understood if plan else (),
            comes=plan is not None and not plan.is_needless,
        )

    def _lines(self, plan: EntitiesPlan) -> Iterator[_Line]:
        for one in plan.cases:
            yield _Line(self.tr("Case"), one.title, one.reference, one.is_new)
        for party in plan.parties:
            names = [text for text, _ in party.said.names]
            kind = words.party_kind(party.said.kind)
            yield _Line(
                capitalised(kind),
                side_by_side(names[:3], ", ") or self.tr("Somebody without a name"),
                party.said.country,
                party.is_new,
            )
        for event in plan.events:
            when = words.when_and_until(event.said.when, event.said.until)
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
            (self.tr("%Ln case(s)", "", cases := len(plan.new_cases)), cases),
            (self.tr("%Ln part(y|ies)", "", parties := len(plan.new_parties)), parties),
            (self.tr("%Ln event(s)", "", events := len(plan.events)), events),
            (self.tr("%Ln part(s) in a case", "", parts := len(plan.parts)), parts),
        )
        said = ", ".join(words for words, count in counted if count)
        return filled(self.tr("Will be added: {said}."), said=said)

    def _remarks(self, plan: EntitiesPlan) -> Iterator[str]:
        there = plan.there.get("events", 0)
        if there:
            yield self.tr("%Ln event(s) (is|are) there already.", "", there)
        if plan.not_taken:
            named = ", ".join(
                f"{shortened(schema, 30)} ({count:,})"
                for schema, count in list(plan.not_taken.items())[:6]
            )
            yield filled(self.tr("Not taken: {schemata}."), schemata=named)
        yield from map(spoken, plan.remarks)

    def trouble_lines(self) -> Sequence[str]:
        troubles = () if self.plan is None else self.plan.not_understood
        return [f"{one.what}: {spoken(one.why)}" for one in troubles]

    # Importing

    def save(self) -> None:
        if self.plan is not None and self.begin():
            self.keep(self.desk.act(import_entities, self.plan))

    def _was_kept(self, result: object) -> None:
        self.end(self.tr("Imported. One undo takes back all of it."), result)
