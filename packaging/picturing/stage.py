"""A real window on the sample case where nobody sees it, and what a scene needs to set it up."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from casefile.actions.citing import Stretch
from casefile.actions.finding import find_quote
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.facts import CaseFacts
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.facts.rows import Row
from casefile.ui.reader.selection import Position, Selection
from casefile.ui.theme import Theme
from casefile.ui.window import Window
from casefile.ui.window_memory import WindowMemory
from casefile.ui.window_reading import Place
from casefile.ui.window_view import LibraryView

PATIENCE: Final = 60.0
"""Seconds after which what does not come is an error."""

_QUIET: Final = 0.12
"""Seconds without a stroke of paint after which a window is taken for settled."""
_NEVER_QUIET: Final = 2.5
"""Seconds after which one that keeps painting is pictured all the same: it shows a busy bar."""

Found = TypeVar("Found")


class Stage:
    """One window for all scenes; each scene leaves something on it, `clear` takes it away."""

    def __init__(
        self,
        application: QApplication,
        theme: Theme,
        folder: Path,
        size: QRect,
        *,
        has_pictures: bool = True,
    ) -> None:
        """`folder` is this stage's own; `size` is the screen that there is for everything.

        Without pictures nothing is painted, nor waited for that only a picture shows: drawn pages,
        previews.
        """
        self.has_pictures = has_pictures
        self.application = application
        self.theme = theme
        self.folder = folder
        self.screen = size
        self._painting = _Painting(application, is_wanted=has_pictures)
        self.window = self._new_window()

    def _new_window(self) -> Window:
        made = Window(self.theme, WindowMemory(self.folder / "window.ini"))
        made.resize(self.screen.size())
        made.move(0, 0)
        made.show()
        return made

    def begin_anew(self) -> None:
        """Another window, as if the program had just been started."""
        self.end()
        self.window = self._new_window()

    # What there is

    @property
    def view(self) -> LibraryView:
        return self.window.live()

    @property
    def desk(self) -> Desk:
        return self.view.desk

    @property
    def facts(self) -> CaseFacts:
        assert self.desk.facts is not None
        return self.desk.facts

    @property
    def case_id(self) -> str:
        assert self.desk.case_id is not None
        return self.desk.case_id

    @property
    def lines(self) -> list[DocumentLine]:
        return self.view.documents.model.lines

    def document(self, start: str) -> DocumentLine:
        """The document of the open case whose file's name begins so."""
        return next(line for line in self.lines if line.file_name.startswith(start))

    def row(self, wanted: Callable[[Row], bool]) -> Row:
        """The first of the facts that is wanted, however deep it stands."""

        model = self.view.facts.tree.facts
        waiting = [model.index(place, 0) for place in range(model.rowCount())]
        for index in waiting:
            row = model.row_at(index)
            if row is not None and wanted(row):
                return row
            waiting += [model.index(place, 0, index) for place in range(model.rowCount(index))]
        raise LookupError("no such row among the facts")

    # Waiting

    def until(self, condition: Callable[[], Found | None], what: str) -> Found:
        """Lets the window work until something is so."""
        end = time.monotonic() + PATIENCE
        while not (found := condition()):
            if time.monotonic() > end:
                raise TimeoutError(f"waited {PATIENCE:g} seconds for {what}, in vain")
            self.turn()
        return found

    def settle(self) -> None:
        """Lets the window work until it paints nothing new."""
        end = time.monotonic() + _NEVER_QUIET
        self._painting.last = time.monotonic()
        while time.monotonic() < min(self._painting.last + _QUIET, end):
            self.turn()
        drawings = self.view.reader.canvas.drawings if self.window.view is not None else None
        if self.has_pictures and drawings is not None and drawings.under_way:
            self.until(lambda: not drawings.under_way, "the pages to be drawn")
            self.settle()

    def rest(self, seconds: float) -> None:
        """Waits for what is drawn beside the window and is only seen in a picture."""
        end = time.monotonic() + seconds
        while self.has_pictures and time.monotonic() < end:
            self.turn()

    def turn(self) -> None:
        # Not QTest.qWait: it keeps Python's other threads from running meanwhile.
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()

    # Setting up

    def open(self, library: Path) -> None:
        """Opens a library and waits for its case."""
        if self.window.view is not None and self.desk.library.path == library:
            return
        self.window.open_library(library)
        self.until(
            lambda: self.window.view is not None and self.view.rail.lines is not None,
            f"“{library.name}”",
        )
        self.view.timeline.board.set_motion(False)
        if self.view.rail.lines is not None and self.view.rail.lines.cases:
            self.until(lambda: self.desk.facts is not None, "the facts of its case")
            if self.lines:
                self.until(lambda: self.view.reading.line is not None, "its first document")
        self.settle()

    def passage(self, quote: str, file: str) -> tuple[list[Stretch], str]:
        """A stretch of the open case's documents, as a dialog takes it."""
        place = find_quote(self.desk.library, self.case_id, quote, file)
        return [Stretch(place.document, place.page, place.start, place.end)], quote

    def select(self, quote: str, file: str) -> None:
        """Shows a quote in the reader and selects it."""
        place = find_quote(self.desk.library, self.case_id, quote, file)
        self.view.reading.go_to(Place(place.document, place.page, place.start, place.end))
        self.until(lambda: self.view.reading.sha256 == place.document, file)
        canvas = self.view.reader.canvas
        self.until(canvas.isVisible, "its page")
        self.settle()
        first, last = Position(place.page, place.start), Position(place.page, place.end)
        self.view.reader.canvas.select(Selection(first, last))
        self.until(lambda: self.view.reader.selection, "the selection")

    def popped(self, act: Callable[[], object]) -> QWidget:
        """The menu or popup that an act shows."""
        act()
        return self.until(QApplication.activePopupWidget, "a menu")

    def menu(self, menu: QMenu) -> QWidget:
        """A menu, shown where there is room for it."""
        menu.popup(QPoint(12, 12))
        return menu

    # Pictures

    def picture(self, shown: QWidget, *, with_window: bool = False) -> QPixmap:
        """A widget's whole window as it stands now, or all windows one over the other."""
        top = shown.window()
        if not with_window:
            return top.grab()
        made = self.window.grab()
        painter = QPainter(made)
        for one in QApplication.topLevelWidgets():
            if one is not self.window and one.isVisible():
                painter.drawPixmap(one.pos() - self.window.pos(), one.grab())
        painter.end()
        return made

    def clear(self) -> None:
        """Shuts what a scene has opened, and takes back how it changed the window."""
        for one in QApplication.topLevelWidgets():
            if one is not self.window and one.isVisible():
                _shut(one)
        self.turn()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def end(self) -> None:
        self.clear()
        self.window.close()
        self.settle()


def _shut(widget: QWidget) -> None:
    """Leaves a dialog as its Cancel does; what has none is closed."""
    if isinstance(widget, FormDialog):
        widget.cancel()
    if widget.isVisible():
        widget.close()


_STROKES: Final = frozenset((QEvent.Type.Paint, QEvent.Type.LayoutRequest, QEvent.Type.Resize))


class _Painting(QObject):
    """When something was to be painted last, anywhere; and whether it is painted at all."""

    def __init__(self, application: QApplication, *, is_wanted: bool) -> None:
        super().__init__(application)
        self.last = 0.0
        self._is_wanted = is_wanted
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        kind = event.type()
        if kind in _STROKES:
            self.last = time.monotonic()
            # What fits is known from where it is laid.
            return kind is QEvent.Type.Paint and not self._is_wanted
        return False
