"""Charges: a provision of law held against suspects."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Final

from casefile.actions.law import add_charge
from casefile.cli.command import Arguments, Command, a_case, a_passage, an_anchor, words
from casefile.cli.meaning import involvements, opened, the_anchor, the_case, the_parties, the_source
from casefile.cli.printing import as_json, line
from casefile.cli.shapes import charge_shape
from casefile.model.dates import understand
from casefile.model.terms import ChargeStatus
from casefile.store.reads.facts import facts


def _arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument(
        "--provision", metavar="TEXT", type=words, required=True,
        help="the article of the law: “Article 416, Criminal Code (Kyrgyzstan)”",
    )  # fmt: skip
    parser.add_argument("--title", metavar="TEXT", type=words, default="", help="what it is about")
    parser.add_argument("--max-years", metavar="N", type=_years, help="the longest term of prison")
    parser.add_argument("--penalty", metavar="TEXT", type=words, default="")
    parser.add_argument(
        "--suspect", metavar="NAME", type=words, nargs="+", action="extend", required=True,
        help="who is charged: names, labels (“Suspect 3”), or unambiguous beginnings of them",
    )  # fmt: skip
    parser.add_argument(
        "--status",
        choices=[status.value for status in ChargeStatus],
        default=ChargeStatus.CHARGED.value,
    )
    parser.add_argument("--when", metavar="DATE", type=words)
    an_anchor(parser)
    a_passage(parser)


def _years(text: str) -> float:
    years = float(text)
    if not 0 <= years < 1000:
        raise ValueError(text)
    return years


def _charge(given: Arguments) -> int:
    with opened(given.library) as library:
        case_id = the_case(library, given.case).id
        lines = [one for one in involvements(library, case_id) if one.is_suspect]
        suspects = the_parties(lines, given.suspect, "suspect")
        source = the_source(library, case_id, given)
        when = None
        if given.when is not None:
            when = understand(given.when, the_anchor(library, case_id, given, source))
        made = add_charge(
            library, case_id, [suspect.id for suspect in suspects], provision=given.provision,
            title=given.title, max_years=given.max_years, penalty=given.penalty,
            status=ChargeStatus(given.status), when=when, source=source,
        )  # fmt: skip
        with library.read() as connection:
            provisions = facts(connection, case_id).provisions
    charged = [
        (provision, charge)
        for provision in provisions
        for charge in provision.charges
        if charge.id in made
    ]
    if given.json:
        as_json([charge_shape(provision, charge) for provision, charge in charged])
    else:
        for provision, charge in charged:
            line(f"{charge.suspect}: {charge.status}, {provision.label}")
    return 0


COMMANDS: Final[tuple[Command, ...]] = (
    Command("charge", "Charge suspects of a case under a provision of law.", _arguments, _charge),
)
