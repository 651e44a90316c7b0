"""What each value of a filter would leave, and what is kept of a view."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.date_minutes import minute_of_day
from casefile.model.dates import UncertainDate
from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.conditions import (
    CHOICES,
    Condition,
    counts,
    left,
    values_of,
    with_value,
)
from casefile.timeline.events import EventTable, Target
from casefile.timeline.filters import Cited, Filter, kept
from casefile.timeline.moments import DAY
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.tabulated import table_of
from casefile.timeline.view_state import ViewState

SUSPECTS = [Suspect("a", "Anna Velde"), Suspect("b", "Boris Orlov"), Suspect("c", "Chiara Dost")]
CHARGES = [Target("416", "Art. 416", "Art. 416"), Target("12", "Art. 12", "Art. 12")]
SOURCES = [Target("d1", "Filing", "Filing"), Target("d2", "Letter", "Letter")]
CASES = [Target("here", "Here", "Here"), Target("there", "There", "There")]
START = minute_of_day(date(2025, 4, 19))
DATE = UncertainDate("", "", None, START, START + DAY - 1)


def some(keys: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(keys), unique=True, max_size=len(keys)).map(tuple)


ROWS = st.lists(
    st.builds(
        EventRow,
        id=st.uuids().map(lambda one: one.hex),
        title=st.sampled_from(["Held", "Court asked", "Court decides"]),
        kind=st.sampled_from(EventKind),
        custody=st.none() | st.sampled_from(Custody),
        standing=st.sampled_from(Standing),
        when=st.none() | st.just(DATE),
        suspects=some(["a", "b", "c"]),
        charges=some(["416", "12"]),
        sources=some(["d1", "d2"]),
        case=st.sampled_from(["here", "there"]),
        others=st.sampled_from([(), ((DATE, None),)]),
    ),
    max_size=12,
)
FILTERS = st.builds(
    Filter,
    suspects=some(["a", "b", "gone"]).map(frozenset),
    charges=some(["416"]).map(frozenset),
    sources=some(["d1", "d2"]).map(frozenset),
    kinds=st.frozensets(st.sampled_from(EventKind), max_size=3),
    standings=st.frozensets(st.sampled_from(Standing), max_size=2),
    custodies=st.frozensets(st.sampled_from(Custody), max_size=1),
    cited=st.none() | st.sampled_from(Cited),
    text=st.sampled_from(["", "court"]),
)


def table(rows: list[EventRow]) -> EventTable:
    return table_of(rows, SUSPECTS, CHARGES, SOURCES, CASES)


def events(of: EventTable, wanted: Filter) -> int:
    mask = kept(of, wanted)
    return len({of.ids[row] for row in range(len(of)) if mask is None or mask[row]})


@settings(max_examples=500)
@given(ROWS, FILTERS, st.sampled_from(CHOICES))
def test_a_count_is_how_many_events_are_left_when_only_that_is_chosen(
    rows: list[EventRow], wanted: Filter, condition: Condition
) -> None:
    of = table(rows)
    assert left(of, wanted) == events(of, wanted)
    for value, count in counts(of, wanted, condition).items():
        alone = with_value(wanted.without(condition), condition, value, True)
        assert count == events(of, alone), value


def test_only_the_words_are_offered_that_some_event_has() -> None:
    rows = [EventRow("1", "Held", EventKind.CUSTODY, Custody.SERVED), EventRow("2", "Spoke")]
    of = table(rows)
    wanted = Filter(suspects=frozenset("a"))
    assert counts(of, wanted, Condition.KINDS) == {"event": 0, "custody": 0}
    assert counts(of, Filter(), Condition.CUSTODIES) == {"served": 1}


@pytest.mark.parametrize("condition", CHOICES)
def test_what_is_asked_for_can_be_taken_back(condition: Condition) -> None:
    value = {
        Condition.KINDS: "hearing",
        Condition.STANDINGS: "alleged",
        Condition.CUSTODIES: "sought",
        Condition.CITED: "once",
    }.get(condition, "x")
    wanted = with_value(Filter(text="court"), condition, value, True)
    assert values_of(wanted, condition) == (value,)
    assert Filter.from_json(wanted.as_json()) == wanted
    assert with_value(wanted, condition, value, False) == Filter(text="court")


SPANS = st.none() | st.tuples(st.integers(-(10**9), 0), st.integers(1, 10**9))
ARRANGEMENTS = st.builds(
    Arrangement,
    st.sampled_from(LaneMode),
    some(["suspect:a", "court"]),
    some(["context"]).map(frozenset),
    st.booleans(),
)


@settings(max_examples=500)
@given(st.builds(ViewState, ARRANGEMENTS, FILTERS, SPANS))
def test_a_view_comes_back_as_it_was_kept(state: ViewState) -> None:
    assert ViewState.from_text(state.as_text()) == state


@pytest.mark.parametrize(
    "text",
    [None, "", "{", "[]", '{"span": [3, 1]}', '{"span": [1e400, 2]}', '{"filter": 3}',
     '{"span": [true, 5]}', '{"arrangement": {"lanes": "by moon"}}', "[" * 100_000],
)  # fmt: skip
def test_what_another_program_kept_shows_all(text: str | None) -> None:
    assert ViewState.from_text(text) == ViewState()
