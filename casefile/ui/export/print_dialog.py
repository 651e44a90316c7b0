"""Pages to be printed: which, how large, and a look at them before."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from casefile.ui.desk import Desk
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.long_dialog import LongDialog
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.export.made_pages import MadePages
from casefile.ui.export.preview_pane import PreviewPane
from casefile.ui.export.printing import Fit, PrintOrder, pages_typed, paper_of, print_pages
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.letters import by_letters
from casefile.ui.parts.nested import nested

_SIZE = QSize(960, 680)
_OPTIONS_WIDTH = 340


class PrintDialog(LongDialog):
    """Prints what `make` brings (off the window's thread); `saved` carries how many pages went out.

    The printer itself, copies and the like are chosen in the system's own dialog.
    """

    own_size = _SIZE
    _went_on = Signal(int, int)

    def __init__(
        self, desk: Desk, parent: QWidget | None, title: str, make: Callable[[], MadePages]
    ) -> None:
        super().__init__(
            desk, parent, self.tr("Print"), self.tr("Print…"),
            self.tr("Not all of it was printed."),
        )  # fmt: skip
        self._made: MadePages | None = None
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(title)
        words = {
            Fit.SHRINK: self.tr("shrunk where too large"),
            Fit.FILL: self.tr("as large as the paper"),
            Fit.ACTUAL: self.tr("in their own size"),
        }
        self.pages = LineField()
        self.fit_choice = WordCombo(Fit, words.__getitem__, Fit.SHRINK)
        self.remark = PlainLabel("", "small", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Printing"))
        self.preview = PreviewPane()
        self.add_wide(PlainLabel(title, "strong", wraps=True))
        self.add_field(self.tr("Pa&ges"), self.pages)
        self.add_field(self.tr("&Size"), self.fit_choice)
        self.add_wide(self.remark)
        self.add_wide(self.bar)
        self.form.setRowVisible(self.bar, False)
        self._lay_out()
        self._went_on.connect(self._show_progress)
        self.save_button.setEnabled(False)
        self.preview.show_words(self.tr("Making the pages…"))
        desk.compute(make).then(self._has_pages).otherwise(self._has_none)

    def _lay_out(self) -> None:
        self._column.removeWidget(self._body)
        # Wider with large letters, but never more than half.
        self._body.setFixedWidth(min(by_letters(self, _OPTIONS_WIDTH), _SIZE.width() // 2))
        across = nested(self._column, QHBoxLayout(), 1, at=1)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._body)
        across.addWidget(self.preview, 1)

    @property
    def holds_input(self) -> bool:
        return False

    def _has_pages(self, made: MadePages) -> None:
        self._made = made
        count = len(made.shapes())
        self.printer.setPageSize(paper_of([(one.width, one.height) for one in made.shapes()[:1]]))
        self.pages.setPlaceholderText(self.tr("all %n page(s)", "", count))
        self.preview.show_pages(made)
        self.save_button.setEnabled(True)

    def _has_none(self, message: str) -> None:
        self.preview.show_words(message)

    # Printing

    @property
    def order(self) -> PrintOrder | None:
        """What was chosen; None where no such pages are."""
        pages = pages_typed(self.pages.text(), self._count())
        return None if pages is None else PrintOrder(pages, self.fit_choice.value)

    def save(self) -> None:
        if self.order is None:
            self.say_error(
                self.tr("Write pages like “1-3, 7”; there are %n.", "", self._count()), self.pages
            )
            return
        chooser = QPrintDialog(self.printer, self)
        # Which pages is said here, in the numbers that the preview shows.
        chooser.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        chooser.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, False)
        chooser.accepted.connect(self.print_now)
        chooser.finished.connect(chooser.deleteLater)
        chooser.setModal(True)
        chooser.show()

    def _count(self) -> int:
        return 0 if self._made is None else len(self._made.shapes())

    def print_now(self) -> None:
        """Prints on the printer as it is set; Cancel stops after the page under way."""
        made, order = self._made, self.order
        if made is None or order is None:
            return
        desk, printer, told = self.desk, self.printer, self._went_on.emit

        def work(stop: threading.Event) -> int:
            return print_pages(desk, made, printer, order, told, stop)

        self.form.setRowVisible(self.bar, True)
        self.begin_work(work)

    def _show_progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.remark.setText(self.tr("Page {page} of {count}…").format(page=done + 1, count=of))

    def _was_kept(self, result: object) -> None:
        self.end_work()
        self.form.setRowVisible(self.bar, False)
        if result is None:
            self.save_button.setEnabled(True)
            self.remark.setText(self.tr("Stopped. What the printer had by then is its own."))
            return
        super()._was_kept(result)

    def _was_refused(self, message: str) -> None:
        self.end_work()
        self.form.setRowVisible(self.bar, False)
        super()._was_refused(message)

    def say_stopping(self) -> None:
        self.remark.setText(self.tr("Stopping…"))
