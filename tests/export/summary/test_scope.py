"""A part of a case: it holds what concerns it, counts right, and says which part it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sampled import Sample, pages_of

from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.exporting import job_for
from casefile.actions.finding import find_quote
from casefile.actions.law import add_charge
from casefile.actions.notes import add_note
from casefile.actions.parties import tag_party
from casefile.export.handout import Handout, read_handout
from casefile.export.orders import Order
from casefile.export.scope import WHOLE, Scope, citations_in, within
from casefile.export.summary.gathering import dossier_of
from casefile.export.summary.making import part_in_words, summary_of
from casefile.export.whole_file import ExportFailed
from casefile.model.dates import understand
from casefile.model.terms import PartyKind, Role
from casefile.store.library import Library
from casefile.store.reads.facts import facts

MADE_ON = date(2025, 5, 1)


def parties(library: Library, case_id: str) -> dict[str, str]:
    with library.read() as connection:
        known = facts(connection, case_id).involvements
    return {one.label: one.party_id for one in known}


def labels(part: Handout) -> set[str]:
    return {one.label for one in part.facts.involvements}


def titles(part: Handout) -> list[str]:
    return [one.title for one in part.facts.events]


@pytest.fixture
def four(library: Library, case_id: str) -> Handout:
    """A group with two named members and two without a name; an event for each and for all."""
    tag_party(library, case_id, "The Port four", kind=PartyKind.GROUP, members=4)
    group = parties(library, case_id)["The Port four"]
    for name in ("Ilyas Brandt", "Mara Okonjo-Vey", "", ""):
        tag_party(library, case_id, name, group_id=group)
    tag_party(library, case_id, "Lev Arden", role=Role.LAWYER)
    of = parties(library, case_id)
    held = understand("3 April 2025")
    add_event(library, case_id, "All held", held, party_ids=[group])
    both = [of["Ilyas Brandt"], of["Lev Arden"]]
    add_event(library, case_id, "Brandt asks for bail", held, party_ids=both)
    add_event(library, case_id, "Okonjo-Vey speaks", held, party_ids=[of["Mara Okonjo-Vey"]])
    add_event(library, case_id, "It rains", held)
    add_note(library, case_id, "Ask again.")
    return read_handout(library, case_id)


def of_party(part: Handout, label: str) -> str:
    return next(one.party_id for one in part.facts.involvements if one.label == label)


def test_one_suspects_dossier_holds_what_touches_them_alone_or_in_their_group(
    four: Handout,
) -> None:
    part = within(four, Scope(suspects=(of_party(four, "Ilyas Brandt"),)))
    assert titles(part) == ["All held", "Brandt asks for bail"]
    assert labels(part) == {"Ilyas Brandt", "The Port four", "Lev Arden"}
    assert part.facts.notes == ()


def test_a_members_dossier_counts_one_suspect_and_tells_of_the_whole_group(
    four: Handout,
) -> None:
    scope = Scope(suspects=(of_party(four, "Ilyas Brandt"),))
    dossier = dossier_of(within(four, scope), MADE_ON)
    counts = {one.label: one.stands_for for one in dossier.suspects}
    assert counts == {"Ilyas Brandt": 1, "The Port four": 0}
    group = next(one for one in dossier.suspects if one.label == "The Port four")
    assert group.kind == "group of 4, of whom 2 are named"


def test_a_groups_dossier_is_that_of_all_its_members(four: Handout) -> None:
    part = within(four, Scope(suspects=(of_party(four, "The Port four"),)))
    assert titles(part) == ["All held", "Brandt asks for bail", "Okonjo-Vey speaks"]
    assert {"Ilyas Brandt", "Mara Okonjo-Vey", "Suspect 3", "Suspect 4"} <= labels(part)
    dossier = dossier_of(part, MADE_ON)
    assert sum(one.stands_for for one in dossier.suspects) == 4


def test_a_selection_of_events_brings_the_suspects_they_touch(four: Handout) -> None:
    event = next(one.id for one in four.facts.events if one.title == "All held")
    part = within(four, Scope(events=(event,)))
    assert titles(part) == ["All held"]
    assert labels(part) == {
        "The Port four", "Ilyas Brandt", "Mara Okonjo-Vey", "Suspect 3", "Suspect 4",
    }  # fmt: skip
    rain = next(one.id for one in four.facts.events if one.title == "It rains")
    assert labels(within(four, Scope(events=(rain,)))) == set()


def test_charges_against_the_group_concern_each_member(library: Library, case_id: str) -> None:
    tag_party(library, case_id, "The Port four", kind=PartyKind.GROUP, members=4)
    group = parties(library, case_id)["The Port four"]
    tag_party(library, case_id, "Ilyas Brandt", group_id=group)
    tag_party(library, case_id, "Somebody Else")
    with library.read() as connection:
        involved = {one.label: one.id for one in facts(connection, case_id).involvements}
    add_charge(library, case_id, [involved["The Port four"]], provision="Article 212, Code")
    add_charge(library, case_id, [involved["Somebody Else"]], provision="Article 7, Code")
    whole = read_handout(library, case_id)
    part = within(whole, Scope(suspects=(of_party(whole, "Ilyas Brandt"),)))
    assert [(one.article, len(one.charges)) for one in part.facts.provisions] == [("212", 1)]


def test_a_group_within_a_group_is_told_with_its_member(library: Library, case_id: str) -> None:
    tag_party(library, case_id, "The ring", kind=PartyKind.GROUP, members=9)
    ring = parties(library, case_id)["The ring"]
    tag_party(library, case_id, "The drivers", kind=PartyKind.GROUP, members=3, group_id=ring)
    drivers = parties(library, case_id)["The drivers"]
    tag_party(library, case_id, "Ilyas Brandt", group_id=drivers)
    add_event(library, case_id, "The ring is named", None, party_ids=[ring])
    whole = read_handout(library, case_id)
    part = within(whole, Scope(suspects=(of_party(whole, "Ilyas Brandt"),)))
    assert labels(part) == {"Ilyas Brandt", "The drivers", "The ring"}
    assert titles(part) == ["The ring is named"]
    of_ring = within(whole, Scope(suspects=(ring,)))
    assert labels(of_ring) == {"Ilyas Brandt", "The drivers", "The ring"}


def test_only_documents_that_the_part_cites_leave(
    library: Library, case_id: str, attach_text: object
) -> None:
    first = attach_text()  # type: ignore[operator]
    attach_text("Another day.", name="second.txt")  # type: ignore[operator]
    source = Source([find_quote(library, case_id, "held on April 3")])
    event = add_event(library, case_id, "Held", None, source=source)
    part = within(read_handout(library, case_id), Scope(events=(event,)))
    assert [one.sha256 for one in part.documents] == [first]
    assert part.case.documents == 1


def test_every_citation_of_any_part_of_the_sample_has_its_source(sample: Sample) -> None:
    whole = read_handout(sample.library, sample.case())
    scopes = [Scope(suspects=(one.party_id,)) for one in whole.facts.suspects]
    scopes += [Scope(events=(one.id,)) for one in whole.facts.events]
    assert len(scopes) > 20
    for scope in scopes:
        part = within(whole, scope)
        dossier = dossier_of(part, MADE_ON)  # Refuses a number that leads nowhere.
        assert {one.document for one in citations_in(part.facts)} == {
            one.sha256 for one in dossier.sources
        }
        assert len(dossier.chronology) == len(part.facts.events)


def test_the_title_page_says_which_part_it_is(sample: Sample, tmp_path: Path) -> None:
    whole = read_handout(sample.library, sample.case())
    dovran = of_party(whole, "Ilya Dovran")
    out = tmp_path / "summary.pdf"
    sample.made(out, Order(scope=Scope(suspects=(dovran,))))
    first = pages_of(out)[0]
    assert "Dossier of Ilya Dovran" in first
    assert "1 suspect 3 provisions of law" in first
    scope = Scope(events=tuple(one.id for one in whole.facts.events[:5]))
    sample.made(out, Order(scope=scope))
    assert "Selection of 5 events" in pages_of(out)[0]


def test_a_part_is_worded_by_what_is_in_it(four: Handout) -> None:
    assert part_in_words([four], WHOLE) == ""
    assert part_in_words([four, four], WHOLE) == "2 cases"
    one = Scope(events=(four.facts.events[0].id, "gone"))
    assert part_in_words([within(four, one)], one) == "Selection of 1 event"
    names = ("Ilyas Brandt", "Mara Okonjo-Vey", "Suspect 3", "Suspect 4")
    chosen = [of_party(four, name) for name in names]
    two, all_of_them = Scope(suspects=tuple(chosen[:2])), Scope(suspects=tuple(chosen))
    assert part_in_words([four], two) == "Dossier of Ilyas Brandt and Mara Okonjo-Vey"
    assert part_in_words([four], all_of_them) == (
        "Dossier of Ilyas Brandt, Mara Okonjo-Vey and 2 others"
    )


def test_a_case_without_the_suspect_has_no_chapter(sample: Sample) -> None:
    whole = read_handout(sample.library, sample.case())
    order = Order(scope=Scope(suspects=(of_party(whole, "Ilya Dovran"),)))
    dossier = sample.dossier(order, "Harbour", "Kast")
    assert dossier.chapters == ()
    assert dossier.title == "Harbour Archive manuscripts"


def test_a_selection_that_is_gone_is_said_to_be(sample: Sample) -> None:
    job = job_for(sample.library, [sample.case()], Order(scope=Scope(events=("gone",))))
    with pytest.raises(ExportFailed, match="Nothing of what was chosen"):
        summary_of(job)


def test_names_in_the_part_are_those_that_are_safe(four: Handout) -> None:
    scope = Scope(suspects=(of_party(four, "Ilyas Brandt"),))
    part = within(four, scope)
    involvements = tuple(
        replace(one, label="Suspect 1", names=()) if one.label == "Ilyas Brandt" else one
        for one in part.facts.involvements
    )
    safe = replace(part, facts=replace(part.facts, involvements=involvements))
    assert part_in_words([safe], scope) == "Dossier of Suspect 1"
