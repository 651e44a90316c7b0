"""Several acts as one: one label, one undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from casefile.actions.parties import set_group
from casefile.model.parties import Involvement
from casefile.model.wording import lasting
from casefile.store.library import Library

Result = TypeVar("Result")


def together(library: Library, label: str, acts: Callable[[Library], Result]) -> Result:
    """Runs acts that belong together as one unit of work; if one fails, none has happened."""
    with library.write(label) as unit:
        result = acts(library)
        # Each act named the unit after itself.
        unit.label = label
        return result


def join_group(library: Library, involvement_id: str, group_id: str | None) -> None:
    """Counts whoever has this part in a case among a group's members, or among none."""
    with library.write(lasting("Change a group's members")) as unit:
        set_group(library, unit.get(Involvement, involvement_id).party_id, group_id)
