"""Whole libraries: making one, making one with the sample case, checking one."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Final

from casefile.cli.command import Arguments, Command, a_library
from casefile.cli.meaning import opened, the_cases
from casefile.cli.printing import as_json, line, note, plain, table
from casefile.store.backup import KEPT
from casefile.store.library import Library


def _new(given: Arguments) -> int:
    with Library.create(given.library) as library:
        if given.json:
            as_json({"library": str(library.path)})
        else:
            line(f"Made an empty library at {library.path}")
    return 0


def _sample(given: Arguments) -> int:
    from casefile.actions.sample import make_sample
    from casefile.intake.worker import ReadingRoom

    library = Library.create(given.library)
    try:
        with library, ReadingRoom() as room:
            make_sample(library, room)
            cases = the_cases(library, None)
    except BaseException:
        # Half a sample is nothing anybody asked for.
        given.library.unlink(missing_ok=True)
        raise
    if given.json:
        as_json({"library": str(library.path), "cases": [case.title for case in cases]})
    else:
        line(f"Made a library with the sample case at {library.path}")
        for case in cases:
            print(f"  {plain(case.title)}")
    return 0


def _check(given: Arguments) -> int:
    from casefile.store.check import check

    with opened(given.library) as library:
        checked = check(library)
    if given.json:
        as_json(
            {
                "documents": checked.documents,
                "pages": checked.pages,
                "entries": checked.entries,
                "findings": [
                    {"part": finding.part, "what": finding.what} for finding in checked.findings
                ],
            }
        )
    else:
        line(
            f"Looked at {checked.documents} documents, {checked.pages} pages "
            f"and {checked.entries} entries of the history."
        )
        table(("part", "what is wrong"), [(one.part, one.what) for one in checked.findings])
        if not checked.findings:
            line("The library is whole.")
    if checked.findings:
        note(
            f"{len(checked.findings)} things in this library are not as they should be. Nothing "
            "was changed; keep a copy of the file before you work on with it."
        )
        return 1
    return 0


def _only_a_library(parser: ArgumentParser) -> None:
    a_library(parser)


def _backup(given: Arguments) -> int:
    from datetime import datetime

    from casefile.store.backup import back_up

    with opened(given.library) as library:
        moment = datetime.now().astimezone()
        made = back_up(library, given.folder.absolute(), moment, keep=given.keep)
    if given.json:
        as_json({"backup": str(made.path), "bytes": made.size, "entry": made.entry})
    else:
        line(f"Copied the library to {made.path}")
    return 0


def _backup_arguments(parser: ArgumentParser) -> None:
    _only_a_library(parser)
    parser.add_argument("folder", type=Path, help="where copies of this library lie")
    parser.add_argument(
        "--keep",
        type=_at_least_one,
        default=KEPT,
        metavar="N",
        help=f"how many copies stay, the newest ones (default {KEPT})",
    )


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


COMMANDS: Final[tuple[Command, ...]] = (
    Command("new", "Make a new, empty library.", _only_a_library, _new),
    Command("sample", "Make a new library that holds the sample case.", _only_a_library, _sample),
    Command(
        "check",
        "Look whether a library is whole: file, references, bytes, index, passages, history.",
        _only_a_library,
        _check,
    ),
    Command(
        "backup",
        "Copy a library, also while it is in use here, under its name and the moment.",
        _backup_arguments,
        _backup,
    ),
)
