"""From the words of a command line to the command that is meant, and to an exit code."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from casefile.cli import SUBJECTS
from casefile.cli.command import Command
from casefile.cli.printing import note
from casefile.model.errors import CasefileError

DONE: Final = 0
NOT_DONE: Final = 1
USAGE_WRONG: Final = 2
STOPPED: Final = 130


def run(words: Sequence[str]) -> int:
    """Runs a command and answers its exit code; known errors are said in one line."""
    _take_any_letter()
    try:
        code = _run(words)
        sys.stdout.flush()
    except CasefileError as error:
        note(error.message)
        return NOT_DONE
    except BrokenPipeError:
        # Whoever was reading has read enough; Python must not try to flush the rest at its end.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        where = f" “{error.filename}”" if error.filename else ""
        note(f"The system would not let it{where}: {error.strerror or error}. Nothing was lost.")
        return NOT_DONE
    except KeyboardInterrupt:
        note("Stopped. What was done before is kept; nothing is half done.")
        return STOPPED
    except SystemExit as end:
        # argparse ends a program; here it ends a command.
        return end.code if isinstance(end.code, int) else USAGE_WRONG
    return code


def _run(words: Sequence[str]) -> int:
    name, *rest = words
    command = _command(name)
    parser = argparse.ArgumentParser(
        prog=f"casefile {name}", description=command.help, allow_abbrev=False
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    command.arguments(parser)
    if name == "search":
        rest = _with_any_query(rest)
    return command.run(parser.parse_args(rest))


def _command(name: str) -> Command:
    commands: Sequence[Command] = import_module(f"casefile.cli.{SUBJECTS[name]}").COMMANDS
    return next(command for command in commands if command.name == name)


def _with_any_query(rest: Sequence[str]) -> list[str]:
    """The arguments of a search, in which a query that looks like an option is a query."""
    options: list[str] = []
    others: list[str] = []
    words = iter(rest)
    for word in words:
        if word == "--":
            others += words
        elif word in ("--json", "--help", "-h"):
            options.append(word)
        elif word == "--limit":
            options += [word, next(words, "")]
        else:
            others.append(word)
    return [*options, "--", *others]


def _take_any_letter() -> None:
    """Lets a stream whose encoding lacks a letter write its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
