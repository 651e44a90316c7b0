"""Finds what is cut off: words that need more room than they have, and windows larger than the
screen.

What is meant to end in “…” (names and titles of any length) is not called cut; what the program
itself says is, wherever the whole of it cannot be read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QMenuBar,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from casefile.ui.dialogs.long_combo import LongCombo
from casefile.ui.parts.buttons import ElidedButton
from casefile.ui.parts.label import ElidedLabel

FRAME: Final = QSize(2, 30)
"""What a window manager's frame adds to a window, in logical pixels."""

_BREAKS: Final = re.compile("[\\s\N{ZERO WIDTH SPACE}]+")
"""Where a label may go on in its next line."""

_SLACK: Final = 1
"""Logical pixels that rounding takes at fractions of a screen's scale."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A widget whose words cannot all be read: which, what it says, and what is wrong."""

    widget: str
    words: str
    why: str

    def __str__(self) -> str:
        return f"{self.widget}: “{self.words}” {self.why}"


def cuts(shown: QWidget, screen: QSize) -> list[Cut]:
    """What is cut off in a window that is shown on a screen of that size."""
    found = list(_window(shown, screen))
    for widget in (shown, *shown.findChildren(QWidget)):
        if widget.isVisible() and (widget is shown or not widget.isWindow()):
            found += _too_narrow(widget)
            found += _clipped(widget, shown)
    return found


def _cut(widget: QWidget, words: str, why: str) -> Cut:
    named = widget.objectName() or widget.accessibleName()
    kind = type(widget).__name__
    return Cut(f"{kind} ({named})" if named and named != words else kind, words, why)


def _window(shown: QWidget, screen: QSize) -> Iterator[Cut]:
    if isinstance(shown, QMainWindow):
        return
    frame = QSize() if isinstance(shown, QMenu) else FRAME
    room = screen - QSize(max(frame.width(), 0), max(frame.height(), 0))
    size = shown.size()
    if size.width() > room.width() or size.height() > room.height():
        why = f"is {size.width()} × {size.height()}, the screen {screen.width()} × "
        yield _cut(shown, shown.windowTitle(), f"{why}{screen.height()} with the frame")
    if isinstance(shown, QMenu) and shown.sizeHint().height() > screen.height():
        yield _cut(shown, shown.title(), "is higher than the screen")


# One kind of widget after the other


def _too_narrow(widget: QWidget) -> Iterator[Cut]:
    for kind, look in _LOOKS:
        if isinstance(widget, kind):
            yield from look(widget)
            return


def _label(label: QLabel) -> Iterator[Cut]:
    words = label.text()
    if label.size() == QSize(0, 0):
        # Left out by a row that has no room for it, which says the rest.
        return
    if not words or isinstance(label, ElidedLabel) or not label.pixmap().isNull():
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _SLACK:
            yield _cut(label, words, f"needs a height of {needed} and has {label.height()}")
        widest = max((_wide(label, word) for word in _BREAKS.split(words)), default=0)
        if widest > label.contentsRect().width() + _SLACK:
            yield _cut(label, words, "has a word that is wider than its label")
    elif label.sizeHint().width() > label.width() + _SLACK:
        yield _cut(label, words, f"needs {label.sizeHint().width()} and has {label.width()}")
    elif _high(label, words) > label.height() + _SLACK:
        yield _cut(label, words, f"is lower than its letters: {label.height()}")


def _button(button: QAbstractButton) -> Iterator[Cut]:
    words = button.text()
    if not words or isinstance(button, ElidedButton):
        return
    if isinstance(button, QToolButton) and (
        button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    ):
        return
    # A button's padding may give way before its words do; a tick's may not, which has none.
    gives = 0 if isinstance(button, (QCheckBox, QRadioButton)) else 8
    needed = button.sizeHint()
    if needed.width() > button.width() + _SLACK + gives:
        yield _cut(button, words, f"needs {needed.width()} and has {button.width()}")
    elif button.fontMetrics().height() > button.height() + _SLACK:
        yield _cut(button, words, f"is lower than its letters: {button.height()}")


def _line(field: QLineEdit) -> Iterator[Cut]:
    words = field.placeholderText()
    if isinstance(field.parent(), (QComboBox, QAbstractSpinBox)):
        return
    if field.minimumSizeHint().height() > field.height() + _SLACK:
        yield _cut(field, words or field.text(), f"is lower than it needs: {field.height()}")
    if field.text() or not words:
        return
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    # Two on each side are the field's own.
    left = room.width() - 4 - field.textMargins().left() - field.textMargins().right()
    if _wide(field, words) > left + _SLACK:
        yield _cut(field, words, f"needs {_wide(field, words)} and has {left}")


