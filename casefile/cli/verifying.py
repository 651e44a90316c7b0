"""Whether what left the program is still what it was."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Final

from casefile.cli.command import Arguments, Command
from casefile.cli.meaning import opened
from casefile.cli.printing import as_json, line, note, table


def _verify_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("pdf", metavar="OUT.pdf", type=Path, help="a summary or exhibit bundle")
    parser.add_argument(
        "library", metavar="LIBRARY", type=Path, nargs="?",
        help="the library it came from (left out: only what the file itself shows)",
    )  # fmt: skip


def _verify(given: Arguments) -> int:
    from contextlib import ExitStack

    from casefile.actions.verifying import verify
    from casefile.intake.worker import ReadingRoom

    with ExitStack() as stack:
        library = None if given.library is None else stack.enter_context(opened(given.library))
        report = verify(given.pdf, library, stack.enter_context(ReadingRoom(workers=1)))
    if given.json:
        as_json(report.as_json())
    else:
        if report.statements:
            titles = ", ".join(f"“{title}”" for title in report.cases)
            line(f"A summary of {titles}, made on {report.made_on} with {report.program}")
        table(
            ("what", "result", ""),
            [(one.part, one.state, one.sentence) for one in report.checks],
        )
        for one in report.failing:
            line(f"{one.named}: {one.why}")
        if report.is_good:
            line("Nothing failed.")
    if report.is_good:
        return 0
    note(f"“{given.pdf.name}” is not as it was exported, or no longer true. Nothing was changed.")
    return 1


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "verify",
        "Check an exported PDF: unchanged, its quotes in the sources, its facts in the library.",
        _verify_arguments,
        _verify,
    ),
)
