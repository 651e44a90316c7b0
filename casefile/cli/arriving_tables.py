"""What comes into a case as a table or as FollowTheMoney entities."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from casefile.cli.command import Arguments, words
from casefile.cli.meaning import opened, the_case
from casefile.cli.printing import as_json, line, note, table
from casefile.model.errors import CasefileError

if TYPE_CHECKING:
    from casefile.actions.chronology_mapping import Field, TableMapping
    from casefile.actions.chronology_plan import ChronologyPlan, PlannedRow
    from casefile.actions.entities_planned import EntitiesPlan
    from casefile.actions.importing_chronology import ChronologyResult
    from casefile.intake.incoming.table import TableRead
    from casefile.intake.worker import ReadingRoom
    from casefile.store.library import Library

_ENTITIES: Final = (".json", ".ijson", ".ftm")
_DELIMITERS: Final = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}


def arguments(parser: ArgumentParser) -> None:
    """What may be said of a table or of entities."""
    said = parser.add_argument_group("a chronology (CSV, XLSX) or entities (FollowTheMoney JSON)")
    said.add_argument(
        "--case", metavar="CASE", type=words,
        help="the case it goes into; entities may be left to the cases they tell of",
    )  # fmt: skip
    said.add_argument(
        "--map", metavar="FIELD=HEADING", type=words, action="append", default=[],
        help="which column is what: date, time, until, title, details, who, place, kind, custody, "
        "standing, source, page, quote, attribution, disputed-by; several parted by commas, and "
        "nothing after = takes no column (left out: guessed from the headings)",
    )  # fmt: skip
    said.add_argument(
        "--anchor", metavar="DATE", type=words,
        help="the day from which “earlier this month” is seen",
    )  # fmt: skip
    said.add_argument(
        "--dates", choices=["day-month", "month-day"],
        help="what 03/04/2025 means (left out: such dates are listed as not understood)",
    )  # fmt: skip
    said.add_argument(
        "--names", choices=["parties", "details"], default="parties",
        help="what becomes of people the case does not know (left out: parties)",
    )  # fmt: skip
    said.add_argument("--encoding", metavar="NAME", type=words, default="", help="as “cp1251”")
    said.add_argument("--delimiter", choices=[*_DELIMITERS], help="what parts the cells of CSV")
    said.add_argument("--sheet", metavar="NAME", type=words, default="", help="of a workbook")
    said.add_argument(
        "--again", action="store_true", help="add also what is there already, once more"
    )


def takes(path: Path) -> bool:
    """Whether a file is for this module to import: anything but a case bundle."""
    return not path.name.lower().endswith(".casebundle")


def run(given: Arguments) -> int:
    """Imports a table or entities, known by the file's ending; `given.dry_run` only says what."""
    from casefile.intake.worker import ReadingRoom

    if not takes(given.file):
        raise CasefileError("A case bundle is no table of events. Nothing was imported.")
    with opened(given.library) as library, ReadingRoom() as room:
        case_id = None if given.case is None else the_case(library, given.case).id
        if given.file.name.lower().endswith(_ENTITIES):
            return _entities(given, library, room, case_id)
        if case_id is None:
            raise CasefileError("Say into which case with --case. Nothing was imported.")
        return _chronology(given, library, room, case_id)


# Chronologies


def _chronology(given: Arguments, library: Library, room: ReadingRoom, case_id: str) -> int:
    from casefile.actions.importing_chronology import (
        import_chronology,
        plan_chronology,
        read_chronology,
    )
    from casefile.intake.incoming.table import TableSettings

    delimiter = _DELIMITERS.get(given.delimiter, "")
    read = read_chronology(room, given.file, TableSettings(given.encoding, delimiter, given.sheet))
    plan = plan_chronology(library, case_id, read, _mapping(given, read))
    result = None if given.dry_run else import_chronology(library, plan, again=given.again)
    if given.json:
        as_json(_as_data(read, plan, result))
        return 0
    _say(plan, result)
    if read.is_guess:
        note(f"The encoding was guessed to be {read.encoding}; --encoding says it.")
    if plan.left_out:
        note(f"Columns that were not taken: {', '.join(plan.left_out)}")
    for remark in plan.remarks:
        note(remark)
    return 0


def _mapping(given: Arguments, read: TableRead) -> TableMapping:
    from casefile.actions.chronology_mapping import DayOrder, NewNames, guess
    from casefile.model.dates import understand

    mapping = guess(read)
    columns = dict(mapping.columns)
    for which, column in _columns_named(given.map, mapping.headings(read)):
        for other in [one for one, place in columns.items() if place == column]:
            del columns[other]
        columns.pop(which, None)
        if column >= 0:
            columns[which] = column
    anchor = None if given.anchor is None else understand(given.anchor).earliest_day
    return replace(
        mapping,
        columns=columns,
        anchor=anchor,
        order=DayOrder(given.dates) if given.dates else mapping.order,
        new_names=NewNames(given.names),
    )


