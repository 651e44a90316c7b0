"""A date as people write it, and beneath it what was understood."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from casefile.model.dates import DateNotUnderstood, UncertainDate, understand
from casefile.ui.date_words import understood_as
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.parts.label import PlainLabel
from casefile.ui.tongue import filled, spoken


class DateField(QWidget):
    """A phrase and, live, how it is understood or that it is not.

    `anchor` is the day the source was published, from which "earlier this month" is read. `value`
    is None while the field is empty or not understood; `is_valid` tells these apart.
    """

    changed = Signal()

    def __init__(
        self, value: UncertainDate | None = None, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._anchor: date | None = None
        self._kept: UncertainDate | None = None
        self._value: UncertainDate | None = None
        self._hint = hint or self.tr("19 Apr 2025 · April 2025 · before June 2024")
        self._trouble = ""
        self.line = LineField()
        self.understood = PlainLabel("", "small", wraps=True)
        self.understood.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.understood.setMinimumHeight(self.understood.fontMetrics().lineSpacing() + 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line)
        column.addWidget(self.understood)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._read)
        self.set_value(value)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def accessibleName(self) -> str:
        return self.line.accessibleName()

    @property
    def phrase(self) -> str:
        return self.line.text().strip()

    @property
    def value(self) -> UncertainDate | None:
        return self._value

    @property
    def is_valid(self) -> bool:
        """Whether the field is empty or holds a date."""
        return not self._trouble

    @property
    def trouble(self) -> str:
        """What to do about a phrase that was not understood; the reason stands beneath it."""
        if not self._trouble:
            return ""
        return filled(
            self.tr(
                "“{phrase}” cannot be kept as a date: see beneath what is missing, or empty the "
                "field."
            ),
            phrase=self.phrase,
        )

    @property
    def anchor(self) -> date | None:
        return self._anchor

    def set_value(self, value: UncertainDate | None) -> None:
        """Shows a date as its source has it; it stays as it is until the phrase is changed."""
        self._kept = value
        if value is not None and value.anchor is not None:
            self._anchor = date.fromisoformat(value.anchor)
        self.line.setText("" if value is None else value.phrase)
        self._read()

    def set_anchor(self, anchor: date | None) -> None:
        self._anchor = anchor
        self._read()

    def set_hint(self, hint: str) -> None:
        """What stands beneath while the field is empty."""
        self._hint = hint
        if not self.phrase:
            self._say(hint, "small")

    def _read(self) -> None:
        phrase = self.phrase
        self._trouble = ""
        if not phrase:
            self._value = None
            self._say(self._hint, "small")
        elif self._kept is not None and phrase == self._kept.phrase.strip():
            self._value = self._kept
            self._say(understood_as(self._kept), "small")
        else:
            try:
                self._value = understand(phrase, self._anchor)
                self._say(understood_as(self._value), "small")
            except DateNotUnderstood as error:
                self._value = None
                self._trouble = spoken(error.message)
                self._say(while_typing(self._trouble), "warning")
        self.changed.emit()

    def _say(self, words: str, look: str) -> None:
        if self.understood.property("look") != look:
            self.understood.set_look(look)
        if words != self.understood.text():
            self.understood.setText(words)
            self.line.setAccessibleDescription(words)
            self.updateGeometry()
        self.understood.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def while_typing(message: str) -> str:
    """An error's sentence without what goes without saying: that nothing was changed yet."""
    what, _, advice = message.partition(" Nothing was changed: ")
    return f"{what} {advice[:1].upper()}{advice[1:]}".strip()
