"""What leaves the program."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Final

from casefile.cli.command import Arguments, Command, a_case
from casefile.cli.meaning import opened, the_case
from casefile.cli.printing import as_json, line, note


def _arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument("out", metavar="OUT.pdf", type=Path)


def _export(given: Arguments) -> int:
    from casefile.actions.exporting import export_summary

    with opened(given.library) as library:
        case = the_case(library, given.case)
        undrawn = export_summary(library, case.id, given.out)
    if given.json:
        as_json({"case": case.title, "path": str(given.out)})
    else:
        line(f"The summary of “{case.title}” is in {given.out}")
    if undrawn:
        note(f"No font here can draw {' '.join(undrawn)}: they stand there as their numbers.")
    return 0


COMMANDS: Final[tuple[Command, ...]] = (
    Command("export", "Make the summary of a case as PDF.", _arguments, _export),
)
