"""A chronology that somebody kept elsewhere comes in as its rows say, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from chronology_made import CASEFLEET, RUSSIAN, separated, workbook
from facts_dumped import facts_dump
from hypothesis import given
from hypothesis import strategies as st

from casefile.actions.chronology_dates import date_typed
from casefile.actions.chronology_mapping import DayOrder, Field, NewNames, TableMapping, guess
from casefile.actions.chronology_plan import ChronologyPlan
from casefile.actions.chronology_rows import understand_rows
from casefile.actions.events import add_event
from casefile.actions.importing_chronology import (
    import_chronology,
    plan_chronology,
    read_chronology,
)
from casefile.actions.parties import add_involvement
from casefile.intake.incoming.refusal import ImportRefused
from casefile.intake.incoming.table import TableRead, TableRow, TableSettings, cell_text
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import DateNotUnderstood, understand
from casefile.model.terms import EventKind, Role, Standing
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.reads.documents import document
from casefile.store.reads.facts import CaseFacts, facts

Read = Callable[..., TableRead]


QUOTE = 'four  people were held over the "Harbour"'


@pytest.fixture
def table(room: ReadingRoom, tmp_path: Path) -> Read:
    """Reads a table from its text or its bytes."""

    def read(content: str | bytes, **settings: str) -> TableRead:
        path = tmp_path / "theirs.csv"
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return read_chronology(room, path, TableSettings(**settings))

    return read


def read_facts(library: Library, case_id: str) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case_id)


def planned(library: Library, case_id: str, read: TableRead, **more: object) -> ChronologyPlan:
    mapping = guess(read)
    changed = TableMapping(
        mapping.columns,
        mapping.heading,
        **({"order": mapping.order} | more),  # type: ignore[arg-type]
    )
    return plan_chronology(library, case_id, read, changed)


def test_a_casefleet_chronology_is_understood_and_what_is_not_is_listed(
    library: Library, case_id: str, table: Read
) -> None:
    add_involvement(library, case_id, "Dovran")
    plan = planned(library, case_id, table(CASEFLEET))
    first, second = (row.row for row in plan.coming)
    assert first.when is not None
    assert (first.when.edtf, first.when.phrase) == (
        "2025-04-19T14:30:00",
        "04/19/2025 at 2:30 pm",
    )
    assert (first.kind, first.standing) == (EventKind.CUSTODY, Standing.CONFIRMED)
    assert first.details.split("\n")[0] == "Held for eleven hours, then released."
    assert "Source: four-held.txt, page 1" in first.details
    assert (second.kind, second.standing) == (EventKind.EVENT, Standing.DISPUTED)
    assert second.details == "Fact Type: Search"
    assert plan.left_out == ("Issues",)
    assert plan.new_names == ("Haddani", "Samira Haddani")
    assert [(one.number, one.what) for one in plan.not_understood] == [
        (4, "03/04/2025 · Call between the two"),
        (5, "sometime · Something else"),
        (6, "04/25/2025"),
    ]
    assert "can be read as 3 April 2025 or as 4 March 2025" in plan.not_understood[0].why
    assert "Nothing was changed" not in " ".join(one.why for one in plan.not_understood)
    assert plan.orders == {DayOrder.MONTH_DAY}


@pytest.mark.parametrize(
    ("order", "day"), [("day-month", "2025-04-03"), ("month-day", "2025-03-04")]
)
def test_the_user_says_which_number_is_the_day(
    library: Library, case_id: str, table: Read, order: str, day: str
) -> None:
    read = table("Date,Event\n03/04/2025,Call\n13/04/2025,Visit\n")
    assert [one.number for one in planned(library, case_id, read).not_understood] == [2]
    plan = planned(library, case_id, read, order=DayOrder(order))
    call = plan.coming[0].row.when
    assert call is not None
    assert (call.edtf, call.phrase) == (day, "03/04/2025")
    # What cannot be so in the order that was stated is not turned round.
    assert len(plan.not_understood) == (0 if order == "day-month" else 1)


def test_a_heading_that_states_the_order_is_believed(table: Read) -> None:
    assert guess(table("Date (mm/dd/yyyy),Event\n03/04/2025,x\n")).order is DayOrder.MONTH_DAY
    assert guess(table("Дата (дд.мм.гггг);Событие\n03.04.2025;x\n")).order is DayOrder.DAY_MONTH


def test_a_russian_excel_file_is_read_in_its_encoding_and_says_so(
    library: Library, case_id: str, table: Read
) -> None:
    read = table(RUSSIAN.encode("cp1251"))
    assert (read.encoding, read.is_guess, read.delimiter) == ("cp1251", True, ";")
    plan = planned(library, case_id, read)
    first, second, third = (row.row for row in plan.coming)
    assert (first.title, first.number) == ("Задержание Ильи Доврана", 4)
    assert first.details == 'сказал: "ничего не знаю"\nSource: Протокол'
    assert second.when is not None
    assert second.when.edtf == "2025-04"
    assert second.who == ("Самира Хаддани", "Илья Довран")
    assert third.when is not None
    assert third.until is not None
    assert (third.when.edtf, third.until.edtf) == ("2025-05-09", "2025-05-17")
    assert [one.number for one in plan.not_understood] == [7]
    import_chronology(library, plan)
    labels = {line.label for line in read_facts(library, case_id).involvements}
    assert labels == {"Илья Довран", "Самира Хаддани"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "koi8-r"])
def test_every_encoding_people_save_in_reads_the_same(table: Read, encoding: str) -> None:
    chosen = {"encoding": encoding} if encoding == "koi8-r" else {}
    read = table(RUSSIAN.encode(encoding), **chosen)
    assert read.rows[1].cells == ("Дата", "Событие", "Участники", "Источник", "Примечание")
    assert not read.is_guess


def test_the_encoding_and_the_delimiter_may_be_chosen(table: Read) -> None:
    read = table("Date;Event\n1 May 2025;Café\n".encode("cp1252"), encoding="cp1252")
    assert read.rows[1].cells == ("1 May 2025", "Café")
    assert table("Date;Event,1\n", delimiter=",").rows[0].cells == ("Date;Event", "1")


def test_real_days_of_a_workbook_are_days_and_numbers_are_not(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    rows = [
        ("Date", "Event"),
        (date(2025, 4, 3), "A day"),
        (datetime.fromisoformat("2025-04-03T14:30"), "A moment"),
        (45750, "A number that a spreadsheet might show as a day"),
        ("April 2025", "Words"),
    ]
    plan = planned(library, case_id, read_chronology(room, workbook(tmp_path / "t.xlsx", rows)))
    assert [row.row.when and row.row.when.edtf for row in plan.coming] == [
        "2025-04-03", "2025-04-03T14:30:00", "2025-04",
    ]  # fmt: skip
    assert [one.number for one in plan.not_understood] == [4]


def test_relative_dates_are_seen_from_the_anchor_the_user_gives(
    library: Library, case_id: str, table: Read
) -> None:
    read = table("Date,Event\nearlier this month,Sentence\n")
    assert len(planned(library, case_id, read).not_understood) == 1
    (row,) = planned(library, case_id, read, anchor=date(2025, 5, 12)).coming
    assert row.row.when is not None
    assert (row.row.when.edtf, row.row.when.anchor) == ("[2025-05-01..2025-05-12]", "2025-05-12")


def test_importing_twice_adds_nothing_the_second_time(
    library: Library, case_id: str, table: Read
) -> None:
    read = table(CASEFLEET)
    first = import_chronology(library, planned(library, case_id, read))
    assert (first.added, first.passed_over, len(first.not_understood)) == (2, 0, 3)
    again = planned(library, case_id, read)
    assert [row.there for row in again.known] == ["was imported before"] * 2
    before = facts_dump(library)
    assert import_chronology(library, again).entry is None
    assert facts_dump(library) == before
    assert import_chronology(library, again, again=True).added == 2
    assert len(read_facts(library, case_id).events) == 4


def test_an_event_with_the_same_title_and_date_is_shown_as_there(
    library: Library, case_id: str, table: Read
) -> None:
    add_event(
        library, case_id, "search  of the Warehouse".replace("  ", " "), understand("2025-04")
    )
    plan = planned(library, case_id, table(CASEFLEET))
    assert [row.there for row in plan.known] == ["same title and date is there already"]
    assert len(plan.coming) == 1


def test_a_row_that_stands_twice_comes_once(library: Library, case_id: str, table: Read) -> None:
    plan = planned(library, case_id, table("Date,Event\n1 May 2025,A\n1 May 2025,A\n"))
    assert [row.there for row in plan.rows] == ["", "stands in the file twice"]


def test_names_may_stay_in_the_details(library: Library, case_id: str, table: Read) -> None:
    add_involvement(library, case_id, "DOVRAN")
    plan = planned(library, case_id, table(CASEFLEET), new_names=NewNames.DETAILS)
    import_chronology(library, plan)
    known = read_facts(library, case_id)
    assert [line.label for line in known.involvements] == ["DOVRAN"]
    event = next(one for one in known.events if one.title.startswith("Dovran"))
    assert [label for _, label in event.parties] == ["DOVRAN"]
    assert "Who: Haddani" in event.description.split("\n")


def test_new_people_come_as_others_who_have_to_do_with_the_case(
    library: Library, case_id: str, table: Read
) -> None:
    read = table("Date,Event,Who\n1 May 2025,A,Ann; Suspect 3\n2 May 2025,B,ann\n")
    result = import_chronology(library, planned(library, case_id, read))
    assert result.new_parties == 1
    (line,) = read_facts(library, case_id).involvements
    assert (line.label, line.role) == ("Ann", Role.OTHER)
    assert {label for one in read_facts(library, case_id).events for _, label in one.parties} == {
        "Ann"
    }


def test_a_quote_that_is_in_the_document_named_becomes_its_citation(
    library: Library, case_id: str, table: Read, attach_text: Callable[..., str]
) -> None:
    sha256 = attach_text("On 3 April four people were held over the “Harbour” papers.")
    with library.read() as connection:
        line = document(connection, sha256)
    assert line is not None
    rows = [
        ["Date", "Event", "Source", "Quote", "Said by"],
        ["3 Apr 2025", "Held", f"{line.file_name}, p. 1", QUOTE, "Radio Azimut"],
        ["4 Apr 2025", "Not said", line.title, "five people", ""],
        ["5 Apr 2025", "Elsewhere", "Another paper", "", ""],
    ]  # fmt: skip
    plan = planned(library, case_id, table(separated(rows)))
    assert len(plan.remarks) == 2
    assert "the quote is not in the document named" in " ".join(plan.remarks)
    import_chronology(library, plan)
    held, missed, elsewhere = read_facts(library, case_id).events
    (citation,) = held.citations
    assert citation.quote == "four people were held over the “Harbour”"
    assert (citation.document, citation.attribution) == (sha256, "Radio Azimut")
    assert held.description == ""
    assert missed.citations == ()
    assert "Quote: “five people”" in missed.description
    assert elsewhere.description == "Source: Another paper"


def test_without_a_column_that_says_what_happened_nothing_comes(
    library: Library, case_id: str, table: Read
) -> None:
    read = table("a,b\n1,2\n")
    assert guess(read).columns == {}
    with pytest.raises(ImportRefused, match="no column is known to say what happened"):
        plan_chronology(library, case_id, read, guess(read))
    by_hand = TableMapping({Field.TITLE: 1}, -1)
    assert [row.row.title for row in plan_chronology(library, case_id, read, by_hand).coming] == [
        "b", "2",
    ]  # fmt: skip


def test_undo_takes_back_all_of_an_import(library: Library, case_id: str, table: Read) -> None:
    before = facts_dump(library)
    read = table(separated([["Date", "Event", "Who"], *(
        [f"{day} May 2025", f"Day {day}", f"Ann {day % 7}; Bo"] for day in range(1, 32)
    )]))  # fmt: skip
    result = import_chronology(library, planned(library, case_id, read))
    assert (result.added, result.new_parties) == (31, 8)
    after = facts_dump(library)
    library.undo()
    assert facts_dump(library) == before
    library.redo()
    assert facts_dump(library) == after
    assert check(library).findings == ()


def test_what_came_meanwhile_is_not_doubled(library: Library, case_id: str, table: Read) -> None:
    plan = planned(library, case_id, table(CASEFLEET))
    add_event(library, case_id, "Search of the warehouse", understand("April 2025"))
    assert import_chronology(library, plan).added == 1


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from("/-."), st.booleans())
def test_a_date_in_numbers_is_read_in_the_order_stated_or_not_at_all(
    day: date, mark: str, pads: bool
) -> None:
    width = "02d" if pads else "d"
    numbers = {
        DayOrder.DAY_MONTH: (day.day, day.month),
        DayOrder.MONTH_DAY: (day.month, day.day),
    }
    for order, (first, second) in numbers.items():
        text = f"{first:{width}}{mark}{second:{width}}{mark}{day.year}"
        found = date_typed(text, None, order)
        assert found is not None
        assert (found.edtf, found.phrase) == (day.isoformat(), text)
    text = f"{day.month}/{day.day}/{day.year}"
    try:
        alone = date_typed(text)
    except DateNotUnderstood:
        assert day.day <= 12
        assert day.day != day.month
    else:
        assert alone is not None
        assert alone.edtf == day.isoformat()


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["1 May 2025", "03/04/2025", "", "x", "2025-05", "=1+1", "45000"]),
            st.text(max_size=30),
            st.text(max_size=30),
        ),
        max_size=12,
    )
)
def test_every_row_is_either_an_event_or_listed(rows: list[tuple[str, str, str]]) -> None:
    cells = [tuple(map(cell_text, row)) for row in rows]
    read = TableRead(
        (
            TableRow(1, ("Date", "Event", "Details")),
            *(TableRow(number, row) for number, row in enumerate(cells, start=2)),
        )
    )
    found = understand_rows(read, guess(read))
    numbers = [one.number for one in (*found.rows, *found.not_understood)]
    assert sorted(numbers) == list(range(2, len(rows) + 2))
    for one in found.rows:
        assert one.title
    assert all(one.why for one in found.not_understood)
