from __future__ import annotations

import json
from datetime import date

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.date_minutes import minute_of_day
from casefile.model.dates import UncertainDate
from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.events import EventTable, Target, links_of_pairs
from casefile.timeline.filters import Cited, Filter, kept
from casefile.timeline.moments import DAY
from casefile.timeline.placing import arranged
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.tabulated import table_of

ANNA, BORIS = Suspect("a", "Anna Velde"), Suspect("b", "Boris Orlov")
ARTICLE, PAPER = Target("416", "Art. 416", "Art. 416"), Target("d1", "Filing", "Filing")
LETTER = Target("d2", "Letter", "Letter")


def on(day: int) -> UncertainDate:
    start = minute_of_day(date(2025, 4, day))
    return UncertainDate("", "", None, start, start + DAY - 1)


ROWS = [
    EventRow(
        "held", "Anna held", EventKind.CUSTODY, Custody.SERVED, when=on(19), suspects=("a",),
        charges=("416",), sources=("d1", "d2"), citations=3, case="here",
    ),
    EventRow(
        "asked", "Court asked", EventKind.CUSTODY, Custody.SOUGHT, when=on(22), suspects=("a", "b"),
        charges=("416",), sources=("d1",), citations=1, case="here",
    ),
    EventRow("said", "Lawyer speaks", standing=Standing.ALLEGED, when=on(23), case="there"),
    EventRow("someday", "A Müller was seen", when=None, place="Osh", case="here"),
]  # fmt: skip


def table() -> EventTable:
    cases = [Target("here", "Here", "Here"), Target("there", "There", "There")]
    return table_of(ROWS, [ANNA, BORIS], [ARTICLE], [PAPER, LETTER], cases)


def shown(wanted: Filter) -> list[str]:
    mask = kept(table(), wanted)
    return [row.id for at, row in enumerate(ROWS) if mask is None or mask[at]]


def test_each_condition_leaves_what_it_names() -> None:
    assert shown(Filter()) == ["held", "asked", "said", "someday"]
    assert shown(Filter(suspects=frozenset("b"))) == ["asked"]
    assert shown(Filter(charges=frozenset(("416",)))) == ["held", "asked"]
    assert shown(Filter(sources=frozenset(("d2",)))) == ["held"]
    assert shown(Filter(cases=frozenset(("there",)))) == ["said"]
    assert shown(Filter(kinds=frozenset((EventKind.EVENT,)))) == ["said", "someday"]
    assert shown(Filter(standings=frozenset((Standing.ALLEGED,)))) == ["said"]
    assert shown(Filter(custodies=frozenset((Custody.SOUGHT,)))) == ["asked"]
    assert shown(Filter(cited=Cited.SOMEWHERE)) == ["held", "asked"]
    assert shown(Filter(cited=Cited.ONCE)) == ["asked"]
    assert shown(Filter(cited=Cited.NOWHERE)) == ["said", "someday"]


def test_words_are_found_in_title_and_place_whatever_their_case() -> None:
    assert shown(Filter(text="COURT")) == ["asked"]
    assert shown(Filter(text="müller osh")) == ["someday"]
    assert shown(Filter(text="  ")) == ["held", "asked", "said", "someday"]


def test_conditions_combine_and_several_values_of_one_are_alternatives() -> None:
    both = Filter(suspects=frozenset("ab"), custodies=frozenset((Custody.SERVED,)))
    assert shown(both) == ["held"]
    assert shown(Filter(custodies=frozenset((Custody.SERVED, Custody.SOUGHT)))) == ["held", "asked"]
    assert shown(both.without("custodies")) == ["held", "asked"]
    assert shown(both.without("suspects", "a")) == []


def test_somebody_the_case_no_longer_knows_leaves_nothing_rather_than_all() -> None:
    assert shown(Filter(suspects=frozenset(("gone",)))) == []


def test_a_filter_hides_the_lanes_it_empties_and_keeps_who_was_held_until_when() -> None:
    whole = arranged(table(), Arrangement())
    mask = kept(table(), Filter(custodies=frozenset((Custody.SERVED,))))
    some = arranged(table(), Arrangement(), kept=mask)
    assert some.whole_span == whole.whole_span == whole.span
    assert some.span != whole.span
    assert [lane.name for lane in whole.lanes] == ["Anna Velde", "Boris Orlov", "Context"]
    assert [lane.name for lane in some.lanes] == ["Anna Velde"]
    assert some.finish[0] == whole.finish[0] == minute_of_day(date(2025, 4, 22))


