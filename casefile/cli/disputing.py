"""Other dates of events: what somebody else says of when it happened."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Final

from casefile.actions.citing import shortened
from casefile.actions.other_dates import add_other_date, prefer_other_date
from casefile.actions.together import together
from casefile.cli.command import Arguments, Command, a_case, a_passage, an_anchor, words
from casefile.cli.meaning import opened, the_anchor, the_case, the_source
from casefile.cli.printing import as_json, line
from casefile.cli.shapes import event_shape
from casefile.export.periods import period
from casefile.model.dates import understand
from casefile.model.errors import CasefileError, NotFound
from casefile.store.library import Library
from casefile.store.reads.facts import EventLine, facts


def _arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument(
        "event", metavar="EVENT", type=words, help="its title, or an unambiguous beginning of it"
    )
    parser.add_argument(
        "--when", metavar="DATE", type=words, required=True, help="the other date it is given"
    )
    parser.add_argument("--until", metavar="DATE", type=words)
    an_anchor(parser)
    parser.add_argument(
        "--prefer", action="store_true",
        help="take this one as the event's date; the one it had becomes the other date",
    )  # fmt: skip
    a_passage(parser, asks_stance=False)
    parser.set_defaults(stance="disputes")


def _dispute(given: Arguments) -> int:
    with opened(given.library) as library:
        case_id = the_case(library, given.case).id
        event = _the_event(_events(library, case_id), given.event)
        source = the_source(library, case_id, given)
        anchor = the_anchor(library, case_id, given, source)
        when = understand(given.when, anchor)
        until = None if given.until is None else understand(given.until, anchor)

        def act(library: Library) -> None:
            made = add_other_date(
                library, event.id, when, until,
                # Without a passage, who says so is all there is to tell of the source.
                note="" if source.stretches else given.attribution or "",
                source=source,
            )  # fmt: skip
            if given.prefer:
                prefer_other_date(library, made)

        together(library, f"Add another date for “{shortened(event.title)}”", act)
        made = next(one for one in _events(library, case_id) if one.id == event.id)
    if given.json:
        as_json(event_shape(made))
    else:
        dates = [(made.when, made.until), *((one.when, one.until) for one in made.other_dates)]
        said = [period(*one) for one in dates if one[0] is not None]
        line(f"{', or '.join(said)}: {made.title}")
    return 0


def _events(library: Library, case_id: str) -> tuple[EventLine, ...]:
    with library.read() as connection:
        return facts(connection, case_id).events


def _the_event(lines: tuple[EventLine, ...], name: str) -> EventLine:
    wanted = " ".join(name.split()).casefold()
    for match in (
        [one for one in lines if one.title.casefold() == wanted],
        [one for one in lines if wanted and one.title.casefold().startswith(wanted)],
    ):
        if len(match) > 1:
            listed = ", ".join(
                f"“{shortened(one.title)}” ({period(one.when, one.until) or 'no date known'})"
                for one in match[:5]
            )
            raise CasefileError(
                f"More than one event of this case begins with “{shortened(name)}”: {listed}. "
                "Nothing was added; type more of its title."
            )
        if match:
            return match[0]
    raise NotFound(
        f"No event of this case is called “{shortened(name)}”. Nothing was added; "
        "“casefile events” lists them."
    )


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "dispute", "Give an event another date, which somebody else says.", _arguments, _dispute
    ),
)
