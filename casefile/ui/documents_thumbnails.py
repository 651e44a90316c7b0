"""Small pictures of documents' first pages: from the library, or drawn once by a worker."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from casefile.model.terms import DocumentKind
from casefile.store.pages import keep_thumbnail, thumbnail
from casefile.ui.desk import Desk

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.intake.reading import Drawing
    from casefile.ui.page_files import PageFiles

WIDTH = 136
"""Device pixels: four times what is shown, so that it is sharp on any screen."""

_KEPT = 400
_DRAWN = (DocumentKind.PDF, DocumentKind.IMAGE)


class Thumbnails(QObject):
    """Asked while painting, it answers at once with what it has and fetches what it has not.

    `came` names a document whose picture is here now.
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
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fetch)

    def get(self, sha256: str, kind: str) -> QPixmap | None:
        """The picture, or None: it has none, or is on its way."""
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

        def read(connection: Connection) -> dict[str, bytes | None]:
            return {sha256: thumbnail(connection, sha256) for sha256 in wanted}

        self._desk.fetch(read).then(self._has)

    def _has(self, found: dict[str, bytes | None]) -> None:
        for sha256, png in found.items():
            picture = QPixmap()
            if png is not None and picture.loadFromData(png, "PNG"):
                self._keep(sha256, picture)
            else:
                self._to_draw.append(sha256)
        self._draw_next()

    def _draw_next(self) -> None:
        if self._is_drawing or not self._to_draw:
            return
        sha256 = self._to_draw.popleft()
        self._is_drawing = True
        self._desk.compute(lambda: self._drawn(sha256)).then(
            lambda drawn: self._has_drawn(sha256, drawn)
        )

    def _drawn(self, sha256: str) -> QImage | None:
        """On a reading thread: the worker draws, the library keeps."""
        drawing = self._files.thumbnail(sha256, WIDTH)
        if drawing is None:
            return None
        image = image_of(drawing)
        keep_thumbnail(self._desk.library, sha256, _png(image))
        return image

    def _has_drawn(self, sha256: str, image: QImage | None) -> None:
        self._is_drawing = False
        if image is not None:
            self._keep(sha256, QPixmap.fromImage(image))
        self._draw_next()

    def _keep(self, sha256: str, picture: QPixmap) -> None:
        self._pictures[sha256] = picture
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


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
