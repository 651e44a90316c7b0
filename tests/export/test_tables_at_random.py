"""Whatever a case holds, the table read in columns says what its events say as objects."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from test_timeline_table import table_in, told

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import tag_party
from casefile.export.timeline_rows import timeline_rows
from casefile.model.dates import understand
from casefile.model.errors import CasefileError
from casefile.model.terms import Custody, EventKind, PartyKind, Standing
from casefile.store.library import Library
from casefile.store.reads.facts import facts
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.events import EventTable
from casefile.timeline.filters import Cited, Filter, kept
from casefile.timeline.placing import arranged
from casefile.timeline.tabulated import table_of

PUBLISHED = date(2025, 4, 25)
WHENS = st.sampled_from(
    (
        *("0001-01-01", "9999-12-31", "9999", "1XXX", "XXXX-12-25", "XXXX-XX-31", "2025/", "/2025"),
        *("[2025-01-01,2025-03-01]", "{2025-01,2025-03}", "2024-01/2024-03", "2025-04-01T23:59"),
        *("2025-04-19", "April 22", "before June 2025", "after 2025-01-01", "since July 2024"),
        *("until June 17, 2025", "Earlier this month"),
    )
)
FILTERS = (
    Filter(),
    Filter(text="STRASSE"),
    Filter(cited=Cited.NOWHERE),
    Filter(standings=frozenset((Standing.DISPUTED,))),
    Filter(kinds=frozenset((EventKind.CUSTODY,))),
    Filter(suspects=frozenset(("gone",))),
)


@dataclass(frozen=True)
class Entered:
    """An event as somebody enters it; `parties` are places among those of the case."""

    title: str
    when: str | None
    until: str | None
    kind: EventKind
    custody: Custody
    standing: Standing
    place: str
    parties: list[int]
    others: list[str]


ENTERED = st.builds(
    Entered,
    title=st.sampled_from(["a", "two\nlines", "שלום", "💥 bang", "Straße", "x" * 300]),
    when=st.none() | WHENS,
    until=st.none() | WHENS,
    kind=st.sampled_from(EventKind),
    custody=st.sampled_from(Custody),
    standing=st.sampled_from(Standing),
    place=st.sampled_from(["", "Andijan\nStraße"]),
    parties=st.lists(st.integers(0, 5), max_size=3),
    others=st.lists(WHENS, max_size=3),
)


def fill(library: Library, entered: list[Entered], named: int, members: int) -> str:
    """A case with named suspects and a group, of which some members stand by themselves."""
    case_id = add_case(library, "Harbour manuscripts")
    for number in range(named):
        tag_party(library, case_id, f"Anna Velde the {number}th")
    tag_party(library, case_id, "The Port four", kind=PartyKind.GROUP, members=4)
    with library.read() as connection:
        involved = facts(connection, case_id).involvements
    group = next(one.party_id for one in involved if one.party_kind is PartyKind.GROUP)
    for _ in range(members):
        tag_party(library, case_id, "", group_id=group)
    with library.read() as connection:
        parties = [one.party_id for one in facts(connection, case_id).involvements]
    for one in entered:
        # Some dates are refused together.
        with suppress(CasefileError):
            event = add_event(
                library,
                case_id,
                one.title,
                None if one.when is None else understand(one.when, PUBLISHED),
                None if one.until is None else understand(one.until, PUBLISHED),
                kind=one.kind,
                custody=one.custody if one.kind is EventKind.CUSTODY else None,
                standing=one.standing,
                place=one.place,
                party_ids=[parties[at % len(parties)] for at in one.parties],
            )
            for when in one.others:
                with suppress(CasefileError):
                    add_other_date(library, event, understand(when, PUBLISHED))
    return case_id


def said(table: EventTable) -> list[tuple[object, ...]]:
    columns = (
        *(table.start_earliest, table.start_latest, table.end_earliest, table.end_latest),
        *(table.kind, table.custody, table.standing, table.is_open_end, table.is_dated),
    )
    titles = table.titles_of(range(len(table)))
    return sorted(zip(table.ids, titles, *(one.tolist() for one in columns), strict=True))


@settings(max_examples=25)
@given(
    st.lists(ENTERED, max_size=10),
    st.integers(0, 3),
    st.integers(0, 3),
    st.sampled_from([LaneMode.SUSPECT, LaneMode.KIND, LaneMode.ONE]),
)
def test_columns_say_what_objects_say_in_any_case(
    template: Path, entered: list[Entered], named: int, members: int, mode: LaneMode
) -> None:
    with TemporaryDirectory() as folder:
        path = shutil.copy(template, Path(folder) / "Notes.casefile")
        with Library.open(Path(path)) as library:
            case_id = fill(library, entered, named, members)
            with library.read() as connection:
                rows, suspects = timeline_rows(facts(connection, case_id))
            read, made = table_in(library, case_id), table_of(rows, suspects)
            assert said(read) == said(made)
            for wanted in FILTERS:
                by_columns = arranged(read, Arrangement(mode), kept=kept(read, wanted))
                by_objects = arranged(made, Arrangement(mode), kept=kept(made, wanted))
                assert told(by_columns) == told(by_objects)
                assert by_columns.span == by_objects.span
                undated = [
                    {one.table.ids[at] for at in one.undated} for one in (by_columns, by_objects)
                ]
                assert undated[0] == undated[1]
