"""Controls of a window or dialog as a screen reader and the Tab key meet them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from casefile.model.colours import contrast

RING = 3.0
"""By how much what has the keys has to stand out from what it was without."""

MOST_ROWS = 60
"""As many rows of a list are looked at: the rest is made the same way."""


@dataclass(frozen=True)
class Control:
    """One control as it is told of; `group` is the nearest named thing that it lies in."""

    widget: QWidget
    role: QAccessible.Role
    name: str
    group: str

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} {self.role.name} “{self.name}” in “{self.group}”"


def controls(root: QWidget) -> list[Control]:
    """All that can be used in a window or dialog, or that takes keys."""
    found = (
        [root, *root.findChildren(QWidget)] if root.focusPolicy() else root.findChildren(QWidget)
    )
    return [_told(one) for one in found if one.window() is root.window() and is_control(one)]


def is_control(widget: QWidget) -> bool:
    if not widget.isVisible() or isinstance(widget, (QScrollBar, QHeaderView)):
        return False
    inside = widget.parentWidget()
    if isinstance(inside, (QComboBox, QAbstractSpinBox)):
        # The line of a field that drops down or counts is the field.
        return False
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_keys or isinstance(widget, (QAbstractButton, QTabBar, QAbstractItemView))


def name_of(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def _told(widget: QWidget) -> Control:
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None, widget
    around = widget.parentWidget()
    while around is not None and not around.isWindow() and not around.accessibleName():
        around = around.parentWidget()
    group = around.accessibleName() or around.windowTitle() if around is not None else ""
    return Control(widget, told.role(), told.text(QAccessible.Text.Name), group)


def is_told_by_its_value(widget: QWidget) -> bool:
    """Whether all that is told of a drop-down is what is chosen in it.

    On Linux and macOS Qt gives that as its name. What it is for is told by its label or, where
    it has none, by its description.
    """
    if not isinstance(widget, QComboBox):
        return False
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    labels = [one for one, how in told.relations() if how & QAccessible.RelationFlag.Label]
    return not labels and not told.text(QAccessible.Text.Description)


def nameless_rows(view: QAbstractItemView) -> list[str]:
    """Rows of which a screen reader would say nothing at all."""
    model = view.model()
    return [] if model is None else list(_nameless(view, model, QModelIndex(), ""))


def _nameless(
    view: QAbstractItemView, model: QAbstractItemModel, parent: QModelIndex, path: str
) -> Iterator[str]:
    # The binding keeps a list's one column to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        cells = [model.index(row, column, parent) for column in range(columns)]
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        said = [str(cell.data(role) or "") for cell in cells for role in roles]
        said += [name_of(inside) for cell in cells if (inside := view.indexWidget(cell))]
        if not any(words.strip() for words in said):
            yield f"{path}{row}"
        yield from _nameless(view, model, cells[0], f"{path}{row}.")


HELP = "Help on this"
"""The one control that Tab comes to out of order."""


def tabbed(root: QWidget, *, back: bool = False, most: int = 400) -> list[QWidget]:
    """What Tab goes through from where the keys are until it is there again."""
    chain: list[QWidget] = []
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    for _ in range(most):
        here = QApplication.focusWidget()
        assert here is not None, chain
        assert here is root or root.isAncestorOf(here), (here, chain)
        if len(chain) > 1 and here is chain[0]:
            return chain
        if not chain or chain[-1] is not here:
            chain.append(here)
        QTest.keyClick(here, key)
        if len(chain) == 1 and QApplication.focusWidget() is here and _is_alone(root, here):
            return chain
    raise AssertionError(f"no end to it: {chain[-8:]}")


def _is_alone(root: QWidget, widget: QWidget) -> bool:
    return all(one.widget is widget or not one.widget.isEnabled() for one in controls(root))


def scrolled(widget: QWidget) -> QScrollArea | None:
    """The part that scrolls in which a widget stands."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def place_in(root: QWidget, widget: QWidget, around: QScrollArea | None = None) -> tuple[int, int]:
    """Where a control begins, from the top, and from where reading begins in a line."""
    at = widget.mapTo(root, QPoint(0, 0))
    is_mirrored = root.layoutDirection() is Qt.LayoutDirection.RightToLeft
    top = at.y()
    if around is not None:
        # What is scrolled out of sight is met where the scrolled part stands.
        begin = around.mapTo(root, QPoint(0, 0)).y()
        top = min(max(top, begin), begin + around.height() - widget.height())
    return top, root.width() - at.x() - widget.width() if is_mirrored else at.x()


def missed(root: QWidget, chain: list[QWidget]) -> list[Control]:
    """The controls that can be used now and that Tab did not come to."""
    left = []
    for one in controls(root):
        widget = one.widget
        is_reached = widget in chain or any(widget.isAncestorOf(two) for two in chain)
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_keys and widget.isEnabled() and not is_reached and not _is_stood_for(widget):
            left.append(one)
    return left


def _is_stood_for(widget: QWidget) -> bool:
    """Whether Tab stops at another of a group of which one is chosen by arrow keys."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    return widget.autoExclusive() or (widget.group() is not None and widget.group().exclusive())


def disordered(root: QWidget, chain: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Pairs of neighbours in the chain of which the second one stands clearly before the first.

    Columns are read one after the other: only what stands in the same column, or all to the left
    of what was before it in its line, is out of order. Where the chain begins anew is no pair.
    """
    places = [place_in(root, one, scrolled(one)) for one in chain]
    highest = min(top for top, _ in places)
    # The first line is read from its beginning, whichever of its controls is a little higher.
    first = [at for at, (top, _) in enumerate(places) if top < highest + chain[at].height() // 2]
    begin = min(first, key=lambda at: places[at][1])
    turned = [*chain[begin:], *chain[:begin]]
    found = []
    for one, two in pairwise(turned):
        if HELP in (one.accessibleName(), two.accessibleName()):
            # It stands at the head of a dialog, and comes last: nobody came for it.
            continue
        before, after = scrolled(one), scrolled(two)
        if before is after:
            # Both have been moved by as much.
            before = after = None
        top, left = place_in(root, one, before)
        next_top, next_left = place_in(root, two, after)
        is_above = next_top + two.height() <= top
        is_beside = next_left >= left + one.width() or next_left + two.width() <= left
        is_same_line = not is_above and next_top < top + one.height()
        if (is_above and not is_beside) or (is_same_line and next_left + two.width() <= left):
            found.append((one, two))
    return found


def out_of_order(root: QWidget, one: QWidget, two: QWidget) -> str:
    return f"{_told(two)} {place_in(root, two)} after {_told(one)} {place_in(root, one)}"


def seen_change(before: QImage, after: QImage) -> int:
    """How many pixels of two pictures stand apart by as much as WCAG asks of a ring."""
    wide, high = min(before.width(), after.width()), min(before.height(), after.height())
    one, two = _colours(before)[:high, :wide], _colours(after)[:high, :wide]
    differs = one != two
    pairs, often = np.unique(np.stack((one[differs], two[differs])), axis=1, return_counts=True)
    return sum(
        int(times)
        for first, second, times in zip(*pairs.tolist(), often.tolist(), strict=True)
        if contrast(f"#{first:06x}", f"#{second:06x}") >= RING
    )


def _colours(picture: QImage) -> NDArray[np.uint32]:
    """0xRRGGBB of every pixel, in rows."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint32).reshape(plain.height(), -1)
    return rows[:, : plain.width()] & 0xFFFFFF
