"""Hand and keys on the pages: selecting, walking, clicking passages, zooming by the wheel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from casefile.ui import carried
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.reader.page_view import PageView
from casefile.ui.reader.pointing import Pointing
from casefile.ui.reader.selection import STEPS, Position, Selection, Step, copied, walk
from casefile.ui.reader.source import Highlight
from casefile.ui.reader.tag_bar import tag_act


class PageCanvas(PageView):
    """The pages, answering to mouse and keyboard.

    `typed` is the act of a tagging key pressed while something is selected; `liftRequested` asks to
    drag what is selected to another program.
    """

    highlightClicked = Signal(str)
    typed = Signal(str)
    liftRequested = Signal()
    menuRequested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        self._pointing = Pointing()
        self._goal: float | None = None
        self._pressed_on: str | None = None
        self._lifted_at: QPointF | None = None
        self.selected_by_key = False
        """Whether the selection's edges were set letter by letter, with the keyboard."""
        self._creeping = QTimer(self)
        self._creeping.setInterval(30)
        self._creeping.timeout.connect(self._creep)

    # Mouse

    def _on_pages(self, point: QPointF) -> QPointF:
        return point + self.view_area().topLeft()

    def highlight_at(self, point: QPointF) -> Highlight | None:
        """The passage under a point of the viewport: the shortest, where several lie there."""
        pages = self.pages
        if pages is None or not pages.count:
            return None
        on = self._on_pages(point)
        page = min(pages.stack.page_at(on.y()), pages.count)
        here = self.highlights.get(page)
        if not here:
            return None
        place = pages.surface(page).character_at(on - pages.place(page))
        if place is None:
            return None
        under = [each for each in here if each.start <= place < each.end]
        return min(under, key=lambda each: each.end - each.start, default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(event, is_double=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press(event, is_double=True)

    def _press(self, event: QMouseEvent, *, is_double: bool) -> None:
        pages = self.pages
        if event.button() != Qt.MouseButton.LeftButton or pages is None or not pages.count:
            return
        point = event.position()
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not is_double and not extends and self._is_selected_at(point):
            # Whether the words are to be lifted or let go of is known by the next move.
            self._lifted_at = point
            return
        self._begin(point, is_double=is_double, extends=extends)

    def _begin(self, point: QPointF, *, is_double: bool = False, extends: bool = False) -> None:
        pages = self.pages
        assert pages is not None
        under = self.highlight_at(point)
        self._pressed_on = under.id if under else None
        self._goal = None
        self.shows_ring = self.selected_by_key = False
        made = self._pointing.press(
            pages, self.selection, self._on_pages(point), is_double=is_double, extends=extends
        )
        self.select(made, ended=False)

    def _is_selected_at(self, point: QPointF) -> bool:
        pages = self.pages
        if pages is None or self.selection.is_empty:
            return False
        on = self._on_pages(point)
        page = min(pages.stack.page_at(on.y()), pages.count)
        place = pages.surface(page).character_at(on - pages.place(page))
        start, end = self.selection.on_page(page, pages.length(page))
        return place is not None and start <= place < end

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._lifted_at is not None:
            far = (event.position() - self._lifted_at).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._lifted_at = None
                self.liftRequested.emit()
            return
        if not self._pointing.is_dragging:
            self._show_cursor(event.position())
            return
        self._drag_to(event.position())
        inside = self.viewport().rect().contains(event.position().toPoint())
        if inside:
            self._creeping.stop()
        elif not self._creeping.isActive():
            self._creeping.start()

    def _drag_to(self, point: QPointF) -> None:
        if self.pages is None:
            return
        made = self._pointing.move(self.pages, self.selection, self._on_pages(point))
        if self._pointing.has_moved:
            self.select(made, ended=False)

    def _creep(self) -> None:
        """Scrolls on while a drag is held above or below the view."""
        point = QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))
        height = self.viewport().height()
        past = point.y() if point.y() < 0 else max(0.0, point.y() - height)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(max(-80.0, min(80.0, past * 0.6))))
        self._drag_to(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        lifted, self._lifted_at = self._lifted_at, None
        if lifted is not None and self.pages is not None and self.pages.count:
            self._begin(lifted)
        if not self._pointing.is_dragging:
            return
        self._creeping.stop()
        self._pointing.is_dragging = False
        if self._pressed_on is not None and self.selection.is_empty:
            self.highlightClicked.emit(self._pressed_on)
        self.selectionEnded.emit()

    def _show_cursor(self, point: QPointF) -> None:
        text = Qt.CursorShape.IBeamCursor
        shape = Qt.CursorShape.PointingHandCursor if self.highlight_at(point) else text
        if self._is_selected_at(point):
            # They can be lifted.
            shape = Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape if self._is_readable() else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            under = self.highlight_at(QPointF(event.pos()))
            tip = plain_tool_tip(under.label) if under else ""
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            area = self.selected_area()
            point = area.center().toPoint() if not area.isNull() else QPoint(20, 20)
            self.menuRequested.emit(self.viewport().mapToGlobal(point))
        else:
            self.menuRequested.emit(event.globalPos())

    # Keys

    def _is_readable(self) -> bool:
        return self.pages is not None and self.pages.count > 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_readable() or not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        standard = QKeySequence.StandardKey
        for moves, selects, step in STEPS:
            if event.matches(moves) or event.matches(selects):
                self._walk(step, extends=event.matches(selects))
                return True
        for key, onward, extends in (
            (standard.MoveToNextPage, 1, False),
            (standard.MoveToPreviousPage, -1, False),
            (standard.SelectNextPage, 1, True),
            (standard.SelectPreviousPage, -1, True),
        ):
            if event.matches(key):
                self._walk_view(onward, extends=extends)
                return True
        if event.matches(standard.SelectAll):
            self.select_all()
        elif event.matches(standard.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and not self.selection.is_empty:
            self.select(Selection(self.selection.caret, self.selection.caret))
        else:
            return self._letter(event)
        return True

    def _letter(self, event: QKeyEvent) -> bool:
        act = tag_act(event)
        if act is None:
            return False
        self.typed.emit(act)
        return True

    def _walk(self, step: Step, *, extends: bool) -> None:
        pages = self.pages
        assert pages is not None
        caret = self.selection.caret
        vertical = step in (Step.UP, Step.DOWN)
        if not vertical:
            self._goal = None
        elif self._goal is None:
            self._goal = pages.surface(caret.page).caret(caret.offset).left()
        if not extends and not self.selection.is_empty and step in (Step.LEFT, Step.RIGHT):
            caret = self.selection.first if step is Step.LEFT else self.selection.last
        else:
            caret = walk(pages, caret, step, self._goal or 0.0)
        self._put_caret(caret, extends=extends)
        if step is Step.DOCUMENT_START:
            self.verticalScrollBar().setValue(0)
        elif step is Step.DOCUMENT_END:
            self._show_end()

    def _walk_view(self, onward: int, *, extends: bool) -> None:
        """A view further, the caret keeping its place within the view as far as there is text."""
        pages = self.pages
        assert pages is not None
        caret = self.selection.caret
        at = pages.surface(caret.page).caret(caret.offset).translated(pages.place(caret.page))
        bar = self.verticalScrollBar()
        leap = self.viewport().height() - 48
        bar.setValue(bar.value() + onward * leap)
        goal = at.center() + QPointF(0, onward * leap)
        page = min(pages.stack.page_at(goal.y()), pages.count)
        offset = pages.surface(page).offset_at(goal - pages.place(page))
        self._put_caret(Position(page, offset), extends=extends)

    def _put_caret(self, caret: Position, *, extends: bool) -> None:
        self.selected_by_key = extends
        self.select(Selection(self.selection.anchor if extends else caret, caret))
        self.show_caret()

    def show_caret(self) -> None:
        """Scrolls as little as it takes to see the caret."""
        pages = self.pages
        if pages is None:
            return
        caret = self.selection.caret
        at = pages.surface(caret.page).caret(caret.offset).translated(pages.place(caret.page))
        view = self.view_area()
        bar = self.verticalScrollBar()
        if at.top() < view.top() + 12:
            bar.setValue(round(at.top() - 12))
        elif at.bottom() > view.bottom() - 12:
            bar.setValue(round(at.bottom() - view.height() + 12))

    def _show_end(self) -> None:
        """Scrolls to the end: where a page's words stand is not known before it is drawn."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
        pages = self.pages
        if pages is not None and pages.surface(pages.count).rectangles(
            0, pages.length(pages.count)
        ):
            self.show_caret()

    def select_all(self) -> None:
        pages = self.pages
        if pages is not None and pages.count:
            end = Position(pages.count, pages.length(pages.count))
            self.select(Selection(Position(1, 0), end))

    def copy(self) -> None:
        """The selected words onto the clipboard, broken words whole."""
        if self.pages is not None and not self.selection.is_empty:
            words = copied(self.selection.stretches(self.pages), self.pages)
            carried.copy(carried.words(words))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # The caret is enough for a hand on the mouse; who comes by key is told where they are.
        self.shows_ring = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.shows_ring = False
        self.viewport().update()
