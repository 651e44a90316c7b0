"""Whatever is done in whatever order: all of it can be undone, redone, and is whole."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from dumping import dump
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from casefile.actions import cases as case_actions
from casefile.actions import citing, documents, events, law, notes, other_dates, parties, views
from casefile.actions.citing import Source, Stretch
from casefile.model.dates import understand
from casefile.model.errors import CasefileError
from casefile.model.terms import ChargeStatus, Custody, EventKind, NameKind, Role, Stance
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.pages import Page, keep_reading
from casefile.store.reads.cases import cases
from casefile.store.reads.citations import FactKind
from casefile.store.reads.documents import documents as documents_of
from casefile.store.reads.facts import CaseFacts, facts
from casefile.store.reads.views import views_of_case
from casefile.store.remembered import remember, timeline_of

TEXT = "Four people were held on April 3 over manuscripts taken from the Harbour Archive."
NAMES = st.sampled_from(["", "Ilyas Brandt", "Mara Okonjo-Vey", "Ильяс Брандт", "I. B."])
PHRASES = st.sampled_from(
    [
        "3 April 2025",
        "April 2025",
        "since July 2024",
        "before June 2024",
        "between 1 and 5 May 2025",
    ]
)
_TEMPLATE: list[Path] = []


@pytest.fixture(autouse=True)
def _template(template: Path) -> None:
    _TEMPLATE[:] = [template]


class Everything(RuleBasedStateMachine):
    """A user who does anything; every step must leave a library that is whole."""

    _known: CaseFacts | None = None

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="casefile-test-"))
        path = Path(shutil.copy(_TEMPLATE[0], self.folder / "Any.casefile"))
        self.library = Library.open(path)
        self.case = case_actions.add_case(self.library, "First")
        self.document = self._attach(TEXT, self.case)

    def _attach(self, text: str, case_id: str) -> str:
        sha256 = documents.attach_web(self.library, case_id, f"https://example.org/{len(text)}")
        keep_reading(self.library, [(sha256, [Page(1, text)])])
        return sha256

    def _facts(self) -> CaseFacts:
        with self.library.read() as connection:
            return facts(connection, self.case)

    def _one(self, data: st.DataObject, of: Any) -> Any:
        return data.draw(st.sampled_from(list(of)))

    def _has(self, what: str) -> bool:
        return hasattr(self, "library") and bool(getattr(self._between_steps(), what))

    def _has_other_dates(self) -> bool:
        return hasattr(self, "library") and any(
            one.other_dates for one in self._between_steps().events
        )

    def _between_steps(self) -> CaseFacts:
        """Read once for all rules that ask whether they may come next."""
        if self._known is None:
            self._known = self._facts()
        return self._known

    @invariant()
    def is_to_be_read_anew(self) -> None:
        self._known = None

    def _stretches(self, data: st.DataObject) -> list[Stretch]:
        with self.library.read() as connection:
            there = [line.sha256 for line in documents_of(connection, self.case)]
        if self.document not in there:
            return []
        start = data.draw(st.integers(0, len(TEXT) - 2))
        end = data.draw(st.integers(start + 1, len(TEXT)))
        blank = not TEXT[start:end].strip()
        return [] if blank else [Stretch(self.document, 1, start, end)]

    @rule(data=st.data(), name=NAMES, role=st.sampled_from(Role))
    def tag_a_party(self, data: st.DataObject, name: str, role: Role) -> None:
        if name or role in (Role.SUSPECT, Role.ACCUSED):
            stretches = self._stretches(data)
            parties.add_involvement(
                self.library, self.case, name, role=role, source=Source(stretches)
            )

    @precondition(lambda self: self._has("involvements"))
    @rule(data=st.data(), role=st.sampled_from(Role), text=st.text(max_size=10))
    def change_a_party(self, data: st.DataObject, role: Role, text: str) -> None:
        line = self._one(data, self._facts().involvements)
        try:
            parties.edit_involvement(self.library, line.id, role=role, description=text)
        except CasefileError as error:
            if "has that role" not in error.message:
                raise

    @precondition(lambda self: self._has("involvements"))
    @rule(data=st.data(), name=st.sampled_from(["B.", "Brandt", "Брандт"]))
    def name_a_party(self, data: st.DataObject, name: str) -> None:
        line = self._one(data, self._facts().involvements)
        made = parties.add_name(
            self.library, self.case, line.party_id, name, kind=NameKind.ALIAS,
            source=Source(self._stretches(data)),
        )  # fmt: skip
        if data.draw(st.booleans()):
            parties.prefer_name(self.library, made)
        elif data.draw(st.booleans()):
            parties.delete_name(self.library, made)

    @precondition(lambda self: self._has("involvements"))
    @rule(data=st.data())
    def remove_a_party(self, data: st.DataObject) -> None:
        parties.delete_involvement(self.library, self._one(data, self._facts().involvements).id)

    @precondition(lambda self: self._has("suspects"))
    @rule(
        data=st.data(), article=st.sampled_from(["212", "88"]), status=st.sampled_from(ChargeStatus)
    )
    def charge(self, data: st.DataObject, article: str, status: ChargeStatus) -> None:
        law.add_charge(
            self.library, self.case, [line.id for line in self._facts().suspects],
            provision=f"Article {article}", status=status, source=Source(self._stretches(data)),
        )  # fmt: skip

    @precondition(lambda self: self._has("provisions"))
    @rule(data=st.data())
    def drop_a_provision_or_a_charge(self, data: st.DataObject) -> None:
        provision = self._one(data, self._facts().provisions)
        if provision.charges and data.draw(st.booleans()):
            charge = self._one(data, provision.charges)
            if data.draw(st.booleans()):
                law.delete_charge(self.library, charge.id)
            else:
                law.delete_charge_step(self.library, charge.steps[0].id)
        else:
            law.delete_provision(self.library, provision.id)

    @rule(data=st.data(), phrase=PHRASES, custody=st.none() | st.sampled_from(Custody))
    def add_an_event(self, data: st.DataObject, phrase: str, custody: Custody | None) -> None:
        events.add_event(
            self.library, self.case, "Happened", understand(phrase),
            kind=EventKind.CUSTODY if custody else EventKind.EVENT, custody=custody,
            party_ids=[line.party_id for line in self._facts().suspects],
            source=Source(self._stretches(data)),
        )  # fmt: skip

    @precondition(lambda self: self._has("events"))
    @rule(data=st.data(), phrase=PHRASES)
    def change_or_delete_an_event(self, data: st.DataObject, phrase: str) -> None:
        event = self._one(data, self._facts().events)
        if data.draw(st.booleans()):
            events.edit_event(self.library, event.id, title="Changed", when=understand(phrase))
        else:
            events.delete_event(self.library, event.id)

    @precondition(lambda self: self._has("events"))
    @rule(data=st.data(), phrase=PHRASES)
    def move_an_end_of_an_event(self, data: st.DataObject, phrase: str) -> None:
        event = self._one(data, self._facts().events)
        try:
            events.set_event_dates(self.library, event.id, until=understand(phrase))
        except CasefileError:
            # It would end before it begins.
            return

    @precondition(lambda self: self._has("events"))
    @rule(data=st.data())
    def delete_several_events(self, data: st.DataObject) -> None:
        there = [event.id for event in self._facts().events]
        events.delete_events(self.library, data.draw(st.lists(st.sampled_from(there), max_size=3)))

    @precondition(lambda self: self._has("events"))
    @rule(data=st.data())
    def move_an_event(self, data: st.DataObject) -> None:
        with self.library.read() as connection:
            there = [line.id for line in cases(connection)]
        event = self._one(data, self._facts().events)
        events.move_event(self.library, event.id, self._one(data, there))

    @precondition(lambda self: self._has("events"))
    @rule(data=st.data(), phrase=PHRASES, note=st.sampled_from(["", "the lawyer"]))
    def date_an_event_otherwise(self, data: st.DataObject, phrase: str, note: str) -> None:
        event = self._one(data, self._facts().events)
        try:
            other_dates.add_other_date(
                self.library, event.id, understand(phrase), note=note,
                source=Source(self._stretches(data)),
            )  # fmt: skip
        except CasefileError as error:
            if "has already" not in error.message:
                raise

    @precondition(lambda self: self._has_other_dates())
    @rule(data=st.data(), change=st.sampled_from(["prefer", "prefer", "edit", "delete"]))
    def change_another_date(self, data: st.DataObject, change: str) -> None:
        there = [other for event in self._facts().events for other in event.other_dates]
        other = self._one(data, there)
        if change == "prefer":
            other_dates.prefer_other_date(self.library, other.id)
        elif change == "delete":
            other_dates.delete_other_date(self.library, other.id)
        else:
            other_dates.edit_other_date(self.library, other.id, when=understand("2 May 2025"))

    @precondition(lambda self: self._has("events"))
    @rule(data=st.data())
    def cite_and_change_a_citation(self, data: st.DataObject) -> None:
        event = self._one(data, self._facts().events)
        for citation in citing.add_citations(
            self.library, self.case, FactKind.EVENT, event.id, Source(self._stretches(data))
        ):
            citing.edit_citation(self.library, citation, stance=Stance.DISPUTES, attribution="x")
            if data.draw(st.booleans()):
                citing.delete_citation(self.library, citation)

    @rule(data=st.data(), text=st.text(min_size=1, max_size=20).filter(str.strip))
    def note(self, data: st.DataObject, text: str) -> None:
        made = notes.add_note(self.library, self.case, text, source=Source(self._stretches(data)))
        if data.draw(st.booleans()):
            notes.edit_note(self.library, made, text + " again")

    @rule(name=st.sampled_from(["Custody", "Trial"]), mode=st.sampled_from(["kind", "suspect"]))
    def save_a_view(self, name: str, mode: str) -> None:
        views.save_view(self.library, self.case, name, f'{{"mode": "{mode}"}}')
        remember(self.library, timeline_of(self.case), mode)

    @rule(data=st.data(), name=st.sampled_from(["Custody", "Trial", "Arrests"]))
    def rename_or_delete_a_view(self, data: st.DataObject, name: str) -> None:
        with self.library.read() as connection:
            there = views_of_case(connection, self.case)
        if not there:
            return
        view = self._one(data, there)
        if data.draw(st.booleans()):
            views.delete_view(self.library, view.id)
        elif name not in {line.name for line in there}:
            views.rename_view(self.library, view.id, name)

    @rule(title=st.text(min_size=1, max_size=20).filter(str.strip))
    def relate_to_another_case(self, title: str) -> None:
        other = case_actions.add_case(self.library, title)
        case_actions.relate_cases(self.library, self.case, other, "alike")
        documents.attach_web(self.library, other, f"https://example.org/{len(TEXT)}")

    @rule(data=st.data())
    def delete_another_case(self, data: st.DataObject) -> None:
        with self.library.read() as connection:
            others = [line.id for line in cases(connection) if line.id != self.case]
        if others:
            case_actions.delete_case(self.library, self._one(data, others))

    @rule()
    def detach_or_attach_again(self) -> None:
        with self.library.read() as connection:
            there = {line.sha256 for line in documents_of(connection, self.case)}
        if self.document in there:
            documents.detach(self.library, self.case, self.document)
        else:
            documents.attach_web(self.library, self.case, f"https://example.org/{len(TEXT)}")

    @rule(steps=st.integers(1, 4))
    def undo_a_little_and_redo(self, steps: int) -> None:
        before = dump(self.library)
        undone = sum(self.library.undo() is not None for _ in range(steps))
        for _ in range(undone):
            self.library.redo()
        assert dump(self.library) == before

    def teardown(self) -> None:
        if not hasattr(self, "library"):
            return
        before = dump(self.library)
        assert check(self.library).findings == ()
        steps = 0
        while self.library.undo() is not None:
            steps += 1
        assert not any(rows for name, rows in dump(self.library).items() if name in FACTS)
        for _ in range(steps):
            assert self.library.redo() is not None
        assert self.library.redo() is None
        assert dump(self.library) == before
        assert check(self.library).findings == ()
        self.library.close()
        shutil.rmtree(self.folder)


FACTS = (
    "cases", "related_cases", "documents", "case_documents", "passages", "citations", "parties",
    "names", "involvements", "provisions", "charges", "charge_steps", "events", "participations",
    "other_dates", "notes", "timeline_views",
)  # fmt: skip

TestEverything = Everything.TestCase
TestEverything.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestEverything = pytest.mark.usefixtures("_template")(TestEverything)
