"""What is read of a case of many events: no more than asked for, and by an index."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from casefile.actions.cases import add_case
from casefile.actions.events import add_event, delete_event
from casefile.actions.parties import add_involvement
from casefile.model.dates import minute_of_day, understand
from casefile.model.parties import Involvement
from casefile.model.terms import Custody, EventKind
from casefile.store.library import Library
from casefile.store.reads.across import counts, deadlines, next_deadlines
from casefile.store.reads.facts import CaseFacts, event_line, facts, with_event
from casefile.store.reads.lines import COUNT_DUE, DUE_BEFORE, DUE_FROM, NEXT_DUE
from casefile.store.search import search

DAY = minute_of_day(date(2025, 5, 7))
DATES = ("May 2025", "", "3 May 2025", "before 2020", "after 4 May 2025", "2024", "3 May 2025")


def fill(library: Library, case_id: str) -> None:
    person = add_involvement(library, case_id, "Ilyas Brandt")
    with library.write("Read a party") as unit:
        party = unit.get(Involvement, person).party_id
    for number, phrase in enumerate(DATES):
        when = understand(phrase) if phrase else None
        add_event(library, case_id, f"Event {number}", when, party_ids=[party] * (number % 2))


def read(library: Library, case_id: str, most: int | None = None) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case_id, most_events=most)


@pytest.mark.parametrize("most", range(len(DATES) + 2))
def test_the_first_events_are_those_that_all_of_them_begin_with(
    library: Library, case_id: str, most: int
) -> None:
    fill(library, case_id)
    every = read(library, case_id)
    some = read(library, case_id, most)
    assert some.events == every.events[:most]
    assert some.event_count == every.event_count == len(DATES)
    assert some.holds_all == (most >= len(DATES))
    assert (some.involvements, some.notes) == (every.involvements, every.notes)


def test_what_may_have_been_first_stands_first_and_the_undated_last(
    library: Library, case_id: str
) -> None:
    fill(library, case_id)
    listed = ["" if one.when is None else one.when.phrase for one in read(library, case_id).events]
    assert listed == [
        "before 2020", "2024", "May 2025", "3 May 2025", "3 May 2025", "after 4 May 2025", "",
    ]  # fmt: skip


def test_one_event_is_read_as_it_is_among_all(library: Library, case_id: str) -> None:
    fill(library, case_id)
    every = read(library, case_id)
    with library.read() as connection:
        assert [event_line(connection, one.id) for one in every.events] == list(every.events)
    gone = every.events[-1]
    delete_event(library, gone.id)
    with library.read() as connection:
        assert event_line(connection, gone.id) is None


def test_only_an_event_of_the_case_joins_those_that_are_held(
    library: Library, case_id: str
) -> None:
    fill(library, case_id)
    other = add_event(library, add_case(library, "Another"), "Elsewhere", understand("2030"))
    few, last = read(library, case_id, 2), read(library, case_id).events[-1]
    with library.read() as connection:
        assert with_event(connection, few, last.id).events == (*few.events, last)
        assert with_event(connection, few, few.events[0].id) == few
        assert with_event(connection, few, other) == few
        assert with_event(connection, few, "no such") == few


def add_due(library: Library, case_id: str) -> None:
    for kind, when, until in (
        (EventKind.CUSTODY, "3 Jan 2025", "1 Mar 2025"),
        (EventKind.CUSTODY, "3 Jan 2025", "1 June 2025"),
        (EventKind.CUSTODY, "3 Jan 2025", "1 May 2025"),
        (EventKind.CUSTODY, "3 Jan 2025", ""),
        (EventKind.HEARING, "12 May 2025", ""),
        (EventKind.HEARING, "10 May 2025", "14 May 2025"),
        (EventKind.HEARING, "2 Apr 2025", ""),
        (EventKind.DEADLINE, "after 2 Apr 2025", ""),
        (EventKind.FILING, "9 May 2025", ""),
    ):
        add_event(
            library, case_id, f"{kind} {when}", understand(when),
            understand(until) if until else None, kind=kind,
            custody=Custody.SERVED if kind is EventKind.CUSTODY else None,
        )  # fmt: skip


def said(lines: list[Any]) -> list[str]:
    return [line.date.phrase for line in lines]


def test_what_is_due_next_is_read_without_all_that_ever_was(library: Library, case_id: str) -> None:
    add_due(library, case_id)
    add_due(library, add_case(library, "Another"))
    with library.read() as connection:
        lines = next_deadlines(connection, DAY)
        assert said([line for line in lines if line.case_id == case_id]) == [
            "12 May 2025",
            "14 May 2025",
            "1 June 2025",
        ]
        assert len(lines) == 6
        later = next_deadlines(connection, minute_of_day(date(2026, 1, 1)))
        assert said(later) == ["1 June 2025"] * 2


def test_of_many_deadlines_the_nearest_are_listed(library: Library, case_id: str) -> None:
    add_due(library, case_id)
    every = ["1 Mar 2025", "2 Apr 2025", "1 May 2025", "12 May 2025", "14 May 2025", "1 June 2025"]
    with library.read() as connection:
        assert counts(connection).deadlines == len(every)
        assert said(deadlines(connection)) == every
        assert said(deadlines(connection, DAY, 2)) == every[3:5]
        assert said(deadlines(connection, DAY, 4)) == every[2:]


@pytest.mark.parametrize(
    ("asked", "arguments"),
    [
        (NEXT_DUE, (DAY, DAY)),
        (COUNT_DUE, ()),
        (DUE_FROM, (DAY, 9)),
        (DUE_BEFORE, (DAY, 9)),
        ("SELECT id FROM events WHERE place IN ('a', 'b') AND place <> ''", ()),
    ],
)
def test_what_is_asked_of_all_events_is_answered_by_an_index(
    library: Library, asked: str, arguments: tuple[int, ...]
) -> None:
    with library.read() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", arguments).all()
    steps = [row[3] for row in plan if " events " in row[3]]
    assert steps
    assert all("USING COVERING INDEX" in step or "PRIMARY KEY" in step for step in steps)


def test_of_many_events_that_are_called_alike_search_names_some(
    library: Library, case_id: str
) -> None:
    for _ in range(250):
        add_event(library, case_id, "Hearing held", None)
    with library.read() as connection:
        found = search(connection, "hearing held", limit=1_000)
    assert 50 <= len(found.hits) <= 200
