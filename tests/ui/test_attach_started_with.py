"""Documents dropped on the program's icon: it starts with them as its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_room import ARTICLE, FILING, Hands, new_library, window_in

from casefile.actions.cases import add_case
from casefile.store.library import Library
from casefile.ui.theme import Theme


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


def test_what_lands_on_the_icon_is_attached_to_the_case_that_opens(
    hands: Hands, tmp_path: Path
) -> None:
    path = new_library(tmp_path)
    with Library.open(path) as library:
        add_case(library, "Harbour manuscripts")
    hands.window.bring([FILING, ARTICLE])
    hands.open(path)
    hands.wait_for_documents(2)
    assert hands.case_titles() == ["Harbour manuscripts"]


def test_in_a_library_without_a_case_one_is_made_for_it(hands: Hands, tmp_path: Path) -> None:
    hands.window.bring([FILING])
    hands.open(new_library(tmp_path))
    hands.wait_for_documents(1)
    assert hands.case_titles() == [FILING.stem]


def test_it_waits_for_a_library_and_is_attached_once(hands: Hands, tmp_path: Path) -> None:
    hands.window.show_welcome()
    hands.window.bring([FILING])
    hands.open(new_library(tmp_path))
    hands.wait_for_documents(1)
    hands.open(new_library(tmp_path, "Another.casefile"))
    assert hands.case_titles() == []


def test_what_is_dropped_on_the_welcome_page_waits_for_a_library(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.show_welcome()
    welcome = hands.window.welcome
    assert hands.drop_files(welcome, FILING)
    assert welcome.waiting.text() == f"“{FILING.stem}” is attached as soon as a library is open."
    hands.open(new_library(tmp_path))
    hands.wait_for_documents(1)
    assert hands.case_titles() == [FILING.stem]
    assert not welcome.waiting.text()


def test_a_library_dropped_on_the_welcome_page_is_opened(hands: Hands, tmp_path: Path) -> None:
    hands.window.show_welcome()
    assert hands.drop_files(hands.window.welcome, new_library(tmp_path))
    hands.wait_for_library()
    assert not hands.window.welcome.waiting.text()
