"""What a command of the command line is made of."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Arguments = argparse.Namespace


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its arguments, and what it does with them, which answers the exit code."""

    name: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Arguments], int]


def words(text: str) -> str:
    """An argument that is text. Bytes that are no text in this locale become U+FFFD."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def count(text: str) -> int:
    """A whole number from 1 up."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is less than 1")
    return number


def a_library(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("library", metavar="LIBRARY", type=Path, help="a .casefile file")


def a_case(parser: argparse.ArgumentParser) -> None:
    """LIBRARY and CASE."""
    a_library(parser)
    parser.add_argument(
        "case", metavar="CASE", type=words, help="its title, or an unambiguous beginning of it"
    )


def a_passage(parser: argparse.ArgumentParser, *, asks_stance: bool = True) -> None:
    """Where a fact is written, and who says so."""
    said = parser.add_argument_group("where it is written")
    said.add_argument(
        "--quote", metavar="TEXT", type=words, action="append", default=[],
        help="the words of the document that say so; may be given several times",
    )  # fmt: skip
    said.add_argument(
        "--document", metavar="NAME-OR-SHA", type=words, help="the document they stand in"
    )
    said.add_argument("--page", metavar="N", type=count, help="the page they stand on, from 1")
    said.add_argument(
        "--attribution", metavar="TEXT", type=words,
        help="who said it, nearest first: “outlet ← agency ← official” "
        "(left out: the document's outlet)",
    )  # fmt: skip
    if not asks_stance:
        return
    said.add_argument(
        "--stance", choices=["supports", "disputes", "mentions"], default="supports",
        help="what the words do to the fact (left out: supports)",
    )  # fmt: skip


def an_anchor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--anchor", metavar="DATE", type=words,
        help="the day from which “earlier this month” is seen "
        "(left out: the day the document was published)",
    )  # fmt: skip
