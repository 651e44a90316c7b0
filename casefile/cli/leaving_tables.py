"""What may be said of tables on the command line."""

from __future__ import annotations

from argparse import ArgumentParser

from casefile.cli.command import Arguments
from casefile.export.tables.choices import Delimiter, TableChoices


def arguments(parser: ArgumentParser) -> None:
    """How CSV may be written."""
    parser.add_argument(
        "--bom", action="store_true",
        help="begin CSV with a byte order mark, by which Excel knows that it is UTF-8",
    )  # fmt: skip
    parser.add_argument(
        "--delimiter", choices=[str(one) for one in Delimiter], default=str(Delimiter.COMMA),
        help="what parts the cells of CSV (left out: a comma)",
    )  # fmt: skip


def choices(given: Arguments) -> TableChoices:
    """What was asked for on the command line."""
    return TableChoices(bom=given.bom, delimiter=Delimiter(given.delimiter))
