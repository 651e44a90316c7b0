from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from dumping import dump

from casefile.actions.cases import add_case
from casefile.actions.citing import Source, add_citations, delete_citation
from casefile.actions.documents import detach
from casefile.actions.events import add_event, delete_event, edit_event, move_event
from casefile.actions.finding import find_quote
from casefile.actions.other_dates import (
    add_other_date,
    delete_other_date,
    edit_other_date,
    prefer_other_date,
)
from casefile.model.dates import in_words, understand
from casefile.model.errors import CasefileError, NotAllowed
from casefile.model.terms import Stance, Standing
from casefile.store.check import check
from casefile.store.journal import history
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind
from casefile.store.reads.facts import EventLine, facts

Attach = Callable[..., str]
THIRD, FIFTH, NINTH = (understand(f"{day} April 2025") for day in (3, 5, 9))


def event(library: Library, case_id: str) -> EventLine:
    with library.read() as connection:
        (line,) = facts(connection, case_id).events
    return line


def others(library: Library, case_id: str) -> list[tuple[str, str]]:
    lines = event(library, case_id).other_dates
    return [(in_words(line.when), line.said_by) for line in lines]


def stances(library: Library, case_id: str) -> dict[str, Stance]:
    return {one.quote: one.stance for one in event(library, case_id).citations}


def source(library: Library, case_id: str, quote: str, said_by: str = "Radio Azimut") -> Source:
    return Source([find_quote(library, case_id, quote)], attribution=said_by)


@pytest.fixture
def arrest(library: Library, case_id: str, attach_text: Attach) -> str:
    attach_text()
    return add_event(
        library, case_id, "Arrest", THIRD,
        source=source(library, case_id, "held on April 3", "The Port Herald"),
    )  # fmt: skip


def test_a_passage_that_gives_another_date_disputes_the_event(
    library: Library, case_id: str, arrest: str
) -> None:
    add_other_date(library, arrest, FIFTH, source=source(library, case_id, "became known on April"))
    line = event(library, case_id)
    assert line.when == THIRD
    assert line.standing is Standing.DISPUTED
    assert others(library, case_id) == [("5 Apr 2025", "Radio Azimut")]
    assert stances(library, case_id) == {
        "held on April 3": Stance.SUPPORTS,
        "became known on April": Stance.DISPUTES,
    }
    with library.read() as connection:
        assert history(connection)[0].label == "Add another date for “Arrest”"


def test_several_others_may_each_give_a_date_of_their_own(
    library: Library, case_id: str, arrest: str
) -> None:
    add_other_date(library, arrest, FIFTH, note="  the lawyer ")
    add_other_date(library, arrest, NINTH, note="an official")
    add_other_date(library, arrest, FIFTH, note="a cousin")
    assert others(library, case_id) == [
        ("5 Apr 2025", "the lawyer"),
        ("9 Apr 2025", "an official"),
        ("5 Apr 2025", "a cousin"),
    ]


def test_what_the_user_says_of_the_standing_later_is_left_alone(
    library: Library, case_id: str, arrest: str
) -> None:
    first = add_other_date(library, arrest, FIFTH)
    edit_event(library, arrest, title="Arrest", when=THIRD, standing=Standing.CONFIRMED)
    add_other_date(library, arrest, NINTH)
    assert event(library, case_id).standing is Standing.CONFIRMED
    delete_other_date(library, first)
    assert event(library, case_id).standing is Standing.CONFIRMED
    assert others(library, case_id) == [("9 Apr 2025", "")]


def test_the_date_an_event_has_is_no_other_date(
    library: Library, case_id: str, arrest: str
) -> None:
    with pytest.raises(NotAllowed, match="the event has already"):
        add_other_date(library, arrest, understand("April 3, 2025"))
    made = add_other_date(library, arrest, FIFTH)
    with pytest.raises(NotAllowed, match="the event has already"):
        edit_other_date(library, made, when=THIRD)
    with pytest.raises(CasefileError, match="cannot end before it begins"):
        edit_other_date(library, made, when=FIFTH, until=THIRD)
    edit_other_date(library, made, when=FIFTH, until=NINTH, note="the lawyer")
    (line,) = event(library, case_id).other_dates
    assert (line.when, line.until, line.note) == (FIFTH, NINTH, "the lawyer")


def test_one_phrase_may_give_both_ends(library: Library, case_id: str, arrest: str) -> None:
    add_other_date(library, arrest, understand("between 5 and 9 April 2025"))
    add_other_date(library, arrest, understand("since 1 April 2025", date(2025, 4, 8)))
    one, both = event(library, case_id).other_dates
    assert one.until is None
    assert both.until is not None


