"""Where copies of the open library go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.number_field import NumberField
from casefile.ui.preferences.page import PreferencesPage
from casefile.ui.preferences.wishes import MOST_COPIES, Wishes
from casefile.ui.tongue import filled


class CopiesPage(PreferencesPage):
    """`copyRequested` carries the folder into which a copy is wanted now."""

    copyRequested = Signal(str)

    def __init__(self, wishes: Wishes, *, has_library: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._has_library = has_library
        self.entitle(self.tr("Safety copies"))
        self.place = ElidedLabel()
        self.choose_button = button(self.tr("Choose a folder…"))
        self.stop_button = button(self.tr("No copies"))
        self.kept = NumberField(1, MOST_COPIES)
        self.kept.setValue(wishes.copies_kept)
        self.now_button = button(self.tr("Copy now"))
        self.said = PlainLabel("", "small", wraps=True)
        self.wide(
            PlainLabel(
                self.tr(
                    "While a library is open, Casefile copies it to this folder once a day if "
                    "something was changed. A folder on another disk is best. The copies are "
                    "libraries, too: open one to go back to it."
                ),
                wraps=True,
            )
        )
        self.row(self.tr("Folder for copies"), self._line(self.place, self.choose_button))
        self.row(self.tr("Copies that stay of a library"), self.kept)
        self.wide(self._line(None, self.now_button, self.stop_button))
        self.wide(self.said)
        self.choose_button.clicked.connect(self._choose)
        self.stop_button.clicked.connect(self._stop)
        self.now_button.clicked.connect(self._copy)
        self.kept.valueChanged.connect(self._keep)
        self._show()

    def _line(self, first: QWidget | None, *others: QWidget) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if first is not None:
            row.addWidget(first, 1)
        for other in others:
            row.addWidget(other)
        if first is None:
            row.addStretch(1)
        return held

    def _show(self) -> None:
        folder = self._wishes.copies_folder
        self.place.setText(self.tr("none: no copies are made") if folder is None else str(folder))
        self.place.setAccessibleName(self.place.text())
        self.stop_button.setEnabled(folder is not None)
        self.now_button.setEnabled(folder is not None and self._has_library)

    def _choose(self) -> None:
        before = self._wishes.copies_folder or Path.home()
        chooser = QFileDialog(self, self.tr("Folder for copies"), str(before))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self.take)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def take(self, folder: str) -> None:
        """Takes a folder for copies from now on."""
        self._wishes.copies_folder = Path(folder)
        self.said.setText("")
        self._show()

    def _stop(self) -> None:
        self._wishes.copies_folder = None
        self.said.setText(self.tr("The copies that were made stay where they are."))
        self._show()

    def _keep(self, number: int) -> None:
        self._wishes.copies_kept = number

    def _copy(self) -> None:
        self.now_button.setEnabled(False)
        self.said.setText(self.tr("Copying…"))
        self.copyRequested.emit(str(self._wishes.copies_folder))

    def show_made(self, path: str) -> None:
        """Says that a copy was made."""
        self.said.setText(filled(self.tr("Copied to “{name}”."), name=Path(path).name))
        self._show()

    def show_trouble(self, words: str) -> None:
        """Says why none was made."""
        self.said.setText(words)
        self._show()
