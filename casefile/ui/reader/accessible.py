"""A page as a screen reader meets it: a document, and in it the lines of the page in view.

The binding has no way to tell text letter by letter, so each line stands as a text of its own, and
what the caret comes to is told as it comes there. Made in Python, these must never raise; Qt's
registry owns what is registered and calls it at any time, so each is kept for exactly as long, and
deleted from the event loop alone, never while Qt may be asking one.
"""

from __future__ import annotations

import weakref
from functools import cache, partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from casefile.ui.parts.painted_node import PaintedNode
from casefile.ui.reader.page_canvas import PageCanvas
from casefile.ui.reader.page_layout import PageLayout
from casefile.ui.reader.surface import bounds
from casefile.ui.reader.wording import HYPHEN

MOST_TOLD = 400
"""Letters of a selection that are told at once; who wants more reads the lines."""

_registered: dict[int, QAccessibleInterface] = {}


class Line(NamedTuple):
    """A line of a page's text: characters from `start` to before `end`."""

    page: int
    start: int
    end: int


class Reading:
    """What is told of one canvas: the lines of the page in view."""

    def __init__(self, canvas: PageCanvas) -> None:
        self._canvas = weakref.ref(canvas)
        self._of: tuple[PageLayout, int] | None = None
        self._lines: tuple[Line, ...] = ()
        self._nodes: dict[Line, LineNode] = {}

    @property
    def canvas(self) -> PageCanvas | None:
        """The canvas, None once it is gone."""
        canvas = self._canvas()
        return canvas if canvas is not None and Shiboken.isValid(canvas) else None

    def lines(self) -> tuple[Line, ...]:
        """The lines in view's page that hold more than white space."""
        canvas = self.canvas
        pages = canvas.pages if canvas is not None else None
        if canvas is None or pages is None or not pages.count:
            return ()
        page = min(max(canvas.page, 1), pages.count)
        if self._of is None or self._of[0] is not pages or self._of[1] != page:
            self._of, self._lines = (pages, page), _lines_of(pages.text(page), page)
        return self._lines

    def node(self, line: Line) -> LineNode:
        node = self._nodes.get(line)
        if node is None:
            node = self._nodes[line] = LineNode(self, line)
            _registered[QAccessible.registerAccessibleInterface(node)] = node
        return node

    def words(self, line: Line) -> str:
        canvas = self.canvas
        pages = canvas.pages if canvas is not None else None
        if pages is None or line not in self.lines():
            return ""
        return pages.text(line.page)[line.start : line.end].replace(HYPHEN, "-").strip()

    def place(self, line: Line) -> QRect:
        """Where a line is on the screen."""
        canvas = self.canvas
        pages = canvas.pages if canvas is not None else None
        if canvas is None or pages is None or line not in self.lines():
            return QRect()
        covered = bounds(pages.surface(line.page).rectangles(line.start, line.end))
        if covered.isNull():
            return QRect()
        corner = pages.place(line.page) - canvas.view_area().topLeft()
        here = covered.translated(corner).toAlignedRect()
        return QRect(canvas.viewport().mapToGlobal(here.topLeft()), here.size())

    def forget(self, *, every: bool = False) -> None:
        """Deletes what is no longer told of. Only from the event loop."""
        kept = () if every else self.lines()
        for line in [one for one in self._nodes if one not in kept]:
            node = self._nodes.pop(line)
            if Shiboken.isValid(node):
                identity = QAccessible.uniqueId(node)
                QAccessible.deleteAccessibleInterface(identity)
                _registered.pop(identity, None)


def _lines_of(text: str, page: int) -> tuple[Line, ...]:
    made, start = [], 0
    for words in text.splitlines(keepends=True):
        if words.strip():
            made.append(Line(page, start, start + len(words.rstrip())))
        start += len(words)
    return tuple(made)


