"""Settings that cannot be read, or cannot be kept: the program runs all the same, and says so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from casefile.ui.tongue import filled, words_in
from casefile.ui.window import Window
from casefile.ui.window_memory import settings_file

tr = words_in("SettingsCare")

_LINE: Final = re.compile(r"\s*(\[.*\]|[;#].*|[^=]+=.*)?")
_SOON: Final = 1_000
"""Milliseconds after a library was opened: by then the program has something to keep."""


def set_aside_if_damaged(file: Path) -> bool:
    """Renames a settings file that is none, so that a new one is begun; whether it was one.

    What a newer version wrote is no damage: its keys are kept, and what is not understood is taken
    for not chosen.
    """
    try:
        text = file.read_bytes().decode()
    except OSError:
        return False
    except UnicodeDecodeError:
        text = "\0"
    if "\0" not in text and all(_LINE.fullmatch(line) for line in text.split("\n")):
        return False
    try:
        file.replace(file.with_name(file.name + ".damaged"))
    except OSError:
        # Nor can it be written, then, which is told.
        return False
    return True


def words_of_damage() -> str:
    return filled(
        tr(
            "The file of settings was damaged and is put aside as “{name}”; the usual settings are "
            "back. No library is touched by that."
        ),
        name=settings_file().name + ".damaged",
    )


class SettingsCare(QObject):
    """Says once in the status bar that settings cannot be kept, where they cannot."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._was_told = False
        window.opener.opened.connect(lambda _: QTimer.singleShot(_SOON, self, self._look))

    def _look(self) -> None:
        window = self._window
        if self._was_told or window.view is None or window.memory.save():
            return
        self._was_told = True
        window.view.told.emit(
            filled(
                self.tr(
                    "Settings cannot be written to “{folder}” and last until the window is closed. "
                    "Libraries are not touched by that."
                ),
                folder=settings_file().parent,
            )
        )
