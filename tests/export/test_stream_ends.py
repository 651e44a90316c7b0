"""The last byte of a stream is its own, whatever it is, and no end of a line."""

from __future__ import annotations

import io

import pypdf
import pytest
import typst

from casefile.export.stream_ends import with_clear_ends

SOURCE = """
#set document(title: "T")
#set text(lang: "en")
= T
#let content = bytes(json(bytes(sys.inputs.numbers)))
#pdf.attach("a.bin", content, relationship: "data", mime-type: "text/plain", description: "D")
"""

TRICKY = b"x\r\nendstream\nendobj\n1 0 obj\r\nendstream\nendobj\n\r"


def with_attached(content: bytes) -> bytes:
    pdf = typst.compile(
        SOURCE.encode(),
        format="pdf",
        pdf_standards=["ua-1", "a-3u"],
        timestamp=0,
        sys_inputs={"numbers": str(list(content))},
    )
    assert isinstance(pdf, bytes)
    return pdf


@pytest.mark.parametrize("content", [b"\r", b"ab\r", TRICKY, b"ab\n", b"ab"])
def test_an_attachment_that_ends_a_line_keeps_its_bytes(content: bytes) -> None:
    made = with_attached(content)
    pdf = with_clear_ends(made)
    assert len(pdf) == len(made)
    reader = pypdf.PdfReader(io.BytesIO(pdf), strict=True)
    (attached,) = reader.attachment_list
    assert attached.content == content
    if content.endswith(b"\r"):
        assert content + b"\n" in made
        assert content + b"\r" in pdf
    else:
        assert content in pdf


@pytest.mark.parametrize(
    "odd", [b"", b"%PDF-1.7\nnot one of ours\n%%EOF", b"\r\nendstream\nendobj"]
)
def test_a_file_laid_out_otherwise_is_left_alone(odd: bytes) -> None:
    assert with_clear_ends(odd) == odd
