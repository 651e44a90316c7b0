"""Importing somebody's chronology: looked at first, then entered in one act.

A confined worker reads the table; the user says what its columns are; each row becomes an event, or
is listed with the reason why not; what is there already is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casefile.actions.chronology_dates import orders_shown
from casefile.actions.chronology_entering import Entering
from casefile.actions.chronology_mapping import Field, TableMapping
from casefile.actions.chronology_plan import ChronologyPlan, held_against
from casefile.actions.chronology_rows import NotUnderstood, understand_rows
from casefile.actions.citing import shortened
from casefile.intake.incoming.refusal import ImportRefused
from casefile.intake.incoming.table import TableRead, TableSettings, read_table
from casefile.intake.troubles import WHY, WorkerLostError
from casefile.model.base import new_id
from casefile.model.wording import lasting, worded
from casefile.store.library import Library

if TYPE_CHECKING:
    from casefile.intake.worker import ReadingRoom

_SECONDS: Final = 120.0


@dataclass(frozen=True, slots=True)
class ChronologyResult:
    """What came. `entry` is the journal's, None where nothing was to be added."""

    added: int
    passed_over: int
    not_understood: tuple[NotUnderstood, ...]
    new_parties: int
    citations: int
    entry: int | None
    remarks: tuple[str, ...]


def read_chronology(
    room: ReadingRoom, path: Path, settings: TableSettings | None = None
) -> TableRead:
    """Reads a CSV file or a workbook in a worker. Raises `ImportRefused`."""
    try:
        return room.run(read_table, path, settings or TableSettings(), seconds=_SECONDS)
    except WorkerLostError as lost:
        raise ImportRefused(WHY[lost.loss]) from None


def plan_chronology(
    library: Library, case_id: str, table: TableRead, mapping: TableMapping
) -> ChronologyPlan:
    """What importing a table into a case will do; writes nothing.

    Raises `ImportRefused` where no column says what happened, `NotFound` without the case.
    """
    if mapping.column(Field.TITLE) < 0:
        raise ImportRefused(
            worded("no column is known to say what happened"),
            worded("Say which column holds the title."),
        )
    understood = understand_rows(table, mapping)
    dates = (Field.WHEN, Field.UNTIL)
    texts = (row.cell(mapping.column(which)) for row in mapping.rows(table) for which in dates)
    plan = ChronologyPlan(
        case_id, "", mapping, understood, (), frozenset(orders_shown(texts)),
        mapping.left_out(table), mapping.cases(table), (),
    )  # fmt: skip
    with library.read() as connection:
        return held_against(connection, plan)


def import_chronology(
    library: Library, plan: ChronologyPlan, *, again: bool = False
) -> ChronologyResult:
    """Enters what was planned; one undo takes back all of it.

    `again` enters also what is there already, once more. Where the library has changed since the
    plan was made, what came meanwhile is passed over too.
    """
    with library.write(lasting("Import %n event(s)", count=len(plan.coming))) as unit:
        with library.read() as connection:
            plan = held_against(connection, plan)
        rows = [replace(row, event_id=new_id()) if row.there else row for row in plan.rows]
        wanted = rows if again else list(plan.coming)
        count = len(wanted)
        unit.label = (
            lasting("Import “{title}”", title=shortened(wanted[0].row.title))
            if count == 1
            else lasting(
                "Import %n event(s) into “{case}”", count=count, case=shortened(plan.case_title)
            )
        )
        entering = Entering(unit, plan.case_id)
        entering.enter(wanted)
    return ChronologyResult(
        added=count,
        passed_over=len(plan.rows) - count,
        not_understood=plan.not_understood,
        new_parties=entering.new_parties,
        citations=entering.citations,
        entry=unit.changes.entry,
        remarks=plan.remarks,
    )
