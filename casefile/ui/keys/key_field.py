"""The field that takes down which key is pressed in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from casefile.ui.icons import icon
from casefile.ui.keys.in_force import pressed, written
from casefile.ui.plurals import LEFT_TO_RIGHT

_ONLY_HELD: Final = frozenset(
    {
        Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown, Qt.Key.Key_Mode_switch,
    }
)  # fmt: skip
_LEAVING: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
_CLEARING: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyField(QLineEdit):
    """`keysPressed` carries the key sequence, an empty one after Backspace or the cross.

    Tab and Esc do what they do everywhere. What the field shows, its owner says.
    """

    keysPressed = Signal(QKeySequence)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._clear = QAction(icon("close"), self.tr("No key"), self)
        self._clear.triggered.connect(lambda: self.keysPressed.emit(QKeySequence()))
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.show_keys(None)

    def show_keys(self, keys: QKeySequence | None) -> None:
        """Shows which keys are in force, or that there are none."""
        # In no language is it -+Ctrl.
        mark = LEFT_TO_RIGHT if self.isRightToLeft() else ""
        self.setText(f"{mark}{written([keys])}{mark}" if keys is not None else "")
        self._clear.setVisible(keys is not None)
        self._invite()

    def _invite(self) -> None:
        words = self.tr("Press the keys") if self.hasFocus() else self.tr("none")
        self.setPlaceholderText(words if self.isEnabled() else "")

    def event(self, event: QEvent) -> bool:
        # Before anything in the window takes them for its own.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() in (
            QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange,
        ):  # fmt: skip
            done = super().event(event)
            self._invite()
            return done
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in _ONLY_HELD:
            return
        if key in _LEAVING and not held & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        elif key in _CLEARING and not held:
            self.keysPressed.emit(QKeySequence())
        else:
            found = pressed(event)
            # A sign that needs Shift on this keyboard is the sign; a letter keeps its Shift.
            is_sign = len(found) > 1 and not chr(key & 0xFFFF).isalnum() and key < 0x1000000
            self.keysPressed.emit(found[-1] if is_sign else found[0])
