"""The pictures of the help and of the README, taken from the scenes and made small.

python -m picturing.of_help SAMPLE
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from casefile.model.colours import DARK, LIGHT
from casefile.places import resources
from casefile.ui.theme import Appearance, Theme
from casefile.ui.tongue import Language, speak
from picturing.playing import hear_quietly, play
from picturing.scenes import EVERY

PICTURES: Final = {
    "window": "window",
    "tagging": "window, passage selected",
    "search": "window, searching",
    "attached": "attached",
    "add-event": "add event, uncertain date",
    "another-date": "edit another date",
    "timeline": "timeline",
    "list": "timeline as a list",
    "filter": "timeline, filter",
    "export": "export, summary",
    "names-taken-out": "export, names taken out",
    "verify": "verify, does not hold",
    "import-chronology": "import a chronology",
}
"""The help's pictures, and the scene of each."""

BUDGET: Final = 2_000_000
"""Bytes that all of them may take together."""

_COLOURS: Final = 128
_FOLDERS: Final = {Appearance.LIGHT: "pictures", Appearance.DARK: "pictures-dark"}


HELP_SIZE: Final = QRect(0, 0, 1180, 760)
README_SIZE: Final = QRect(0, 0, 1440, 900)
README: Final = ("window", resources() / "pictures" / "window-light.png")


def small_png(pixmap: QPixmap, colours: int = _COLOURS) -> bytes:
    """A picture as PNG with a palette, as small as it gets without looking worse.

    The inks are in the palette as they are: a dot of brick red is too small to be counted among
    the most frequent colours, and would turn brown.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    inks = _inks()
    frequent = image.quantize(
        colours - len(inks), method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
    )
    palette = Image.new("P", (1, 1))
    palette.putpalette([*(part for ink in inks for part in ink), *(frequent.getpalette() or [])])
    made = io.BytesIO()
    image.quantize(palette=palette, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
    return made.getvalue()


def _inks() -> list[tuple[int, int, int]]:
    """The colours that mean something, light and dark: red, green and blue, 0 to 255."""
    told = {
        ink
        for inks in (LIGHT, DARK)
        for ink in (*inks.meaning.values(), *inks.highlight.values(), inks.accent, inks.good)
    }
    return [(int(ink[1:3], 16), int(ink[3:5], 16), int(ink[5:7], 16)) for ink in sorted(told)]


def main() -> int:
    hear_quietly()
    application = QApplication([])
    application.setApplicationName("Casefile")
    speak(application, Language.ENGLISH)
    theme = Theme(application, Appearance.LIGHT)
    sample = Path(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="casefile-pictures-") as folder:
        total = _for_the_help(application, theme, sample, Path(folder) / "help")
        name, out = README
        scenes = [scene for scene in EVERY if scene.name == name]
        for one in play(
            application, theme, scenes, (Appearance.LIGHT,), sample, Path(folder), README_SIZE
        ):
            out.write_bytes(small_png(one.picture, 256))
    print(f"casefile: {total:,} bytes in all, of {BUDGET:,}")
    return 0 if total <= BUDGET else 1


def _for_the_help(application: QApplication, theme: Theme, sample: Path, folder: Path) -> int:
    """Writes the pictures of the help, and answers how many bytes they take."""
    scenes = [scene for scene in EVERY if scene.name in PICTURES.values()]
    files = {scene: name for name, scene in PICTURES.items()}
    total = 0
    for one in play(application, theme, scenes, tuple(_FOLDERS), sample, folder, HELP_SIZE):
        out = resources() / "help" / _FOLDERS[one.look] / f"{files[one.scene.name]}.png"
        out.parent.mkdir(parents=True, exist_ok=True)
        content = small_png(one.picture)
        out.write_bytes(content)
        total += len(content)
        print(f"casefile: {out.relative_to(resources())}, {len(content):,} bytes")
    return total


if __name__ == "__main__":
    sys.exit(main())
