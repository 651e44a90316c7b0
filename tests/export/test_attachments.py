"""What a PDF carries inside it: every byte of it, found by name, in an archival PDF too."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from casefile.export.attachments import Attachment, Relationship, named_apart
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.page import PageChoices
from casefile.export.typesetting import typeset

BYTES = bytes(range(256)) * 3
DATA = Attachment("case.json", '{"дело": 1}'.encode(), "application/json", "The case’s data")
PAGE = Attachment(
    # Words that the program's name is looked for by, left uncompressed.
    "source.bin", BYTES + b"/Creator(x)<xmp:CreatorTool>x</xmp:CreatorTool>",
    "application/octet-stream", "Bytes", Relationship.SOURCE,
)  # fmt: skip


@pytest.mark.parametrize("archival", [False, True])
def test_attached_bytes_come_out_as_they_went_in(
    archival: bool, harbour: Dossier, tmp_path: Path
) -> None:
    out = tmp_path / "summary.pdf"
    typeset(harbour, out, attachments=[DATA, PAGE], page=PageChoices(archival=archival))
    reader = pypdf.PdfReader(out, strict=True)
    found = {one.name: one for one in reader.attachment_list}
    assert set(found) == {"case.json", "source.bin"}
    assert found["case.json"].content == DATA.content
    assert found["source.bin"].content == PAGE.content
    names = reader.root_object["/Names"]["/EmbeddedFiles"]["/Names"]
    files = [one.get_object() for one in names[1::2]]
    if archival:
        assert [one.get_object() for one in reader.root_object["/AF"]] == files
        assert sorted(one["/AFRelationship"] for one in files) == ["/Data", "/Source"]
    assert {one["/Desc"] for one in files} == {"The case’s data", "Bytes"}
    kinds = {one["/EF"]["/F"].get_object()["/Subtype"] for one in files}
    assert kinds == {"/application/json", "/application/octet-stream"}
    assert (reader.metadata or {})["/Creator"] == "Casefile 0.1.0"
    packet = reader.root_object["/Metadata"].get_data().decode()
    assert ("<pdfaid:part>3</pdfaid:part>" in packet) is archival
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet


def test_the_page_is_the_same_with_attachments(harbour: Dossier, tmp_path: Path) -> None:
    typeset(harbour, tmp_path / "without.pdf")
    typeset(harbour, tmp_path / "with.pdf", attachments=[DATA])
    pages = [
        [page.extract_text() for page in pypdf.PdfReader(tmp_path / name).pages]
        for name in ("without.pdf", "with.pdf")
    ]
    assert pages[0] == pages[1]


def test_two_attachments_cannot_share_a_name() -> None:
    with pytest.raises(ValueError, match="same name"):
        named_apart([DATA, DATA])


def test_an_attachment_says_what_it_is() -> None:
    with pytest.raises(ValueError, match="description"):
        Attachment("a.json", b"{}", "application/json", "")
    with pytest.raises(ValueError, match="ASCII"):
        Attachment("дело.json", b"{}", "application/json", "Data")
