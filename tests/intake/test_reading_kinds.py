from __future__ import annotations

import email
from pathlib import Path

import pytest
from intake_material import ARTICLE, MAIL

from casefile.intake.article import extract, visible_text, without_scripts
from casefile.intake.limits import Limits
from casefile.intake.plain import clean, decode, pages_of, split
from casefile.intake.shortcut import reference
from casefile.intake.worker import ReadingRoom
from casefile.model.terms import DocumentKind, Outcome


def save(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_saved_article_gives_its_text_and_what_it_says_of_itself(
    room: ReadingRoom, tmp_path: Path
) -> None:
    reading = room.read(save(tmp_path / "a.html", ARTICLE))
    told = reading.particulars

    assert (reading.outcome, reading.kind) == (Outcome.ATTACHED, DocumentKind.ARTICLE)
    assert told.title == "Four detained in Osh"
    assert told.author == "Catherine Example"
    assert told.outlet == "The Example"
    assert told.published == "2025-04-24"
    assert told.url == "https://example.org/2025/04/four-detained"
    assert told.language == "en"
    text = reading.pages[0].text
    assert "were detained on April 19 on" in text
    assert "\n\nThe case became known on April 22" in text
    assert "alert" not in text


def test_a_line_of_author_and_date_gives_both_apart() -> None:
    story = "".join(
        f"<p>{f'Sentence {number} of a story that goes on. ' * 6}</p>" for number in range(5)
    )
    page = f"<html><h1>X</h1><p class='byline'>By Jane Doe, April 23, 2025</p>{story}</html>"

    told = extract(page)[1]

    assert (told.author, told.published) == ("Jane Doe", "2025-04-23")


def test_a_page_without_a_date_is_given_none() -> None:
    page = (
        f"<html><h1>X</h1><p>{'Words and words. ' * 40}</p><footer>Copyright 2019</footer></html>"
    )

    assert extract(page)[1].published == ""


@pytest.mark.parametrize("story", ["Two were held.", "Words and words. " * 40])
@pytest.mark.parametrize(
    "title",
    [
        '<h1>Evil <script>document.write("x")</script> heading</h1>',
        "<h1>Evil <STYLE media=all>p { color: red }</style> heading</h1>",
        '<h1>Evil <script type="application/ld+json">{"x": "document.write"}</script>heading</h1>',
        "<title>Evil <script>document.write(1)</script>heading</title>",
        "<h1>Evil <!-- <script> --> heading</h1><script>document.write(1)</script>",
    ],
)
def test_no_word_of_a_script_or_style_is_in_a_title_or_text(title: str, story: str) -> None:
    page = f"<html><body>{title}<p>{story} End<script>document.write(2)</script></p></body></html>"
    text, particulars = extract(page)
    assert particulars.title == "Evil heading"
    assert story.strip() in text
    for word in ("write", "color", "script"):
        assert word not in f"{text} {particulars}"


def test_what_a_page_says_of_itself_for_machines_is_still_read() -> None:
    said = '{"@type": "NewsArticle", "headline": "Held", "datePublished": "2025-04-25"}'
    page = (
        f"<html><head><title>Held</title></head><body><h1>Held</h1><p>{'Words and words. ' * 40}"
        f'</p><script type="application/ld+json">{said}</script></body></html>'
    )
    assert extract(page)[1].published == "2025-04-25"


def test_many_scripts_that_are_never_closed_are_read_in_a_breath() -> None:
    assert without_scripts("<p>One</p>" + "<script>" * 100_000) == "<p>One</p>"
    assert without_scripts("<!-- " * 100_000).startswith("<!-- <!-- ")


def test_a_page_that_is_no_article_gives_its_visible_text(
    room: ReadingRoom, tmp_path: Path
) -> None:
    page = "<html><body><script>x()</script><ul><li>Osh<li>Bishkek</ul><td>1<td>2</body></html>"

    reading = room.read(save(tmp_path / "a.html", page))

    assert "Osh\n\nBishkek" in reading.pages[0].text
    assert "x()" not in reading.pages[0].text


def test_an_article_in_an_old_cyrillic_encoding_is_read(room: ReadingRoom, tmp_path: Path) -> None:
    page = (
        '<html><head><meta charset="windows-1251"></head><body><p>Задержан в Оше</p></body></html>'
    )

    reading = room.read(save(tmp_path / "a.html", page.encode("cp1251")))

    assert reading.pages[0].text == "Задержан в Оше"


def test_a_web_archive_is_read_and_remembers_its_address(room: ReadingRoom, tmp_path: Path) -> None:
    head = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/saved\n"
        'Subject: S\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n'
        "--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    )
    archive = head + ARTICLE.replace('<link rel="canonical"', "<link") + "\n--x--\n"

    reading = room.read(save(tmp_path / "a.mhtml", archive))

    assert reading.kind is DocumentKind.ARTICLE
    assert "April 19" in reading.pages[0].text
    assert reading.particulars.url == "https://example.org/saved"


def test_a_web_archive_without_a_page_is_kept(room: ReadingRoom, tmp_path: Path) -> None:
    archive = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x--\n'

    reading = room.read(save(tmp_path / "a.mht", archive))

    assert reading.outcome is Outcome.DAMAGED
    assert "no page was found" in reading.detail


def test_deeply_nested_markup_is_survived() -> None:
    assert "deep" in visible_text("<div>" * 20_000 + "deep")


@pytest.mark.parametrize("page", ["", "<html></html>", "<!-- x -->", "\0", "<p>\ud800"])
def test_strange_markup_gives_text_or_nothing(page: str) -> None:
    text, told = extract(page)

    assert text.strip("\ufffd") == ""
    assert told.title == ""


def test_the_address_a_browser_noted_is_taken(room: ReadingRoom, tmp_path: Path) -> None:
    page = "<!-- saved from url=(0020)https://example.org/x -->\n<html><p>Text"

    reading = room.read(save(tmp_path / "a.html", page))

    assert reading.particulars.url == "https://example.org/x"


def test_a_mail_gives_headers_body_and_attachments(room: ReadingRoom, tmp_path: Path) -> None:
    reading = room.read(save(tmp_path / "a.eml", MAIL))

    assert (reading.outcome, reading.kind) == (Outcome.ATTACHED, DocumentKind.MAIL)
    headers = (
        "From: Аида <aida@example.org>\nTo: desk@example.org\n"
        "Date: Tue, 22 Apr 2025 14:30:00 +0600\nSubject: Court filing in Osh"
    )
    assert reading.pages[0].text.split("\n\n") == [
        headers,
        "The filing is attached.",
        "Detained on April 19.",
    ]
    assert reading.particulars.title == "Court filing in Osh"
    assert reading.particulars.published == "2025-04-22T14:30"
    (attached,) = reading.embedded
    assert (attached.name, attached.media_type) == ("filing.pdf", "application/pdf")
    assert attached.data == b"%PDF-1.4\n"


def test_a_mail_with_only_html_gives_its_text(room: ReadingRoom, tmp_path: Path) -> None:
    mail = (
        "From: a@b.c\nTo: d@e.f\nDate: nonsense\nSubject: x\nMIME-Version: 1.0\n"
        "Content-Type: text/html; charset=utf-8\n\n<p>One</p><p>Two</p><style>p{}</style>"
    )

    reading = room.read(save(tmp_path / "a.eml", mail))

    assert reading.pages[0].text.endswith("\n\nOne\n\nTwo")
    assert reading.particulars.published == ""


def test_a_mail_inside_a_mail_is_an_attachment(room: ReadingRoom, tmp_path: Path) -> None:
    inner = "From: in@b.c\nSubject: Inner\n\ninside"
    mail = (
        "From: a@b.c\nTo: x@y.z\nSubject: Fwd\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="q"\n\n--q\nContent-Type: text/plain\n\nsee\n'
        f"--q\nContent-Type: message/rfc822\n\n{inner}\n--q--\n"
    )

    (attached,) = room.read(save(tmp_path / "a.eml", mail)).embedded

    assert (attached.name, attached.media_type) == ("Inner.eml", "message/rfc822")
    assert email.message_from_bytes(attached.data)["Subject"] == "Inner"


def test_a_word_document_gives_paragraphs_and_tables_in_order(
    room: ReadingRoom, tmp_path: Path
) -> None:
    import docx

    made = docx.Document()
    made.core_properties.title = "Note"
    made.core_properties.author = "Aida"
    made.add_paragraph("Before the table")
    table = made.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Name", "Role", "Lapushkin", "suspect"), strict=True):
        cell.text = text
    made.add_paragraph("After it")
    made.save(str(tmp_path / "a.docx"))

    reading = room.read(tmp_path / "a.docx")

    assert (reading.outcome, reading.kind) == (Outcome.ATTACHED, DocumentKind.WORD)
    assert reading.pages[0].text.split("\n\n") == [
        "Before the table",
        "Name\tRole\nLapushkin\tsuspect",
        "After it",
    ]
    assert (reading.particulars.title, reading.particulars.author) == ("Note", "Aida")


def test_words_inserted_and_notes_count_and_deleted_ones_do_not(
    room: ReadingRoom, tmp_path: Path
) -> None:
    import zipfile

    import docx

    docx.Document().save(str(tmp_path / "blank.docx"))
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = (
        "<w:p><w:r><w:t>Held </w:t></w:r><w:ins><w:r><w:t>until June</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>until May</w:delText></w:r></w:del></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>Form field</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    notes = f'<w:footnotes {space}><w:footnote w:id="2"><w:p><w:r><w:t>See file 7</w:t></w:r></w:p>'
    relation = (
        '<Relationship Id="rId99" Target="footnotes.xml" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/footnotes"/></Relationships>'
    )
    with (
        zipfile.ZipFile(tmp_path / "blank.docx") as blank,
        zipfile.ZipFile(tmp_path / "a.docx", "w") as made,
    ):
        for name in blank.namelist():
            content = blank.read(name)
            if name == "word/document.xml":
                content = content.replace(b"<w:body>", b"<w:body>" + body.encode(), 1)
            if name == "word/_rels/document.xml.rels":
                content = content.replace(b"</Relationships>", relation.encode())
            made.writestr(name, content)
        made.writestr("word/footnotes.xml", notes + "</w:footnote></w:footnotes>")

    text = room.read(tmp_path / "a.docx").pages[0].text

    assert text.split("\n\n") == ["Held until June", "Form field", "[2] See file 7"]


def test_a_word_document_cut_short_gives_what_text_it_has(
    room: ReadingRoom, tmp_path: Path
) -> None:
    import docx

    made = docx.Document()
    for number in range(400):
        made.add_paragraph(f"Paragraph {number} of the filing, sealed {number * 7919 % 1009}")
    made.save(str(tmp_path / "whole.docx"))
    content = (tmp_path / "whole.docx").read_bytes()
    place = content.index(b"word/document.xml")

    half = room.read(save(tmp_path / "half.docx", content[: place + 3000]))
    nothing = room.read(save(tmp_path / "nothing.docx", content[:900]))

    assert half.outcome is Outcome.DAMAGED
    assert half.pages[0].text.startswith("Paragraph 0 of the filing")
    assert "damaged" in half.detail
    assert nothing.outcome is Outcome.DAMAGED
    assert nothing.pages == ()
    assert "no page of it could be read" in nothing.detail


def test_markdown_is_titled_by_its_first_heading(room: ReadingRoom, tmp_path: Path) -> None:
    reading = room.read(save(tmp_path / "a.md", "\n# Osh case #\n\nText\r\nmore"))

    assert reading.particulars.title == "Osh case"
    assert reading.pages[0].text == "# Osh case #\n\nText\nmore"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1251", "koi8-r", "cp866"]
)
def test_cyrillic_text_is_read_in_every_usual_encoding(encoding: str) -> None:
    text = "Суд в Бишкеке оставил под стражей четверых задержанных до семнадцатого июня."

    assert decode(text.encode(encoding)) == text


def test_western_text_without_a_mark_is_not_taken_for_cyrillic() -> None:
    text = "Déjà vu: l’élève a été arrêté à l’école près de Besançon, où il était resté très tard."

    assert decode(text.encode("cp1252")) == text


def test_a_long_text_is_split_at_the_ends_of_paragraphs() -> None:
    paragraphs = [f"Paragraph {number}. " + "word " * 60 for number in range(600)]
    text = "\n\n".join(paragraph.strip() for paragraph in paragraphs)

    pages = pages_of(text, Limits())

    assert len(pages) > 2
    assert all(len(page.text) <= 75_000 for page in pages)
    assert "\n\n".join(page.text for page in pages) == text
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))


