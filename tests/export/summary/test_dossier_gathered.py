"""From the library to the dossier: numbers that lead somewhere, dates that claim no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casefile.actions.attaching_addresses import attach_addresses
from casefile.actions.cases import add_case, delete_case, relate_cases
from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.finding import find_quote
from casefile.actions.law import add_charge
from casefile.actions.notes import add_note
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import tag_party
from casefile.export.handout import read_handout
from casefile.export.periods import period, phrase
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.gathering import dossier_of
from casefile.export.timeline_rows import timeline_rows
from casefile.model.dates import event_dates, understand
from casefile.model.errors import NotFound
from casefile.model.terms import Custody, EventKind, NameKind, PartyKind, Role, Stance, Standing
from casefile.store.library import Library
from casefile.store.reads.facts import facts
from casefile.timeline.lanes import LaneKind
from casefile.timeline.placing import lanes_of

MADE_ON = date(2025, 5, 1)
ANCHOR = date(2025, 4, 25)

AttachText = Callable[..., str]


def source(library: Library, case_id: str, quote: str, **said: object) -> Source:
    return Source([find_quote(library, case_id, quote)], **said)  # type: ignore[arg-type]


def gathered(library: Library, case_id: str) -> Dossier:
    return dossier_of(read_handout(library, case_id), MADE_ON)


def event(library: Library, case_id: str, title: str, when: str | None, **said: object) -> str:
    dated = None if when is None else understand(when, ANCHOR)
    return add_event(library, case_id, title, dated, **said)  # type: ignore[arg-type]


def test_an_empty_case_is_a_dossier_too(library: Library, case_id: str) -> None:
    dossier = gathered(library, case_id)
    assert (dossier.title, dossier.jurisdiction) == ("Harbour manuscripts", "Mirelia")
    assert dossier.chronology == dossier.sources == dossier.citations == ()
    assert dossier.timeline == ()
    assert dossier.program.startswith("Casefile")


def test_a_case_that_is_gone_is_said_to_be(library: Library, case_id: str) -> None:
    delete_case(library, case_id)
    with pytest.raises(NotFound):
        gathered(library, case_id)


def test_citations_are_numbered_as_they_are_read_and_sources_as_they_were_attached(
    library: Library, case_id: str, attach_text: AttachText
) -> None:
    first = attach_text(name="first.txt")
    second = attach_text("Ilyas Brandt spoke on 9 April 2025.", name="second.txt")
    attach_addresses(library, case_id, ["https://example.org/never-fetched"])
    event(
        library, case_id, "Brandt speaks", "9 April 2025",
        source=source(library, case_id, "spoke on 9 April 2025"),
    )  # fmt: skip
    tag_party(
        library, case_id, "Ilyas Brandt", source=source(library, case_id, "named by the media as")
    )
    dossier = gathered(library, case_id)
    assert [one.sha256 for one in dossier.sources][:2] == [first, second]
    assert len(dossier.sources) == 3
    assert dossier.suspects[0].names[0].citations == (1,)
    assert dossier.chronology[0].citations == (2,)
    assert [(one.number, one.source, one.page) for one in dossier.citations] == [
        (1, 1, "page 1"),
        (2, 2, "page 1"),
    ]


def test_one_passage_by_one_person_is_one_citation(
    library: Library, case_id: str, attach_text: AttachText
) -> None:
    attach_text()
    cited = source(library, case_id, "held on April 3", attribution="A ← B")
    disputed = Source(cited.stretches, Stance.DISPUTES, "C")
    event(library, case_id, "Held", "April 3", source=cited)
    event(library, case_id, "Held again", "April 3", source=cited)
    event(library, case_id, "Not held", "April 3", source=disputed)
    dossier = gathered(library, case_id)
    assert [line.citations for line in dossier.chronology] == [(1,), (1,), (2,)]
    assert [(one.attribution, one.stance) for one in dossier.citations] == [
        ("A ← B", ""),
        ("C", "disputes it"),
    ]
    assert dossier.chronology[0].says == ("A ← B",)


def test_who_says_so_is_the_document_where_nobody_else_is_named(
    library: Library, case_id: str, attach_text: AttachText
) -> None:
    attach_text()
    event(library, case_id, "Held", "April 3", source=source(library, case_id, "held on April 3"))
    assert gathered(library, case_id).chronology[0].says == ("article",)


def test_the_chronology_stands_by_the_earliest_day_and_says_where_that_orders_nothing(
    library: Library, case_id: str
) -> None:
    event(library, case_id, "Undated", None)
    event(library, case_id, "Held", "April 19")
    event(library, case_id, "Sentenced abroad", "Earlier this month")
    event(library, case_id, "Hired", "before June 2024")
    event(library, case_id, "Filed", "April 22")
    event(library, case_id, "Later", "May 3")
    lines = gathered(library, case_id).chronology
    assert [(line.title, line.when) for line in lines] == [
        ("Hired", "before 1 June 2024"),
        ("Sentenced abroad", "some day from 1 to 25 April 2025"),
        ("Held", "19 April 2025"),
        ("Filed", "22 April 2025"),
        ("Later", "3 May 2025"),
        ("Undated", ""),
    ]
    assert {line.title: line.order for line in lines if line.order} == {
        "Sentenced abroad": "may have come before or after “Held”, “Filed”"
    }


def test_many_events_of_one_month_are_not_all_named(library: Library, case_id: str) -> None:
    event(library, case_id, "Some day", "April 2025")
    for day in range(1, 9):
        event(library, case_id, f"Day {day}", f"{day} April 2025")
    event(library, case_id, "Second half", "between 15 and 30 April 2025")
    lines = {line.title: line.order for line in gathered(library, case_id).chronology}
    assert lines["Some day"].endswith("and others")
    assert lines["Some day"].count("“") == 3
    assert lines["Second half"] == "may have come before or after “Some day”"
    assert lines["Day 3"] == ""


def test_suspects_charges_and_others_find_their_places(library: Library, case_id: str) -> None:
    (group,) = tag_party(
        library, case_id, "The four", role=Role.OTHER, kind=PartyKind.GROUP, members=4
    )
    with library.read() as connection:
        group_party = facts(connection, case_id).involvements[0].party_id
    (brandt,) = tag_party(
        library, case_id, "Ilyas Brandt", also=["Ильяс Брандт"], description="a driver",
        country="Mirelia", group_id=group_party,
    )  # fmt: skip
    (unnamed,) = tag_party(library, case_id, group_id=group_party)
    tag_party(library, case_id, "Customs", role=Role.INVESTIGATOR, kind=PartyKind.ORGANISATION)
    add_charge(
        library, case_id, [brandt, unnamed], provision="Article 212, Criminal Code (Mirelia)",
        max_years=9, when=understand("3 April 2025"),
    )  # fmt: skip
    add_note(library, case_id, "Ask again.")
    dossier = gathered(library, case_id)
    assert [(one.name, one.citations) for one in dossier.led_by] == [("Customs", ())]
    named, other = dossier.suspects
    assert (named.label, named.named, named.group) == ("Ilyas Brandt", True, "one of: The four")
    assert [name.text for name in named.names] == ["Ilyas Brandt", "Ильяс Брандт"]
    assert named.description == "a driver · Mirelia"
    assert (other.label, other.named) == ("Suspect 2", False)
    (provision,) = dossier.provisions
    assert (provision.label, provision.law, provision.penalty) == (
        "Art. 212",
        "Criminal Code",
        "up to 9 years in prison",
    )
    assert [(one.who, one.history[0].when) for one in provision.charged] == [
        ("Ilyas Brandt", "3 April 2025"),
        ("Suspect 2", "3 April 2025"),
    ]
    assert named.charges[0].provision == provision.number
    assert [(one.label, one.role, one.kind) for one in dossier.parties] == [
        ("The four", "group of 4, of whom 1 is named", ""),
        ("Customs", "Investigator", "organisation"),
    ]
    assert dossier.notes[0].text == "Ask again."
    assert group


def test_who_is_known_by_initials_alone_is_marked_as_not_named(
    library: Library, case_id: str
) -> None:
    tag_party(library, case_id, "Ilyas Brandt", also=["I. B."])
    for initials in ("R. T.", "V. M."):
        tag_party(library, case_id, initials, name_kind=NameKind.INITIALS)
    tag_party(library, case_id, how_many=2)
    dossier = gathered(library, case_id)
    assert [(one.label, one.named) for one in dossier.suspects] == [
        ("Ilyas Brandt", True),
        ("R. T.", False),
        ("V. M.", False),
        ("Suspect 4", False),
        ("Suspect 5", False),
    ]
    with library.read() as connection:
        lanes = lanes_of(*timeline_rows(facts(connection, case_id)))
    shown = [lane.label for lane in lanes if lane.kind is LaneKind.SUSPECT]
    assert shown == ["I. Brandt", "R. T.", "V. M.", "Suspects 4, 5"]


def test_custody_says_what_it_is_and_the_timeline_shows_it(library: Library, case_id: str) -> None:
    with_suspect = tag_party(library, case_id)
    assert with_suspect
    event(
        library, case_id, "Detention asked for", "April 22", kind=EventKind.CUSTODY,
        custody=Custody.SOUGHT, standing=Standing.DISPUTED,
        until=understand("through June 17", ANCHOR),
    )  # fmt: skip
    dossier = gathered(library, case_id)
    (line,) = dossier.chronology
    assert line.when == "from 22 April to 17 June 2025"
    # Nothing is cited: these are the words of whoever entered them, not a source's.
    assert line.phrase == "entered as: April 22 … through June 17"
    assert (line.custody, line.custody_words) == ("sought", "Custody sought, not ordered")
    assert (line.disputed, line.meaning) == (True, "custody")
    (strip,) = dossier.timeline
    assert strip.svg.startswith("<svg")
    assert "22 Apr 2025" in strip.words
    assert "Detention asked for" in {one.text for one in strip.texts}


def test_related_cases_stand_with_what_relates_them(library: Library, case_id: str) -> None:
    other = add_case(library, "A dealer", jurisdiction="Tessaly", synopsis="Sold two of them.")
    relate_cases(library, other, case_id, "Bought from the four")
    (line,) = gathered(library, case_id).related
    assert (line.title, line.jurisdiction, line.relation, line.synopsis) == (
        "A dealer",
        "Tessaly",
        "Bought from the four",
        "Sold two of them.",
    )


@pytest.mark.parametrize(
    ("when", "until", "words", "said"),
    [
        ("since July 2024", "..", "since some day in Jul 2024", "since July 2024"),
        ("3 March 2025", None, "3 Mar 2025", ""),
        ("on April 19", None, "19 Apr 2025", "on April 19"),
        ("2025-04-19", "2025-06-17", "from 19 Apr to 17 Jun 2025", ""),
        (
            "April 2025", "May 2025",
            "from some day in Apr 2025 to some day in May 2025",
            "April 2025 … May 2025",
        ),
        ("through June 17", None, "until 17 Jun 2025", "through June 17"),
        (
            "between 1 and 5 May 2025", "June 17",
            "some day from 1 to 5 May 2025; until: 17 Jun 2025",
            "between 1 and 5 May 2025 … June 17",
        ),
        ("about 2024", None, "about 2024", ""),
        ("../2025-05-18", None, "until 18 May 2025", ""),
        ("2025-05-18T10:30/..", None, "since 18 May 2025, 10:30", ""),
        (
            "[2025-05-01..2025-05-05]", "2025-06-17",
            "some day from 1 to 5 May 2025; until: 17 Jun 2025", "",
        ),
    ],
)  # fmt: skip
def test_a_period_is_worded_as_the_dates_allow(
    when: str, until: str | None, words: str, said: str
) -> None:
    end = None if until is None else understand(until, ANCHOR)
    dates = event_dates(understand(when, ANCHOR), end)
    quotes = [f"It has lasted {when}, they said", f"and it ends {until}"]
    quoted = f"“{said}”" if said else ""
    assert (period(*dates), phrase(*dates, quotes=quotes)) == (words, quoted)


def test_only_words_of_a_cited_passage_are_quoted_as_a_sources() -> None:
    dates = understand("from 19 April through June 17", ANCHOR), None
    entered = "entered as: from 19 April through June 17"
    assert phrase(*dates, quotes=["to keep them there through June 17"]) == entered
    said = understand("Through June 17", ANCHOR), None
    assert phrase(*said, quotes=["to keep them there through\nJune 17"]) == "“Through June 17”"


def test_other_dates_stand_with_their_event_and_each_with_who_says_it(
    library: Library, case_id: str, attach_text: AttachText
) -> None:
    attach_text()
    held = event(
        library, case_id, "Held", "April 3",
        source=source(library, case_id, "held on April 3", attribution="Port Herald"),
    )  # fmt: skip
    add_other_date(
        library, held, understand("April 8", ANCHOR),
        source=source(library, case_id, "became known on April 8", attribution="Radio ← lawyer"),
    )  # fmt: skip
    add_other_date(library, held, understand("around 5 April 2025"), note="a neighbour")
    dossier = gathered(library, case_id)
    (line,) = dossier.chronology
    assert (line.standing, line.says, len(line.citations)) == ("Disputed", ("Port Herald",), 1)
    first, second = line.other_dates
    quotes = {one.number: (one.quote, one.stance) for one in dossier.citations}
    assert (first.when, first.said_by) == ("8 April 2025", "Radio ← lawyer")
    assert [quotes[number] for number in first.citations] == [
        ("became known on April 8", "disputes it")
    ]
    assert (second.when, second.said_by, second.citations) == (
        "about 5 April 2025", "a neighbour", (),
    )  # fmt: skip


def test_no_order_is_claimed_that_another_source_denies(library: Library, case_id: str) -> None:
    held = event(library, case_id, "Held", "April 6")
    event(library, case_id, "Crates moved", "April 5")
    assert not any(line.order for line in gathered(library, case_id).chronology)
    add_other_date(library, held, understand("April 4", ANCHOR), note="a neighbour")
    lines = {line.title: line.order for line in gathered(library, case_id).chronology}
    assert lines["Held"] == "may have come before or after “Crates moved”"
