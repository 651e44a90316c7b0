"""What the tests of facts and dialogs share: a case with one article, and hands that type."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from prepared import empty_library
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casefile.actions.cases import add_case
from casefile.actions.citing import Source, Stretch
from casefile.actions.finding import find_quote
from casefile.actions.history import undo
from casefile.actions.law import add_charge
from casefile.actions.parties import add_involvement
from casefile.model.dates import understand
from casefile.model.documents import CaseDocument, Document
from casefile.model.terms import DocumentKind
from casefile.store.library import Library
from casefile.store.pages import Page, keep_reading
from casefile.store.reads.documents import DocumentLine, document
from casefile.store.reads.facts import CaseFacts, facts
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog

ARTICLE = (
    "A customs inspector, a bookseller and two others were detained on May 9 in Lissgrad over"
    " manuscripts taken from the Harbour Archive.\n"
    "The court’s papers give initials only; this newspaper has learned that two of them are"
    " Ilya Dovran and Samira Haddani. Dovran is an inspector at the Lissgrad customs post.\n"
    "All four are charged under Article 233 of the Tolmerian Criminal Code, which punishes taking"
    " treasures out of the country, and face up to 12 years in prison. The investigators asked a"
    " court to keep them in detention through July 9.\n"
    "Haddani has worked at the Old Harbour bookshop since March 2023.\n"
    "Earlier this month, a carrier from Port Ansel was sentenced to three years.\n"
)
PUBLISHED = date(2025, 5, 12)


def attach_article(library: Library, case_id: str) -> str:
    """Puts the article on a case, as if it had been dropped; its SHA-256."""
    data = ARTICLE.encode()
    sha256 = library.contents.keep_bytes(data, "four-held.txt")
    with library.write("Attach") as unit:
        unit.add(
            Document(
                sha256=sha256,
                file_name="four-held.txt",
                size=len(data),
                media_type="text/plain",
                kind=DocumentKind.ARTICLE,
                title="Four held over manuscripts",
                outlet="Lissgrad Courier",
                published=understand("12 May 2025"),
            )
        )
        unit.add(CaseDocument(case_id=case_id, document=sha256))
    keep_reading(library, [(sha256, [Page(1, ARTICLE)])])
    return sha256


class Table:
    """A desk on a library with one case and one article of 12 May 2025 in it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        path = shutil.copy(empty_library(), folder / "Field notes.casefile")
        self.library = Library.open(Path(path))
        self.case_id = add_case(self.library, "Harbour manuscripts", jurisdiction="Tolmeria")
        self.document = attach_article(self.library, self.case_id)
        self.desk = Desk(self.library)
        self.window = QWidget()
        self.window.resize(1024, 700)
        self.window.show()
        self.desk.open_case(self.case_id)
        self.wait(lambda: self.desk.facts is not None)

    # Waiting and reading

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def document_line(self) -> DocumentLine:
        with self.library.read() as connection:
            found = document(connection, self.document)
        assert found is not None
        return found

    def facts(self) -> CaseFacts:
        """What the library holds."""
        with self.library.read() as connection:
            return facts(connection, self.case_id)

    def settle(self) -> None:
        """Until the desk knows what the library holds."""
        self.wait(lambda: not self.desk.is_busy and self.desk.facts == self.facts())

    def stretch(self, quote: str) -> list[Stretch]:
        return [find_quote(self.library, self.case_id, quote)]

    def undo(self) -> None:
        undo(self.library)
        self.settle()

    # Hands

    def key(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        self.qtbot.keyClick(widget or self.focused(), key)

    def focused(self) -> QWidget:
        widget = self.window.window().focusWidget()
        assert widget is not None
        return widget

    def type_in(self, field: QWidget, text: str) -> None:
        """Replaces what stands in a field, by keys."""
        target = field.focusProxy() or field
        target.setFocus()
        self.qtbot.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(target, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(target, text)

    def press_enter(self, dialog: FormDialog) -> None:
        """Enter in whichever field of a dialog has the cursor; waits until it is kept."""
        with self.qtbot.waitSignal(dialog.saved, timeout=10_000):
            self.qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
        self.settle()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.desk.close()


@contextmanager
def table_in(folder: Path, qtbot: QtBot) -> Iterator[Table]:
    table = Table(folder, qtbot)
    try:
        yield table
    finally:
        table.close()


def charged_suspect(table: Table) -> None:
    quote = table.stretch("Ilya Dovran")
    suspect = add_involvement(table.library, table.case_id, "Ilya Dovran", source=Source(quote))
    add_charge(
        table.library,
        table.case_id,
        [suspect],
        provision="Article 233, Criminal Code",
        source=Source(table.stretch("charged under Article 233")),
    )
    table.settle()


def add_suspects(table: Table) -> None:
    for name in ("Ilya Dovran", "Samira Haddani", "", ""):
        add_involvement(table.library, table.case_id, name)
    table.settle()


def focus_chain(dialog: FormDialog) -> list[QWidget]:
    """What Tab goes through in a dialog, from its first field on.

    Not by `nextInFocusChain`: the binding takes the answer for a child of whom it asked, and a
    whole ring of them for something nobody needs. Python's garbage collector would delete a dialog
    that is open.
    """
    dialog.cancel_button.setFocus()
    chain: list[QWidget] = []
    while dialog.focusNextPrevChild(True):
        widget = dialog.focusWidget()
        if widget is None or widget in chain:
            break
        chain.append(widget)
    return chain
