"""The facts pane: who is suspected and charged of what, what happened, and where it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from casefile.actions.citing import Stretch
from casefile.actions.other_dates import prefer_other_date
from casefile.actions.parties import prefer_name
from casefile.store.reads.cases import RelatedLine, related_cases
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.facts import CaseFacts, EventLine, with_event
from casefile.store.reads.involvements import InvolvementLine, NameLine
from casefile.store.reads.law import ChargeLine, ProvisionLine
from casefile.store.reads.other_dates import OtherDateLine
from casefile.ui import carried
from casefile.ui.cited_words import cited
from casefile.ui.desk import Desk
from casefile.ui.dialogs import tagging
from casefile.ui.facts.changing import citing, deleting, editing
from casefile.ui.facts.menu import RowMenu, passages_menu
from casefile.ui.facts.rows import HEADINGS, Row, RowKind, Section
from casefile.ui.facts.tree import FactsTree
from casefile.ui.facts.wording import sections
from casefile.ui.parts.empty_state import EmptyState

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.ui.dialogs.form import FormDialog

Selected = tuple[Sequence[Stretch], str]
"""The reader's selection: its stretches, and the words of them."""

_ADDING = {
    Section.SUSPECTS: tagging.tag_suspect,
    Section.CHARGES: tagging.tag_charge,
    Section.EVENTS: tagging.tag_event,
    Section.OTHERS: tagging.tag_party,
    Section.NOTES: tagging.tag_note,
}


