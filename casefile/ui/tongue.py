"""The language in which the window speaks, and how its parts say their words in it."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from casefile.model.directions import apart, common_direction, in_line, template_runs_left
from casefile.model.errors import CasefileError
from casefile.model.wording import CONTEXT, Dated, Sentence, Value, Wording, capitalised
from casefile.places import resources
from casefile.ui.plurals import EnglishPlurals, MirroredEnglish


class Language(Enum):
    """A language of the window by its ISO 639-1 code, or whichever of them the system prefers."""

    SYSTEM = "system"
    ENGLISH = "en"
    RUSSIAN = "ru"
    ARABIC = "ar"


OWN_NAMES: Final = {
    Language.ENGLISH: "English",
    Language.RUSSIAN: "Русский",
    Language.ARABIC: "العربية",
}
"""Each language as its speakers call it, whatever the window speaks."""

_FROM_THE_RIGHT: Final = frozenset({Language.ARABIC})
_INSTALLED: Final = "words of the window"


class Words(Protocol):
    """Says a sentence in the window's language; a counted one ("%n page(s)") with its count."""

    def __call__(self, text: str, count: int = -1) -> str: ...


def words_in(context: str) -> Words:
    """The way to say what belongs to one part of the window, by that part's name.

    What is said is collected from the sources (packaging/translations.py): a literal, with
    `{name}` where `format` is to put something in afterwards.
    """

    def tr(text: str, count: int = -1) -> str:
        return QCoreApplication.translate(context, text, "", count)

    return tr


def speaks_english() -> bool:
    """Whether the window speaks English: it is then as everything below it says it."""
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def in_quotes(text: str) -> str:
    """A text in the quotation marks of the window's language."""
    text = alone(text)
    return f"“{text}”" if speaks_english() else f"«{text}»"


def is_mirrored() -> bool:
    """Whether the window's language runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def filled(template: str, /, *parts: object, **values: object) -> str:
    """A translated sentence with its values, each in its own direction: for what is only shown.

    Where such a sentence leaves the window (the clipboard, a file's name), `format` is the way.
    """
    said = [str(one) for one in (*parts, *values.values())]
    leftward = template_runs_left(template, common_direction(said, is_mirrored()))
    return template.format(
        *(_directed(one, leftward) for one in parts),
        **{name: _directed(one, leftward) for name, one in values.items()},
    )


def side_by_side(parts: Iterable[str], between: str) -> str:
    """Words beside each other, each in its own direction; those that are empty are left out."""
    return in_line(parts, between, leftward=is_mirrored())


def alone(text: str) -> str:
    """A text that is shown by itself, in its own direction wherever the window begins to read."""
    return apart(text, leftward=is_mirrored())


def _directed(value: object, leftward: bool) -> object:
    # Numbers stay what they are: a sentence may ask for them in groups.
    return value if isinstance(value, (int, float)) else apart(str(value), leftward=leftward)


def spoken(message: str) -> str:
    """A message of the rooms below in the window's language; other text as it is."""
    if isinstance(message, Dated):
        return _dated(message)
    if not isinstance(message, Wording):
        return message
    count = -1 if message.counted is None else message.counted
    said = QCoreApplication.translate(CONTEXT, message.template, "", count)
    said = filled(said, **{name: _value(name, value) for name, value in message.values.items()})
    return capitalised(said) if isinstance(message, Sentence) else said


def _value(name: str, value: Value) -> Value:
    if isinstance(value, (Wording, Dated)):
        return spoken(value)
    if name == "why" and isinstance(value, str):
        # A reason may have come by a file or a pipe, which keep its words alone.
        from casefile.ui.recalled import recalled

        return recalled(value)
    return _Number(value) if isinstance(value, int) else value


class _Number(int):
    """A number whose groups of three, where a sentence asks for them, are the language's."""

    def __format__(self, form: str) -> str:
        return QLocale().toString(int(self)) if form == "," else super().__format__(form)


def _dated(date: Dated) -> str:
    if speaks_english():
        return str(date)
    from casefile.model.dates import UncertainDate
    from casefile.ui.date_words import in_words

    value = UncertainDate("", date.edtf, date.anchor, None, None)
    return in_words(value, anchor_note=date.anchor is not None)


def speak(application: QGuiApplication, language: Language, folder: Path | None = None) -> Language:
    """Gives the window a language, with Qt's own words, its direction and its numbers and dates.

    To be called before the window is made: what is written on it already stays. Returns the
    language chosen, which is never `SYSTEM`; English needs no file and is there at once. `folder`
    holds the translations that are not the program's own.
    """
    system = QLocale.system()
    chosen = _of_the_system(system) if language is Language.SYSTEM else language
    for former in application.findChildren(QTranslator, _INSTALLED):
        application.removeTranslator(former)
        former.setParent(None)
        former.deleteLater()
    # First, and hence asked last: of what a translation lacks, the English is said well.
    right = chosen in _FROM_THE_RIGHT
    _install(application, (MirroredEnglish if right else EnglishPlurals)(application))
    if chosen is not Language.ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install_file(application, f"qtbase_{chosen.value}", qt)
        # That they are gone is said where they are needed; the window can do without these.
        with suppress(CasefileError):
            ours = folder or resources() / "translations"
            _install_file(application, f"casefile_{chosen.value}", str(ours))
    directions = Qt.LayoutDirection
    application.setLayoutDirection(directions.RightToLeft if right else directions.LeftToRight)
    # The system's own manner of writing dates, where it is a manner of this language.
    here = _code(system) == chosen.value
    manner = system if here else QLocale(chosen.value)
    # Sentences and dates in words have European digits: the axis and fields have no others.
    QLocale.setDefault(manner if manner.zeroDigit() == "0" else QLocale(f"{chosen.value}_001"))
    return chosen


def _of_the_system(system: QLocale) -> Language:
    """The first of the languages that the system's user prefers which the window speaks."""
    ours = {one.value: one for one in Language if one is not Language.SYSTEM}
    for name in (*system.uiLanguages(), system.name()):
        code = name.replace("_", "-").partition("-")[0]
        if code in ours:
            return ours[code]
    return Language.ENGLISH


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def _install_file(application: QGuiApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        _install(application, translator)


def _install(application: QGuiApplication, translator: QTranslator) -> None:
    translator.setObjectName(_INSTALLED)
    application.installTranslator(translator)
