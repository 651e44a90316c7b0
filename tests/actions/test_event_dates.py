"""Dates of events that are set by themselves, and events deleted together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casefile.actions.citing import Source
from casefile.actions.events import add_event, delete_events, set_event_dates
from casefile.actions.finding import find_quote
from casefile.model.dates import end_in_words, in_words, understand
from casefile.model.errors import CasefileError, NotFound
from casefile.model.terms import Custody, EventKind, Standing
from casefile.store.check import check
from casefile.store.journal import history
from casefile.store.library import Library
from casefile.store.reads.facts import EventLine, facts

PUBLISHED = date(2025, 4, 25)


def events(library: Library, case_id: str) -> dict[str, EventLine]:
    with library.read() as connection:
        return {event.title: event for event in facts(connection, case_id).events}


def only(library: Library, case_id: str) -> EventLine:
    (event,) = events(library, case_id).values()
    return event


def last_label(library: Library) -> str:
    with library.read() as connection:
        return history(connection)[0].label


@pytest.fixture
def sought(library: Library, case_id: str) -> str:
    return add_event(
        library,
        case_id,
        "Detention sought",
        understand("22 April", PUBLISHED),
        understand("17 June", PUBLISHED),
        kind=EventKind.CUSTODY,
        custody=Custody.SOUGHT,
        standing=Standing.CONFIRMED,
        place="Port Mirel",
    )


def test_an_end_is_moved_and_all_else_stays(library: Library, case_id: str, sought: str) -> None:
    before = only(library, case_id)
    set_event_dates(library, sought, until=understand("2025-06-24"))
    after = only(library, case_id)
    assert after.until == understand("2025-06-24")
    assert after.when == before.when
    assert (after.custody, after.standing, after.place) == (
        before.custody, before.standing, before.place,
    )  # fmt: skip
    assert last_label(library) == "Move end of “Detention sought” to 24 Jun 2025"
    library.undo()
    assert only(library, case_id) == before


def test_a_beginning_is_moved_and_the_end_stays(
    library: Library, case_id: str, sought: str
) -> None:
    set_event_dates(library, sought, understand("2025-05-01"))
    after = only(library, case_id)
    assert after.when == understand("2025-05-01")
    assert after.until is not None
    assert in_words(after.until) == "17 Jun 2025"
    assert last_label(library) == "Move beginning of “Detention sought” to 1 May 2025"


def test_what_happened_in_a_moment_is_moved_as_a_whole(library: Library, case_id: str) -> None:
    hearing = add_event(library, case_id, "Hearing", understand("2025-05-20"))
    set_event_dates(library, hearing, understand("2025-05-21T09:30"))
    after = only(library, case_id)
    assert after.when == understand("2025-05-21T09:30")
    assert after.until is None
    assert last_label(library) == "Move “Hearing” to 21 May 2025, 09:30"


def test_nothing_ends_before_it_begins(library: Library, case_id: str, sought: str) -> None:
    before = only(library, case_id)
    with pytest.raises(CasefileError, match="cannot end before it begins"):
        set_event_dates(library, sought, until=understand("2025-04-21"))
    with pytest.raises(CasefileError, match="cannot end before it begins"):
        set_event_dates(library, sought, understand("2025-06-18"))
    assert only(library, case_id) == before


def test_what_still_went_on_is_given_an_end(library: Library, case_id: str) -> None:
    job = add_event(library, case_id, "Job", understand("since July 2024", PUBLISHED))
    set_event_dates(library, job, until=understand("2025-03-01"))
    after = only(library, case_id)
    assert after.when is not None
    assert in_words(after.when) == "some day in Jul 2024"
    assert after.until == understand("2025-03-01")


def test_a_beginning_nobody_knows_stays_before_the_end_that_moved(
    library: Library, case_id: str
) -> None:
    held = add_event(library, case_id, "Held", understand("until 17 June 2025"))
    set_event_dates(library, held, until=understand("2025-06-10"))
    after = only(library, case_id)
    assert after.when is not None
    assert after.until is not None
    assert end_in_words(after.when, after.until) == "until 10 Jun 2025"


def test_an_end_can_be_taken_away(library: Library, case_id: str, sought: str) -> None:
    set_event_dates(library, sought, until=None)
    assert only(library, case_id).until is None
    assert last_label(library) == "Change dates of “Detention sought”"


def test_events_deleted_together_come_back_in_one_step(
    library: Library, case_id: str, attach_text: Callable[..., str]
) -> None:
    attach_text()
    source = Source([find_quote(library, case_id, "held on April 3")])
    made = [
        add_event(library, case_id, title, understand("2025-04-03"), source=source)
        for title in ("Held", "Searched", "Kept")
    ]
    before = events(library, case_id)
    delete_events(library, [*made[:2], made[0]])
    assert list(events(library, case_id)) == ["Kept"]
    assert last_label(library) == "Delete 2 events"
    library.undo()
    assert events(library, case_id) == before
    assert check(library).findings == ()


def test_none_is_deleted_where_one_is_not_there(library: Library, case_id: str) -> None:
    kept = add_event(library, case_id, "Kept", understand("2025-04-03"))
    with pytest.raises(NotFound):
        delete_events(library, [kept, "0" * 32])
    assert list(events(library, case_id)) == ["Kept"]
