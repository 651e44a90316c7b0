"""The flags of `casefile export … --as exhibits`."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser
from typing import TYPE_CHECKING

from casefile.cli.command import Arguments, count, words

if TYPE_CHECKING:
    from casefile.export.exhibits.choices import ExhibitChoices

_PLACES = (
    "top-left", "top-centre", "top-right", "bottom-left", "bottom-centre", "bottom-right",
)  # fmt: skip


def arguments(parser: ArgumentParser) -> None:
    """What an exhibit bundle can be asked for."""
    group = parser.add_argument_group("an exhibit bundle")
    group.add_argument(
        "--documents", choices=["cited", "all"],
        help="which documents become exhibits (left out: the cited ones)",
    )  # fmt: skip
    group.add_argument(
        "--bates", metavar="PREFIX", type=_prefix, help="what stands before the number of a page"
    )
    group.add_argument(
        "--digits", metavar="N", type=_digits,
        help="how many digits a number has at least (left out: 6)",
    )  # fmt: skip
    group.add_argument("--start", metavar="N", type=_number, help="the first number (left out: 1)")
    group.add_argument(
        "--stamp", choices=_PLACES, help="where the number stands (left out: bottom-right)"
    )
    group.add_argument(
        "--volume-pages", metavar="N", type=count, help="begin another file after so many pages"
    )
    group.add_argument(
        "--volume-mb", metavar="N", type=count,
        help="begin another file before one is larger than so many million bytes",
    )  # fmt: skip
    group.add_argument(
        "--redact", action="store_true",
        help="where names are hidden, include documents as pictures with those names blacked out "
        "(left out: leave documents out)",
    )  # fmt: skip


def choices(given: Arguments) -> ExhibitChoices:
    """What was asked for on the command line; the rest as usual."""
    from casefile.export.exhibits.choices import (
        Documents,
        ExhibitChoices,
        StampPlace,
        WhenNamesHidden,
    )

    usual = ExhibitChoices()
    return ExhibitChoices(
        documents=Documents(given.documents or usual.documents),
        prefix=given.bates or "",
        digits=usual.digits if given.digits is None else given.digits,
        start=usual.start if given.start is None else given.start,
        stamp=StampPlace(given.stamp or usual.stamp),
        volume_pages=given.volume_pages or 0,
        volume_megabytes=given.volume_mb or 0,
        when_names_hidden=(
            WhenNamesHidden.REDACTED_PICTURES if given.redact else WhenNamesHidden.LEAVE_OUT
        ),
    )


def _prefix(given: str) -> str:
    from casefile.export.exhibits.choices import stampable

    prefix = words(given)
    if not stampable(prefix):
        raise argparse.ArgumentTypeError(
            f"“{prefix}” cannot be stamped: up to 40 letters of Western alphabets can"
        )
    return prefix


def _digits(given: str) -> int:
    from casefile.export.exhibits.choices import MOST_DIGITS

    digits = count(given)
    if digits > MOST_DIGITS:
        raise argparse.ArgumentTypeError(f"“{given}” is more than {MOST_DIGITS}")
    return digits


def _number(given: str) -> int:
    number = int(given)
    if not 0 <= number <= 10**12:
        raise argparse.ArgumentTypeError(f"“{given}” is no number to begin with")
    return number
