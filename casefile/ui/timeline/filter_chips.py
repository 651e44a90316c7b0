"""What the timeline is filtered by, one chip a condition, each to be taken away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from casefile.timeline.conditions import Condition, values_of
from casefile.timeline.filters import Filter
from casefile.ui.icons import pixmap
from casefile.ui.parts.buttons import quiet_button
from casefile.ui.parts.flow_layout import FlowLayout
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized
from casefile.ui.timeline.filter_words import FilterWords
from casefile.ui.tongue import filled

_LETTERS = (60, 36, 24, 16, 10)
"""For how many letters a chip may have room: fewer where there are too many lines."""

_MOST_LINES = 2
_SIDE = 9
_GAP = 6


class FilterChip(QAbstractButton):
    """One condition; a click, Space, Enter, Delete and Backspace take it away."""

    def __init__(self, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.condition = condition
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._most = _LETTERS[0]
        self.setAccessibleName(self.tr("Take the filter away"))

    def set_most(self, letters: int) -> None:
        """Shortens what it says to some letters."""
        if letters != self._most:
            self._most = letters
            self.updateGeometry()

    def say(self, words: str, whole: str) -> None:
        self.setText(words)
        name = filled(self.tr("Take the filter away: {filter}"), filter=whole)
        self.setAccessibleName(name)
        self.setToolTip(plain_tool_tip(name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        most = metrics.averageCharWidth() * self._most
        # A pixel more than is measured in whole ones, or the last letter would not fit.
        wide = min(metrics.horizontalAdvance(self.text()) + 2, most)
        return QSize(wide + 20 + _GAP + self._side(), metrics.height() + 7)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _small(self) -> QFont:
        return sized(self.font(), SMALL)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._small())

    def _side(self) -> int:
        return max(_SIDE, round(self._metrics().ascent() * 0.8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (
            Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        ):  # fmt: skip
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = inks.accent if self.hasFocus() or self.underMouse() else inks.line
        painter.setPen(QPen(colour(edge), inks.ring if self.hasFocus() else 1))
        painter.setBrush(colour(inks.accent_soft))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        side, ratio = self._side(), self.devicePixelRatioF()
        cross = pixmap("close", inks.ink if self.underMouse() else inks.mute, round(side * ratio))
        cross.setDevicePixelRatio(ratio)
        words = self.rect().adjusted(10, 0, -(10 + _GAP + side), 0)
        left = words.right() + _GAP
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words = self.rect().adjusted(10 + _GAP + side, 0, -10, 0)
            left = 10
        painter.drawPixmap(left, (self.height() - side) // 2, cross)
        painter.setPen(colour(inks.ink))
        painter.setFont(self._small())
        shown = self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, where, shown)


class FilterChips(QWidget):
    """How many events are left, the chips, and a button that takes all away; hidden without any.

    `filterRequested` carries the filter without what was taken away, `left` hands the keys back
    when nothing is left to take away.
    """

    filterRequested = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = Filter()
        self.setAccessibleName(self.tr("Filters"))
        self.count = PlainLabel("", "small")
        self.chips = {one: FilterChip(one, self) for one in Condition}
        self.clear = quiet_button(self.tr("Clear all"), self)
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear.setAccessibleName(self.tr("Take all filters away"))
        self._row = row = FlowLayout(self)
        row.setContentsMargins(16, 0, 12, 4)
        row.addWidget(self.count)
        for condition, chip in self.chips.items():
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, one=condition: self._take_away(one))
        row.addWidget(self.clear)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clear.clicked.connect(lambda: self._ask(Filter()))
        self.hide()

    def show_filter(self, wanted: Filter, words: FilterWords) -> None:
        """Shows a chip for each condition that is set."""
        self._wanted = wanted
        for condition, chip in self.chips.items():
            said = words.on_chip(wanted, condition)
            chip.setVisible(bool(said))
            if said:
                chip.say(said, words.in_full(wanted, condition))
        self.clear.setVisible(sum(bool(values_of(wanted, one)) for one in Condition) > 1)
        self.setVisible(any(values_of(wanted, one) for one in Condition))
        self._fit()

    def show_count(self, left: int, count: int) -> None:
        """Says how many events are left of how many."""
        words = self.tr("{left} of {count} event(s)", "", count)
        self.count.setText(words.format(left=f"{left:,}", count=f"{count:,}"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The lanes need the height more than the chips need their last words."""
        for letters in _LETTERS:
            for chip in self.chips.values():
                chip.set_most(letters)
            if self._row.lines(self.width()) <= _MOST_LINES:
                break
        self.setMinimumHeight(self._row.heightForWidth(self.width()))

    def _take_away(self, condition: Condition) -> None:
        self._ask(self._wanted.without(condition))

    def _ask(self, wanted: Filter) -> None:
        had_keys = QApplication.focusWidget() in (*self.chips.values(), self.clear)
        self.filterRequested.emit(wanted)
        if had_keys and self.isHidden():
            self.left.emit()
