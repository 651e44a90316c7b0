from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.timeline.codes import NO_END, OPEN_AFTER, OPEN_BEFORE
from casefile.timeline.minutes import MinuteColumn
from casefile.timeline.moments import FIRST_MINUTE, LAST_MINUTE

near = st.integers(1_000_000_000, 1_100_000_000)
anywhere = st.integers(FIRST_MINUTE, LAST_MINUTE)
sentinels = st.sampled_from([NO_END, OPEN_BEFORE, OPEN_AFTER])
columns = st.one_of(st.lists(near | sentinels), st.lists(anywhere | sentinels))


@settings(max_examples=500)
@given(columns)
def test_minutes_come_back_as_they_were_however_far_apart(minutes: list[int]) -> None:
    column = MinuteColumn(np.array(minutes, np.int64))
    assert column.tolist() == minutes
    assert len(column) == len(minutes)
    assert [column[at] for at in range(len(minutes))] == minutes


@settings(max_examples=500)
@given(columns, st.lists(anywhere), st.sampled_from(["left", "right"]))
def test_a_search_finds_what_a_search_of_the_plain_minutes_finds(
    minutes: list[int], wanted: list[int], side: str
) -> None:
    rising = np.sort(np.array(minutes, np.int64))
    found = MinuteColumn(rising).searched(
        [0, len(rising)], np.array(wanted, np.int64), side  # type: ignore[arg-type]
    )  # fmt: skip
    assert found[0].tolist() == np.searchsorted(rising, wanted, side=side).tolist()  # type: ignore[call-overload]


def test_a_case_of_centuries_takes_half_the_memory_and_one_of_all_ages_is_still_right() -> None:
    usual = MinuteColumn(np.arange(1_000_000, dtype=np.int64) + 1_000_000_000)
    assert usual.nbytes == 4_000_000
    ages = MinuteColumn(np.array([FIRST_MINUTE, LAST_MINUTE], np.int64))
    assert ages.tolist() == [FIRST_MINUTE, LAST_MINUTE]
