"""The timeline as a file: SVG, PNG or PDF, whole or not at all."""

from __future__ import annotations

import re
import struct
import sys
import threading
from concurrent.futures import CancelledError
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdf
import pypdfium2
import pytest

from casefile.export.picture.pictures import (
    Paper,
    PictureKind,
    PictureOrder,
    make_picture,
    preview_picture,
)
from casefile.export.whole_file import ExportFailed
from casefile.model.colours import DARK, LIGHT
from casefile.model.dates import understand
from casefile.timeline.columns import Columns
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow, Suspect

MADE_ON = date(2025, 5, 7)
TITLE = 'Harbour <b>&"]]> manuscripts'
MARKUP = '#panic() <b>&"]]>'


def event(title: str, when: str, suspects: tuple[str, ...] = ("a",)) -> EventRow:
    return EventRow(title, title, when=understand(when), suspects=suspects)


@pytest.fixture
def columns() -> Columns:
    rows = [
        event("Задержан", "2025-04-02"),
        event("اعتقال سلام", "2025-04-20"),
        event(MARKUP, "2025-05-11"),
        event("Задержан سلام", "2025-05-30", ()),
        EventRow("undated", "undated"),
    ]
    return columns_of(rows, [Suspect("a", "Ilya Dovran")])


def size_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


