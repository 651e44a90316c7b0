"""What other programs hand over when something of theirs is dropped here or pasted.

Each piece of mime data is as the program named beside it gives it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter
from pytestqt.qtbot import QtBot
from window_room import MAIL, Hands, new_library, window_in

from casefile.model.terms import DocumentKind
from casefile.ui.attach_addresses import MOST_ADDRESSES
from casefile.ui.attach_drop import dropped, is_welcome
from casefile.ui.attach_things import WebAddress
from casefile.ui.theme import Theme

PAGE = "https://news.example/osh/four-held"


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(new_library(tmp_path))
        yield made


def mime(**formats: bytes) -> QMimeData:
    """`text_html` for text/html; what has another shape is set by hand."""
    data = QMimeData()
    for name, value in formats.items():
        data.setData(name.replace("_", "/", 1).replace("_", "-"), value)
    return data


def paste(hands: Hands, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    with hands.qtbot.waitActive(hands.window):
        hands.window.activateWindow()
    listed = hands.view.documents.list
    listed.setFocus()
    hands.qtbot.keyClick(listed, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def bytes_of(hands: Hands, row: int = 0) -> bytes:
    contents = hands.view.desk.library.contents
    return b"".join(contents.chunks(hands.lines[row].sha256))


def said(hands: Hands, start: str) -> None:
    """Waits until a line of the attach panel begins so."""
    panel = hands.view.attach_panel
    hands.wait(lambda: any(line.startswith(start) for line in panel.model.said()))


def picture_bytes(kind: str = "PNG") -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#a33"))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(made.data())


# Words


def test_words_selected_elsewhere_become_a_text_titled_by_its_first_words(hands: Hands) -> None:
    words = "Four men were held in Osh.\n\nThe court said so on 9 May."
    data = QMimeData()
    data.setText(words)
    assert hands.drop(hands.view.facts, data)
    hands.wait_for_documents(1)
    (line,) = hands.lines
    assert (line.kind, line.title) == (DocumentKind.TEXT, "Four men were held in Osh")
    assert bytes_of(hands) == words.encode()
    hands.undo()
    hands.wait_for_documents(0)


def test_words_selected_in_firefox_become_an_article_from_the_page(hands: Hands) -> None:
    markup = "<p><b>Four men</b> were held in <i>Osh</i> on Monday, said the court’s clerk.</p>"
    data = QMimeData()
    # Firefox drags UTF-16 without a mark, and tells of the page in a format of its own.
    data.setData("text/html", markup.encode("utf-16-le"))
    data.setData("text/x-moz-url-priv", PAGE.encode("utf-16-le"))
    data.setText("Four men were held in Osh on Monday, said the court’s clerk.")
    assert hands.drop(hands.view.timeline, data)
    hands.wait_for_documents(1)
    (line,) = hands.lines
    assert (line.kind, line.url, line.outlet) == (DocumentKind.ARTICLE, PAGE, "news.example")
    assert line.title.startswith("Four men were held in Osh on Monday")
    assert bytes_of(hands).decode() == markup
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.pages is not None and canvas.pages.count == 1)
    assert canvas.pages is not None
    assert "Four men were held in Osh on Monday" in canvas.pages.text(1)


def test_of_a_piece_of_a_page_every_word_can_be_read(hands: Hands) -> None:
    # As an extractor of articles would not: links, a caption and a table are left out by it.
    parts = [f'<p><a href="https://x.example/{n}">Name number {n}</a></p>' for n in range(30)]
    markup = "<meta charset='utf-8'><div>" + "".join(parts) + "<table><td>last word</table></div>"
    paste(hands, mime(text_html=markup.encode(), text_plain=b"Name number 0 and so on"))
    hands.wait_for_documents(1)
    assert bytes_of(hands) == markup.encode()
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.pages is not None and canvas.pages.count == 1)
    assert canvas.pages is not None
    text = canvas.pages.text(1)
    assert all(f"Name number {n}" in text for n in range(30))
    assert "last word" in text


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        # Chromium on Linux and on Windows; Windows' own format, which most programs there fill.
        ("chromium/x-source-url", PAGE.encode()),
        (
            'application/x-qt-windows-mime;value="Chromium internal source URL"',
            PAGE.encode() + b"\0",
        ),
        (
            'application/x-qt-windows-mime;value="HTML Format"',
            f"Version:0.9\r\nStartHTML:0001\r\nSourceURL:{PAGE}\r\n<html><b>x</b>".encode(),
        ),
    ],
)
def test_the_page_that_markup_is_from_is_learned_as_each_browser_tells_it(
    kind: str, told: bytes
) -> None:
    data = mime(text_html=b"<b>Four held</b>", text_plain=b"Four held")
    data.setData(kind, told)
    (article,) = dropped(data).brought
    assert (article.name, article.data) == ("Four held.html", b"<b>Four held</b>")
    assert article.address == PAGE


def test_a_source_that_is_no_web_page_is_not_taken_for_one() -> None:
    data = mime(text_html=b"<b>x</b>", text_plain=b"x")
    data.setData("chromium/x-source-url", b"javascript:alert(1)")
    assert [one.address for one in dropped(data).brought] == [""]


def test_scripts_in_what_is_pasted_are_neither_run_nor_shown(hands: Hands) -> None:
    markup = b"<p>Held in Osh</p><script>document.title='bad'</script><img src=http://x.example/>"
    paste(hands, mime(text_html=markup, text_plain=b"Held in Osh"))
    hands.wait_for_documents(1)
    assert bytes_of(hands) == markup
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.pages is not None and canvas.pages.count == 1)
    assert canvas.pages is not None
    assert canvas.pages.text(1).strip() == "Held in Osh"


def test_the_same_words_pasted_twice_are_here_already(hands: Hands) -> None:
    data = QMimeData()
    data.setText("The clerk said nothing.")
    paste(hands, data)
    hands.wait_for_documents(1)
    again = QMimeData()
    again.setText("The clerk said nothing.")
    paste(hands, again)
    said(hands, "The clerk said nothing.txt: already here")
    assert len(hands.lines) == 1


# Pictures


def test_a_picture_dragged_out_of_a_browser_is_the_bytes_that_came(hands: Hands) -> None:
    raw = picture_bytes("JPEG")
    data = mime(image_jpeg=raw)
    data.setData("text/html", b'<img src="https://news.example/i/osh%20court.jpg" alt="">')
    data.setData("text/x-moz-url", "https://news.example/i/osh%20court.jpg\nx".encode("utf-16-le"))
    data.setText("https://news.example/i/osh%20court.jpg")
    assert hands.drop(hands.view.documents, data)
    hands.wait_for_documents(1)
    (line,) = hands.lines
    assert (line.kind, line.title) == (DocumentKind.IMAGE, "osh court")
    assert line.url == "https://news.example/i/osh%20court.jpg"
    assert bytes_of(hands) == raw


def test_a_picture_whose_bytes_did_not_come_is_a_reference_and_not_fetched(hands: Hands) -> None:
    data = mime(text_html=b'<img src="https://news.example/a.jpg">')
    data.setUrls([QUrl("https://news.example/a.jpg")])
    assert hands.drop(hands.view.documents, data)
    hands.wait_for_documents(1)
    assert (hands.lines[0].kind, bytes_of(hands)) == (
        DocumentKind.WEB, b"https://news.example/a.jpg",
    )  # fmt: skip


def test_a_screenshot_pasted_becomes_a_png(hands: Hands) -> None:
    data = QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#33a"))
    data.setImageData(image)
    paste(hands, data)
    hands.wait_for_documents(1)
    (line,) = hands.lines
    assert (line.kind, line.media_type) == (DocumentKind.IMAGE, "image/png")
    assert line.title.startswith("Picture 20")
    kept = QImage.fromData(bytes_of(hands))
    assert kept.size() == image.size()
    assert kept.pixelColor(5, 5) == QColor("#33a")


def test_cells_of_a_spreadsheet_are_words_although_a_picture_of_them_came_along() -> None:
    # LibreOffice and Excel.
    data = mime(text_html=b"<table><tr><td>Osh</td></tr></table>", text_plain=b"Osh\n")
    data.setData("image/png", picture_bytes())
    (article,) = dropped(data).brought
    assert article.name == "Osh.html"


def test_a_picture_within_its_address_is_taken_and_any_other_such_address_is_not() -> None:
    raw = picture_bytes()
    data = QMimeData()
    data.setUrls(
        [
            QUrl("data:image/png;base64," + base64.b64encode(raw).decode()),
            QUrl("data:text/html,<script>alert(1)</script>"),
            QUrl("data:image/svg+xml,<svg/>"),
        ]
    )
    found = dropped(data)
    assert [one.data for one in found.brought] == [raw]
    assert [one.why for one in found.declined] == [
        "an address of the kind “data:” is no document"
    ] * 2


# Mail


def test_a_message_dragged_out_of_evolution_is_kept_as_it_was_sent(hands: Hands) -> None:
    raw = MAIL.read_bytes()
    data = QMimeData()
    data.setData("x-uid-list", b"folder://local/Inbox\x00" + b"17\x00")
    data.setData("message/rfc822", raw)
    assert hands.drop(hands.view.documents, data)
    hands.wait(lambda: len(hands.lines) >= 1)
    hands.idle()
    line = hands.lines[0]
    assert line.kind is DocumentKind.MAIL
    assert line.sha256 == hashlib.sha256(raw).hexdigest()


def test_several_messages_of_one_drop_are_one_document_each() -> None:
    one = b"From a@x.example Mon Apr 21 10:00:00 2025\nSubject: One\n\nFrom here on.\n"
    two = b"From b@x.example Mon Apr 21 11:00:00 2025\nSubject: Two\n\nBye.\n"
    data = QMimeData()
    data.setData("message/rfc822", one + b"\n" + two)
    assert [each.data for each in dropped(data).brought] == [one.rstrip(b"\n"), two]


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("text/x-moz-message", "imap-message://me@mail.example/INBOX#5".encode("utf-16-le")),
        ("text/uri-list", b"message:%3Cabc@mail.example%3E\r\n"),
        ("text/uri-list", b"akonadi:?item=17&type=message/rfc822\r\n"),
        ("x-uid-list", b"folder://local/Inbox\x0017"),
    ],
    ids=["Thunderbird", "Apple Mail", "KMail", "Evolution"],
)
def test_a_message_that_is_only_named_is_declined_with_what_to_do(
    hands: Hands, kind: str, told: bytes
) -> None:
    case_id = hands.add_case("Osh recruitment")
    hands.wait(lambda: hands.view.desk.case_id == case_id)
    data = QMimeData()
    data.setData(kind, told)
    assert hands.drop(hands.view.reader, data)
    said(hands, "Message: not attached — The mail program names the message but does not hand")
    assert "Save the message as a file there (EML)" in hands.view.attach_panel.model.said()[0]
    assert hands.lines == []


def test_messages_that_outlook_hands_over_keep_their_names() -> None:
    def descriptor(name: str) -> bytes:
        return bytes(72) + name.encode("utf-16-le").ljust(520, b"\0")

    data = QMimeData()
    group = (2).to_bytes(4, "little") + descriptor("Answer.eml") + descriptor("..\\Answer.eml")
    data.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', group)
    assert is_welcome(data)
    (only,) = dropped(data).declined
    assert only.name == "Message"
    for index, raw in enumerate((b"From: a", b"From: b")):
        data.setData(f'application/x-qt-windows-mime;value="FileContents";index={index}', raw)
    assert [(one.name, one.data) for one in dropped(data).brought] == [
        ("Answer.eml", b"From: a"),
        ("Answer (2).eml", b"From: b"),
    ]


# Files


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("x-special/gnome-copied-files", b"copy\nfile:///tmp/a%20b.pdf\nfile:///tmp/c.txt"),
        ("application/x-kde4-urilist", b"file:///tmp/a%20b.pdf\r\nfile:///tmp/c.txt\r\n"),
        (
            "text/plain",
            b"x-special/nautilus-clipboard\ncopy\nfile:///tmp/a%20b.pdf\nfile:///tmp/c.txt\n",
        ),
        ("text/uri-list", b"file:///tmp/a%20b.pdf\r\nfile:///tmp/c.txt\r\n"),
    ],
    ids=["GNOME, pcmanfm, Thunar", "KDE", "Nautilus 3.30", "everybody"],
)
def test_files_copied_in_a_file_manager_are_found_however_it_tells_of_them(
    kind: str, told: bytes
) -> None:
    data = QMimeData()
    data.setData(kind, told)
    assert is_welcome(data)
    assert dropped(data).paths == (Path("/tmp/a b.pdf"), Path("/tmp/c.txt"))  # noqa: S108


@pytest.mark.parametrize(
    "address",
    [
        "file:///nowhere/at/all.pdf",
        "file:///" + "a" * 300 + ".pdf",
        "file:///tmp/a%00b.pdf",
        "file:///dev/zero",
    ],
    ids=["gone", "too long a name", "a zero in it", "a device"],
)
def test_a_file_that_cannot_be_read_is_said_so(hands: Hands, address: str) -> None:
    data = QMimeData()
    data.setData("text/uri-list", address.encode() + b"\r\n")
    assert hands.drop(hands.view.documents, data)
    panel = hands.view.attach_panel
    hands.wait(lambda: len(panel.model.said()) == 1 and "not attached — " in panel.model.said()[0])
    hands.idle()
    assert hands.lines == []


def test_a_folder_that_leads_back_into_itself_is_read_once(hands: Hands, tmp_path: Path) -> None:
    folder = tmp_path / "ring"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_text("Hello", encoding="utf-8")
    (folder / "inner" / "back").symlink_to(folder, target_is_directory=True)
    (folder / "self").symlink_to(folder / "self")
    hands.drop_files(hands.view, folder)
    hands.wait_for_documents(1)


def test_an_empty_folder_is_said_to_hold_no_file(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    hands.add_case("Osh recruitment")
    hands.drop_files(hands.view, tmp_path / "empty")
    hands.wait(lambda: hands.window.status.told.text() == "There was no file in it.")


def test_files_on_other_computers_and_through_other_programs_say_what_to_do() -> None:
    data = QMimeData()
    data.setData(
        "text/uri-list",
        b"file://tower.example/share/a.pdf\r\nsftp://me@tower.example/b.pdf\r\n"
        b"javascript:alert(1)\r\nfile://localhost/tmp/c.pdf\r\n",
    )
    found = dropped(data)
    assert found.paths == (Path("/tmp/c.pdf"),)  # noqa: S108
    names = [one.name for one in found.declined]
    assert names == ["a.pdf", "sftp://me@tower.example/b.pdf", "javascript:alert(1)"]
    away, through, script = (one.why for one in found.declined)
    assert away.startswith("it lies on another computer (tower.example); copy it to this one")
    assert through.startswith("it is reached through another program (sftp); copy it into a folder")
    assert script == "an address of the kind “javascript:” is no document"


# Addresses


def test_a_link_out_of_chromium_brings_its_title_too() -> None:
    data = QMimeData()
    data.setData("text/uri-list", f"{PAGE}\r\n".encode())
    data.setData("_NETSCAPE_URL", f"{PAGE}\nFour held".encode())
    assert dropped(data).addresses == (WebAddress(PAGE, "Four held"),)


def test_many_addresses_are_one_step_back_and_too_many_are_not_taken(hands: Hands) -> None:
    case_id = hands.add_case("Osh recruitment")
    hands.wait(lambda: hands.view.desk.case_id == case_id)
    data = QMimeData()
    data.setText("\n".join(f"https://news.example/{n}" for n in range(10_000)))
    assert hands.drop(hands.view, data)
    hands.wait_for_documents(MOST_ADDRESSES)
    said(hands, "9000 more web links: not attached — no more than 1,000")
    hands.undo()
    hands.wait_for_documents(0)
    assert hands.case_titles() == ["Osh recruitment"]


def test_while_something_hovers_the_other_program_is_asked_for_nothing() -> None:
    class Asked(QMimeData):
        def retrieveData(self, mimetype: str, preferred: object) -> object:
            raise AssertionError(mimetype)

        def formats(self) -> list[str]:
            return ["text/plain", "text/html"]

        def hasFormat(self, mimetype: str) -> bool:
            return mimetype in self.formats()

    assert is_welcome(Asked())
