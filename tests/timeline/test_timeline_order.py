from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.date_order import EventDates, order_of
from casefile.model.dates import Order, UncertainDate
from casefile.timeline.codes import OPEN_AFTER, OPEN_BEFORE
from casefile.timeline.order import unordered_neighbours

bounds = st.tuples(st.none() | st.integers(0, 60), st.none() | st.integers(0, 60)).filter(
    lambda pair: pair[0] is None or pair[1] is None or pair[0] <= pair[1]
)


@settings(max_examples=500, deadline=None)
@given(st.lists(bounds, max_size=20))
def test_neighbours_are_marked_where_their_dates_do_not_put_the_first_before_the_second(
    pairs: list[tuple[int | None, int | None]],
) -> None:
    pairs.sort(key=lambda pair: -1 if pair[0] is None else pair[0])
    earliest = np.array([OPEN_BEFORE if low is None else low for low, _ in pairs], np.int64)
    latest = np.array([OPEN_AFTER if high is None else high for _, high in pairs], np.int64)
    marked = unordered_neighbours(earliest, latest).tolist()
    events = [EventDates(UncertainDate("", "2025", None, *pair)) for pair in pairs]
    told = [order_of(event, following) is not Order.BEFORE for event, following in pairwise(events)]
    assert marked == [*told, *[False] * bool(pairs)]
