"""Every word of the window can be said in another language: here, in one of wide letters."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

import pytest
from prepared import empty_library
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt, QTimer, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from translating.sources import collected
from translations import ROOT
from window_room import Hands, window_in

from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.finding import find_quote
from casefile.actions.law import add_charge, add_charge_step
from casefile.actions.notes import add_note
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import add_involvement
from casefile.model.dates import understand
from casefile.model.documents import CaseDocument, Document
from casefile.model.terms import ChargeStatus, Custody, DocumentKind, EventKind, PartyKind, Role
from casefile.store.library import Library
from casefile.store.pages import Page, keep_reading
from casefile.store.reads.documents import document
from casefile.store.reads.facts import facts
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.export.print_dialog import PrintDialog
from casefile.ui.theme import Theme

TEXT = "Четверо задержаны. Дело известно с 8 апреля. Илья Довран и Самира Хаддани обвиняются.\n"
PLACES = re.compile(r"(\{[^{}]*\}|%L?n|\(s\)|\([^()|]*\|[^()|]*\))")
WIDE = {code: code + 0xFEE0 for code in (*range(0x41, 0x5B), *range(0x61, 0x7B))}

NO_WORDS = re.compile(
    r"\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b(?:(?: \d{1,2},)? \d{4})?"
    r"|\b(?:Ctrl|Shift|Alt|Meta|Return|Enter|Esc|Escape|Del|Delete|Ins|Insert|Space|Backspace|Home"
    r"|End|PgUp|PgDown|Left|Right|Up|Down|Tab|F\d\d?)\b(?:\+\S+)?"
    r"|Understood as:|en, ru, ky|(?<=\+)[A-Z]\b|^[A-Z]$"
    r"|\bsha256\b|\b[0-9a-f]{2,}\b|/\S+|\S*\.\w+|\bhttps?\S*"
)
"""Dates (they are said in the date's own forms), keys, digests, paths and addresses."""

NAMES = re.compile(r"\b(?:Casefile|English|FollowTheMoney|EDTF|PDF|CSV|XLSX)\b")
"""What is called so in every language."""


@cache
def known() -> frozenset[tuple[str, str]]:
    """All contexts and sentences that translators are given."""
    return frozenset((one.context, one.source) for one in collected(ROOT))


class WideLetters(QTranslator):
    """Says what is known to the translators in letters of twice the width, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._known = known()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if (context, source) not in self._known:
            return None  # type: ignore[return-value]
        return "".join(
            part if PLACES.fullmatch(part) else part.translate(WIDE)
            for part in PLACES.split(source)
        )


@pytest.fixture
def letters() -> Iterator[WideLetters]:
    before = QLocale()
    # Months, where Qt says them, in letters that are no English words either.
    QLocale.setDefault(QLocale("el"))
    yield WideLetters()
    QLocale.setDefault(before)


def english_in(text: str) -> str:
    """What of a text is still said in English; empty where nothing is."""
    left = NAMES.sub(" ", NO_WORDS.sub(" ", text.replace("&", "")))
    return text if re.search(r"[A-Za-z]{2,}", left) else ""


def said_by(widget: QWidget) -> Iterator[str]:
    """All that a widget and what is in it says to whoever looks, points or listens."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        if one.isWindow():
            yield one.windowTitle()
        if isinstance(one, (QLabel, QAbstractButton)):
            yield one.text()
        elif isinstance(one, QGroupBox):
            yield one.title()
        elif isinstance(one, (QLineEdit, QPlainTextEdit)):
            yield one.placeholderText()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(place) for place in range(one.count()))
        elif isinstance(one, QMenu):
            yield one.title()
        elif isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView):
            yield from said_by_model(one)
        yield from (text for action in one.actions() for text in (action.text(), action.toolTip()))


def said_by_model(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    # A list's model has one column and keeps that to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    roles = (
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )  # fmt: skip
    waiting = [model.index(row, 0) for row in range(min(model.rowCount(QModelIndex()), 60))]
    while waiting:
        index = waiting.pop()
        for column in range(columns):
            one = index.siblingAtColumn(column)
            yield from (str(one.data(role) or "") for role in roles)
        waiting += [model.index(row, 0, index) for row in range(min(model.rowCount(index), 60))]


def english_of(*widgets: QWidget) -> list[str]:
    return sorted({left for one in widgets for said in said_by(one) if (left := english_in(said))})


def library_in(folder: Path) -> tuple[Path, str]:
    """A case with some of everything, all of it in Cyrillic letters; and its document."""
    path = Path(shutil.copy(empty_library(), folder / "Заметки.casefile"))
    with Library.open(path) as library:
        case_id = add_case(library, "Рукописи", jurisdiction="Страна", synopsis="Суть")
        relate_cases(library, case_id, add_case(library, "Ящик"), "то же")
        data = TEXT.encode()
        sha256 = library.contents.keep_bytes(data, "статья.txt")
        with library.write("Attach") as unit:
            unit.add(
                Document(
                    sha256=sha256, file_name="статья.txt", size=len(data),
                    media_type="text/plain", kind=DocumentKind.ARTICLE, title="Статья",
                    outlet="Газета", published=understand("12 May 2025"),
                )
            )  # fmt: skip
            unit.add(CaseDocument(case_id=case_id, document=sha256))
        keep_reading(library, [(sha256, [Page(1, TEXT)])])
        source = Source([find_quote(library, case_id, "Четверо задержаны")])
        suspect = add_involvement(library, case_id, "Илья Довран", role=Role.SUSPECT, source=source)
        add_involvement(library, case_id, "", role=Role.SUSPECT)
        add_involvement(library, case_id, "Суд", role=Role.COURT, kind=PartyKind.ORGANISATION)
        add_involvement(
            library, case_id, "", role=Role.SUSPECT, kind=PartyKind.GROUP, count=4, source=source
        )
        (charge,) = add_charge(
            library, case_id, [suspect], provision="233 Уголовный кодекс (Страна)",
            max_years=12, status=ChargeStatus.ALLEGED, source=source,
        )  # fmt: skip
        add_charge_step(library, case_id, charge, ChargeStatus.CHARGED, understand("9 May 2025"))
        event = add_event(
            library, case_id, "Задержание", understand("9 May 2025"), understand("9 July 2030"),
            kind=EventKind.CUSTODY, custody=Custody.SOUGHT, source=source,
        )  # fmt: skip
        add_other_date(library, event, understand("10 May 2025"), source=source)
        add_event(library, case_id, "Без даты", None)
        add_note(library, case_id, "Спросить суд.", source=source)
    return path, sha256


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot, letters: WideLetters) -> Iterator[Hands]:
    path, _ = library_in(tmp_path)
    with window_in(tmp_path, theme, qtbot, letters) as opened:
        opened.open(path)
        opened.wait(lambda: opened.view.desk.facts is not None)
        opened.idle()
        yield opened


