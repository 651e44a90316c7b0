"""The pages around a summary as the user wants them: paper, own words, mark, logo, template."""

from __future__ import annotations

import os
import re
import socket
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile import places
from casefile.export.languages.english import ENGLISH
from casefile.export.languages.known import LANGUAGES
from casefile.export.languages.words import Direction
from casefile.export.own_files import read_logo, read_template
from casefile.export.summary.choices import SummaryChoices
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.page import MarkPlace, PageChoices, PaperSize
from casefile.export.typesetting import typeset
from casefile.export.whole_file import ExportFailed

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
CHOICES = st.builds(
    PageChoices,
    paper=st.sampled_from(PaperSize),
    language=st.sampled_from(["en", "ru"]),
    header=st.none() | st.text(max_size=9),
    footer=st.none() | st.text(max_size=9),
    mark=st.text(max_size=9),
    mark_place=st.sampled_from(MarkPlace),
    logo=st.text(max_size=9),
    template=st.text(max_size=9),
    archival=st.booleans(),
    attach_data=st.booleans(),
    author=st.text(max_size=9),
)


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def png(wide: int, high: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    rows = zlib.compress((b"\0" + b"\x20\x40\x5f" * 4) * 4)
    header = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


@given(CHOICES)
def test_choices_are_remembered_as_they_were(choices: PageChoices) -> None:
    assert PageChoices.from_json(choices.as_json()) == choices
    whole = SummaryChoices(page=choices)
    assert SummaryChoices.from_json(whole.as_json()) == whole


@given(st.dictionaries(st.sampled_from(list(PageChoices().as_json())), JSON) | JSON)
def test_what_is_broken_in_remembered_choices_is_as_usual(value: object) -> None:
    again = PageChoices.from_json(value)
    assert isinstance(again.paper, PaperSize)
    assert again.header is None or isinstance(again.header, str)
    assert PageChoices.from_json(again.as_json()) == again


@pytest.mark.parametrize(
    ("paper", "size"), [(PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))]
)
def test_the_paper_is_the_one_asked_for(
    paper: PaperSize, size: tuple[int, int], harbour: Dossier, tmp_path: Path
) -> None:
    typeset(harbour, tmp_path / "out.pdf", page=PageChoices(paper=paper))
    boxes = {
        (round(page.mediabox.width), round(page.mediabox.height))
        for page in pypdf.PdfReader(tmp_path / "out.pdf").pages
    }
    assert boxes == {size}


def test_own_words_and_mark_stand_on_each_page_in_place_of_the_usual(
    harbour: Dossier, tmp_path: Path
) -> None:
    page = PageChoices(header='Ward & Lee #panic("x")', footer="Draft *2*", mark="PRIVILEGED")
    typeset(harbour, tmp_path / "out.pdf", page=page)
    pages = pages_of(tmp_path / "out.pdf")
    assert len(pages) > 2
    for text in pages:
        assert 'Ward & Lee #panic("x")' in text
        assert "Draft *2*" in text
        assert "Made on 22 November 2026 with" not in text
        assert text.count("PRIVILEGED") == 2


def test_who_made_it_is_named_at_the_foot_and_in_the_properties_only_if_they_wish(
    harbour: Dossier, tmp_path: Path
) -> None:
    for author in ("A. Reporter & Co", ""):
        path = tmp_path / f"{len(author)}.pdf"
        typeset(harbour, path, page=PageChoices(author=author))
        made_by = [f"by {author} with Casefile" in page for page in pages_of(path)]
        assert all(made_by) if author else not any(made_by)
        metadata = pypdf.PdfReader(path).metadata
        assert metadata is not None
        assert (metadata.author or "") == author


@pytest.mark.parametrize(("place", "count"), [(MarkPlace.HEAD, 1), (MarkPlace.WATERMARK, 1)])
def test_the_mark_stands_where_it_was_asked_for(
    place: MarkPlace, count: int, harbour: Dossier, tmp_path: Path
) -> None:
    page = PageChoices(mark="СЕКРЕТНО", mark_place=place, header="", footer="")
    typeset(harbour, tmp_path / "out.pdf", page=page)
    pages = pages_of(tmp_path / "out.pdf")
    assert {text.count("СЕКРЕТНО") for text in pages} == {count}
    assert not any("Made on 22 November 2026 with" in text for text in pages)


def test_a_sign_in_the_mark_that_no_font_has_is_spelled_out(
    harbour: Dossier, tmp_path: Path
) -> None:
    typeset(harbour, tmp_path / "out.pdf", page=PageChoices(mark="\U0010abcd"))
    assert "[U+10ABCD]" in pages_of(tmp_path / "out.pdf")[0]


