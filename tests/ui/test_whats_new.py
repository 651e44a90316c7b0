"""After an update what is new is offered, once, and never in the way of something weightier."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in

from casefile.ui.help.topics import topics
from casefile.ui.help.window import HelpWindow
from casefile.ui.theme import Theme
from casefile.ui.updated import Updated
from casefile.version import number


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


def pages_shown(hands: Hands) -> list[str]:
    return [one.topic.name for one in hands.window.findChildren(HelpWindow)]


def test_after_an_update_a_notice_leads_to_what_is_new_once(hands: Hands, tmp_path: Path) -> None:
    hands.window.memory.see_version("0.0.9")
    Updated(hands.window)
    hands.open(new_library(tmp_path))
    notice = hands.view.notice
    assert notice.words.text() == f"Casefile was updated to version {number()}."
    assert notice.offer_button is not None
    hands.qtbot.mouseClick(notice.offer_button, Qt.MouseButton.LeftButton)
    assert pages_shown(hands) == ["whats-new"]
    assert not notice.isVisibleTo(hands.view)
    Updated(hands.window)
    hands.open(new_library(tmp_path, "Other.casefile"))
    assert not hands.view.notice.isVisibleTo(hands.view)


def test_who_starts_it_for_the_first_time_is_told_nothing(hands: Hands, tmp_path: Path) -> None:
    Updated(hands.window)
    hands.open(new_library(tmp_path))
    assert not hands.view.notice.isVisibleTo(hands.view)
    assert hands.window.memory.version_seen == number()


def test_what_went_wrong_is_said_first_and_the_news_at_another_start(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.memory.see_version("0.0.9")
    hands.window.opener.opened.connect(lambda _: hands.view.notice.say("The disk is full."))
    Updated(hands.window)
    hands.open(new_library(tmp_path))
    assert hands.view.notice.words.text() == "The disk is full."
    assert hands.view.notice.offer_button is None
    assert hands.window.memory.version_seen == "0.0.9"


def test_the_page_is_in_the_menu_and_names_this_version(hands: Hands) -> None:
    hands.window.menus.whats_new.trigger()
    assert pages_shown(hands) == ["whats-new"]
    for language in ("en", "ru"):
        (page,) = (one for one in topics(language) if one.name == "whats-new")
        assert number() in [section.heading for section in page.sections], language
