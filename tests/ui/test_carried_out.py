"""What is dragged out of the window, or copied, for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from carried_away import dragged
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from timeline_room import (
    CONTROL,
    EVENTS,
    PEOPLE,
    board_of,
    click,
    item_of,
    place_of,
    shown_view,
)
from window_room import FILING, MAIL, Hands, new_library, window_in
from window_sample import sample_library

from casefile.actions.documents import edit_document
from casefile.ui.attach_drop import dropped, is_welcome
from casefile.ui.facts.model import Node
from casefile.ui.facts.rows import RowKind
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView

# Without a screen nothing can be dragged, which Qt says; what would be is there all the same.
pytestmark = pytest.mark.qt_log_ignore("Unimplemented code")


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(lambda: len(made.lines) > 1 and made.view.facts.tree.facts.rowCount() > 0)
        yield made


@pytest.fixture
def bare(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(new_library(tmp_path))
        yield made


def row_place(hands: Hands, row: int) -> QPoint:
    listed = hands.view.documents.list
    return listed.visualRect(hands.view.documents.model.index(row)).center()


def files(addresses: tuple[str, ...]) -> list[Path]:
    return [Path(QUrl(one).toLocalFile()) for one in addresses]


# Documents


def test_a_document_dragged_out_is_its_very_bytes_under_its_name(bare: Hands) -> None:
    bare.drop_files(bare.view, FILING)
    bare.wait_for_documents(1)
    held = dragged(bare.view.documents.list.viewport(), row_place(bare, 0))
    assert held is not None
    (path,) = files(held.addresses)
    assert path.name == FILING.name
    assert path.read_bytes() == FILING.read_bytes()
    assert path.parent.parent.stat().st_mode & 0o077 == 0
    assert "application/x-casefile-documents" in held.formats
    bare.window.close()
    assert not path.parent.parent.exists()


def test_several_documents_are_dragged_together(bare: Hands, tmp_path: Path) -> None:
    folder = tmp_path / "again"
    folder.mkdir()
    (folder / FILING.name).write_text("Another text under the same name.", encoding="utf-8")
    bare.drop_files(bare.view, FILING, MAIL)
    # The mail has a statement with it.
    bare.wait_for_documents(3)
    before = {line.sha256 for line in bare.lines}
    bare.drop_files(bare.view, folder / FILING.name)
    bare.wait(lambda: sum(line.file_name == FILING.name for line in bare.lines) == 2)
    bare.idle()
    (last,) = {line.sha256 for line in bare.lines} - before
    # What comes alone is opened, and thereby the one that is selected.
    bare.wait(lambda: bare.view.reading.sha256 == last)
    listed = bare.view.documents.list
    for row in range(len(bare.lines)):
        QTest.mouseClick(
            listed.viewport(), Qt.MouseButton.LeftButton, CONTROL, row_place(bare, row)
        )
    chosen = listed.selected_documents()
    held = dragged(listed.viewport(), row_place(bare, 0))
    assert held is not None
    assert len(held.addresses) == len(chosen) > 1
    names = [path.name for path in files(held.addresses)]
    assert len(set(names)) == len(names)


def test_a_document_copied_is_pasted_by_a_file_manager(bare: Hands) -> None:
    bare.drop_files(bare.view, FILING)
    bare.wait_for_documents(1)
    listed = bare.view.documents.list
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row_place(bare, 0))
    QTest.keyClick(listed, Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    (url,) = data.urls()
    assert Path(url.toLocalFile()).read_bytes() == FILING.read_bytes()
    told = bytes(data.data("x-special/gnome-copied-files").data()).decode()
    assert told == f"copy\n{url.toString()}"
    # Here there is nothing to do with it.
    QTest.keyClick(listed, Qt.Key.Key_V, CONTROL)
    bare.wait(lambda: bare.window.status.told.text().startswith("This was copied here"))


def test_what_another_program_made_of_the_file_does_not_leave_a_second_time(bare: Hands) -> None:
    bare.drop_files(bare.view, FILING)
    bare.wait_for_documents(1)
    place = row_place(bare, 0)
    held = dragged(bare.view.documents.list.viewport(), place)
    assert held is not None
    (path,) = files(held.addresses)
    path.write_bytes(b"something else")
    again = dragged(bare.view.documents.list.viewport(), place)
    assert again is not None
    assert again.addresses == held.addresses
    assert path.read_bytes() == FILING.read_bytes()


def test_a_web_reference_is_dragged_as_its_address(bare: Hands) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://news.example/osh?id=1")])
    bare.drop(bare.view, data)
    bare.wait_for_documents(1)
    held = dragged(bare.view.documents.list.viewport(), row_place(bare, 0))
    assert held is not None
    assert held.addresses == ("https://news.example/osh?id=1",)


def test_what_is_dragged_out_and_let_go_on_the_own_window_is_not_attached(bare: Hands) -> None:
    bare.drop_files(bare.view, FILING)
    bare.wait_for_documents(1)
    carried = bare.view.documents.carry([bare.lines[0].sha256])
    assert carried is not None
    assert not is_welcome(carried)
    assert not bare.drop(bare.view.reader, carried)
    assert not dropped(carried)
    assert not bare.view.sign.isVisible()


def test_several_documents_are_removed_together_and_come_back_together(hands: Hands) -> None:
    listed, before = hands.view.documents.list, len(hands.lines)
    for row, keys in ((0, Qt.KeyboardModifier.NoModifier), (1, CONTROL)):
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, keys, row_place(hands, row))
    assert len(listed.selected_documents()) == 2
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    hands.wait_for_documents(before - 2)
    hands.undo()
    hands.wait_for_documents(before)


def test_a_document_shown_while_ctrl_is_held_is_the_only_one_selected(hands: Hands) -> None:
    # As by an undo: whoever presses Ctrl+Z adds nothing to what is selected.
    listed = hands.view.documents.list
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row_place(hands, 0))
    QTest.keyPress(listed, Qt.Key.Key_Control, CONTROL)
    hands.view.reading.open(hands.lines[1].sha256)
    hands.wait(lambda: listed.currentIndex().row() == 1)
    assert listed.selected_documents() == (hands.lines[1].sha256,)
    QTest.keyRelease(listed, Qt.Key.Key_Control)


# Citations


def node_of(hands: Hands, kind: RowKind) -> Node:
    nodes = hands.view.facts.tree.facts.root.below()
    return next(node for node in nodes if node.row.kind is kind and node.row.passages)


def test_the_little_number_dragged_out_is_the_passages_with_their_sources(hands: Hands) -> None:
    tree = hands.view.facts.tree
    node = node_of(hands, RowKind.PARTY)
    tree.go_to(node)
    index = tree.facts.index_of(node)
    badge = tree.rows.geometry.badge(node).center()
    held = dragged(tree.viewport(), tree.visualRect(index).topLeft() + badge)
    assert held is not None
    lines = held.text.splitlines()
    assert len(lines) == len(node.row.passages)
    document = hands.view.documents.model.line(node.row.passages[0].document)
    assert document is not None
    assert lines[0].startswith(f"“{node.row.passages[0].quote[:20]}")
    assert document.title in lines[0]
    assert any("casefile" in one for one in held.formats)


def test_a_row_of_the_facts_is_copied_as_it_is_dragged(hands: Hands) -> None:
    tree = hands.view.facts.tree
    node = node_of(hands, RowKind.EVENT)
    tree.go_to(node)
    place = tree.visualRect(tree.facts.index_of(node))
    held = dragged(tree.viewport(), place.topLeft() + QPoint(50, place.height() // 2))
    assert held is not None
    first, *passages = held.text.splitlines()
    assert f" — {node.row.subject.title} — " in first  # type: ignore[attr-defined]
    assert len(passages) == len(node.row.passages)
    QTest.keyClick(tree, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == held.text
    assert hands.window.status.told.text() == "Copied with its sources."


def test_a_heading_of_the_facts_is_not_dragged(hands: Hands) -> None:
    tree = hands.view.facts.tree
    section = tree.facts.root.children[0]
    place = tree.visualRect(tree.facts.index_of(section)).center()
    assert dragged(tree.viewport(), place) is None


def test_selected_words_are_dragged_with_where_they_stand(hands: Hands) -> None:
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.drawings.picture(1) is not None)
    QTest.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    hands.wait(lambda: bool(hands.view.reader.selection))
    QTest.keyClick(canvas, Qt.Key.Key_Y)
    copied = QGuiApplication.clipboard().text()
    before = canvas.selection
    held = dragged(canvas.viewport(), words_in_view(hands))
    assert held is not None
    assert held.text == copied
    assert "<p" in held.html
    assert canvas.selection == before


def test_a_click_into_selected_words_lets_go_of_them(hands: Hands) -> None:
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.drawings.picture(1) is not None)
    QTest.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    hands.wait(lambda: bool(hands.view.reader.selection))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=words_in_view(hands))
    assert not hands.view.reader.selection


def words_in_view(hands: Hands) -> QPoint:
    """A place in the viewport where a word of the first page stands."""
    canvas = hands.view.reader.canvas
    assert canvas.pages is not None
    boxes = canvas.pages.surface(1).rectangles(0, canvas.pages.length(1))
    area = canvas.view_area()
    for box in boxes:
        place = box.translated(canvas.pages.place(1)).center() - area.topLeft()
        if canvas.viewport().rect().adjusted(5, 5, -5, -5).contains(place.toPoint()):
            return place.toPoint()
    raise AssertionError


def test_markup_in_names_and_quotes_is_harmless_where_it_arrives(hands: Hands) -> None:
    line = hands.lines[0]
    edit_document(hands.view.desk.library, line.sha256, title="<img src=x onerror=alert(1)>")
    hands.wait(lambda: hands.lines[0].title.startswith("<img"))
    hands.wait(
        lambda: (
            hands.view.reading.line is not None and hands.view.reading.line.title.startswith("<img")
        )
    )
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.drawings.picture(1) is not None)
    QTest.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    hands.wait(lambda: bool(hands.view.reader.selection))
    QTest.keyClick(canvas, Qt.Key.Key_Y)
    data = QGuiApplication.clipboard().mimeData()
    assert "<img src=x" in data.text()
    assert "<img" not in data.html()
    assert "&lt;img src=x" in data.html()


# Events


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    made = shown_view(qtbot, 420)
    made.show_events([replace(EVENTS[0], title="held <b>"), *EVENTS[1:]], PEOPLE)
    return made


def test_lines_of_the_list_are_dragged_as_words_and_as_a_table(view: TimelineView) -> None:
    view.show_list(True)
    table = view.list.table
    rows = [table.visualRect(view.list.model.index(row, 1)).center() for row in (0, 1)]
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rows[0])
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, CONTROL, rows[1])
    held = dragged(table.viewport(), rows[0])
    assert held is not None
    assert len(held.text.splitlines()) == 2
    assert "held <b> — not cited" in held.text
    assert "held &lt;b&gt;" in held.html
    assert held.html.count("<tr>") == 3
    assert held.table.splitlines()[0] == "Date\tEvent\tWho\tStanding\tSources"


def test_a_drag_over_lines_that_are_not_selected_still_selects_them(view: TimelineView) -> None:
    view.show_list(True)
    table = view.list.table
    assert dragged(table.viewport(), table.visualRect(view.list.model.index(2, 1)).center()) is None
    assert 2 in table.selected_lines()


def test_an_event_is_dragged_off_its_lane_with_ctrl(view: TimelineView) -> None:
    board = board_of(view)
    scale = board.scale
    held = dragged(board, place_of(view, "hearing"), CONTROL)
    assert held is not None
    assert held.text == "20 May 2025 — hearing — not cited"
    assert board.scale == scale
    assert item_of(view, "hearing").left > 0


def test_selected_events_leave_together_in_order_of_time(view: TimelineView) -> None:
    click(view, "hearing")
    click(view, "sought", CONTROL)
    held = dragged(board_of(view), place_of(view, "hearing"), CONTROL)
    assert held is not None
    assert [line.split(" — ")[1] for line in held.text.splitlines()] == ["sought", "hearing"]
    QTest.keyClick(board_of(view), Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == held.text


def test_without_ctrl_a_drag_moves_the_view_as_ever(view: TimelineView) -> None:
    board = board_of(view)
    scale = board.scale
    assert dragged(board, place_of(view, "hearing")) is None
    assert board.scale != scale
