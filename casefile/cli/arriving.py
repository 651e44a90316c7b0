"""What comes into a library from elsewhere."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from casefile.cli import arriving_tables
from casefile.cli.command import Arguments, Command, a_library
from casefile.cli.meaning import opened
from casefile.cli.printing import as_json, line, note, table

if TYPE_CHECKING:
    from casefile.actions.bundle_words import Conflict
    from casefile.actions.importing import ImportPlan, ImportResult


def _import_arguments(parser: ArgumentParser) -> None:
    a_library(parser)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument(
        "--prefer", choices=["mine", "theirs"], default="mine",
        help="whose word counts where bundle and library differ (left out: mine, the library’s)",
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would come, and write nothing"
    )
    arriving_tables.arguments(parser)


def _import(given: Arguments) -> int:
    if arriving_tables.takes(given.file):
        return arriving_tables.run(given)
    from casefile.actions.importing import Side, import_bundle, plan_import
    from casefile.intake.worker import ReadingRoom

    with opened(given.library) as library, ReadingRoom() as room:
        plan = plan_import(library, given.file, room)
        result = None
        if not given.dry_run:
            result = import_bundle(library, plan, room, otherwise=Side(given.prefer))
    if given.json:
        as_json(_as_data(plan, result, given.prefer))
    else:
        _say(plan, result, given.prefer)
    for remark in result.remarks if result else ():
        note(remark)
    return 0


def _say(plan: ImportPlan, result: ImportResult | None, prefer: str) -> None:
    from casefile.actions.bundle_words import counted

    named = ", ".join(f"“{case.title}”" for case in plan.cases)
    new = plan.new if result is None else result.new
    if result is not None and result.entry is None:
        line(f"The library has all of {named} already. Nothing was changed.")
    elif result is None and plan.is_needless:
        line(f"The library has all of {named} already. Importing it would change nothing.")
    else:
        line(f"Imported {named}" if result else f"Would import {named}; nothing was written")
    table(("new", ""), [(one.partition(" ")[2], one.counted) for one in counted(new)])
    if plan.conflicts:
        line(f"Bundle and library differ in {len(plan.conflicts)}; {_kept(prefer, result)}")
        table(("what", "field", "mine", "theirs"), list(_sides(plan.conflicts)))


def _kept(prefer: str, result: ImportResult | None) -> str:
    did = "was" if result else "would be"
    return f"the bundle’s word {did} taken:" if prefer == "theirs" else f"the library’s {did} kept:"


def _sides(conflicts: tuple[Conflict, ...]) -> Iterator[tuple[str, str, str, str]]:
    for conflict in conflicts:
        if conflict.was_removed:
            yield conflict.what, "", "removed here", "there still"
        for one in conflict.differences:
            yield conflict.what, one.field, one.mine, one.theirs


def _as_data(plan: ImportPlan, result: ImportResult | None, prefer: str) -> Mapping[str, Any]:
    return {
        "cases": [{"id": one.id, "title": one.title, "new": one.is_new} for one in plan.cases],
        "imported": result is not None and result.entry is not None,
        "new": dict(plan.new if result is None else result.new),
        "same": plan.same,
        "changed": 0 if result is None else result.changed,
        "prefer": prefer,
        "conflicts": [
            {
                "table": one.table,
                "id": one.id,
                "what": one.what,
                "removed_here": one.was_removed,
                "differences": [
                    {"field": field.field, "mine": field.mine, "theirs": field.theirs}
                    for field in one.differences
                ],
            }
            for one in plan.conflicts
        ],
        "remarks": [] if result is None else list(result.remarks),
    }


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "import",
        "Take in a case bundle, a chronology or FollowTheMoney entities; what differs or is not "
        "understood is listed.",
        _import_arguments,
        _import,
    ),
)
