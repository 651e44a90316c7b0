"""The named views of a case's timeline."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from casefile.model.views import TimelineView


@dataclass(frozen=True, slots=True)
class ViewLine:
    """A view by its name; `arrangement` is the JSON object that was saved."""

    id: str
    case_id: str
    name: str
    arrangement: str


def views_of_case(connection: Connection, case_id: str) -> tuple[ViewLine, ...]:
    """A case's views by name."""
    rows = connection.execute(
        select(
            TimelineView.id, TimelineView.case_id, TimelineView.name, TimelineView.arrangement
        ).where(TimelineView.case_id == case_id)
    )
    return tuple(
        sorted((ViewLine(*row) for row in rows), key=lambda line: (line.name.casefold(), line.id))
    )
