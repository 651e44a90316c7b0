"""Importing FollowTheMoney entities: looked at first, then entered in one act.

What stands in a library's own identities comes back to them; identities from elsewhere become ours
in the same way each time, so that what is imported twice is there once. What is there is not
changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casefile.actions.citing import shortened
from casefile.actions.entities_entering import enter
from casefile.actions.entities_planned import EntitiesPlan
from casefile.actions.entities_planning import Planning, together
from casefile.intake.incoming.entities import ReadEntity, read_entities
from casefile.intake.incoming.refusal import ImportRefused
from casefile.intake.troubles import WHY, WorkerLostError
from casefile.model.wording import lasting
from casefile.store.library import Library

if TYPE_CHECKING:
    from casefile.intake.worker import ReadingRoom

_SECONDS: Final = 120.0


@dataclass(frozen=True, slots=True)
class EntitiesResult:
    """What came, by kind. `entry` is the journal's, None where nothing did."""

    plan: EntitiesPlan
    entry: int | None


def plan_entities(
    library: Library, path: Path, room: ReadingRoom, case_id: str | None = None
) -> EntitiesPlan:
    """What importing a file of entities will do; writes nothing.

    All goes into the case `case_id`, or into the file's own cases. Raises `ImportRefused`.
    """
    try:
        entities = room.run(read_entities, path, seconds=_SECONDS)
    except WorkerLostError as lost:
        raise ImportRefused(WHY[lost.loss]) from None
    return _planned(library, entities, case_id)


def import_entities(library: Library, plan: EntitiesPlan) -> EntitiesResult:
    """Enters what was planned; one undo takes back all of it."""
    with library.write(lasting("Import entities")) as unit:
        plan = _planned(library, plan.entities, plan.into)
        if len(plan.cases) == 1:
            unit.label = lasting(
                "Import entities into “{title}”", title=shortened(plan.cases[0].title)
            )
        enter(unit, plan)
    return EntitiesResult(plan, unit.changes.entry)


def _planned(
    library: Library, entities: tuple[ReadEntity, ...], case_id: str | None
) -> EntitiesPlan:
    with library.read() as connection:
        planning = Planning(connection, together(entities), case_id)
        return planning.plan(entities)
