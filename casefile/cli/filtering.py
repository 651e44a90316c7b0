"""Which of a case's events are listed: by options, or by a view that was saved."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from casefile.actions.citing import shortened
from casefile.cli.command import Arguments, Command, a_library, words
from casefile.cli.meaning import involvements, opened, the_cases, the_parties
from casefile.cli.printing import as_json, line, table
from casefile.model.errors import CasefileError, NotFound
from casefile.model.terms import EventKind, Standing
from casefile.store.library import Library
from casefile.store.reads.views import views_of_case

if TYPE_CHECKING:
    from casefile.timeline.filters import Filter

_CITED: Final = ("somewhere", "once", "nowhere")


def filter_arguments(parser: ArgumentParser) -> None:
    """What events must be to be listed; several values of one option: any of them."""
    wanted = parser.add_argument_group("which events")
    wanted.add_argument("--view", metavar="NAME", type=words, help="those of a saved view")
    wanted.add_argument(
        "--suspect", metavar="NAME", type=words, nargs="+", action="extend", default=[],
        help="that touch any of these suspects",
    )  # fmt: skip
    wanted.add_argument(
        "--kind", choices=[one.value for one in EventKind], nargs="+", action="extend", default=[]
    )
    wanted.add_argument(
        "--standing", choices=[one.value for one in Standing], nargs="+", action="extend",
        default=[],
    )  # fmt: skip
    wanted.add_argument(
        "--text", metavar="WORDS", type=words, default="",
        help="whose title, place or description has all of these words",
    )  # fmt: skip
    wanted.add_argument(
        "--cited", choices=_CITED, help="cited to any document, to one alone, or to none"
    )


def events_left(library: Library, case_id: str, given: Arguments) -> set[str] | None:
    """The identities of the events that are wanted, None for all of them."""
    asks = (given.view, given.suspect, given.kind, given.standing, given.text.strip(), given.cited)
    if not any(asks):
        return None
    if given.case is None and (given.view or given.suspect):
        raise CasefileError(
            "A view and a suspect belong to one case, and none was named. Nothing was changed; "
            "name the case behind the library."
        )
    # The columns need numpy, which no other list does.
    from casefile.export.timeline_table import read_table
    from casefile.store.reads.chronology import event_titles, events_saying
    from casefile.timeline.filters import kept

    wanted = _wanted(library, case_id, given)
    with library.read() as connection:
        columns = read_table(
            connection,
            [case_id],
            lambda ids: event_titles(connection, ids),
            lambda text: events_saying(connection, [case_id], text),
        )
        mask = kept(columns, wanted)
    return {columns.ids[row] for row in range(columns.count) if mask is None or bool(mask[row])}


def _wanted(library: Library, case_id: str, given: Arguments) -> Filter:
    """What is asked for; options replace what a view says of the same."""
    from casefile.timeline.filters import Cited, Filter
    from casefile.timeline.view_state import ViewState

    wanted = Filter()
    if given.view is not None:
        with library.read() as connection:
            views = views_of_case(connection, case_id)
        name = " ".join(given.view.split())
        named = [view for view in views if view.name == name] or [
            view for view in views if view.name.casefold() == name.casefold()
        ]
        if not named:
            raise NotFound(
                f"No view of this case is called “{shortened(name)}”. "
                "“casefile views” lists those there are."
            )
        wanted = ViewState.from_text(named[0].arrangement).wanted
    if given.suspect:
        suspects = [one for one in involvements(library, case_id) if one.is_suspect]
        parties = the_parties(suspects, given.suspect, "suspect")
        wanted = replace(wanted, suspects=frozenset(one.party_id for one in parties))
    if given.kind:
        wanted = replace(wanted, kinds=frozenset(EventKind(one) for one in given.kind))
    if given.standing:
        wanted = replace(wanted, standings=frozenset(Standing(one) for one in given.standing))
    if given.text.strip():
        wanted = replace(wanted, text=given.text)
    if given.cited is not None:
        wanted = replace(wanted, cited=Cited(given.cited))
    return wanted


def _arguments(parser: ArgumentParser) -> None:
    a_library(parser)
    parser.add_argument(
        "case", metavar="CASE", type=words, nargs="?",
        help="its title, or an unambiguous beginning of it (left out: all cases)",
    )  # fmt: skip


def _views(given: Arguments) -> int:
    from casefile.timeline.view_state import ViewState

    with opened(given.library) as library:
        found = []
        for case in the_cases(library, given.case):
            with library.read() as connection:
                found += [(case, view) for view in views_of_case(connection, case.id)]
    states = [ViewState.from_text(view.arrangement) for _, view in found]
    if given.json:
        as_json(
            [
                {
                    "case": case.title,
                    "name": view.name,
                    "lanes": state.arrangement.mode.value,
                    "filter": state.wanted.as_json(),
                }
                for (case, view), state in zip(found, states, strict=True)
            ]
        )
        return 0
    if not found:
        line("There is nothing to list.")
    table(
        ("case", "view", "lanes", "filters by"),
        [
            (case.title, view.name, state.arrangement.mode.value, ", ".join(state.wanted.as_json()))
            for (case, view), state in zip(found, states, strict=True)
        ],
    )
    return 0


COMMANDS: Final[tuple[Command, ...]] = (
    Command("views", "List the views of the timeline that were saved.", _arguments, _views),
)
