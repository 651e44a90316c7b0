"""Other dates of an event are joined to it; what falls due says how many days are left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from casefile.model.dates import UncertainDate, minute_of_day
from casefile.model.terms import Custody, EventKind
from casefile.timeline.captions import LabelWords
from casefile.timeline.frame import Frame, Hit, frame
from casefile.timeline.labels import Body, Side, labels_of_row
from casefile.timeline.moments import DAY
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import Scale, fitted
from casefile.timeline.style import ON_SCREEN

APRIL = Scale(minute_of_day(date(2025, 3, 25)), DAY / 20)
TODAY = minute_of_day(date(2025, 4, 10)) + DAY // 2
WORDS = LabelWords(lambda days: f"{days} days left")


def measure(text: str) -> float:
    return 6.0 * len(text)


def days(first: int, last: int | None = None) -> UncertainDate:
    begins = minute_of_day(date(2025, 4, first))
    ends = minute_of_day(date(2025, 4, last or first)) + DAY - 1
    return UncertainDate("", "", None, begins, ends)


def shown(rows: list[EventRow], scale: Scale = APRIL, words: LabelWords = WORDS) -> Frame:
    return frame(columns_of(rows), scale, 1200, measure, today=TODAY, words=words)


def disputed(*others: int) -> EventRow:
    return EventRow(
        "x", "arrest", when=days(5), others=tuple((days(other), None) for other in others)
    )


def test_all_dates_of_an_event_are_joined_in_the_order_of_time() -> None:
    view = shown([disputed(9, 20)])
    assert sorted(item.is_other for item in view.items) == [False, True, True]
    points = sorted(item.point for item in view.items)
    ends = sorted((joint.corners[0][0], joint.corners[-1][0]) for joint in view.joints)
    assert ends == [
        (pytest.approx(points[0]), pytest.approx(points[1])),
        (pytest.approx(points[1]), pytest.approx(points[2])),
    ]
    assert {joint.event_id for joint in view.joints} == {"x"}


def test_a_joint_runs_between_the_rows_and_crosses_nothing_of_its_row() -> None:
    between = [EventRow(str(at), "search", when=days(at)) for at in (10, 12, 14)]
    view = shown([disputed(18), *between])
    (joint,) = view.joints
    for (x, y), (to_x, to_y) in zip(joint.corners, joint.corners[1:], strict=False):
        if y != to_y:
            continue
        for item in view.items:
            if min(x, to_x) < item.left and item.right < max(x, to_x):
                assert not item.top < y < item.bottom


@pytest.mark.parametrize(("first", "pixels"), [(9, 60), (27, 200)])
def test_a_date_out_of_view_is_still_joined_by_a_line_to_the_edge(first: int, pixels: int) -> None:
    view = shown([disputed(28)], Scale(minute_of_day(date(2025, 4, first)), DAY / pixels))
    assert [item.is_other for item in view.items] == [True]
    (joint,) = view.joints
    (at_edge, y), *_, (x, _) = joint.corners
    assert at_edge == 0
    assert joint.corners[1][1] == y
    (item,) = view.items
    assert item.left <= x <= item.right


def test_a_date_whose_event_is_only_counted_is_counted_too() -> None:
    crowd = [EventRow(str(at), "search", when=days(5)) for at in range(30)]
    scale = fitted(APRIL.first, APRIL.first + 40 * DAY, 1200)
    view = shown([disputed(25), *crowd], scale)
    assert view.items == ()
    assert view.joints == ()
    assert sorted(cell.count for cell in view.cells) == [1, 31]
    assert [Hit(view, cell=cell).event_ids for cell in view.cells if cell.count == 1] == [("x",)]


def test_a_date_whose_event_found_no_row_is_counted_too() -> None:
    lasting = [EventRow(str(at), "watched", when=days(1 + at), until=days(24)) for at in range(4)]
    event = EventRow("x", "held", when=days(6), until=days(20), others=((days(29), None),))
    sizes = replace(ON_SCREEN, most_rows=4)
    view = frame(columns_of([*lasting, event]), APRIL, 1200, measure, sizes=sizes)
    assert {item.event_id for item in view.items} == {"0", "1", "2", "3"}
    assert [cell.count for cell in view.cells] == [1, 1]


def test_the_label_of_another_date_says_that_it_is_one() -> None:
    labels = {item.is_other: item.label.text for item in shown([disputed(15)]).items if item.label}
    assert labels == {False: "arrest", True: "or: arrest"}


def test_what_falls_due_says_how_many_days_are_left() -> None:
    rows = [
        EventRow("h", "hearing", EventKind.HEARING, when=days(14)),
        EventRow("l", "limit", EventKind.DEADLINE, when=days(10)),
        EventRow("c", "held", EventKind.CUSTODY, Custody.ORDERED, when=days(2), until=days(28)),
        EventRow("p", "heard", EventKind.HEARING, when=days(3)),
        EventRow("e", "met", when=days(20)),
    ]
    items = {item.event_id: item for item in shown(rows).items}
    texts = {key: item.label.text for key, item in items.items() if item.label is not None}
    assert texts == {
        "h": "hearing · 4 days left",
        "l": "limit · 0 days left",
        "c": "held · 18 days left",
        "p": "heard",
        "e": "met",
    }
    assert all(
        item.label.text == item.title
        for item in shown(rows, words=LabelWords()).items
        if item.label is not None
    )


def test_rows_are_packed_for_labels_with_their_days_left() -> None:
    rows = [
        EventRow("h", "hearing", EventKind.HEARING, when=days(14)),
        EventRow("e", "met", when=days(18)),
    ]
    for item in shown(rows).items:
        assert item.label is not None
        assert item.label.text.startswith(item.title)
        assert "…" not in item.label.text


def test_a_long_title_is_shortened_before_its_days_left_are() -> None:
    body = Body(100, 118, False, "hearing on the appeal of the defence", " · 4 days left")
    (label,) = labels_of_row([body], 330, measure, ON_SCREEN)
    assert label is not None
    assert label.side is Side.RIGHT
    assert label.text.endswith("… · 4 days left")
    assert label.x + label.width <= 330
    (label,) = labels_of_row([body], 200, measure, ON_SCREEN)
    assert label is not None
    assert label.text.endswith("…")


def test_a_label_inside_keeps_off_the_clock_at_its_end() -> None:
    def side(taken: float) -> Side | None:
        body = Body(100, 100 + 60 + 2 * ON_SCREEN.label_inset, True, "a" * 10, taken=taken)
        (label,) = labels_of_row([body], 400, measure, ON_SCREEN)
        return label.side if label is not None else None

    assert side(0) is Side.INSIDE
    assert side(14) is Side.RIGHT


def test_another_day_counts_other_days() -> None:
    rows = [EventRow("h", "hearing", EventKind.HEARING, when=days(14))]
    columns = columns_of(rows)
    before = frame(columns, APRIL, 1200, measure, today=TODAY, words=WORDS)
    after = frame(
        columns, APRIL, 1200, measure, today=TODAY + DAY, words=WORDS, known=before.layout
    )
    (item,) = after.items
    assert item.days_left == 3
    assert item.label is not None
    assert item.label.text == "hearing · 3 days left"
