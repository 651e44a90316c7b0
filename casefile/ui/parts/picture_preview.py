"""A small picture of what is about to be made, or words where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from casefile.ui.theme_inks import inks_now


class PicturePreview(QWidget):
    """Shows an image as large as it fits, or a sentence; its accessible name says which."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._image = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> QImage:
        """What is shown, a null image where words are."""
        return self._image

    @property
    def words(self) -> str:
        return self._words

    def show_image(self, image: QImage, name: str, shows: str = "") -> None:
        """Shows an image; `name` says to who cannot see it what it is, `shows` what is on it."""
        self._image, self._words = image, ""
        self.setAccessibleName(name)
        self.setAccessibleDescription(shows)
        self.update()

    def show_words(self, words: str) -> None:
        """Says why there is no image."""
        self._image, self._words = QImage(), words
        self.setAccessibleName(words)
        self.setAccessibleDescription("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(room, QColor(inks.background))
        if self._words:
            painter.setPen(QColor(inks.mute))
            around = room.adjusted(16, 8, -16, -8)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(around, int(flags), self._words)
        elif not self._image.isNull():
            self._paint_image(painter, room.adjusted(8, 8, -8, -8))
        painter.setPen(QPen(QColor(inks.line), 1))
        painter.drawRect(room)

    def _paint_image(self, painter: QPainter, room: QRectF) -> None:
        wide, high = self._image.width(), self._image.height()
        part = min(room.width() / wide, room.height() / high)
        place = QRectF(0, 0, wide * part, high * part)
        place.moveCenter(room.center())
        painter.drawImage(place, self._image)
        painter.setPen(QPen(QColor(inks_now().line), 1))
        painter.drawRect(place)
