"""A picture of the timeline as a file: SVG, PNG or PDF."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from casefile.export.compositor import Answer
from casefile.export.languages.known import words_of
from casefile.export.languages.words import Words
from casefile.export.picture.sheet import Sheet
from casefile.export.picture.timeline_picture import in_words, strip_pictures, whole_picture
from casefile.export.picture.timeline_strips import Setting, from_to, whole_of
from casefile.export.printable import mapped, printable
from casefile.export.summary.dossier import StripLine, TextLine
from casefile.export.timeline_table import table_in
from casefile.export.typesetting import TIME_LIMIT, Work, in_a_process
from casefile.export.whole_file import ExportFailed, place_beside, unwritable, write_whole
from casefile.model.colours import LIGHT, Inks
from casefile.model.date_minutes import moment_of
from casefile.model.errors import NotFound
from casefile.model.wording import Dated, worded
from casefile.store.library import Library
from casefile.store.reads.cases import case
from casefile.timeline.arrangement import Arrangement
from casefile.timeline.columns import Columns
from casefile.timeline.placing import arranged
from casefile.timeline.strips import Strip, standing_in
from casefile.timeline.typed_range import range_in_words
from casefile.version import program

MARGIN = 12.0
"""Paper around a picture that has a page of its own, in points."""

_PAGE_MARGIN = 36.0
_AROUND_STRIPS = 92.0
_MOST_PIXELS = 120_000_000
_NOTHING = worded("Your case is unchanged and no file was written.")


class PictureKind(StrEnum):
    SVG = "svg"
    PNG = "png"
    PDF = "pdf"


class Paper(StrEnum):
    """The page of a PDF: one that fits, or landscape."""

    FIT = "fit"
    A4 = "a4"
    A3 = "a3"


_SHEETS = {Paper.A4: (841.9, 595.3), Paper.A3: (1190.6, 841.9)}


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """What picture is wanted. `span` is the first and the last minute to show, the last excluded;
    None shows the whole. `pixels` is a PNG's width, `paper` a PDF's page. `language` is a code of
    `casefile.export.languages.known`, empty for English: that of all words but the case's own.
    """

    kind: PictureKind = PictureKind.SVG
    span: tuple[int, int] | None = None
    inks: Inks = LIGHT
    in_strips: bool = False
    pixels: int = 2400
    paper: Paper = Paper.FIT
    language: str = ""

    @property
    def words(self) -> Words:
        """What the picture says."""
        return words_of(self.language)

    @property
    def is_paged(self) -> bool:
        return self.kind is PictureKind.PDF and self.paper is not Paper.FIT


@dataclass(frozen=True, slots=True)
class Preview:
    """A small picture as PNG; `width` and `height` are what was ordered, in pixels or points.

    `words` say what it shows, as the file will.
    """

    png: bytes
    width: int
    height: int
    pages: int
    words: str


def case_title(library: Library, case_id: str) -> str:
    """A case's title; NotFound if it is gone."""
    with library.read() as connection:
        line = case(connection, case_id)
    if line is None:
        raise NotFound(worded("This case is no longer there. Nothing was changed or written."))
    return line.title


def case_columns(library: Library, case_id: str) -> Columns:
    """All events of a case as columns in the usual lanes."""
    with library.read() as connection:
        return arranged(table_in(library, connection, [case_id]), Arrangement())


def make_picture(
    columns: Columns,
    title: str,
    out_path: Path,
    order: PictureOrder,
    made_on: date,
    *,
    time_limit: float = TIME_LIMIT,
    cancelled: threading.Event | None = None,
) -> list[str]:
    """Makes a picture of the timeline at `out_path`, whole or not at all; `title` is the case's.

    The lanes are called as in `columns`: `with_lanes_in` has their names in the order's language.
    Returns the letters that no font here can draw (none of an SVG: its reader's fonts do). Raises
    ExportFailed and CancelledError as `typeset` does.
    """
    shown = _shown(columns, order)
    with place_beside(out_path, worded("picture")) as unfinished:
        if order.kind is PictureKind.SVG:
            svg = svg_picture(columns, title, order, made_on, shown)
            try:
                write_whole(unfinished, svg.encode())
            except OSError as error:
                why = error.strerror or str(error)
                raise unwritable(unfinished.parent, why, worded("picture")) from None
            return []
        work = _work(columns, title, order, made_on, shown)
        answer = in_a_process(work, unfinished, time_limit=time_limit, cancelled=cancelled)
        return list(answer.undrawn)


def preview_picture(
    columns: Columns,
    title: str,
    order: PictureOrder,
    made_on: date,
    pixels: int,
    *,
    cancelled: threading.Event | None = None,
) -> Preview:
    """What the picture will look like, about `pixels` wide: the first page of it."""
    shown = _shown(columns, order)
    as_ordered = order
    if not order.is_paged:
        as_ordered = replace(order, kind=PictureKind.PDF, paper=Paper.FIT)
    work = _work(columns, title, as_ordered, made_on, shown)
    wide, high = _size(work)
    work = replace(work, pixels_per_inch=pixels * 72 / wide)
    answer: Answer = in_a_process(work, None, cancelled=cancelled)
    scale = order.pixels / wide if order.kind is PictureKind.PNG else 1.0
    words = str(json.loads(work.content)["strips"][0]["words"]).replace("\u200b", "")
    size = round(wide * scale), round(high * scale)
    return Preview(answer.made[0], *size, len(answer.made), words)


