"""Suspects and everybody else."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Final

from casefile.actions.parties import tag_party
from casefile.cli.command import Arguments, Command, a_case, a_passage, count, words
from casefile.cli.meaning import involvements, opened, the_case, the_parties, the_source
from casefile.cli.printing import as_json, line, note
from casefile.cli.shapes import involvement_shape, party_shape
from casefile.model.terms import SUSPECT_ROLES, NameKind, PartyKind, Role
from casefile.store.library import Library


def _common(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--kind", choices=[kind.value for kind in PartyKind], default=PartyKind.PERSON.value
    )
    parser.add_argument(
        "--name-kind", choices=[kind.value for kind in NameKind], default=NameKind.FULL.value
    )
    parser.add_argument(
        "--also", metavar="NAME", type=words, action="append", default=[],
        help="another name of the same party; may be given several times",
    )  # fmt: skip
    parser.add_argument("--description", metavar="TEXT", type=words, default="")
    parser.add_argument("--country", metavar="TEXT", type=words, default="")
    parser.add_argument(
        "--members", metavar="N", type=count, help="how many a group (--kind group) is said to be"
    )
    parser.add_argument("--group", metavar="NAME", type=words, help="the group they are one of")
    a_passage(parser)


def _suspect_arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument("name", metavar="NAME", type=words, nargs="?", default="")
    parser.add_argument(
        "--unnamed", action="store_true", help="somebody the sources do not name: “Suspect 3”"
    )
    parser.add_argument(
        "--count", metavar="N", type=count, default=1, help="how many of the unnamed to add"
    )
    parser.add_argument(
        "--role", choices=[role.value for role in SUSPECT_ROLES], default=Role.SUSPECT.value
    )
    parser.add_argument(
        "--is", dest="known_as", metavar="LABEL", type=words,
        help="the suspect, so far called by this label (“Suspect 3”), whose name this is",
    )  # fmt: skip
    _common(parser)


def _party_arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument("name", metavar="NAME", type=words)
    parser.add_argument("--role", choices=[role.value for role in Role], default=Role.OTHER.value)
    parser.set_defaults(unnamed=False, count=1, known_as=None)
    _common(parser)


def _suspect(given: Arguments) -> int:
    if bool(given.name.strip()) == given.unnamed or (given.count > 1 and not given.unnamed):
        note("say either a NAME, or --unnamed (and --count N for several of them)")
        return 2
    return _tag(given)


def _tag(given: Arguments) -> int:
    with opened(given.library) as library:
        case_id = the_case(library, given.case).id
        made = _added(library, case_id, given)
        lines = {one.id: one for one in involvements(library, case_id)}
    shape = involvement_shape if Role(given.role) in SUSPECT_ROLES else party_shape
    if given.json:
        shapes = [shape(lines[one]) for one in made]
        as_json(shapes if given.unnamed else shapes[0])
    else:
        for one in made:
            line(f"{lines[one].role.capitalize()}: {lines[one].label}")
    return 0


def _added(library: Library, case_id: str, given: Arguments) -> list[str]:
    known = involvements(library, case_id)
    group = the_parties(known, [given.group], "group")[0] if given.group else None
    who = the_parties(known, [given.known_as], "suspect")[0] if given.known_as else None
    return tag_party(
        library, case_id, given.name,
        role=Role(given.role) if who is None or not who.is_suspect else who.role,
        kind=PartyKind(given.kind), name_kind=NameKind(given.name_kind), also=given.also,
        description=given.description, country=given.country, members=given.members,
        group_id=None if group is None else group.party_id,
        party_id=None if who is None else who.party_id,
        how_many=given.count, source=the_source(library, case_id, given),
    )  # fmt: skip


COMMANDS: Final[tuple[Command, ...]] = (
    Command("suspect", "Add a suspect, named or not, to a case.", _suspect_arguments, _suspect),
    Command(
        "party",
        "Add anybody else to a case: court, agency, lawyer, witness.",
        _party_arguments,
        _tag,
    ),
)
