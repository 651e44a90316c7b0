"""The summary of a case as PDF: where to, how far, and the way to it."""

from __future__ import annotations

import re
import threading
from concurrent.futures import CancelledError
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from casefile.actions.exporting import export_summary
from casefile.model.errors import CasefileError
from casefile.store.reads.cases import case
from casefile.store.reads.lines import CaseLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel


def file_name(title: str) -> str:
    """A title as a file's name that every system takes."""
    bare = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", title)
    bare = " ".join(bare.split()).strip(". ")[:100]
    return f"{bare or 'Case'}.pdf"


def proposed_folder(last: Path | None, library: Path) -> Path:
    """The folder of the last export, else the user's documents, else the library's own folder."""
    places = QStandardPaths.StandardLocation.DocumentsLocation
    documents = QStandardPaths.writableLocation(places)
    for folder in (last, Path(documents) if documents else None):
        if folder is not None and folder.is_dir():
            return folder
    return library.parent


class ExportDialog(FormDialog):
    """Exports in the background; Cancel stops it and leaves no half of a file."""

    _broke = Signal()

    def __init__(
        self, desk: Desk, parent: QWidget | None, case_id: str, last_folder: Path | None = None
    ) -> None:
        """`last_folder` is where the last export went."""
        super().__init__(desk, parent, self.tr("Export summary"), self.tr("Export"))
        self._case_id = case_id
        self._folder = proposed_folder(last_folder, desk.library.path)
        self._stop: threading.Event | None = None
        self._replaced: Path | None = None
        """The file that is there and may be replaced, as the user agreed."""
        self.made: Path | None = None
        self.path = LineField()
        self.path.setMinimumWidth(240)
        self.choose_button = button(self.tr("C&hoose…"))
        self.choose_button.clicked.connect(self._choose)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.path, 1)
        line.addWidget(self.choose_button)
        row.setFocusProxy(self.path)
        self.path.setAccessibleName(self.tr("File"))
        self.add_field(self.tr("&File"), row)
        self.remark = PlainLabel("", "small", wraps=True)
        self.add_wide(self.remark)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Making the PDF"))
        self.add_wide(self.bar)
        self.form.setRowVisible(self.bar, False)
        self.folder_button = button(self.tr("&Show in folder"))
        self.folder_button.clicked.connect(self._show_folder)
        self.folder_button.setVisible(False)
        self.buttons.insertWidget(0, self.folder_button)
        self.path.textChanged.connect(self._path_changed)
        self._broke.connect(lambda: self._was_refused(self.tr("The PDF was not made.")))
        self.path.setFocus()
        self._path_changed()
        self.learn(lambda connection: case(connection, case_id), self._has_case)

    def _has_case(self, line: CaseLine | None) -> None:
        if line is not None and not self.path.text():
            self.path.setText(str(self._folder / file_name(line.title)))

    @property
    def out(self) -> Path | None:
        """Where the PDF goes, as typed; a name without an ending gets ".pdf"."""
        typed = self.path.text().strip()
        if not typed:
            return None
        path = Path(typed).expanduser()
        if not path.name:
            # "/" is where typing a whole path begins.
            return None
        return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

    def _path_changed(self) -> None:
        out = self.out
        there = out is not None and out.is_file()
        if out != self._replaced:
            self._replaced = None
        self._remark(
            self.tr("This file is there already.")
            if there
            else self.tr("Every line carries its source. Nothing in the library changes.")
        )

    def _remark(self, words: str, look: str = "small") -> None:
        self.remark.set_look(look)
        self.remark.setText(words)

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Export summary"), str(self.out or Path.home()))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(self.tr("PDF (*.pdf)"))
        chooser.setDefaultSuffix("pdf")
        chooser.fileSelected.connect(self._has_chosen)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _has_chosen(self, name: str) -> None:
        """The chooser has asked whether a file that is there is to be replaced."""
        self.path.setText(name)
        self._replaced = self.out

    # Making

    def save(self) -> None:
        if self.made is not None:
            self.accept()
            return
        out = self.out
        if out is None:
            self.say_error(self.tr("Say where the PDF goes."), self.path)
            return
        if not out.parent.is_dir():
            self.say_error(
                self.tr("There is no folder “{folder}”.").format(folder=out.parent), self.path
            )
            return
        if out.exists() and out != self._replaced:
            self._replaced = out
            self.say_error(
                self.tr("“{name}” is there already. Press Export once more to replace it.").format(
                    name=out.name
                ),
                self.path,
                look="warning",
            )
            return
        self.say_error("")
        stop = self._stop = threading.Event()
        library, case_id = self.desk.library, self._case_id

        def make() -> list[str] | None:
            try:
                return export_summary(library, case_id, out, cancelled=stop)
            except CancelledError:
                return None
            except CasefileError:
                raise
            except BaseException:
                # Nobody foresaw it: the crash dialog tells it, this one must not wait for ever.
                self._broke.emit()
                raise

        self._is_making(True)
        self.desk.busyChanged.disconnect(self._on_busy)
        pending = self.desk.compute(make)
        self.keep(pending)

    def _is_making(self, making: bool) -> None:
        self.form.setRowVisible(self.bar, making)
        for control in (self.path, self.choose_button):
            control.setEnabled(not making)
        self.fit()

    def _was_kept(self, result: object) -> None:
        self.is_saving = False
        self._is_making(False)
        self.save_button.setEnabled(True)
        self.desk.busyChanged.connect(self._on_busy)
        if result is None:
            self._stop = None
            self._remark(self.tr("Cancelled. No file was made."))
            return
        self.made = self.out
        missing = "".join(result) if isinstance(result, list) else ""
        words = self.tr("Done.")
        if missing:
            words += " " + self.tr("No font here can draw: {letters}").format(letters=missing)
        self._remark(words, "warning" if missing else "good")
        self.path.setEnabled(False)
        self.choose_button.setEnabled(False)
        self.folder_button.setVisible(True)
        self.cancel_button.setVisible(False)
        self.save_button.setText(self.tr("Close"))
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()
        self.saved.emit(str(self.made))

    def _was_refused(self, message: str) -> None:
        self._is_making(False)
        self.desk.busyChanged.connect(self._on_busy)
        super()._was_refused(message)

    @property
    def holds_input(self) -> bool:
        # Once the file is made, its path has done its work.
        return self.made is None and super().holds_input

    def reject(self) -> None:
        if self.is_saving and self._stop is not None:
            self._stop.set()
            self._remark(self.tr("Stopping…"))
            return
        super().reject()

    def _show_folder(self) -> None:
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.parent)))
