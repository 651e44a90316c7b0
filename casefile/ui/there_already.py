"""Tagging what is there already: done as asked, and said, since hardly anything is seen of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, Final, ParamSpec, TypeVar

from casefile.actions.citing import shortened
from casefile.actions.together import noted
from casefile.store.changes import Changes
from casefile.store.library import Library
from casefile.ui.desk import Desk, Pending
from casefile.ui.tongue import filled, spoken, words_in

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")

tr = words_in("ThereAlready")

_SOURCES: Final = frozenset({"passages", "citations"})


def act_and_tell(
    desk: Desk,
    what: str,
    act: Callable[Concatenate[Library, Arguments], Result],
    *arguments: Arguments.args,
    **named: Arguments.kwargs,
) -> Pending[Result]:
    """As `Desk.act`; where `what` was there already the desk tells so, before `then` is called."""

    def acts(library: Library) -> Result:
        result, changes = noted(library, act, *arguments, **named)
        if changes.touched.keys() <= _SOURCES:
            desk.deliver(lambda: desk.told.emit(_words(what, changes)))
        return result

    return desk.act(acts)


def _words(what: str, changes: Changes) -> str:
    if changes:
        words = tr("“{what}” has one more source now. Nothing else was added.")
    else:
        words = tr("Nothing was added: “{what}” is there already.")
    return filled(words, what=shortened(spoken(what), 60))
