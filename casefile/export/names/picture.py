"""The timeline's columns with nobody in their words who is not to be named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from casefile.export.handout import read_handout
from casefile.export.names.people import people_beside, people_of
from casefile.export.names.rules import NameRules
from casefile.export.names.safety import NameSafety
from casefile.store.library import Library
from casefile.timeline.columns import Columns
from casefile.timeline.events import EventTable, Links, Target
from casefile.timeline.lanes import Lane
from casefile.timeline.rows import Suspect


def picture_safety(
    library: Library,
    case_id: str,
    columns: Columns,
    rules: NameRules,
    in_words: Callable[[str], str] = str,
) -> NameSafety:
    """Who is to be looked for in a picture of a case, and of those that are shown beside it.

    `in_words` says "Suspect 2" in the language of the picture.
    """
    handout = read_handout(library, case_id)
    shown = people_of(library, [one.key for one in columns.table.cases if one.key != case_id])
    return NameSafety([handout], rules, [*shown, *people_beside(library, [handout])], in_words)


def safe_columns(columns: Columns, safety: NameSafety) -> Columns:
    """The same placements in the same lanes; titles, lanes and all that could be written, safe."""
    return replace(
        columns,
        table=_table(columns.table, safety),
        lanes=tuple(_lane(one, safety) for one in columns.lanes),
    )


def _table(table: EventTable, safety: NameSafety) -> EventTable:
    def titles(rows: Sequence[int]) -> Sequence[str]:
        return [safety.text(title) for title in table.titles(rows)]

    return replace(
        table,
        titles=titles,
        cases=tuple(_target(one, safety) for one in table.cases),
        suspects=tuple(_suspect(one, safety) for one in table.suspects),
        links={
            kind: Links(
                tuple(_target(one, safety) for one in links.targets), links.row, links.target
            )
            for kind, links in table.links.items()
        },
        known_titles={},
    )


def _lane(lane: Lane, safety: NameSafety) -> Lane:
    called = safety.called(lane.suspects[0]) if len(lane.suspects) == 1 else None
    if called is not None:
        return replace(lane, label=called, name=called)
    return replace(lane, label=safety.text(lane.label), name=safety.text(lane.name))


def _target(target: Target, safety: NameSafety) -> Target:
    called = safety.called(target.key)
    if called is not None:
        return Target(target.key, called, called)
    return Target(target.key, safety.text(target.label), safety.text(target.name))


def _suspect(suspect: Suspect, safety: NameSafety) -> Suspect:
    return replace(suspect, name=safety.called(suspect.id) or safety.text(suspect.name))
