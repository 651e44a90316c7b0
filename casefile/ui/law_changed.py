"""What tagging a charge wrote over of a provision that the library has: never without a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, Final, ParamSpec, TypeVar

from PySide6.QtCore import QLocale

from casefile.actions.citing import shortened
from casefile.store.library import Library
from casefile.store.reads.law import ProvisionLine, provisions
from casefile.ui.desk import Desk
from casefile.ui.dialogs.words import penalty
from casefile.ui.tongue import filled, spoken, words_in

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")

tr = words_in("LawChanged")

_LONG: Final = 40


def telling_of_law(
    desk: Desk, act: Callable[Concatenate[Library, Arguments], Result]
) -> Callable[Concatenate[Library, Arguments], Result]:
    """The same act, after which the desk tells what it wrote over of the library's provisions."""

    def acts(library: Library, /, *arguments: Arguments.args, **named: Arguments.kwargs) -> Result:
        before = _law(library)
        result = act(library, *arguments, **named)
        pairs = [(before[line.id], line) for line in _law(library).values() if line.id in before]
        desk.deliver(lambda: _tell(desk, pairs))
        return result

    return acts


def _law(library: Library) -> dict[str, ProvisionLine]:
    with library.read() as connection:
        return {line.id: line for line in provisions(connection)}


def _tell(desk: Desk, pairs: list[tuple[ProvisionLine, ProvisionLine]]) -> None:
    said = [words for before, after in pairs for words in _overwritten(before, after)]
    if said:
        desk.told.emit(" ".join(said))


def _overwritten(before: ProvisionLine, after: ProvisionLine) -> list[str]:
    said, called = [], spoken(after.label)
    if before.max_years not in (None, after.max_years):
        years = QLocale().toString(before.max_years, "g", 4)
        words = tr("{provision}: {now} instead of {years}.")
        said.append(filled(words, provision=called, now=penalty(after.max_years), years=years))
    for was, now in ((before.title, after.title), (before.penalty, after.penalty)):
        if was and was != now:
            words = tr("{provision}: “{now}” instead of “{before}”.")
            kept = shortened(was, _LONG)
            said.append(filled(words, provision=called, now=shortened(now, _LONG), before=kept))
    return said
