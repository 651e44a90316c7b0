"""A dialog that makes a file: where to, how far, and the way to it."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from casefile.ui.desk import Desk
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.long_dialog import LongDialog
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.tongue import filled

Make = Callable[[threading.Event], list[str]]
"""Makes the file until the event is set; answers with sentences to be told with "Done"."""


def file_name(title: str, ending: str = "pdf") -> str:
    """A title as a file's name that every system takes."""
    bare = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", title)
    bare = " ".join(bare.split()).strip(". ")[:100]
    return f"{bare or 'Case'}.{ending}"


def proposed_folder(last: Path | None, library: Path) -> Path:
    """The folder of the last export, else the user's documents, else the library's own folder."""
    places = QStandardPaths.StandardLocation.DocumentsLocation
    documents = QStandardPaths.writableLocation(places)
    for folder in (last, Path(documents) if documents else None):
        if folder is not None and folder.is_dir():
            return folder
    return library.parent


class FileDialog(LongDialog):
    """Makes a file in the background; Cancel stops it and leaves no half of one.

    `saved` carries the file's path. A file that is there is replaced only once the user said so.
    """

    def __init__(
        self, desk: Desk, parent: QWidget | None, title: str, last_folder: Path | None
    ) -> None:
        """`last_folder` is where the last export went."""
        super().__init__(desk, parent, title, self.tr("Export"), self.tr("The file was not made."))
        self.folder = proposed_folder(last_folder, desk.library.path)
        self._replaced: Path | None = None
        """The file that is there and may be replaced, as the user agreed."""
        self.made: Path | None = None
        self._others: list[QWidget] = []
        self.place = self.form
        """Where the file's name stands."""
        self.path = LineField()
        self.path.setMinimumWidth(240)
        self.choose_button = button(self.tr("C&hoose…"))
        self.choose_button.clicked.connect(self._choose)
        self.remark = PlainLabel("", "small", wraps=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Making the file"))
        self.folder_button = button(self.tr("&Show in folder"))
        self.folder_button.clicked.connect(self._show_folder)
        self.folder_button.setVisible(False)
        self.buttons.insertWidget(0, self.folder_button)
        self.path.textChanged.connect(self.tell_of_path)

    # For those who make a kind of file

    @property
    def ending(self) -> str:
        """What the file's name ends in, without the dot."""
        raise NotImplementedError

    def filter_words(self) -> str:
        """What the system's chooser calls such files: "PDF (*.pdf)"."""
        raise NotImplementedError

    def promise(self) -> str:
        """What is said of the file before it is made."""
        raise NotImplementedError

    def making(self, out: Path) -> Make:
        """The work of making the file at `out`, as it was asked for in this moment."""
        raise NotImplementedError

    def add_place(self) -> None:
        """Adds the file's name, what is said of it, and the bar."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.path, 1)
        line.addWidget(self.choose_button)
        row.setFocusProxy(self.path)
        self.path.setAccessibleName(self.tr("File"))
        self.add_field(self.tr("&File"), row, self.place)
        self.place.addRow(self.remark)
        self.place.addRow(self.bar)
        self.place.setRowVisible(self.bar, False)
        self.tell_of_path()

    def rests_while_making(self, *fields: QWidget) -> None:
        """Fields that say how the file is made: nothing is changed in them meanwhile or after."""
        self._others += fields

    def propose(self, title: str) -> None:
        """Names the file after a title, unless something stands there."""
        if not self.path.text():
            self.path.setText(str(self.folder / file_name(title, self.ending)))

    # The file's name

    @property
    def out(self) -> Path | None:
        """Where the file goes, as typed; a name without its ending gets it."""
        typed = self.path.text().strip()
        if not typed:
            return None
        path = Path(typed).expanduser()
        if not path.name:
            # "/" is where typing a whole path begins.
            return None
        dotted = f".{self.ending}"
        has_it = path.name.lower().endswith(dotted)
        return path if has_it else path.with_name(path.name + dotted)

    def tell_of_path(self) -> None:
        """Says whether the file is there already."""
        out = self.out
        there = out is not None and out.is_file()
        if out != self._replaced:
            self._replaced = None
        self.say(self.tr("This file is there already.") if there else self.promise())

    def say(self, words: str, look: str = "small") -> None:
        self.remark.set_look(look)
        self.remark.setText(words)

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.windowTitle(), str(self.out or Path.home()))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(self.filter_words())
        chooser.setDefaultSuffix(self.ending)
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
            self.say_error(self.tr("Say where the file goes."), self.path)
            return
        if not out.parent.is_dir():
            self.say_error(
                filled(self.tr("There is no folder “{folder}”."), folder=out.parent), self.path
            )
            return
        if out.exists() and out != self._replaced:
            self._replaced = out
            self.say_error(
                filled(
                    self.tr("“{name}” is there already. Press Export once more to replace it."),
                    name=out.name,
                ),
                self.path,
                look="warning",
            )
            return
        self.say_error("")
        work = self.making(out)
        self._is_making(True)
        self.begin_work(work)

    def _is_making(self, making: bool) -> None:
        self.place.setRowVisible(self.bar, making)
        for control in (self.path, self.choose_button, *self._others):
            control.setEnabled(not making)
        self.fit()

    def _was_kept(self, result: object) -> None:
        self.end_work()
        self._is_making(False)
        self.save_button.setEnabled(True)
        if result is None:
            self.say(self.tr("Cancelled. No file was made."))
            return
        self.made = self.out
        remarks = result if isinstance(result, list) else []
        self.say(_one_after_another([self.tr("Done."), *remarks]), "warning" if remarks else "good")
        for control in (self.path, self.choose_button, *self._others):
            control.setEnabled(False)
        self.folder_button.setVisible(True)
        self.cancel_button.setVisible(False)
        self.save_button.setText(self.tr("Close"))
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()
        self.saved.emit(str(self.made))

    def _was_refused(self, message: str) -> None:
        self.end_work()
        self._is_making(False)
        super()._was_refused(message)
        # Not on Cancel, where Return would throw away what was chosen.
        self.path.setFocus()

    # Leaving

    @property
    def holds_input(self) -> bool:
        # Once the file is made, its path has done its work.
        return self.made is None and super().holds_input

    def say_stopping(self) -> None:
        self.say(self.tr("Stopping…"))

    def _show_folder(self) -> None:
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.parent)))


def _one_after_another(remarks: Sequence[str]) -> str:
    """Sentences as they are, and what is no sentence parted from what follows."""
    return " ".join(
        one if one.endswith(".") or at == len(remarks) else f"{one};"
        for at, one in enumerate(remarks, start=1)
    )
