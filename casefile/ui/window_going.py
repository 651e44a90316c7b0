"""From one thing to another: from a fact to its passage, from a hit to where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import CaseFacts, EventLine
from casefile.store.search import Hit
from casefile.ui.window_highlights import cited_facts
from casefile.ui.window_reading import Place

if TYPE_CHECKING:
    from casefile.ui.window_view import LibraryView


class Going(QObject):
    """Shows in all panes what was chosen in one of them, in its case."""

    def __init__(self, view: LibraryView) -> None:
        super().__init__(view)
        self._view = view
        self._desk = view.desk
        self._hit: Hit | None = None
        view.desk.factsRead.connect(self._facts_read)

    def go_to_citation(self, citation: CitationLine) -> None:
        """Shows the passage a fact is cited to."""
        if citation.case_id != self._desk.case_id:
            self._desk.open_case(citation.case_id)
        place = Place(citation.document, citation.page, citation.start, citation.end)
        self._view.reading.go_to(place)

    def go_to_hit(self, hit: Hit) -> None:
        """Shows what a search found, in its case."""
        if hit.case_id != self._desk.case_id:
            self._hit = hit
            self._desk.open_case(hit.case_id)
        else:
            self._arrive(hit)

    def _facts_read(self, facts: CaseFacts) -> None:
        if self._hit is not None and self._hit.case_id == facts.case_id:
            hit, self._hit = self._hit, None
            self._arrive(hit)

    def _arrive(self, hit: Hit) -> None:
        view = self._view
        if hit.document is None:
            self.show_fact(hit.fact_id)
            self._go_to_first_passage(hit.fact_id)
            view.facts.setFocus()
            return
        if hit.page is None:
            view.reading.open(hit.document)
        else:
            view.reading.go_to(Place(hit.document, hit.page, hit.start, hit.end))
        view.reader.setFocus()

    def show_fact(self, fact_id: str) -> None:
        """Points at a fact: on the timeline where it is an event, and among the facts."""
        view = self._view
        self._desk.with_event(fact_id, lambda event: view.timeline.select(event.id))
        view.facts.select(fact_id)

    def go_to_line(self, case_id: str, event_id: str) -> None:
        """Opens the case of a line of a list across cases, at its event ("" for none)."""
        self._desk.open_case(case_id)
        if event_id:
            self._view.timeline.select(event_id)

    def go_to_event(self, event_id: str) -> None:
        """Points at an event among the facts, and shows the passage it is cited to."""
        self._view.facts.select(event_id)
        self._desk.with_event(event_id, self._go_to_passage_of)

    def _go_to_first_passage(self, fact_id: str) -> None:
        facts = self._desk.facts
        for cited in cited_facts(replace(facts, events=())) if facts is not None else ():
            if cited.fact_id == fact_id:
                self.go_to_citation(cited.citation)
                return
        self._desk.with_event(fact_id, self._go_to_passage_of)

    def _go_to_passage_of(self, event: EventLine) -> None:
        # A related case's event stands beside this case's; to look at it does not leave this case.
        if event.citations and event.case_id == self._desk.case_id:
            self.go_to_citation(event.citations[0])
