"""One process of `dev.py pictures`: everything in one language at one scale.

    python -m picturing.part REQUEST.json

A language is spoken from the start of a program to its end, and Qt reads a scale when it starts:
hence a process for each pair.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from casefile.ui.collecting import Collecting
from casefile.ui.theme import Appearance, Theme, sized
from casefile.ui.tongue import Language, speak
from picturing.playing import Played, hear_quietly, play
from picturing.scenes import named
from picturing.sheet import file_of, write_sheet


def main() -> int:
    asked = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    hear_quietly()
    application = QApplication([])
    application.setApplicationName("Casefile")
    Collecting(application)
    speak(application, Language(asked["language"]))
    QApplication.setFont(sized(QApplication.font(), asked["text_size"] / 100))
    theme = Theme(application, Appearance.LIGHT)
    looks = [Appearance(one) for one in asked["looks"]]
    has_pictures = bool(asked["has_pictures"])
    found: list[dict[str, str]] = []
    pictures: dict[Appearance, list[tuple[str, Path]]] = {look: [] for look in looks}
    with tempfile.TemporaryDirectory(prefix="casefile-pictures-") as folder:
        played = play(
            application, theme, named(asked["only"]), looks, Path(asked["sample"]), Path(folder),
            QRect(0, 0, *asked["size"]), has_pictures=has_pictures,
        )  # fmt: skip
        for one in played:
            if has_pictures:
                pictures[one.look].append((one.scene.name, _kept(one, asked)))
            found += [
                {"scene": one.scene.name, "look": one.look.value, "cut": str(cut)}
                for cut in one.cuts
            ]
            sys.stdout.write(".")
            sys.stdout.flush()
    if has_pictures:
        _write_sheets(asked, pictures)
    Path(asked["cuts"]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    return 0


def _kept(one: Played, asked: dict[str, Any]) -> Path:
    """The file that a picture has been written to."""
    folder = Path(asked["out"]) / str(asked["language"]) / f"{one.look.value} × {asked['scale']}"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_of(one.scene.name)
    one.picture.save(str(path))
    return path


def _write_sheets(
    asked: dict[str, Any], pictures: dict[Appearance, list[tuple[str, Path]]]
) -> None:
    language, scale = asked["language"], asked["scale"]
    for look, shown in pictures.items():
        path = Path(asked["out"]) / f"{language} {look.value} {scale}.png"
        write_sheet(path, f"{language}, {look.value}, {scale} ×", shown)


if __name__ == "__main__":
    sys.exit(main())
