"""The program's icon and those of its files in every size a desktop asks for, from the drawings."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from casefile.identity import APPLICATION

ROOT: Final = Path(__file__).resolve().parent.parent.parent
SIZES: Final = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)
SMALL: Final = 24
"""Pixels up to which the drawing with fewer strokes is taken."""

PROGRAM: Final = ROOT / "resources/icons/casefile.svg"
PROGRAM_SMALL: Final = ROOT / "packaging/icons/casefile-small.svg"
FILES: Final = {
    f"{APPLICATION}.library": ROOT / "packaging/icons/library.svg",
    f"{APPLICATION}.bundle": ROOT / "packaging/icons/bundle.svg",
}
"""The icons of file types; their names begin with the program's, as Flatpak demands."""


def drawn(drawing: Path, size: int) -> QImage:
    """A drawing as a square picture, `size` pixels wide, transparent where nothing is drawn."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def program_drawing(size: int) -> Path:
    """Which of the program's two drawings is meant for a size."""
    return PROGRAM_SMALL if size <= SMALL else PROGRAM


def theme(into: Path) -> None:
    """The folder `hicolor` of an icon theme, with the program's icon and those of its files."""
    for size in SIZES:
        folder = into / "hicolor" / f"{size}x{size}"
        _save(drawn(program_drawing(size), size), folder / "apps" / f"{APPLICATION}.png")
        for name, drawing in FILES.items():
            _save(drawn(drawing, size), folder / "mimetypes" / f"{name}.png")
    scalable = into / "hicolor" / "scalable"
    for kind, name, drawing in (
        ("apps", APPLICATION, PROGRAM),
        *(("mimetypes", name, drawing) for name, drawing in FILES.items()),
    ):
        (scalable / kind).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, scalable / kind / f"{name}.svg")


def windows(into: Path) -> None:
    """`casefile.ico`, `library.ico` and `bundle.ico`, each with all sizes Windows shows."""
    sizes = (16, 24, 32, 48, 64, 128, 256)
    _pack(into / "casefile.ico", {size: program_drawing(size) for size in sizes})
    for name, drawing in FILES.items():
        _pack(into / f"{name.rpartition('.')[2]}.ico", dict.fromkeys(sizes, drawing))


def macos(into: Path) -> None:
    """`casefile.icns`, `library.icns` and `bundle.icns`, each with all sizes macOS shows."""
    sizes = (16, 32, 64, 128, 256, 512, 1024)
    _pack(into / "casefile.icns", {size: program_drawing(size) for size in sizes})
    for name, drawing in FILES.items():
        _pack(into / f"{name.rpartition('.')[2]}.icns", dict.fromkeys(sizes, drawing))


def _save(picture: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file)):
        raise OSError(f"{file} could not be written")


def _pack(file: Path, drawings: dict[int, Path]) -> None:
    """One file of several sizes; its ending says which kind."""
    file.parent.mkdir(parents=True, exist_ok=True)
    pictures = [_as_pillow(drawn(drawing, size)) for size, drawing in sorted(drawings.items())]
    largest = pictures[-1]
    if file.suffix == ".ico":
        largest.save(file, sizes=[one.size for one in pictures], append_images=pictures[:-1])
    else:
        largest.save(file, append_images=pictures[:-1])


def _as_pillow(picture: QImage) -> Image.Image:
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombuffer("RGBA", (plain.width(), plain.height()), bytes(plain.constBits()))
