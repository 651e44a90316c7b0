"""An export checked again: what was looked at, and each statement that does not hold."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QProgressBar, QWidget

from casefile.actions.verifying import verify
from casefile.export.proof.report import Report, State
from casefile.model.directions import together
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.icons import icon
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.wrapped_lines import WrappedLines
from casefile.ui.progress import told_by
from casefile.ui.tongue import alone, spoken

_ICONS: Final = {State.GOOD: "check", State.FAILED: "close", State.OPEN: "help"}


def open_verify_dialog(desk: Desk, parent: QWidget | None, path: Path) -> VerifyDialog:
    """The dialog, shown, and at work."""
    dialog = VerifyDialog(desk, parent, path)
    dialog.show()
    dialog.look()
    return dialog


class VerifyDialog(FormDialog):
    """Compares an exported PDF with itself and with the open library. Changes nothing.

    `checked` comes once it has been, or could not be.
    """

    checked = Signal()
    _told = Signal(int, int, str)

    def __init__(self, desk: Desk, parent: QWidget | None, path: Path) -> None:
        super().__init__(desk, parent, self.tr("Verify an export"), self.tr("Close"))
        self.path = path
        self.offer_help()
        self.report: Report | None = None
        self._stop = threading.Event()
        self.verdict = PlainLabel("", "strong", wraps=True)
        self.about = PlainLabel(path.name, "mute", wraps=True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedLines(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("What was checked, and what does not hold"))
        self.list.setMinimumHeight(260)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Checking"))
        self.doing = PlainLabel("", "small", wraps=True)
        for part in (self.about, self.verdict, self.list, self.bar, self.doing):
            self.add_wide(part)
        self.copy_button = button(self.tr("Copy &report"))
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.setEnabled(False)
        self.buttons.insertWidget(0, self.copy_button)
        self.cancel_button.setVisible(False)
        for part in (self.verdict, self.list):
            self.form.setRowVisible(part, False)
        self._told.connect(self._show_progress)
        self.finished.connect(lambda _result: self._stop.set())

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(620, 0))

    @property
    def holds_input(self) -> bool:
        return False

    def save(self) -> None:
        self.reject()

    # Checking

    def look(self) -> None:
        """Checks off the window's thread."""
        desk, path, stop = self.desk, self.path, self._stop

        def work() -> Report | None:
            try:
                return verify(path, desk.library, desk.room, told_by(self._told), stop)
            except CancelledError:
                return None

        desk.compute(work).then(self._has_report).otherwise(self._has_none)

    def _show_progress(self, done: int, of: int, what: str) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.doing.setText(what)

    def _has_none(self, message: str) -> None:
        self._end()
        self.say_error(message)
        self.checked.emit()

    def _has_report(self, report: Report | None) -> None:
        if report is None:
            return
        self.report = report
        self._end()
        if report.is_good:
            self.verdict.set_look("good")
            self.verdict.setText(self.tr("Nothing failed."))
        else:
            self.verdict.set_look("error")
            self.verdict.setText(self.tr("This file does not hold."))
        # What does not hold stands first: nobody is to scroll for it.
        for failing in report.failing:
            self._add(
                "warning", " ".join(filter(None, (spoken(failing.named), spoken(failing.why))))
            )
        for check in sorted(report.checks, key=lambda one: one.state is not State.FAILED):
            self._add(_ICONS[check.state], spoken(check.sentence))
        for part in (self.verdict, self.list):
            self.form.setRowVisible(part, True)
        self.copy_button.setEnabled(True)
        self.fit()
        self.checked.emit()

    def _end(self) -> None:
        for part in (self.bar, self.doing):
            self.form.setRowVisible(part, False)

    def _add(self, drawing: str, sentence: str) -> None:
        item = QListWidgetItem(icon(drawing), alone(sentence))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.list.addItem(item)

    def _copy(self) -> None:
        lines = [self.path.name, self.verdict.text()]
        lines += [self.list.item(row).text() for row in range(self.list.count())]
        QGuiApplication.clipboard().setText(together("\n".join(lines)))
