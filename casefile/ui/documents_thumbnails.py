"""Small pictures of documents' first pages: from the library, or drawn once by a worker."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from casefile.model.terms import DocumentKind
from casefile.store.pages import keep_thumbnail, thumbnail
from casefile.ui.desk import Desk

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.intake.reading import Drawing
    from casefile.ui.page_files import PageFiles

PICTURE = QSize(34, 44)
"""What a row has room for: as wide as the page, and of a high page its upper part."""
WIDTH = 4 * PICTURE.width()
"""Device pixels in which pictures are kept: sharp on any screen."""

_KEPT = 400
_DRAWN = (DocumentKind.PDF, DocumentKind.IMAGE)


class Thumbnails(QObject):
    """Asked while painting, it answers at once with what it has and fetches what it has not.

    Pictures come in the size in which they are painted, made so where nobody waits for it. `came`
    names a document whose picture is here now.
    """

    came = Signal(str)

    def __init__(self, desk: Desk, files: PageFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files = files
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._wanted: list[str] = []
        self._to_draw: deque[str] = deque()
        self._is_drawing = False
        self._ratio = 1.0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fetch)

    def get(self, sha256: str, kind: str, ratio: float = 1.0) -> QPixmap | None:
        """The picture for a screen of so many pixels a point; None: it has none, or is coming."""
        self._ratio = ratio
        found = self._pictures.get(sha256)
        if found is not None:
            self._pictures.move_to_end(sha256)
            return found
        if kind in _DRAWN and sha256 not in self._asked:
            self._asked.add(sha256)
            self._wanted.append(sha256)
            self._soon.start()
        return None

    def forget(self, sha256: str) -> None:
        """Asks again for a picture, as after a document was unlocked."""
        self._asked.discard(sha256)
        self._pictures.pop(sha256, None)
        self.came.emit(sha256)

    def _fetch(self) -> None:
        wanted, self._wanted = self._wanted, []
        ratio = self._ratio

        def read(connection: Connection) -> dict[str, QImage | None]:
            kept = {sha256: thumbnail(connection, sha256) for sha256 in wanted}
            return {sha256: _read(png, ratio) for sha256, png in kept.items()}

        self._desk.fetch(read).then(self._has)

    def _has(self, found: dict[str, QImage | None]) -> None:
        for sha256, image in found.items():
            if image is not None:
                self._keep(sha256, image)
            else:
                self._to_draw.append(sha256)
        self._draw_next()

    def _draw_next(self) -> None:
        if self._is_drawing or not self._to_draw:
            return
        sha256 = self._to_draw.popleft()
        self._is_drawing = True
        ratio = self._ratio
        self._desk.compute(lambda: self._drawn(sha256, ratio)).then(
            lambda drawn: self._has_drawn(sha256, drawn)
        )

    def _drawn(self, sha256: str, ratio: float) -> QImage | None:
        """On a reading thread: the worker draws, the library keeps."""
        drawing = self._files.thumbnail(sha256, WIDTH)
        if drawing is None:
            return None
        image = image_of(drawing)
        keep_thumbnail(self._desk.library, sha256, _png(image))
        return shown(image, ratio)

    def _has_drawn(self, sha256: str, image: QImage | None) -> None:
        self._is_drawing = False
        if image is not None:
            self._keep(sha256, image)
        self._draw_next()

    def _keep(self, sha256: str, image: QImage) -> None:
        self._pictures[sha256] = QPixmap.fromImage(image)
        while len(self._pictures) > _KEPT:
            gone, _ = self._pictures.popitem(last=False)
            self._asked.discard(gone)
        self.came.emit(sha256)


def image_of(drawing: Drawing) -> QImage:
    """A worker's pixels as an image of its own."""
    return QImage(
        drawing.pixels,
        drawing.width,
        drawing.height,
        drawing.stride,
        QImage.Format.Format_RGB32,
    ).copy()


def shown(image: QImage, ratio: float) -> QImage:
    """What a row shows of a first page, in the pixels of its screen."""
    wide, high = (round(side * ratio) for side in PICTURE.toTuple())
    small = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
    small = small.copy(QRect(0, 0, wide, min(high, small.height())))
    small.setDevicePixelRatio(ratio)
    return small


def _read(png: bytes | None, ratio: float) -> QImage | None:
    image = QImage.fromData(png) if png is not None else QImage()
    return None if image.isNull() else shown(image, ratio)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