def test_preferring_exchanges_dates_and_who_says_them_and_back_again(
    library: Library, case_id: str, arrest: str
) -> None:
    made = add_other_date(
        library, arrest, FIFTH, source=source(library, case_id, "became known on April")
    )
    before = dump(library)
    prefer_other_date(library, made)
    assert event(library, case_id).when == FIFTH
    assert others(library, case_id) == [("3 Apr 2025", "The Port Herald")]
    assert stances(library, case_id) == {
        "held on April 3": Stance.DISPUTES,
        "became known on April": Stance.SUPPORTS,
    }
    undone = library.undo()
    assert undone is not None
    assert undone.label == "Prefer 5 Apr 2025 for “Arrest”"
    assert dump(library) == before
    library.redo()
    prefer_other_date(library, made)
    assert event(library, case_id).when == THIRD
    assert others(library, case_id) == [("5 Apr 2025", "Radio Azimut")]
    assert stances(library, case_id)["held on April 3"] is Stance.SUPPORTS


def test_words_for_who_says_so_are_not_lost_by_preferring(
    library: Library, case_id: str, arrest: str
) -> None:
    lawyer = add_other_date(library, arrest, FIFTH, note="the lawyer")
    official = add_other_date(library, arrest, NINTH, note="an official")
    prefer_other_date(library, lawyer)
    prefer_other_date(library, official)
    assert event(library, case_id).when == NINTH
    assert others(library, case_id) == [
        ("3 Apr 2025", "The Port Herald"),
        ("5 Apr 2025", "the lawyer"),
    ]
    prefer_other_date(library, official)
    assert others(library, case_id) == [
        ("3 Apr 2025", "The Port Herald"),
        ("9 Apr 2025", "an official"),
    ]


def test_nobody_is_said_to_say_a_date_that_was_typed_over(
    library: Library, case_id: str, arrest: str
) -> None:
    made = add_other_date(library, arrest, FIFTH, note="the lawyer")
    prefer_other_date(library, made)
    edit_event(library, arrest, title="Arrest", when=NINTH)
    prefer_other_date(library, made)
    assert event(library, case_id).when == THIRD
    assert others(library, case_id) == [("9 Apr 2025", "")]


def test_all_who_support_an_event_say_the_date_it_gives_up(
    library: Library, case_id: str, arrest: str
) -> None:
    for quote, said_by in (("Four people", "Agency"), ("manuscripts", "The Port Herald")):
        add_citations(
            library, case_id, FactKind.EVENT, arrest, source(library, case_id, quote, said_by)
        )
    made = add_other_date(library, arrest, FIFTH)
    prefer_other_date(library, made)
    assert others(library, case_id) == [("3 Apr 2025", "The Port Herald, Agency")]
    prefer_other_date(library, made)
    assert others(library, case_id) == [("5 Apr 2025", "")]


def test_an_event_without_a_date_takes_the_one_preferred(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    attach_text()
    undated = add_event(library, case_id, "Arrest", None)
    quote = source(library, case_id, "became known on April")
    prefer_other_date(library, add_other_date(library, undated, FIFTH, source=quote))
    assert event(library, case_id).when == FIFTH
    assert others(library, case_id) == []
    assert list(stances(library, case_id).values()) == [Stance.SUPPORTS]


def test_a_passage_that_is_cited_already_is_pointed_to_and_keeps_its_stance(
    library: Library, case_id: str, arrest: str
) -> None:
    add_other_date(library, arrest, FIFTH, source=source(library, case_id, "held on April 3"))
    line = event(library, case_id)
    (citation,) = line.citations
    assert line.other_dates[0].citation == citation
    assert citation.stance is Stance.SUPPORTS


def test_a_citation_may_be_named_if_it_is_the_events_own(
    library: Library, case_id: str, arrest: str
) -> None:
    (citation,) = event(library, case_id).citations
    add_other_date(library, arrest, FIFTH, citation_id=citation.id)
    assert others(library, case_id) == [("5 Apr 2025", "The Port Herald")]
    elsewhere = add_event(library, case_id, "Other", FIFTH)
    with pytest.raises(NotAllowed, match="not cited for the event"):
        add_other_date(library, elsewhere, NINTH, citation_id=citation.id)


@pytest.mark.parametrize("is_preferred", [False, True])
def test_a_date_stays_when_its_citation_goes(
    library: Library, case_id: str, arrest: str, is_preferred: bool
) -> None:
    made = add_other_date(
        library, arrest, FIFTH, source=source(library, case_id, "became known on April")
    )
    if is_preferred:
        prefer_other_date(library, made)
    before = dump(library)
    for citation in event(library, case_id).citations:
        delete_citation(library, citation.id)
    assert [who for _, who in others(library, case_id)] == [""]
    library.undo()
    library.undo()
    assert dump(library) == before
    with library.read() as connection:
        document = facts(connection, case_id).events[0].citations[0].document
    detach(library, case_id, document)
    assert [who for _, who in others(library, case_id)] == [""]
    assert check(library).findings == ()


def test_an_event_takes_its_dates_along_to_another_case_and_into_deletion(
    library: Library, case_id: str, arrest: str
) -> None:
    add_other_date(library, arrest, FIFTH, source=source(library, case_id, "became known on April"))
    other_case = add_case(library, "Another matter")
    move_event(library, arrest, other_case)
    assert others(library, other_case) == [("5 Apr 2025", "Radio Azimut")]
    before = dump(library)
    delete_event(library, arrest)
    assert dump(library)["other_dates"] == []
    assert check(library).findings == ()
    library.undo()
    assert dump(library) == before
    assert check(library).findings == ()
