"""What the window remembers between runs: its shape, its look, the library it had open."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths
from PySide6.QtWidgets import QMainWindow, QSplitter

from casefile.ui.movement import Movement
from casefile.ui.preferences.wishes import Wishes
from casefile.ui.theme import Appearance
from casefile.ui.tongue import Language

if TYPE_CHECKING:
    from casefile.ui.dialogs.picture_choices import PictureChoices
    from casefile.ui.export.choices import ExportChoices

_MOST_RECENT: Final = 6
_MOST_ACTS: Final = 8
_FOLDERS: Final = ("export/folder", "files/folder")


class StartsWith(StrEnum):
    """What a start shows where nothing was asked for."""

    LAST_LIBRARY = "library"
    WELCOME = "welcome"


def settings_file() -> Path:
    """Where this system keeps a program's settings."""
    from platformdirs import user_config_path

    return user_config_path("casefile", appauthor=False) / "window.ini"


def state_folder() -> Path:
    """Where this system keeps what a program notes of its own runs: reports, how it ended."""
    from platformdirs import user_state_path

    return user_state_path("casefile", appauthor=False)


class WindowMemory:
    """Settings by what they are for. Nothing of a case is among them."""

    def __init__(self, file: Path | None = None) -> None:
        self._settings = QSettings(str(file or settings_file()), QSettings.Format.IniFormat)
        self.wishes = Wishes(self._settings)

    def save(self) -> bool:
        """Writes what is remembered; whether the file took it."""
        self._settings.sync()
        return self._settings.status() is QSettings.Status.NoError

    # Libraries

    @property
    def remembers_recent(self) -> bool:
        """Whether it is kept which libraries were open, and which folders were used."""
        return self._is_on("libraries/remembered")

    def remember_recent(self, remembers: bool) -> None:
        """Off, nothing of that is kept from now on, and what was kept is gone."""
        self._settings.setValue("libraries/remembered", _word(remembers))
        if not remembers:
            self.forget_libraries()
            for folder in _FOLDERS:
                self._settings.remove(folder)
        self.save()

    @property
    def recent(self) -> list[Path]:
        """The libraries that were open, last one first; some may not be there now."""
        value = self._settings.value("libraries/recent", [])
        # A list of one comes back from the file as that one.
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name]

    def remember_library(self, path: Path) -> None:
        if self.remembers_recent:
            names = [str(path), *(str(one) for one in self.recent if one != path)]
            self._settings.setValue("libraries/recent", names[:_MOST_RECENT])

    def forget_library(self, path: Path) -> None:
        self._settings.setValue(
            "libraries/recent", [str(one) for one in self.recent if one != path]
        )
        self.save()

    def forget_libraries(self) -> None:
        self._settings.remove("libraries/recent")
        self.save()

    @property
    def starts_with(self) -> StartsWith:
        value = str(self._settings.value("libraries/start", StartsWith.LAST_LIBRARY.value))
        return StartsWith(value) if value in set(StartsWith) else StartsWith.LAST_LIBRARY

    def remember_starts_with(self, what: StartsWith) -> None:
        self._settings.setValue("libraries/start", what.value)

    @property
    def first_library(self) -> Path | None:
        """The library to start with, None where that is the welcome."""
        last = next(iter(self.recent), None)
        wanted = self.starts_with is StartsWith.LAST_LIBRARY
        return last if wanted and last is not None and last.is_file() else None

    @property
    def folder(self) -> Path:
        """Where the system's dialogs for files begin: where one was used last."""
        return self._folder("files/folder") or documents_folder()

    def remember_folder(self, folder: Path) -> None:
        self._remember_folder("files/folder", folder)

    @property
    def export_folder(self) -> Path | None:
        """Where the last export went."""
        value = self._settings.value("export/folder")
        return Path(str(value)) if value else None

    def remember_export_folder(self, folder: Path) -> None:
        self._remember_folder("export/folder", folder)

    def _folder(self, key: str) -> Path | None:
        value = self._settings.value(key)
        folder = Path(str(value)) if value else None
        return folder if folder is not None and folder.is_dir() else None

    def _remember_folder(self, key: str, folder: Path) -> None:
        if self.remembers_recent:
            self._settings.setValue(key, str(folder))

    @property
    def export_choices(self) -> ExportChoices:
        """What was exported last, and how."""
        from casefile.ui.export.choices import ExportChoices

        return ExportChoices.from_text(str(self._settings.value("export/choices", "")))

    def remember_export_choices(self, choices: ExportChoices) -> None:
        self._settings.setValue("export/choices", choices.as_text())

    @property
    def picture_choices(self) -> PictureChoices:
        """What picture of a timeline was made last."""
        from casefile.ui.dialogs.picture_choices import PictureChoices

        return PictureChoices.from_text(str(self._settings.value("export/picture", "")))

    def remember_picture_choices(self, choices: PictureChoices) -> None:
        self._settings.setValue("export/picture", choices.as_text())

    # Look and shape

    @property
    def appearance(self) -> Appearance:
        value = str(self._settings.value("look/appearance", Appearance.SYSTEM.value))
        known = {one.value for one in Appearance}
        return Appearance(value) if value in known else Appearance.SYSTEM

    def remember_appearance(self, appearance: Appearance) -> None:
        self._settings.setValue("look/appearance", appearance.value)

    @property
    def language(self) -> Language:
        value = str(self._settings.value("look/language", Language.SYSTEM.value))
        known = {one.value for one in Language}
        return Language(value) if value in known else Language.SYSTEM

    def remember_language(self, language: Language) -> None:
        """For the next start: a window that is there keeps the words it was made with."""
        self._settings.setValue("look/language", language.value)

    @property
    def text_size(self) -> int:
        """Size of letters in percent of the platform's own."""
        value = str(self._settings.value("look/text_size", "100"))
        return min(max(int(value), 100), 200) if value.isdecimal() else 100

    def remember_text_size(self, percent: int) -> None:
        self._settings.setValue("look/text_size", str(percent))

    @property
    def timeline_movement(self) -> Movement:
        value = str(self._settings.value("look/animated_timeline", Movement.SYSTEM.value))
        if value == "false":
            # What was kept while there were only two choices.
            return Movement.OFF
        known = {one.value for one in Movement}
        return Movement(value) if value in known else Movement.SYSTEM

    def remember_timeline_movement(self, movement: Movement) -> None:
        self._settings.setValue("look/animated_timeline", movement.value)

    # Keys and acts

    def changed_keys(self) -> dict[str, str]:
        """Keys that differ from the shipped ones, by the names of the menus' entries."""
        self._settings.beginGroup("keys")
        names = self._settings.childKeys()
        self._settings.endGroup()
        return {name: str(self._settings.value(f"keys/{name}") or "") for name in names}

    def remember_keys(self, name: str, keys: str | None) -> None:
        """An entry's keys, empty for none; None where they are as shipped."""
        if keys is None:
            self._settings.remove(f"keys/{name}")
        else:
            self._settings.setValue(f"keys/{name}", keys)

    @property
    def recent_acts(self) -> list[str]:
        """Entries chosen by name before, last one first."""
        value = str(self._settings.value("palette/recent", ""))
        return value.split()

    def remember_act(self, name: str) -> None:
        names = [name, *(one for one in self.recent_acts if one != name)]
        self._settings.setValue("palette/recent", " ".join(names[:_MOST_ACTS]))

    @property
    def version_seen(self) -> str:
        """The version whose news were offered last, or that was there first; empty for none."""
        return str(self._settings.value("program/version", ""))

    def see_version(self, number: str) -> None:
        self._settings.setValue("program/version", number)

    def restore_window(self, window: QMainWindow) -> bool:
        """Gives the window the place and size it had; False where it had none."""
        shape = self._settings.value("window/shape")
        return isinstance(shape, QByteArray) and window.restoreGeometry(shape)

    def remember_window(self, window: QMainWindow) -> None:
        self._settings.setValue("window/shape", window.saveGeometry())

    def restore_splitter(self, name: str, splitter: QSplitter) -> bool:
        state = self._settings.value(f"splitter/{name}")
        return isinstance(state, QByteArray) and splitter.restoreState(state)

    def remember_splitter(self, name: str, splitter: QSplitter) -> None:
        self._settings.setValue(f"splitter/{name}", splitter.saveState())

    def is_pane_shown(self, name: str) -> bool:
        return self._is_on(f"panes/{name}")

    def remember_pane(self, name: str, shown: bool) -> None:
        self._settings.setValue(f"panes/{name}", _word(shown))

    @property
    def is_filled_with_timeline(self) -> bool:
        """Whether the timeline had the whole window."""
        return self._is_on("panes/filled", otherwise=False)

    def remember_filled_with_timeline(self, fills: bool) -> None:
        self._settings.setValue("panes/filled", _word(fills))

    def _is_on(self, key: str, *, otherwise: bool = True) -> bool:
        return str(self._settings.value(key, _word(otherwise))) == "true"


def documents_folder() -> Path:
    """The system's folder for documents, or the user's own where there is none."""
    places = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(places)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def _word(value: bool) -> str:
    return "true" if value else "false"
