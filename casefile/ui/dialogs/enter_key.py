"""Enter in a dialog saves, also from a box that is ticked and a choice out of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QRadioButton, QWidget

_STROKES = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterSaves(QObject):
    """Lets Enter pass by the fields of a dialog that some desktops have it work instead.

    Where Qt follows GNOME, as it does on most Linux desktops but Plasma, Enter unticks a box that
    has the focus and opens a list: whoever ticked it with the mouse and then saves with Enter would
    take back what was just chosen. Space does both everywhere.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._dialog:
            return
        is_list = isinstance(now, QComboBox) and not now.isEditable()
        if is_list or isinstance(now, (QCheckBox, QRadioButton)):
            # Installed twice it still acts once.
            now.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in ENTER and event.type() in _STROKES:
            # Not taken here, it goes on to the dialog.
            event.ignore()
            return True
        return False
