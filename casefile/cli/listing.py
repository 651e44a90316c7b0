"""Lists of what is in a library: for people as a table, for programs as JSON."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from typing import Final

from casefile.cli.command import Arguments, Command, a_library, words
from casefile.cli.filtering import events_left, filter_arguments
from casefile.cli.meaning import opened, the_cases
from casefile.cli.printing import as_json, line, table
from casefile.cli.shapes import (
    Shape,
    case_shape,
    charge_shape,
    document_shape,
    event_shape,
    involvement_shape,
    party_shape,
)
from casefile.export.periods import in_order, open_after, period
from casefile.export.said import denied_by, says, without_other_dates
from casefile.export.wording import group
from casefile.model.dates import in_words
from casefile.model.terms import PartyKind
from casefile.store.library import Library
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.documents import documents
from casefile.store.reads.facts import CaseFacts, EventLine, facts
from casefile.store.reads.groups import named_members
from casefile.store.reads.involvements import InvolvementLine
from casefile.store.reads.lines import CaseLine

Row = tuple[object, ...]
Listed = tuple[list[Shape], list[Row]]
"""The same things as JSON and as rows of a table."""


def _arguments(parser: ArgumentParser) -> None:
    a_library(parser)
    parser.add_argument(
        "case", metavar="CASE", type=words, nargs="?",
        help="its title, or an unambiguous beginning of it (left out: all cases)",
    )  # fmt: skip


def _list(
    given: Arguments,
    headings: tuple[str, ...],
    read: Callable[[Library, CaseLine], Listed],
    *,
    is_ordered: bool = False,
) -> int:
    shapes: list[Shape] = []
    rows: list[Row] = []
    with opened(given.library) as library:
        for case in the_cases(library, given.case):
            more_shapes, more_rows = read(library, case)
            if given.case is None and read is not _case_itself:
                more_shapes = [{"case": case.title, **shape} for shape in more_shapes]
                more_rows = [(case.title, *row) for row in more_rows]
            shapes += more_shapes
            rows += more_rows
    if given.json:
        as_json(shapes)
        return 0
    if given.case is None and read is not _case_itself:
        headings = ("case", *headings)
    if not rows:
        line("There is nothing to list.")
    table(headings, rows)
    if is_ordered and any(str(cell).startswith(_UNORDERED) for row in rows for cell in row):
        line()
        line(f"{_UNORDERED}N: the dates do not establish the order of this and the next N lines.")
    return 0


_UNORDERED: Final = "~"


def _facts(library: Library, case: CaseLine) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case.id)


def _case_itself(_library: Library, case: CaseLine) -> Listed:
    row = (
        case.title, case.reference, case.jurisdiction, case.stage,
        case.documents, sum(case.suspects.values()),
    )  # fmt: skip
    return [case_shape(case)], [row]


def _documents(library: Library, case: CaseLine) -> Listed:
    with library.read() as connection:
        lines = documents(connection, case.id)
    return [document_shape(one) for one in lines], [
        (
            one.sha256[:12],
            one.title,
            one.outlet,
            "" if one.published is None else in_words(one.published),
            one.pages,
            one.characters,
            one.outcome.value,
        )
        for one in lines
    ]


def _suspects(library: Library, case: CaseLine) -> Listed:
    known = _facts(library, case)
    lines = known.suspects
    return [involvement_shape(one) for one in lines], [
        (
            one.number or "",
            one.label,
            ", ".join(name.text for name in one.names[1:]),
            one.role.value,
            _known_of(known, one),
            _said_by(one.citations),
        )
        for one in lines
    ]


def _parties(library: Library, case: CaseLine) -> Listed:
    known = _facts(library, case)
    lines = known.involvements
    return [party_shape(one) for one in lines], [
        (
            one.label,
            one.role.value,
            one.party_kind.value,
            _known_of(known, one),
            _said_by(one.citations),
        )
        for one in lines
    ]


def _known_of(known: CaseFacts, one: InvolvementLine) -> str:
    told = one.description or one.party_description
    if one.party_kind is not PartyKind.GROUP:
        return told
    what = group(one.count, named_members(known, one), is_named=bool(one.names))
    return "; ".join(part for part in (what, told) if part)


def _charges(library: Library, case: CaseLine) -> Listed:
    charges = [
        (provision, charge)
        for provision in _facts(library, case).provisions
        for charge in provision.charges
    ]
    return [charge_shape(provision, charge) for provision, charge in charges], [
        (
            provision.label,
            "" if provision.max_years is None else f"{provision.max_years:g} years",
            charge.suspect,
            ", then ".join(
                step.status.value + (f" ({in_words(step.when)})" if step.when else "")
                for step in charge.steps
            ),
            _said_by(charge.citations),
        )
        for provision, charge in charges
    ]


def _event_arguments(parser: ArgumentParser) -> None:
    _arguments(parser)
    filter_arguments(parser)


def _list_events(given: Arguments) -> int:
    headings = ("when", "", "event", "custody", "standing", "parties", "who says so")
    return _list(
        given, headings, lambda library, case: _events(library, case, given), is_ordered=True
    )


def _events(library: Library, case: CaseLine, given: Arguments) -> Listed:
    left = events_left(library, case.id, given)
    events = _facts(library, case).events
    lines = in_order([one for one in events if left is None or one.id in left])
    return [event_shape(one) for one in lines], [
        (
            _when(one),
            f"{_UNORDERED}{open_to}" if (open_to := open_after(lines, place)) else "",
            one.title,
            one.custody.value if one.custody else "",
            one.standing.value,
            ", ".join(label for _, label in one.parties),
            _said_by(without_other_dates(one)),
        )
        for place, one in enumerate(lines)
    ]


def _when(one: EventLine) -> str:
    """An event's date, and what others say it is."""
    own = period(one.when, one.until)
    others = [
        f"or {period(other.when, other.until)}" + (f" ({other.said_by})" if other.said_by else "")
        for other in one.other_dates
    ]
    return "; ".join([own or "no date known", *others]) if others else own


def _said_by(citations: tuple[CitationLine, ...]) -> str:
    told = list(says(citations))
    if denied := denied_by(citations):
        told.append(f"disputed by {', '.join(denied)}")
    return "; ".join(told)


def _command(
    name: str,
    explanation: str,
    headings: tuple[str, ...],
    read: Callable[[Library, CaseLine], Listed],
) -> Command:
    return Command(name, explanation, _arguments, lambda given: _list(given, headings, read))


COMMANDS: Final[tuple[Command, ...]] = (
    _command(
        "cases",
        "List the cases.",
        ("case", "reference", "jurisdiction", "stage", "documents", "suspects"),
        _case_itself,
    ),
    _command(
        "documents",
        "List documents.",
        ("sha256", "title", "outlet", "published", "pages", "characters", "outcome"),
        _documents,
    ),
    _command(
        "suspects",
        "List suspects.",
        ("", "suspect", "also", "role", "what is known", "who says so"),
        _suspects,
    ),
    _command(
        "parties",
        "List everybody who has a part in a case.",
        ("party", "role", "kind", "what is known", "who says so"),
        _parties,
    ),
    _command(
        "charges",
        "List charges.",
        ("provision", "at most", "suspect", "history", "who says so"),
        _charges,
    ),
    Command(
        "events", "List events by the earliest day each allows.", _event_arguments, _list_events
    ),
)
