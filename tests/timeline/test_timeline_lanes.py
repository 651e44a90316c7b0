from __future__ import annotations

from casefile.model.dates import UncertainDate
from casefile.model.terms import EventKind
from casefile.timeline.lanes import LaneKind, short_name
from casefile.timeline.moments import DAY
from casefile.timeline.placing import columns_of, lanes_of
from casefile.timeline.rows import EventRow, Suspect

ANNA = Suspect("a", "Anna Maria van der Velde")
THIRD = Suspect("3", "", is_named=False, number=3, group="g")
FOURTH = Suspect("4", "", is_named=False, number=4, group="g")


def on_day(number: int) -> UncertainDate:
    return UncertainDate(str(number), "", None, number * DAY, number * DAY + DAY - 1)


def event(name: str, *suspects: str, kind: EventKind = EventKind.EVENT) -> EventRow:
    return EventRow(name, name, kind, when=on_day(700_000), suspects=suspects)


def test_a_name_keeps_its_surname_and_shortens_what_stands_before() -> None:
    assert short_name("Sergei Lapushkin") == "S. Lapushkin"
    assert short_name("Anna Maria van der Velde") == "A. M. van der Velde"
    assert short_name("A. B.") == "A. B."
    assert short_name("Рустам Каримов") == "Р. Каримов"
    assert short_name("Cher") == "Cher"
    assert short_name("") == ""


def test_what_may_be_no_name_of_a_person_stays_whole() -> None:
    assert short_name("Uzbek taxi driver from Andijan") == "Uzbek taxi driver from Andijan"
    assert short_name("the Osh four") == "the Osh four"
    assert short_name("Head Of The Press Service") == "Head Of The Press Service"
    assert short_name("Samira al-Haddani") == "S. al-Haddani"
    assert short_name("سميرة الحداني") == "سميرة الحداني"


def test_the_name_of_a_group_or_an_organisation_is_not_shortened() -> None:
    (lane,) = lanes_of([], [Suspect("g", "Port Mirel Shipping", is_person=False)])
    assert lane.label == lane.name == "Port Mirel Shipping"


def test_suspects_come_first_then_the_court_then_the_context() -> None:
    rows = [event("paper"), event("hearing", kind=EventKind.HEARING), event("arrest", "a")]
    lanes = lanes_of(rows, [ANNA])
    assert [lane.label for lane in lanes] == ["A. M. van der Velde", "Court", "Context"]
    assert lanes[0].name == "Anna Maria van der Velde"


def test_lanes_that_would_be_empty_are_left_out_but_a_suspect_keeps_one() -> None:
    assert [lane.kind for lane in lanes_of([], [ANNA])] == [LaneKind.SUSPECT]


def test_unnamed_suspects_to_whom_the_same_happened_share_a_lane() -> None:
    lanes = lanes_of([event("arrest", "a", "3", "4")], [ANNA, THIRD, FOURTH])
    assert [lane.label for lane in lanes] == ["A. M. van der Velde", "Suspects 3, 4"]
    assert lanes[1].suspects == ("3", "4")


def test_unnamed_suspects_part_as_soon_as_something_happens_to_one_alone() -> None:
    rows = [event("arrest", "3", "4"), event("release", "4")]
    assert [lane.label for lane in lanes_of(rows, [THIRD, FOURTH])] == ["Suspect 3", "Suspect 4"]


def test_many_unnamed_suspects_are_named_as_a_run() -> None:
    crowd = [Suspect(str(at), "", is_named=False, number=at) for at in (3, 4, 5, 9)]
    assert [lane.label for lane in lanes_of([], crowd)] == ["Suspects 3–5, 9"]


def test_an_event_with_three_suspects_stands_in_each_of_their_lanes_once() -> None:
    columns = columns_of([event("arrest", "a", "3", "4")], [ANNA, THIRD, FOURTH])
    assert columns.lane.tolist() == [0, 1]
    assert columns.ids_of([0, 1]) == ("arrest",)


def test_a_hearing_of_several_stands_with_the_court_and_of_one_with_the_person() -> None:
    rows = [
        event("of both", "a", "3", kind=EventKind.HEARING),
        event("of one", "a", kind=EventKind.HEARING),
    ]
    columns = columns_of(rows, [ANNA, THIRD])
    lanes = [columns.lanes[lane].label for lane in columns.lane.tolist()]
    assert dict(zip(columns.ids_of(range(2)), lanes, strict=True)) == {
        "of one": "A. M. van der Velde",
        "of both": "Court",
    }


def test_a_sentence_of_somebody_else_is_context() -> None:
    columns = columns_of([event("sentence", kind=EventKind.SENTENCE)], [ANNA])
    assert columns.lanes[columns.lane[0]].kind is LaneKind.CONTEXT


def test_an_event_of_a_suspect_whom_the_case_does_not_know_is_context() -> None:
    columns = columns_of([event("arrest", "stranger")], [ANNA])
    assert columns.lanes[columns.lane[0]].kind is LaneKind.CONTEXT


def test_undated_events_are_counted_and_stand_nowhere() -> None:
    unknown = UncertainDate("some day", "", None, None, None)
    columns = columns_of([EventRow("1", "x"), EventRow("2", "y", when=unknown), event("z")], [])
    assert len(columns.undated) == 2
    assert len(columns) == 1
