"""What a list of events asks of the store."""

from __future__ import annotations

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.parties import add_involvement
from casefile.model.dates import understand
from casefile.store.library import Library
from casefile.store.reads.facts import facts
from casefile.store.reads.listed_events import events_by_id, ids_by_title


def test_events_of_several_cases_are_told_by_their_ids_and_no_others(
    library: Library, case_id: str
) -> None:
    other = add_case(library, "Mountain road")
    add_involvement(library, case_id, "Ilyas Brandt")
    with library.read() as connection:
        (party,) = [line.party_id for line in facts(connection, case_id).involvements]
    held = add_event(library, case_id, "Held", understand("2025-04-03"), party_ids=[party])
    crash = add_event(library, other, "Crash", understand("2025-04-04"))
    add_event(library, case_id, "Hearing", understand("2025-04-08"))
    with library.read() as connection:
        found = events_by_id(connection, [held, crash, "0" * 32])
    assert {event_id: line.title for event_id, line in found.items()} == {
        held: "Held",
        crash: "Crash",
    }
    assert [label for _, label in found[held].parties] == ["Ilyas Brandt"]


def test_titles_sort_whatever_their_capitals_and_their_alphabet(
    library: Library, case_id: str
) -> None:
    titles = ["Übergabe", "arrest", "Яблоко", "Zeuge", "übergabe 2", "Brief", "абзац"]
    made = {add_event(library, case_id, title, None): title for title in titles}
    with library.read() as connection:
        packed = ids_by_title(connection, [case_id]).hex()
    order = [made[packed[at : at + 32]] for at in range(0, len(packed), 32)]
    assert order == sorted(titles, key=str.casefold)


def test_a_case_without_events_has_no_titles(library: Library, case_id: str) -> None:
    with library.read() as connection:
        assert ids_by_title(connection, [case_id]) == b""
