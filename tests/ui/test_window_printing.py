"""Printing from the window: the summary, and whatever document is in the reader."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from window_room import ARTICLE, FILING, MAIL, Hands, new_library, window_in

from casefile.export.summary.choices import SummaryChoices
from casefile.export.summary.page import PageChoices
from casefile.ui.crash import CrashDialog
from casefile.ui.export.choices import ExportChoices
from casefile.ui.export.print_dialog import PrintDialog
from casefile.ui.theme import Theme


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(new_library(tmp_path))
        case_id = made.add_case("Harbour manuscripts")
        made.view.desk.open_case(case_id)
        made.wait(made.window.menus.print_summary.isEnabled)
        yield made


def printed(hands: Hands, dialog: PrintDialog, paper: Path) -> str:
    """The text of what is on paper, or as much as is picture."""
    hands.wait(dialog.save_button.isEnabled)
    dialog.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer.setOutputFileName(str(paper))
    assert dialog.preview.shown is not None
    document = pypdfium2.PdfDocument(dialog.preview.shown.path)
    try:
        words = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    with hands.qtbot.waitSignal(dialog.saved, timeout=60_000):
        dialog.print_now()
    assert paper.stat().st_size > 5_000
    return words


def the_dialog(hands: Hands) -> PrintDialog:
    (dialog,) = hands.window.findChildren(PrintDialog)
    return dialog


@pytest.mark.parametrize(
    ("file", "words", "documents"),
    # A statement comes in the mail.
    [(FILING, "3-118/2025", 1), (ARTICLE, "Ilya Dovran", 1), (MAIL, "press office", 2)],
    ids=["pdf", "article", "mail"],
)
def test_the_document_in_the_reader_is_printed_whatever_it_is(
    hands: Hands, tmp_path: Path, file: Path, words: str, documents: int
) -> None:
    hands.drop_files(hands.view.documents, file)
    hands.wait_for_documents(documents)
    hands.wait(lambda: hands.view.reading.line is not None)
    hands.window.menus.print_document.trigger()
    text = printed(hands, the_dialog(hands), tmp_path / "paper.pdf")
    assert words.casefold() in text.casefold()


def test_the_summary_is_printed_in_the_language_it_was_last_exported_in(
    hands: Hands, tmp_path: Path
) -> None:
    page = PageChoices(language="ru")
    hands.window.memory.remember_export_choices(ExportChoices(summary=SummaryChoices(page=page)))
    hands.window.menus.print_summary.trigger()
    text = printed(hands, the_dialog(hands), tmp_path / "paper.pdf")
    assert "Harbour manuscripts" in text
    assert "По этому делу пока ничего не внесено." in " ".join(text.split())


def test_who_leaves_while_the_pages_are_being_made_leaves_nothing_behind(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private))

    def folders() -> list[Path]:
        return list(private.glob("casefile-print-*"))

    hands.window.menus.print_summary.trigger()
    hands.wait(lambda: len(folders()) == 1)
    the_dialog(hands).reject()
    hands.wait(lambda: folders() == [])
    assert [one for one in hands.window.findChildren(CrashDialog) if one.isVisible()] == []


def test_without_a_document_it_is_said_what_is_printed(hands: Hands) -> None:
    with hands.qtbot.waitSignal(hands.view.told):
        hands.window.menus.print_document.trigger()
    assert hands.window.findChildren(PrintDialog) == []
