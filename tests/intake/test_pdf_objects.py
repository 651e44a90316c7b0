"""What a PDF holds beside its pages: what it says of itself in XMP, and files inside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from casefile.intake.worker import ReadingRoom
from casefile.model.terms import Outcome

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Четверо задержаны</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Mira Tolvane</rdf:li><rdf:li>A. Sel</rdf:li></rdf:Seq></dc:creator>
<prism:publicationName>Harbour Gazette</prism:publicationName>
<prism:coverDate>2025-04-25</prism:coverDate>
<prism:url>https://example.org/four-held</prism:url>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

Make = Callable[..., Path]


@pytest.fixture
def made(tmp_path: Path) -> Make:
    def make(
        title: str = "", xmp: str = "", files: dict[str, bytes] | None = None, **more: str
    ) -> Path:
        writer = PdfWriter()
        writer.add_blank_page(200, 200)
        if title:
            writer.add_metadata({"/Title": title})
        for name, content in (files or {}).items():
            writer.add_attachment(name, content)
        if xmp:
            packet = DecodedStreamObject()
            packet.set_data(xmp.encode())
            packet[NameObject("/Type")] = NameObject("/Metadata")
            packet[NameObject("/Subtype")] = NameObject("/XML")
            writer.root_object[NameObject("/Metadata")] = writer._add_object(packet)
        if password := more.get("password"):
            writer.encrypt(password, algorithm="AES-256")
        path = tmp_path / "made.pdf"
        writer.write(path)
        return path

    return make


def test_a_publishers_particulars_are_found(room: ReadingRoom, made: Make) -> None:
    says = room.read(made(xmp=XMP)).particulars
    assert (says.title, says.author) == ("Четверо задержаны", "Mira Tolvane, A. Sel")
    assert (says.outlet, says.published) == ("Harbour Gazette", "2025-04-25")
    assert says.url == "https://example.org/four-held"


def test_what_the_pdf_says_outright_is_not_overruled(room: ReadingRoom, made: Make) -> None:
    says = room.read(made(title="Four held", xmp=XMP)).particulars
    assert (says.title, says.outlet) == ("Four held", "Harbour Gazette")


@pytest.mark.parametrize(
    "packet",
    [
        XMP.replace("</rdf:RDF>", ""),
        XMP.replace("2025-04-25", "soon").replace("https:", "javascript:"),
        "<x:xmpmeta" + "<a>" * 5_000,
        '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>' + XMP,
    ],
)
def test_a_broken_or_odd_packet_costs_nothing_but_itself(
    room: ReadingRoom, made: Make, packet: str
) -> None:
    reading = room.read(made(xmp=packet))
    assert (reading.outcome, reading.page_count) == (Outcome.ATTACHED, 1)
    assert reading.particulars.published in ("", "2025-04-25")
    assert reading.particulars.url in ("", "https://example.org/four-held")


def test_files_inside_come_out_with_their_names(room: ReadingRoom, made: Make) -> None:
    files = {"заявление.txt": b"We confirm the arrest.", "../../up.csv": b"a,b"}
    reading = room.read(made(files=files))
    assert {(one.name, one.data) for one in reading.embedded} == {
        ("заявление.txt", b"We confirm the arrest."),
        ("up.csv", b"a,b"),
    }


def test_files_inside_a_locked_pdf_come_out_with_its_password(
    room: ReadingRoom, made: Make
) -> None:
    path = made(files={"inside.txt": b"x"}, password="open sesame")
    assert room.read(path).outcome == Outcome.PASSWORD
    (inside,) = room.read(path, "open sesame").embedded
    assert (inside.name, inside.data) == ("inside.txt", b"x")
