"""The application, which on macOS is told of files to open while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`fileOpened` carries a path from the Dock or from "Open with"."""

    fileOpened = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.fileOpened.emit(Path(event.file()).absolute())
            return True
        return super().event(event)
