"""Plays scenes in one process: one language, one scale, any looks."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from casefile.ui.theme import Appearance, Theme
from picturing.cuts import Cut, cuts
from picturing.scene import Scene, Setting
from picturing.stage import Stage

_EMPTY_CASE: Final = "Journalists of the Morning Post"


@dataclass(frozen=True, slots=True)
class Played:
    """One scene in one look: its picture, and what is cut off in it."""

    scene: Scene
    look: Appearance
    picture: QPixmap
    cuts: tuple[Cut, ...]


def play(
    application: QApplication,
    theme: Theme,
    scenes: Sequence[Scene],
    looks: Sequence[Appearance],
    sample: Path,
    folder: Path,
    screen: QRect,
    *,
    has_pictures: bool = True,
) -> Iterator[Played]:
    """Each scene in each look. `sample` is copied; what is written goes to `folder`."""
    for look in looks:
        theme.choose(look)
        stage_folder = folder / look.value
        stage_folder.mkdir(parents=True, exist_ok=True)
        stage = Stage(application, theme, stage_folder, screen, has_pictures=has_pictures)
        libraries = _Libraries(stage_folder, sample)
        for scene in scenes:
            libraries.open(stage, scene.setting)
            shown = scene.show(stage)
            stage.settle()
            picture = QPixmap()
            if has_pictures:
                picture = stage.picture(shown, with_window=scene.with_window)
            found = cuts(shown.window(), screen.size())
            yield Played(scene, look, picture, tuple(found))
            stage.clear()
            scene.after(stage)
            stage.settle()
        stage.end()


class _Libraries:
    """What each setting has open; a library is made once."""

    def __init__(self, folder: Path, sample: Path) -> None:
        self._folder = folder
        self._sample = sample
        self._at: Setting | None = None

    def open(self, stage: Stage, setting: Setting) -> None:
        if setting is self._at:
            return
        self._at = setting
        if setting is Setting.WELCOME:
            stage.begin_anew()
            stage.window.show_welcome()
            return
        path = self._folder / f"{setting.value.capitalize()}.casefile"
        if not path.exists():
            _MAKERS[setting](path, self._sample)
        stage.open(path)


def _copied(path: Path, sample: Path) -> None:
    shutil.copy(sample, path)


def _empty(path: Path, _sample: Path) -> None:
    from casefile.store.library import Library

    Library.create(path).close()


def _with_a_case(path: Path, _sample: Path) -> None:
    from casefile.actions.cases import add_case
    from casefile.store.library import Library

    with Library.create(path) as library:
        add_case(library, _EMPTY_CASE)


_MAKERS: Final[dict[Setting, Callable[[Path, Path], None]]] = {
    Setting.SAMPLE: _copied,
    Setting.EMPTY_LIBRARY: _empty,
    Setting.EMPTY_CASE: _with_a_case,
}


def hear_quietly() -> None:
    """Keeps back what the offscreen platform says of every window with a least size."""

    def hear(_kind: object, _context: object, words: str) -> None:
        if "propagateSizeHints" not in words and "This plugin does not" not in words:
            sys.stderr.write(words + "\n")

    qInstallMessageHandler(hear)
