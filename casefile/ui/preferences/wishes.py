"""What is wanted for every case and library, as far as it is no matter of looks."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QSettings

from casefile.model.date_styles import DateStyle

MOST_COPIES: Final = 99
_USUAL_COPIES: Final = 10

Word = TypeVar("Word", bound=StrEnum)


class Wishes:
    """Settings of this user on this computer; what is broken in them is as usual."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def date_style(self) -> DateStyle:
        """How days are written."""
        return _word(DateStyle, self._text("dates/style"), DateStyle.LANGUAGE)

    @date_style.setter
    def date_style(self, style: DateStyle) -> None:
        self._settings.setValue("dates/style", style.value)

    @property
    def jurisdiction(self) -> str:
        """What a new case's jurisdiction begins with, empty for nothing."""
        return self._text("cases/jurisdiction")

    @jurisdiction.setter
    def jurisdiction(self, words: str) -> None:
        self._settings.setValue("cases/jurisdiction", words.strip())

    @property
    def author(self) -> str:
        """Whom a summary names as having made it, empty for nobody."""
        return self._text("cases/author")

    @author.setter
    def author(self, words: str) -> None:
        self._settings.setValue("cases/author", words.strip())

    @property
    def copies_folder(self) -> Path | None:
        """Where libraries are copied to once a day, None where they are not."""
        text = self._text("copies/folder")
        return Path(text) if text else None

    @copies_folder.setter
    def copies_folder(self, folder: Path | None) -> None:
        self._settings.setValue("copies/folder", "" if folder is None else str(folder))

    @property
    def copies_kept(self) -> int:
        """How many copies of a library stay."""
        text = self._text("copies/kept")
        return min(max(int(text), 1), MOST_COPIES) if text.isdecimal() else _USUAL_COPIES

    @copies_kept.setter
    def copies_kept(self, number: int) -> None:
        self._settings.setValue("copies/kept", str(number))

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""


def _word(words: type[Word], text: str, usual: Word) -> Word:
    return words(text) if text in {one.value for one in words} else usual
