"""What part of which cases leaves, and what stands in a summary of it."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from casefile.actions.citing import shortened
from casefile.cli.command import Arguments, words
from casefile.cli.meaning import the_case, the_parties
from casefile.model.errors import CasefileError, NotFound
from casefile.store.library import Library
from casefile.store.reads.facts import EventLine, facts
from casefile.store.reads.involvements import InvolvementLine

if TYPE_CHECKING:
    from casefile.export.scope import Scope
    from casefile.export.summary.choices import Section, SummaryChoices
    from casefile.store.reads.lines import CaseLine


def arguments(parser: ArgumentParser) -> None:
    """Which part of which cases may leave, and what may stand in a summary."""
    from casefile.export.summary.choices import ChronologyForm

    part = parser.add_argument_group("which part of which cases")
    part.add_argument(
        "--case", metavar="OTHER", type=words, action="append", default=[], dest="others",
        help="this case as well; may be given several times",
    )  # fmt: skip
    part.add_argument(
        "--suspect", metavar="NAME", type=words, action="append", default=[],
        help="only what concerns this suspect; may be given several times",
    )  # fmt: skip
    part.add_argument(
        "--event", metavar="TITLE-OR-ID", type=words, nargs="+", action="extend", default=[],
        help="only these events and what they need",
    )  # fmt: skip
    summary = parser.add_argument_group("what stands in a summary")
    summary.add_argument(
        "--sections", metavar="A,B,C", type=_sections,
        help=f"these sections in this order (left out: {', '.join(_names())})",
    )  # fmt: skip
    summary.add_argument(
        "--chronology", choices=[str(form) for form in ChronologyForm],
        default=str(ChronologyForm.TABLE),
        help="the chronology as a table or told by month (left out: table)",
    )  # fmt: skip
    summary.add_argument(
        "--merged", action="store_true", help="one chronology of all the cases, not one of each"
    )
    summary.add_argument(
        "--quotes", action="store_true", help="quote in each line the words it rests on"
    )
    summary.add_argument(
        "--thumbnails", action="store_true",
        help="show beside each quotation its place on the page",
    )  # fmt: skip


def choices(given: Arguments) -> SummaryChoices:
    """What stands in the summary, as asked for on the command line."""
    from casefile.export.summary.choices import USUAL, ChronologyForm, SummaryChoices

    return SummaryChoices(
        sections=given.sections or USUAL,
        chronology=ChronologyForm(given.chronology),
        quotes=given.quotes,
        thumbnails=given.thumbnails,
        merged=given.merged,
    )


def the_cases_meant(library: Library, given: Arguments) -> list[CaseLine]:
    """The case and the others named, each once."""
    found = [the_case(library, name) for name in (given.case, *given.others)]
    return list({one.id: one for one in found}.values())


def scope(library: Library, cases: Sequence[CaseLine], given: Arguments) -> Scope:
    """The part asked for, by names. Raises `NotFound` and `CasefileError` as `the_parties` does."""
    from casefile.export.scope import WHOLE, Scope

    if not given.suspect and not given.event:
        return WHOLE
    suspects: list[InvolvementLine] = []
    events: list[EventLine] = []
    with library.read() as connection:
        for case in cases:
            known = facts(connection, case.id)
            suspects += known.suspects
            events += known.events
    chosen = the_parties(suspects, given.suspect, "suspect")
    return Scope(
        suspects=tuple(one.party_id for one in chosen),
        events=tuple(one.id for one in _the_events(events, given.event)),
    )


def _the_events(lines: Sequence[EventLine], names: Iterable[str]) -> list[EventLine]:
    found = {one.id: one for one in (_the_event(lines, name) for name in names)}
    return list(found.values())


def _the_event(lines: Sequence[EventLine], name: str) -> EventLine:
    wanted = " ".join(name.split()).casefold()
    for match in (
        [one for one in lines if one.id == name],
        [one for one in lines if one.title.casefold() == wanted],
        [one for one in lines if wanted and one.title.casefold().startswith(wanted)],
    ):
        if len(match) > 1:
            listed = ", ".join(f"“{shortened(one.title)}” ({one.id})" for one in match[:5])
            raise CasefileError(
                f"More than one event here begins with “{shortened(name)}”: {listed}. "
                "Nothing was written; type more of its title, or its identity."
            )
        if match:
            return match[0]
    raise NotFound(
        f"No event here is called “{shortened(name)}”. Nothing was written; "
        "“casefile events” lists them."
    )


def _names() -> list[str]:
    from casefile.export.summary.choices import Section

    return [str(section) for section in Section]


def _sections(text: str) -> tuple[Section, ...]:
    from casefile.export.summary.choices import Section

    asked = [part.strip().lower() for part in text.split(",") if part.strip()]
    unknown = [part for part in asked if part not in _names()]
    if unknown or not asked:
        raise argparse.ArgumentTypeError(
            f"there is no section “{unknown[0] if unknown else text}”; "
            f"there are {', '.join(_names())}"
        )
    return tuple(dict.fromkeys(Section(part) for part in asked))
