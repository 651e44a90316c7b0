"""How dates are understood, and what two of them establish."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from typing import Any, Final

from casefile.cli.command import Arguments, Command, an_anchor, words
from casefile.cli.printing import as_json, line, pairs
from casefile.model.dates import UncertainDate, compare, in_words, understand
from casefile.model.errors import CasefileError


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("phrase", metavar="PHRASE", type=words)
    parser.add_argument(
        "--compare", metavar="PHRASE", type=words,
        help="another date: say whether PHRASE lies before it, after it, or cannot tell",
    )  # fmt: skip
    an_anchor(parser)


def _date(given: Arguments) -> int:
    anchor = None if given.anchor is None else _one_day(given.anchor)
    when = understand(given.phrase, anchor)
    if given.compare is None:
        if given.json:
            as_json(when.as_json())
        else:
            _say(when)
        return 0
    other = understand(given.compare, anchor)
    order = compare(when, other)
    if given.json:
        answer: dict[str, Any] = {
            **when.as_json(),
            "compared_with": other.as_json(),
            "order": order.value,
        }
        as_json(answer)
    else:
        line(f"{in_words(when)} / {in_words(other)}: {order.value}")
    return 0


def _say(when: UncertainDate) -> None:
    said = when.as_json()
    pairs(
        [
            ("phrase", said["phrase"]),
            ("means", in_words(when, anchor_note=True)),
            ("edtf", said["edtf"]),
            ("earliest", said["earliest"] or "not known"),
            ("latest", said["latest"] or "not known"),
        ]
    )


def _one_day(phrase: str) -> date:
    when = understand(phrase)
    day = when.earliest_day
    if day is None or day != when.latest_day:
        raise CasefileError(
            f"“{phrase}” is not one certain day, so no other date can be seen from it. "
            "Write it like “25 Apr 2025”."
        )
    return day


COMMANDS: Final[tuple[Command, ...]] = (
    Command("date", "Show how a date is understood.", _arguments, _date),
)
