"""What the window's tests share: a window on a library, and hands that drop and type."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prepared import empty_library
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casefile.store.reads.across import steps
from casefile.store.reads.documents import DocumentLine
from casefile.ui.plurals import EnglishPlurals
from casefile.ui.theme import Theme
from casefile.ui.window import Window
from casefile.ui.window_memory import WindowMemory
from casefile.ui.window_view import LibraryView

SAMPLE = Path(__file__).parents[2] / "resources/sample/documents"
FILING = SAMPLE / "court-filing-3-118-2025.pdf"
ARTICLE = SAMPLE / "four-held-harbour-manuscripts.html"
MAIL = SAMPLE / "answer-of-the-press-office.eml"
PATIENCE = 30_000
"""Milliseconds: workers are started anew in many of these tests."""


class Hands:
    """A window with a library in it, and what a user does with both."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def view(self) -> LibraryView:
        assert self.window.view is not None
        return self.window.view

    @property
    def lines(self) -> list[DocumentLine]:
        return self.view.documents.model.lines

    def wait(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def open(self, path: Path) -> None:
        self.window.open_library(path)
        self.wait_for_library()

    def wait_for_library(self) -> None:
        self.wait(lambda: self.window.view is not None and self.view.rail.lines is not None)

    def idle(self) -> None:
        """Until nothing is being written or attached."""
        self.wait(lambda: not self.view.desk.is_busy and not self.view.runner.is_running)

    def case_titles(self) -> list[str]:
        return [row.title for row in self.view.rail.model.rows]

    def add_case(self, title: str) -> str:
        from casefile.actions.cases import add_case

        case_id = add_case(self.view.desk.library, title)
        self.wait(lambda: title in self.case_titles())
        return case_id

    def undo(self) -> None:
        # The menu reads what there is to undo a moment after it is done.
        self.wait(lambda: self._undoable() in self.window.menus.undo.text())
        before = self.window.menus.undo.text()
        self.wait(self.window.menus.undo.isEnabled)
        self.window.menus.undo.trigger()
        self.wait(lambda: self.window.menus.undo.text() != before)

    def _undoable(self) -> str:
        with self.view.desk.library.read() as connection:
            return (steps(connection).undo or "").replace("&", "&&")

    def drop_files(self, target: QWidget, *paths: Path, at: QPoint | None = None) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return self.drop(target, data, at)

    def drag_in(self, target: QWidget, data: QMimeData) -> None:
        """Drags data in over a widget and holds it there."""
        entered = QDragEnterEvent(
            target.rect().center(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(target, entered)

    def drop(self, target: QWidget, data: QMimeData, at: QPoint | None = None) -> bool:
        """Drags data in over a widget and lets go; whether it was taken."""
        place = at or target.rect().center()
        copy, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        receiver: QWidget | None = target
        while receiver is not None:
            entered = QDragEnterEvent(place, copy, data, left, none)
            QApplication.sendEvent(receiver, entered)
            if entered.isAccepted():
                moved = QDragMoveEvent(place, copy, data, left, none)
                QApplication.sendEvent(receiver, moved)
                if not moved.isAccepted():
                    return False
                let_go = QDropEvent(QPointF(place), copy, data, left, none)
                QApplication.sendEvent(receiver, let_go)
                return let_go.isAccepted()
            # As Qt does: a widget that does not want it leaves it to the one it lies in.
            place = receiver.mapToParent(place)
            receiver = receiver.parentWidget()
        return False

    def wait_for_documents(self, count: int) -> None:
        self.wait(lambda: len(self.lines) == count)
        self.idle()


@contextmanager
def window_in(
    folder: Path, theme: Theme, qtbot: QtBot, words: QTranslator | None = None
) -> Iterator[Hands]:
    """A window that remembers in a folder of its own; closed in the end, as a user does.

    It speaks English, or as the translator `words` does.
    """
    translator = words or EnglishPlurals()
    QApplication.installTranslator(translator)
    window = Window(theme, WindowMemory(folder / "window.ini"))
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    hands = Hands(window, qtbot)
    try:
        yield hands
    finally:
        # Perhaps another one by now.
        hands.window.close()
        hands.window.deleteLater()
        QApplication.removeTranslator(translator)


def new_library(folder: Path, name: str = "Field notes.casefile") -> Path:
    return Path(shutil.copy(empty_library(), folder / name))
