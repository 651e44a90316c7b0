"""A choice of one word out of a closed list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

Term = TypeVar("Term", bound=StrEnum)


class WordCombo(QComboBox, Generic[Term]):
    """Shows the words of an enumeration as `word` says them; `chosen` comes when another is."""

    chosen = Signal(object)

    def __init__(
        self,
        terms: Iterable[Term],
        word: Callable[[Term], str],
        value: Term,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._terms = tuple(terms)
        for term in self._terms:
            text = word(term)
            self.addItem(text[:1].upper() + text[1:])
        self.value = value
        self.currentIndexChanged.connect(lambda _index: self.chosen.emit(self.value))

    @property
    def value(self) -> Term:
        return self._terms[self.currentIndex()]

    @value.setter
    def value(self, term: Term) -> None:
        self.setCurrentIndex(self._terms.index(term))