def test_the_window_says_nothing_in_english_alone(hands: Hands) -> None:
    QTest.qWait(300)
    assert english_of(hands.window) == []


def test_no_menu_says_anything_in_english_alone(hands: Hands) -> None:
    actions = hands.window.findChildren(QAction)
    texts = {text for one in actions for text in (one.text(), one.toolTip(), one.statusTip())}
    assert len(texts) > 40
    assert sorted(filter(None, map(english_in, texts))) == []


def test_no_dialog_of_a_fact_says_anything_in_english_alone(hands: Hands) -> None:
    desk, window = hands.view.desk, hands.window
    assert desk.case_id is not None
    with desk.library.read() as connection:
        known = facts(connection, desk.case_id)
        sha256 = connection.exec_driver_sql("SELECT sha256 FROM documents").scalar_one()
        line = document(connection, sha256)
    assert line is not None
    quote = "Четверо задержаны"
    passage = ([find_quote(desk.library, desk.case_id, quote)], quote)
    suspect = known.suspects[0]
    (provision,) = known.provisions
    (charge,) = provision.charges
    event = next(one for one in known.events if one.other_dates)
    makers: list[Callable[[], FormDialog]] = [
        lambda: tagging.tag_suspect(desk, window, *passage),
        lambda: tagging.tag_party(desk, window),
        lambda: tagging.tag_charge(desk, window, *passage),
        lambda: tagging.tag_event(desk, window, *passage),
        lambda: tagging.tag_note(desk, window, *passage),
        lambda: tagging.tag_name(desk, window, suspect, *passage),
        lambda: tagging.tag_charge_step(desk, window, charge, *passage),
        lambda: tagging.edit_case(desk, window),
        lambda: tagging.edit_case(desk, window, desk.case_id),
        lambda: tagging.relate_case(desk, window),
        lambda: tagging.edit_document(desk, window, sha256),
        lambda: tagging.put_document(desk, window, str(desk.case_id), line),
        lambda: tagging.edit_party(desk, window, suspect),
        lambda: tagging.edit_provision(desk, window, provision),
        lambda: tagging.edit_event(desk, window, event),
        lambda: tagging.move_event(desk, window, event),
        lambda: tagging.edit_note(desk, window, known.notes[0]),
        lambda: tagging.edit_citation(desk, window, suspect.citations[0]),
    ]
    found = {}
    for make in makers:
        dialog = make()
        QTest.qWait(30)
        if left := english_of(dialog):
            found[type(dialog).__name__] = left
        dialog.reject()
    assert found == {}


def test_no_dialog_of_a_menu_says_anything_in_english_alone(hands: Hands) -> None:
    found, seen = {}, set()
    for action in hands.window.findChildren(QAction):
        if not (action.text().endswith("…") and action.isEnabled()):
            continue
        left: list[QFileDialog] = []
        # Choosers of files keep everything waiting until they are left.
        leaving = QTimer(interval=20)
        leaving.timeout.connect(partial(_leave_file_choosers, left))
        leaving.start()
        action.trigger()
        # Some only put the cursor somewhere: those show nothing, however long one waits.
        end = time.monotonic() + 0.3
        while not (left or _opened(hands)) and time.monotonic() < end:
            QTest.qWait(10)
        leaving.stop()
        hands.idle()
        QTest.qWait(50)
        for shown in _opened(hands):
            if isinstance(shown, PrintDialog):
                hands.wait(shown.save_button.isEnabled)
            if isinstance(shown, QDialog):
                seen.add(type(shown).__name__)
                if english := english_of(shown):
                    found[type(shown).__name__] = english
                shown.reject()
            shown.close()
            hands.wait(lambda shown=shown: not shown.isVisible())
    assert found == {}
    assert {"CaseDialog", "ExportDialog"} <= seen


def _opened(hands: Hands) -> list[QWidget]:
    """What stands over the window; Qt has its own translations of its choosers of files."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and one is not hands.window and not isinstance(one, QFileDialog)
    ]


def _leave_file_choosers(left: list[QFileDialog]) -> None:
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, QFileDialog) and shown.isVisible():
            shown.reject()
            left.append(shown)


def test_what_is_still_english_would_be_found() -> None:
    assert english_in("Open library…")
    assert english_in("Ｏｐｅｎ Notes")
    assert not english_in("Ｏｐｅｎ ｔｈｅ library.casefile (Ctrl+O)")
    assert not english_in("9 May 2025 · 1 ｄａｙ")
