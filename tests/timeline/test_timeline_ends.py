from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.dates import event_dates, in_words, understand
from casefile.model.terms import Custody, EventKind
from casefile.timeline.ends import REACH, End, Side, dragged_to, end_at, stands_at, typed_at
from casefile.timeline.frame import Frame, frame
from casefile.timeline.items import Item
from casefile.timeline.moments import DAY, LAST_MINUTE
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import Scale, fitted

WIDTH = 1000.0


def row(
    name: str,
    when: str,
    until: str | None = None,
    kind: EventKind = EventKind.EVENT,
    custody: Custody | None = None,
) -> EventRow:
    anchor = date(2025, 4, 25)
    begins, ends = event_dates(understand(when, anchor), until and understand(until, anchor))
    return EventRow(name, name, kind, custody, when=begins, until=ends)


def shown(*rows: EventRow, scale: Scale | None = None) -> Frame:
    columns = columns_of(rows)
    assert columns.span is not None
    found = scale or fitted(*columns.span, WIDTH)
    return frame(columns, found, WIDTH, lambda text: 6.5 * len(text))


def item_of(view: Frame, name: str) -> Item:
    return next(item for item in view.items if item.event_id == name)


def taken(view: Frame, rows: list[EventRow], name: str, x: float, *selected: str) -> End | None:
    item = item_of(view, name)
    details = {one.id: one for one in rows}.get
    return end_at(view, x, (item.top + item.bottom) / 2, details, selected)


def test_both_ends_of_a_bar_can_be_taken_and_not_its_middle() -> None:
    rows = [row("sought", "2025-04-22", "2025-06-17")]
    view = shown(*rows)
    item = item_of(view, "sought")
    left, right = (taken(view, rows, "sought", x) for x in (item.left + 2, item.right - 2))
    assert (left and left.side, right and right.side) == (Side.START, Side.END)
    assert taken(view, rows, "sought", (item.left + item.right) / 2) is None
    assert taken(view, rows, "sought", item.right + REACH + 2) is None


def test_an_instant_can_be_taken_only_when_it_is_selected() -> None:
    rows = [row("hearing", "2025-05-20"), row("sought", "2025-04-22", "2025-06-17")]
    view = shown(*rows)
    point = item_of(view, "hearing").point
    assert taken(view, rows, "hearing", point) is None
    end = taken(view, rows, "hearing", point, "hearing")
    assert end is not None
    assert end.side is Side.WHOLE


def test_where_custody_ends_because_the_next_begins_there_is_nothing_to_take() -> None:
    rows = [
        row("held", "2025-04-19", None, EventKind.CUSTODY, Custody.SERVED),
        row("sought", "2025-04-22", "2025-06-17", EventKind.CUSTODY, Custody.SOUGHT),
    ]
    view = shown(*rows)
    held, sought = item_of(view, "held"), item_of(view, "sought")
    assert held.right == pytest.approx(sought.left)
    at_both = taken(view, rows, "held", held.right - 1)
    assert at_both is None or (at_both.event_id, at_both.side) == ("sought", Side.START)
    left = taken(view, rows, "held", held.left + 1)
    assert left is not None
    assert left.side is Side.START


def test_what_goes_on_is_ended_from_where_it_is_still_sure() -> None:
    rows = [row("job", "since 1 July 2024"), row("other", "2025-12-01")]
    view = shown(*rows)
    assert rows[0].until is not None
    sure = view.scale.x(understand("2025-04-25").earliest or 0)
    end = taken(view, rows, "job", sure)
    assert end is not None
    assert end.side is Side.END
    assert in_words(dragged_to(end, sure + 10, view.scale)) == in_words(
        understand(typed_at(view.scale.minute(sure + 10) - DAY / 2, view.scale))
    )


def test_an_uncertain_end_is_taken_at_its_farthest_day_and_where_it_begins_to_fade() -> None:
    rows = [row("work", "2024-01-01", "April 2025")]
    view = shown(*rows, scale=fitted(*(columns_of(rows).span or (0, 0)), WIDTH))
    april = understand("April 2025")
    assert april.earliest is not None
    assert april.latest is not None
    for minute in (april.earliest, april.latest + 1):
        end = taken(view, rows, "work", view.scale.x(minute))
        assert end is not None
        assert end.side is Side.END
        assert end.before == april


def end_of(side: Side, said: str, **limits: int) -> End:
    return End("one", side, 0.0, understand(said), **limits)


def test_days_are_dragged_where_there_is_no_room_for_hours() -> None:
    start = understand("2025-04-01").earliest
    assert start is not None
    scale = Scale(start, DAY / 20)
    assert dragged_to(end_of(Side.END, "2025-04-10"), 20 * 15.1, scale).edtf == "2025-04-15"
    assert dragged_to(end_of(Side.START, "2025-04-10"), 20 * 15.1, scale).edtf == "2025-04-16"
    assert dragged_to(end_of(Side.WHOLE, "2025-04-10"), 20 * 15.1, scale).edtf == "2025-04-16"


def test_an_hour_that_was_known_is_kept_while_days_are_dragged() -> None:
    start = understand("2025-04-01").earliest
    assert start is not None
    end = end_of(Side.WHOLE, "2025-04-10T14:30")
    assert dragged_to(end, 20 * 12.7, Scale(start, DAY / 20)).phrase == "2025-04-13T14:30"


def test_minutes_are_dragged_in_even_steps_where_hours_show() -> None:
    start = understand("2025-04-10").earliest
    assert start is not None
    end = end_of(Side.START, "2025-04-10")
    assert dragged_to(end, 301, Scale(start, DAY / 480)).phrase == "2025-04-10T15:00"
    assert dragged_to(end, 302, Scale(start, 1 / 10)).phrase == "2025-04-10T00:30"


def test_an_end_stops_where_the_event_begins_and_a_beginning_where_it_ends() -> None:
    start = understand("2025-04-10").earliest
    last = understand("2025-04-20").latest
    assert start is not None
    assert last is not None
    scale = Scale(start, DAY / 20)
    assert dragged_to(end_of(Side.END, "2025-04-20", least=start), -500, scale).edtf == "2025-04-10"
    assert dragged_to(end_of(Side.START, "2025-04-10", most=last), 900, scale).edtf == "2025-04-20"


@settings(max_examples=500)
@given(
    st.sampled_from(Side),
    st.sampled_from(["2025-04-10", "2025-04-10T14:30", "April 2025", "0001", "9999"]),
    st.floats(-2_000_000, LAST_MINUTE + 2_000_000),
    st.floats(1 / 30, 525_000),
    st.floats(-1e5, 1e5),
)
def test_whatever_is_dragged_wherever_is_a_certain_date_beside_the_pointer(
    side: Side, said: str, first: float, minutes: float, x: float
) -> None:
    scale = Scale(first, minutes)
    end = end_of(side, said)
    value = dragged_to(end, x, scale)
    assert value.earliest is not None
    assert value.latest is not None
    assert value.latest - value.earliest in (0, DAY - 1)
    if DAY < scale.minute(x) < LAST_MINUTE - DAY:
        away = abs(stands_at(end, value, scale) - x)
        assert away <= max(DAY / scale.minutes, 60 / scale.minutes) + 1


@settings(max_examples=500)
@given(st.floats(-2_000_000, LAST_MINUTE + 2_000_000), st.floats(1 / 30, 525_000))
def test_every_place_of_the_axis_can_be_typed(minute: float, minutes: float) -> None:
    typed = understand(typed_at(minute, Scale(0, minutes)))
    assert typed.earliest is not None
    assert typed.has_time == (DAY / minutes >= 160)