def test_a_text_without_any_break_is_split_all_the_same() -> None:
    assert [len(part) for part in split("x" * 250, 100)] == [100, 100, 50]


def test_cleaning_keeps_every_character_in_its_place_but_carriage_returns() -> None:
    assert clean("a\0b\ud800c\x07d\r\ne\rf\tg\x7f") == "a\ufffdb\ufffdc d\ne\nf\tg "


def test_a_shortcut_becomes_a_reference_and_nothing_is_fetched(
    room: ReadingRoom, tmp_path: Path
) -> None:
    path = save(tmp_path / "Story.url", "[InternetShortcut]\r\nURL=https://example.org/story\r\n")

    reading = room.read(path)

    assert (reading.outcome, reading.kind) == (Outcome.ATTACHED, DocumentKind.WEB)
    assert reading.particulars.url == "https://example.org/story"
    assert reading.pages[0].text == "Story\nhttps://example.org/story"


def test_a_webloc_becomes_a_reference(room: ReadingRoom, tmp_path: Path) -> None:
    import plistlib

    for form in (plistlib.FMT_BINARY, plistlib.FMT_XML):
        path = tmp_path / "Story.webloc"
        path.write_bytes(plistlib.dumps({"URL": "https://example.org/"}, fmt=form))

        assert room.read(path).particulars.url == "https://example.org/"


def test_a_shortcut_to_a_program_is_not_followed(room: ReadingRoom, tmp_path: Path) -> None:
    path = save(tmp_path / "a.url", "[InternetShortcut]\nURL=file:///bin/sh\n")

    assert room.read(path).outcome is Outcome.DAMAGED


def test_a_dropped_address_is_a_document_without_being_fetched() -> None:
    data, reading = reference("https://example.org/a?b=1", "A story")

    assert data == b"https://example.org/a?b=1\n"
    assert (reading.kind, reading.outcome) == (DocumentKind.WEB, Outcome.ATTACHED)
    assert reading.particulars.title == "A story"
    assert reference("javascript:alert(1)")[1].outcome is Outcome.REFUSED
    assert reference("https://")[1].outcome is Outcome.REFUSED
