"""FollowTheMoney entities come in as cases, parties, parts and events, and only once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from facts_dumped import facts_dump

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.exporting import export
from casefile.actions.importing_entities import import_entities, plan_entities
from casefile.actions.parties import add_involvement, tag_party
from casefile.export.orders import Kind, Order
from casefile.intake.incoming.refusal import ImportRefused
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import understand
from casefile.model.terms import Custody, EventKind, NameKind, PartyKind, Role, Standing
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.facts import CaseFacts, facts

ENTITIES: list[dict[str, Any]] = [
    {"id": "case-77", "schema": "CourtCase", "properties": {
        "name": ["State v. Dovran"], "caseNumber": ["3-118/2025"], "country": ["kg"]}},
    {"id": "NK-abcdefghijkl", "schema": "Person", "properties": {
        "name": ["Ilya Dovran"], "alias": ["Илья Довран"], "weakAlias": ["I. D."],
        "nationality": ["kg"], "notes": ["Seen in 2019."]}},
    {"id": "NK-mnopqrstuvwx", "schema": "Company", "properties": {"name": ["Rope Street Ltd"]}},
    {"id": "NK-legalentity1", "schema": "LegalEntity", "properties": {"name": ["Somebody"]}},
    {"id": "part-0000000001", "schema": "CourtCaseParty", "properties": {
        "party": ["NK-abcdefghijkl"], "case": ["case-77"], "role": ["Defendant"]}},
    {"id": "part-0000000002", "schema": "CourtCaseParty", "properties": {
        "party": [{"id": "NK-mnopqrstuvwx"}], "case": ["case-77"], "role": ["amicus curiae"]}},
    {"id": "event-000000001", "schema": "Event", "properties": {
        "name": ["Search"], "date": ["2025-04"], "location": ["Lissgrad"],
        "involved": ["NK-abcdefghijkl", "NK-legalentity1"], "summary": ["At dawn."]}},
    {"id": "event-000000002", "schema": "Trip", "properties": {
        "name": ["Journey"], "startDate": ["2025-05-01T08:00:00"], "endDate": ["2025-05-03"]}},
    {"id": "event-000000003", "schema": "Event", "properties": {
        "name": ["Call"], "date": ["2025-04-01", "2025-04-02"]}},
    {"id": "event-000000004", "schema": "Event", "properties": {"name": ["X"], "date": ["soon"]}},
    {"id": "doc-0001", "schema": "Article", "properties": {
        "title": ["Four held"], "sourceUrl": ["https://courier.example/held"]}},
    {"id": "own-0001", "schema": "Ownership", "properties": {
        "owner": ["NK-abcdefghijkl"], "asset": ["NK-mnopqrstuvwx"]}},
]  # fmt: skip


def written(path: Path, entities: list[dict[str, Any]] = ENTITIES, *, array: bool = False) -> Path:
    lines = json.dumps(entities) if array else "\n".join(map(json.dumps, entities))
    path.write_text(lines, encoding="utf-8")
    return path


def read(library: Library, case_id: str) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case_id)


@pytest.mark.parametrize("array", [False, True])
def test_entities_from_elsewhere_become_a_case_with_parties_and_events(
    library: Library, room: ReadingRoom, tmp_path: Path, array: bool
) -> None:
    plan = plan_entities(library, written(tmp_path / "x.ftm.json", array=array), room)
    assert [(one.title, one.reference, one.jurisdiction) for one in plan.new_cases] == [
        ("State v. Dovran", "3-118/2025", "KG")
    ]
    assert (len(plan.new_parties), len(plan.parts), len(plan.events)) == (3, 3, 3)
    assert [(one.title, one.url) for one in plan.documents] == [
        ("Four held", "https://courier.example/held")
    ]
    assert plan.not_taken == {"Ownership": 1}
    assert [(one.what, one.why) for one in plan.not_understood] == [
        ("Event “X”", "“soon” is no date as FollowTheMoney has them.")
    ]
    assert len(plan.remarks) == 1
    assert "Of 1 the file does not say whether" in plan.remarks[0]
    import_entities(library, plan)
    known = read(library, plan.cases[0].id)
    dovran, other, somebody = sorted(known.involvements, key=lambda one: one.label)
    assert (dovran.label, dovran.role, dovran.number, dovran.country) == (
        "Ilya Dovran", Role.ACCUSED, 1, "KG",
    )  # fmt: skip
    assert [(name.text, name.kind) for name in dovran.names] == [
        ("Ilya Dovran", NameKind.FULL),
        ("Илья Довран", NameKind.ALIAS),
        ("I. D.", NameKind.INITIALS),
    ]
    assert (other.role, other.description) == (Role.OTHER, "amicus curiae")
    assert (somebody.label, somebody.role) == ("Somebody", Role.OTHER)
    events = {one.title: one for one in known.events}
    search = events["Search"]
    assert search.when is not None
    assert (search.when.edtf, search.place, search.description) == (
        "2025-04", "Lissgrad", "At dawn.",
    )  # fmt: skip
    assert {label for _, label in search.parties} == {"Ilya Dovran", "Somebody"}
    call, journey = events["Call"].when, events["Journey"]
    assert call is not None
    assert call.edtf == "[2025-04-01,2025-04-02]"
    assert journey.when is not None
    assert journey.until is not None
    assert (journey.when.edtf, journey.until.edtf) == ("2025-05-01T08:00:00", "2025-05-03")
    assert check(library).findings == ()


def test_importing_twice_doubles_nothing_and_undo_takes_back_all(
    library: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    before = facts_dump(library)
    path = written(tmp_path / "x.ijson")
    import_entities(library, plan_entities(library, path, room))
    after = facts_dump(library)
    again = plan_entities(library, path, room)
    assert again.is_needless
    assert again.there == {"cases": 1, "parties": 3, "events": 3, "parts": 2}
    assert import_entities(library, again).entry is None
    assert facts_dump(library) == after
    library.undo()
    assert facts_dump(library) == before
    library.redo()
    assert facts_dump(library) == after


def test_everything_may_go_into_a_case_that_is_there(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    add_involvement(library, case_id, "Ilya Dovran", role=Role.WITNESS)
    add_event(library, case_id, "search", understand("April 2025"))
    plan = plan_entities(library, written(tmp_path / "x.json"), room, case_id)
    assert [one.id for one in plan.cases] == [case_id]
    assert plan.new_cases == ()
    import_entities(library, plan)
    known = read(library, case_id)
    # Whom the case knows by exactly that name is not doubled, nor what happened at that date.
    parts = sorted((one.role for one in known.involvements if one.label == "Ilya Dovran"), key=str)
    assert parts == [Role.ACCUSED, Role.WITNESS]
    assert len({one.party_id for one in known.involvements}) == 3
    assert sorted(one.title for one in known.events) == ["Call", "Journey", "search"]
    assert len(cases_of(library)) == 1


def cases_of(library: Library) -> list[str]:
    with library.read() as connection:
        return [one.title for one in cases(connection)]


def test_without_a_case_of_its_own_a_file_needs_one_of_ours(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    path = written(tmp_path / "x.json", [one for one in ENTITIES if one["schema"] == "Event"])
    with pytest.raises(ImportRefused, match="it tells of no case"):
        plan_entities(library, path, room)
    assert len(plan_entities(library, path, room, case_id).events) == 2


@pytest.fixture
def ours(library: Library, tmp_path: Path) -> tuple[str, Path]:
    """A case with an unnamed suspect, a group and uncertain dates, and its entities."""
    case_id = add_case(library, "Harbour (manuscripts)", jurisdiction="Tolmeria", stage="Trial")
    add_involvement(library, case_id, "Ilya Dovran", description="an inspector")
    add_involvement(library, case_id)
    tag_party(library, case_id, kind=PartyKind.GROUP, members=4, role=Role.SUSPECT)
    add_involvement(library, case_id, "S. H.", name_kind=NameKind.INITIALS, role=Role.WITNESS)
    who = [one.party_id for one in read(library, case_id).involvements]
    for title, when, until in (
        ("Held", "some day from 3 to 25 April 2025", None),
        ("Asked for", "9 May 2025", "17 June 2025"),
        ("Since long", "before June 2019", None),
        ("Undated", None, None),
    ):
        add_event(
            library, case_id, title, when and understand(when), until and understand(until),
            kind=EventKind.CUSTODY, custody=Custody.SOUGHT, standing=Standing.ALLEGED,
            party_ids=who, place="Lissgrad", description="Words.\nMore words.",
        )  # fmt: skip
    path = tmp_path / "ours.ftm.json"
    export(library, [case_id], path, Order(Kind.ENTITIES))
    return case_id, path


def test_our_own_entities_come_back_to_themselves(
    library: Library, room: ReadingRoom, ours: tuple[str, Path]
) -> None:
    before = facts_dump(library)
    plan = plan_entities(library, ours[1], room)
    assert plan.is_needless
    import_entities(library, plan)
    assert facts_dump(library) == before


def test_whoever_only_takes_part_in_an_event_stays_a_person(
    library: Library, case_id: str, room: ReadingRoom, template: Path, tmp_path: Path
) -> None:
    tag_party(library, case_id, "Joren Kast", role=Role.CONVICTED, country="Halven")
    (kast,) = read(library, case_id).involvements
    abroad = add_case(library, "Abroad")
    add_event(library, abroad, "Sentence", None, party_ids=[kast.party_id])
    path = tmp_path / "abroad.ftm.json"
    export(library, [abroad], path, Order(Kind.ENTITIES))
    there = tmp_path / "Other.casefile"
    there.write_bytes(template.read_bytes())
    with Library.open(there) as other:
        plan = plan_entities(other, path, room)
        assert plan.remarks == ()
        assert [(one.said.kind, one.is_new) for one in plan.parties] == [(PartyKind.PERSON, True)]
    assert plan_entities(library, path, room).is_needless
    # Of both cases together he is told as the case knows him in which he has a part.
    export(library, [abroad, case_id], both := tmp_path / "both.ftm.json", Order(Kind.ENTITIES))
    lines = map(json.loads, both.read_text(encoding="utf-8").splitlines())
    (told,) = (one for one in lines if one["id"] == kast.party_id)
    assert (told["schema"], told["properties"]["notes"]) == ("Person", ["Country: Halven"])
    # Where a file leaves open what he is, the library knows it.
    said = {"id": kast.party_id, "schema": "LegalEntity", "properties": {"name": ["Joren Kast"]}}
    plan = plan_entities(library, written(tmp_path / "said.json", [said]), room, case_id)
    assert [(one.said.kind, one.is_new) for one in plan.parties] == [(PartyKind.PERSON, False)]


def test_our_own_entities_make_the_same_case_in_another_library(
    library: Library,
    room: ReadingRoom,
    ours: tuple[str, Path],
    template: Path,
    tmp_path: Path,
) -> None:
    case_id, path = ours
    there = tmp_path / "Other.casefile"
    there.write_bytes(template.read_bytes())
    with Library.open(there) as other:
        import_entities(other, plan_entities(other, path, room))
        mine, theirs = read(library, case_id), read(other, case_id)
        assert cases_of(other) == ["Harbour (manuscripts)"]
        for one, copy in zip(mine.involvements, theirs.involvements, strict=True):
            assert (one.id, one.party_id, one.label, one.role, one.number) == (
                copy.id, copy.party_id, copy.label, copy.role, copy.number,
            )  # fmt: skip
            assert (one.party_kind, one.count, one.description) == (
                copy.party_kind, copy.count, copy.description,
            )  # fmt: skip
        assert len(mine.events) == len(theirs.events) == 4
        for event in mine.events:
            copied = theirs.event(event.id)
            assert copied is not None
            for said in ("title", "kind", "custody", "standing", "place", "description", "parties"):
                assert getattr(event, said) == getattr(copied, said), said
            for date, again in ((event.when, copied.when), (event.until, copied.until)):
                if date is None:
                    assert again is None
                else:
                    assert again is not None
                    assert (date.earliest, date.latest) == (again.earliest, again.latest)


def test_short_identities_of_two_files_are_not_taken_for_one(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    for name in ("Ann", "Bo"):
        person = {"id": "1", "schema": "Person", "properties": {"name": [name]}}
        path = written(tmp_path / f"{name}.json", [person])
        import_entities(library, plan_entities(library, path, room, case_id))
    assert {one.label for one in read(library, case_id).involvements} == {"Ann", "Bo"}


def test_fragments_of_one_entity_are_one_party(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    fragments = [
        {"id": "NK-abcdefghijkl", "schema": "Person", "properties": {"name": ["Ann"]}},
        {"id": "NK-abcdefghijkl", "schema": "Person", "properties": {"alias": ["Anna"]}},
    ]
    path = written(tmp_path / "x.json", fragments)
    import_entities(library, plan_entities(library, path, room, case_id))
    (line,) = read(library, case_id).involvements
    assert [name.text for name in line.names] == ["Ann", "Anna"]