def test_a_page_written_from_the_right_begins_there(
    harbour: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arabic = replace(ENGLISH, code="ar", direction=Direction.FROM_RIGHT)
    monkeypatch.setitem(LANGUAGES, "ar", arabic)
    typeset(harbour, tmp_path / "out.pdf", page=PageChoices(language="ar"))
    reader = pypdf.PdfReader(tmp_path / "out.pdf")
    assert reader.root_object["/Lang"] == "ar"
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    page = document[1]
    text = page.get_textpage()
    found = text.search("Synopsis", match_case=True)
    lefts = [text.get_charbox(place[0])[0] for place in iter(found.get_next, None)]
    assert max(lefts) > page.get_width() / 2
    document.close()


# The logo


@pytest.mark.parametrize("kind", ["png", "jpg", "svg"])
def test_a_logo_of_each_kind_stands_on_the_title_page(
    kind: str, harbour: Dossier, tmp_path: Path
) -> None:
    from PIL import Image

    logo = tmp_path / f"logo.{kind}"
    if kind == "svg":
        logo.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">'
            '<rect width="4" height="2" fill="#20405f"/></svg>'
        )
    else:
        Image.new("RGB", (40, 20), "#20405f").save(logo, "PNG" if kind == "png" else "JPEG")
    typeset(harbour, tmp_path / "out.pdf", page=PageChoices(logo=str(logo)))
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    picture = document[0].render(scale=0.5).to_pil().convert("RGB")
    corner = picture.crop((picture.width * 3 // 4, 0, picture.width, picture.height // 4))
    assert any(
        abs(r - 0x20) < 12 and abs(b - 0x5F) < 12 for _, (r, _, b) in corner.getcolors(1 << 20)
    )
    document.close()


def test_a_logo_that_is_no_picture_is_said_to_be_none(harbour: Dossier, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"%PDF-1.7")
    with pytest.raises(ExportFailed, match="is no PNG, JPEG or SVG"):
        typeset(harbour, tmp_path / "out.pdf", page=PageChoices(logo=str(logo)))
    assert [path.name for path in tmp_path.iterdir()] == ["logo.png"]


@pytest.mark.parametrize(
    "content", [png(4, 4)[:45], b"\xff\xd8\xff\xe0\0\x10", b"<svg><rect", png(5, 9)]
)
def test_a_damaged_logo_is_blamed_and_not_the_template(
    content: bytes, harbour: Dossier, tmp_path: Path
) -> None:
    logo = tmp_path / "logo"
    logo.write_bytes(content)
    with pytest.raises(ExportFailed, match="The logo cannot be drawn"):
        typeset(harbour, tmp_path / "out.pdf", page=PageChoices(logo=str(logo)))
    assert [path.name for path in tmp_path.iterdir()] == ["logo"]


def test_a_logo_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    (tmp_path / "wide.png").write_bytes(png(60_000, 60_000))
    with pytest.raises(ExportFailed, match="60000 × 60000 pixels"):
        read_logo(tmp_path / "wide.png")
    jpeg = b"\xff\xd8\xff\xe1\0\x06abcd\xff\xc0\0\x11\x08" + struct.pack(">HH", 50_000, 40_000)
    (tmp_path / "wide.jpg").write_bytes(jpeg + bytes(30))
    with pytest.raises(ExportFailed, match="40000 × 50000 pixels"):
        read_logo(tmp_path / "wide.jpg")
    (tmp_path / "long.svg").write_bytes(b"<svg " + b" " * 2_000_000)
    with pytest.raises(ExportFailed, match="larger than 2 MB"):
        read_logo(tmp_path / "long.svg")
    with pytest.raises(ExportFailed, match="could not be read"):
        read_logo(tmp_path / "gone.png")


# The user's own template


def with_template(source: str, dossier: Dossier, folder: Path) -> Path:
    (folder / "mine").mkdir(exist_ok=True)
    (folder / "mine" / "mine.typ").write_text(source, encoding="utf-8")
    out = folder / "out.pdf"
    typeset(dossier, out, page=PageChoices(template=str(folder / "mine" / "mine.typ")))
    return out


def test_the_template_in_the_documentation_makes_a_pdf(harbour: Dossier, tmp_path: Path) -> None:
    from pdf_structure import complaints

    documented = (places.resources() / "typst" / "README.md").read_text(encoding="utf-8")
    (source,) = re.findall(r"```typst\n(.*?)```", documented, re.DOTALL)
    out = with_template(source, harbour, tmp_path)
    text = "".join(pages_of(out))
    assert "Harbour Archive manuscripts" in text
    assert "between 1 and 12 May 2025" in text
    assert complaints(out.read_bytes()) == []
    assert pypdf.PdfReader(out).root_object["/Lang"] == "en"


def test_every_field_of_the_content_is_documented(harbour: Dossier) -> None:
    import json

    from casefile.export.summary.content import json_for_template

    documented = (places.resources() / "typst" / "README.md").read_text(encoding="utf-8")
    fields = set(json.loads(json_for_template(harbour)))
    assert [one for one in sorted(fields) if f"`{one}`" not in documented] == []


def test_a_template_keeps_the_mark_and_reads_what_lies_beside_it(
    harbour: Dossier, tmp_path: Path
) -> None:
    (tmp_path / "mine" / "parts").mkdir(parents=True)
    (tmp_path / "mine" / "parts" / "words.txt").write_text("beside it")
    source = '#read("parts/words.txt")\n#import "pieces.typ": content\n#content.title'
    (tmp_path / "mine" / "mine.typ").write_text(source)
    page = PageChoices(template=str(tmp_path / "mine" / "mine.typ"), mark="SECRET")
    typeset(harbour, tmp_path / "out.pdf", page=page)
    (text,) = pages_of(tmp_path / "out.pdf")
    assert "beside it" in text
    assert text.count("SECRET") == 2


def test_a_mistake_in_a_template_is_told_with_its_line(harbour: Dossier, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"“mine\.typ”, line 3 .*unknown variable: titel"):
        with_template("Hello\n\n#titel", harbour, tmp_path)
    assert not (tmp_path / "out.pdf").exists()


def test_a_template_that_would_break_the_claim_is_told_so(harbour: Dossier, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "dot.png").write_bytes(png(4, 4))
    with pytest.raises(ExportFailed, match=r"line 2 .*alt text"):
        with_template('Hello\n#image("dot.png")', harbour, tmp_path)


@pytest.mark.parametrize(
    "place", ["/../secret.txt", "../secret.txt", "/secret.txt", "{secret}", "/{secret}"]
)
def test_a_template_reads_nothing_outside_of_its_folder(
    place: str, harbour: Dossier, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("what nobody may read")
    reading = place.format(secret=secret.as_posix())
    with pytest.raises(ExportFailed, match=r"line 1 .*(escape|not found|backslash)"):
        with_template(f'#read("{reading}")', harbour, tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
@pytest.mark.parametrize("to", ["secret.txt", "."])
def test_a_link_beside_a_template_leads_nowhere(to: str, harbour: Dossier, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("what nobody may read")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "link").symlink_to(tmp_path / to)
    with pytest.raises(ExportFailed, match="leads to a place outside"):
        with_template('#read("link")', harbour, tmp_path)


def test_a_template_among_thousands_of_files_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "mine.typ").write_text("Hello")
    for number in range(2_001):
        (tmp_path / f"{number}").touch()
    with pytest.raises(ExportFailed, match="a folder of its own"):
        read_template(tmp_path / "mine.typ")


@pytest.mark.parametrize("name", ["pieces.typ", "mine.txt", "main"])
def test_a_template_has_a_name_that_is_free(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("Hello")
    with pytest.raises(ExportFailed, match="Give the file another name"):
        read_template(tmp_path / name)


def test_a_template_that_is_no_text_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "mine.typ").write_bytes(b"\xff\xfe\0")
    with pytest.raises(ExportFailed, match="no text in UTF-8"):
        read_template(tmp_path / "mine.typ")


@contextmanager
def listening() -> Iterator[socket.socket]:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.setblocking(False)
        yield server


@pytest.mark.usefixtures("typeset_apart")
def test_a_template_that_asks_for_a_package_reaches_nobody(
    harbour: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with listening() as server:
        way = f"http://127.0.0.1:{server.getsockname()[1]}"
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, way)
        with pytest.raises(ExportFailed, match=r"line 1 .*nothing is fetched"):
            with_template('#import "@preview/cetz:0.3.0": *', harbour, tmp_path)
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.usefixtures("typeset_apart")
def test_a_package_on_the_machine_is_none_either(
    harbour: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "data" / "typst" / "packages" / "local" / "here" / "1.0.0"
    package.mkdir(parents=True)
    (package / "typst.toml").write_text(
        '[package]\nname = "here"\nversion = "1.0.0"\nentrypoint = "lib.typ"\n'
    )
    (package / "lib.typ").write_text("#let x = 1")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with pytest.raises(ExportFailed, match="nothing is fetched"):
        with_template('#import "@local/here:1.0.0": x', harbour, tmp_path)
