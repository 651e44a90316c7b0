"""From an empty desk to a PDF in hand without a mouse: only keys, to whatever has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from window_room import ARTICLE, Hands, window_in

from casefile.model.terms import EventKind, Role
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.documents import documents
from casefile.store.reads.facts import facts
from casefile.ui.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Keys:
    """A keyboard. Whatever it writes goes where the window's keys go."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.wait = hands.wait

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.place(), key, held)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.place(), text)

    def place(self) -> QWidget:
        """Where keys go now: an open menu, what has the focus, or the window in front."""
        if QApplication.activeWindow() is None:
            # What a window manager does when a dialog has closed; offscreen there is none.
            (QApplication.activeModalWidget() or self._hands.window).activateWindow()
            self.wait(lambda: QApplication.activeWindow() is not None)
        place = (
            QApplication.activePopupWidget()
            or QApplication.focusWidget()
            or QApplication.activeWindow()
        )
        assert place is not None
        return place

    def tab_to(self, name: str) -> None:
        """Presses Tab until what is named so has the keys."""
        for _ in range(120):
            here = QApplication.focusWidget()
            text = getattr(here, "text", None)
            said = here.accessibleName() if here is not None else ""
            if name in (said, text() if callable(text) else ""):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to “{name}”")

    def menu(self, letter: Qt.Key, entry: str) -> None:
        """Opens a menu by its letter and goes down to an entry."""
        self.press(letter, ALT)
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in range(40):
            chosen = menu.activeAction()
            if chosen is not None and chosen.text().split("\t")[0].replace("&", "") == entry:
                self.press(Qt.Key.Key_Return)
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"no entry “{entry}”")

    def dialog(self, kind: str) -> QDialog:
        """The dialog in front, once it is there and has the keys."""

        def is_there() -> bool:
            front = QApplication.activeModalWidget()
            return type(front).__name__ == kind and front.isAncestorOf(self.place())

        self.wait(is_there)
        front = QApplication.activeModalWidget()
        assert isinstance(front, QDialog)
        return front

    def name_the_file(self, path: Path) -> None:
        """Types a path into the chooser of files that is about to come, which waits for nobody."""

        def look() -> None:
            chooser = QApplication.activeModalWidget()
            if isinstance(chooser, QFileDialog) and chooser.isAncestorOf(self.place()):
                self.press(Qt.Key.Key_A, CTRL)
                self.write(str(path))
                self.press(Qt.Key.Key_Return)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(20, look)

    def keep(self, kind: str) -> None:
        """Keeps what a dialog says, and waits until it is kept."""
        dialog = self.dialog(kind)
        gone: list[int] = []
        dialog.finished.connect(gone.append)
        self.press(Qt.Key.Key_Return, CTRL)
        self.wait(lambda: bool(gone))

    def find(self, words: str) -> None:
        """Finds words in the document; once the finding ends they are selected."""
        self.press(Qt.Key.Key_F, CTRL)
        self.wait(lambda: self.place() is self._hands.view.reader.find_bar.field)
        self.press(Qt.Key.Key_A, CTRL)
        self.write(words)
        self.wait(lambda: self._hands.view.reader.find_bar.current is not None)
        self.press(Qt.Key.Key_Escape)
        self.wait(lambda: self._hands.view.reader.selected_text() == words)


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    asks_the_system = QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with window_in(tmp_path, theme, qtbot) as made:
        made.window.show_welcome()
        made.window.activateWindow()
        made.wait(made.window.isActiveWindow)
        yield made
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, asks_the_system)


