"""A contact sheet: all pictures of one language, look and scale, labelled, in columns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

_COLUMNS: Final = 6
_WIDE: Final = 380
_GAP: Final = 14
_LABEL: Final = 22
_HEAD: Final = 44
_GROUND: Final = "#8b8f96"
_INK: Final = "#ffffff"


def file_of(scene: str) -> str:
    """A scene's name as a file's."""
    return scene.replace(", ", "-").replace(" ", "-") + ".png"


def write_sheet(out: Path, title: str, pictures: Sequence[tuple[str, Path]]) -> None:
    """Each picture as wide as its column at the most, never enlarged; columns of like height."""
    small = [(name, _small(QImage(str(path)))) for name, path in pictures]
    heights = [_HEAD] * _COLUMNS
    places: list[tuple[int, int]] = []
    for _, image in small:
        column = heights.index(min(heights))
        places.append((_GAP + column * (_WIDE + _GAP), heights[column]))
        heights[column] += image.height() + _LABEL + _GAP
    sheet = QImage(
        QSize(_GAP + _COLUMNS * (_WIDE + _GAP), max(heights) + _GAP), QImage.Format.Format_RGB32
    )
    sheet.fill(QColor(_GROUND))
    painter = QPainter(sheet)
    painter.setPen(QColor(_INK))
    painter.setFont(_font(20))
    painter.drawText(QRect(_GAP, 8, sheet.width(), 30), Qt.AlignmentFlag.AlignLeft, title)
    painter.setFont(_font(12))
    for (name, image), (x, y) in zip(small, places, strict=True):
        painter.drawText(QRect(x, y, _WIDE, _LABEL), Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawImage(x, y + _LABEL, image)
    painter.end()
    sheet.save(str(out))


def _font(pixels: int) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    return font


def _small(image: QImage) -> QImage:
    image.setDevicePixelRatio(1)
    if image.width() <= _WIDE:
        return image
    return image.scaledToWidth(_WIDE, Qt.TransformationMode.SmoothTransformation)
