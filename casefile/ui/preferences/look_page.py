"""Light or dark, the size of letters, motion: what the View menu has, too, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from casefile.ui.movement import Movement
from casefile.ui.preferences.page import PreferencesPage
from casefile.ui.theme import Appearance

if TYPE_CHECKING:
    from casefile.ui.window import Window


class LookPage(PreferencesPage):
    """Each choice is seen at once, in this dialog as well."""

    def __init__(self, window: Window, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.entitle(self.tr("Look"))
        menus, memory = window.menus, window.memory
        self.appearance = QComboBox()
        for appearance, action in menus.appearance.items():
            self.appearance.addItem(action.text(), appearance.value)
        self.appearance.setCurrentIndex(self.appearance.findData(memory.appearance.value))
        self.text_size = QComboBox()
        for percent, action in menus.text_sizes.items():
            self.text_size.addItem(action.text(), percent)
        self.text_size.setCurrentIndex(self.text_size.findData(memory.text_size))
        self.animate = QComboBox()
        for movement, action in menus.animate.items():
            self.animate.addItem(action.text(), movement.value)
        self.animate.setCurrentIndex(self.animate.findData(memory.timeline_movement.value))
        self.row(self.tr("Appearance"), self.appearance)
        self.row(
            self.tr("Text size"),
            self.text_size,
            self.tr("Measured against the system’s own letters, which the program follows."),
        )
        self.row(self.tr("Animate the timeline"), self.animate)
        self.appearance.activated.connect(self._choose_appearance)
        self.text_size.activated.connect(self._choose_size)
        self.animate.activated.connect(self._choose_movement)

    def _choose_size(self) -> None:
        self._window.look.choose_size(int(self.text_size.currentData()))

    def _choose_movement(self) -> None:
        self._window.look.animate(Movement(str(self.animate.currentData())))

    def _choose_appearance(self) -> None:
        self._window.look.choose(Appearance(str(self.appearance.currentData())))
