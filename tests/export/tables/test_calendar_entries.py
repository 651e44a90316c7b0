"""A calendar in which an entry covers the days that the source allows, and says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import icalendar
from hostile_words import HOSTILE, MADE_ON
from ical.calendar_stream import IcsCalendarStream

from casefile.actions.events import add_event, edit_event
from casefile.actions.exporting import export
from casefile.actions.other_dates import add_other_date
from casefile.export.orders import Kind, Order
from casefile.model.dates import understand
from casefile.model.terms import Custody, EventKind, Standing
from casefile.store.library import Library
from casefile.store.reads.facts import facts

Made = Callable[..., Path]


def events(path: Path) -> dict[str, icalendar.Event]:
    """The entries by title, as one reader finds them and another one does not deny."""
    content = path.read_bytes()
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    found = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert not any(one.errors for one in found)
    other = IcsCalendarStream.calendar_from_ics(content.decode())
    assert {one.uid for one in other.events} == {str(one["uid"]) for one in found}
    assert {one.summary for one in other.events} == {str(one["summary"]) for one in found}
    return {str(one["summary"]): one for one in found}


def days(entry: icalendar.Event) -> tuple[date, date]:
    return entry["dtstart"].dt, entry["dtend"].dt


def test_an_uncertain_end_of_custody_covers_all_days_it_may_be(
    library: Library, case_id: str, custody: Callable[..., str], made: Made
) -> None:
    event = custody("on April 19", "early June 2025")
    ((summary, entry),) = events(made(library, case_id, "c.ics", Kind.CALENDAR)).items()
    assert summary.startswith("Custody sought would end (not ordered): Held (some day from")
    assert days(entry) == (date(2025, 6, 1), date(2025, 6, 11))
    assert str(entry["uid"]) == str(UUID(event))
    assert "entered as: early June 2025" in entry["description"]
    assert "Custody sought, not ordered" in entry["description"]
    assert entry["status"] == "TENTATIVE"
    assert entry["class"] == "PRIVATE"


def test_a_certain_hearing_stands_on_its_day_and_at_its_hour(
    library: Library, case_id: str, made: Made
) -> None:
    for phrase in ("2025-06-17", "2025-06-18T10:30"):
        add_event(
            library, case_id, phrase, understand(phrase),
            kind=EventKind.HEARING, standing=Standing.CONFIRMED,
        )  # fmt: skip
    found = events(made(library, case_id, "c.ics", Kind.CALENDAR))
    assert days(found["2025-06-17"]) == (date(2025, 6, 17), date(2025, 6, 18))
    assert found["2025-06-17"]["status"] == "CONFIRMED"
    # Nobody said in which zone the clock hangs.
    assert found["2025-06-18T10:30"]["dtstart"].dt == datetime(2025, 6, 18, 10, 30)  # noqa: DTZ001
    assert "dtend" not in found["2025-06-18T10:30"]


def test_what_is_open_on_a_side_says_so_and_what_has_no_day_is_named(
    library: Library, case_id: str, custody: Callable[..., str], tmp_path: Path
) -> None:
    add_event(library, case_id, "Limit", understand("before June 2025"), kind=EventKind.DEADLINE)
    custody("on April 19", "", Custody.SERVED, "Held without end")
    add_event(library, case_id, "No day yet", None, kind=EventKind.HEARING)
    out = tmp_path / "c.ics"
    made = export(library, [case_id], out, Order(Kind.CALENDAR), made_on=MADE_ON)
    ((summary, entry),) = events(out).items()
    assert summary == "Deadline: Limit (before 1 Jun 2025)"
    assert days(entry) == (date(2025, 5, 31), date(2025, 6, 1))
    assert "any day before" in entry["description"]
    assert "“Held without end”" in made.remarks[0]
    assert "“No day yet”" in made.remarks[0]


def test_the_other_date_of_a_disputed_hearing_stands_there_too(
    library: Library, case_id: str, made: Made
) -> None:
    event = add_event(
        library, case_id, "Hearing", understand("2025-06-17"),
        kind=EventKind.HEARING, standing=Standing.DISPUTED,
    )  # fmt: skip
    add_other_date(library, event, understand("2025-06-19"), note="the lawyer")
    found = events(made(library, case_id, "c.ics", Kind.CALENDAR))
    assert set(found) == {"Hearing (disputed)", "Hearing (another date)"}
    assert days(found["Hearing (another date)"])[0] == date(2025, 6, 19)
    assert "the lawyer" in found["Hearing (another date)"]["description"]
    assert str(found["Hearing (another date)"]["related-to"]) == str(UUID(event))


def test_who_denies_a_hearing_is_not_among_those_who_say_so(
    library: Library, denied: str, made: Made
) -> None:
    (entry,) = events(made(library, denied, "c.ics", Kind.CALENDAR)).values()
    said = str(entry["description"]).split("\n")
    assert "Who says so: the court" in said
    assert "Disputed by: the mayor" in said


def test_an_other_date_is_told_as_of_those_alone_who_give_it(
    library: Library, denied: str, made: Made
) -> None:
    with library.read() as connection:
        (event,) = facts(connection, denied).events
    add_other_date(library, event.id, understand("2025-04-09"), note="the lawyer")
    found = events(made(library, denied, "c.ics", Kind.CALENDAR))
    other = next(one for one in found.values() if "related-to" in one)
    assert "given by: the lawyer" in other["description"]
    assert "Who says so" not in other["description"]


def test_a_second_import_updates_the_first(library: Library, case_id: str, made: Made) -> None:
    event = add_event(library, case_id, "Hearing", understand("2025-06-17"), kind=EventKind.HEARING)
    first = made(library, case_id, "1.ics", Kind.CALENDAR)
    assert made(library, case_id, "2.ics", Kind.CALENDAR).read_bytes() == first.read_bytes()
    edit_event(
        library, event, title="Hearing", when=understand("2025-06-18"), kind=EventKind.HEARING
    )
    out = first.with_name("3.ics")
    export(library, [case_id], out, Order(Kind.CALENDAR), made_on=date(2099, 1, 1))
    before, after = events(first)["Hearing"], events(out)["Hearing"]
    assert before["uid"] == after["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["dtstamp"].dt > before["dtstamp"].dt
    assert after["last-modified"].dt >= before["last-modified"].dt


def test_hostile_words_stay_in_their_property(library: Library, hostile: str, made: Made) -> None:
    found = events(made(library, hostile, "c.ics", Kind.CALENDAR))
    assert len(found) == len(HOSTILE)
    for entry in found.values():
        assert set(entry) == {
            "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DTSTART", "DTEND",
            "DESCRIPTION", "LOCATION", "CATEGORIES", "STATUS", "CLASS", "TRANSP",
        }  # fmt: skip
