"""Which keys there are, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.icons import program_icon
from casefile.ui.parts.key_hint import KeyHint
from casefile.ui.parts.label import PlainLabel
from casefile.ui.timeline.chronology_sorting import SORT_KEY
from casefile.ui.timeline.find_field import FIND_KEY
from casefile.ui.timeline.range_field import RANGE_KEY
from casefile.ui.timeline.view import LIST_KEY
from casefile.version import program


class KeysDialog(QDialog):
    """The keys of the menus, read off the menus themselves, of the reader and the timeline."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget()
        grid = QGridLayout(body)
        grid.setHorizontalSpacing(28)
        grid.setColumnStretch(0, 1)
        self._grid = grid
        self._heading(self.tr("On selected words"))
        for text, keys in (
            (self.tr("Suspect"), "S"),
            (self.tr("Charge"), "C"),
            (self.tr("Event"), "E"),
            (self.tr("Note"), "N"),
            (self.tr("Copy with citation"), "Y"),
        ):
            self._line(text, QKeySequence(keys))
        self._heading(self.tr("On the timeline"))
        for text, keys in (
            (self.tr("Go to a time"), RANGE_KEY),
            (self.tr("Find in events"), FIND_KEY),
            (self.tr("Zoom in"), "+"),
            (self.tr("Zoom out"), "-"),
            (self.tr("Show all events"), "0"),
            (self.tr("Go to the first event"), "Home"),
            (self.tr("Go to the last event"), "End"),
            (self.tr("Next event"), "Tab"),
            (self.tr("Select the next of the lane, too"), "Shift+Right"),
            (self.tr("Select all that is visible"), "Ctrl+A"),
            (self.tr("Edit the event"), "F2"),
            (self.tr("Shut or open its lane"), "C"),
            (self.tr("Move its lane"), "Alt+Up"),
            (self.tr("Lanes or list"), LIST_KEY),
            (self.tr("Sort the list"), SORT_KEY),
            (self.tr("Delete what is selected"), "Del"),
            (self.tr("Call off a drag, leave the timeline"), "Esc"),
        ):
            self._line(text, QKeySequence(keys))
        for title, actions in _menus(bar):
            self._heading(title)
            for action in actions:
                self._line(action.text().replace("&", ""), action.shortcut())
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        return QSize(440, 560)

    def _heading(self, text: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(PlainLabel(text.replace("&", ""), "strong"), row, 0, 1, 2)

    def _line(self, text: str, keys: QKeySequence) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(PlainLabel(text), row, 0)
        self._grid.addWidget(KeyHint(keys), row, 1)


def _menus(bar: QMenuBar) -> list[tuple[str, list[QAction]]]:
    found = []
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            keyed = [one for one in menu.actions() if not one.shortcut().isEmpty()]
            if keyed:
                found.append((top.text(), keyed))
    return found


class AboutDialog(QDialog):
    """Name, version, licence, and what it never does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Casefile"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(64, 64))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setContentsMargins(28, 22, 28, 18)
        lines = (
            PlainLabel(program(), "title"),
            PlainLabel(
                self.tr(
                    "Case files on your own disk: documents, suspects, charges and a timeline in "
                    "which every line names its source."
                ),
                wraps=True,
            ),
            PlainLabel(
                self.tr("It opens no connection and sends nothing anywhere. MIT licence."),
                "small",
                wraps=True,
            ),
        )
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for line in lines:
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        return QSize(400, 300)
