"""Named views of a case's timeline: how it is arranged, and what it shows."""

from __future__ import annotations

import json
from typing import Final

from casefile.actions.citing import shortened
from casefile.model.cases import Case
from casefile.model.errors import CasefileError, NotAllowed
from casefile.model.views import TimelineView
from casefile.model.wording import lasting, worded
from casefile.store.library import Library

LARGEST: Final = 64 * 1024
"""The most bytes a view's JSON may take."""


def save_view(library: Library, case_id: str, name: str, arrangement: str) -> str:
    """Keeps an arrangement (a JSON object) under a name and returns the view's identity.

    A view that has the name already gets the new arrangement: whoever would mind asks before.
    Raises `NotAllowed` without a name, and CasefileError for what is no JSON object or too large.
    """
    name = _named(name)
    _check(arrangement)
    with library.write(lasting("Save view “{name}”", name=shortened(name))) as unit:
        case = unit.get(Case, case_id)
        view = unit.first(TimelineView, case_id=case.id, name=name)
        if view is None:
            view = unit.add(TimelineView(case_id=case.id, name=name, arrangement=arrangement))
        else:
            view.arrangement = arrangement
        return view.id


def rename_view(library: Library, view_id: str, name: str) -> None:
    """Gives a view another name. Raises `NotAllowed` where another view of the case has it."""
    name = _named(name)
    with library.write(lasting("Rename view to “{name}”", name=shortened(name))) as unit:
        view = unit.get(TimelineView, view_id)
        unit.label = lasting(
            "Rename view “{old}” to “{new}”", old=shortened(view.name), new=shortened(name)
        )
        other = unit.first(TimelineView, case_id=view.case_id, name=name)
        if other is not None and other.id != view_id:
            raise NotAllowed(
                worded(
                    "There is a view “{name}” already. Nothing was changed.", name=shortened(name)
                )
            )
        view.name = name


def delete_view(library: Library, view_id: str) -> None:
    with library.write(lasting("Delete view")) as unit:
        view = unit.get(TimelineView, view_id)
        unit.label = lasting("Delete view “{name}”", name=shortened(view.name))
        unit.delete(view)


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise NotAllowed(worded("A view needs a name. Nothing was changed."))
    return name


def _check(arrangement: str) -> None:
    try:
        size = len(arrangement.encode())
        is_object = size <= LARGEST and isinstance(json.loads(arrangement), dict)
    except (ValueError, RecursionError):
        size, is_object = 0, False
    if size > LARGEST:
        raise CasefileError(
            worded(
                "This view is too large to be saved: it names too much. Nothing was lost; "
                "let it filter by fewer things, or fold up fewer lanes."
            )
        )
    if not is_object:
        raise CasefileError(
            worded(
                "This view could not be saved, because its arrangement cannot be read. "
                "Nothing was lost; arrange the timeline anew and save it again."
            )
        )