def test_the_main_job_is_done_by_keys_alone(hands: Hands, tmp_path: Path) -> None:
    keys, library, out = Keys(hands), tmp_path / "By keys.casefile", tmp_path / "By keys.pdf"

    keys.tab_to("New library…")
    keys.press(Qt.Key.Key_Space)
    keys.dialog("LibraryDialog")
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write(library.stem)
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write(str(library.parent))
    keys.press(Qt.Key.Key_Return)
    hands.wait_for_library()

    keys.menu(Qt.Key.Key_F, "New case…")
    keys.dialog("CaseDialog")
    keys.write("Harbour Archive")
    keys.keep("CaseDialog")
    keys.wait(lambda: hands.case_titles() == ["Harbour Archive"])

    keys.name_the_file(ARTICLE)
    keys.press(Qt.Key.Key_A, CTRL | SHIFT)
    hands.wait_for_documents(1)
    keys.wait(lambda: hands.view.reader.canvas.pages is not None)

    keys.find("Ilya Dovran")
    keys.press(Qt.Key.Key_S)
    keys.keep("PartyDialog")
    keys.wait(lambda: hands.view.desk.facts is not None and bool(hands.view.desk.facts.suspects))

    keys.find("smuggling cultural property as a group")
    keys.press(Qt.Key.Key_C)
    keys.dialog("ChargeDialog")
    keys.tab_to("Article")
    keys.write("214")
    keys.keep("ChargeDialog")
    keys.wait(lambda: bool(hands.view.desk.facts and hands.view.desk.facts.provisions))

    # The same by the caret: to the end of what was found, and on with Shift.
    keys.find("Forty-four manuscripts")
    for _ in range(len(" are still missing")):
        keys.press(Qt.Key.Key_Right, SHIFT)
    assert hands.view.reader.selected_text() == "Forty-four manuscripts are still missing"
    keys.press(Qt.Key.Key_E)
    keys.dialog("EventDialog")
    keys.press(Qt.Key.Key_H, ALT)
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write("12 May 2025")
    keys.keep("EventDialog")
    board = hands.view.timeline.board
    keys.wait(lambda: len(board.columns) > 0)

    for _ in range(8):
        if board.hasFocus():
            break
        keys.press(Qt.Key.Key_F6)
    assert board.hasFocus()
    keys.press(Qt.Key.Key_Tab)
    assert len(board.selected) == 1
    keys.press(Qt.Key.Key_F2)
    dialog = keys.dialog("EventDialog")
    assert "Forty-four manuscripts" in dialog.title.text()  # type: ignore[attr-defined]
    keys.press(Qt.Key.Key_Escape)
    keys.wait(lambda: QApplication.activeModalWidget() is None)

    keys.press(Qt.Key.Key_E, CTRL)
    dialog = keys.dialog("ExportDialog")
    keys.tab_to("File")
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write(str(out))
    keys.press(Qt.Key.Key_Return, CTRL)
    # It says what came of it, and Close has the keys.
    keys.wait(lambda: getattr(keys.place(), "text", str)() == "Close")
    keys.press(Qt.Key.Key_Return)
    keys.wait(lambda: QApplication.activeModalWidget() is None)
    assert out.is_file()
    hands.window.close()

    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert "Dovran" in text
    assert "214" in text
    assert "12 May 2025" in text
    with Library.open(library) as kept, kept.read() as connection:
        (case,) = cases(connection)
        (document,) = documents(connection, case.id)
        found = facts(connection, case.id)
    assert document.sha256
    (suspect,) = found.suspects
    assert (suspect.label, suspect.role) == ("Ilya Dovran", Role.SUSPECT)
    (provision,) = found.provisions
    assert "214" in provision.label
    (event,) = found.events
    assert event.kind is EventKind.EVENT
    assert event.citations[0].quote == "Forty-four manuscripts are still missing"


def test_from_the_first_document_on_keys_go_to_it_and_ctrl_z_takes_back_what_was_done(
    hands: Hands, tmp_path: Path
) -> None:
    keys, file = Keys(hands), tmp_path / "statement.txt"
    file.write_text("Nobody was detained.", encoding="utf-8")
    hands.window.create_library(tmp_path / "First.casefile")
    hands.wait_for_library()
    keys.press(Qt.Key.Key_N, CTRL)
    keys.dialog("CaseDialog")
    keys.write("Harbour Archive")
    keys.keep("CaseDialog")
    keys.wait(lambda: hands.case_titles() == ["Harbour Archive"])
    hands.drop_files(hands.view.reader, file)
    hands.wait_for_documents(1)
    keys.wait(lambda: keys.place() is hands.view.reader.canvas)
    keys.wait(hands.window.menus.undo.isEnabled)
    keys.press(Qt.Key.Key_Z, CTRL)
    hands.wait_for_documents(0)

    search = hands.view.rail.search
    keys.press(Qt.Key.Key_K, CTRL)
    keys.write("harbour")
    keys.press(Qt.Key.Key_Z, CTRL)
    assert search.text() == ""
    assert hands.case_titles() == ["Harbour Archive"]
    keys.write("archive")
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_K, CTRL)
    keys.wait(hands.window.menus.undo.isEnabled)
    keys.press(Qt.Key.Key_Z, CTRL)
    keys.wait(lambda: hands.case_titles() == [])
    assert search.text() == ""