class FactsPane(QWidget):
    """The facts of the open case; every one edited, deleted, cited and followed from here.

    `citationChosen` carries the `CitationLine` to go to, `eventChosen` and `factChosen` identities
    when the user goes to a row. `selectionUsed` says that what is selected in the reader was cited.
    `told` is a sentence for the status bar; `restRequested` asks to see the events that are too
    many to stand here.
    """

    citationChosen = Signal(object)
    eventChosen = Signal(str)
    factChosen = Signal(str)
    selectionUsed = Signal()
    told = Signal(str)
    restRequested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selected: Callable[[], Selected | None] = lambda: None
        self._document: Callable[[str], DocumentLine | None] = lambda _: None
        self._wanted = ""
        self.setProperty("look", "pane")
        self.setAccessibleName(self.tr("Facts"))
        self.setMinimumWidth(220)
        self.tree = FactsTree()
        self._empty = EmptyState(self.tr("Open a case to see what is known of it."))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tree)
        self.tree.openRequested.connect(self._enter)
        self.tree.deleteRequested.connect(self.delete)
        self.tree.addRequested.connect(self.add)
        self.tree.passagesRequested.connect(self._show_passages)
        self.tree.menuRequested.connect(self._show_menu)
        self.tree.wentTo.connect(self._went_to)
        self.tree.carry = self.carry
        self.tree.copyRequested.connect(self.copy)
        desk.caseOpened.connect(self._case_opened)
        desk.factsRead.connect(self._facts_read)
        if desk.facts is not None:
            self._facts_read(desk.facts)

    # What others ask of it

    def set_selection_provider(self, provider: Callable[[], Selected | None]) -> None:
        """Says how to learn what is selected in the reader: stretches and words, or None."""
        self._selected = provider

    def set_document_provider(self, provider: Callable[[str], DocumentLine | None]) -> None:
        """Says how to learn more of a document of the open case, by its SHA-256."""
        self._document = provider

    def select(self, fact_id: str) -> None:
        """Goes to a fact, as soon as it is here; tells nobody, because the user did not.

        An event that is not among those held comes to stand beneath them.
        """
        node = self.tree.facts.find(fact_id)
        self._wanted = "" if node is not None else fact_id
        if node is not None:
            self.tree.go_to(node)
        elif self._desk.facts is not None and not self._desk.facts.holds_all:
            self._facts_read(self._desk.facts)

    def show_keys(self) -> None:
        """Tells the keys in force now in what stands under empty headings."""
        if self._desk.facts is not None:
            self._facts_read(self._desk.facts)

    def _put(self, shown: QWidget) -> None:
        """Shows the facts or that there are none. Who is not there must not be given the keys."""
        self._stack.setCurrentWidget(shown)
        # Qt leads Tab to a pane for its proxy's sake, and no farther where that one is hidden.
        self.setFocusProxy(self.tree if shown is self.tree else None)  # type: ignore[arg-type]

    # News

    def _case_opened(self, case_id: str | None) -> None:
        self.tree.clear_rows()
        self._wanted = ""
        if case_id is None:
            self._put(self._empty)

    def _facts_read(self, facts: CaseFacts) -> None:
        beyond = self._beyond(facts)

        # Words for thousands of events take a while: they are found off the window's thread.
        def read(connection: Connection) -> tuple[str, tuple[Row, ...]]:
            shown = with_event(connection, facts, beyond) if beyond else facts
            return facts.case_id, sections(shown, related_cases(connection, facts.case_id))

        self._desk.fetch(read, key="facts pane").then(self._rows_made)

    def _beyond(self, facts: CaseFacts) -> str:
        """The event one goes to or is at, if it may be one that is not held."""
        if facts.holds_all:
            return ""
        row = self.current_row
        at = row.fact_id if row is not None and row.kind is RowKind.EVENT else ""
        fact_id = self._wanted or at
        return fact_id if facts.event(fact_id) is None else ""

    def _rows_made(self, made: tuple[str, tuple[Row, ...]]) -> None:
        case_id, rows = made
        if case_id != self._desk.case_id:
            return
        if self._stack.currentWidget() is not self.tree:
            self._put(self.tree)
            # Where its rows go depends on its size, which it would learn only later.
            self._stack.setGeometry(self.contentsRect())
        self.tree.show_rows(rows)
        if self._wanted:
            self.select(self._wanted)

    def _went_to(self, row: Row) -> None:
        if row.kind is RowKind.EVENT:
            self.eventChosen.emit(row.fact_id)
        if row.fact_id and row.kind is not RowKind.CITATION:
            self.factChosen.emit(row.fact_id)

    # Passages

    def _show_passages(self, row: Row, at: QPoint) -> None:
        passages = row.passages
        if len(passages) == 1:
            self.citationChosen.emit(passages[0])
        elif passages:
            menu = passages_menu(self, passages)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def go_to_passages(self, row: Row) -> None:
        """Goes to a row's passage; of several to the first."""
        if row.passages:
            self.citationChosen.emit(row.passages[0])

    def copy_quote(self, row: Row) -> None:
        if isinstance(row.subject, CitationLine):
            carried.copy(carried.words(row.subject.quote))

    def carry(self, row: Row, *, passages_only: bool = False) -> QMimeData | None:
        """A row with its sources, or these alone, as another program takes them."""
        from casefile.ui.facts.carrying import carried_row

        def cite(one: CitationLine) -> str:
            return cited(one, self._document(one.document))

        return carried_row(row, cite, passages_only=passages_only)

    def copy(self, row: Row) -> None:
        """Puts on the clipboard what a drag of the row would carry."""
        data = self.carry(row)
        if data is not None:
            carried.copy(data)
            self.told.emit(self.tr("Copied with its sources."))

    # What is selected in the reader

    def _selection(self) -> Selected:
        return self._selected() or ((), "")

    def has_selection(self) -> bool:
        return bool(self._selection()[0])

    def cite(self, row: Row) -> None:
        """Cites what is selected in the reader for a row's fact."""
        stretches, quote = self._selection()
        act = citing(self._desk, row, stretches, quote)
        if act is not None:
            act().then(lambda _: self.selectionUsed.emit())

    def _tagging(self, dialog: FormDialog) -> FormDialog:
        """Follows a dialog that was given what is selected in the reader."""
        dialog.saved.connect(lambda _: self.selectionUsed.emit())
        return dialog

    # Changing

    @property
    def current_row(self) -> Row | None:
        """The fact, name, status or citation the list stands on; None on a heading or nowhere."""
        node = self.tree.current_node()
        if node is None or node.row.kind in (*HEADINGS, RowKind.REST):
            return None
        return node.row

    def add_to(self, section: Section) -> None:
        """Adds to a section, with what is selected in the reader as the passage if there is any."""
        if section in _ADDING:
            dialog = _ADDING[section](self._desk, self.window(), *self._selection())
            self._tagging(dialog).saved.connect(self._was_added)

    def add(self, row: Row) -> None:
        """Adds to the section a row stands in, without a passage."""
        section = row.section
        if section is Section.RELATED:
            tagging.relate_case(self._desk, self.window())
        elif section is not None:
            dialog = _ADDING[section](self._desk, self.window())
            dialog.saved.connect(self._was_added)

    def _was_added(self, made: object) -> None:
        identity = made[-1] if isinstance(made, list) and made else made
        if isinstance(identity, str):
            self.select(identity)

    def edit(self, row: Row) -> None:
        """Opens what there is to say of a row."""
        editing(self._desk, self.window(), row)

    def _enter(self, row: Row) -> None:
        if row.kind is RowKind.CITATION:
            self.go_to_passages(row)
        elif row.kind is RowKind.RELATED:
            self.open_related(row)
        elif row.kind is RowKind.REST:
            self.restRequested.emit()
        else:
            self.edit(row)

    def delete(self, row: Row) -> None:
        """Deletes at once; undo brings it back."""
        act = deleting(self._desk, row)
        if act is not None:
            act()

    def add_name(self, row: Row) -> None:
        if isinstance(row.subject, InvolvementLine):
            selected = self._selection()
            self._tagging(tagging.tag_name(self._desk, self.window(), row.subject, *selected))

    def prefer(self, row: Row) -> None:
        if isinstance(row.subject, NameLine):
            self._desk.act(prefer_name, row.subject.id)
        elif isinstance(row.subject, OtherDateLine):
            self._desk.act(prefer_other_date, row.subject.id)

    def add_other_date(self, row: Row) -> None:
        """Adds what else is said of when an event happened, by what is selected if anything is."""
        if isinstance(row.subject, EventLine):
            selected = self._selection()
            self._tagging(tagging.tag_other_date(self._desk, self.window(), row.subject, *selected))

    def charge(self, row: Row) -> None:
        """Charges a suspect, or under a provision, with what is selected as the passage."""
        stretches, quote = self._selection()
        subject = row.subject
        dialog = tagging.tag_charge(
            self._desk,
            self.window(),
            stretches,
            quote,
            provision_id=subject.id if isinstance(subject, ProvisionLine) else None,
            involvement_id=subject.id if isinstance(subject, InvolvementLine) else None,
        )
        self._tagging(dialog)

    def add_status(self, row: Row) -> None:
        charge = row.owner if isinstance(row.owner, ChargeLine) else row.subject
        if isinstance(charge, ChargeLine):
            selected = self._selection()
            self._tagging(tagging.tag_charge_step(self._desk, self.window(), charge, *selected))

    def move_to_case(self, row: Row) -> None:
        """Asks which case an event belongs to."""
        if isinstance(row.subject, EventLine):
            tagging.move_event(self._desk, self.window(), row.subject)

    def open_related(self, row: Row) -> None:
        if isinstance(row.subject, RelatedLine):
            self._desk.open_case(row.subject.case_id)

    # The context menu

    def _show_menu(self, row: Row, at: QPoint) -> None:
        menu = RowMenu(self, row)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
