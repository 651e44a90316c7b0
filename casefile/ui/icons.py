"""The program's own line drawings, in whatever ink the appearance asks for."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from casefile.places import resources
from casefile.ui.theme_inks import inks_now

SIDES = (16, 24, 32, 48, 64)


@cache
def drawing(name: str) -> str:
    """The SVG source of one drawing, its strokes in `currentColor`."""
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, ink: str, side: int) -> QPixmap:
    """One drawing in one ink (`#rrggbb`), `side` device pixels square."""
    return QPixmap(_drawn(name, ink, side))


@lru_cache(256)
def _drawn(name: str, ink: str, side: int) -> QPixmap:
    svg = drawing(name).replace("currentColor", ink)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made


@cache
def inked(name: str, ink: str, disabled: str) -> QIcon:
    """An icon in one ink, and in another while its control is disabled."""
    made = QIcon()
    for side in SIDES:
        # Where a line is chosen the style would else wash it with the colour of what is chosen.
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            made.addPixmap(pixmap(name, ink, side), mode)
        made.addPixmap(pixmap(name, disabled, side), QIcon.Mode.Disabled)
    return made


def icon(name: str) -> QIcon:
    """An icon for menus and buttons in the present appearance; ask anew when that changes."""
    inks = inks_now()
    return inked(name, inks.mute, inks.off)


def program_icon() -> QIcon:
    """The program's icon, which keeps its own colours."""
    made = QIcon()
    for side in (*SIDES, 128, 256):
        made.addPixmap(pixmap("casefile", "", side))
    return made


@cache
def _inked_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="casefile-icons-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def icon_file(name: str, ink: str) -> str:
    """The path of a drawing in one ink, for style sheets, which take files only."""
    file = _inked_folder() / f"{name}-{ink.removeprefix('#')}.svg"
    file.write_text(drawing(name).replace("currentColor", ink), encoding="utf-8")
    return file.as_posix()
