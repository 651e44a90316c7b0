"""The table read in columns says what the same events say as objects."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source, Stretch
from casefile.actions.events import add_event
from casefile.actions.law import add_charge
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import tag_party
from casefile.export.timeline_rows import timeline_rows
from casefile.export.timeline_table import read_table
from casefile.model.dates import minute_of_day, understand
from casefile.model.terms import Custody, EventKind, PartyKind, Standing
from casefile.store.library import Library
from casefile.store.reads.chronology import event_titles, events_saying
from casefile.store.reads.facts import facts
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.columns import Columns
from casefile.timeline.events import Dimension, EventTable
from casefile.timeline.filters import Cited, Filter, kept
from casefile.timeline.placing import arranged, columns_of

ANCHOR = date(2025, 4, 25)


def table_in(library: Library, *case_ids: str) -> EventTable:
    def titles(ids: object) -> list[str]:
        with library.read() as connection:
            return event_titles(connection, list(ids))  # type: ignore[call-overload]

    def saying(words: str) -> bytes:
        with library.read() as connection:
            return events_saying(connection, case_ids, words)

    with library.read() as connection:
        return read_table(connection, case_ids, titles, saying)


def told(columns: Columns) -> list[tuple[object, ...]]:
    rows = range(len(columns))
    return sorted(
        zip(
            (columns.lanes[lane].label for lane in columns.lane.tolist()),
            columns.titles_of(rows),
            columns.begin.tolist(),
            columns.finish.tolist(),
            columns.end_earliest.tolist(),
            columns.kind.tolist(),
            columns.custody.tolist(),
            columns.meanings(np.arange(len(columns))).tolist(),
            strict=True,
        )
    )


@pytest.fixture
def filled(library: Library, case_id: str) -> str:
    anna = tag_party(library, case_id, "Anna Velde")[-1]
    with library.read() as connection:
        known = facts(connection, case_id).involvements
    assert anna
    party = known[0].party_id
    tag_party(library, case_id, "The Port four", kind=PartyKind.GROUP, members=4)
    with library.read() as connection:
        known = facts(connection, case_id).involvements
    group = next(one.party_id for one in known if one.party_kind is PartyKind.GROUP)
    for _ in range(2):
        tag_party(library, case_id, "", group_id=group)

    def event(title: str, when: str | None, until: str | None = None, **said: object) -> str:
        return add_event(
            library,
            case_id,
            title,
            None if when is None else understand(when, ANCHOR),
            None if until is None else understand(until, ANCHOR),
            **said,  # type: ignore[arg-type]
        )

    custody = {"kind": EventKind.CUSTODY, "party_ids": [party]}
    event("held", "April 19", custody=Custody.SERVED, **custody)
    event("asked", "April 22", "June 17, 2025", custody=Custody.SOUGHT, **custody)
    event("works", "since July 2024", kind=EventKind.WORK, party_ids=[party])
    event("all four", "2025-04-19", party_ids=[group, party])
    event("sentence", "Earlier this month", standing=Standing.ALLEGED, place="Andijan")
    event("someday", None)
    event("hearing", "before June 2025", kind=EventKind.HEARING)
    event("met", "2025-04-19T14:30")
    return case_id


@pytest.mark.parametrize("mode", [LaneMode.SUSPECT, LaneMode.KIND, LaneMode.ONE])
def test_columns_say_what_objects_say(library: Library, filled: str, mode: LaneMode) -> None:
    with library.read() as connection:
        rows, suspects = timeline_rows(facts(connection, filled))
    by_columns = arranged(table_in(library, filled), Arrangement(mode))
    by_objects = columns_of(rows, suspects, arrangement=Arrangement(mode))
    assert told(by_columns) == told(by_objects)
    assert by_columns.span == by_objects.span
    assert len(by_columns.undated) == len(by_objects.undated) == 1
    assert said(by_columns.table) == said(by_objects.table)


def said(table: EventTable) -> dict[str, tuple[int, bool, bool]]:
    codes = (table.standing.tolist(), table.is_open_end.tolist(), table.is_dated.tolist())
    return dict(zip(table.ids, zip(*codes, strict=True), strict=True))


def test_an_event_knows_its_charges_and_the_documents_it_is_cited_to(
    library: Library, filled: str, attach_text: object
) -> None:
    with library.read() as connection:
        involved = facts(connection, filled).involvements[0]
    add_charge(library, filled, [involved.id], provision="416")
    sha256 = attach_text("It was said that he met her.")  # type: ignore[operator]
    stretches = [Stretch(sha256, 1, 0, 6), Stretch(sha256, 1, 7, 12)]
    add_event(
        library, filled, "met again", understand("2025-05-01"), source=Source(stretches),
    )  # fmt: skip
    table = table_in(library, filled)
    (at,) = np.flatnonzero(table.citations)
    assert table.titles_of([int(at)]) == ["met again"]
    assert (table.citations[at], table.sources[at]) == (2, 1)
    assert [one.key for one in table.links_of(Dimension.SOURCE).targets] == [sha256]
    mask = kept(table, Filter(cited=Cited.ONCE))
    assert mask is not None
    assert np.flatnonzero(mask).tolist() == [at]
    (charge,) = table.links_of(Dimension.CHARGE).targets
    assert charge.label == "Art. 416"
    assert len(table.links_of(Dimension.CHARGE).row) == 4


def test_another_date_that_no_day_is_known_of_stands_nowhere(
    library: Library, case_id: str
) -> None:
    met = add_event(library, case_id, "met", understand("2025-04-19"))
    add_other_date(library, met, understand("XXXX-XX-31"), note="the neighbour")
    add_other_date(library, met, understand("2025-05-31"), note="the clerk")
    with library.read() as connection:
        rows, suspects = timeline_rows(facts(connection, case_id))
    by_columns = arranged(table_in(library, case_id), Arrangement())
    assert told(by_columns) == told(columns_of(rows, suspects))
    assert by_columns.table.is_dated.tolist() == [True, False, True]
    assert len(by_columns) == 2


def test_another_date_stands_in_the_lane_of_the_document_that_says_so(
    library: Library, case_id: str, attach_text: object
) -> None:
    first = attach_text("It was said that he met her.")  # type: ignore[operator]
    second = attach_text("They say it was later.", "later.txt")  # type: ignore[operator]
    met = add_event(
        library, case_id, "met", understand("2025-05-06"),
        source=Source([Stretch(first, 1, 0, 6)]),
    )  # fmt: skip
    add_other_date(
        library, met, understand("2025-05-05"), source=Source([Stretch(second, 1, 0, 8)])
    )
    add_other_date(library, met, understand("2025-05-09"), note="the lawyer")
    table = table_in(library, case_id)
    columns = arranged(table, Arrangement(LaneMode.SOURCE))
    lanes = [lane.key.removeprefix("source:") for lane in columns.lanes]
    stands = {
        (lanes[lane], int(table.start_earliest[event]) - minute_of_day(date(2025, 5, 6)))
        for lane, event in zip(columns.lane.tolist(), columns.event.tolist(), strict=True)
    }
    assert stands == {
        (first, 0), (first, 3 * 1440), (second, -1440), (second, 0), (second, 3 * 1440),
    }  # fmt: skip
    assert table.sources.tolist() == [2, 2, 2]
    assert table.citations.tolist() == [2, 2, 2]


def test_related_cases_stand_beside_it_each_in_its_own_lane(library: Library, filled: str) -> None:
    other = add_case(library, "Andijan driver")
    relate_cases(library, filled, other)
    add_event(library, other, "driver sentenced", understand("2025-04-10"))
    columns = arranged(table_in(library, filled, other), Arrangement(LaneMode.CASE))
    assert [lane.label for lane in columns.lanes][1:] == ["Andijan driver"]
    assert columns.titles_of([len(columns) - 1]) == ["driver sentenced"]
    assert table_in(library, "gone").count == 0


def test_words_are_looked_for_in_titles_and_places(library: Library, filled: str) -> None:
    table = table_in(library, filled)
    for words, titles in (("ANDIJAN", ["sentence"]), ("all FOUR", ["all four"]), ("nobody", [])):
        rows = np.flatnonzero(table.saying(words)).tolist()
        assert table.titles_of(rows) == titles
