"""Brings documents into the reader: chosen in the list, cited by a fact, found by a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from casefile.actions.citing import Stretch
from casefile.model.dates import UncertainDate, last_minute, minute_of_day
from casefile.model.terms import DocumentKind, Outcome
from casefile.store.pages import PageSize, page_sizes
from casefile.store.reads.documents import DocumentLine, document
from casefile.ui import carried
from casefile.ui.cited_words import quoted
from casefile.ui.date_words import in_words
from casefile.ui.desk import Desk
from casefile.ui.documents_pane import DocumentsPane
from casefile.ui.page_files import PageFiles
from casefile.ui.page_source import StoredPages
from casefile.ui.reader.place import PagePlace, go_to, place_of
from casefile.ui.reader.reader import Reader
from casefile.ui.reader.source import DocumentFacts, Highlight
from casefile.ui.reader.source import Stretch as PageStretch
from casefile.ui.recalled import recalled
from casefile.ui.tongue import filled, side_by_side, words_in
from casefile.ui.window_highlights import CitedFact, cited_to, highlights_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

tr = words_in("Reader")


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a document's page, as code points of its text."""

    document: str
    page: int
    start: int
    end: int


class Reading(QObject):
    """The document in the reader, and how one gets to it.

    `factPointedAt` is the identity of a fact whose passage was clicked.
    """

    factPointedAt = Signal(str)
    told = Signal(str)
    _locked = Signal(str)

    def __init__(
        self, desk: Desk, reader: Reader, documents: DocumentsPane, files: PageFiles
    ) -> None:
        super().__init__(reader)
        self._desk = desk
        self._reader = reader
        self._documents = documents
        self._files = files
        self.line: DocumentLine | None = None
        self._wanted: str | None = None
        self._entered: str | None = None
        self._place: Place | None = None
        self._on_pages: str | None = None
        self._places: dict[str, PagePlace] = {}
        self._facts_at: dict[str, str] = {}
        documents.list.chosen.connect(self.open)
        documents.list.entered.connect(self.enter)
        documents.read.connect(self._on_documents)
        desk.caseOpened.connect(self._on_case)
        desk.factsRead.connect(lambda _: self._paint())
        reader.highlightClicked.connect(self._on_highlight)
        reader.passwordEntered.connect(self._unlock)
        reader.copyRequested.connect(self._copy)
        reader.dragRequested.connect(self._drag)
        self._locked.connect(self._ask_password, Qt.ConnectionType.QueuedConnection)

    @property
    def sha256(self) -> str | None:
        """The document in the reader."""
        return self.line.sha256 if self.line else None

    # Where one was

    @property
    def document(self) -> str | None:
        """The document that is open, or on its way."""
        return self._wanted

    @property
    def places(self) -> dict[str, PagePlace]:
        """Where in each document of the case one was last, the one seen last at the end."""
        self._note_place()
        return dict(self._places)

    def take_up(self, document: str | None, places: Mapping[str, PagePlace]) -> None:
        """Goes on in a case where it was left; called before its documents are known.

        A document that is not in the case any more gives way to another.
        """
        self._places = dict(places)
        if document is not None:
            self.open(document)

    def _note_place(self) -> None:
        place = place_of(self._reader.canvas) if self._on_pages is not None else None
        if self._on_pages is not None and place is not None:
            self._places.pop(self._on_pages, None)
            self._places[self._on_pages] = place

    # Going somewhere

    def open(self, sha256: str) -> None:
        """Shows a document of the open case."""
        self._wanted = sha256
        if sha256 != self._entered:
            self._entered = None
        if sha256 != self.sha256:
            self._fetch(sha256)

    def enter(self, sha256: str) -> None:
        """Shows a document; where it needs its password, the cursor is in the field for it."""
        self._entered = sha256
        if sha256 == self.sha256 == self._wanted:
            self._await_password()
        else:
            self.open(sha256)

    def offer(self, sha256: str, alone: bool) -> None:
        """Shows what has just come, unless that would take another document from its reader."""
        reader = self._reader
        is_free = not reader.selection and not reader.find_bar.isVisible()
        if self._wanted is None or (alone and is_free):
            self.enter(sha256)

    def _await_password(self) -> None:
        entered, self._entered = self._entered, None
        line = self.line
        if line is not None and line.sha256 == entered and line.outcome is Outcome.PASSWORD:
            self._reader.password_pane.field.setFocus()

    def go_to(self, place: Place) -> None:
        """Shows a passage of the open case's documents."""
        self._place = place
        if self.sha256 == place.document and self._wanted == place.document:
            self._arrive()
        else:
            self.open(place.document)

    def _fetch(self, sha256: str) -> None:
        def read(connection: Connection) -> tuple[DocumentLine | None, list[PageSize]]:
            return document(connection, sha256), page_sizes(connection, sha256)

        self._desk.fetch(read, key="reader").then(lambda found: self._has(sha256, *found))

    def _has(self, sha256: str, line: DocumentLine | None, sizes: list[PageSize]) -> None:
        if sha256 != self._wanted:
            return
        self._note_place()
        self._on_pages = None
        self.line = line
        if line is None:
            self._reader.clear()
            return
        self._documents.list.show_open(sha256)
        if line.kind is DocumentKind.WEB and not sizes:
            self._reader.show_web(line.title, line.url)
        elif line.outcome is Outcome.PASSWORD:
            self._reader.show_password(line.title)
            self._await_password()
        elif not sizes:
            self._reader.show_message(
                line.title,
                recalled(line.detail) or self.tr("No text could be read from this document."),
            )
        else:
            self._show(line, sizes)

    def _show(self, line: DocumentLine, sizes: list[PageSize]) -> None:
        facts = DocumentFacts(
            line.title, _subtitle(line), line.kind, line.sha256, recalled(line.detail)
        )
        source = StoredPages(
            self._desk.library,
            self._files,
            facts,
            sizes,
            line.password,
            lambda: self._locked.emit(line.sha256),
        )
        self._reader.show_document(source)
        self._on_pages = line.sha256
        if line.sha256 in self._places:
            go_to(self._reader.canvas, self._places[line.sha256])
        self._paint()
        self._arrive()

    def _arrive(self) -> None:
        place, self._place = self._place, None
        if place is not None and place.document == self.sha256:
            self._reader.show_passage(place.page, place.start, place.end)

    # What changed

    def _on_case(self, _case_id: str | None) -> None:
        self._wanted = self._on_pages = None
        self._places = {}
        self.line = None
        self._reader.clear()

    def _on_documents(self, lines: list[DocumentLine]) -> None:
        there = {line.sha256: line for line in lines}
        if self._wanted is None or self._wanted not in there:
            place = self._place
            if place is not None and place.document in there:
                self.open(place.document)
            elif lines:
                self.open(lines[0].sha256)
            elif self.line is not None or self._wanted is not None:
                self._on_case(None)
            return
        self._documents.list.show_open(self._wanted)
        new = there[self._wanted]
        if self.line is not None and self.line.sha256 == new.sha256 and _differs(self.line, new):
            self._fetch(new.sha256)

    def _paint(self) -> None:
        facts, sha256 = self._desk.facts, self.sha256
        if facts is None or sha256 is None:
            return

        def read(connection: Connection) -> tuple[list[CitedFact], list[Highlight]]:
            cited = cited_to(connection, facts, sha256)
            return cited, highlights_of(cited)

        self._desk.fetch(read, key="highlights").then(lambda found: self._painted(sha256, *found))

    def _painted(self, sha256: str, cited: list[CitedFact], highlights: list[Highlight]) -> None:
        if sha256 == self.sha256:
            self._facts_at = {one.citation.id: one.fact_id for one in cited}
            self._reader.set_highlights(highlights)

    def _on_highlight(self, citation_id: str) -> None:
        fact_id = self._facts_at.get(citation_id)
        if fact_id is not None:
            self.factPointedAt.emit(fact_id)

    # Passwords

    def _ask_password(self, sha256: str) -> None:
        """A page could not be drawn: the password was not kept and this is another day."""
        if self.line is not None and self.line.sha256 == sha256:
            self._reader.show_password(self.line.title)

    def _unlock(self, password: str, remember: bool) -> None:
        line = self.line
        if line is None:
            return
        desk, sha256 = self._desk, line.sha256

        def unlock() -> Outcome:
            from casefile.actions.attaching import unlock

            return unlock(desk.library, desk.room, sha256, password, remember=remember)

        self._reader.show_reading(line.title, 0, 0)
        desk.compute(unlock).then(lambda outcome: self._unlocked(line, password, outcome))

    def _unlocked(self, line: DocumentLine, password: str, outcome: Outcome) -> None:
        if outcome is Outcome.PASSWORD:
            if self.sha256 == line.sha256:
                self._reader.show_password(line.title, was_wrong=True)
            return
        self._files.passwords[line.sha256] = password
        self._documents.thumbnails.forget(line.sha256)
        if self._wanted == line.sha256:
            self._fetch(line.sha256)

    # Passages

    def stretches(self, selected: Sequence[PageStretch]) -> list[Stretch]:
        """What is selected in the reader, as actions take it."""
        sha256 = self.sha256
        if sha256 is None:
            return []
        return [Stretch(sha256, one.page, one.start, one.end) for one in selected]

    def quote(self) -> str:
        """The selected words on one line; words broken at a line's end are joined."""
        return " ".join(self._reader.selected_text().replace("\ufffe", "").split())

    def quoted(self, selected: Sequence[PageStretch]) -> str:
        """What is selected with where it stands; empty where nothing is."""
        if self.line is None or not selected:
            return ""
        return quoted(self.quote(), selected[0].page, self.line)

    def _copy(self, selected: list[PageStretch]) -> None:
        words = self.quoted(selected)
        if words:
            carried.copy(carried.words(words))
            self.told.emit(self.tr("Copied with its citation."))

    def _drag(self, selected: list[PageStretch]) -> None:
        words = self.quoted(selected)
        if words:
            carried.drag(self._reader.canvas, carried.words(words), self.quote())


def _differs(old: DocumentLine, new: DocumentLine) -> bool:
    """Whether what the reader shows of a document has changed."""
    return (old.title, old.outcome, old.pages, old.published, old.url, old.detail) != (
        new.title, new.outcome, new.pages, new.published, new.url, new.detail,
    )  # fmt: skip


def _subtitle(line: DocumentLine) -> str:
    parts = []
    if line.outlet:
        parts.append(line.outlet)
    if line.published is not None:
        parts.append(filled(tr("published {date}"), date=in_words(line.published)))
    parts.append(filled(tr("attached {date}"), date=_day(line.attached_at)))
    return side_by_side(parts, " · ")


def _day(moment: str) -> str:
    """The user's own day of a moment in UTC, said like every other day."""
    day = datetime.fromisoformat(moment).astimezone().date()
    said = UncertainDate("", day.isoformat(), None, minute_of_day(day), last_minute(day))
    return in_words(said)
