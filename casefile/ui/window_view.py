"""One open library as the window shows it: the panes, where they stand, who hears whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from casefile.actions.citing import Stretch
from casefile.store.reads.lines import DeadlineLine
from casefile.ui.attach_panel import AttachPanel
from casefile.ui.attach_runner import AttachRunner
from casefile.ui.copies import Copies
from casefile.ui.crash import show_crash
from casefile.ui.date_words import write_days
from casefile.ui.desk import Desk
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.long_dialog import LongDialog
from casefile.ui.documents_pane import DocumentsPane
from casefile.ui.drafts import Drafts
from casefile.ui.drop_sign import DropSign
from casefile.ui.facts.pane import FactsPane
from casefile.ui.header import Header
from casefile.ui.page_files import PageFiles
from casefile.ui.parts.own_undo import OwnUndo
from casefile.ui.rail import Rail
from casefile.ui.rail_model import RailLines
from casefile.ui.reader.reader import Reader
from casefile.ui.reader.source import Stretch as PageStretch
from casefile.ui.search_panel import SearchPanel
from casefile.ui.timeline.view import TimelineView
from casefile.ui.timeline_reading import TimelineReading
from casefile.ui.timeline_views import TimelineViews
from casefile.ui.window_across import AcrossCases
from casefile.ui.window_attaching import Attaching
from casefile.ui.window_cases import Cases
from casefile.ui.window_closing import wait_for
from casefile.ui.window_going import Going
from casefile.ui.window_leaving import Leaving
from casefile.ui.window_memory import WindowMemory
from casefile.ui.window_notice import NoticeBar
from casefile.ui.window_panes import PaneSizes, step_focus
from casefile.ui.window_reading import Reading
from casefile.ui.window_returning import Returning
from casefile.ui.window_timeline import TimelineEvents

if TYPE_CHECKING:
    from casefile.ui.dialogs.form import FormDialog

Opens = Callable[[Desk, QWidget | None, Sequence[Stretch], str], "FormDialog"]
"""A way into a dialog that tags what is selected."""


class LibraryView(QWidget):
    """Rail, header, documents, reader, facts and timeline of one library.

    `titleChanged` is the open case's `title` (empty for none); `told` a sentence for the status
    bar.
    """

    titleChanged = Signal(str)
    told = Signal(str)

    def __init__(
        self, desk: Desk, memory: WindowMemory, room: QSize, parent: QWidget | None = None
    ) -> None:
        """`room` is how large the view is going to be."""
        super().__init__(parent)
        self.resize(room)
        self.desk = desk
        self._memory = memory
        write_days(memory.wishes.date_style)
        self._is_shut = False
        self.title = ""
        self.files = PageFiles(desk)
        self.runner = AttachRunner(desk, self)
        self.rail = Rail(desk)
        self.header = Header()
        self.notice = NoticeBar()
        self.attach_panel = AttachPanel(desk, self.runner)
        self.documents = DocumentsPane(desk, self.files)
        self.reader = Reader()
        self.facts = FactsPane(desk)
        self.timeline = TimelineView()
        self.timeline.board.set_movement(memory.timeline_movement)
        # Asked before the events, so that these come filtered from the beginning.
        self.timeline_views = TimelineViews(desk, self.timeline, self)
        self.timeline_reading = TimelineReading(desk, self.timeline, self)
        self.reading = Reading(desk, self.reader, self.documents, self.files)
        self.going = Going(self)
        self.leaving = Leaving(self, memory)
        self.cases = Cases(desk, memory, self)
        self.attaching = Attaching(desk, self.runner, self.documents, memory, self)
        self.search = SearchPanel(desk, self.rail.search, self)
        self.across = AcrossCases(desk, self)
        self.copies = Copies(desk, memory.wishes, self)
        self.sign = DropSign(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._wire()
        self.returning = Returning(self)
        self.drafts = Drafts(self)

    # Where things stand

    def _lay_out(self) -> None:
        self.centre = self._splitter("centre", Qt.Orientation.Horizontal)
        for placed in (self.documents, self.reader, self.facts):
            self.centre.addWidget(placed)
        self.centre.setStretchFactor(0, 0)
        self.centre.setStretchFactor(1, 1)
        self.centre.setStretchFactor(2, 0)
        right = QFrame()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.notice, self.attach_panel):
            column.addWidget(widget)
        column.addWidget(self.centre, 1)
        self.top = self._splitter("top", Qt.Orientation.Horizontal)
        self.top.addWidget(self.rail)
        self.top.addWidget(right)
        self.top.setStretchFactor(0, 0)
        self.top.setStretchFactor(1, 1)
        self.main = self._splitter("main", Qt.Orientation.Vertical)
        self.main.addWidget(self.top)
        self.main.addWidget(self.timeline)
        self.main.setStretchFactor(0, 1)
        self.main.setStretchFactor(1, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.main)
        self.panes: dict[str, QWidget] = {
            "rail": self.rail,
            "documents": self.documents,
            "reader": self.reader,
            "facts": self.facts,
            "timeline": self.timeline,
        }
        splitters = {"main": self.main, "top": self.top, "centre": self.centre}
        self.sizes = PaneSizes(self._memory, splitters, self)
        self.sizes.begin(self.size())
        for name, pane in self.panes.items():
            pane.setVisible(self._memory.is_pane_shown(name))

    def _splitter(self, name: str, orientation: Qt.Orientation) -> QSplitter:
        made = QSplitter(orientation)
        made.setObjectName(name)
        made.setHandleWidth(1)
        made.setChildrenCollapsible(False)
        return made

    # Who hears whom

    def _wire(self) -> None:
        desk, rail, reader = self.desk, self.rail, self.reader
        desk.failed.connect(self.notice.say)
        desk.told.connect(self.told)
        desk.caseOpened.connect(lambda _: self._show_case())
        desk.caseOpened.connect(lambda _: self._keep_working())
        desk.factsRead.connect(self.header.show_facts)
        rail.linesRead.connect(self._on_rail)
        rail.newCaseRequested.connect(self.cases.new)
        rail.acrossRequested.connect(self.across.open)
        self.across.lineChosen.connect(self.going.go_to_line)
        rail.cases.editRequested.connect(self.cases.edit)
        rail.cases.relateRequested.connect(self.cases.relate)
        rail.cases.deleteRequested.connect(self.cases.delete)
        rail.cases.exportRequested.connect(self.cases.export)
        rail.cases.filesDropped.connect(self.attaching.take)
        rail.cases.documentsDropped.connect(self.attaching.put)
        self.header.attachRequested.connect(self.attaching.choose_files)
        self.header.exportRequested.connect(self.leaving.export)
        self.cases.told.connect(self.told)
        self.cases.made.connect(lambda _: self.take_keys())
        self.copies.told.connect(self.told)
        self.attaching.told.connect(self.told)
        self.documents.told.connect(self.told)
        self.attaching.attached.connect(self.reading.offer)
        self.attaching.bundleDropped.connect(self.cases.import_bundle)
        self.attach_panel.documentChosen.connect(self.reading.enter)
        self.runner.crashed.connect(show_crash)
        self.documents.list.editRequested.connect(
            lambda sha256: tagging.edit_document(desk, self.window(), sha256)
        )
        self.documents.list.putRequested.connect(self.attaching.ask_where_to_put)
        self.documents.list.saveRequested.connect(self.attaching.save_copy)
        self.documents.list.removeRequested.connect(self.attaching.remove)
        self.reading.factPointedAt.connect(self.going.show_fact)
        self.reading.told.connect(self.told)
        reader.told.connect(self.told)
        reader.suspectRequested.connect(lambda selected: self._tag(tagging.tag_suspect, selected))
        reader.chargeRequested.connect(lambda selected: self._tag(tagging.tag_charge, selected))
        reader.eventRequested.connect(lambda selected: self._tag(tagging.tag_event, selected))
        reader.noteRequested.connect(lambda selected: self._tag(tagging.tag_note, selected))
        self.facts.citationChosen.connect(self.going.go_to_citation)
        self.facts.eventChosen.connect(self.timeline.select)
        self.facts.restRequested.connect(self.timeline.setFocus)
        self.facts.set_selection_provider(self._selected)
        self.facts.set_document_provider(self.documents.model.line)
        self.facts.told.connect(self.told)
        self.facts.selectionUsed.connect(self.reader.clear_selection)
        self.timeline.eventChosen.connect(self.going.go_to_event)
        self.timeline.pictureRequested.connect(self.leaving.picture)
        self.events = TimelineEvents(desk, self.timeline, self.notice, self)
        self.events.told.connect(self.told)
        self.timeline_views.told.connect(self.told)
        self.timeline_reading.relatedRead.connect(self.timeline.choices.lanes.set_related)
        self.events.passageRequested.connect(self.going.go_to_event)
        self.search.hitChosen.connect(self.going.go_to_hit)
        rail.search.left.connect(self.take_keys)
        OwnUndo(self)
        # The menus have the reader's keys, so that they work wherever the cursor is.
        for shortcut in reader.findChildren(
            QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            shortcut.setEnabled(False)

    def _tag(self, opens: Opens, selected: list[PageStretch]) -> None:
        stretches = self.reading.stretches(selected)
        if stretches and self.desk.case_id is not None:
            dialog = opens(self.desk, self.window(), stretches, self.reading.quote())
            # What was tagged shows its new colour, which the selection would cover.
            dialog.saved.connect(lambda _: self.reader.clear_selection())

    def _selected(self) -> tuple[list[Stretch], str] | None:
        self.reader.take_whole_words()
        stretches = self.reading.stretches(self.reader.selection)
        return (stretches, self.reading.quote()) if stretches else None

    def show_keys(self) -> None:
        """Tells the keys in force now wherever a pane names one."""
        for pane in (self.rail, self.reader, self.facts, self.timeline):
            pane.show_keys()

    # What is open

    def _on_rail(self, lines: RailLines) -> None:
        there = {line.id for line in lines.cases}
        if self.desk.case_id not in there:
            last = self.returning.last_case
            first = lines.cases[0].id if lines.cases else None
            self.desk.open_case(last if last in there else first)
        self._show_case()

    def _show_case(self) -> None:
        lines = self.rail.lines
        case, due = None, list[DeadlineLine]()
        if lines is not None:
            case = next((one for one in lines.cases if one.id == self.desk.case_id), None)
            due = [line for line in lines.deadlines if line.case_id == self.desk.case_id]
        self.header.show_case(case, due)
        self.title = case.title if case else ""
        self.titleChanged.emit(self.title)

    # Where the keys go

    def take_keys(self) -> None:
        """Puts the cursor where one works: into the reader, else into a pane that is shown.

        Left to itself the platform puts it into the first field there is, the search.
        """
        if self.reader.isVisibleTo(self):
            self.reader.await_document()
            return
        for place in (self.documents.list, self.timeline, self.facts, self.rail.cases):
            if place.isVisibleTo(self):
                place.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _keep_working(self) -> None:
        """A case that comes takes the keys from nobody but the search, which led to it or not."""
        focused = self.window().focusWidget()
        if focused is None or focused is self.rail.search:
            self.take_keys()

    # Panes

    def show_pane(self, name: str, shown: bool) -> None:
        """Shows or hides a pane; the others take its room."""
        self.panes[name].setVisible(shown)
        self._memory.remember_pane(name, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sizes.follow(event.size(), event.oldSize())

    def fill_with_timeline(self, fills: bool) -> None:
        """Gives the timeline the whole window, or gives the rest its room back."""
        self._memory.remember_filled_with_timeline(fills)
        self.top.setVisible(not fills)
        self.timeline.setVisible(fills or self._memory.is_pane_shown("timeline"))

    def step_pane(self, step: int) -> None:
        """Moves the cursor to the next pane that is shown."""
        places = [
            self.rail.cases, self.documents.list, self.reader, self.facts, self.timeline,
        ]  # fmt: skip
        step_focus([place for place in places if place.isVisible()], step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where no pane has a use of its own for it, lets go of the selected words."""
        if event.key() == Qt.Key.Key_Escape and self.reader.selection:
            self.reader.clear_selection()
        else:
            super().keyPressEvent(event)

    # Dropping anywhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.attaching.welcome(event)
        if event.isAccepted():
            self.sign.show_for(self.header.title.text() if self.desk.case_id else "")

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.attaching.welcome(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.sign.hide()
        self.attaching.drop(event)

    # Ends

    def shut(self) -> None:
        """Remembers its shape, ends what runs, waits for writes, closes the library."""
        if self._is_shut:
            return
        self._is_shut = True
        self.copies.close()
        self.sizes.remember()
        self.timeline_views.flush()
        self.returning.flush()
        self.drafts.flush()
        self.across.close()
        words = self._under_way()
        for dialog in self.window().findChildren(LongDialog):
            dialog.stop()
        self.runner.let_go()
        self.desk.let_go()
        self.reader.clear()
        self.timeline.clear()
        wait_for(self.window(), words, self._end)

    def _under_way(self) -> str:
        """What there may be to wait for."""
        if self.runner.is_running:
            return self.tr(
                "The document that is being read is attached whole; those after it are left out. "
                "Nothing that was attached is lost."
            )
        if self.desk.is_busy:
            return self.tr("What you did last is being saved.")
        return self.tr("Work that was under way is being ended. Everything is saved.")

    def _end(self) -> None:
        self.runner.end()
        self.files.close()
        self.documents.files_out.close()
        self.desk.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.shut()
        super().closeEvent(event)
