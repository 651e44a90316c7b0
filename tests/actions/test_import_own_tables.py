"""Our own chronology comes back from CSV and XLSX as it left."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from facts_dumped import facts_dump

from casefile.actions.cases import add_case
from casefile.actions.chronology_mapping import guess
from casefile.actions.citing import Source, add_citations
from casefile.actions.events import add_event, delete_events
from casefile.actions.exporting import export
from casefile.actions.finding import find_quote
from casefile.actions.importing_chronology import (
    import_chronology,
    plan_chronology,
    read_chronology,
)
from casefile.export.orders import Kind, Order
from casefile.export.tables.choices import Delimiter, TableChoices
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import understand
from casefile.model.terms import Stance
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.citations import FactKind
from casefile.store.reads.facts import CaseFacts, EventLine, facts

AttachText = Callable[..., str]


def read_facts(library: Library, case_id: str) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case_id)


@pytest.fixture(scope="module")
def sample_path(sample_template: Path) -> tuple[Path, str]:
    with Library.open(sample_template) as library, library.read() as connection:
        return sample_template, cases(connection)[0].id


@pytest.fixture
def sample(sample_path: tuple[Path, str], tmp_path: Path) -> Iterator[tuple[Library, str]]:
    """A copy of a library with the sample case, and the case."""
    path, case_id = sample_path
    with Library.open(Path(shutil.copy(path, tmp_path / "Sample.casefile"))) as library:
        yield library, case_id


def told(event: EventLine) -> tuple[str, ...]:
    """All that an event says; who gives another date is told in the details."""
    cited = [
        (one.document, one.page, one.start, one.end, one.stance)
        + (() if one.stance is Stance.DISPUTES else (one.attribution,))
        for one in event.citations
    ]
    dates = [one and (one.edtf, one.earliest, one.latest) for one in (event.when, event.until)]
    who = sorted(label for _, label in event.parties)
    words = (event.title, event.kind, event.custody, event.standing, event.place)
    return event.id, repr(words), repr(dates), repr(who), repr(sorted(cited))


def phrases(events: tuple[EventLine, ...]) -> set[tuple[str, str]]:
    """The words of dates that the day, month and year do not tell by themselves."""
    dated = ((event.title, event.when) for event in events if event.when is not None)
    return {(title, when.phrase) for title, when in dated if when.earliest_day != when.latest_day}


@pytest.mark.parametrize("name", ["semicolon.csv", "comma.csv", "workbook.xlsx"])
def test_our_own_chronology_comes_back_as_it_left(
    sample: tuple[Library, str], room: ReadingRoom, tmp_path: Path, name: str
) -> None:
    library, case_id = sample
    path = tmp_path / name
    kind = Kind.WORKBOOK if path.suffix == ".xlsx" else Kind.CHRONOLOGY
    delimiter = Delimiter.SEMICOLON if name.startswith("semi") else Delimiter.COMMA
    export(library, [case_id], path, Order(kind, tables=TableChoices(True, delimiter)))
    before = read_facts(library, case_id).events
    read = read_chronology(room, path)
    plan = plan_chronology(library, case_id, read, guess(read))
    assert (len(plan.known), plan.coming, plan.not_understood) == (24, (), ())
    assert import_chronology(library, plan).entry is None
    delete_events(library, [event.id for event in before])
    deleted = facts_dump(library)
    plan = plan_chronology(library, case_id, read, guess(read))
    assert (len(plan.coming), plan.remarks) == (24, ())
    import_chronology(library, plan)
    after = read_facts(library, case_id).events
    assert sorted(map(told, after)) == sorted(map(told, before))
    assert phrases(after) == phrases(before)
    assert check(library).findings == ()
    library.undo()
    assert facts_dump(library) == deleted


def test_who_disputes_an_event_comes_back_as_who_disputes_it(
    library: Library, case_id: str, room: ReadingRoom, attach_text: AttachText, tmp_path: Path
) -> None:
    attach_text()
    event_id = add_event(library, case_id, "Held", understand("3 April 2025"))
    for quote, stance, who in (
        ("held on April 3", Stance.SUPPORTS, "the court"),
        ("named by the media", Stance.DISPUTES, "Anna Brandt, advocate"),
    ):
        source = Source([find_quote(library, case_id, quote)], stance, who)
        add_citations(library, case_id, FactKind.EVENT, event_id, source)
    before = read_facts(library, case_id).events
    path = tmp_path / "ours.csv"
    export(library, [case_id], path, Order(Kind.CHRONOLOGY))
    delete_events(library, [event_id])
    read = read_chronology(room, path)
    import_chronology(library, plan_chronology(library, case_id, read, guess(read)))
    after = read_facts(library, case_id).events
    assert list(map(told, after)) == list(map(told, before))
    assert {(one.stance, one.attribution) for one in after[0].citations} == {
        (Stance.SUPPORTS, "the court"),
        (Stance.DISPUTES, "Anna Brandt, advocate"),
    }


PHRASES = (
    "since July 2024", "until 17 June 2025", "before June 2024", "about 2019", "maybe April 2025",
    "between 1 and 5 May 2025", "1 or 3 May 2025", "spring 2024", "1990s", "9 May 2025 14:30",
    "from 9 to 17 May 2025", "by 3 May 2025", "early May 2025", "../2025-04-19", "19th century",
    "from 9 May 2025 10:00 to 11 May 2025 11:00", "2025-05-01/2025-05", "1 and 3 May 2025",
)  # fmt: skip


def test_every_kind_of_uncertain_date_comes_back_from_our_csv(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    for phrase in PHRASES:
        add_event(library, case_id, phrase, understand(phrase))
    add_event(library, case_id, "two", understand("9 May 2025"), understand("before July 2025"))
    add_event(library, case_id, "undated", None)
    before = read_facts(library, case_id).events
    path = tmp_path / "ours.csv"
    export(library, [case_id], path, Order(Kind.CHRONOLOGY))
    delete_events(library, [one.id for one in before])
    read = read_chronology(room, path)
    plan = plan_chronology(library, case_id, read, guess(read))
    assert plan.not_understood == ()
    import_chronology(library, plan)
    after = read_facts(library, case_id).events
    assert sorted(map(told, after)) == sorted(map(told, before))
    two = next(one for one in after if one.title == "two")
    assert two.until is not None
    assert two.when is not None
    # The words of the end are not said of the beginning.
    assert "July" not in two.when.phrase


def test_formula_guards_of_our_csv_are_not_taken_for_what_was_entered(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    add_event(library, case_id, "=1+1", understand("19 Apr 2025"), description="-5 degrees, +x")
    path = tmp_path / "ours.csv"
    export(library, [case_id], path, Order(Kind.CHRONOLOGY))
    assert "'=1+1" in path.read_text(encoding="utf-8")
    there = add_case(library, "Another")
    delete_events(library, [one.id for one in read_facts(library, case_id).events])
    read = read_chronology(room, path)
    import_chronology(library, plan_chronology(library, there, read, guess(read)))
    (event,) = read_facts(library, there).events
    assert (event.title, event.description) == ("=1+1", "-5 degrees, +x")


def test_rows_of_several_cases_are_told_before_they_come_into_one(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    other = add_case(library, "Another")
    add_event(library, case_id, "A", understand("1 May 2025"))
    add_event(library, other, "B", understand("2 May 2025"))
    path = tmp_path / "ours.csv"
    export(library, [case_id, other], path, Order(Kind.CHRONOLOGY))
    read = read_chronology(room, path)
    plan = plan_chronology(library, case_id, read, guess(read))
    assert sorted(row.there for row in plan.rows) == [
        "is there already", "is there already, in “Another”",
    ]  # fmt: skip
    assert any("rows of several cases" in remark for remark in plan.remarks)
