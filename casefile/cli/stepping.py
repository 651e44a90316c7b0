"""Undo, redo, and the history."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from typing import Final

from casefile.actions.history import redo, undo
from casefile.cli.command import Arguments, Command, a_library, count
from casefile.cli.meaning import opened
from casefile.cli.printing import as_json, line, note, table
from casefile.store.changes import Changes
from casefile.store.journal import history
from casefile.store.library import Library


def _step(given: Arguments, step: Callable[[Library], Changes | None], verb: str, past: str) -> int:
    with opened(given.library) as library:
        changes = step(library)
    if changes is None:
        note(f"There is nothing to {verb}. Nothing was changed.")
        return 1
    if given.json:
        as_json({past.lower(): changes.label})
    else:
        line(f"{past}: {changes.label}")
    return 0


def _undo(given: Arguments) -> int:
    return _step(given, undo, "undo", "Undone")


def _redo(given: Arguments) -> int:
    return _step(given, redo, "redo", "Redone")


def _history_arguments(parser: ArgumentParser) -> None:
    a_library(parser)
    parser.add_argument("--limit", metavar="N", type=count)


def _history(given: Arguments) -> int:
    with opened(given.library) as library, library.read() as connection:
        lines = history(connection, given.limit)
    if given.json:
        as_json(
            [
                {
                    "number": entry.seq,
                    "made_at": entry.made_at,
                    "kind": entry.kind.value,
                    "label": entry.label,
                }
                for entry in lines
            ]
        )
    elif not lines:
        line("Nothing has been done in this library yet.")
    else:
        table(
            ("number", "time (UTC)", "", "what"),
            [(entry.seq, entry.made_at, entry.kind.value, entry.label) for entry in lines],
        )
    return 0


COMMANDS: Final[tuple[Command, ...]] = (
    Command("undo", "Take back the last act, also one of an earlier day.", a_library, _undo),
    Command("redo", "Do again what was undone last.", a_library, _redo),
    Command("history", "List what was done, newest first.", _history_arguments, _history),
)
