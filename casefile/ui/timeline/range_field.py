"""The field that says which stretch of time is shown, and goes where one is typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from casefile.model.dates import DateNotUnderstood, understand
from casefile.timeline.calendar_words import CalendarWords
from casefile.timeline.typed_range import range_in_words, typed_range
from casefile.ui.dialogs.date_field import while_typing
from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.key_hint import hinted
from casefile.ui.parts.label import ElidedLabel
from casefile.ui.timeline.calendar import calendar_of_window, in_english
from casefile.ui.timeline.canvas import Canvas
from casefile.ui.timeline.escape_field import EscapeField
from casefile.ui.tongue import spoken

_LETTERS = 18
"""So many usual letters have room in any case."""

_MARGINS = 20
_GONE_FOR_A_WHILE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class RangeField(QWidget):
    """Follows the view in words until somebody types in it; left of it what was not understood.

    `rangeRequested` carries the minutes to show, the second exclusive; `left` says that the keys
    should go back to the timeline.
    """

    # Qt's int ends with the minutes of the year 4083.
    rangeRequested = Signal(object, object)
    left = Signal()

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._words: CalendarWords | None = None
        self.trouble = ElidedLabel("", "warning")
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.trouble.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.line = _RangeLine()
        self.line.setProperty("look", "bare")
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.setAccessibleName(self.tr("Time shown"))
        self.show_key()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.trouble, 1)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)
        canvas.viewChanged.connect(self._follow)
        self.line.textEdited.connect(lambda: self._say(""))
        self.line.returnPressed.connect(self._go)
        self.line.escaped.connect(self._leave)
        self.line.focusLost.connect(self._restore)
        self._restore()

    def show_key(self) -> None:
        """Tells the key that leads here."""
        words = self.tr("Go to a time: Apr–Jun 2025, 2024, since July 2024")
        self.line.setToolTip(hinted(words, keys_now().shown("timeline.range")))

    def open(self) -> None:
        """Takes the keys, with all of its words selected."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LocaleChange):
            self._words = None
            self._follow()
        elif event.type() is QEvent.Type.EnabledChange:
            # Where nothing is shown, no time is.
            self.line.setVisible(self.isEnabled())

    def _shown(self) -> str:
        if self._words is None:
            self._words = calendar_of_window(self.locale())
        scale = self._canvas.scale
        return range_in_words(scale.first, scale.minute(self._canvas.axis_width), self._words)

    def _follow(self) -> None:
        if not self.line.hasFocus():
            self._show()

    def _show(self) -> None:
        shown = self._shown()
        if shown != self.line.text():
            self.line.setText(shown)

    def _restore(self) -> None:
        self._show()
        self._say("")

    def _leave(self) -> None:
        self._restore()
        self.left.emit()

    def _go(self) -> None:
        text = self.line.text().strip()
        if not text or text == self._shown():
            self._leave()
            return
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        try:
            first, end = typed_range(
                text,
                lambda phrase, anchor: understand(in_english(phrase, self.locale()), anchor),
                today,
                self._canvas.columns.span,
            )
        except DateNotUnderstood as error:
            self._say(while_typing(spoken(error.message)))
            self.line.selectAll()
            return
        self.rangeRequested.emit(first, end)
        self._leave()

    def _say(self, trouble: str) -> None:
        is_wrong = bool(trouble)
        self.trouble.setText(trouble)
        self.line.setAccessibleDescription(trouble or self.line.toolTip())
        if bool(self.line.property("wrong")) != is_wrong:
            self.line.setProperty("wrong", is_wrong)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)


class _RangeLine(EscapeField):
    """As wide as its words, where there is room."""

    escaped = Signal()
    focusLost = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_entered = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        usual = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(round(usual) + _MARGINS, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + _MARGINS
        return QSize(max(words, self.minimumSizeHint().width()), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _GONE_FOR_A_WHILE:
            self.selectAll()
            self._is_entered = event.reason() is Qt.FocusReason.MouseFocusReason

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _GONE_FOR_A_WHILE:
            self.focusLost.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # The press that brought the focus has put the cursor where it fell.
        if self._is_entered and not self.hasSelectedText():
            self.selectAll()
        self._is_entered = False
