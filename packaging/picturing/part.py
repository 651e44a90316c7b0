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

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from casefile.ui.theme import Appearance, Theme
from casefile.ui.tongue import Language, speak
from picturing.playing import hear_quietly, play
from picturing.scenes import named
from picturing.sheet import file_of, write_sheet


def main() -> int:
    asked = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    hear_quietly()
    application = QApplication([])
    application.setApplicationName("Casefile")
    language = asked["language"]
    speak(application, Language(language))
    theme = Theme(application, Appearance.LIGHT)
    out = Path(asked["out"])
    screen = QRect(0, 0, *asked["size"])
    looks = [Appearance(one) for one in asked["looks"]]
    found: list[dict[str, str]] = []
    pictures: dict[Appearance, list[tuple[str, Path]]] = {look: [] for look in looks}
    with tempfile.TemporaryDirectory(prefix="casefile-pictures-") as folder:
        played = play(
            application, theme, named(asked["only"]), looks, Path(asked["sample"]), Path(folder),
            screen,
        )  # fmt: skip
        for one in played:
            path = out / language / f"{one.look.value} × {asked['scale']}" / file_of(one.scene.name)
            path.parent.mkdir(parents=True, exist_ok=True)
            one.picture.save(str(path))
            pictures[one.look].append((one.scene.name, path))
            found += [
                {"scene": one.scene.name, "look": one.look.value, "cut": str(cut)}
                for cut in one.cuts
            ]
            sys.stdout.write(".")
            sys.stdout.flush()
    for look, shown in pictures.items():
        title = f"{language}, {look.value}, {asked['scale']} ×"
        write_sheet(out / f"{language} {look.value} {asked['scale']}.png", title, shown)
    Path(asked["cuts"]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
