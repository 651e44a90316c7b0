"""Small cases of every kind, made through the actions from what hypothesis draws."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from hypothesis import strategies as st

from casefile.actions import cases as case_actions
from casefile.actions import citing, events, law, notes, other_dates, parties, views
from casefile.actions.attaching import attach
from casefile.actions.citing import Source, Stretch
from casefile.actions.documents import attach_web, detach, edit_document
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import UncertainDate, understand
from casefile.model.errors import CasefileError
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
from casefile.store.library import Library
from casefile.store.pages import page_texts
from casefile.store.reads.citations import FactKind
from casefile.store.reads.documents import documents as documents_of
from casefile.store.reads.facts import facts

TEXT = """Four people were held on April 3 over manuscripts from the Harbour Archive.
Их имена: Ильяс Брандт и Мара Оконджо. “Earlier this month,” said “someone” – ﻿and 𝒶 🜚 left.
"""
PHRASES = (
    "3 April 2025",
    "April 2025",
    "since July 2024",
    "before June 2024",
    "between 1 and 5 May 2025",
    "2025-04-03T14:30",
    "2004-06-~01",
    "Winter 2024",
    "..",
)
WORDS = st.text(
    st.characters(exclude_categories=["Cs"], include_characters="\0\t\n\u202e\ufffe"), max_size=12
)
TITLES = WORDS.filter(lambda text: bool(text.strip()))


def _date(draw: st.DrawFn) -> UncertainDate | None:
    phrase = draw(st.sampled_from((None, *PHRASES[:-1])))
    return None if phrase is None else understand(phrase)


class _Making:
    def __init__(self, library: Library, draw: st.DrawFn) -> None:
        self.library = library
        self.draw = draw

    def source(self, documents: list[str]) -> Source:
        if not documents or self.draw(st.booleans()):
            return Source()
        start = self.draw(st.integers(0, 60))
        end = self.draw(st.integers(start + 2, start + 40))
        stretch = Stretch(self.draw(st.sampled_from(documents)), 1, start, end)
        return Source([stretch], self.draw(st.sampled_from(Stance)), self.draw(WORDS))

    def case(self, room: ReadingRoom, folder: Path, number: int) -> str:
        draw = self.draw
        case_id = case_actions.add_case(
            self.library, draw(TITLES), synopsis=draw(WORDS), reference=draw(WORDS)
        )
        documents = self.documents(case_id, room, folder, number)
        self.people(case_id, documents)
        with self.library.read() as connection:
            known = facts(connection, case_id)
        if known.suspects:
            for _ in range(draw(st.integers(0, 2))):
                law.add_charge(
                    self.library, case_id, [draw(st.sampled_from(known.suspects)).id],
                    provision=f"Article {draw(st.integers(1, 3))}", when=_date(draw),
                    status=draw(st.sampled_from(ChargeStatus)), source=self.source(documents),
                )  # fmt: skip
        self.law(case_id)
        self.happenings(case_id, documents)
        if draw(st.booleans()):
            note = notes.add_note(self.library, case_id, draw(TITLES))
            citing.add_citations(self.library, case_id, FactKind.NOTE, note, self.source(documents))
        if draw(st.booleans()):
            arrangement = json.dumps({"lanes": draw(st.lists(WORDS, max_size=3))})
            views.save_view(self.library, case_id, draw(TITLES), arrangement)
        return case_id

    def documents(self, case_id: str, room: ReadingRoom, folder: Path, number: int) -> list[str]:
        if self.draw(st.booleans()):
            attach_web(self.library, case_id, f"https://example.org/{number}")
        found = []
        for place in range(self.draw(st.integers(0, 1))):
            path = folder / f"{number}-{place}.txt"
            path.write_text(TEXT + self.draw(st.sampled_from(["", "More."])), encoding="utf-8")
            (line,) = attach(self.library, room, case_id, [path])
            assert line.document is not None
            edit_document(
                self.library, line.document, title=self.draw(TITLES), author=self.draw(WORDS),
                published=_date(self.draw),
            )  # fmt: skip
            found.append(line.document)
        return found

    def people(self, case_id: str, documents: list[str]) -> None:
        for _ in range(self.draw(st.integers(0, 3))):
            role = self.draw(st.sampled_from(Role))
            kind = self.draw(st.sampled_from(PartyKind))
            name = self.draw(st.sampled_from(["Ilyas Brandt", "Мара Оконджо", "I. B."]))
            made = parties.add_involvement(
                self.library, case_id, name, role=role, kind=kind,
                count=3 if kind is PartyKind.GROUP else None, description=self.draw(WORDS),
                source=self.source(documents),
            )  # fmt: skip
            with self.library.read() as connection:
                lines = facts(connection, case_id).involvements
            line = next(one for one in lines if one.id == made)
            if self.draw(st.booleans()):
                parties.add_name(
                    self.library, case_id, line.party_id, self.draw(TITLES),
                    kind=self.draw(st.sampled_from(NameKind)), source=self.source(documents),
                )  # fmt: skip
            groups = [one for one in lines if one.party_kind is PartyKind.GROUP]
            if groups and self.draw(st.booleans()):
                try:
                    parties.set_group(
                        self.library, line.party_id, self.draw(st.sampled_from(groups)).party_id
                    )
                except CasefileError:
                    continue

    def law(self, case_id: str) -> None:
        with self.library.read() as connection:
            provisions = facts(connection, case_id).provisions
        for one in provisions:
            years = self.draw(st.none() | st.floats(0.1, 40) | st.integers(1, 25))
            law.edit_provision(
                self.library, one.id, article=one.article, law=self.draw(WORDS), max_years=years
            )

    def happenings(self, case_id: str, documents: list[str]) -> None:
        with self.library.read() as connection:
            people = facts(connection, case_id).involvements
        for _ in range(self.draw(st.integers(0, 3))):
            kind = self.draw(st.sampled_from(EventKind))
            event_id = events.add_event(
                self.library, case_id, self.draw(TITLES), _date(self.draw), kind=kind,
                custody=self.draw(st.sampled_from(Custody)) if kind is EventKind.CUSTODY else None,
                standing=self.draw(st.sampled_from(Standing)), place=self.draw(WORDS),
                party_ids=[one.party_id for one in people if self.draw(st.booleans())],
                source=self.source(documents),
            )  # fmt: skip
            if self.draw(st.booleans()):
                try:
                    other_dates.add_other_date(
                        self.library, event_id, understand(self.draw(st.sampled_from(PHRASES[:5]))),
                        note=self.draw(WORDS), source=self.source(documents),
                    )  # fmt: skip
                except CasefileError:
                    continue


@st.composite
def cases_made(draw: st.DrawFn, library: Library, room: ReadingRoom, folder: Path) -> list[str]:
    """One to three cases in a library; returns their identities."""
    making = _Making(library, draw)
    made = [making.case(room, folder, number) for number in range(draw(st.integers(1, 3)))]
    if len(made) > 1 and draw(st.booleans()):
        case_actions.relate_cases(library, made[0], made[1], draw(WORDS))
    return made


@st.composite
def cases_changed(draw: st.DrawFn, library: Library, case_ids: list[str]) -> None:
    """Something more, something else and something less in each case."""
    making = _Making(library, draw)
    for case_id in case_ids:
        with library.read() as connection:
            known = facts(connection, case_id)
            there = [line.sha256 for line in documents_of(connection, case_id)]
        read = [one for one in there if draw(st.booleans()) and _is_read(library, one)]
        if draw(st.booleans()):
            case_actions.edit_case(library, case_id, stage=draw(WORDS))
        for event in known.events:
            match draw(st.sampled_from(["keep", "edit", "delete"])):
                case "edit":
                    events.edit_event(library, event.id, title=draw(TITLES), when=_date(draw))
                case "delete":
                    events.delete_event(library, event.id)
        for part in known.involvements:
            match draw(st.sampled_from(["keep", "role", "delete"])):
                case "role":
                    with contextlib.suppress(CasefileError):
                        parties.edit_involvement(library, part.id, role=draw(st.sampled_from(Role)))
                case "delete":
                    parties.delete_involvement(library, part.id)
        if there and draw(st.booleans()):
            detach(library, case_id, draw(st.sampled_from(there)))
            read = []
        making.people(case_id, read)
        making.happenings(case_id, read)


def _is_read(library: Library, sha256: str) -> bool:
    with library.read() as connection:
        return bool(page_texts(connection, sha256))
