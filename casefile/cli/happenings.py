"""Events: what happened or is due."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Final

from casefile.actions.events import add_event
from casefile.cli.command import Arguments, Command, a_case, a_passage, an_anchor, words
from casefile.cli.meaning import involvements, opened, the_anchor, the_case, the_parties, the_source
from casefile.cli.printing import as_json, line
from casefile.cli.shapes import event_shape
from casefile.export.periods import period
from casefile.model.dates import UncertainDate, understand
from casefile.model.terms import Custody, EventKind, Standing
from casefile.store.reads.facts import facts


def _arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument("title", metavar="TITLE", type=words)
    date = parser.add_mutually_exclusive_group(required=True)
    date.add_argument("--when", metavar="DATE", type=words)
    date.add_argument("--undated", action="store_true", help="no source says when")
    parser.add_argument(
        "--until", metavar="DATE", type=words, help="“..” where it was still going on"
    )
    an_anchor(parser)
    parser.add_argument("--kind", choices=[kind.value for kind in EventKind])
    parser.add_argument("--custody", choices=[custody.value for custody in Custody])
    parser.add_argument(
        "--standing",
        choices=[standing.value for standing in Standing],
        default=Standing.REPORTED.value,
    )
    parser.add_argument(
        "--party", metavar="NAME", type=words, nargs="+", action="extend", default=[],
        help="who took part: names, labels (“Suspect 3”), or unambiguous beginnings of them",
    )  # fmt: skip
    parser.add_argument("--place", metavar="TEXT", type=words, default="")
    parser.add_argument("--description", metavar="TEXT", type=words, default="")
    a_passage(parser)


def _event(given: Arguments) -> int:
    custody = None if given.custody is None else Custody(given.custody)
    kind = EventKind(given.kind or (EventKind.EVENT if custody is None else EventKind.CUSTODY))
    with opened(given.library) as library:
        case_id = the_case(library, given.case).id
        source = the_source(library, case_id, given)
        anchor = the_anchor(library, case_id, given, source)

        def dated(phrase: str | None) -> UncertainDate | None:
            return None if phrase is None else understand(phrase, anchor)

        event_id = add_event(
            library, case_id, given.title, dated(given.when), dated(given.until),
            kind=kind, custody=custody, standing=Standing(given.standing),
            place=given.place, description=given.description,
            party_ids=[
                one.party_id
                for one in the_parties(involvements(library, case_id), given.party)
            ],
            source=source,
        )  # fmt: skip
        with library.read() as connection:
            events = facts(connection, case_id).events
    made = next(one for one in events if one.id == event_id)
    if given.json:
        as_json(event_shape(made))
    else:
        line(f"{period(made.when, made.until) or 'no date known'}: {made.title}")
    return 0


COMMANDS: Final[tuple[Command, ...]] = (
    Command("event", "Add an event to a case.", _arguments, _event),
)
