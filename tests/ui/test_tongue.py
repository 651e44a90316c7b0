"""The window speaks the language that is chosen, with Qt's own words in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMainWindow
from pytestqt.qtbot import QtBot
from translating.linguist import Book, Message
from translations import compiled

from casefile.model.dates import understand
from casefile.model.errors import CasefileError
from casefile.model.wording import Dated, worded
from casefile.ui.date_words import in_words
from casefile.ui.menus.entries import Entries, Standard
from casefile.ui.recalled import recalled
from casefile.ui.tongue import Language, filled, side_by_side, speak, spoken, words_in
from casefile.ui.window_memory import WindowMemory

HANDFUL = [
    Message("Rail", "Open {name}", ("Открыть «{name}»",), state=""),
    Message("Rail", "%n page(s)", ("%n страница", "%n страницы", "%n страниц"), True, state=""),
    Message("Messages", "%n row(s)", ("%n строка", "%n строки", "%n строк"), True, state=""),
    Message("Messages", "{rows} in “{name}”.", ("«{name}»: {rows}.",), state=""),
]


@pytest.fixture
def handful(tmp_path: Path) -> Path:
    """A folder with a few sentences in Russian."""
    (tmp_path / "casefile_ru.ts").write_text(Book("ru", HANDFUL).written(), encoding="utf-8")
    compiled(tmp_path)
    return tmp_path


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[..., Language]]:
    before = QLocale()
    yield lambda *chosen: speak(qapp, *chosen)
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


def cancel_button() -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.buttons()[0].text()


def test_english_counts_without_any_file(speaking: Callable[..., Language]) -> None:
    tr = words_in("Rail")
    assert speaking(Language.ENGLISH) is Language.ENGLISH
    assert (tr("%n page(s)", 1), tr("%n page(s)", 4)) == ("1 page", "4 pages")


def test_russian_is_spoken_by_the_window_and_by_qt(
    speaking: Callable[..., Language], handful: Path
) -> None:
    tr = words_in("Rail")
    assert speaking(Language.RUSSIAN, handful) is Language.RUSSIAN
    assert tr("Open {name}").format(name="Дело") == "Открыть «Дело»"
    assert [tr("%n page(s)", n) for n in (1, 3, 11, 21)] == [
        "1 страница", "3 страницы", "11 страниц", "21 страница",
    ]  # fmt: skip
    assert "Отмена" in cancel_button()
    assert QLocale().standaloneMonthName(4) == "апрель"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_a_room_below_says_is_said_in_the_window_s_language(
    speaking: Callable[..., Language], handful: Path
) -> None:
    speaking(Language.RUSSIAN, handful)
    rows = worded("%n row(s)", count=2)
    error = CasefileError(worded("{rows} in “{name}”.", rows=rows, name="{x}.csv"))
    assert str(error) == "2 rows in “{x}.csv”."
    assert spoken(error.message) == "«{x}.csv»: 2 строки."
    assert spoken("Plain text, {as it is}.") == "Plain text, {as it is}."


def test_dates_are_said_in_the_window_s_language(speaking: Callable[..., Language]) -> None:
    before, held = understand("before 1 June 2024"), understand("9 May 2025")
    refused = worded("{date}?", date=Dated("9 May 2025", "2025-05-09"))
    for language, words in (
        (Language.ENGLISH, ("before 1 Jun 2024", "9 May 2025", "9 May 2025?")),
        (Language.RUSSIAN, ("до 1\u00a0июня 2024\u00a0г.", "9\u00a0мая 2025\u00a0г.",
                            "9\u00a0мая 2025\u00a0г.?")),
        (Language.ARABIC, ("قبل 1 يونيو 2024", "9 مايو 2025", "9 مايو 2025?")),
    ):  # fmt: skip
        speaking(language)
        assert (in_words(before), in_words(held), spoken(refused)) == words


def test_what_a_translation_lacks_is_said_in_good_english(
    speaking: Callable[..., Language], handful: Path
) -> None:
    speaking(Language.RUSSIAN, handful)
    assert words_in("Elsewhere")("%n day(s)", 1) == "1 day"


def test_arabic_is_read_from_the_right_and_english_again_from_the_left(
    speaking: Callable[..., Language],
) -> None:
    speaking(Language.ARABIC)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    assert "Cancel" not in cancel_button()
    speaking(Language.ENGLISH)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "Cancel" in cancel_button()


def test_the_system_s_language_is_spoken_where_it_is_known(
    speaking: Callable[..., Language],
) -> None:
    assert speaking(Language.SYSTEM) is not Language.SYSTEM


def test_the_language_is_remembered_for_the_next_start(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    assert memory.language is Language.SYSTEM
    memory.remember_language(Language.ARABIC)
    memory.save()
    assert WindowMemory(tmp_path / "window.ini").language is Language.ARABIC


def test_an_arabic_window_keeps_the_parts_of_its_sentences_in_order(
    speaking: Callable[..., Language],
) -> None:
    assert side_by_side(["Kyrgyzstan", "", "4 قضايا"], " · ") == "Kyrgyzstan · \u20684 قضايا\u2069"
    assert filled("Led by {name}", name="R. T.") == "Led by R. T."
    assert filled("Led by {name}", name="قضية") == "Led by \u2068قضية\u2069"
    speaking(Language.ARABIC)
    assert side_by_side(["Kyrgyzstan", "", "4 قضايا"], " · ") == "\u2068Kyrgyzstan\u2069 · 4 قضايا"
    assert filled("يقودها {name}", name="R. T.") == "يقودها \u2068R. T.\u2069"
    assert filled("{one} {other}", one="It holds.", other="It ends.") == "It holds. It ends."
    assert QLocale().zeroDigit() == "0"


def test_an_arabic_window_keeps_keys_and_what_is_still_english_from_being_turned_around(
    speaking: Callable[..., Language], qtbot: QtBot
) -> None:
    speaking(Language.ARABIC)
    assert words_in("Elsewhere")("Choose a folder…") == "Choose a folder…\u200e"
    assert words_in("Elsewhere")("{name}…") == "{name}…"
    window = QMainWindow()
    qtbot.addWidget(window)
    entries = Entries(window)
    action = entries.add(window.menuBar().addMenu(""), "larger", "تكبير", Standard.ZoomIn)
    assert action.text() == "تكبير\t\u2068Ctrl++\u2069"
    entries.set_keys("larger", (QKeySequence("+"),))
    assert action.text() == "تكبير"


def test_history_says_names_in_the_quotation_marks_of_the_language(
    speaking: Callable[..., Language],
) -> None:
    assert recalled("Edit “R. T.”") == "Edit “R. T.”"
    speaking(Language.RUSSIAN)
    assert recalled("Edit “R. T.”") == "Изменение: «R. T.»"
    assert recalled("Cite for “Обыск”") == "Новая ссылка: «Обыск»"
