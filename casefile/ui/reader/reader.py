"""The reader: toolbar, find bar, pages, and the bar of acts on a selection."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.key_hint import with_keys
from casefile.ui.parts.label import PlainLabel
from casefile.ui.reader.accessible import read_out
from casefile.ui.reader.find_bar import FindBar
from casefile.ui.reader.page_canvas import PageCanvas
from casefile.ui.reader.selection import Position, Selection, trimmed, whole_words
from casefile.ui.reader.source import Highlight, PageSource, Stretch
from casefile.ui.reader.states import EmptyPane, MessagePane, PasswordPane, ReadingPane, WebPane
from casefile.ui.reader.tag_bar import COPY, ENTRIES, TagBar
from casefile.ui.reader.toolbar import ReaderToolbar
from casefile.ui.tongue import filled


class Reader(QWidget):
    """Shows one document at a time, and says what its user wants done with a passage.

    The six requests, and `selectionChanged`, carry a list of `Stretch`; those of the requests
    have no white space around them. A selection over several pages has one stretch a page.
    `told` is a sentence on what keeps a key from doing anything.
    """

    selectionChanged = Signal(object)
    suspectRequested = Signal(object)
    chargeRequested = Signal(object)
    eventRequested = Signal(object)
    noteRequested = Signal(object)
    copyRequested = Signal(object)
    dragRequested = Signal(object)
    told = Signal(str)
    highlightClicked = Signal(str)
    pageChanged = Signal(int)
    zoomChanged = Signal(float)
    passwordEntered = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reader"))
        self.toolbar = ReaderToolbar()
        self.find_bar = FindBar()
        self.notice = PlainLabel("", "warning", wraps=True)
        self.notice.setContentsMargins(14, 5, 14, 5)
        self.notice.hide()
        self.canvas = PageCanvas()
        self._selected_before: Selection | None = None
        self.tag_bar = TagBar(self.canvas.viewport())
        self.empty_pane = EmptyPane()
        self.reading_pane = ReadingPane()
        self.password_pane = PasswordPane()
        self.web_pane = WebPane()
        self.message_pane = MessagePane()
        self.stack = QStackedWidget()
        for pane in (
            self.empty_pane,
            self.canvas,
            self.reading_pane,
            self.password_pane,
            self.web_pane,
            self.message_pane,
        ):
            self.stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self.find_bar, self.notice):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.requests = {
            "S": self.suspectRequested,
            "C": self.chargeRequested,
            "E": self.eventRequested,
            "N": self.noteRequested,
            "Y": self.copyRequested,
        }
        read_out(self.canvas)
        self._wire()
        self._add_keys()
        self.setTabOrder(self.toolbar.fingerprint, self.find_bar.field)
        self.setTabOrder(self.find_bar.close_button, self.canvas)
        before: QWidget = self.canvas
        for button in self.tag_bar.buttons.values():
            self.setTabOrder(before, button)
            before = button

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Gives the page the keys. A proxy would do so too, and lead Tab past the toolbar."""
        self.canvas.setFocus(reason)

    def await_document(self) -> None:
        """Gives what is shown the keys; Qt hands them on to the page that comes in its place."""
        shown = self.stack.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wire(self) -> None:
        bar, canvas, find = self.toolbar, self.canvas, self.find_bar
        bar.pageAsked.connect(self.go_to_page)
        bar.zoomStepped.connect(canvas.step_zoom)
        bar.fitAsked.connect(lambda: canvas.set_zoom(None))
        bar.findAsked.connect(self.open_find)
        bar.inversionAsked.connect(canvas.set_inverted)
        canvas.pageChanged.connect(bar.set_page)
        canvas.pageChanged.connect(self.pageChanged)
        canvas.zoomChanged.connect(bar.set_zoom)
        canvas.zoomChanged.connect(self.zoomChanged)
        canvas.highlightClicked.connect(self.highlightClicked)
        canvas.selectionChanged.connect(self._selection_changed)
        canvas.selectionEnded.connect(self._place_tag_bar)
        canvas.moved.connect(self._follow_selection)
        canvas.typed.connect(self.act)
        canvas.liftRequested.connect(self._lift)
        canvas.menuRequested.connect(self._open_menu)
        self.tag_bar.chosen.connect(self.act)
        self.tag_bar.dismissed.connect(self._leave_tag_bar)
        find.foundChanged.connect(lambda: canvas.set_found(find.finder.by_page, find.current))
        find.went.connect(self._go_to_find)
        find.closed.connect(self._leave_find)
        self.password_pane.entered.connect(self.passwordEntered)

    def _add_keys(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, slot in (
            (QKeySequence(standard.Find), self.open_find),
            (QKeySequence(standard.FindNext), lambda: self.find_bar.step(1)),
            (QKeySequence(standard.FindPrevious), lambda: self.find_bar.step(-1)),
            (QKeySequence(standard.ZoomIn), lambda: self.canvas.step_zoom(1)),
            (QKeySequence("Ctrl+="), lambda: self.canvas.step_zoom(1)),
            (QKeySequence(standard.ZoomOut), lambda: self.canvas.step_zoom(-1)),
            (QKeySequence("Ctrl+0"), lambda: self.canvas.set_zoom(None)),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # What is shown

    def show_document(self, source: PageSource) -> None:
        """Shows a document from its beginning; what was shown before is let go."""
        facts = source.facts
        self._put(self.canvas, facts.notice)
        self.canvas.set_source(source)
        pages = self.canvas.pages
        count = pages.count if pages else 0
        self.toolbar.set_document(count, facts.sha256, is_drawn=facts.is_drawn)
        self.toolbar.set_zoom(self.canvas.zoom)
        self.canvas.setAccessibleName(facts.title)
        self.find_bar.follow(pages)
        if not count:
            self.show_message(facts.title, facts.notice or self.tr("There are no pages to show."))

    def show_keys(self) -> None:
        """Tells the keys in force now."""
        self.tag_bar.show_keys()
        self.empty_pane.show_keys()

    def clear(self) -> None:
        """No document: the empty state, which says what to do."""
        self._let_go(self.empty_pane)

    def show_reading(self, title: str, done: int, total: int) -> None:
        """The text is being read: `done` of `total` pages, 0 while that is not known."""
        if self.stack.currentWidget() is not self.reading_pane:
            self._let_go(self.reading_pane)
        self.reading_pane.tell(title, done, total)

    def show_password(self, title: str, *, was_wrong: bool = False) -> None:
        """The document needs a password: `passwordEntered` brings it."""
        self._let_go(self.password_pane)
        self.password_pane.ask(title, was_wrong=was_wrong)

    def show_web(self, title: str, address: str) -> None:
        """A web reference: its address as plain text. Nothing is fetched."""
        self._let_go(self.web_pane)
        self.web_pane.tell(title, address)

    def show_message(self, title: str, words: str) -> None:
        """A document of which no page can be shown, and why."""
        self._let_go(self.message_pane)
        self.message_pane.tell(title, words)

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """The tagged passages of the document that is shown."""
        self.canvas.set_highlights(highlights)

    def show_passage(self, page: int, start: int, end: int) -> None:
        """Scrolls to a passage and flashes it."""
        self.canvas.reveal(Stretch(page, start, end), flash=True)

    def go_to_page(self, page: int) -> None:
        self.canvas.go_to_page(page)

    def open_find(self) -> None:
        """Opens the find bar, with the selected words if they are few."""
        if self.stack.currentWidget() is self.canvas:
            self.find_bar.open_on(self.canvas.pages, self.canvas.page, self.selected_text())

    def _go_to_find(self, find: Stretch) -> None:
        self._selected_before = self.canvas.selection
        self.canvas.reveal(find, flash=False)

    def _leave_find(self, find: Stretch | None) -> None:
        """The found words are there to be tagged, unless others were selected meanwhile."""
        self.canvas.setFocus()
        if find is not None and self.canvas.selection == self._selected_before:
            self.canvas.selected_by_key = False
            start, end = Position(find.page, find.start), Position(find.page, find.end)
            self.canvas.select(Selection(start, end))

    # What is selected

    @property
    def selection(self) -> list[Stretch]:
        """What is selected, without white space around it; one stretch a page."""
        pages = self.canvas.pages
        return trimmed(self.canvas.selection.stretches(pages), pages) if pages else []

    def clear_selection(self) -> None:
        """Nothing is selected; the caret stays at the end of what was."""
        end = self.canvas.selection.last
        self.canvas.select(Selection(end, end))

    def selected_text(self) -> str:
        """The selected words of the first page selected, as the page's text has them."""
        pages = self.canvas.pages
        if pages is None or self.canvas.selection.is_empty:
            return ""
        part = self.canvas.selection.stretches(pages)[0]
        return pages.text(part.page)[part.start : part.end]

    def _put(self, pane: QWidget, notice: str) -> None:
        self.tag_bar.hide()
        self.stack.setCurrentWidget(pane)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))

    def _let_go(self, pane: QWidget) -> None:
        self.find_bar.hide()
        self.canvas.set_source(None)
        self.find_bar.follow(None)
        self.toolbar.set_document(0, "", is_drawn=False)
        self._put(pane, "")

    def _selection_changed(self, stretches: list[Stretch]) -> None:
        if not stretches:
            self.tag_bar.hide()
        self.canvas.setAccessibleDescription(self.selected_text()[:500])
        self.selectionChanged.emit(stretches)

    def _place_tag_bar(self) -> None:
        """The bar stands by what was selected, once there is a word in it."""
        area = self.canvas.selected_area()
        if area.isNull() or not self.selected_text().strip():
            self.tag_bar.hide()
        else:
            self.tag_bar.show_by(area, self.canvas.line_beneath())

    def _follow_selection(self) -> None:
        if self.tag_bar.isVisible() or not self.canvas.selection.is_empty:
            self._place_tag_bar()

    def _leave_tag_bar(self) -> None:
        self.canvas.setFocus()
        self.tag_bar.hide()

    def take_whole_words(self) -> None:
        """Widens what a hand selected to whole words; the keyboard selects letters on purpose."""
        canvas = self.canvas
        if canvas.pages is not None and not canvas.selected_by_key:
            widened = whole_words(canvas.selection, canvas.pages)
            if widened != canvas.selection:
                canvas.select(widened)

    def act(self, key: str) -> None:
        """Does with the selection what a button of the tag bar does, by its act."""
        if key != COPY:
            self.take_whole_words()
        stretches = self.selection
        if stretches:
            self.requests[key].emit(stretches)
        else:
            words = self.tr("Select words in the document first, then press {key}.")
            self.told.emit(filled(words, key=keys_now().told(ENTRIES[key])))

    def _lift(self) -> None:
        stretches = self.selection
        if stretches:
            self.tag_bar.hide()
            self.dragRequested.emit(stretches)
            self._place_tag_bar()

    def _open_menu(self, where: QPoint) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def context_menu(self) -> QMenu:
        """What can be done with the selection, and with the page."""
        menu = QMenu(self)
        has_selection = bool(self.selection)
        for key, button in self.tag_bar.buttons.items():
            act = QAction(with_keys(button.text(), keys_now().near(ENTRIES[key])), menu)
            act.setEnabled(has_selection)
            act.triggered.connect(lambda _=False, key=key: self.act(key))
            menu.addAction(act)
        menu.addSeparator()
        standard = QKeySequence.StandardKey
        find = keys_now().of("find", (QKeySequence(standard.Find),))
        for text, keys, slot, enabled in (
            (self.tr("Copy"), (QKeySequence(standard.Copy),), self.canvas.copy, has_selection),
            (
                self.tr("Select all"), (QKeySequence(standard.SelectAll),),
                self.canvas.select_all, True,
            ),
            (self.tr("Find in document"), find, self.open_find, True),
        ):  # fmt: skip
            act = QAction(text, menu)
            act.setShortcuts(keys)
            act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            act.setEnabled(enabled)
            act.triggered.connect(slot)
            menu.addAction(act)
        return menu
