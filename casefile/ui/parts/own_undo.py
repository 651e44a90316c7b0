"""Undo within a field of one line, and in the window where the field has nothing to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class OwnUndo(QObject):
    """Leaves the keys of undo and redo to the window while a field could do nothing with them.

    A field of Qt's takes them always, and then nothing happens.
    """

    def __init__(self, within: QWidget) -> None:
        """Watches the fields that there are within a widget by now."""
        super().__init__(within)
        for field in within.findChildren(QLineEdit):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit)
        ):
            standard = QKeySequence.StandardKey
            for keys, can in (
                (standard.Undo, watched.isUndoAvailable()),
                (standard.Redo, watched.isRedoAvailable()),
            ):
                if event.matches(keys) and not can:
                    event.ignore()
                    return True
        return super().eventFilter(watched, event)
