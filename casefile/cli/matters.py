"""Cases, how they relate, and notes."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Final

from casefile.actions.cases import add_case, relate_cases
from casefile.actions.notes import add_note
from casefile.cli.command import Arguments, Command, a_case, a_library, a_passage, words
from casefile.cli.meaning import opened, the_case, the_cases, the_source
from casefile.cli.printing import as_json, line
from casefile.cli.shapes import case_shape, note_shape
from casefile.model.errors import NotAllowed
from casefile.store.reads.facts import facts


def _case_arguments(parser: ArgumentParser) -> None:
    a_library(parser)
    parser.add_argument("title", metavar="TITLE", type=words)
    parser.add_argument("--jurisdiction", metavar="KG", type=words, default="")
    parser.add_argument("--stage", metavar="STAGE", type=words, default="")
    parser.add_argument("--reference", metavar="NUMBER", type=words, default="")
    parser.add_argument("--synopsis", metavar="TEXT", type=words, default="")


def _case(given: Arguments) -> int:
    with opened(given.library) as library:
        title = " ".join(given.title.split())
        if any(case.title.casefold() == title.casefold() for case in the_cases(library, None)):
            # Two of one title could not be told apart by what commands call them.
            raise NotAllowed(f"There is a case called “{title}” already. Nothing was changed.")
        case_id = add_case(
            library,
            title,
            reference=given.reference,
            jurisdiction=given.jurisdiction,
            stage=given.stage,
            synopsis=given.synopsis,
        )
        made = the_case(library, case_id)
    if given.json:
        as_json(case_shape(made))
    else:
        line(f"New case “{made.title}”")
    return 0


def _relate_arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument("other", metavar="OTHER-CASE", type=words)
    parser.add_argument(
        "--relation", metavar="TEXT", type=words, default="", help="what they have to do with it"
    )


def _relate(given: Arguments) -> int:
    with opened(given.library) as library:
        one, other = the_case(library, given.case), the_case(library, given.other)
        relate_cases(library, one.id, other.id, given.relation)
    if given.json:
        as_json({"case": one.title, "related": other.title, "relation": given.relation})
    else:
        line(f"“{one.title}” and “{other.title}” are related")
    return 0


def _note_arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument("text", metavar="TEXT", type=words)
    a_passage(parser)


def _note(given: Arguments) -> int:
    with opened(given.library) as library:
        case_id = the_case(library, given.case).id
        note_id = add_note(library, case_id, given.text, source=the_source(library, case_id, given))
        with library.read() as connection:
            notes = facts(connection, case_id).notes
    made = next(one for one in notes if one.id == note_id)
    if given.json:
        as_json(note_shape(made))
    else:
        line("Note added")
    return 0


COMMANDS: Final[tuple[Command, ...]] = (
    Command("case", "Make a new case.", _case_arguments, _case),
    Command("relate", "Say that two cases have to do with each other.", _relate_arguments, _relate),
    Command("note", "Add a note to a case.", _note_arguments, _note),
)
