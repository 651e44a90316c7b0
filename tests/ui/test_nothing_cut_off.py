"""On a screen of 1024 × 700 every dialog and view has room for all that it says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import make_pictures
import prepared
import pytest
from picturing import of_facts, of_leaving, of_program, of_states, of_window
from picturing.cuts import cuts
from picturing.scene import Scene
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ready_program import started

from casefile.ui.theme import Theme

SCREEN = (1024, 700)
# One process each, of which the beginning takes longer than any scene.
ROOMS = {
    "window and facts": [*of_window.SCENES, *of_facts.SCENES],
    "leaving and coming": of_leaving.SCENES,
    "program and states": [*of_program.SCENES, *of_states.SCENES],
    "window and program": [*of_window.SCENES, *of_program.SCENES],
}


# Russian takes more room than English does, and letters of twice the size more than others.
@pytest.mark.parametrize(
    ("room", "language", "text_size"),
    [
        ("window and facts", "ru", 100),
        ("leaving and coming", "ru", 200),
        ("program and states", "ru", 200),
        ("window and program", "en", 100),
    ],
)
def test_nothing_is_cut_off(room: str, language: str, text_size: int, tmp_path: Path) -> None:
    assert found(ROOMS[room], language, text_size, tmp_path) == []


def found(scenes: Sequence[Scene], language: str, text_size: int, folder: Path) -> list[str]:
    """What is cut off in scenes, played in a process of their own on a screen of that size.

    `text_size` is in percent, as in the preferences.
    """
    request, told, errors = folder / "request.json", folder / "cuts.json", folder / "errors.txt"
    wanted = {
        "language": language, "scale": "1", "size": SCREEN, "looks": ["light"],
        "only": [one.name for one in scenes], "out": str(folder), "cuts": str(told),
        "sample": str(prepared.sample_library()), "has_pictures": False, "text_size": text_size,
    }  # fmt: skip
    request.write_text(json.dumps(wanted), encoding="utf-8")
    code = "import sys; from picturing.part import main; sys.exit(main())"
    with errors.open("w") as into:
        process = started(code, [str(request)], make_pictures.surroundings(folder, SCREEN, 1), into)
    process.stdin.close()
    played = process.stdout.read()
    process.stdout.close()
    assert process.wait() == 0, errors.read_text()
    assert len(played) == len(scenes)
    return [f"{one['scene']}: {one['cut']}" for one in json.loads(told.read_text("utf-8"))]


# That it would be noticed


@pytest.fixture
def box(theme: Theme, qtbot: QtBot) -> QDialog:
    made = QDialog()
    made.setLayout(QHBoxLayout())
    made.resize(300, 100)
    qtbot.addWidget(made)
    return made


def seen(box: QDialog, *inside: QWidget) -> list[str]:
    layout = box.layout()
    assert layout is not None
    for one in inside:
        layout.addWidget(one)
    box.show()
    return [one.words for one in cuts(box, QSize(*SCREEN))]


WORDS = "Names of witnesses and of their families"


def test_words_without_room_are_noticed(box: QDialog) -> None:
    label, tick, press = QLabel(WORDS), QCheckBox(WORDS), QPushButton(WORDS)
    field, choice = QLineEdit(), QComboBox()
    field.setPlaceholderText(WORDS)
    choice.addItem(WORDS)
    narrow = (label, tick, press, field, choice)
    for one in narrow:
        one.setFixedWidth(60)
    assert seen(box, *narrow) == [WORDS] * 5


def test_a_field_that_was_pressed_together_is_noticed(box: QDialog) -> None:
    field = QLineEdit("Names")
    field.setFixedHeight(12)
    assert seen(box, field) == ["Names"]


def test_words_with_room_are_left_alone(box: QDialog) -> None:
    field, choice = QLineEdit(), QComboBox()
    field.setPlaceholderText("Names")
    choice.addItem("Names")
    box.resize(1000, 100)
    assert seen(box, QLabel(WORDS), QCheckBox(WORDS), QPushButton("Names"), field, choice) == []


def test_what_stands_outside_its_dialog_is_noticed(box: QDialog) -> None:
    astray = QPushButton("Save", box)
    astray.move(280, 20)
    assert seen(box) == ["Save"]


def test_wrapped_words_that_are_too_high_are_noticed(box: QDialog) -> None:
    label = QLabel(WORDS)
    label.setWordWrap(True)
    label.setFixedSize(120, 20)
    assert seen(box, label) == [WORDS]


def test_entries_of_a_list_that_stand_on_each_other_are_noticed(box: QDialog) -> None:
    listed = QListWidget()
    # Set before their look is known, as rows of this height.
    listed.addItems(["Summary", "Calendar"])
    listed.setCurrentRow(0)
    assert seen(box, listed) == ["Summary"]


def test_a_dialog_larger_than_the_screen_is_noticed(box: QDialog) -> None:
    box.setWindowTitle("Large")
    box.setFixedHeight(690)
    assert seen(box) == ["Large"]