def test_lanes_go_by_whatever_is_asked_for_and_what_has_none_stands_in_the_last() -> None:
    def labels(mode: LaneMode) -> list[str]:
        return [lane.label for lane in arranged(table(), Arrangement(mode)).lanes]

    assert labels(LaneMode.SUSPECT) == ["A. Velde", "B. Orlov", "Context"]
    assert labels(LaneMode.CHARGE) == ["Art. 416", "No charge"]
    assert labels(LaneMode.KIND) == ["Event", "Custody"]
    assert labels(LaneMode.SOURCE) == ["Filing", "Letter", "No source"]
    assert labels(LaneMode.CASE) == ["Here", "There"]
    assert labels(LaneMode.ONE) == ["All events"]


def test_an_event_stands_once_in_each_lane_it_belongs_to() -> None:
    for mode in LaneMode:
        columns = arranged(table(), Arrangement(mode))
        pairs = list(zip(columns.lane.tolist(), columns.event.tolist(), strict=True))
        assert len(pairs) == len(set(pairs))
        assert set(columns.ids_of(range(len(columns)))) == {"held", "asked", "said"}
        assert len(columns.undated) == 1


def test_custody_ends_at_the_next_word_in_whichever_lanes_it_stands() -> None:
    for mode in LaneMode:
        columns = arranged(table(), Arrangement(mode))
        (row, *_) = columns.placements_of("held").tolist()
        assert columns.finish[row] == minute_of_day(date(2025, 4, 22))
        assert columns.is_cut(row)


def test_lanes_stand_as_the_user_put_them_and_new_ones_behind() -> None:
    columns = arranged(table(), Arrangement(order=("context", "suspect:b", "suspect:gone")))
    assert [lane.label for lane in columns.lanes] == ["Context", "B. Orlov", "A. Velde"]


def test_another_date_of_an_event_stands_beside_it_under_the_same_identity() -> None:
    row = EventRow("held", "Anna held", when=on(19), suspects=("a",), others=((on(21), None),))
    columns = arranged(table_of([row], [ANNA]), Arrangement())
    assert columns.begin.tolist() == [
        minute_of_day(date(2025, 4, 19)), minute_of_day(date(2025, 4, 21)),
    ]  # fmt: skip
    assert columns.ids_of([0, 1]) == ("held",)
    assert columns.table.count == 1


some_words = st.frozensets(st.text(max_size=5), max_size=3)


@settings(max_examples=500)
@given(
    st.builds(
        Filter,
        suspects=some_words,
        charges=some_words,
        sources=some_words,
        cases=some_words,
        kinds=st.frozensets(st.sampled_from(EventKind)),
        standings=st.frozensets(st.sampled_from(Standing)),
        custodies=st.frozensets(st.sampled_from(Custody)),
        cited=st.none() | st.sampled_from(Cited),
        text=st.text(max_size=9),
    )
)
def test_a_saved_filter_comes_back_as_it_was(wanted: Filter) -> None:
    assert Filter.from_json(json.loads(json.dumps(wanted.as_json()))) == wanted
    assert (kept(table(), wanted) is None) == wanted.is_empty


@settings(max_examples=500)
@given(
    st.builds(
        Arrangement,
        st.sampled_from(LaneMode),
        st.lists(st.text(max_size=5), max_size=4).map(tuple),
        some_words,
        st.booleans(),
    )
)
def test_a_saved_arrangement_comes_back_as_it_was(made: Arrangement) -> None:
    assert Arrangement.from_json(json.loads(json.dumps(made.as_json()))) == made


def test_what_a_later_program_wrote_is_left_out_and_the_rest_understood() -> None:
    assert Filter.from_json({"kinds": ["hearing", "ritual"], "mood": 3, "text": 4}) == Filter(
        kinds=frozenset((EventKind.HEARING,))
    )
    assert Filter.from_json("nonsense") == Filter()
    assert Arrangement.from_json({"lanes": "weather", "order": 7}) == Arrangement()


def test_packed_identities_are_found_again() -> None:
    from casefile.timeline.events import EventIds

    rng = np.random.default_rng(3)
    # Alike in their first half, as identities of one millisecond are.
    names = sorted({f"{number // 7:016x}{rng.integers(1 << 62):016x}" for number in range(90)})
    for listed in (names, names[::-1]):
        ids = EventIds(packed=bytes.fromhex("".join(listed)))
        assert list(ids) == listed
        assert [ids.find(name) for name in listed] == list(range(90))
        assert ids.find("f" * 32) is None
        assert ids.find("no identity") is None


def test_more_documents_than_two_bytes_can_count_are_still_told_apart() -> None:
    targets = [Target(str(at), "", "") for at in range(70_000)]
    rows = np.arange(70_000, dtype=np.int32)
    links = links_of_pairs(targets, rows, rows)
    assert np.flatnonzero(links.touching(["69999"], 70_000)).tolist() == [69_999]
    assert np.flatnonzero(links.touching(["4463"], 70_000)).tolist() == [4463]
