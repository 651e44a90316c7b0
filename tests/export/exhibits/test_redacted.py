"""Documents that leave as pictures, with what must not be seen of them black."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pypdfium2
from bundled import MADE_ON, texts
from intake_material import pdf_bytes
from PIL import Image

from casefile.export.exhibits.choices import ExhibitChoices
from casefile.export.exhibits.painted import copy_redacted
from casefile.export.exhibits.requests import Copied, CopyRequest, Hidden, Mark
from casefile.export.exhibits.volume import PAGES, Bookmark, Part, Volume
from casefile.intake import drawing
from casefile.intake.limits import Limits
from casefile.model.terms import DocumentKind

NAME = "Ilyas Brandt"
PAGE = f"On April 3 the court heard {NAME} at length"


def hidden(text: str, *names: str) -> Hidden:
    spans = tuple((text.index(name), text.index(name) + len(name)) for name in names)
    return Hidden(hashlib.sha256(text.encode()).hexdigest(), spans)


def redacted(source: Path, out: Path, pages: dict[int, Hidden]) -> Copied:
    out.touch()
    volume = Volume(out)
    section = volume.reserve()
    mark = Mark("1.1", 0, 10, "Heard", "Case", "#d5e3f2")
    asked = CopyRequest(
        source, DocumentKind.PDF, volume.next_object, PAGES, section, 0, ExhibitChoices(),
        numbered_from=0, hidden=pages, marks={1: (mark,)},
    )  # fmt: skip
    copied = copy_redacted(
        asked, lambda _, frame: volume.take(memoryview(frame)), lambda _: None, Limits()
    )
    drawing.forget(source)
    volume.keep(copied, section, b"/Sect")
    labels = [str(number) for number in range(len(copied.pages))]
    volume.finish([Part(copied.pages, labels)], [Bookmark("x")], "t", "p", MADE_ON)
    volume.close()
    return copied


def drawn(path: Path, page: int = 0) -> Image.Image:
    document = pypdfium2.PdfDocument(path)
    try:
        return document[page].render(scale=2, draw_annots=False).to_pil().convert("L")
    finally:
        document.close()


def test_a_hidden_name_is_black_and_in_no_byte_and_the_rest_can_be_read(tmp_path: Path) -> None:
    source = tmp_path / "source.pdf"
    source.write_bytes(pdf_bytes([PAGE]))
    copied = redacted(source, tmp_path / "out.pdf", {1: hidden(PAGE, NAME)})
    assert copied.left_out == []
    assert "Brandt" not in "".join(texts(tmp_path / "out.pdf"))
    assert b"Brandt" not in (tmp_path / "out.pdf").read_bytes()
    boxes = drawing.boxes(source, 1, None, Limits())
    drawing.forget(source)
    start = PAGE.index(NAME)
    ((left, top, right, bottom),) = boxes.rectangles(start, start + len(NAME))
    name = drawn(tmp_path / "out.pdf").crop(
        tuple(round(2 * value) for value in (left, top, right, bottom))  # type: ignore[arg-type]
    )
    # Nothing but black where the name stood; the words before it are as they were.
    assert name.getextrema()[1] < 40
    ((left, top, right, bottom),) = boxes.rectangles(0, start - 1)
    box = tuple(round(2 * value) for value in (left, top, right, bottom))
    before, after = drawn(source).crop(box), drawn(tmp_path / "out.pdf").crop(box)  # type: ignore[arg-type]
    assert abs(sum(before.histogram()[:128]) - sum(after.histogram()[:128])) < 0.1 * (
        before.width * before.height
    )
    assert "1.1" in copied.places


def test_a_page_whose_words_are_not_those_that_were_read_is_left_out(tmp_path: Path) -> None:
    source = tmp_path / "source.pdf"
    source.write_bytes(pdf_bytes([PAGE, PAGE, "Few"]))
    pages = {1: hidden(PAGE + " ", NAME), 3: hidden("Few")}
    copied = redacted(source, tmp_path / "out.pdf", pages)
    # The first was read otherwise, the second was never read, the third has hardly a letter.
    assert copied.left_out == [1, 2, 3]
    assert all("left out" in text for text in texts(tmp_path / "out.pdf"))


def test_a_picture_on_a_page_is_covered_because_nobody_knows_what_it_shows(tmp_path: Path) -> None:
    source = tmp_path / "source.pdf"
    _with_picture(source)
    text = texts(source)[0]
    copied = redacted(source, tmp_path / "out.pdf", {1: hidden(text)})
    assert copied.left_out == []
    assert drawn(source).getpixel((400, 1200)) == 0
    assert drawn(tmp_path / "out.pdf").getpixel((400, 1200)) == 200


def _with_picture(path: Path) -> None:
    """A page of words and a black picture from (100, 100) to (300, 300)."""
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    image = BytesIO()
    Image.new("RGB", (100, 100), "black").save(image, "PDF", resolution=36.0)
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf_bytes([PAGE]))))
    page = writer.pages[0]
    page.cropbox = page.mediabox
    page.merge_translated_page(PdfReader(image).pages[0], 100, 100)
    with path.open("wb") as file:
        writer.write(file)
