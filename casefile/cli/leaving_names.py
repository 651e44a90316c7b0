"""Who is not to be named in what leaves: what is typed, and which parties that means."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casefile.cli.command import Arguments, words
from casefile.cli.meaning import the_parties

if TYPE_CHECKING:
    from casefile.export.names.rules import NameRules, Treatment, Who
    from casefile.store.library import Library


def arguments(parser: ArgumentParser) -> None:
    """--hide for many at once, --name for one."""
    some = parser.add_argument_group("who is not to be named")
    some.add_argument(
        "--hide", metavar="suspects|persons|all[=HOW]", type=_many, default=None,
        help="call all suspects, all persons but officials, or everybody by their role; "
        "HOW is initials, role or withheld",
    )  # fmt: skip
    some.add_argument(
        "--name", dest="names", metavar="NAME=HOW", type=_one, action="append", default=[],
        help="how to call one party: full, initials, role or withheld; may be given several times",
    )  # fmt: skip


def rules(library: Library, case_ids: Sequence[str], given: Arguments) -> NameRules:
    """What was typed as rules; the parties of related cases count, for these are spoken of, too.

    Raises `NotFound` and `CasefileError` as `the_parties` does.
    """
    from casefile.export.handout import read_handout
    from casefile.export.names.people import people_beside
    from casefile.export.names.rules import IN_FULL, NameRules

    if given.hide is None and not given.names:
        return IN_FULL
    handouts = [read_handout(library, case_id) for case_id in case_ids]
    known = [*(one.facts for one in handouts), *people_beside(library, handouts)]
    everybody = [line for one in known for line in one.involvements]
    found = IN_FULL
    if given.hide is not None:
        who, treatment = given.hide
        found = NameRules.for_roles(who, everybody, treatment)
    for name, treatment in given.names:
        parties = the_parties(everybody, [name])
        found = found.and_then(NameRules({one.party_id: treatment for one in parties}))
    return found


def _many(text: str) -> tuple[Who, Treatment]:
    from casefile.export.names.rules import Treatment, Who

    who, _, how = text.partition("=")
    if who not in list(Who):
        raise ArgumentTypeError(f"“{who}” is none of {', '.join(Who)}")
    return Who(who), _treatment(how) if how else Treatment.ROLE


def _one(text: str) -> tuple[str, Treatment]:
    name, is_there, how = words(text).rpartition("=")
    if not is_there or not name.strip():
        raise ArgumentTypeError("write it like “Ilya Dovran=role”")
    return name.strip(), _treatment(how)


def _treatment(how: str) -> Treatment:
    from casefile.export.names.rules import Treatment

    if how not in list(Treatment):
        raise ArgumentTypeError(f"“{how}” is none of {', '.join(Treatment)}")
    return Treatment(how)
