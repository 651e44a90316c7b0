"""The help beside the window: asked for, read, searched, and left, by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import Hands, window_in
from window_sample import sample_library

from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.export.export_dialog import ExportDialog, open_export_dialog
from casefile.ui.help.window import HelpWindow
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.theme import Appearance, Theme
from casefile.ui.theme_inks import inks_now


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


def the_help(hands: Hands) -> HelpWindow:
    """The window of the help, once it is in front."""
    shown: list[HelpWindow] = []

    def is_there() -> bool:
        shown[:] = [
            one for one in QApplication.topLevelWidgets()
            if isinstance(one, HelpWindow) and one.isVisible()
        ]  # fmt: skip
        return bool(shown)

    hands.wait(is_there)
    hands.qtbot.waitExposed(shown[0])
    return shown[0]


def opened(hands: Hands) -> HelpWindow:
    hands.window.menus.help.trigger()
    return the_help(hands)


def text(shown: HelpWindow) -> str:
    return shown.page.toPlainText()


def marked(shown: HelpWindow) -> list[str]:
    return [one.cursor.selectedText() for one in shown.page.extraSelections()]


def test_f1_opens_the_help_on_what_has_the_cursor(hands: Hands, tmp_path: Path) -> None:
    hands.open(sample_library(tmp_path))
    hands.wait(lambda: hands.view.desk.facts is not None)
    keys = hands.window.menus.help.shortcut()
    assert keys.toString() == "F1"
    hands.view.timeline.board.setFocus()
    hands.wait(hands.view.timeline.board.hasFocus)
    hands.qtbot.keySequence(hands.window, keys)
    shown = the_help(hands)
    assert shown.topic.name == "timeline"
    assert text(shown).startswith("The timeline")
    with hands.qtbot.waitActive(hands.window):
        hands.window.activateWindow()
    hands.view.facts.tree.setFocus()
    hands.wait(hands.view.facts.tree.hasFocus)
    hands.qtbot.keySequence(hands.window, keys)
    hands.wait(lambda: shown.topic.name == "tagging")


def test_without_a_library_the_help_begins_at_the_beginning(hands: Hands) -> None:
    shown = opened(hands)
    assert shown.topic.name == "first-steps"
    hands.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_f1_in_a_dialog_opens_its_topic_beside_it_and_the_page_outlives_it(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(sample_library(tmp_path))
    dialog = tagging.tag_event(hands.view.desk, hands.window)
    assert isinstance(dialog, EventDialog)
    hands.wait(dialog.isActiveWindow)
    dialog.title.setFocus()
    hands.qtbot.keyClick(dialog.title, Qt.Key.Key_F1)
    shown = the_help(hands)
    assert shown.topic.name == "events"
    # What is modal leaves the help alive: it can be searched.
    hands.qtbot.keyClicks(shown.search, "standing")
    assert shown.found.count() > 0
    # What is typed there is none of the dialog's.
    assert not dialog.holds_input
    dialog.cancel()
    hands.wait(lambda: shown.parentWidget() is hands.window)
    assert shown.isVisible()


def test_a_date_field_has_its_own_topic(hands: Hands, tmp_path: Path) -> None:
    hands.open(sample_library(tmp_path))
    dialog = tagging.tag_event(hands.view.desk, hands.window)
    assert isinstance(dialog, EventDialog)
    dialog.when.line.setFocus()
    hands.wait(dialog.when.line.hasFocus)
    hands.qtbot.keyClick(dialog.when.line, Qt.Key.Key_F1)
    assert the_help(hands).topic.name == "dates"


def test_a_button_of_the_export_dialog_opens_the_help_on_exports(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(sample_library(tmp_path))
    hands.wait(lambda: hands.view.desk.case_id is not None)
    assert hands.view.desk.case_id is not None
    dialog = open_export_dialog(hands.view.desk, hands.window, hands.view.desk.case_id)
    assert isinstance(dialog, ExportDialog)
    hands.qtbot.waitExposed(dialog)
    asks = [
        one for one in dialog.findChildren(IconButton) if one.accessibleName() == "Help on this"
    ]
    hands.qtbot.mouseClick(asks[0], Qt.MouseButton.LeftButton)
    shown = the_help(hands)
    assert shown.topic.name == "export"
    hands.qtbot.keyClick(shown.contents, Qt.Key.Key_Down)
    assert shown.topic.name == "exhibits"


def test_typing_finds_marks_and_enter_goes_on(hands: Hands) -> None:
    shown = opened(hands)
    hands.qtbot.keyClicks(shown.search, "uncertain")
    first = shown.topic.name
    assert shown.found.isVisible()
    assert not shown.contents.isVisible()
    assert {one.casefold() for one in marked(shown)} == {"uncertain"}
    places = shown.found.count()
    assert places > 2
    hands.qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert (shown.found.currentRow(), shown.topic.name) == (0, first)
    hands.qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.found.currentRow() == 1
    for _ in range(places - 1):
        hands.qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.found.currentRow() == 0
    assert shown.topic.name == first
    hands.qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    assert shown.contents.isVisible()
    assert marked(shown) == []
    assert shown.isVisible()


def test_what_is_nowhere_is_said_to_be_nowhere(hands: Hands) -> None:
    shown = opened(hands)
    hands.qtbot.keyClicks(shown.search, "xylophone")
    assert shown.nothing.isVisible()
    assert not shown.found.isVisible()


def click_link(hands: Hands, shown: HelpWindow, words: str) -> None:
    """Clicks a link by the words it stands on."""
    page = shown.page
    cursor = page.document().find(words)
    while not cursor.charFormat().isAnchor():
        assert not cursor.isNull(), words
        cursor = page.document().find(words, cursor)
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    middle = page.cursorRect(cursor).center() - QPoint(12, 0)
    hands.qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_a_link_is_followed_and_the_way_back_leads_where_one_was(hands: Hands) -> None:
    shown = opened(hands)
    hands.wait(shown.isActiveWindow)
    bar = shown.page.verticalScrollBar()
    click_link(hands, shown, "Attaching documents")
    assert shown.topic.name == "attaching"
    assert text(shown).startswith("Attaching documents")
    click_link(hands, shown, "from that day")
    assert shown.topic.name == "dates"
    assert bar.value() > 0
    hands.qtbot.mouseClick(shown.back_button, Qt.MouseButton.LeftButton)
    assert shown.topic.name == "attaching"
    assert bar.value() > 0
    hands.qtbot.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.topic.name == "first-steps"
    assert not shown.back_button.isEnabled()
    hands.qtbot.mouseClick(shown.forward_button, Qt.MouseButton.LeftButton)
    assert shown.topic.name == "attaching"


def test_every_page_can_be_reached_from_the_contents_by_key(hands: Hands) -> None:
    shown = opened(hands)
    shown.contents.setFocus()
    met = [shown.topic.name]
    while True:
        hands.qtbot.keyClick(shown.contents, Qt.Key.Key_Down)
        if shown.topic.name == met[-1]:
            break
        met.append(shown.topic.name)
    assert len(met) == len(set(met)) > 20


def test_a_changed_key_is_the_one_the_help_tells(hands: Hands) -> None:
    hands.window.keys.give("case.new", QKeySequence("Ctrl+Shift+F9"))
    shown = opened(hands)
    assert "Ctrl+Shift+F9" in text(shown)
    shown.show_topic("keys")
    assert "Ctrl+Shift+F9" in text(shown)
    assert "{keys}" not in text(shown)


def test_what_follows_a_picture_stands_right_beneath_it(hands: Hands) -> None:
    shown = opened(hands)
    shown.resize(940, 620)
    shown.show_topic("tagging")
    document = shown.page.document()
    block = document.find("\N{OBJECT REPLACEMENT CHARACTER}").block()

    def high() -> float:
        return block.begin().fragment().charFormat().toImageFormat().height()

    hands.wait(lambda: high() > 200)
    place = document.documentLayout().blockBoundingRect
    beneath = place(block.next()).top() - place(block).bottom()
    assert 0 < beneath < 3 * shown.page.fontMetrics().height()


def test_nothing_but_the_pictures_of_the_help_is_loaded(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands).page
    kind = QTextDocument.ResourceType.ImageResource.value
    stray = tmp_path / "stray.png"
    stray.write_bytes(b"no picture")
    for address in (
        "https://example.org/a.png", f"file://{stray}", str(stray), "pictures/../en/dates.md",
        "../icons/casefile.svg",
    ):  # fmt: skip
        assert page.loadResource(kind, QUrl(address)) is None
    assert page.loadResource(kind, QUrl("pictures/window.png")) is not None
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert page.loadResource(style, QUrl("pictures/window.png")) is None


def test_the_page_follows_dark_and_larger_letters(hands: Hands, theme: Theme) -> None:
    shown = opened(hands)
    shown.show_topic("keys")

    def heading() -> float:
        first = shown.page.document().firstBlock().begin().fragment()
        return float(first.charFormat().fontPointSize())

    before = shown.page.palette().base().color()
    theme.choose(Appearance.DARK)
    hands.wait(lambda: shown.page.palette().base().color() != before)
    assert QColor(inks_now().pane).lightness() < 128
    was = heading()
    hands.window.look.choose_size(150)
    hands.wait(lambda: heading() > was * 1.4)
    hands.window.look.choose_size(100)
    hands.wait(lambda: heading() == pytest.approx(was))


def test_everything_in_the_help_has_a_name_to_be_read_out(hands: Hands) -> None:
    shown = opened(hands)
    for widget in (
        shown.search, shown.contents, shown.found, shown.page, shown.back_button,
        shown.forward_button,
    ):  # fmt: skip
        assert widget.accessibleName()
