"""What the dialogs that import rows have in common: what was understood, and what was not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from casefile.model.directions import together
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.imports.rows_model import RowsTable
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested

_TROUBLES_SHOWN: Final = 4


class RowsDialog(FormDialog):
    """Shows what a file would become before anything is written; one undo takes back all of it.

    `plan` is what was understood, `troubles` lists what was not. `saved` carries the result.
    """

    plan: Any
    troubles: RowsTable[Any]

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, path: Path) -> None:
        super().__init__(desk, parent, title, self.tr("Import"))
        self.path = path
        self.offer_help()
        self.plan = None
        self.counts = PlainLabel("", "strong", wraps=True)
        self.remark = PlainLabel("", "small", wraps=True)
        self.copy_button = button(self.tr("&Copy list"))
        self.copy_button.clicked.connect(self._copy)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading and understanding"))
        self.is_done = False
        """Whether it was imported."""

    # For those who import a kind of file

    def show_understood(self) -> None:
        """Shows the `plan`, and nothing where there is none."""
        raise NotImplementedError

    def trouble_lines(self) -> Sequence[str]:
        """What was not understood, as text to be kept."""
        raise NotImplementedError

    def choosers(self) -> Sequence[QWidget]:
        """What says how the file is understood: it rests while it is imported, and after."""
        raise NotImplementedError

    # What it is made of

    def take_area(self) -> QVBoxLayout:
        """The column that stands in place of the fields; `add_told` ends it."""
        self._column.removeWidget(self._body)
        self._body.hide()
        area = QWidget()
        # It scrolls where large letters on a low screen leave the rows nothing.
        scrolls = QScrollArea()
        scrolls.setFrameShape(QFrame.Shape.NoFrame)
        scrolls.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolls.setWidgetResizable(True)
        for surface in (scrolls, scrolls.viewport(), area):
            surface.setProperty("look", "pane")
        scrolls.setWidget(area)
        self._column.insertWidget(1, scrolls, 1)
        column = QVBoxLayout(area)
        column.setContentsMargins(20, 2, 20, 6)
        column.setSpacing(9)
        return column

    def add_told(self, column: QVBoxLayout, share: int = 0) -> None:
        """Adds the counts, what was not understood with its `share` of the height, and the bar."""
        told = nested(column, QHBoxLayout())
        told.setSpacing(10)
        told.addWidget(self.counts, 1)
        told.addWidget(self.copy_button)
        column.addWidget(self.troubles, share)
        column.addWidget(self.remark)
        column.addWidget(self.bar)

    @property
    def holds_input(self) -> bool:
        # What was chosen is chosen again in a moment, and nothing else was entered.
        return False

    # Understanding

    def show_busy(self, busy: bool) -> None:
        """Shows the bar; nothing is imported meanwhile."""
        self.bar.setVisible(busy)
        if busy:
            self.save_button.setEnabled(False)

    def tell(self, counts: str, remark: str, troubles: Sequence[Any], *, comes: bool) -> None:
        """Says what was understood; `comes` is whether there is anything to import."""
        self.show_busy(False)
        self.troubles.rows.show_rows(troubles)
        self.troubles.setVisible(bool(troubles))
        self.troubles.take_height(min(len(troubles), _TROUBLES_SHOWN))
        self.copy_button.setVisible(bool(troubles))
        self.counts.setText(counts)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.save_button.setEnabled(comes)

    def was_not_understood(self, message: str) -> None:
        """Says why nothing of the file can be shown."""
        self.plan = None
        self.show_understood()
        self.say_error(message)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(together("\n".join(self.trouble_lines())))

    # Importing

    def begin(self) -> bool:
        """Whether importing begins; a dialog that is done closes instead."""
        if self.is_done:
            self.accept()
            return False
        for field in self.choosers():
            field.setEnabled(False)
        self.bar.setVisible(True)
        self.counts.setText(self.tr("Importing…"))
        return True

    def end(self, said: str, result: object) -> None:
        """Says how importing went; the dialog stays until it is closed."""
        self.is_saving = False
        self.is_done = True
        self.bar.setVisible(False)
        self.counts.setText(said)
        self.cancel_button.setVisible(False)
        self.save_button.setText(self.tr("Close"))
        self.save_button.setEnabled(True)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.emit(result)

    def _was_refused(self, message: str) -> None:
        for field in self.choosers():
            field.setEnabled(True)
        super()._was_refused(message)
        self.show_understood()
