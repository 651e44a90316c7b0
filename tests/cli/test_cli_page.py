"""The pages around a summary, asked for on the command line."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pypdfium2
from varsk_case import Casefile


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_a_russian_letter_for_the_archive_with_mark_and_own_words(
    casefile: Casefile, made_library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    answer = casefile(
        "export", made_library, "Varsk", out, "--paper", "letter", "--language", "ru",
        "--mark", "СЕКРЕТНО", "--header", "Бюро", "--footer", "Черновик", "--archival",
    )  # fmt: skip
    assert answer.code == 0, answer.err
    text = text_of(out)
    for words in ("Хронология", "СЕКРЕТНО", "Бюро", "Черновик"):
        assert words in text
    reader = pypdf.PdfReader(out)
    assert reader.root_object["/Lang"] == "ru"
    assert round(reader.pages[0].mediabox.width) == 612
    packet = reader.root_object["/Metadata"].get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in packet


def test_a_template_and_a_logo_of_ones_own(
    casefile: Casefile, made_library: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    template = tmp_path / "mine" / "mine.typ"
    template.write_text('#import "pieces.typ": content, logo\n#logo()\nOwn: #content.title')
    logo = tmp_path / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">'
        '<rect width="4" height="2"/></svg>'
    )
    out = tmp_path / "out.pdf"
    asked = ("export", made_library, "Varsk", out, "--template", template, "--logo", logo)
    assert casefile(*asked).code == 0
    assert "Own: " in text_of(out)

    template.write_text("\n#nothing")
    answer = casefile(*asked)
    assert answer.code == 1
    assert "“mine.typ”, line 2" in answer.err
    assert "Own: " in text_of(out)


def test_a_language_that_is_not_there_is_said_so(
    casefile: Casefile, made_library: Path, tmp_path: Path
) -> None:
    answer = casefile("export", made_library, "Varsk", tmp_path / "out.pdf", "--language", "tlh")
    assert answer.code == 2
    assert list(tmp_path.iterdir()) == []
