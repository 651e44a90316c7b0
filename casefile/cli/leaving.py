"""What leaves the program."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casefile.cli.command import Arguments, Command, a_case, count, words
from casefile.cli.meaning import opened, the_case
from casefile.cli.printing import as_json, line, note
from casefile.model.dates import understand
from casefile.model.errors import CasefileError

if TYPE_CHECKING:
    from casefile.export.picture.pictures import PictureOrder
    from casefile.timeline.columns import Columns

_KINDS: Final = ("svg", "png", "pdf")
_WIDTH: Final = 2400


def _summary_arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument("out", metavar="OUT.pdf", type=Path)


def _export(given: Arguments) -> int:
    from casefile.actions.exporting import export_summary

    with opened(given.library) as library:
        case = the_case(library, given.case)
        undrawn = export_summary(library, case.id, given.out)
    if given.json:
        as_json({"case": case.title, "path": str(given.out)})
    else:
        line(f"The summary of “{case.title}” is in {given.out}")
    _say_undrawn(undrawn)
    return 0


def _picture_arguments(parser: ArgumentParser) -> None:
    a_case(parser)
    parser.add_argument("out", metavar="OUT.svg|png|pdf", type=Path)
    parser.add_argument(
        "--from", metavar="DATE", type=words, dest="since",
        help="the first day to show (left out: from the first event on)",
    )  # fmt: skip
    parser.add_argument(
        "--to", metavar="DATE", type=words, dest="until",
        help="the last day to show (left out: to the last event)",
    )  # fmt: skip
    parser.add_argument(
        "--width", metavar="PIXELS", type=count,
        help=f"how wide a PNG is (left out: {_WIDTH})",
    )  # fmt: skip
    parser.add_argument(
        "--page", choices=["fit", "a4", "a3"],
        help="the page of a PDF (left out: one that fits the picture)",
    )  # fmt: skip
    parser.add_argument("--dark", action="store_true", help="light on dark, as in a dark window")
    parser.add_argument(
        "--strips", action="store_true",
        help="over several strips where one would be unreadable",
    )  # fmt: skip


def _picture(given: Arguments) -> int:
    from casefile.actions.exporting import export_picture
    from casefile.export.picture.pictures import case_columns

    kind = _kind_of(given)
    with opened(given.library) as library:
        case = the_case(library, given.case)
        columns = case_columns(library, case.id)
        order = _order(given, kind, columns)
        undrawn = export_picture(library, case.id, given.out, order, columns=columns)
    if given.json:
        as_json({"case": case.title, "path": str(given.out), "kind": kind})
    else:
        line(f"The timeline of “{case.title}” is in {given.out}")
    _say_undrawn(undrawn)
    return 0


def _kind_of(given: Arguments) -> str:
    kind = str(given.out.suffix).lower().removeprefix(".")
    if kind not in _KINDS:
        raise CasefileError(
            "A picture is an SVG, a PNG or a PDF: let the file’s name end in .svg, .png or .pdf. "
            "Nothing was written."
        )
    for option, only in (("width", "png"), ("page", "pdf")):
        if getattr(given, option) is not None and kind != only:
            raise CasefileError(
                f"--{option} is for {only.upper()} alone. Nothing was written. "
                f"Leave it out, or let the file’s name end in .{only}."
            )
    return kind


def _order(given: Arguments, kind: str, columns: Columns) -> PictureOrder:
    from casefile.export.picture.pictures import Paper, PictureKind, PictureOrder
    from casefile.export.picture.timeline_strips import whole_of
    from casefile.model.colours import DARK, LIGHT

    span = None
    whole = whole_of(columns)
    if whole is not None and (given.since or given.until):
        first = _bound(given.since, "earliest") if given.since else whole.first
        last = _bound(given.until, "latest") + 1 if given.until else whole.last
        span = (first, last)
    return PictureOrder(
        PictureKind(kind),
        span,
        DARK if given.dark else LIGHT,
        given.strips,
        given.width or _WIDTH,
        Paper(given.page or "fit"),
    )


def _bound(phrase: str, side: str) -> int:
    """The minute at which a range begins or ends."""
    when = understand(phrase)
    minute = when.earliest if side == "earliest" else when.latest
    if minute is None:
        raise CasefileError(
            f"“{phrase}” has no {side} day, so no picture can begin or end there. "
            "Nothing was written. Write it like “25 Apr 2025”."
        )
    return minute


def _say_undrawn(undrawn: Sequence[str]) -> None:
    if undrawn:
        note(f"No font here can draw {' '.join(undrawn)}: they stand there as their numbers.")


COMMANDS: Final[tuple[Command, ...]] = (
    Command("export", "Make the summary of a case as PDF.", _summary_arguments, _export),
    Command(
        "picture",
        "Make a picture of a case’s timeline as SVG, PNG or PDF.",
        _picture_arguments,
        _picture,
    ),
)
