"""How the window looks: light or dark, the size of letters, motion; chosen once and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from casefile.ui.movement import Movement
from casefile.ui.theme import Appearance, sized

if TYPE_CHECKING:
    from casefile.ui.window import Window


class WindowLook(QObject):
    """What the View menu and the preferences choose; takes effect at once."""

    def __init__(self, window: Window, base_font: QFont | None = None) -> None:
        """`base_font` are the platform's own letters; those worn now, where nobody says."""
        super().__init__(window)
        self._window = window
        self.base_font = QFont(QApplication.font() if base_font is None else base_font)
        if base_font is None and window.memory.text_size != 100:
            self._size(window.memory.text_size)
        self.show()

    def show(self) -> None:
        """Marks in the menus what is chosen."""
        menus, memory = self._window.menus, self._window.memory
        menus.appearance[self._window.theme.appearance].setChecked(True)
        nearest = min(menus.text_sizes, key=lambda one: abs(one - memory.text_size))
        menus.text_sizes[nearest].setChecked(True)
        menus.animate[memory.timeline_movement].setChecked(True)

    def choose(self, appearance: Appearance) -> None:
        self._window.theme.choose(appearance)
        self._window.memory.remember_appearance(appearance)
        self.show()

    def choose_size(self, percent: int) -> None:
        """Sizes all letters against the platform's own, 100 to 200 percent."""
        self._window.memory.remember_text_size(percent)
        self._size(percent)
        self.show()

    def animate(self, movement: Movement) -> None:
        self._window.memory.remember_timeline_movement(movement)
        if self._window.view is not None:
            self._window.view.timeline.board.set_movement(movement)
        self.show()

    def _size(self, percent: int) -> None:
        QApplication.setFont(sized(self.base_font, percent / 100))
        self._window.theme.choose(self._window.theme.appearance)
