"""What this program is, and the parts it is made of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from casefile.ui.help.asking import helps
from casefile.ui.icons import program_icon
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.version import program

_PICTURE = 64


class AboutDialog(QDialog):
    """Name, version, licence, and what it never does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Casefile"))
        helps(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(_PICTURE, _PICTURE))
        picture.setAccessibleName(self.tr("The sign of Casefile"))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setContentsMargins(28, 22, 28, 18)
        self.title = PlainLabel(program(), "title")
        lines = (
            self.title,
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
        column.addSpacing(6)
        row = nested(column, QHBoxLayout())
        self.licences_button = button(self.tr("Parts and licences…"))
        self.close_button = button(self.tr("Close"))
        row.addWidget(self.licences_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.licences_button.clicked.connect(self._show_licences)
        self.close_button.clicked.connect(self.reject)

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        # Qt shows no dialog wider than two thirds of the screen, unless it is told to.
        width = min(max(420, letter * 60), self.screen().availableGeometry().width() * 2 // 3)
        # Its lines are wrapped: how high they are is known of a width alone.
        layout = self.layout()
        height = super().sizeHint().height() if layout is None else layout.heightForWidth(width)
        return QSize(width, height)

    def _show_licences(self) -> None:
        from casefile.ui.licences_dialog import LicencesDialog

        LicencesDialog(self).open()
