"""Printing: which pages, how large, and that they reach the paper. The paper is a file here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from facts_room import Table, charged_suspect, table_in
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from casefile.actions.exporting import export
from casefile.ui.export.made_pages import MadePages
from casefile.ui.export.print_dialog import PrintDialog
from casefile.ui.export.printing import Fit, PrintFailed, PrintOrder, pages_typed, print_pages


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        charged_suspect(made)
        yield made


def summary(table: Table, folder: Path) -> MadePages:
    path = folder / "summary.pdf"
    export(table.library, [table.case_id], path)
    return MadePages(table.desk, path, table.desk.room.sizes(path))


def dialog_for(table: Table, folder: Path, paper: Path) -> PrintDialog:
    dialog = PrintDialog(table.desk, table.window, "A summary", lambda: summary(table, folder))
    dialog.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer.setOutputFileName(str(paper))
    dialog.show()
    table.qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    return dialog


def dark_part(image: Image.Image) -> float:
    """The part of a page that is not paper."""
    grey = image.convert("L")
    return sum(grey.histogram()[:200]) / (grey.width * grey.height)


def pictures(pdf: Path) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=1).to_pil() for page in document]
    finally:
        document.close()


def test_the_pages_looked_at_are_the_pages_on_paper(table: Table, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    dialog = dialog_for(table, tmp_path, paper)
    with table.qtbot.waitSignal(dialog.saved, timeout=60_000) as told:
        dialog.print_now()
    seen, printed = pictures(tmp_path / "summary.pdf"), pictures(paper)
    assert told.args == [len(seen)]
    assert len(printed) == len(seen)
    for before, after in zip(seen, printed, strict=True):
        assert dark_part(after) == pytest.approx(dark_part(before), rel=0.35)


def test_only_the_pages_asked_for_are_printed(table: Table, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    dialog = dialog_for(table, tmp_path, paper)
    table.type_in(dialog.pages, "2")
    with table.qtbot.waitSignal(dialog.saved, timeout=60_000):
        dialog.print_now()
    assert len(pictures(paper)) == 1


def test_pages_that_are_not_there_are_said_before_a_printer_is_chosen(
    table: Table, tmp_path: Path
) -> None:
    dialog = dialog_for(table, tmp_path, tmp_path / "paper.pdf")
    table.type_in(dialog.pages, "2-99")
    table.key(Qt.Key.Key_Return, dialog.pages)
    assert "1-3, 7" in dialog.error.text()
    assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4)),
        ("2", (2,)),
        ("1-3, 2", (1, 2, 3)),
        ("4, 1–2", (4, 1, 2)),
        ("5", None),
        ("3-1", None),
        ("0", None),
        ("one", None),
        ("1-", (1,)),
        ("٢", (2,)),
    ],
)
def test_a_range_is_read_as_people_write_it(text: str, pages: tuple[int, ...] | None) -> None:
    assert pages_typed(text, 4) == pages


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_of(table: Table, tmp_path: Path) -> None:
    made = summary(table, tmp_path)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no folder" / "paper.pdf"))
    order = PrintOrder((1,), Fit.SHRINK)
    with pytest.raises(PrintFailed, match="Nothing was printed"):
        print_pages(table.desk, made, printer, order, lambda *_: None, threading.Event())


def test_the_pages_have_room_to_be_looked_at(table: Table, tmp_path: Path) -> None:
    dialog = dialog_for(table, tmp_path, tmp_path / "paper.pdf")
    assert dialog.size() == dialog.sizeHint()
    assert dialog.preview.height() > dialog.height() / 2
