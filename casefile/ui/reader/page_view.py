"""The pages on their background: what is in view, where it stands, how it scrolls and zooms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from casefile.model.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Inks
from casefile.ui.motion_wish import wants_less_motion
from casefile.ui.reader import marks
from casefile.ui.reader.drawings import Drawings
from casefile.ui.reader.page_layout import PIXELS_A_POINT, PageLayout
from casefile.ui.reader.page_painter import paint_page
from casefile.ui.reader.selection import Position, Selection
from casefile.ui.reader.source import Highlight, PageSource, Stretch
from casefile.ui.reader.surface import Mark, bounds
from casefile.ui.reader.zooming import Zoom
from casefile.ui.theme_inks import colour, inks_now

_NOWHERE = Selection(Position(1, 0), Position(1, 0))
_FURTHEST = 2**31 - 1
"""As far as a scroll bar counts."""

_SETTLE = 40
"""Milliseconds of quiet after which the pages in view are drawn; scrolling past draws nothing."""


class PageView(QAbstractScrollArea):
    """Shows one document. Only pages in view, and one on either side, are laid out or drawn.

    `selectionChanged` carries the stretches as selected; `selectionEnded` says that hand or key
    came to rest; `moved` that what is in view stands elsewhere now.
    """

    selectionChanged = Signal(object)
    selectionEnded = Signal()
    pageChanged = Signal(int)
    zoomChanged = Signal(float)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Document"))
        self.pages: PageLayout | None = None
        self.drawings = Drawings(self)
        self.selection = _NOWHERE
        self.inverted = False
        self.shows_ring = False
        self._zoom = Zoom()
        self._page = 1
        self.highlights: dict[int, list[Highlight]] = {}
        self._found: Mapping[int, list[Stretch]] = {}
        self._current_find: Stretch | None = None
        self._target: Stretch | None = None
        self._flash: Stretch | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE)
        self._fading = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=1400)
        self._wire()

    def _wire(self) -> None:
        self.drawings.came.connect(self._drawing_came)
        self.drawings.slowed.connect(self.viewport().update)
        self._settling.timeout.connect(self._request_drawings)
        self._fading.valueChanged.connect(self.viewport().update)
        self._fading.finished.connect(self._end_flash)

    # What is shown

    def set_source(self, source: PageSource | None) -> None:
        """Shows a document from its beginning, or nothing."""
        self.selection = _NOWHERE
        self.highlights, self._found = {}, {}
        self._current_find = self._target = self._flash = None
        self.pages = None
        if source is not None:
            self.pages = PageLayout(source, self.font(), self.drawings.lines)
            self.pages.grown = self._set_ranges
        self.drawings.set_source(source, self.pages.shapes if self.pages else ())
        self._page = 1
        self.verticalScrollBar().setValue(0)
        self._arrange()
        self.pageChanged.emit(1)
        self.selectionChanged.emit([])

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        by_page = defaultdict(list)
        for highlight in highlights:
            by_page[highlight.page].append(highlight)
        self.highlights = dict(by_page)
        self.viewport().update()

    def set_found(self, by_page: Mapping[int, list[Stretch]], current: Stretch | None) -> None:
        """What the find bar found, to be tinted; the current one is framed."""
        self._found, self._current_find = by_page, current
        self.viewport().update()

    def set_inverted(self, inverted: bool) -> None:
        """Shows drawn pages light on dark."""
        self.inverted = inverted
        self.viewport().update()

    # Where it is

    @property
    def page(self) -> int:
        """The page at the middle of the view, from 1."""
        return self._page

    @property
    def zoom(self) -> float:
        return self.pages.zoom if self.pages else 1.0

    @property
    def chosen_zoom(self) -> float | None:
        """As `set_zoom` takes it."""
        return self._zoom.chosen

    def set_zoom(self, zoom: float | None) -> None:
        """1.0 is 100 %; None fits drawn pages to the view and sets text at 100 %."""
        self._zoom.choose(zoom)
        top = self.verticalScrollBar().value()
        self._arrange(self.viewport().height() / 2 if top else 0.0)

    def step_zoom(self, step: int) -> None:
        """One step larger (1) or smaller (-1)."""
        self.set_zoom(self._zoom.stepped(self.zoom, step))

    def go_to_page(self, page: int) -> None:
        layout = self.pages
        if layout is not None and layout.count:
            page = max(1, min(page, layout.count))
            self.scroll_to(layout.stack.top(page) - 8)
            self._note_page(page)

    def reveal(self, stretch: Stretch, *, flash: bool) -> None:
        """Scrolls a passage into view, as soon as it is known where it stands, and shows it off."""
        layout = self.pages
        if layout is None or not 1 <= stretch.page <= layout.count:
            return
        if flash:
            self._flash = stretch
            self._fading.stop()
            self._fading.start()
        covered = layout.surface(stretch.page).rectangles(stretch.start, stretch.end)
        self._target = None if covered or not layout.is_drawn else stretch
        if not covered:
            self.go_to_page(stretch.page)
            return
        place = layout.place(stretch.page)
        where = bounds(covered[:3]).translated(place)
        view = self.view_area()
        if not (view.top() + 24 <= where.top() and where.bottom() <= view.bottom() - 60):
            self.scroll_to(where.top() - view.height() * 0.3)
        across = self.horizontalScrollBar()
        if where.left() < view.left() or where.right() > view.right():
            across.setValue(round(where.center().x() - view.width() / 2))
        self.viewport().update()

    def selected_area(self) -> QRectF:
        """The last lines of the selection in the viewport's pixels, null when out of view."""
        layout = self.pages
        if layout is None or self.selection.is_empty:
            return QRectF()
        view = self.view_area()
        around = QRectF()
        for page in layout.stack.visible(view.top(), view.bottom()):
            start, end = self.selection.on_page(page, layout.length(page))
            covered = layout.surface(page).rectangles(start, end) if start < end else []
            if covered:
                around = around.united(bounds(covered).translated(layout.place(page)))
        return around.translated(-view.topLeft()).intersected(QRectF(self.viewport().rect()))

    def line_beneath(self) -> QRectF:
        """The line under the selection's last in the viewport's pixels, null where there is none.

        It has no width: what counts is where it stands.
        """
        layout, last = self.pages, self.selection.last
        if layout is None or self.selection.is_empty:
            return QRectF()
        surface = layout.surface(last.page)
        beneath = surface.step_line(last.offset, surface.caret(last.offset).left(), 1)
        if beneath is None:
            return QRectF()
        place = layout.place(last.page) - self.view_area().topLeft()
        return surface.caret(beneath).translated(place)

    def select(self, selection: Selection, *, ended: bool = True) -> None:
        if selection != self.selection and self.pages is not None:
            self.selection = selection
            stretches = selection.stretches(self.pages)
            self.selectionChanged.emit(stretches)
        if ended:
            self.selectionEnded.emit()
        self.viewport().update()

    # Laying out and scrolling

    def view_area(self) -> QRectF:
        corner = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(corner, QSizeF(self.viewport().size()))

    def _arrange(self, anchor: float = 0.0) -> None:
        """Lays out anew; what stands `anchor` pixels under the view's top stays there."""
        layout = self.pages
        if layout is None or not layout.count:
            self.verticalScrollBar().setRange(0, 0)
            self.horizontalScrollBar().setRange(0, 0)
            self.viewport().update()
            return
        top = self.view_area().top()
        page, share = 1, 0.0
        if len(layout.stack):
            page = layout.stack.page_at(top + anchor)
            share = (top + anchor - layout.stack.top(page)) / layout.stack.height(page)
        width = float(self.viewport().width())
        across = self.horizontalScrollBar()
        middle = 0.5
        if across.maximum():
            middle = (across.value() + width / 2) / (across.maximum() + width)
        before = layout.zoom
        layout.arrange(width, self._zoom.of(layout.fitting_zoom(width)))
        self._set_ranges()
        across.setValue(round(middle * (across.maximum() + width) - width / 2))
        if top > 0:
            # A page of text has its height only once it is laid out.
            layout.surface(page)
            place = layout.stack.top(page) + share * layout.stack.height(page)
            self.scroll_to(place - anchor)
        self._settle()
        if layout.zoom != before:
            self.zoomChanged.emit(layout.zoom)
        self.viewport().update()
        self.moved.emit()

    def _set_ranges(self) -> None:
        layout = self.pages
        if layout is None:
            return
        size = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(size.height())
        down.setSingleStep(48)
        down.setRange(0, min(_FURTHEST, max(0, round(layout.stack.total - size.height()))))
        across.setPageStep(size.width())
        across.setSingleStep(32)
        across.setRange(0, min(_FURTHEST, max(0, round(layout.total_width - size.width()))))

    def _settle(self) -> None:
        """Lays out the text in view; what turns out higher above it does not move what is read."""
        layout = self.pages
        if layout is None or not layout.count:
            return
        for _ in range(8):
            view = self.view_area()
            pages = layout.stack.visible(view.top(), view.bottom())
            missing = [page for page in pages if not layout.is_laid_out(page)]
            if not missing:
                break
            thought = layout.stack.height(missing[0])
            starts_above = layout.stack.top(missing[0]) < view.top() - 1
            layout.surface(missing[0])
            grown = layout.stack.height(missing[0]) - thought
            if grown and starts_above and len(pages) > 1:
                self.verticalScrollBar().setValue(round(view.top() + grown))
        middle = self.view_area().center().y()
        self._note_page(min(layout.count, layout.stack.page_at(middle)))
        self._settling.start()

    def _note_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.pageChanged.emit(page)

    def scroll_to(self, y: float) -> None:
        """Brings a height of the pages to the top of the view."""
        self.verticalScrollBar().setValue(min(_FURTHEST, max(0, round(y))))
        self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._settle()
        self.viewport().update()
        self.moved.emit()

    def _request_drawings(self) -> None:
        layout = self.pages
        if layout is None or not layout.is_drawn or not layout.count:
            return
        view = self.view_area()
        pages = list(layout.stack.visible(view.top(), view.bottom()))
        beside = [page for page in (pages[-1] + 1, pages[0] - 1) if 1 <= page <= layout.count]
        scale = layout.zoom * PIXELS_A_POINT * self.devicePixelRatioF()
        self.drawings.want(pages + beside, scale)

    def _drawing_came(self, page: int) -> None:
        layout = self.pages
        if layout is None:
            return
        layout.forget(page)
        target = self._target
        if target is not None and target.page == page:
            self._target = None
            self.reveal(target, flash=self._flash == target)
        self.viewport().update()
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settling.start()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.pages is not None:
            self.pages.set_base(self.font())
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Painting

    def _end_flash(self) -> None:
        self._flash = None
        self.viewport().update()

    def inks(self) -> Inks:
        """Drawn pages are paper: their marks are the light ones unless they are inverted."""
        if self.pages is not None and self.pages.is_drawn:
            if inks_now().is_high:
                return HIGH_DARK if self.inverted else HIGH_LIGHT
            return DARK if self.inverted else LIGHT
        return inks_now()

    def _marks(self, page: int) -> list[Mark]:
        inks = self.inks()
        made = [marks.passage(highlight, inks) for highlight in self.highlights.get(page, [])]
        for stretch in self._found.get(page, []):
            current = stretch == self._current_find
            made.append(marks.found(stretch.start, stretch.end, inks, current=current))
        if self._flash is not None and self._flash.page == page:
            strength = 1.0 if wants_less_motion(self) else float(self._fading.currentValue())
            made.append(marks.flashed(self._flash.start, self._flash.end, inks, strength))
        if self.pages is not None:
            start, end = self.selection.on_page(page, self.pages.length(page))
            if start < end:
                made.append(marks.selected(start, end, inks))
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        inks = inks_now()
        painter.fillRect(event.rect(), colour(inks.background))
        painter.save()
        self._paint_pages(painter, QRectF(event.rect()))
        painter.restore()
        if self.shows_ring:
            painter.setPen(QPen(colour(inks.accent), inks.ring))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def _paint_pages(self, painter: QPainter, exposed: QRectF) -> None:
        pages = self.pages
        if pages is None or not pages.count:
            return
        view = self.view_area()
        painter.translate(-view.topLeft())
        here = exposed.translated(view.topLeft())
        for page in pages.stack.visible(here.top(), here.bottom()):
            place = self.selection.caret
            caret = place.offset if self.hasFocus() and place.page == page else None
            paint_page(
                painter,
                pages,
                self.drawings,
                page,
                here,
                self._marks(page),
                caret,
                inverted=self.inverted,
            )
