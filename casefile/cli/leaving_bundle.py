"""What may be said of a case bundle that leaves."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from casefile.cli.command import Arguments

if TYPE_CHECKING:
    from casefile.export.casebundle.choices import BundleChoices


def arguments(parser: ArgumentParser) -> None:
    """What may go along in a bundle beside the case."""
    parser.add_argument(
        "--with-passwords", action="store_true",
        help="in a bundle: let the remembered passwords of documents go along",
    )  # fmt: skip


def choices(given: Arguments) -> BundleChoices:
    """What was asked for on the command line."""
    from casefile.export.casebundle.choices import BundleChoices

    return BundleChoices(passwords=given.with_passwords)
