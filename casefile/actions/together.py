"""Several acts as one: one label, one undo."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import reduce
from typing import Concatenate, ParamSpec, TypeVar

from casefile.actions.parties import set_group
from casefile.model.parties import Involvement
from casefile.model.wording import lasting
from casefile.store.changes import Changes
from casefile.store.library import Library

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")


def together(library: Library, label: str, acts: Callable[[Library], Result]) -> Result:
    """Runs acts that belong together as one unit of work; if one fails, none has happened."""
    with library.write(label) as unit:
        result = acts(library)
        # Each act named the unit after itself.
        unit.label = label
        return result


def noted(
    library: Library,
    act: Callable[Concatenate[Library, Arguments], Result],
    *arguments: Arguments.args,
    **named: Arguments.kwargs,
) -> tuple[Result, Changes]:
    """Runs an act and hands back what it touched as well; nothing, if all of it was there."""
    here, seen = threading.get_ident(), list[Changes]()

    def watcher(changes: Changes) -> None:
        # Others may write meanwhile, each on a thread of its own.
        if threading.get_ident() == here:
            seen.append(changes)

    stop = library.watch(watcher)
    try:
        result = act(library, *arguments, **named)
    finally:
        stop()
    return result, reduce(Changes.merged, seen, Changes(""))


def join_group(library: Library, involvement_id: str, group_id: str | None) -> None:
    """Counts whoever has this part in a case among a group's members, or among none."""
    with library.write(lasting("Change a group's members")) as unit:
        set_group(library, unit.get(Involvement, involvement_id).party_id, group_id)
