"""The language of the window, and the way to its keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.preferences.page import PreferencesPage
from casefile.ui.tongue import OWN_NAMES, Language
from casefile.ui.window_memory import WindowMemory


class GeneralPage(PreferencesPage):
    """`languageChosen` comes when the window is to speak another language."""

    languageChosen = Signal(object)
    keysRequested = Signal()

    def __init__(self, memory: WindowMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self.entitle(self.tr("General"))
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), Language.SYSTEM.value)
        for language, name in OWN_NAMES.items():
            self.language.addItem(name, language.value)
        self.language.setCurrentIndex(self.language.findData(memory.language.value))
        self.row(
            self.tr("Language"),
            self.language,
            self.tr("Of the window. What leaves has a language of its own, chosen on export."),
        )
        self.partly = PlainLabel("", "small", wraps=True)
        self.wide(self.partly)
        self.keys = button(self.tr("Change…"))
        self.row(self.tr("Keyboard shortcuts"), self.keys)
        self.keys.clicked.connect(self.keysRequested)
        self.language.activated.connect(self._choose)
        self._say_how_much()

    def _choose(self) -> None:
        language = Language(str(self.language.currentData()))
        self._say_how_much()
        if language is not self._memory.language:
            self._memory.remember_language(language)
            self.languageChosen.emit(language)

    def _say_how_much(self) -> None:
        partly = self.language.currentData() == Language.ARABIC.value
        words = self.tr("Translated in part so far; the rest is in English.") if partly else ""
        self.partly.setText(words)
