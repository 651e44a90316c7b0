"""The language of the window, what a start shows, what is remembered, the way to the keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.preferences.page import PreferencesPage
from casefile.ui.tongue import OWN_NAMES, Language
from casefile.ui.window_memory import StartsWith, WindowMemory


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
        starts = {
            StartsWith.LAST_LIBRARY: self.tr("The library that was open last"),
            StartsWith.WELCOME: self.tr("The welcome page"),
        }
        self.start = WordCombo(StartsWith, starts.__getitem__, memory.starts_with)
        self.row(self.tr("Start with"), self.start)
        self.remembers = QCheckBox(self.tr("Remember which libraries and folders were used"))
        self.remembers.setChecked(memory.remembers_recent)
        self.switch(
            self.remembers,
            self.tr(
                "On this computer alone, in a file of settings; nothing of a case is in it. "
                "Switched off, what was remembered is deleted at once."
            ),
        )
        self.keys = button(self.tr("Change…"))
        self.row(self.tr("Keyboard shortcuts"), self.keys)
        self.start.chosen.connect(memory.remember_starts_with)
        self.remembers.toggled.connect(self._remember)
        self.keys.clicked.connect(self.keysRequested)
        self.language.activated.connect(self._choose)
        self._say_how_much()
        self.start.setEnabled(memory.remembers_recent)

    def _remember(self, remembers: bool) -> None:
        self._memory.remember_recent(remembers)
        self.start.setEnabled(remembers)

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
        self._form.setRowVisible(self.partly, partly)
