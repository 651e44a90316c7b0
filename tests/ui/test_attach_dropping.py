"""Dropping on the window, as a file manager and a browser do it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QHoverEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import ARTICLE, FILING, MAIL, Hands, new_library, window_in

from casefile.model.terms import DocumentKind, Outcome
from casefile.store.library import Library
from casefile.ui.attach_drop import Dropped, WebAddress, dropped
from casefile.ui.dialogs.put_dialog import PutDialog
from casefile.ui.theme import Theme, inks_now
from casefile.ui.window_attaching import name_filters


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(new_library(tmp_path))
        yield made


def text_file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def locked_pdf(folder: Path) -> Path:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(FILING))
    writer.encrypt("harbour", algorithm="AES-256")
    path = folder / "locked.pdf"
    with path.open("wb") as stream:
        writer.write(stream)
    return path


def test_what_comes_to_a_long_list_is_shown_there_as_it_is_in_the_reader(
    hands: Hands, tmp_path: Path
) -> None:
    many = tmp_path / "statements"
    many.mkdir()
    for number in range(30):
        text_file(many, f"statement-{number:02}.txt", f"Statement {number} says so.")
    hands.drop_files(hands.view.reader, many)
    hands.wait_for_documents(30)
    hands.wait(lambda: hands.view.reading.line is not None)
    hands.drop_files(hands.view.reader, text_file(tmp_path, "one-more.txt", "One more."))
    hands.wait_for_documents(31)
    hands.wait(lambda: hands.view.reading.sha256 == hands.lines[30].sha256)
    listed = hands.view.documents.list
    assert listed.currentIndex().row() == 30
    hands.wait(lambda: listed.viewport().rect().contains(listed.visualRect(listed.currentIndex())))


def test_a_file_dropped_on_an_empty_library_makes_a_case_named_after_it(hands: Hands) -> None:
    assert hands.drop_files(hands.view.reader, FILING)
    hands.wait_for_documents(1)
    assert hands.case_titles() == ["court-filing-3-118-2025"]
    assert hands.lines[0].pages == 4
    assert "Made the case" in hands.window.status.told.text()
    hands.wait(lambda: hands.view.reading.sha256 == hands.lines[0].sha256)
    hands.undo()
    hands.wait_for_documents(0)
    hands.undo()
    hands.wait(lambda: hands.case_titles() == [])


def test_a_dropped_folder_becomes_one_document_per_file(hands: Hands, tmp_path: Path) -> None:
    folder = tmp_path / "From the lawyer"
    folder.mkdir()
    for name in ("one.txt", "two.txt", "three.md"):
        text_file(folder, name, f"Text of {name}")
    shutil.copy(ARTICLE, folder)
    shutil.copytree(ARTICLE.with_name(ARTICLE.stem + "_files"), folder / f"{ARTICLE.stem}_files")
    hands.drop_files(hands.view.documents, folder)
    hands.wait_for_documents(4)
    assert hands.case_titles() == ["From the lawyer"]


def test_a_file_dropped_on_a_case_of_the_rail_is_attached_there(
    hands: Hands, tmp_path: Path
) -> None:
    here, there = hands.add_case("Andijan taxi driver"), hands.add_case("Osh recruitment")
    hands.view.desk.open_case(here)
    rail = hands.view.rail.cases
    hands.wait(lambda: rail.model().rowCount() == 2)
    row = rail.visualRect(hands.view.rail.model.index(1)).center()
    taken = hands.drop_files(rail.viewport(), text_file(tmp_path, "a.txt", "Hello"), at=row)
    assert taken
    hands.wait(lambda: "1 document" in hands.view.rail.model.rows[1].summary)
    hands.idle()
    assert hands.view.desk.case_id == here
    assert hands.lines == []
    # Of the other case nothing is seen but what is said.
    told = hands.window.status.told
    hands.wait(lambda: told.text() == "1 document attached to “Osh recruitment”.")
    hands.undo()
    hands.wait(lambda: told.text().startswith("Undone in “Osh recruitment”: Attach"))
    hands.window.menus.redo.trigger()
    hands.wait(lambda: told.text().startswith("Redone in “Osh recruitment”: Attach"))
    hands.view.desk.open_case(there)
    hands.wait_for_documents(1)
    hands.undo()
    hands.wait(lambda: told.text().startswith("Undone: Attach"))


def two_cases_and_a_document(hands: Hands, tmp_path: Path) -> tuple[str, str]:
    """The document lies on the first, which is open."""
    here, there = hands.add_case("Andijan taxi driver"), hands.add_case("Osh recruitment")
    hands.view.desk.open_case(here)
    hands.wait(lambda: hands.view.rail.cases.model().rowCount() == 2)
    hands.drop_files(hands.view.documents, text_file(tmp_path, "a.txt", "Hello"))
    hands.wait_for_documents(1)
    return here, there


def test_a_document_dragged_onto_another_case_lies_on_both(hands: Hands, tmp_path: Path) -> None:
    here, _ = two_cases_and_a_document(hands, tmp_path)
    documents, rail = hands.view.documents, hands.view.rail
    assert documents.list.dragEnabled()
    carried = documents.model.mimeData([documents.model.index(0)])
    row = rail.cases.visualRect(rail.model.index(1)).center()
    assert hands.drop(rail.cases.viewport(), carried, at=row)
    hands.wait(lambda: "1 document" in rail.model.rows[1].summary)
    hands.wait(lambda: "on that case now" in hands.window.status.told.text())
    assert hands.view.desk.case_id == here
    # Once more changes nothing, and one undo takes it off again.
    hands.drop(rail.cases.viewport(), carried, at=row)
    hands.wait(lambda: "already" in hands.window.status.told.text())
    hands.wait(lambda: "Osh" in hands.window.menus.undo.text())
    hands.undo()
    hands.wait(lambda: "1 document" not in rail.model.rows[1].summary)
    assert len(hands.lines) == 1


def test_a_document_is_put_on_another_case_by_its_menu(hands: Hands, tmp_path: Path) -> None:
    _, there = two_cases_and_a_document(hands, tmp_path)
    menu = hands.view.documents.list.menu_for(hands.lines[0].sha256)
    next(one for one in menu.actions() if "another case" in one.text()).trigger()
    dialog = hands.window.findChild(PutDialog)
    assert dialog is not None
    hands.wait(lambda: dialog.choice.count() == 1)
    hands.qtbot.keyClick(dialog.choice, Qt.Key.Key_Return)
    hands.wait(lambda: "1 document" in hands.view.rail.model.rows[1].summary)
    hands.view.desk.open_case(there)
    hands.wait_for_documents(1)


def test_below_the_last_case_of_the_rail_a_drop_goes_to_the_open_case(
    hands: Hands, tmp_path: Path
) -> None:
    case_id = hands.add_case("Osh recruitment")
    hands.wait(lambda: hands.view.desk.case_id == case_id)
    below = QPoint(20, hands.view.rail.height() - 5)
    assert hands.drop_files(hands.view.rail, text_file(tmp_path, "a.txt", "Hello"), at=below)
    hands.wait_for_documents(1)


def test_the_same_file_twice_is_said_to_be_here_already(hands: Hands, tmp_path: Path) -> None:
    path = text_file(tmp_path, "a.txt", "Hello")
    hands.drop_files(hands.view, path)
    hands.wait_for_documents(1)
    hands.drop_files(hands.view, path)
    panel = hands.view.attach_panel
    hands.wait(lambda: panel.model.said() == ["a.txt: already here"])
    assert panel.isVisible()
    assert len(hands.lines) == 1
    hands.qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_what_cannot_be_attached_says_why_and_the_rest_is(hands: Hands, tmp_path: Path) -> None:
    good = text_file(tmp_path, "good.txt", "Hello")
    gone = tmp_path / "gone.pdf"
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing more")
    hands.drop_files(hands.view, good, gone, broken)
    hands.wait_for_documents(2)
    panel = hands.view.attach_panel
    hands.wait(lambda: len(panel.model.said()) == 3)
    said = panel.model.said()
    assert any(line.startswith("gone.pdf: not attached — ") for line in said)
    assert any(line.startswith("broken.pdf: kept, damaged — ") for line in said)
    assert said[2] == "good.txt: attached"
    outcomes = {line.file_name: line.outcome for line in hands.lines}
    assert outcomes == {"good.txt": Outcome.ATTACHED, "broken.pdf": Outcome.DAMAGED}


def test_a_locked_pdf_asks_for_its_password_and_opens(hands: Hands, tmp_path: Path) -> None:
    hands.drop_files(hands.view, locked_pdf(tmp_path))
    hands.wait_for_documents(1)
    pane = hands.view.reader.password_pane
    hands.wait(lambda: hands.view.reader.stack.currentWidget() is pane)
    hands.qtbot.keyClicks(pane.field, "wrong")
    hands.qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    hands.wait(lambda: "does not open" in pane.words.text() and pane.isVisible())
    hands.qtbot.keyClicks(pane.field, "harbour")
    hands.qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    hands.wait(lambda: hands.view.reader.stack.currentWidget() is hands.view.reader.canvas)
    hands.wait(lambda: hands.lines[0].outcome is Outcome.ATTACHED and hands.lines[0].pages == 4)
    assert hands.lines[0].password is None


def test_a_password_that_was_not_remembered_is_asked_for_again_another_day(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = new_library(tmp_path)
    for day in ("the first", "another"):
        with window_in(tmp_path, theme, qtbot) as hands:
            hands.open(path)
            if day == "the first":
                hands.drop_files(hands.view, locked_pdf(tmp_path))
            hands.wait(lambda: len(hands.lines) == 1)
            hands.wait(hands.view.reader.password_pane.isVisible)
            hands.qtbot.keyClicks(hands.view.reader.password_pane.field, "harbour")
            hands.qtbot.keyClick(hands.view.reader.password_pane.field, Qt.Key.Key_Return)
            hands.wait(lambda: hands.view.reader.canvas.drawings.picture(1) is not None)


def test_one_locked_pdf_is_opened_at_once_with_the_cursor_where_its_password_goes(
    hands: Hands, tmp_path: Path
) -> None:
    hands.drop_files(hands.view, text_file(tmp_path, "a.txt", "Hello"))
    hands.wait_for_documents(1)
    hands.drop_files(hands.view, locked_pdf(tmp_path))
    field = hands.view.reader.password_pane.field
    hands.wait(lambda: hands.window.focusWidget() is field)
    hands.qtbot.keyClicks(field, "harbour")
    hands.qtbot.keyClick(field, Qt.Key.Key_Return)
    hands.wait(lambda: hands.lines[1].outcome is Outcome.ATTACHED)
    # Nothing is left to say of it.
    hands.wait(lambda: not hands.view.attach_panel.isVisible())


def test_a_locked_pdf_among_others_offers_to_enter_its_password(
    hands: Hands, tmp_path: Path
) -> None:
    hands.drop_files(hands.view, locked_pdf(tmp_path), text_file(tmp_path, "a.txt", "Hello"))
    hands.wait_for_documents(2)
    lines = hands.view.attach_panel.lines
    hands.wait(lines.isVisible)
    hands.view.reader.setFocus()
    hands.qtbot.mouseClick(
        lines.viewport(), Qt.MouseButton.LeftButton, pos=lines.offer_at(0).center()
    )
    assert lines.offer_at(1).isEmpty()
    field = hands.view.reader.password_pane.field
    hands.wait(lambda: hands.window.focusWidget() is field)


def test_a_locked_pdf_clicked_in_the_list_awaits_its_password(hands: Hands, tmp_path: Path) -> None:
    hands.drop_files(hands.view, text_file(tmp_path, "a.txt", "Hello"), locked_pdf(tmp_path))
    hands.wait_for_documents(2)
    listed = hands.view.documents.list
    names = [line.file_name for line in hands.lines]
    text, locked = (names.index(name) for name in ("a.txt", "locked.pdf"))
    hands.view.reading.open(hands.lines[text].sha256)
    hands.wait(lambda: hands.view.reading.sha256 == hands.lines[text].sha256)
    row = listed.visualRect(hands.view.documents.model.index(locked)).center()
    hands.qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row)
    field = hands.view.reader.password_pane.field
    hands.wait(lambda: hands.window.focusWidget() is field)


def test_many_files_do_not_take_a_document_from_its_reader(hands: Hands, tmp_path: Path) -> None:
    hands.drop_files(hands.view, text_file(tmp_path, "first.txt", "Hello"))
    hands.wait_for_documents(1)
    first = hands.lines[0].sha256
    hands.wait(lambda: hands.view.reading.sha256 == first)
    hands.drop_files(hands.view, *(text_file(tmp_path, f"{n}.txt", f"No {n}") for n in range(3)))
    hands.wait_for_documents(4)
    assert hands.view.reading.sha256 == first


def test_one_file_is_opened_unless_words_are_selected_or_searched_for(
    hands: Hands, tmp_path: Path
) -> None:
    reader, reading = hands.view.reader, hands.view.reading
    hands.drop_files(hands.view, text_file(tmp_path, "a.txt", "Hello there"))
    hands.wait_for_documents(1)
    hands.drop_files(hands.view, text_file(tmp_path, "b.txt", "Hello again"))
    hands.wait_for_documents(2)
    second = hands.lines[1].sha256
    hands.wait(lambda: reading.sha256 == second and reader.canvas.pages is not None)
    hands.qtbot.keyClick(reader.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: bool(reader.selection))
    hands.drop_files(hands.view, text_file(tmp_path, "c.txt", "Hello once more"))
    hands.wait_for_documents(3)
    assert reading.sha256 == second
    assert reader.selection
    reader.clear_selection()
    reader.open_find()
    hands.drop_files(hands.view, text_file(tmp_path, "d.txt", "Hello for good"))
    hands.wait_for_documents(4)
    assert reading.sha256 == second


def test_when_all_is_attached_one_line_says_so_and_goes_with_the_next_act(
    hands: Hands, tmp_path: Path
) -> None:
    panel = hands.view.attach_panel
    panel.show()  # as when the last drop took a while
    paths = [text_file(tmp_path, f"{n}.txt", f"No {n}") for n in range(12)]
    hands.drop_files(hands.view, *paths)
    hands.wait_for_documents(12)
    hands.wait(lambda: panel.words.text() == "12 documents attached")
    assert panel.isVisible()
    assert not panel.lines.isVisible()
    hands.undo()
    hands.wait(lambda: not panel.isVisible())


def test_an_undo_takes_the_lines_of_what_it_took_off_the_case(hands: Hands, tmp_path: Path) -> None:
    locked = locked_pdf(tmp_path)
    hands.drop_files(hands.view, locked, text_file(tmp_path, "a.txt", "Hello"))
    hands.wait_for_documents(2)
    panel = hands.view.attach_panel
    hands.wait(lambda: len(panel.model.said()) == 2)
    listed = hands.view.documents.list
    row = [line.file_name for line in hands.lines].index("a.txt")
    place = listed.visualRect(hands.view.documents.model.index(row)).center()
    hands.qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.qtbot.keyClick(listed, Qt.Key.Key_Delete)
    hands.wait(lambda: [line[:10] for line in panel.model.said()] == ["locked.pdf"])
    hands.wait(lambda: "Remove" in hands.window.menus.undo.text())
    hands.undo()
    hands.wait(lambda: len(panel.model.said()) == 2)
    hands.wait(lambda: "Attach" in hands.window.menus.undo.text())
    hands.undo()
    hands.wait(lambda: not panel.isVisible())


def test_the_menu_of_a_document_says_its_keys(hands: Hands, tmp_path: Path) -> None:
    hands.drop_files(hands.view, text_file(tmp_path, "a.txt", "Hello"))
    hands.wait_for_documents(1)
    menu = hands.view.documents.list.menu_for(hands.lines[0].sha256)
    said = dict(one.text().partition("\t")[::2] for one in menu.actions() if one.text())
    assert said == {
        "Open in the reader": "Return",
        "Edit details…": "F2",
        "Save a copy of the original…": "",
        "Put on another case…": "",
        "Copy as file": "Ctrl+C",
        "Remove from case": "Del",
    }


def test_removing_a_document_is_undone_by_one_undo(hands: Hands, tmp_path: Path) -> None:
    hands.drop_files(hands.view, text_file(tmp_path, "a.txt", "Hello"))
    hands.wait_for_documents(1)
    listed = hands.view.documents.list
    place = listed.visualRect(hands.view.documents.model.index(0)).center()
    hands.qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.qtbot.keyClick(listed, Qt.Key.Key_Delete)
    hands.wait_for_documents(0)
    hands.wait(lambda: "Remove document" in hands.window.menus.undo.text())
    hands.undo()
    hands.wait_for_documents(1)


def test_a_saved_copy_is_the_very_bytes_that_were_attached(hands: Hands, tmp_path: Path) -> None:
    hands.drop_files(hands.view, MAIL)
    hands.wait(lambda: len(hands.lines) >= 1)
    hands.idle()
    mail = next(line for line in hands.lines if line.kind is DocumentKind.MAIL)
    out = tmp_path / "copy.eml"
    hands.view.attaching.copy_to(mail.sha256, out)
    hands.wait(out.exists)
    assert out.read_bytes() == MAIL.read_bytes()
    hands.view.attaching.copy_to(mail.sha256, tmp_path / "no such folder" / "copy.eml")
    hands.wait(hands.view.notice.isVisible)
    assert "could not be written" in hands.view.notice.words.text()


def test_attaching_many_can_be_cancelled_and_what_came_stays(hands: Hands, tmp_path: Path) -> None:
    folder = tmp_path / "Many"
    folder.mkdir()
    for number in range(400):
        text_file(folder, f"{number:03}.txt", f"Number {number}")
    hands.drop_files(hands.view, folder)
    hands.wait(hands.view.attach_panel.isVisible)
    hands.qtbot.mouseClick(hands.view.attach_panel.cancel, Qt.MouseButton.LeftButton)
    hands.idle()
    panel = hands.view.attach_panel
    hands.wait(lambda: len(panel.model.said()) == 400)
    said = panel.model.said()
    attached = sum(": attached" in line for line in said)
    assert sum("cancelled" in line for line in said) == 400 - attached
    hands.wait_for_documents(attached)


def test_quitting_while_a_folder_comes_in_ends_quietly_and_keeps_what_was_whole(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = new_library(tmp_path)
    folder = tmp_path / "Many"
    folder.mkdir()
    for number in range(400):
        text_file(folder, f"{number:03}.txt", f"Number {number}")
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        desk = hands.view.desk
        hands.drop_files(hands.view, folder)
        hands.wait(lambda: len(hands.lines) > 0)
        with qtbot.waitActive(hands.window):
            hands.window.activateWindow()
        qtbot.keyClick(hands.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert not hands.window.isVisible()
        # What was told before the end arrives now, and finds the desk closed.
        for _ in range(20):
            QApplication.processEvents()
        assert desk.fetch(lambda connection: connection).then(pytest.fail) is not None
        assert desk.act(Library.undo).then(pytest.fail) is not None
        assert not desk.is_busy
    with Library.open(path) as library, library.read() as connection:
        documents, pages = connection.exec_driver_sql(
            "SELECT count(*), count(pages.id)"
            " FROM case_documents LEFT JOIN pages ON sha256 = document"
        ).one()
    assert 0 < documents == pages


def test_a_web_address_becomes_a_reference_and_nothing_is_fetched(hands: Hands) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/news/osh?id=1")])
    assert hands.drop(hands.view.reader, data)
    hands.wait_for_documents(1)
    assert hands.lines[0].kind is DocumentKind.WEB
    assert hands.lines[0].url == "https://example.org/news/osh?id=1"
    pane = hands.view.reader.web_pane
    hands.wait(lambda: hands.view.reader.stack.currentWidget() is pane)


def test_what_is_dragged_over_the_window_shows_what_letting_go_would_do(
    hands: Hands, tmp_path: Path
) -> None:
    view, sign = hands.view, hands.view.sign
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(text_file(tmp_path, "a.txt", "Hello")))])
    hands.drag_in(view, data)
    assert sign.isVisible()
    assert sign.words == "Drop to make a case of it"
    assert sign.size() == view.size()
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert not sign.isVisible()
    case_id = hands.add_case("Osh recruitment")
    hands.wait(lambda: view.desk.case_id == case_id and view.header.title.text() != "")
    hands.drag_in(view, data)
    assert sign.words == "Drop to attach to “Osh recruitment”"
    hands.drop(view, data)
    assert not sign.isVisible()
    hands.wait_for_documents(1)


# What other programs say of what they drag


def test_a_browsers_link_brings_its_title() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    data.setData("text/x-moz-url", "https://example.org/a\nFour held in Osh".encode("utf-16-le"))
    assert dropped(data) == Dropped((), (WebAddress("https://example.org/a", "Four held in Osh"),))


def test_a_uri_list_of_files_and_addresses_brings_all_of_them() -> None:
    data = QMimeData()
    data.setData(
        "text/uri-list",
        b"file:///tmp/a%20b.pdf\r\nhttps://example.org/c\r\nftp://example.org/d\r\n",
    )
    found = dropped(data)
    assert found.paths == (Path("/tmp/a b.pdf"),)  # noqa: S108 - only a name
    assert [one.address for one in found.addresses] == ["https://example.org/c"]


@pytest.mark.parametrize(
    ("text", "html", "address"),
    [
        ("https://example.org/a", "", "https://example.org/a"),
        ("four held", '<a href="https://example.org/b">four held</a>', "https://example.org/b"),
        (
            "four held",
            '<meta charset="utf-8"><a href="https://example.org/c" title="x"><b>four</b> held</a>',
            "https://example.org/c",
        ),
    ],
)
def test_a_link_that_a_browser_does_not_call_one_brings_its_address(
    text: str, html: str, address: str
) -> None:
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    assert [one.address for one in dropped(data).addresses] == [address]


@pytest.mark.parametrize("text", ["javascript:alert(1)", "", "  \n ", "data:text/html,<b>x</b>"])
def test_what_is_no_document_brings_nothing(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    assert not dropped(data)


def test_a_line_between_panes_that_a_drag_came_in_over_does_not_stay_lit(
    hands: Hands, tmp_path: Path
) -> None:
    line = hands.view.main.handle(1)
    place = QPointF(300, 1)
    # So the platform tells it of the coming, and not of the going.
    line.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(line, QHoverEvent(QEvent.Type.HoverEnter, place, place, place))
    accent = inks_now().accent
    assert line.grab().toImage().pixelColor(300, line.height() // 2).name() == accent
    hands.drop_files(hands.view, text_file(tmp_path, "a.txt", "Hello"))
    assert line.grab().toImage().pixelColor(300, line.height() // 2).name() != accent
    hands.idle()


def test_the_dialog_lists_what_we_read_first_and_nothing_of_the_library() -> None:
    documents, everything = name_filters().split(";;")
    for suffix in ("pdf", "html", "mhtml", "eml", "docx", "txt", "png"):
        assert f"*.{suffix}" in documents
    assert "casefile" not in documents
    assert everything == "All files (*)"