def pages_of(path: Path) -> list[tuple[float, float, str]]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [(*page.get_size(), page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def corner(path: Path) -> tuple[int, ...]:
    document = pypdfium2.PdfDocument(path)
    try:
        return tuple(document[0].render(rev_byteorder=True).to_numpy()[1, 1, :3].tolist())
    finally:
        document.close()


def test_an_svg_stands_alone_with_its_title_its_words_and_real_text(
    columns: Columns, tmp_path: Path
) -> None:
    out = tmp_path / "timeline.svg"
    assert make_picture(columns, TITLE, out, PictureOrder(), MADE_ON) == []
    root = ET.fromstring(out.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    space = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == f"Timeline: {TITLE}"
    assert (root.findtext(f"{space}desc") or "").startswith("Timeline of 4 events from 2 Apr 2025")
    shown = {element.text for element in root.iter(f"{space}text")}
    assert {"Задержан", "اعتقال سلام", MARKUP, "Context"} <= shown
    assert "Noto Sans" in root.attrib["font-family"]
    assert "sans-serif" in root.attrib["font-family"]
    paper = root.find(f"{space}rect")
    assert paper is not None
    box = " ".join(paper.attrib[side] for side in ("x", "y", "width", "height"))
    assert box == root.attrib["viewBox"]
    assert not re.search(r"href|url\((?!#)", out.read_text(encoding="utf-8"))


@pytest.mark.parametrize("pixels", [640, 2001])
def test_a_png_is_as_wide_as_asked(columns: Columns, tmp_path: Path, pixels: int) -> None:
    out = tmp_path / "timeline.png"
    order = PictureOrder(PictureKind.PNG, pixels=pixels)
    assert make_picture(columns, TITLE, out, order, MADE_ON) == []
    assert size_of(out.read_bytes())[0] == pixels


def test_a_pdf_holds_the_words_of_every_script_and_says_what_it_shows(
    columns: Columns, tmp_path: Path
) -> None:
    out = tmp_path / "timeline.pdf"
    order = PictureOrder(PictureKind.PDF, paper=Paper.A4)
    assert make_picture(columns, TITLE, out, order, MADE_ON) == []
    ((wide, high, text),) = pages_of(out)
    assert (round(wide), round(high)) == (842, 595)
    assert "Задержан" in text
    assert MARKUP in text
    assert TITLE in text
    assert set("اعتقالسلام") <= set(text)
    reader = pypdf.PdfReader(out, strict=True)
    described = [
        item.get_object().get("/Alt")
        for number in range(1, len(reader.xref[0]) + 1)
        if isinstance(item := reader.get_object(number), pypdf.generic.DictionaryObject)
        and item.get("/S") == "/Figure"
    ]
    assert described == [
        "Timeline of 4 events from 2 Apr 2025 to 30 May 2025, in these lanes: Ilya Dovran, Context."
    ]
    assert bool(reader.root_object["/MarkInfo"]["/Marked"])
    assert (reader.metadata or {})["/Title"] == f"Timeline: {TITLE}"


def test_a_russian_page_has_nothing_in_english_but_the_case_s_own_words(tmp_path: Path) -> None:
    out = tmp_path / "timeline.pdf"
    columns = columns_of([event("Задержан", "2025-04-02")], [Suspect("a", "Илья Довран")])
    order = PictureOrder(PictureKind.PDF, paper=Paper.A4, language="ru")
    assert make_picture(columns, "", out, order, MADE_ON) == []
    ((_, _, text),) = pages_of(out)
    text = text.replace("\u00a0", " ")
    assert "Составлено 7 мая 2025 г. в программе Casefile" in text
    assert set(re.findall("[A-Za-z]+", text)) == {"Casefile"}
    reader = pypdf.PdfReader(out, strict=True)
    assert reader.root_object["/Lang"] == "ru"
    assert (reader.metadata or {})["/Title"] == "Шкала времени: Дело без названия"


def test_a_page_that_fits_holds_the_picture_alone(columns: Columns, tmp_path: Path) -> None:
    out = tmp_path / "timeline.pdf"
    make_picture(columns, TITLE, out, PictureOrder(PictureKind.PDF), MADE_ON)
    ((wide, high, text),) = pages_of(out)
    assert wide > high
    assert TITLE not in text
    assert "Задержан" in text


def test_a_range_shows_what_is_seen_and_nothing_else(columns: Columns, tmp_path: Path) -> None:
    out = tmp_path / "timeline.pdf"
    span = (at("2025-04-10"), at("2025-05-20"))
    make_picture(columns, TITLE, out, PictureOrder(PictureKind.PDF, span), MADE_ON)
    ((_, _, text),) = pages_of(out)
    assert MARKUP in text
    assert "Задержан" not in text


def test_in_the_dark_inks_the_paper_is_dark(columns: Columns, tmp_path: Path) -> None:
    for inks in (LIGHT, DARK):
        out = tmp_path / "timeline.pdf"
        make_picture(columns, TITLE, out, PictureOrder(PictureKind.PDF, inks=inks), MADE_ON)
        assert corner(out) == tuple(bytes.fromhex(inks.pane[1:]))


def test_strips_stand_whole_on_their_pages(tmp_path: Path) -> None:
    rows = [
        event(
            f"Something happened to them there, number {number}",
            f"{2005 + number % 20}-{number % 12 + 1:02}-{number % 28 + 1:02}",
            (str(number % 6),),
        )
        for number in range(180)
    ]
    crowd = columns_of(rows, [Suspect(str(one), f"Name {one}") for one in range(6)])
    out = tmp_path / "timeline.pdf"
    order = PictureOrder(PictureKind.PDF, in_strips=True, paper=Paper.A4)
    make_picture(crowd, TITLE, out, order, MADE_ON)
    pages = pages_of(out)
    assert 1 < len(pages) <= 9
    shown = [re.findall(r"number (\d+)(?![\d…])", text) for _, _, text in pages]
    every = [number for page in shown for number in page]
    assert len(every) > 120
    assert len(set(every)) == len(every)
    assert all(shown)


def test_letters_that_no_font_has_are_named(tmp_path: Path) -> None:
    some = columns_of([event("held \U0010abcd there", "2025-04-02")], [Suspect("a", "A")])
    for kind in (PictureKind.PNG, PictureKind.PDF):
        out = tmp_path / f"timeline.{kind}"
        assert make_picture(some, TITLE, out, PictureOrder(kind), MADE_ON) == ["\U0010abcd"]
    ((_, _, text),) = pages_of(tmp_path / "timeline.pdf")
    assert "[U+10ABCD]" in text


def test_a_preview_is_small_and_says_the_size_of_what_it_shows(
    columns: Columns, tmp_path: Path
) -> None:
    # The page last chosen for a PDF is none of a PNG's.
    order = PictureOrder(PictureKind.PNG, pixels=3000, paper=Paper.A4)
    preview = preview_picture(columns, TITLE, order, MADE_ON, 400)
    wide, high = size_of(preview.png)
    assert wide == 400
    assert preview.width == 3000
    assert preview.height == pytest.approx(3000 * high / wide, rel=0.01)
    make_picture(columns, TITLE, tmp_path / "made.png", order, MADE_ON)
    assert size_of((tmp_path / "made.png").read_bytes()) == (preview.width, preview.height)
    assert preview.pages == 1


@pytest.mark.parametrize(
    ("rows", "span", "words"),
    [
        ([], None, "No event here has a date"),
        ([EventRow("x", "x")], None, "No event here has a date"),
        ([event("x", "2025-04-02")], ("2026-01-01", "2026-02-01"), "Nothing is dated from 1 Jan"),
        ([event("x", "2025-04-02")], ("2026-01-01", "2025-02-01"), "end lies before"),
    ],
)
def test_where_there_is_nothing_to_draw_it_is_said_and_no_file_is_made(
    tmp_path: Path, rows: list[EventRow], span: tuple[str, str] | None, words: str
) -> None:
    order = PictureOrder(span=span and (at(span[0]), at(span[1])))
    with pytest.raises(ExportFailed, match=words) as failed:
        make_picture(columns_of(rows), TITLE, tmp_path / "out.svg", order, MADE_ON)
    assert "no file was written" in failed.value.message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", list(PictureKind))
def test_a_folder_that_is_not_there_is_said_so(
    columns: Columns, tmp_path: Path, kind: PictureKind
) -> None:
    with pytest.raises(ExportFailed, match="picture could not be written") as failed:
        make_picture(columns, TITLE, tmp_path / "no" / "x", PictureOrder(kind), MADE_ON)
    assert "Choose another place" in failed.value.message


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_where_a_file_finds_no_room_the_older_picture_stays(
    columns: Columns, tmp_path: Path
) -> None:
    import resource

    out = tmp_path / "timeline.svg"
    out.write_text("older")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(ExportFailed, match="could not be written") as failed:
            make_picture(columns, TITLE, out, PictureOrder(), MADE_ON)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "no file was written" in failed.value.message
    assert [path.read_text() for path in tmp_path.iterdir()] == ["older"]


def test_more_pixels_than_programs_open_are_refused(columns: Columns, tmp_path: Path) -> None:
    order = PictureOrder(PictureKind.PNG, pixels=40_000)
    with pytest.raises(ExportFailed, match="Ask for fewer pixels"):
        make_picture(columns, TITLE, tmp_path / "out.png", order, MADE_ON)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("typeset_apart")
def test_a_cancelled_picture_leaves_nothing(columns: Columns, tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(CancelledError):
        make_picture(
            columns, TITLE, tmp_path / "x.png", PictureOrder(PictureKind.PNG), MADE_ON,
            cancelled=stop,
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


def at(day: str) -> int:
    earliest = understand(day).earliest
    assert earliest is not None
    return earliest
