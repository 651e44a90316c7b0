"""What the window remembers between runs: its shape, its look, the library it had open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from casefile.ui.preferences.wishes import Wishes
from casefile.ui.theme import Appearance
from casefile.ui.tongue import Language

if TYPE_CHECKING:
    from casefile.ui.dialogs.picture_choices import PictureChoices
    from casefile.ui.export.choices import ExportChoices

_MOST_RECENT: Final = 6
_MOST_ACTS: Final = 8


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
    def recent(self) -> list[Path]:
        """The libraries that were open, last one first, as far as they are still there."""
        value = self._settings.value("libraries/recent", [])
        # A list of one comes back from the file as that one.
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(name) for name in names if Path(name).is_file()]

    def remember_library(self, path: Path) -> None:
        names = [str(path), *(str(one) for one in self.recent if one != path)]
        self._settings.setValue("libraries/recent", names[:_MOST_RECENT])

    def last_case(self, library: Path) -> str | None:
        """The case that was open last in a library."""
        value = self._settings.value(f"case/{_key(library)}")
        return str(value) if value else None

    def remember_case(self, library: Path, case_id: str | None) -> None:
        self._settings.setValue(f"case/{_key(library)}", case_id or "")

    @property
    def export_folder(self) -> Path | None:
        """Where the last export went."""
        value = self._settings.value("export/folder")
        return Path(str(value)) if value else None

    def remember_export_folder(self, folder: Path) -> None:
        self._settings.setValue("export/folder", str(folder))

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
    def is_timeline_animated(self) -> bool:
        return str(self._settings.value("look/animated_timeline", "true")) == "true"

    def remember_timeline_animated(self, animated: bool) -> None:
        self._settings.setValue("look/animated_timeline", "true" if animated else "false")

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
        return str(self._settings.value(f"panes/{name}", "true")) == "true"

    def remember_pane(self, name: str, shown: bool) -> None:
        self._settings.setValue(f"panes/{name}", "true" if shown else "false")


def _key(library: Path) -> str:
    """A settings key for a path: QSettings takes slashes for groups."""
    return str(library).replace("/", "|").replace("\\", "|")
