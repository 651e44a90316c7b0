from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casefile.timeline.arrangement import Arrangement
from casefile.timeline.rearranging import (
    with_all_open,
    with_lane_moved,
    with_lane_toggled,
    with_others_shut,
)

KEYS = [f"lane {at}" for at in range(8)]


@given(
    st.permutations(KEYS),
    st.lists(st.booleans(), min_size=8, max_size=8),
    st.data(),
)
def test_a_moved_lane_stands_where_it_was_put_and_what_is_hidden_stays(
    order: list[str], is_shown: list[bool], data: st.DataObject
) -> None:
    shown = [key for key, visible in zip(order, is_shown, strict=True) if visible]
    if not shown:
        return
    key = data.draw(st.sampled_from(shown))
    to = data.draw(st.integers(0, len(shown) - 1))
    moved = with_lane_moved(Arrangement(order=tuple(order)), shown, key, to)
    assert sorted(moved.order) == sorted(order)
    now = [one for one in moved.order if one in shown]
    assert now[to] == key
    assert [one for one in now if one != key] == [one for one in shown if one != key]
    for place, one in enumerate(order):
        if one not in shown:
            assert moved.order[place] == one


def test_lanes_that_nobody_had_ordered_follow_in_the_order_shown() -> None:
    moved = with_lane_moved(Arrangement(order=("b",)), ["b", "a", "c"], "c", 0)
    assert moved.order == ("c", "b", "a")


def test_a_lane_is_shut_and_opened_alone_or_against_all_others() -> None:
    shut = with_lane_toggled(Arrangement(), "a")
    assert shut.collapsed == {"a"}
    assert with_lane_toggled(shut, "a").collapsed == frozenset()
    alone = with_others_shut(Arrangement(collapsed=frozenset(("b", "gone"))), ["a", "b", "c"], "b")
    assert alone.collapsed == {"a", "c", "gone"}
    assert with_all_open(alone, ["a", "b", "c"]).collapsed == {"gone"}
