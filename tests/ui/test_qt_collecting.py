"""Python's garbage collector must leave alone what Qt still holds.

The binding (PySide6 6.11) hands an object that Qt owns to Python when the collector clears it, and
so deletes it: an item of a layout, a screen. See `casefile.ui.parts.nested`.
"""

from __future__ import annotations

import ast
import gc
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_room import Table, focus_chain, table_in
from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayoutItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

import casefile.ui
from casefile.ui.dialogs import tagging
from casefile.ui.parts.nested import nested
from casefile.ui.theme import Theme

DROP = """
import gc
import sys
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem
from casefile.ui.window_memory import WindowMemory
from {module} import {name}

def dropped_whole():
    widget = {name}({arguments})
    widget.itself = widget
    items = [
        one for one in gc.get_objects()
        if issubclass(type(one), QLayoutItem) and not isinstance(one, QLayout)
    ]
    item = items[-1] if items else None
    del items
    # What only `holder` reaches comes after the item when the collector has looked once.
    holder = [widget]
    del widget
    gc.collect()
    del item, holder
    gc.collect()

application = QApplication([])
gc.disable()
dropped_whole()
print("survived")
"""

WIDGETS = [
    ("casefile.ui.welcome", "Welcome", "WindowMemory()"),
    ("casefile.ui.crash", "CrashDialog", "'words'"),
    ("casefile.ui.reader.states", "PasswordPane", ""),
    ("casefile.ui.export.preview_pane", "PreviewPane", ""),
]


@pytest.fixture
def table(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


@pytest.mark.parametrize(
    ("module", "name", "arguments"), WIDGETS, ids=[one for _, one, _ in WIDGETS]
)
def test_a_widget_dropped_whole_does_not_end_the_process(
    module: str, name: str, arguments: str
) -> None:
    script = DROP.format(module=module, name=name, arguments=arguments)
    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", script],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "survived"


def test_a_layout_is_put_into_another_by_nested_alone() -> None:
    root = Path(casefile.ui.__file__).parent
    found = [
        f"{file.relative_to(root)}:{node.lineno}"
        for file in root.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("addLayout", "insertLayout")
    ]
    assert [place.partition(":")[0] for place in found] == [str(Path("parts", "nested.py"))]


def test_a_layout_that_is_filled_already_is_not_nested(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    row = nested(column, QHBoxLayout())
    row.addWidget(QPushButton())
    filled = QHBoxLayout()
    filled.addStretch(1)
    with pytest.raises(ValueError, match="before it is filled"):
        nested(column, filled)
    assert column.count() == 1


def test_no_item_of_a_dialogs_layouts_is_known_to_python(table: Table) -> None:
    # What is there already is not looked through: after a thousand tests that takes minutes.
    gc.freeze()
    try:
        dialog = tagging.tag_event(table.desk, table.window)
        assert isinstance(dialog.buttons, QBoxLayout)
        assert items() == []
    finally:
        gc.unfreeze()


def test_an_open_dialog_is_never_garbage(table: Table) -> None:
    gc.collect()
    assert len(focus_chain(tagging.tag_note(table.desk, table.window))) == 3
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        found = [
            one for one in gc.garbage if issubclass(type(one), QObject) and Shiboken.isValid(one)
        ]
        assert found == []
    finally:
        gc.set_debug(0)
        gc.garbage.clear()


class Holder:
    """Refers to itself, as what a closed pane leaves does."""

    def __init__(self) -> None:
        self.itself = self


def test_no_thread_but_the_windows_takes_apart_what_the_window_let_go_of(qtbot: QtBot) -> None:
    where: list[threading.Thread] = []

    def works_hard() -> None:
        for _ in range(20 * gc.get_threshold()[0]):
            Holder()

    dropped = Holder()
    weakref.finalize(dropped, lambda: where.append(threading.current_thread()))
    del dropped
    worker = threading.Thread(target=works_hard)
    worker.start()
    worker.join()
    assert where == []
    qtbot.waitUntil(lambda: where != [])
    assert where == [threading.main_thread()]


def items() -> list[QLayoutItem]:
    """The items of Qt's own layouts that have a Python object; not those a layout of ours keeps."""
    return [
        one
        for one in gc.get_objects()
        if issubclass(type(one), QLayoutItem)
        and not issubclass(type(one), QObject)
        and any(isinstance(holder, QBoxLayout) for holder in gc.get_referrers(one))
    ]
