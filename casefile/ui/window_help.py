"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from casefile.ui.icons import program_icon
from casefile.ui.parts.label import PlainLabel
from casefile.version import program


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
