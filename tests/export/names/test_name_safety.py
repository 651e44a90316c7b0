"""A case whose parties are called as the user asked, everywhere in what leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from casefile.actions.attaching_addresses import attach_addresses
from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source
from casefile.actions.documents import edit_document
from casefile.actions.events import add_event
from casefile.actions.exporting import export, export_picture, job_for
from casefile.actions.finding import find_quote
from casefile.actions.law import add_charge
from casefile.actions.notes import add_note
from casefile.actions.parties import add_name, tag_party
from casefile.export.handout import Handout
from casefile.export.names.rules import IN_FULL, NameRules, Treatment, Who
from casefile.export.names.safety import NameSafety, NotSafe, Replaced
from casefile.export.orders import Order
from casefile.export.picture.pictures import PictureKind, PictureOrder
from casefile.export.whole_file import ExportFailed
from casefile.model.dates import understand
from casefile.model.terms import NameKind, PartyKind, Role
from casefile.store.library import Library
from casefile.store.reads.facts import facts, people
from casefile.store.reads.involvements import InvolvementLine

AttachText = Callable[..., str]


def involved(library: Library, case_id: str) -> dict[str, InvolvementLine]:
    """The parties of a case by what they are called."""
    with library.read() as connection:
        return {one.label: one for one in facts(connection, case_id).involvements}


def party(library: Library, case_id: str, name: str, **said: object) -> str:
    tag_party(library, case_id, name, **said)  # type: ignore[arg-type]
    return involved(library, case_id)[name].party_id


def event(library: Library, case_id: str, title: str, *parties: str) -> str:
    when = understand("3 May 2025")
    return add_event(library, case_id, title, when, party_ids=parties)


def safe(library: Library, case_id: str, **treatments: Treatment) -> tuple[Handout, NameSafety]:
    """The case as it leaves; parties are named by a word of their names."""
    rules = NameRules(
        {
            one.party_id: treatment
            for word, treatment in treatments.items()
            for label, one in involved(library, case_id).items()
            if word in label.casefold()
        }
    )
    job = job_for(library, [case_id], Order(names=rules))
    return job.handouts[0], job.names


@pytest.fixture
def dovran(library: Library, case_id: str) -> str:
    party_id = party(library, case_id, "Ilya Dovran", description="Dovran inspected crates")
    add_name(library, case_id, party_id, "Илья Довран", kind=NameKind.TRANSLITERATION)
    return party_id


TITLE = "Dovran detained; защитник Доврана протестует"


@pytest.mark.parametrize(
    ("treatment", "title"),
    [
        (Treatment.FULL, TITLE),
        (Treatment.ROLE, "Suspect 1 detained; защитник Suspect 1 протестует"),
        (Treatment.INITIALS, "I. D. detained; защитник I. D. протестует"),
        (
            Treatment.WITHHELD,
            "[name withheld] detained; защитник [name withheld] протестует",
        ),
    ],
)
def test_each_treatment_holds_in_what_texts_say(
    library: Library, case_id: str, dovran: str, treatment: Treatment, title: str
) -> None:
    event(library, case_id, TITLE, dovran)
    handout, _ = safe(library, case_id, dovran=treatment)
    assert handout.facts.events[0].title == title


def test_an_entry_a_charge_and_an_event_call_a_party_alike(
    library: Library, case_id: str, dovran: str, attach_text: AttachText
) -> None:
    attach_text("Ilya Dov-\nran was held. Довраном занялись.")
    add_name(
        library, case_id, dovran, "Ilya Dovran",
        source=Source([find_quote(library, case_id, "was held. Довраном")]),
    )  # fmt: skip
    add_charge(
        library, case_id, [involved(library, case_id)["Ilya Dovran"].id], provision="Article 7"
    )
    event(library, case_id, "Held", dovran)
    handout, _ = safe(library, case_id, dovran=Treatment.ROLE)
    (entry,) = handout.facts.involvements
    assert (entry.label, entry.names, entry.is_named) == ("Suspect 1", (), True)
    assert entry.description == "Suspect 1 inspected crates"
    assert [one.quote for one in entry.citations] == ["was held. Suspect 1"]
    assert handout.facts.provisions[0].charges[0].suspect == "Suspect 1"
    assert handout.facts.events[0].parties == ((dovran, "Suspect 1"),)


def test_by_initials_one_name_is_left(library: Library, case_id: str, dovran: str) -> None:
    handout, _ = safe(library, case_id, dovran=Treatment.INITIALS)
    (entry,) = handout.facts.involvements
    assert [(one.text, one.kind) for one in entry.names] == [("I. D.", NameKind.INITIALS)]


def test_addresses_keep_their_host_and_files_their_ending(
    library: Library, case_id: str, dovran: str, attach_text: AttachText
) -> None:
    document = attach_text("Nothing.", name="IlyaDovran-crates.txt")
    edit_document(
        library, document, title="On xn--80adxhks and www.dovran.example/a", author="И. Довран",
        url="https://news.example/%D0%94%D0%BE%D0%B2%D1%80%D0%B0%D0%BD?x=1",
    )  # fmt: skip
    attach_addresses(library, case_id, ["https://news.example/four-held"])
    handout, _ = safe(library, case_id, dovran=Treatment.WITHHELD)
    first, second = handout.documents
    assert first.file_name == "name-withheld-crates.txt"
    assert first.url == "https://news.example"
    assert first.title == "On xn--80adxhks and [address withheld]"
    assert first.author == "[name withheld]"
    assert second.url == "https://news.example/four-held"
    assert (first.sha256, first.attached_at) == (document, first.attached_at)


def test_who_shares_a_name_is_not_taken_for_who_is_hidden(
    library: Library, case_id: str, dovran: str
) -> None:
    anna = party(library, case_id, "Anna Dovran", role=Role.WITNESS)
    event(library, case_id, "Ilya Dovran met Anna Dovran", dovran, anna)
    event(library, case_id, "Dovran & Sons closes", dovran)
    handout, _ = safe(library, case_id, ilya=Treatment.ROLE)
    titles = {one.title for one in handout.facts.events}
    assert titles == {
        "Suspect 1 met Anna [name withheld]",
        "[name withheld] & Sons closes",
    }
    labels = [one.label for one in handout.facts.involvements]
    assert labels == ["Suspect 1", "Anna [name withheld]"]


def test_a_word_of_a_description_goes_but_is_taken_for_nobody(
    library: Library, case_id: str
) -> None:
    widow = party(library, case_id, "the Widow of Rope Street")
    event(library, case_id, "the widow of a guard met the Widow of Rope Street", widow)
    handout, _ = safe(library, case_id, widow=Treatment.ROLE)
    assert handout.facts.events[0].title == "the [name withheld] of a guard met the Suspect 1"


def test_of_two_hidden_brothers_a_surname_alone_tells_neither(
    library: Library, case_id: str, dovran: str
) -> None:
    party(library, case_id, "Timur Dovran")
    event(library, case_id, "Dovran, then Timur Dovran")
    handout, _ = safe(library, case_id, dovran=Treatment.ROLE)
    assert handout.facts.events[0].title == "[name withheld], then Suspect 2"


def test_a_group_and_an_organisation_can_be_hidden(library: Library, case_id: str) -> None:
    party(library, case_id, "The Port four", kind=PartyKind.GROUP, members=4)
    party(library, case_id, "State Rescue Service", kind=PartyKind.ORGANISATION, role=Role.AGENCY)
    event(library, case_id, "The SRS and the Port four; any service takes four days")
    handout, _ = safe(library, case_id, port=Treatment.ROLE, rescue=Treatment.ROLE)
    assert (
        handout.facts.events[0].title == "The Agency 1 and the Group 1; any service takes four days"
    )
    group = next(one for one in handout.facts.involvements if one.label == "Group 1")
    assert group.count == 4


def test_numbers_are_the_case_s_and_go_on_where_it_has_none(
    library: Library, case_id: str, dovran: str
) -> None:
    tag_party(library, case_id, "")
    for name, role in (("Vera Lund", Role.WITNESS), ("Otto Hahn", Role.WITNESS)):
        party(library, case_id, name, role=role)
    other = add_case(library, "Other")
    party(library, other, "Rosa Kern")
    everybody = [*involved(library, case_id).values(), *involved(library, other).values()]
    rules = NameRules.for_roles(Who.ALL, everybody)
    job = job_for(library, [case_id, other], Order(names=rules))
    labels = [[one.label for one in handout.facts.involvements] for handout in job.handouts]
    assert labels == [["Suspect 1", "Suspect 2", "Witness 1", "Witness 2"], ["Suspect 3"]]


def test_the_people_of_a_related_case_are_hidden_in_its_title(
    library: Library, case_id: str
) -> None:
    other = add_case(library, "Kast, mountain road", synopsis="Joren Kast drove.")
    party(library, other, "Joren Kast", role=Role.CONVICTED)
    relate_cases(library, case_id, other, "Kast sold to them")
    with library.read() as connection:
        rules = NameRules.for_roles(Who.SUSPECTS, people(connection, other).involvements)
    (handout,) = job_for(library, [case_id], Order(names=rules)).handouts
    (related,) = handout.related
    assert related.title == "Convicted 1, mountain road"
    assert related.synopsis == "Convicted 1 drove."
    assert related.relation == "Convicted 1 sold to them"


def test_officials_stay_when_persons_are_hidden(library: Library, case_id: str) -> None:
    party(library, case_id, "Vera Lund", role=Role.JUDGE)
    party(library, case_id, "Port Court", role=Role.COURT, kind=PartyKind.ORGANISATION)
    lawyer = party(library, case_id, "Otto Hahn", role=Role.LAWYER)
    rules = NameRules.for_roles(Who.PERSONS, involved(library, case_id).values())
    assert set(rules.treatments) == {lawyer}


def test_what_was_replaced_is_counted(library: Library, case_id: str, dovran: str) -> None:
    add_note(library, case_id, "Доврана видели. Доврана нет. dovran@mail.example")
    _, names = safe(library, case_id, dovran=Treatment.ROLE)
    assert Replaced("Доврана", "Suspect 1", 2) in names.found
    assert Replaced("dovran", "Suspect 1", 1) in names.found


def test_nothing_is_touched_where_nobody_is_hidden(
    library: Library, case_id: str, dovran: str
) -> None:
    job = job_for(library, [case_id], Order(names=IN_FULL))
    handout = job.handouts[0]
    assert job.names.handout(handout) is handout
    assert job.names.text("Ilya Dovran") == "Ilya Dovran"


def test_the_safe_text_stays_as_it_is(library: Library, case_id: str, dovran: str) -> None:
    handout, names = safe(library, case_id, dovran=Treatment.ROLE)
    assert names.text("[name withheld] and Suspect 1 met") == "[name withheld] and Suspect 1 met"
    names.assert_safe(handout)
    with pytest.raises(NotSafe):
        names.assert_safe({"quote": ["of Доврана"]})


def test_a_name_of_hex_digits_does_not_stop_an_export(library: Library, case_id: str) -> None:
    abed = party(library, case_id, "Abed Fadeeb")
    for number in range(40):
        event(library, case_id, f"Abed seen {number} times", abed)
    handout, _ = safe(library, case_id, abed=Treatment.ROLE)
    assert handout.facts.events[0].parties == ((abed, "Suspect 1"),)


def test_rules_survive_being_remembered() -> None:
    rules = NameRules({"a": Treatment.ROLE, "b": Treatment.FULL})
    assert NameRules.from_json(rules.as_json()) == rules
    assert NameRules.from_json({"a": "by nickname"}).of("a") is Treatment.WITHHELD
    assert NameRules.from_json(["broken"]) == IN_FULL


def test_a_file_that_is_called_by_a_hidden_name_is_not_written(
    library: Library, case_id: str, dovran: str, tmp_path: Path
) -> None:
    rules = NameRules({dovran: Treatment.ROLE})
    out = tmp_path / "ilya-dovran.pdf"
    with pytest.raises(ExportFailed, match="Suspect-1"):
        export(library, [case_id], out, Order(names=rules))
    with pytest.raises(ExportFailed, match="Suspect-1"):
        export_picture(library, case_id, out.with_suffix(".svg"), PictureOrder(), names=rules)
    assert list(tmp_path.glob("*dovran*")) == []


@pytest.mark.parametrize("kind", [PictureKind.SVG, PictureKind.PDF])
def test_a_picture_of_the_timeline_names_nobody_hidden(
    library: Library, dovran: str, case_id: str, tmp_path: Path, kind: PictureKind
) -> None:
    from leaks import leaks_in_file

    event(library, case_id, "Ilya Dovran detained", dovran)
    event(library, case_id, "Доврана освободили", dovran)
    out = tmp_path / f"picture.{kind}"
    order = PictureOrder(kind)
    export_picture(library, case_id, out, order)
    assert leaks_in_file(out, ["Ilya Dovran", "Илья Довран"])
    rules = NameRules({dovran: Treatment.ROLE})
    export_picture(library, case_id, out, order, names=rules)
    assert leaks_in_file(out, ["Ilya Dovran", "Илья Довран"]) == []
    if kind is PictureKind.SVG:
        assert "Suspect 1 detained" in out.read_text(encoding="utf-8")