def _columns_named(pairs: Iterable[str], headings: tuple[str, ...]) -> Iterator[tuple[Field, int]]:
    """The fields and columns of "date=Date,title=What happened"; -1 for a field without one."""
    from casefile.actions.chronology_mapping import Field, plain_heading

    known = {plain_heading(heading): place for place, heading in reversed([*enumerate(headings)])}
    parted = (part for pair in pairs for part in re.split(r",(?=\s*[a-z-]+\s*=)", pair))
    for part in parted:
        name, _, heading = (one.strip() for one in part.partition("="))
        if name not in [*Field]:
            raise CasefileError(
                f"“{name}” is nothing that a column can be. Nothing was imported: the fields are "
                f"{', '.join(Field)}."
            )
        place = known.get(plain_heading(heading), -1)
        if heading and place < 0:
            raise CasefileError(
                f"No column is called “{heading}”. Nothing was imported: the columns are "
                f"{', '.join(headings)}."
            )
        yield Field(name), place


def _say(plan: ChronologyPlan, result: ChronologyResult | None) -> None:
    from casefile.export.periods import period

    rows = len(plan.rows) + len(plan.not_understood)
    if result is None:
        counts = f"{len(plan.coming):,} would be added, {len(plan.known):,} are there already"
        line(f"{rows:,} rows: {counts}, {len(plan.not_understood):,} were not understood")
        table(
            ("row", "when", "what", "who", "becomes"),
            [
                (one.row.number, period(one.row.when, one.row.until), one.row.title,
                 "; ".join(one.row.who), one.there or "added")
                for one in plan.rows
            ],
        )  # fmt: skip
    else:
        counts = f"{result.added:,} added, {result.passed_over:,} there already"
        line(f"{rows:,} rows: {counts}, {len(result.not_understood):,} not understood")
    table(
        ("row", "not understood", "because"),
        [(one.number, one.what, one.why) for one in plan.not_understood],
    )


def _as_data(
    read: TableRead, plan: ChronologyPlan, result: ChronologyResult | None
) -> Mapping[str, Any]:
    headings = plan.mapping.headings(read)
    return {
        "case": plan.case_id,
        "imported": result is not None and result.entry is not None,
        "added": len(plan.coming) if result is None else result.added,
        "new_parties": len(plan.new_names) if result is None else result.new_parties,
        "encoding": read.encoding or None,
        "encoding_is_guess": read.is_guess,
        "columns": {which: headings[column] for which, column in plan.mapping.columns.items()},
        "not_taken": list(plan.left_out),
        "rows": [_row(one) for one in plan.rows],
        "not_understood": [
            {"row": one.number, "what": one.what, "why": one.why} for one in plan.not_understood
        ],
        "remarks": list(plan.remarks),
    }


def _row(one: PlannedRow) -> Mapping[str, Any]:
    row = one.row
    return {
        "row": row.number,
        "id": one.event_id,
        "title": row.title,
        "when": row.when and row.when.as_json(),
        "until": row.until and row.until.as_json(),
        "who": list(row.who),
        "citations": len(one.cited),
        "there": one.there or None,
    }


# Entities


def _entities(given: Arguments, library: Library, room: ReadingRoom, case_id: str | None) -> int:
    from casefile.actions.importing_entities import import_entities, plan_entities

    plan = plan_entities(library, given.file, room, case_id)
    entry = None
    if not given.dry_run:
        result = import_entities(library, plan)
        plan, entry = result.plan, result.entry
    if given.json:
        as_json(_entities_as_data(plan, imported=entry is not None))
        return 0
    if plan.is_needless:
        line("All of it is there already. Nothing was changed.")
    else:
        line("Imported" if entry is not None else "Would import; nothing was written")
    counts = _counts(plan)
    table(("what", "added", "there already"), [
        (name, added, plan.there.get(name, 0)) for name, added in counts.items()
    ])  # fmt: skip
    table(("document without its bytes", "address"), [(o.title, o.url) for o in plan.documents])
    table(("not understood", "because"), [(o.what, o.why) for o in plan.not_understood])
    table(("not taken", ""), list(plan.not_taken.items()))
    for remark in plan.remarks:
        note(remark)
    return 0


def _counts(plan: EntitiesPlan) -> Mapping[str, int]:
    return {
        "cases": len(plan.new_cases),
        "parties": len(plan.new_parties),
        "parts": len(plan.parts),
        "events": len(plan.events),
    }


def _entities_as_data(plan: EntitiesPlan, *, imported: bool) -> Mapping[str, Any]:
    return {
        "imported": imported,
        "cases": [{"id": one.id, "title": one.title, "new": one.is_new} for one in plan.cases],
        "new": dict(_counts(plan)),
        "there": dict(plan.there),
        "documents": [{"title": one.title, "url": one.url} for one in plan.documents],
        "not_taken": dict(plan.not_taken),
        "not_understood": [{"what": one.what, "why": one.why} for one in plan.not_understood],
        "remarks": list(plan.remarks),
    }
