"""Where the keys of one act are changed: pressed anew, taken from another, given back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casefile.ui.keys.book import KeyBook
from casefile.ui.keys.in_force import written
from casefile.ui.keys.key_field import KeyField
from casefile.ui.keys.listing import KeyRow
from casefile.ui.menus.entries import plain
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import filled

_FIELDS = 2


class KeyEditor(QFrame):
    """A first and a second key. What is pressed is in force at once, or it says why it is not."""

    def __init__(self, book: KeyBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._row: KeyRow | None = None
        self._act: Callable[[], None] | None = None
        self.setProperty("look", "card")
        self.title = ElidedLabel("", "strong")
        captions = (self.tr("Key"), self.tr("Second key"))
        self.fields = [KeyField(caption) for caption in captions]
        self.reset = button(self.tr("Reset"))
        self.reset.setAccessibleName(self.tr("Reset to the shipped keys"))
        self.words = PlainLabel("", "warning", wraps=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.answer = button("")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        grid = nested(column, QGridLayout())
        for at, (caption, field) in enumerate(zip(captions, self.fields, strict=True)):
            grid.addWidget(PlainLabel(caption, "small"), 0, at)
            grid.addWidget(field, 1, at)
            grid.setColumnStretch(at, 1)
            field.keysPressed.connect(lambda keys, at=at: self._pressed(at, keys))
        grid.addWidget(self.reset, 1, _FIELDS)
        line = nested(column, QHBoxLayout())
        line.addWidget(self.words, 1)
        line.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignTop)
        self.answer.hide()
        # Words that come and go must not move the list above them.
        line.addSpacing(0)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())
        self.reset.clicked.connect(self._reset)
        self.answer.clicked.connect(self._answer)
        self.show_row(None)

    def show_row(self, row: KeyRow | None) -> None:
        """Turns to another act, or shows anew the keys of the same."""
        if row is None or self._row is None or row.name != self._row.name:
            self._say("")
        self._row = row
        name = row.name if row is not None else None
        self.title.setText(row.title if row is not None else self.tr("Choose an act above"))
        keys = self._book.main_keys(name) if name else ()
        for at, field in enumerate(self.fields):
            field.setEnabled(bool(name))
            field.show_keys(keys[at] if at < len(keys) else None)
        self.reset.setEnabled(bool(name) and self._book.is_changed(name or ""))
        if row is not None and not name:
            self._say(self.tr("These keys are the same in every list, and stay."))

    def say(self, words: str, answer: str, act: Callable[[], None]) -> None:
        """Says what was done, with a button to take it back."""
        self._say(words, answer, act)

    def _pressed(self, at: int, keys: QKeySequence) -> None:
        if self._row is None or not self._row.name:
            return
        name = self._row.name
        if keys.isEmpty():
            self._put(name, at, keys)
            return
        refused = self._book.refusal(name, keys)
        owner = self._book.owner(name, keys)
        if refused:
            self._say(refused)
        elif owner is None:
            self._put(name, at, keys)
        else:
            self._say(
                filled(
                    self.tr("{keys} is the key of “{entry}”. Give it up there?"),
                    keys=written([keys]),
                    entry=plain(owner.words),
                ),
                self.tr("Take it"),
                lambda: self._put(name, at, keys),
            )

    def _put(self, name: str, at: int, keys: QKeySequence) -> None:
        self._say("")
        self._book.put(name, at, keys)

    def _reset(self) -> None:
        if self._row is not None and self._row.name:
            self._say("")
            self._book.reset(self._row.name)

    def _say(self, words: str, answer: str = "", act: Callable[[], None] | None = None) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(words)
        had_focus = self.answer.hasFocus()
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))
        self._act = act
        if had_focus and not answer:
            self.fields[0].setFocus()

    def _answer(self) -> None:
        act = self._act
        if act is not None:
            act()
