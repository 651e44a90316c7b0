from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from casefile.model.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT
from casefile.places import resources
from casefile.ui import icons
from casefile.ui.parts.citation_badge import CitationBadge
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.section_header import SectionHeader
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme import Appearance, Theme, inks_now, sized


def test_choosing_dark_turns_everything_dark_at_once_and_back(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Attach…")
    qtbot.addWidget(button)
    button.show()
    light = button.grab().toImage().pixelColor(button.width() // 2, 3)
    with qtbot.waitSignal(theme.changed):
        theme.choose(Appearance.DARK)
    dark = button.grab().toImage().pixelColor(button.width() // 2, 3)
    assert light == QColor(LIGHT.pane)
    assert dark == QColor(DARK.pane)
    assert inks_now() is DARK
    theme.choose(Appearance.LIGHT)
    assert inks_now() is LIGHT
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.background)


def test_high_contrast_can_be_chosen_and_left_again(theme: Theme) -> None:
    theme.choose(Appearance.HIGH_DARK)
    assert inks_now() is HIGH_DARK
    theme.choose(Appearance.HIGH_LIGHT)
    assert inks_now() is HIGH_LIGHT
    theme.choose(Appearance.DARK)
    assert inks_now() is DARK


def test_the_systems_wish_for_contrast_is_followed(theme: Theme) -> None:
    theme.choose(Appearance.SYSTEM)
    hints = QApplication.styleHints().accessibility()
    asked = hints.contrastPreference()
    assert theme.is_high is (asked is Qt.ContrastPreference.HighContrast)
    # The desktop's change reaches the program as this signal; what it reports decides.
    hints.contrastPreferenceChanged.emit(asked)
    assert inks_now() is theme.inks


def test_the_system_choice_follows_the_desktop_while_it_runs(theme: Theme) -> None:
    theme.choose(Appearance.SYSTEM)
    asked = QApplication.styleHints().colorScheme()
    assert theme.is_dark is (asked is Qt.ColorScheme.Dark)
    # The desktop's change reaches the program as this signal; the scheme it reports decides.
    QApplication.styleHints().colorSchemeChanged.emit(asked)
    assert inks_now() is theme.inks


def test_letters_keep_the_platforms_own_size_as_their_measure(theme: Theme) -> None:
    base = QApplication.font()
    small = sized(base, 0.88)
    assert small.family() == base.family()
    assert small.pointSizeF() == pytest.approx(base.pointSizeF() * 0.88)


def test_a_focused_button_shows_a_ring(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Export summary…")
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    before = button.grab().toImage().pixelColor(button.width() // 2, 0)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    after = button.grab().toImage().pixelColor(button.width() // 2, 0)
    assert before == QColor(LIGHT.line)
    assert after == QColor(LIGHT.accent)


def test_a_label_shows_markup_as_the_characters_it_is(theme: Theme, qtbot: QtBot) -> None:
    named = "<b>Petr</b> & <i>sons</i>"
    label = PlainLabel(named)
    raw = QLabel(named)
    qtbot.addWidget(label)
    qtbot.addWidget(raw)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() > raw.sizeHint().width()


@pytest.mark.parametrize("text", ["<b>x</b>", "a &lt;b&gt;", "1 < 2", "<img src=x>", "plain"])
def test_a_tool_tip_never_becomes_markup(theme: Theme, qtbot: QtBot, text: str) -> None:
    tip = plain_tool_tip(text)
    assert tip.replace("\u2060", "") == text
    # A label left to itself guesses as a tool tip does.
    guessing, plain = QLabel(tip), PlainLabel(tip)
    qtbot.addWidget(guessing)
    qtbot.addWidget(plain)
    assert guessing.sizeHint() == plain.sizeHint()


def test_a_name_too_long_for_its_place_is_told_by_its_tool_tip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("Regional Directorate for the Protection of Waterways and Bridges")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(2000, 20)
    label.grab()
    assert label.toolTip() == ""


def test_the_plus_of_a_section_is_reached_by_keyboard(theme: Theme, qtbot: QtBot) -> None:
    header = SectionHeader("Suspects", "4", "New suspect")
    qtbot.addWidget(header)
    header.show()
    assert header.add_button is not None
    assert header.add_button.accessibleName() == "New suspect"
    header.add_button.setFocus()
    with qtbot.waitSignal(header.addRequested):
        qtbot.keyClick(header.add_button, Qt.Key.Key_Space)


def test_a_fact_without_citations_has_nothing_to_click(theme: Theme, qtbot: QtBot) -> None:
    badge = CitationBadge(0)
    qtbot.addWidget(badge)
    assert not badge.isEnabled()
    badge.set_count(3)
    assert badge.isEnabled()
    assert badge.text() == "3"


def test_every_drawing_shows_something_in_the_ink_asked_for(theme: Theme) -> None:
    names = sorted(file.stem for file in (resources() / "icons").glob("*.svg"))
    assert "casefile" in names
    for name in names:
        image = icons.pixmap(name, "#ff0000", 32).toImage()
        inked = [
            image.pixelColor(x, y)
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert inked, name
        if name != "casefile":
            assert all(pixel.red() > 200 and pixel.green() < 60 for pixel in inked), name


def test_an_icon_changes_its_ink_with_the_look(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton("close", "Close")
    qtbot.addWidget(button)
    button.show()
    light = button.icon().pixmap(32).toImage()
    theme.choose(Appearance.DARK)
    qtbot.waitUntil(lambda: button.icon().pixmap(32).toImage() != light)
