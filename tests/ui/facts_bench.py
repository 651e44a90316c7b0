"""A table with the facts pane on it, and hands for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facts_room import Table
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.parties import add_involvement
from casefile.model.dates import understand
from casefile.model.terms import Custody, EventKind
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.facts.model import Node
from casefile.ui.facts.pane import FactsPane
from casefile.ui.facts.rows import RowKind, Section


class Bench(Table):
    """A table with the pane on it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, qtbot)
        self.pane = FactsPane(self.desk, self.window)
        self.pane.setGeometry(0, 0, 332, 700)
        self.pane.show()
        self.tree = self.pane.tree
        self.cited: list[object] = []
        self.events: list[str] = []
        self.pane.citationChosen.connect(self.cited.append)
        self.pane.eventChosen.connect(self.events.append)
        self.wait(lambda: bool(self.tree.facts.root.children))

    def settle(self) -> None:
        """Until the pane shows what the library holds."""
        super().settle()
        self.wait(lambda: self.shown() == self.held())

    def shown(self) -> set[str]:
        kinds = (RowKind.PARTY, RowKind.PROVISION, RowKind.EVENT, RowKind.NOTE)
        return {
            f"{node.row.subject!r}"
            for node in self.tree.facts.root.below()
            if node.row.kind in kinds
        }

    def held(self) -> set[str]:
        facts = self.facts()
        lines = (*facts.involvements, *facts.provisions, *facts.events, *facts.notes)
        return {f"{line!r}" for line in lines}

    # What stands there

    def section(self, section: Section) -> Node:
        return next(one for one in self.tree.facts.root.children if one.row.section is section)

    def titles(self, section: Section) -> list[str]:
        return [child.row.title for child in self.section(section).children]

    def node(self, fact_id: str) -> Node:
        found = self.tree.facts.find(fact_id)
        assert found is not None
        return found

    def spoken(self, node: Node) -> str:
        index = self.tree.facts.index_of(node)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    # Hands

    def go_to(self, fact_id: str) -> None:
        self.pane.select(fact_id)
        self.tree.setFocus()

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.tree, key)

    def click(self, node: Node, place: QPoint) -> None:
        index = self.tree.facts.index_of(node)
        self.tree.scrollTo(index)
        at = self.tree.visualRect(index).topLeft() + place
        self.qtbot.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click_badge(self, fact_id: str) -> None:
        node = self.node(fact_id)
        self.click(node, self.tree.rows.geometry.badge(node).center())

    def menu(self, fact_id: str) -> QMenu:
        """The context menu of a row, opened by the menu key."""
        self.go_to(fact_id)
        at = QPoint(5, 5)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, at, self.tree.viewport().mapToGlobal(at)
        )
        QApplication.sendEvent(self.tree.viewport(), event)
        return self.popped()

    def popped(self) -> QMenu:
        found = [menu for menu in self.pane.findChildren(QMenu) if menu.isVisible()]
        assert found
        return found[-1]

    def choose(self, menu: QMenu, words: str) -> None:
        """Chooses an entry of a menu by its words."""
        for action in menu.actions():
            if words in action.text().replace("&", ""):
                assert action.isEnabled()
                menu.close()
                action.trigger()
                return
        raise AssertionError([action.text() for action in menu.actions()])

    def dialog(self) -> FormDialog:
        found = [one for one in self.window.findChildren(FormDialog) if one.isVisible()]
        assert found
        return found[-1]


@contextmanager
def bench_in(folder: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(folder, qtbot)
    try:
        yield made
    finally:
        made.close()


def add_suspects(bench: Bench) -> list[str]:
    made = [
        add_involvement(bench.library, bench.case_id, name, source=Source(bench.stretch(quote)))
        for name, quote in (
            ("Ilya Dovran", "Ilya Dovran"),
            ("Samira Haddani", "Samira Haddani"),
            ("", "two others"),
        )
    ]
    bench.settle()
    return made


def add_detention(bench: Bench, quote: str = "detained on May 9") -> str:
    event = add_event(
        bench.library,
        bench.case_id,
        "Four detained",
        understand("9 May 2025"),
        kind=EventKind.CUSTODY,
        custody=Custody.SERVED,
        source=Source(bench.stretch(quote)),
    )
    bench.settle()
    return event
