"""The seal of a PDF: any byte that changes breaks it, and no text in the file can pose as it."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.export.proof.seal import (
    KEY,
    UNSEALED,
    NoPlaceForSeal,
    SealState,
    is_sealed_whole,
    seal,
    sealed,
)
from casefile.export.signature import signed

POSING = f"A title (with a place) /{KEY}({UNSEALED}) \\( Суд"


def pages(path: Path, title: str = "Exhibits", seal_first: bool = False) -> Path:
    """A PDF as pypdf writes it, with a place for a seal, not sealed."""
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    entries = {"/Title": title, f"/{KEY}": UNSEALED}
    writer.add_metadata(dict(reversed(entries.items())) if seal_first else entries)
    writer.write(path)
    return path


@pytest.mark.parametrize("seal_first", [False, True])
@pytest.mark.parametrize("title", ["Exhibits", POSING, "((unbalanced", f"/{KEY}"])
def test_a_file_that_pypdf_wrote_is_sealed_in_place(
    tmp_path: Path, title: str, seal_first: bool
) -> None:
    path = pages(tmp_path / "bundle.pdf", title, seal_first)
    assert is_sealed_whole(path) is SealState.NONE
    size = path.stat().st_size
    seal(path)
    assert is_sealed_whole(path) is SealState.WHOLE
    assert path.stat().st_size == size
    properties = pypdf.PdfReader(path).metadata
    assert properties is not None
    assert properties.title == title
    assert len(properties[f"/{KEY}"].strip("0")) > 40


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = pages(tmp_path_factory.mktemp("sealed") / "whole.pdf")
    seal(path)
    return path


@given(at=st.integers(0, 10_000), turned=st.integers(1, 255))
def test_every_byte_that_changes_breaks_the_seal(whole: Path, at: int, turned: int) -> None:
    content = bytearray(whole.read_bytes())
    content[at % len(content)] ^= turned
    changed = whole.with_name("changed.pdf")
    changed.write_bytes(content)
    assert is_sealed_whole(changed) is not SealState.WHOLE


@given(end=st.integers(0, 10_000))
def test_a_file_cut_short_is_not_whole(whole: Path, end: int) -> None:
    content = whole.read_bytes()
    cut = whole.with_name("cut.pdf")
    cut.write_bytes(content[: end % len(content)])
    assert is_sealed_whole(cut) is not SealState.WHOLE


def test_what_a_viewer_appends_breaks_the_seal(whole: Path, tmp_path: Path) -> None:
    appended = tmp_path / "appended.pdf"
    writer = pypdf.PdfWriter(whole, incremental=True)
    writer.pages[0].rotate(90)
    writer.write(appended)
    assert appended.read_bytes().startswith(whole.read_bytes())
    assert is_sealed_whole(appended) is not SealState.WHOLE


@given(content=st.binary(max_size=300))
def test_bytes_that_are_no_pdf_have_no_seal(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "anything.pdf"
    for odd in (content, b"xref\n0 1\n" + content + b"trailer<</Info 1 0 R>>startxref\n0\n%%EOF"):
        path.write_bytes(odd)
        assert is_sealed_whole(path) is SealState.NONE
        assert sealed(odd) == odd


def test_a_file_without_a_place_is_not_sealed(tmp_path: Path) -> None:
    path = tmp_path / "plain.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(path)
    before = path.read_bytes()
    with pytest.raises(NoPlaceForSeal):
        seal(path)
    assert path.read_bytes() == before


def test_a_page_that_typst_set_is_sealed(tmp_path: Path) -> None:
    import typst

    pdf = typst.compile(b'#set document(title: "T")\nA page.', format="pdf", timestamp=0)
    assert isinstance(pdf, bytes)
    path = tmp_path / "typeset.pdf"
    path.write_bytes(sealed(signed(pdf, "Casefile")))
    assert is_sealed_whole(path) is SealState.WHOLE
