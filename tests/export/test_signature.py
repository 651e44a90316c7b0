"""The program named in a PDF's properties, and nothing else moved."""

from __future__ import annotations

import io

import pypdf
import pypdfium2
import pytest
import typst

from casefile.export.signature import signed


@pytest.fixture(scope="module")
def page() -> bytes:
    # The page itself says what the properties say, to see that only the properties change.
    words = b"/Creator(Typst) and /Creator(x) <xmp:CreatorTool>Typst</xmp:CreatorTool>"
    source = b'#set document(title: "T")\n#set page(width: 500pt)\n#"' + words + b'"'
    pdf = typst.compile(source, format="pdf", pdf_standards=["ua-1"], timestamp=0)
    assert isinstance(pdf, bytes)
    return pdf


@pytest.mark.parametrize(
    "program", ["Casefile 0.1.0", "C", "A longer name (with brackets) & <signs> \\ 12.34.56"]
)
def test_the_program_is_named_in_both_places(page: bytes, program: str) -> None:
    reader = pypdf.PdfReader(io.BytesIO(signed(page, program)), strict=True)
    assert (reader.metadata or {})["/Creator"] == program
    packet = reader.root_object["/Metadata"].get_data().decode()
    assert packet.rstrip().endswith('<?xpacket end="r"?>')
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.xmp_creator_tool == program


def test_every_offset_still_leads_to_its_object(page: bytes) -> None:
    out = signed(page, "A much longer name than the one that was there before")
    reader = pypdf.PdfReader(io.BytesIO(out), strict=True)
    for number, offset in reader.xref[0].items():
        assert out[offset:].startswith(b"%d 0 obj" % number)
    document = pypdfium2.PdfDocument(out)
    assert "Typst" in document[0].get_textpage().get_text_range()
    document.close()


@pytest.mark.parametrize("odd", [b"", b"%PDF-1.7\nnot one of ours\n%%EOF", b"/Creator(x)"])
def test_a_file_laid_out_otherwise_is_left_alone(odd: bytes) -> None:
    assert signed(odd, "Casefile") == odd
