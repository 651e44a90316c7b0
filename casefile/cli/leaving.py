"""What leaves the program."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casefile.cli import (
    leaving_bundle,
    leaving_exhibits,
    leaving_names,
    leaving_page,
    leaving_summary,
    leaving_tables,
)
from casefile.cli.command import Arguments, Command, a_case, count, words
from casefile.cli.meaning import opened, the_case
from casefile.cli.printing import as_json, line, note
from casefile.model.dates import understand
from casefile.model.errors import CasefileError

if TYPE_CHECKING:
    from casefile.export.orders import Kind
    from casefile.export.picture.pictures import PictureOrder
    from casefile.timeline.columns import Columns

_KINDS: Final = ("svg", "png", "pdf")
_WIDTH: Final = 2400


def _export_arguments(parser: ArgumentParser) -> None:
    from casefile.export.orders import Kind

    a_case(parser)
    parser.add_argument("out", metavar="OUT", type=Path)
    parser.add_argument(
        "--as", dest="kind", metavar="KIND", choices=[str(kind) for kind in Kind],
        help=f"what to make: {', '.join(Kind)} (left out: what OUT’s ending says)",
    )  # fmt: skip
    leaving_summary.arguments(parser)
    leaving_names.arguments(parser)
    leaving_page.arguments(parser)
    leaving_tables.arguments(parser)
    leaving_exhibits.arguments(parser)
    leaving_bundle.arguments(parser)


def _export(given: Arguments) -> int:
    from casefile.actions.exporting import export
    from casefile.export.orders import Order

    kind = _kind_asked(given)
    with opened(given.library) as library:
        cases = leaving_summary.the_cases_meant(library, given)
        order = Order(
            kind,
            scope=leaving_summary.scope(library, cases, given),
            names=leaving_names.rules(library, [one.id for one in cases], given),
            summary=replace(leaving_summary.choices(given), page=leaving_page.choices(given)),
            tables=leaving_tables.choices(given),
            exhibits=leaving_exhibits.choices(given),
            bundle=leaving_bundle.choices(given),
        )
        made = export(library, [one.id for one in cases], given.out, order)
    titles = "” and “".join(one.title for one in cases)
    if given.json:
        as_json({
            "case": cases[0].title, "cases": [one.title for one in cases], "kind": str(kind),
            "paths": [str(path) for path in made.paths], "remarks": list(made.remarks),
        })  # fmt: skip
    else:
        for path in made.paths:
            verb = "are" if kind.endswith("s") else "is"
            line(f"The {kind} of “{titles}” {verb} in {path}")
    for remark in made.remarks:
        note(remark)
    return 0


def _kind_asked(given: Arguments) -> Kind:
    from casefile.export.orders import ENDINGS, Kind, kind_meant

    kind = kind_meant(given.out) if given.kind is None else Kind(given.kind)
    if kind is None:
        raise CasefileError(
            f"The ending of “{given.out.name}” does not say what to make. Nothing was written. "
            "Say it with --as, or let the name end in .pdf, .csv, .xlsx, .ics, .md, .svg, .png, "
            ".json or .casebundle."
        )
    name = given.out.name.lower()
    if not name.endswith(ENDINGS[kind]):
        raise CasefileError(
            f"The name of a file with the {kind} ends in {' or '.join(ENDINGS[kind])}; "
            f"“{given.out.name}” does not. Nothing was written."
        )
    return kind


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
    leaving_page.language(parser)
    leaving_names.arguments(parser)


def _picture(given: Arguments) -> int:
    from casefile.actions.exporting import export_picture
    from casefile.export.picture.pictures import case_columns
    from casefile.export.typesetting import undrawn_remarks

    kind = _kind_of(given)
    with opened(given.library) as library:
        case = the_case(library, given.case)
        columns = case_columns(library, case.id)
        order = _order(given, kind, columns)
        names = leaving_names.rules(library, [case.id], given)
        undrawn = export_picture(library, case.id, given.out, order, columns=columns, names=names)
    if given.json:
        as_json({"case": case.title, "path": str(given.out), "kind": kind})
    else:
        line(f"The timeline of “{case.title}” is in {given.out}")
    for remark in undrawn_remarks(undrawn):
        note(remark)
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
        given.language,
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


COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        "export",
        "Make a file of a case: its summary as PDF, tables, a calendar, a bundle.",
        _export_arguments,
        _export,
    ),
    Command(
        "picture",
        "Make a picture of a case’s timeline as SVG, PNG or PDF.",
        _picture_arguments,
        _picture,
    ),
)
