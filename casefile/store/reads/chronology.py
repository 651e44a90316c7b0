"""The events of cases as long columns of plain numbers, for a timeline of any length.

A row of Python objects costs a microsecond for every value of every event. SQLite can put a whole
column together itself, and numpy reads it from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, select

from casefile.model.cases import Case
from casefile.model.documents import Document
from casefile.model.terms import Custody, EventKind, Standing

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.int64]

_MOST_AT_ONCE: Final = 500
_SLICE: Final = 50_000

MISSING: Final = -1
"""A bound that a date does not have, or the anchor of one that has none."""

_NUMBERS: Final = {
    "when_earliest": f"ifnull(when_earliest, {MISSING})",
    "when_latest": f"ifnull(when_latest, {MISSING})",
    "until_earliest": f"ifnull(until_earliest, {MISSING})",
    "until_latest": f"ifnull(until_latest, {MISSING})",
    # Days are counted from 0001-01-01; what is still going on is rare, and so are anchors.
    "spoken": "CASE WHEN until_latest IS NULL AND until_anchor IS NOT NULL"
    f" THEN CAST(julianday(until_anchor) - 1721425.5 AS INTEGER) * 1440 ELSE {MISSING} END",
    "has_until": "until_phrase IS NOT NULL",
}


def _coded(column: str, words: Sequence[str]) -> str:
    cases = " ".join(f"WHEN '{word}' THEN {code}" for code, word in enumerate(words))
    return f"CASE {column} {cases} ELSE {len(words)} END"


_CODES: Final = {
    "kind": _coded("kind", [one.value for one in EventKind]),
    "custody": _coded("custody", [one.value for one in Custody]),
    "standing": _coded("standing", [one.value for one in Standing]),
}


@dataclass(frozen=True, slots=True)
class EventSlice:
    """Some events of one case, in the order of `ids`: each 16 bytes, of 32 hex digits.

    `numbers` are columns: bounds are inclusive minutes or MISSING; codes count the members of
    `EventKind`, `Custody` and `Standing` (one more than the last: none).
    """

    case_id: str
    ids: bytes
    numbers: dict[str, Numbers]

    def __len__(self) -> int:
        return len(self.ids) // 16


def event_counts(connection: Connection, case_ids: Sequence[str]) -> dict[str, int]:
    """How many events each case has."""
    query = "SELECT count(*) FROM events WHERE case_id = ?"
    return {
        case_id: int(connection.exec_driver_sql(query, (case_id,)).scalar_one())
        for case_id in case_ids
    }


def event_slices(connection: Connection, case_ids: Sequence[str]) -> Iterator[EventSlice]:
    """All events of some cases, undated ones as well, some ten thousand at a time."""
    import numpy as np

    columns = {**_NUMBERS, **_CODES}
    wanted = ", ".join(f"group_concat({sql})" for sql in columns.values())
    query = (
        f"SELECT max(id), group_concat(id, ''), {wanted} FROM (SELECT * FROM events"  # noqa: S608
        " WHERE case_id = ? AND id > ? ORDER BY id LIMIT ?)"
    )
    for case_id in case_ids:
        last = ""
        while True:
            row = connection.exec_driver_sql(query, (case_id, last, _SLICE)).one()
            if row[0] is None:
                break
            last = row[0]
            yield EventSlice(
                case_id,
                bytes.fromhex(row[1]),
                {
                    name: np.fromstring(text, np.int64, sep=",")
                    for name, text in zip(columns, row[2:], strict=True)
                },
            )


def events_of_parties(connection: Connection, case_id: str) -> Iterator[tuple[str, bytes]]:
    """Each party that has a part in a case, with the packed identities of all its events.

    Those of other cases are among them.
    """
    for (party_id,) in connection.exec_driver_sql(
        "SELECT DISTINCT party_id FROM involvements WHERE case_id = ?", (case_id,)
    ).all():
        (events,) = connection.exec_driver_sql(
            "SELECT group_concat(event_id, '') FROM participations WHERE party_id = ?", (party_id,)
        ).one()
        yield party_id, bytes.fromhex(events or "")


def events_of_documents(
    connection: Connection, case_ids: Sequence[str]
) -> Iterator[tuple[str, bytes]]:
    """Each document that events are cited to, with their packed identities: one a citation."""
    for case_id in case_ids:
        for document, events in connection.exec_driver_sql(
            "SELECT document, group_concat(event_id, '') FROM citations"
            " JOIN passages ON passages.id = passage_id"
            " WHERE citations.case_id = ? AND event_id IS NOT NULL GROUP BY document",
            (case_id,),
        ):
            yield document, bytes.fromhex(events)


def document_titles(connection: Connection, documents: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Title and outlet of documents by SHA-256."""
    found = connection.execute(
        select(Document.sha256, Document.title, Document.outlet).where(
            Document.sha256.in_(list(documents))
        )
    )
    return {sha256: (title, outlet) for sha256, title, outlet in found}


def case_titles(connection: Connection, case_ids: Sequence[str]) -> dict[str, str]:
    """The titles of cases, in the order asked; a case that has gone is left out."""
    rows = connection.execute(select(Case.id, Case.title).where(Case.id.in_(case_ids)))
    found = {case_id: title for case_id, title in rows}  # noqa: C416 - rows are no tuples to mypy
    return {case_id: found[case_id] for case_id in case_ids if case_id in found}


def titles_of_case(connection: Connection, case_id: str) -> list[str]:
    """The titles of all events of a case, in the order of `event_slices`."""
    query = "SELECT title FROM events WHERE case_id = ? ORDER BY id"
    return list(connection.exec_driver_sql(query, (case_id,)).scalars())


def event_titles(connection: Connection, event_ids: Sequence[str]) -> list[str]:
    """The titles of events in the order asked; empty for one that has gone meanwhile."""
    found: dict[str, str] = {}
    for first in range(0, len(event_ids), _MOST_AT_ONCE):
        some = tuple(event_ids[first : first + _MOST_AT_ONCE])
        marks = ",".join("?" * len(some))
        query = f"SELECT id, title FROM events WHERE id IN ({marks})"  # noqa: S608
        found |= {row[0]: row[1] for row in connection.exec_driver_sql(query, some)}
    return [found.get(event_id, "") for event_id in event_ids]


def events_saying(connection: Connection, case_ids: Sequence[str], words: str) -> bytes:
    """Packed identities of the events whose title, place or description has all these words."""
    wanted = words.casefold().split()
    found: list[str] = []
    for case_id in case_ids:
        # SQLite's LIKE knows the capitals of no alphabet but the Latin one.
        query = "SELECT id, title || char(10) || place || char(10) || description FROM events"
        for event_id, text in connection.exec_driver_sql(f"{query} WHERE case_id = ?", (case_id,)):
            text = text.casefold()
            if all(word in text for word in wanted):
                found.append(event_id)
    return bytes.fromhex("".join(found))
