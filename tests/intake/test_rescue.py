from __future__ import annotations

import zlib
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from intake_material import assemble, pdf_bytes, stream, write_locked_pdf

from casefile.intake.rescue import rescued
from casefile.intake.worker import ReadingRoom
from casefile.model.terms import Outcome


def packed_pdf(texts: list[str]) -> bytes:
    """A PDF whose pages and fonts are packed in an object stream, cut off before its index."""
    contents = [stream(f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET") for text in texts]
    count = len(texts)
    # Numbers 1 to count are the contents, count + 1 is the packed stream itself.
    catalog, tree, font = count + 2, count + 3, count + 4
    pages = range(count + 5, 2 * count + 5)
    kids = " ".join(f"{page} 0 R" for page in pages)
    packed = {
        catalog: f"<</Type/Catalog/Pages {tree} 0 R>>",
        tree: f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
        font: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    }
    for page, content in zip(pages, range(1, count + 1), strict=True):
        packed[page] = (
            f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 612 792]/Contents {content} 0 R"
            f"/Resources<</Font<</F1 {font} 0 R>>>>>>"
        )
    body, heads = b"", []
    for number, text in packed.items():
        heads.append(f"{number} {len(body)}")
        body += text.encode() + b" "
    head = " ".join(heads).encode() + b" "
    data = zlib.compress(head + body)
    told = f"/Type/ObjStm/N {len(packed)}/First {len(head)}/Filter/FlateDecode"
    holder = f"<<{told}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream"
    whole = assemble([*contents, holder], f"/Root {catalog} 0 R")
    return whole[: whole.index(b"xref\n")]


def read(room: ReadingRoom, path: Path, content: bytes) -> list[str]:
    path.write_bytes(content)
    reading = room.read(path)
    assert reading.outcome is Outcome.DAMAGED
    assert reading.detail
    return [page.text for page in reading.pages]


def test_a_download_that_broke_off_keeps_the_pages_that_came(
    room: ReadingRoom, tmp_path: Path
) -> None:
    content = pdf_bytes(["one", "two", "three"])
    third = content.index(b"three") - 60

    assert read(room, tmp_path / "a.pdf", content[:third]) == ["one", "two"]


def test_pages_packed_in_a_stream_are_found(room: ReadingRoom, tmp_path: Path) -> None:
    assert read(room, tmp_path / "a.pdf", packed_pdf(["one", "two"])) == ["one", "two"]


def test_pages_are_found_when_their_tree_is_gone(room: ReadingRoom, tmp_path: Path) -> None:
    content = pdf_bytes(["one", "two"])
    start = content.index(b"1 0 obj")
    content = content[: content.index(b"xref\n")].replace(
        content[start : content.index(b"3 0 obj")], b"lost for ever\n"
    )

    assert read(room, tmp_path / "a.pdf", content) == ["one", "two"]


def test_a_pdf_without_a_header_is_read(room: ReadingRoom, tmp_path: Path) -> None:
    content = pdf_bytes(["one", "two"]).replace(b"%PDF-1.7\n", b"\x00PD")

    assert read(room, tmp_path / "a.pdf", content) == ["one", "two"]


def test_what_stands_before_the_header_does_not_confuse(room: ReadingRoom, tmp_path: Path) -> None:
    content = b"HTTP/1.1 200 OK\r\n\r\n" + pdf_bytes(["one", "two"])

    assert read(room, tmp_path / "a.pdf", content[: content.index(b"xref\n")]) == ["one", "two"]


def test_a_rescued_page_is_drawn_and_measured_too(room: ReadingRoom, tmp_path: Path) -> None:
    content = pdf_bytes(["one"])
    path = tmp_path / "a.pdf"
    path.write_bytes(content[: content.index(b"xref\n")])

    assert room.draw(path, 1, 1.0).width == 560
    assert len(room.boxes(path, 1).boxes) == 3


def test_an_encrypted_pdf_without_its_end_is_not_guessed_at(tmp_path: Path) -> None:
    content = write_locked_pdf(tmp_path / "a.pdf", "osh").read_bytes()

    assert rescued(content) is None


def test_rubbish_is_not_rescued() -> None:
    assert rescued(b"") is None
    assert rescued(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n" * 10) is None
    assert rescued(b"9999999 99999 obj <</Type/ObjStm/N 5/First 9/FlateDecode>>stream\nx") is None


def test_an_object_stream_that_unfolds_without_end_is_bounded() -> None:
    bomb = zlib.compress(b"0 " * 80_000_000, 9)
    content = b"%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 9/First 9/Filter/FlateDecode>>stream\n" + bomb

    assert rescued(content) is None


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_no_damage_makes_the_rescue_itself_fail(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([packed_pdf(["one"]), pdf_bytes(["a", "b"])])))
    for _ in range(data.draw(st.integers(1, 12))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))

    mended = rescued(bytes(content[: data.draw(st.integers(0, len(content)))]))

    assert mended is None or mended.endswith(b"%%EOF")
