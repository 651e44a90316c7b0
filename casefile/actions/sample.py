"""The sample case: entered like anybody's, through the actions, from its facts as JSON."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from casefile import places
from casefile.actions.attaching import attach
from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source, add_citations, shortened
from casefile.actions.documents import edit_document
from casefile.actions.events import add_event
from casefile.actions.finding import find_quote
from casefile.actions.law import add_charge, edit_provision
from casefile.actions.notes import add_note
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import add_involvement, add_name, edit_involvement, set_group
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import UncertainDate, understand
from casefile.model.law import Charge, ChargeStep, Provision
from casefile.model.parties import Involvement, Name
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
    Standing,
)
from casefile.model.wording import lasting
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind
from casefile.store.reads.documents import DocumentLine, documents
from casefile.store.unit import Unit

Said = dict[str, Any]
"""A fact as `resources/sample/README.md` describes it."""


def make_sample(library: Library, room: ReadingRoom) -> str:
    """Enters the sample case and the case it is related to; returns the first one's identity.

    Each fact with its citations is one entry of the history, so that undo has much to show.
    """
    folder = places.resources() / "sample"
    facts: Said = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    sample = _Sample(library, facts)
    for case in facts["cases"]:
        sample.open_case(case)
        sample.attach(room, case, [folder / "documents" / one for one in sample.files(case)])
        sample.enter_parties(case)
    # An event of one case may touch somebody from another.
    for case in facts["cases"]:
        sample.enter_facts(case)
    for relation in facts["related_cases"]:
        relate_cases(
            library,
            sample.cases[relation["case"]],
            sample.cases[relation["related"]],
            relation["relation"],
        )
    return next(iter(sample.cases.values()))


class _Sample:
    def __init__(self, library: Library, facts: Said) -> None:
        self._library = library
        self._documents = {one["file"]: one for one in facts["documents"]}
        self._parties = {one["key"]: one for one in facts["parties"]}
        self._provisions = {one["key"]: one for one in facts["provisions"]}
        self._case_id = ""
        self.cases: dict[str, str] = {}
        self._party_ids: dict[str, str] = {}
        self._provision_ids: dict[str, str] = {}
        self._involvements: dict[tuple[str, str, str], str] = {}

    @contextlib.contextmanager
    def _act(self, label: str) -> Iterator[Unit]:
        """Several actions as one, under a label of its own."""
        with self._library.write(label) as unit:
            yield unit
            unit.label = label

    # Documents

    def open_case(self, case: Said) -> None:
        fields = ("reference", "jurisdiction", "stage", "synopsis")
        self.cases[case["key"]] = add_case(
            self._library, case["title"], **{name: case.get(name, "") for name in fields}
        )

    def files(self, case: Said) -> list[str]:
        """What the user drops; what comes in a mail comes with it."""
        return [one for one in case["documents"] if "part_of" not in self._documents[one]]

    def attach(self, room: ReadingRoom, case: Said, paths: Iterable[Path]) -> None:
        case_id = self.cases[case["key"]]
        attach(self._library, room, case_id, paths)
        with self._library.read() as connection:
            lines = documents(connection, case_id)
        for line in lines:
            said = self._documents.get(line.file_name)
            if said is not None:
                self._describe(line, said)

    def _describe(self, line: DocumentLine, said: Said) -> None:
        published = understand(said["published"])
        given = {name: said.get(name, "") for name in ("title", "outlet", "author", "url")}
        known = {name: getattr(line, name) for name in given}
        wanted = {name: given[name] or known[name] for name in given}
        if wanted != known or line.published is None or line.published.edtf != published.edtf:
            edit_document(
                self._library, line.sha256, language=line.language, published=published, **wanted
            )

    # Facts

    def enter_parties(self, case: Said) -> None:
        key = case["key"]
        self._case_id = self.cases[key]
        for one in self._groups(case):
            with self._act(f"Tag group “{one['names'][0]['text']}”") as unit:
                self._involve(unit, key, one["key"], {"role": Role.OTHER.value})
        for one in case["involvements"]:
            name = self._parties[one["party"]]["names"][0]["text"]
            with self._act(f"Tag {one['role']} “{name}”") as unit:
                self._involve(unit, key, one["party"], one)

    def enter_facts(self, case: Said) -> None:
        key = case["key"]
        self._case_id = self.cases[key]
        for one in case["charges"]:
            for step in one["steps"]:
                article = self._provisions[one["provision"]]["article"]
                with self._act(lasting("Tag charge “{law}”", law=article)) as unit:
                    self._charge(unit, key, one, step)
        for one in case["events"]:
            with self._act(f"Tag event “{one['title']}”"):
                self._event(one)
        for one in case["notes"]:
            with self._act(f"Note “{shortened(one['text'])}”"):
                note_id = add_note(self._library, self._case_id, one["text"])
                self._cite(FactKind.NOTE, note_id, one)

    def _groups(self, case: Said) -> Iterator[Said]:
        """Groups whose members the case involves: a group is a party of the case like them."""
        members = [self._parties[one["party"]] for one in case["involvements"]]
        involved = {one["key"] for one in members}
        for key in dict.fromkeys(one["group"] for one in members if "group" in one):
            if key not in involved:
                yield self._parties[key]

    def _involve(self, unit: Unit, case: str, key: str, said: Said) -> None:
        party = self._parties[key]
        is_new = key not in self._party_ids
        first, *others = party["names"]
        involvement_id = add_involvement(
            self._library, self._case_id,
            first["text"] if is_new else "",
            role=Role(said["role"]), kind=PartyKind(party["kind"]),
            name_kind=NameKind(first["kind"]), description=said.get("description", ""),
            count=party.get("count"), party_id=self._party_ids.get(key),
        )  # fmt: skip
        self._involvements[case, key, said["role"]] = involvement_id
        party_id = self._party_ids[key] = unit.get(Involvement, involvement_id).party_id
        if is_new:
            for name in others:
                add_name(
                    self._library, self._case_id, party_id, name["text"],
                    kind=NameKind(name["kind"]),
                )  # fmt: skip
            edit_involvement(
                self._library, involvement_id,
                country=party.get("country", ""), party_description=party.get("description", ""),
            )  # fmt: skip
            if "group" in party:
                set_group(self._library, party_id, self._party_ids[party["group"]])
            for name in party["names"]:
                found = unit.first(Name, party_id=party_id, text=name["text"])
                assert found is not None
                self._cite(FactKind.NAME, found.id, name)
        self._cite(FactKind.INVOLVEMENT, involvement_id, said)

    def _charge(self, unit: Unit, case: str, charge: Said, step: Said) -> None:
        key = charge["provision"]
        law = self._provisions[key]
        involvement_id = self._involvements[case, charge["party"], charge["role"]]
        (charge_id,) = add_charge(
            self._library, self._case_id, [involvement_id],
            provision=law["article"], provision_id=self._provision_ids.get(key),
            status=ChargeStatus(step["status"]), when=_date(step.get("when")),
        )  # fmt: skip
        steps = unit.where(ChargeStep, charge_id=charge_id, order_by=ChargeStep.position)
        self._cite(FactKind.CHARGE_STEP, steps[-1].id, step)
        if key not in self._provision_ids:
            provision_id = unit.get(Charge, charge_id).provision_id
            self._provision_ids[key] = unit.get(Provision, provision_id).id
            article = law["article"].removeprefix("Article ")
            edit_provision(
                self._library, provision_id, article=article, law=law["law"],
                jurisdiction=law["jurisdiction"], title=law["title"],
                max_years=law.get("max_years"), penalty=law.get("penalty", ""),
            )  # fmt: skip
            self._cite(FactKind.PROVISION, provision_id, law)

    def _event(self, said: Said) -> None:
        event_id = add_event(
            self._library, self._case_id, said["title"],
            _date(said.get("when")), _date(said.get("until")),
            kind=EventKind(said["kind"]),
            custody=Custody(said["custody"]) if "custody" in said else None,
            standing=Standing(said["standing"]), place=said.get("place", ""),
            description=said.get("description", ""),
            party_ids=[self._party_ids[one] for one in said["participants"]],
        )  # fmt: skip
        cited = self._cite(FactKind.EVENT, event_id, said)
        for other in said.get("other_dates", ()):
            when = _date(other["when"])
            assert when is not None
            add_other_date(self._library, event_id, when, citation_id=cited[other["citation"] - 1])

    def _cite(self, kind: FactKind, fact_id: str, said: Said) -> list[str]:
        """Cites what is said to be a fact's passages, in their order."""
        cited: list[str] = []
        for one in said.get("citations", ()):
            stretch = find_quote(
                self._library, self._case_id, one["quote"], one["document"], one["page"]
            )
            source = Source([stretch], Stance(one["stance"]), one["attribution"])
            cited += add_citations(self._library, self._case_id, kind, fact_id, source)
        return cited


def _date(said: Said | None) -> UncertainDate | None:
    if said is None:
        return None
    anchor = said.get("anchor")
    return understand(said["phrase"], date.fromisoformat(anchor) if anchor else None)
