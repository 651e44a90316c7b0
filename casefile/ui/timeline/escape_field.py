"""A line of text that has a use of its own for Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from casefile.ui.dialogs.line_field import LineField


class EscapeField(LineField):
    """Keeps Escape while it is stood in, whoever else has it as a shortcut."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)
