from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casefile.actions.cases import add_case, edit_case, relate_cases, unrelate_cases
from casefile.actions.citing import (
    Source,
    Stretch,
    add_citations,
    delete_citation,
    edit_citation,
)
from casefile.actions.events import add_event, delete_event, edit_event, move_event
from casefile.actions.finding import find_quote
from casefile.actions.law import (
    add_charge,
    add_charge_step,
    delete_charge_step,
    edit_provision,
    understand_provision,
)
from casefile.actions.parties import (
    add_involvement,
    add_name,
    delete_involvement,
    edit_involvement,
    prefer_name,
    tag_party,
)
from casefile.model.dates import Order, compare, understand
from casefile.model.errors import CasefileError, NotAllowed, NotFound
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
)
from casefile.store.check import check
from casefile.store.journal import history
from casefile.store.library import Library
from casefile.store.reads.cases import related_cases
from casefile.store.reads.citations import FactKind
from casefile.store.reads.documents import documents
from casefile.store.reads.facts import CaseFacts, facts

Attach = Callable[..., str]
PUBLISHED = date(2025, 4, 25)


def read(library: Library, case_id: str) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case_id)


def test_a_tagged_name_is_a_suspect_cited_to_the_passage(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    sha256 = attach_text()
    add_involvement(
        library,
        case_id,
        "Ilyas Brandt",
        source=Source([find_quote(library, case_id, "Ilyas Brandt")]),
    )
    (suspect,) = read(library, case_id).suspects
    (citation,) = suspect.citations
    assert (suspect.label, citation.document, citation.page) == ("Ilyas Brandt", sha256, 1)
    assert citation.quote == "Ilyas Brandt"


def test_suspects_without_a_name_are_numbered(library: Library, case_id: str) -> None:
    for name in ("Ilyas Brandt", "Mara Okonjo-Vey", "", ""):
        add_involvement(library, case_id, name)
    assert [suspect.label for suspect in read(library, case_id).suspects] == [
        "Ilyas Brandt", "Mara Okonjo-Vey", "Suspect 3", "Suspect 4",
    ]  # fmt: skip


def test_tagging_a_known_name_again_cites_it_and_adds_nobody(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    attach_text("Ilyas Brandt was held. Ilyas Brandt denies it.")
    first = find_quote(library, case_id, "Ilyas Brandt")
    again = Stretch(first.document, 1, 23, 35)
    for stretch in (first, again, again):
        add_involvement(library, case_id, "Ilyas Brandt", source=Source([stretch]))
    (suspect,) = read(library, case_id).suspects
    assert [(one.start, one.end) for one in suspect.citations] == [(0, 12), (23, 35)]


def test_only_suspects_may_be_without_a_name(library: Library, case_id: str) -> None:
    with pytest.raises(NotAllowed, match="Say who it is"):
        add_involvement(library, case_id, "  ", role=Role.WITNESS)


def test_a_suspect_who_is_convicted_keeps_the_number(library: Library, case_id: str) -> None:
    involvement = add_involvement(library, case_id)
    edit_involvement(library, involvement, role=Role.CONVICTED, description="driver")
    (line,) = read(library, case_id).suspects
    assert (line.label, line.role, line.description) == ("Convicted 1", Role.CONVICTED, "driver")


def test_a_party_has_several_names_and_shows_the_preferred_one(
    library: Library, case_id: str
) -> None:
    add_involvement(library, case_id, "I. B.", name_kind=NameKind.INITIALS)
    party = read(library, case_id).suspects[0].party_id
    full = add_name(library, case_id, party, "Ильяс Брандт")
    prefer_name(library, full)
    (suspect,) = read(library, case_id).suspects
    assert [name.text for name in suspect.names] == ["Ильяс Брандт", "I. B."]
    library.undo()
    assert read(library, case_id).suspects[0].label == "I. B."


@pytest.mark.parametrize(
    ("written", "article", "law", "jurisdiction"),
    [
        ("Article 416 of the Criminal Code", "416", "Criminal Code", ""),
        ("Art. 212, Criminal Code (KG)", "212", "Criminal Code", "KG"),
        ("article 159.4 Criminal Code", "159.4", "Criminal Code", ""),
        ("§ 129a StGB", "129a", "StGB", ""),
        ("статья 280 УК РФ", "280", "УК РФ", ""),
        ("Section 5(1) of the Theft Act", "5(1)", "Theft Act", ""),
        ("are charged under Article 212 of the Criminal Code", "212", "Criminal Code", ""),
        ("Article 214, part 2, Criminal Code", "214, part 2", "Criminal Code", ""),
        ("ст. 228 ч. 2 УК", "228 ч. 2", "УК", ""),
        ("high treason", "high treason", "", ""),
    ],
)
def test_a_provision_is_understood_as_people_write_it(
    written: str, article: str, law: str, jurisdiction: str
) -> None:
    said = understand_provision(written)
    assert (said.article, said.law, said.jurisdiction) == (article, law, jurisdiction)


def test_a_charge_keeps_the_history_of_its_statuses(library: Library, case_id: str) -> None:
    suspects = [add_involvement(library, case_id), add_involvement(library, case_id)]
    charges = add_charge(
        library, case_id, suspects, provision="Article 212 of the Criminal Code", max_years=9
    )
    add_charge_step(library, case_id, charges[0], ChargeStatus.DROPPED, understand("May 2025"))
    (provision,) = read(library, case_id).provisions
    assert provision.label == "Art. 212, Criminal Code"
    assert [[step.status for step in charge.steps] for charge in provision.charges] == [
        [ChargeStatus.CHARGED, ChargeStatus.DROPPED], [ChargeStatus.CHARGED],
    ]  # fmt: skip
    delete_charge_step(library, provision.charges[1].steps[0].id)
    assert len(read(library, case_id).provisions[0].charges) == 1


def test_a_second_charge_under_the_same_provision_reuses_it(library: Library, case_id: str) -> None:
    first, second = add_involvement(library, case_id), add_involvement(library, case_id)
    add_charge(library, case_id, [first], provision="Art. 212, Criminal Code (Mirelia)")
    add_charge(library, case_id, [second], provision="Article 212")
    (provision,) = read(library, case_id).provisions
    assert len(provision.charges) == 2
    edit_provision(library, provision.id, article="212", law="Criminal Code", max_years=9)
    assert read(library, case_id).provisions[0].max_years == 9


def test_only_suspects_of_the_case_are_charged(library: Library, case_id: str) -> None:
    lawyer = add_involvement(library, case_id, "Ada Lind", role=Role.LAWYER)
    with pytest.raises(NotAllowed):
        add_charge(library, case_id, [lawyer], provision="Article 212")
    assert read(library, case_id).provisions == ()


def test_an_event_of_an_uncertain_day_claims_no_order(library: Library, case_id: str) -> None:
    add_event(library, case_id, "Four held", understand("on April 3", PUBLISHED))
    add_event(library, case_id, "Dealer sentenced", understand("Earlier this month", PUBLISHED))
    dealer, held = read(library, case_id).events
    assert dealer.when is not None
    assert held.when is not None
    assert dealer.when.as_json() == {
        "phrase": "Earlier this month",
        "edtf": "[2025-04-01..2025-04-25]",
        "earliest": "2025-04-01",
        "latest": "2025-04-25",
    }
    assert compare(dealer.when, held.when) == Order.CANNOT_TELL


def test_what_lasted_has_two_ends(library: Library, case_id: str) -> None:
    add_event(library, case_id, "Works there", understand("since July 2024"))
    (event,) = read(library, case_id).events
    assert event.when is not None
    assert event.until is not None
    assert (event.when.earliest_day, event.when.latest_day) == (date(2024, 7, 1), date(2024, 7, 31))
    assert event.until.edtf == ".."


def test_an_event_cannot_end_before_it_begins(library: Library, case_id: str) -> None:
    with pytest.raises(CasefileError):
        add_event(library, case_id, "Backwards", understand("5 May 2025"), understand("1 May 2025"))
    assert read(library, case_id).events == ()


def test_only_custody_is_sought_ordered_or_served(library: Library, case_id: str) -> None:
    with pytest.raises(NotAllowed):
        add_event(library, case_id, "Talk", understand("5 May 2025"), custody=Custody.SOUGHT)
    event = add_event(
        library, case_id, "Detention", understand("3 April 2025"), understand("1 June 2025"),
        kind=EventKind.CUSTODY, custody=Custody.SOUGHT,
    )  # fmt: skip
    edit_event(library, event, title="A talk", when=understand("3 April 2025"))
    (line,) = read(library, case_id).events
    assert (line.kind, line.custody, line.until) == (EventKind.EVENT, None, None)
    library.undo()
    assert read(library, case_id).events[0].custody == Custody.SOUGHT


def test_a_deleted_event_leaves_no_passage_behind(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    attach_text()
    quote = find_quote(library, case_id, "held on April 3")
    event = add_event(library, case_id, "Held", understand("3 April 2025"), source=Source([quote]))
    delete_event(library, event)
    with library.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM passages").scalar() == 0
    library.undo()
    assert read(library, case_id).events[0].citations[0].quote == "held on April 3"
    assert check(library).findings == ()


def test_an_event_of_a_related_case_moves_there_with_its_passages_in_one_step(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    document = attach_text()
    other = add_case(library, "Tessaly dealer")
    add_involvement(library, case_id, "Ilyas Brandt")
    add_involvement(library, case_id, "Harbour Archive", role=Role.OTHER)
    suspect, archive = (line.party_id for line in read(library, case_id).involvements)
    add_involvement(library, other, role=Role.VICTIM, party_id=archive)
    quote = "a dealer from Tessaly was sentenced"
    event = add_event(
        library,
        case_id,
        "Dealer sentenced",
        understand("earlier this month", PUBLISHED),
        kind=EventKind.SENTENCE,
        party_ids=[suspect, archive],
        source=Source([find_quote(library, case_id, quote)]),
    )
    before, there = read(library, case_id), read(library, other)
    move_event(library, event, other)
    assert read(library, case_id).events == ()
    (moved,) = read(library, other).events
    assert (moved.id, moved.title, moved.when) == (event, "Dealer sentenced", before.events[0].when)
    assert [(one.quote, one.case_id) for one in moved.citations] == [(quote, other)]
    assert moved.parties == ((archive, "Harbour Archive"),)
    with library.read() as connection:
        assert [line.sha256 for line in documents(connection, other)] == [document]
        assert [line.sha256 for line in documents(connection, case_id)] == [document]
    assert check(library).findings == ()
    library.undo()
    assert (read(library, case_id), read(library, other)) == (before, there)
    with library.read() as connection:
        assert documents(connection, other) == []


def test_an_event_moves_to_no_case_that_is_not_there(library: Library, case_id: str) -> None:
    event = add_event(library, case_id, "Held", understand("3 April 2025"))
    with pytest.raises(NotFound):
        move_event(library, event, "0" * 32)
    assert [line.id for line in read(library, case_id).events] == [event]


def test_one_passage_may_stand_for_several_facts(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    attach_text()
    quote = find_quote(library, case_id, "Four people were held on April 3")
    event = add_event(library, case_id, "Held", understand("3 April 2025"), source=Source([quote]))
    add_involvement(library, case_id, source=Source([quote]))
    delete_event(library, event)
    assert read(library, case_id).suspects[0].citations[0].quote.startswith("Four people")


def test_a_citation_says_who_said_so_and_whether_it_disputes(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    attach_text()
    event = add_event(library, case_id, "Held", understand("3 April 2025"))
    (citation,) = add_citations(
        library, case_id, FactKind.EVENT, event, Source([find_quote(library, case_id, "April 3")])
    )
    with library.read() as connection:
        assert history(connection)[0].label == "Cite for “Held”"
    edit_citation(
        library, citation, stance=Stance.DISPUTES, attribution="Radio Mirel ← mayor's office"
    )
    (line,) = read(library, case_id).events[0].citations
    assert (line.stance, line.attribution) == (Stance.DISPUTES, "Radio Mirel ← mayor's office")
    delete_citation(library, citation)
    assert read(library, case_id).events[0].citations == ()


def test_removing_a_suspect_takes_charges_and_participation_along_and_undo_brings_all_back(
    library: Library, case_id: str
) -> None:
    involvement = add_involvement(library, case_id, "Ilyas Brandt")
    party = read(library, case_id).suspects[0].party_id
    add_charge(library, case_id, [involvement], provision="Article 212")
    add_event(library, case_id, "Held", understand("3 April 2025"), party_ids=[party])
    before = read(library, case_id)
    delete_involvement(library, involvement)
    after = read(library, case_id)
    assert (after.suspects, after.provisions, after.events[0].parties) == ((), (), ())
    library.undo()
    assert read(library, case_id) == before


def test_related_cases_are_seen_from_both_sides(library: Library, case_id: str) -> None:
    other = add_case(library, "Tessaly dealer")
    relation = relate_cases(library, case_id, other, "similar theft abroad")
    assert relate_cases(library, other, case_id, "similar theft") == relation
    with library.read() as connection:
        assert [line.title for line in related_cases(connection, other)] == ["Harbour manuscripts"]
        assert [line.relation for line in related_cases(connection, case_id)] == ["similar theft"]
    unrelate_cases(library, relation)
    with pytest.raises(NotAllowed):
        relate_cases(library, case_id, case_id)


@pytest.mark.parametrize(
    "quote",
    ["Ilyas Brandt", "ilyas   brandt", "the Harbour\nArchive", "named by the media as Ilyas"],
)
def test_a_quote_is_found_however_its_spaces_are_set(
    library: Library, case_id: str, attach_text: Attach, quote: str
) -> None:
    attach_text()
    stretch = find_quote(library, case_id, quote, document="article.txt")
    assert stretch.end - stretch.start == len(" ".join(quote.split()))


def test_a_quote_that_is_nowhere_is_told_and_nothing_is_added(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    attach_text()
    with pytest.raises(NotFound, match="not in the documents"):
        find_quote(library, case_id, "never written")
    with pytest.raises(NotFound):
        find_quote(library, case_id, "   ")


def test_a_case_needs_a_title(library: Library, case_id: str) -> None:
    with pytest.raises(NotAllowed):
        add_case(library, "   ")
    with pytest.raises(NotAllowed):
        edit_case(library, case_id, title="")


def test_a_group_takes_no_more_members_than_it_is_said_to_have(
    library: Library, case_id: str
) -> None:
    add_involvement(library, case_id, "The two", kind=PartyKind.GROUP, count=2)
    (group,) = (line.party_id for line in read(library, case_id).involvements)
    for name in ("Ilyas Brandt", "Mara Okonjo-Vey"):
        tag_party(library, case_id, name, group_id=group)
    with pytest.raises(NotAllowed, match="All 2 members"):
        tag_party(library, case_id, "Petra Ondrel", group_id=group)
    assert len(read(library, case_id).involvements) == 3
