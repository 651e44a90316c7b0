"""How the panes hear each other: facts, timeline, documents and reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from window_room import PATIENCE, Hands, window_in
from window_sample import sample_library

from casefile.actions.documents import edit_document
from casefile.export.picture.pictures import PictureKind
from casefile.model.colours import Meaning
from casefile.model.dates import understand
from casefile.store.reads.facts import CaseFacts, EventLine
from casefile.ui.desk import cited_documents
from casefile.ui.dialogs.picture_dialog import PictureDialog
from casefile.ui.export.export_dialog import ExportDialog
from casefile.ui.theme import Theme
from casefile.ui.window_highlights import cited_facts, highlights_of


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(made.view.facts.tree.isVisible)
        made.wait(lambda: made.view.reading.line is not None)
        yield made


def facts_of(hands: Hands) -> CaseFacts:
    facts = hands.view.desk.facts
    assert facts is not None
    return facts


def elsewhere(hands: Hands) -> EventLine:
    """An event whose first passage stands in another document than the one that is shown."""
    here = hands.view.reading.sha256
    return next(
        event
        for event in facts_of(hands).events
        if event.citations and event.citations[0].document != here
    )


def test_an_event_chosen_on_the_timeline_shows_its_passage_and_its_fact(hands: Hands) -> None:
    event = elsewhere(hands)
    hands.view.timeline.eventChosen.emit(event.id)
    hands.wait(lambda: hands.view.reading.sha256 == event.citations[0].document)

    def chosen() -> bool:
        node = hands.view.facts.tree.current_node()
        return node is not None and node.row.fact_id == event.id

    hands.wait(chosen)


def test_facts_that_share_a_passage_are_one_mark_that_names_them_all(hands: Hands) -> None:
    facts = facts_of(hands)
    sha256 = str(hands.view.reading.sha256)
    marks = highlights_of(one for one in cited_facts(facts) if one.citation.document == sha256)
    places = [(mark.page, mark.start, mark.end, mark.meaning) for mark in marks]
    assert len(places) == len(set(places))
    cited = [one for one in cited_facts(facts) if one.citation.document == sha256]
    assert len(marks) < len(cited)
    assert any(mark.meaning is Meaning.CHARGE and "; " in mark.label for mark in marks)


def test_every_document_that_is_cited_is_known_to_the_desk(hands: Hands) -> None:
    facts = facts_of(hands)
    told = {one.citation.document for one in cited_facts(facts)}
    assert told
    assert cited_documents(facts) == told


def test_a_document_renamed_is_renamed_in_list_and_reader(hands: Hands) -> None:
    sha256 = str(hands.view.reading.sha256)
    edit_document(hands.view.desk.library, sha256, title="Motion of 9 May")
    hands.wait(lambda: hands.lines[0].title == "Motion of 9 May")
    hands.wait(lambda: hands.view.reader.canvas.accessibleName() == "Motion of 9 May")


def test_the_list_of_documents_asks_for_all_the_room_its_rows_and_its_frame_take(
    hands: Hands,
) -> None:
    documents = hands.view.documents.list
    model = documents.model()
    rows = [documents.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    frame = documents.height() - documents.viewport().height()
    assert frame > 0
    assert documents.sizeHint().height() >= sum(row.height() for row in rows) + frame


def test_selected_words_are_copied_with_where_they_stand(hands: Hands) -> None:
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.drawings.picture(1) is not None)
    hands.qtbot.keyClick(canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: bool(hands.view.reader.selection))
    hands.qtbot.keyClick(canvas, Qt.Key.Key_Y)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“")
    assert "Motion for pre-trial detention, case 3-118/2025, 9 May 2025, p. 1" in copied
    assert "\ufffe" not in copied
    hands.wait(lambda: hands.window.status.told.text() == "Copied with its citation.")


def test_a_letter_without_selected_words_says_what_to_do_first(hands: Hands) -> None:
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.pages is not None)
    for key in "SCENY":
        hands.qtbot.keyClick(canvas, key)
        told = hands.window.status.told.text()
        assert told == f"Select words in the document first, then press {key}."


def test_f6_goes_from_pane_to_pane_and_comes_round(hands: Hands) -> None:
    hands.window.activateWindow()
    view = hands.view
    view.rail.cases.setFocus()
    hands.wait(view.rail.cases.hasFocus)
    places = [view.documents, view.reader, view.facts, view.timeline, view.rail]
    for place in places:
        hands.window.menus.next_pane.trigger()
        focused = hands.window.focusWidget()
        assert focused is not None
        assert place is focused or place.isAncestorOf(focused)


def test_the_open_case_shows_that_it_has_the_keys(hands: Hands) -> None:
    hands.window.activateWindow()
    cases = hands.view.rail.cases
    hands.view.timeline.board.setFocus()
    hands.wait(hands.view.timeline.board.hasFocus)
    before = cases.grab().toImage()
    hands.qtbot.keyClick(hands.view.timeline.board, Qt.Key.Key_F6)
    hands.wait(cases.hasFocus)
    assert cases.grab().toImage() != before


def test_find_in_the_document_works_wherever_the_cursor_is(hands: Hands) -> None:
    hands.view.rail.cases.setFocus()
    hands.window.menus.find.trigger()
    bar = hands.view.reader.find_bar
    hands.wait(bar.isVisible)
    hands.qtbot.keyClicks(bar.field, "detention")
    hands.wait(lambda: len(bar.finder.found) > 3 and not bar.finder.is_running)
    hands.window.menus.find_next.trigger()
    assert bar.current is not None


def test_the_folder_of_an_export_is_remembered_for_the_next(hands: Hands, tmp_path: Path) -> None:
    folder = tmp_path / "For the editor"
    folder.mkdir()
    hands.window.menus.export.trigger()
    (dialog,) = hands.window.findChildren(ExportDialog)
    hands.wait(lambda: dialog.path.text() != "")
    dialog.path.selectAll()
    hands.qtbot.keyClicks(dialog.path, str(folder / "Summary.pdf"))
    with hands.qtbot.waitSignal(dialog.saved, timeout=PATIENCE):
        hands.qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    hands.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert hands.window.memory.export_folder == folder


def test_the_menu_makes_a_picture_of_what_the_timeline_shows(hands: Hands, tmp_path: Path) -> None:
    first = understand("1 May 2025").earliest
    assert first is not None
    hands.view.timeline.show_range(first, first + 10 * 24 * 60)
    hands.window.menus.picture.trigger()
    (dialog,) = hands.window.findChildren(PictureDialog)
    assert dialog.shown.currentText() == "What is seen: 1 May – 10 May 2025"
    hands.wait(lambda: dialog.path.text() != "")
    dialog.kind.value = PictureKind.SVG
    dialog.path.selectAll()
    hands.qtbot.keyClicks(dialog.path, str(tmp_path / "seen.svg"))
    with hands.qtbot.waitSignal(dialog.saved, timeout=PATIENCE):
        hands.qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    hands.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    shown = (tmp_path / "seen.svg").read_text(encoding="utf-8")
    assert "The four are charged" in shown
    assert "Hearing of the appeal" not in shown
    assert hands.window.memory.picture_choices.kind is PictureKind.SVG
    assert hands.window.memory.export_folder == tmp_path
