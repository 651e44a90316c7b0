"""A new library: what it is called, and in which folder it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from casefile.ui.attach_things import Dropped
from casefile.ui.dialogs.file_dialog import file_name
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.help.asking import helps
from casefile.ui.parts.buttons import button, primary_button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import filled

ENDING = "casefile"
_WIDTH = 480


class LibraryDialog(QDialog):
    """`wanted` is the path of the library to make, where nothing stands yet."""

    wanted = Signal(Path)

    def __init__(self, parent: QWidget | None, folder: Path, things: Dropped) -> None:
        """`folder` is proposed; `things` are to be attached, and give the library its name."""
        super().__init__(parent)
        self._folder = folder
        title = self.tr("New library")
        self.setWindowTitle(title)
        helps(self)
        self.setAccessibleName(title)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = LineField(_free_name(folder, self._proposed(things)))
        self.place = LineField(str(folder))
        self.choose_button = button(self.tr("C&hoose…"))
        self.words = PlainLabel(self._promise(things), "mute", wraps=True)
        self.error = PlainLabel("", "error", wraps=True)
        self.error.hide()
        self.cancel_button = button(self.tr("Cancel"))
        self.make_button = primary_button(self.tr("Make library"))
        self.make_button.setDefault(True)
        self._lay_out(title)
        self.choose_button.clicked.connect(self._choose)
        self.cancel_button.clicked.connect(self.reject)
        self.make_button.clicked.connect(self._make)
        for field in (self.name, self.place):
            field.textEdited.connect(self.error.hide)
        self.name.selectAll()
        self.name.setFocus()

    def _proposed(self, things: Dropped) -> str:
        return things.first_name if things else self.tr("Field notes")

    def _promise(self, things: Dropped) -> str:
        if not things:
            return self.tr(
                "A library is one file. It holds as many cases as you like, their documents and "
                "their history."
            )
        count = len(things.paths) + len(things.addresses) + len(things.brought)
        words = self.tr("%n thing(s) you dropped will be on the case “{case}” in it.", "", count)
        return filled(words, case=things.first_name)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(title, "title"))
        column.addWidget(self.words)
        form = nested(column, QFormLayout())
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.place, 1)
        line.addWidget(self.choose_button)
        for words, field, shown in (
            (self.tr("&Name"), self.name, self.name),
            (self.tr("&Folder"), self.place, row),
        ):
            label = PlainLabel(words, "mute")
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, shown)
        column.addWidget(self.error)
        column.addStretch(1)
        buttons = nested(column, QHBoxLayout())
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.make_button)
        self.setMinimumWidth(max(_WIDTH, self.fontMetrics().averageCharWidth() * 64))

    @property
    def path(self) -> Path:
        """The file as it stands in the fields; its ending need not be typed."""
        name = self.name.text().strip().removesuffix(f".{ENDING}")
        return Path(self.place.text().strip()).expanduser() / file_name(name, ENDING)

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Folder of the library"), self.place.text())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self.place.setText)
        chooser.fileSelected.connect(lambda _: self.error.hide())
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _make(self) -> None:
        path = self.path
        if not self.name.text().strip():
            self._refuse(self.tr("Give the library a name."), self.name)
        elif not path.parent.is_dir():
            words = filled(self.tr("There is no folder “{folder}”."), folder=path.parent)
            self._refuse(words, self.place)
        elif path.exists():
            words = self.tr("“{name}” is there already, and stays as it is. Choose another name.")
            self._refuse(filled(words, name=path.name), self.name)
        else:
            self.wanted.emit(path)
            self.accept()

    def _refuse(self, words: str, field: LineField) -> None:
        self.error.setText(words)
        self.error.setAccessibleName(words)
        self.error.show()
        column = self.layout()
        assert column is not None
        column.activate()
        # Nothing gives way to what is said: the dialog becomes higher.
        needed = column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))
        field.setFocus()
        field.selectAll()


def _free_name(folder: Path, name: str) -> str:
    """The name, or with a number after it where a library of that name stands already."""
    number, free = 1, name
    while (folder / file_name(free, ENDING)).exists():
        number += 1
        free = f"{name} {number}"
    return free