class LineNode(PaintedNode):
    """One line."""

    def __init__(self, reading: Reading, line: Line) -> None:
        super().__init__()
        self.reading = reading
        self.line = line

    def holder(self) -> PageCanvas | None:
        return self.reading.canvas

    def rect(self) -> QRect:
        return self.reading.place(self.line)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def text(self, kind: QAccessible.Text) -> str:
        return self.reading.words(self.line) if kind is QAccessible.Text.Name else ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        canvas, place = self.reading.canvas, self.rect()
        state.readOnly = True
        if canvas is None:
            state.invalid = state.invisible = True
            return state
        view = canvas.viewport()
        seen = QRect(view.mapToGlobal(QPoint(0, 0)), view.size())
        state.invisible = not canvas.isVisible()
        state.offscreen = place.isNull() or not seen.intersects(place)
        return state


class PageAccessible(QAccessibleWidget):
    """The canvas: its lines, and after them what widgets it holds."""

    def __init__(self, canvas: PageCanvas, reading: Reading) -> None:
        super().__init__(canvas, QAccessible.Role.Document)
        # The binding keeps what a factory made until the end, long after the canvas.
        self._reading = weakref.ref(reading)

    def childCount(self) -> int:
        return len(self._lines()) + super().childCount()

    def child(self, index: int) -> Any:
        lines, reading = self._lines(), self._reading()
        if reading is None or not 0 <= index < len(lines):
            return super().child(index - len(lines))
        return reading.node(lines[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        lines = self._lines()
        if isinstance(child, LineNode):
            return lines.index(child.line) if child.line in lines else -1
        within = super().indexOfChild(child)
        return within if within < 0 else within + len(lines)

    def childAt(self, x: int, y: int) -> Any:
        reading = self._reading()
        for line in self._lines():
            if reading is not None and reading.place(line).contains(x, y):
                return reading.node(line)
        return super().childAt(x, y)

    def _lines(self) -> tuple[Line, ...]:
        reading = self._reading()
        return reading.lines() if reading is not None else ()


class Teller(QObject):
    """Tells what the caret comes to and what is selected, while there is any to hear it."""

    def __init__(self, canvas: PageCanvas, reading: Reading) -> None:
        super().__init__(canvas)
        self._reading = reading
        self._told = ""
        self._told_lines: tuple[Line, ...] = ()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._tell)
        canvas.selectionChanged.connect(self._moved)
        canvas.moved.connect(self._moved)

    def _moved(self, *_: object) -> None:
        if QAccessible.isActive():
            self._soon.start()

    def _tell(self) -> None:
        canvas, reading = self._reading.canvas, self._reading
        if canvas is None or canvas.pages is None:
            return
        lines = reading.lines()
        if lines != self._told_lines:
            self._told_lines = lines
            event = QAccessibleEvent(canvas, QAccessible.Event.ObjectReorder)
            QAccessible.updateAccessibility(event)
            reading.forget()
        words = self._words(canvas, canvas.pages)
        if canvas.hasFocus() and words and words != self._told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, words))
        self._told = words

    def _words(self, canvas: PageCanvas, pages: PageLayout) -> str:
        """What is selected, else the line of the caret."""
        selection = canvas.selection
        if not selection.is_empty:
            stretch = selection.stretches(pages)[0]
            text = pages.text(stretch.page)[stretch.start : stretch.end]
            return text[:MOST_TOLD].replace(HYPHEN, "-").strip()
        page, offset = selection.caret.page, selection.caret.offset
        start, end = pages.surface(page).line_at(offset)
        return pages.text(page)[start:end].replace(HYPHEN, "-").strip()


_readings: weakref.WeakKeyDictionary[PageCanvas, Reading] = weakref.WeakKeyDictionary()


def read_out(canvas: PageCanvas) -> None:
    """Lets a canvas be read by assistive technology from now on."""
    _install()
    reading = _readings[canvas] = Reading(canvas)
    canvas.destroyed.connect(partial(_end, reading))
    Teller(canvas, reading)


def _end(reading: Reading, *_: object) -> None:
    reading.forget(every=True)


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(key: str, thing: QObject) -> PageAccessible | None:
    if not isinstance(thing, PageCanvas):
        return None
    reading = _readings.get(thing)
    return PageAccessible(thing, reading) if reading is not None else None