def _combo(combo: QComboBox) -> Iterator[Cut]:
    if isinstance(combo, LongCombo):
        return
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    kind = QStyle.ComplexControl.CC_ComboBox
    room = combo.style().subControlRect(kind, option, part, combo).width()
    words = combo.currentText()
    if not combo.isEditable() and _wide(combo, words) > room + _SLACK:
        yield _cut(combo, words, f"needs {_wide(combo, words)} and has {room}")


def _spin(spin: QAbstractSpinBox) -> Iterator[Cut]:
    words, field = spin.text(), spin.lineEdit()
    if _wide(spin, words) > field.width() + _SLACK:
        yield _cut(spin, words, f"needs {_wide(spin, words)} and has {field.width()}")


def _tabs(tabs: QTabBar) -> Iterator[Cut]:
    for place in range(tabs.count()):
        rect, words = tabs.tabRect(place), tabs.tabText(place)
        if _wide(tabs, words) > rect.width() + _SLACK or not tabs.rect().contains(rect):
            yield _cut(tabs, words, "has no room in its row of tabs")


def _header(header: QHeaderView) -> Iterator[Cut]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    model = header.model()
    for section in range(header.count()):
        words = str(model.headerData(section, header.orientation()) or "")
        size = header.sectionSize(section)
        # The sign of what is sorted by may stand over a padding; words may not end.
        if not header.isSectionHidden(section) and words and _wide(header, words) > size - 8:
            yield _cut(header, words, f"needs {_wide(header, words) + 8} and has {size}")


def _list(shown: QListWidget) -> Iterator[Cut]:
    """Entries that stand on each other; and those too wide for their list, where they are the
    program's own words and it cannot be scrolled sideways."""
    for row in range(1, shown.count()):
        above, entry = shown.item(row - 1), shown.item(row)
        high = shown.visualItemRect(entry).top() - shown.visualItemRect(above).top()
        if 0 < high < shown.sizeHintForRow(row - 1) - _SLACK:
            yield _cut(shown, above.text(), f"is {high} high, and the next stands on it")
            break
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if shown.horizontalScrollBarPolicy() is not never or shown.wordWrap():
        return
    needed, room = shown.sizeHintForColumn(0), shown.viewport().width()
    if shown.count() and needed > room + _SLACK:
        widest = max(
            (shown.item(row).text() for row in range(shown.count())),
            key=lambda words: _wide(shown, words),
        )
        yield _cut(shown, widest, f"needs {needed} and has {room}")


def _bar(bar: QMenuBar) -> Iterator[Cut]:
    for action in bar.actions():
        rect = bar.actionGeometry(action)
        if action.isVisible() and (rect.isEmpty() or not bar.rect().contains(rect)):
            yield _cut(bar, action.text(), "has no room in the menu bar")


def _wide(widget: QWidget, words: str) -> int:
    bare = words.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return widget.fontMetrics().horizontalAdvance(bare)


def _high(widget: QWidget, words: str) -> int:
    """How high a line of the words is: letters that another font lends may be lower."""
    measures = widget.fontMetrics()
    return min(measures.height(), measures.size(Qt.TextFlag.TextSingleLine, words).height())


# A widget's looks, the first that fits.
_LOOKS: Final[tuple[tuple[type[QWidget], Callable[..., Iterator[Cut]]], ...]] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QLineEdit, _line),
    (QComboBox, _combo),
    (QAbstractSpinBox, _spin),
    (QTabBar, _tabs),
    (QHeaderView, _header),
    (QListWidget, _list),
    (QMenuBar, _bar),
)


# What stands outside


def _clipped(widget: QWidget, shown: QWidget) -> Iterator[Cut]:
    """Words or fields that lie partly outside what holds them, unless that scrolls there."""
    if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QComboBox)) or widget is shown:
        return
    rect = QRect(QPoint(), widget.size())
    holder, place = widget.parentWidget(), widget.pos()
    while holder is not None:
        rect.moveTopLeft(place)
        if _scrolls(holder):
            return
        if not holder.rect().contains(rect.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK)):
            words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
            yield _cut(widget, words, f"stands partly outside its {type(holder).__name__}")
            return
        if holder is shown or holder.isWindow():
            return
        place = holder.mapToParent(place)
        holder = holder.parentWidget()


def _scrolls(holder: QWidget) -> bool:
    area = holder.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is holder
