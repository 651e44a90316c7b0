"""A cell has the colour of most of what it counts."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from casefile.model.colours import Meaning
from casefile.model.dates import UncertainDate, minute_of_day
from casefile.model.terms import EventKind
from casefile.timeline.arrangement import Arrangement
from casefile.timeline.frame import frame
from casefile.timeline.lanes import LaneKind
from casefile.timeline.moments import DAY
from casefile.timeline.placing import columns_of, meaning_of
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import Scale
from casefile.timeline.style import ON_SCREEN

DAY_ONE = minute_of_day(date(2025, 4, 1))


def row(at: int, kind: EventKind, day: int = 0) -> EventRow:
    first = DAY_ONE + day * DAY
    return EventRow(str(at), str(at), kind, when=UncertainDate("", "", None, first, first + 1439))


def meanings_of(rows: list[EventRow]) -> list[Meaning]:
    columns = columns_of(rows, arrangement=Arrangement(collapsed=frozenset(("court", "context"))))
    view = frame(columns, Scale(DAY_ONE - 20 * DAY, DAY / 8), 1200, lambda text: 6.0 * len(text))
    assert not view.items
    return [cell.meaning for cell in view.cells]


@given(st.lists(st.sampled_from([EventKind.PUBLICATION, EventKind.CUSTODY]), min_size=1))
def test_a_cell_of_few_events_has_the_colour_of_most_of_them(kinds: list[EventKind]) -> None:
    rows = [row(at, kind) for at, kind in enumerate(kinds)][:8]
    (meaning,) = set(meanings_of(rows))
    votes = [meaning_of(one, LaneKind.CONTEXT) for one in rows]
    assert votes.count(meaning) >= len(votes) / 2


def test_the_colour_of_many_events_is_that_of_the_many() -> None:
    rows = [row(at, EventKind.CUSTODY if at % 5 else EventKind.PUBLICATION, 1) for at in range(400)]
    assert set(meanings_of(rows)) == {Meaning.CUSTODY}


def test_what_found_no_row_is_counted_in_its_own_colour() -> None:
    rows = [row(at, EventKind.HEARING, 3) for at in range(ON_SCREEN.most_rows + 2)]
    columns = columns_of(rows)
    view = frame(columns, Scale(DAY_ONE, DAY / 300), 1200, lambda text: 6.0 * len(text))
    assert {cell.meaning for cell in view.cells} <= {Meaning.COURT}
    assert len(view.items) + sum(cell.count for cell in view.cells) == len(rows)
