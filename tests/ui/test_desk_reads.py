"""Long reads: what is asked anew replaces what waits, and nothing else waits for them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from facts_room import Table, table_in
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from casefile.model.errors import CasefileError
from casefile.model.wording import worded
from casefile.store.library import Library
from casefile.ui.desk import READERS


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


class Slow:
    """Reads that end when they are let, each with its number."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.read: list[int] = []
        self.may_end = threading.Event()

    def __call__(self, number: int) -> int:
        self.begun.append(number)
        assert self.may_end.wait(10)
        return number


def test_a_long_read_asked_again_and_again_runs_once_more_and_with_the_last_word(
    table: Table,
) -> None:
    slow = Slow()
    for number in range(6):
        table.desk.compute(partial(slow, number), key="long").then(slow.read.append)
    table.wait(lambda: slow.begun == [0])
    slow.may_end.set()
    table.wait(lambda: slow.read == [5])
    assert slow.begun == [0, 5]


def test_other_reads_do_not_wait_for_a_long_one_asked_often(table: Table) -> None:
    slow, answers = Slow(), list[str]()
    for number in range(READERS + 1):
        table.desk.compute(partial(slow, number), key="long").then(slow.read.append)
    table.wait(lambda: slow.begun == [0])
    table.desk.compute(lambda: "here", key="short").then(answers.append)
    table.desk.compute(lambda: "here, too").then(answers.append)
    table.wait(lambda: sorted(answers) == ["here", "here, too"])
    assert slow.read == []
    slow.may_end.set()
    table.wait(lambda: slow.read == [READERS])


def test_a_read_that_failed_keeps_no_later_one_from_its_turn(table: Table) -> None:
    slow = Slow()

    def fails() -> int:
        slow(0)
        raise CasefileError("It could not be read.")

    told: list[str] = []
    table.desk.compute(fails, key="long").otherwise(told.append)
    table.wait(lambda: slow.begun == [0])
    table.desk.compute(partial(slow, 1), key="long").then(slow.read.append)
    slow.may_end.set()
    table.wait(lambda: slow.read == [1])
    assert told == ["It could not be read."]


def test_a_desk_that_closes_begins_nothing_that_waited(tmp_path: Path, qtbot: QtBot) -> None:
    slow = Slow()
    with table_in(tmp_path, qtbot) as table:
        for number in range(3):
            table.desk.compute(partial(slow, number), key="long").then(slow.read.append)
        table.wait(lambda: slow.begun == [0])
        slow.may_end.set()
    QApplication.processEvents()
    assert slow.begun == [0]
    assert slow.read == []


class Asking(QObject):
    """Something that asks and may be gone before it is answered."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def has(self, what: object) -> None:
        self.told.append(what)


def test_who_is_gone_is_not_called_back_but_that_nothing_was_kept_is_said(table: Table) -> None:
    gone, stays, slow, failed = Asking(), Asking(), Slow(), list[str]()
    table.desk.failed.connect(failed.append)

    def refuse(_library: Library) -> int:
        assert slow.may_end.wait(10)
        raise CasefileError(worded("The disk is full."))

    for asking in (gone, stays):
        table.desk.compute(partial(slow, 1)).then(asking.has)
        table.desk.act(refuse).otherwise(asking.has)
    delete(gone)
    slow.may_end.set()
    table.wait(lambda: len(stays.told) == 2 and failed == ["The disk is full."])
    assert gone.told == []
