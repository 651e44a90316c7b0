"""The drawings of a document's pages: asked for when in view, given up when out of it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from casefile.ui.reader.drawn_page import picture
from casefile.ui.reader.lines import Lines
from casefile.ui.reader.source import DrawingRequest, PageDrawing, PageShape, PageSource

KEPT_BYTES = 64_000_000
"""How much the pictures of pages out of view may take."""

MOST_PIXELS = 24_000_000
"""No page is drawn larger than this; it is shown enlarged from there."""

_KEPT_LINES = 200


@dataclass(frozen=True, slots=True)
class _Came:
    """What a callback brings from another thread, and for which document and wish."""

    source: PageSource
    page: int
    scale: float
    drawing: PageDrawing | None


class Drawings(QObject):
    """Pictures and lines by page. `came` names a page whose picture or lines are new.

    `slowed` comes when drawings have been under way for long enough to say so.
    """

    came = Signal(int)
    slowed = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._source: PageSource | None = None
        self._shapes: list[PageShape] = []
        self._pictures: OrderedDict[int, tuple[QPixmap, float]] = OrderedDict()
        self._lines: OrderedDict[int, Lines] = OrderedDict()
        self._asked: dict[int, tuple[float, DrawingRequest | None]] = {}
        self._failed: set[int] = set()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(300)
        self._slow.timeout.connect(self.slowed)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def set_source(self, source: PageSource | None, shapes: Sequence[PageShape] = ()) -> None:
        """Gives up everything of the document before. `shapes` are those the pages are shown in."""
        self.want([], 1.0)
        self._source = source
        self._shapes = list(shapes)
        self._pictures.clear()
        self._lines.clear()
        self._failed.clear()

    def lines(self, page: int) -> Lines | None:
        return self._lines.get(page)

    def picture(self, page: int) -> QPixmap | None:
        """The picture nearest to what was asked for, perhaps of another scale."""
        found = self._pictures.get(page)
        return found[0] if found else None

    def is_failed(self, page: int) -> bool:
        return page in self._failed

    @property
    def under_way(self) -> list[int]:
        """The pages being drawn now."""
        return sorted(self._asked)

    def is_slow(self, page: int) -> bool:
        """Whether a page has been under way so long that it should say so."""
        return page in self._asked and not self._slow.isActive()

    def want(self, pages: list[int], scale: float) -> None:
        """These pages are wanted, most wanted first, `scale` device pixels to a point.

        What was asked for and is wanted no more is cancelled.
        """
        for page in list(self._asked):
            asked, request = self._asked[page]
            if page not in pages or asked != self._scale(page, scale):
                del self._asked[page]
                if request is not None:
                    request.cancel()
        for page in pages:
            self._ask(page, self._scale(page, scale))
        if self._asked:
            self._slow.start()
        self._prune(set(pages))

    def _scale(self, page: int, scale: float) -> float:
        if self._source is None:
            return scale
        shape = self._shapes[page - 1]
        room = max(1.0, shape.width * shape.height)
        return min(scale, float((MOST_PIXELS / room) ** 0.5))

    def _ask(self, page: int, scale: float) -> None:
        have = self._pictures.get(page)
        source = self._source
        drawn = have is not None and have[1] == scale and page in self._lines
        if source is None or drawn or page in self._asked or page in self._failed:
            return
        self._asked[page] = (scale, None)

        def done(drawing: PageDrawing | None) -> None:
            # The window may be gone by the time a worker answers.
            with suppress(RuntimeError):
                self._arrived.emit(_Came(source, page, scale, drawing))

        request = source.request_drawing(page, scale, done)
        self._asked[page] = (scale, request)

    def _take(self, came: _Came) -> None:
        if came.source is not self._source:
            return
        asked = self._asked.get(came.page)
        if asked is None or asked[0] != came.scale:
            return
        del self._asked[came.page]
        shown = picture(came.drawing) if came.drawing is not None else QPixmap()
        if came.drawing is None or shown.isNull():
            self._failed.add(came.page)
        else:
            self._pictures[came.page] = (shown, came.scale)
            if came.page not in self._lines:
                self._lines[came.page] = Lines(came.source.text(came.page), came.drawing.boxes)
            self._lines.move_to_end(came.page)
        self.came.emit(came.page)

    def _prune(self, wanted: set[int]) -> None:
        for page in wanted & self._pictures.keys():
            self._pictures.move_to_end(page)
        sizes = {
            page: shown.width() * shown.height() * 4
            for page, (shown, _) in self._pictures.items()
            if page not in wanted
        }
        total = sum(sizes.values())
        for page, size in sizes.items():
            if total <= KEPT_BYTES:
                break
            total -= size
            del self._pictures[page]
        while len(self._lines) > _KEPT_LINES:
            self._lines.popitem(last=False)