def svg_picture(
    columns: Columns, title: str, order: PictureOrder, made_on: date, shown: Strip
) -> str:
    """The picture as the text of an SVG file."""
    setting = _setting(order, made_on)
    drawing = whole_picture(columns, setting, shown)
    words = in_words(columns, shown, setting.calendar, setting.words)
    return drawing.svg(_titled(title, order.words), words, margin=MARGIN, language=order.words.code)


def strip_lines(columns: Columns, setting: Setting) -> tuple[StripLine, ...]:
    """The strips of the whole timeline for a page that lists the events, too."""
    return tuple(
        _line(one.drawing, f"{one.words} {setting.words.listed}", one.left_out)
        for one in strip_pictures(columns, setting)
    )


def _titled(title: str, words: Words) -> str:
    """What the file calls itself."""
    return f"{words.labels['timeline']}: {title or words.labels['untitled']}"


def _between(shown: Strip) -> Dated:
    first, last = moment_of(shown.first), moment_of(max(shown.last - 1, shown.first))
    days = f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}"
    return Dated(
        from_to(shown.first, shown.last), days[0] if days[0] == days[1] else "/".join(days)
    )


def _shown(columns: Columns, order: PictureOrder) -> Strip:
    whole = whole_of(columns)
    if whole is None:
        raise ExportFailed(
            worded(
                "No event here has a date, so there is nothing to draw. {nothing}", nothing=_NOTHING
            )
        )
    if order.span is None:
        return whole
    shown = Strip(*order.span)
    if shown.minutes <= 0:
        raise ExportFailed(
            worded("The picture’s end lies before its beginning. {nothing}", nothing=_NOTHING)
        )
    if not standing_in(columns, shown).any():
        raise ExportFailed(
            worded(
                "Nothing is dated {between}, so there is nothing to draw. {nothing}",
                between=_between(shown),
                nothing=_NOTHING,
            )
        )
    return shown


def _setting(order: PictureOrder, made_on: date) -> Setting:
    wide, high = _SHEETS[order.paper if order.is_paged else Paper.A4]
    page = high - _AROUND_STRIPS
    return Setting(
        width=wide - 2 * _PAGE_MARGIN,
        # What has no pages may be as high as it needs to be, in one strip.
        tallest=page if order.is_paged or order.in_strips else 4 * page,
        in_strips=order.in_strips,
        pages=8,
        made_on=made_on,
        inks=order.inks,
        calendar=order.words.calendar,
        words=order.words.picture,
    )


def _work(columns: Columns, title: str, order: PictureOrder, made_on: date, shown: Strip) -> Work:
    setting, said = _setting(order, made_on), order.words
    if order.is_paged:
        lines: Sequence[StripLine] = [
            _line(one.drawing, one.words, one.left_out)
            for one in strip_pictures(columns, setting, shown)
        ]
    else:
        words = in_words(columns, shown, setting.calendar, setting.words)
        lines = [_line(whole_picture(columns, setting, shown), words)]
    named = printable(title, "title") or said.labels["untitled"]
    made_with = program()
    content = {
        "title": named,
        "document_title": _titled(named, said).replace("\u200b", ""),
        "range": range_in_words(shown.first, shown.last, setting.calendar),
        "made_on": made_on.isoformat(),
        "made_with": said.say("made_with", day=said.day(made_on), program=made_with),
        "program": made_with,
        "signs_without_font": said.labels["signs_without_font"],
        "language": {"code": said.code, "direction": str(said.direction)},
        "paper": (order.paper if order.is_paged else Paper.FIT).value,
        "margin": _PAGE_MARGIN if order.is_paged else MARGIN,
        "highest": setting.tallest,
        "strips": mapped([asdict(line) for line in lines], printable),
    }
    work = Work(
        worded("picture"),
        "picture.typ",
        json.dumps(content, ensure_ascii=False),
        order.inks,
        made_on,
        made_with,
    )
    if order.kind is not PictureKind.PNG:
        return work
    wide, high = _size(work)
    tall = round(high * order.pixels / wide)
    if order.pixels * tall > _MOST_PIXELS:
        raise ExportFailed(
            worded(
                "A picture {pixels} pixels wide would be {tall} high, more than most "
                "programs can open. {nothing} Ask for fewer pixels, or for PDF or SVG.",
                pixels=order.pixels,
                tall=tall,
                nothing=_NOTHING,
            )
        )
    return replace(work, pixels_per_inch=order.pixels * 72 / wide)


def _size(work: Work) -> tuple[float, float]:
    """The page in points."""
    content = json.loads(work.content)
    paper = Paper(content["paper"])
    if paper in _SHEETS:
        return _SHEETS[paper]
    (strip,) = content["strips"]
    return strip["width"] + 2 * MARGIN, strip["height"] + 2 * MARGIN


def _line(drawing: Sheet, words: str, left_out: str = "") -> StripLine:
    texts = tuple(
        TextLine(one.x, one.y, one.text, one.ink, one.size, one.is_strong) for one in drawing.words
    )
    return StripLine(drawing.shapes(), drawing.width, drawing.height, words, texts, left_out)
