"""The documents of the open case: chosen, dropped, looked after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from casefile.store.changes import Changes
from casefile.store.reads.documents import DocumentLine, documents
from casefile.ui import carried
from casefile.ui.carried_documents import CarriedFiles
from casefile.ui.desk import Desk
from casefile.ui.documents_delegate import DocumentDelegate
from casefile.ui.documents_model import BeingRead, DocumentRole, DocumentsModel
from casefile.ui.documents_thumbnails import Thumbnails
from casefile.ui.page_files import PageFiles
from casefile.ui.parts.empty_state import EmptyState
from casefile.ui.parts.key_hint import with_keys
from casefile.ui.parts.nested import nested
from casefile.ui.parts.section_header import SectionHeader

if TYPE_CHECKING:
    from sqlalchemy import Connection

WIDTH = 206
TABLES = ("case_documents", "documents", "citations", "passages", "pages")
_MOST_OF_THEIR_OWN_HEIGHT = 80
"""In a longer list all rows are of one height: ten thousand would take seconds to measure."""


class DocumentList(QListView):
    """`chosen` is the document to read; `entered` follows where it was clicked or entered.

    The others ask for what its menu offers. `carry` is given documents by SHA-256 and makes of
    them what a drag or the clipboard holds, None where that takes a while.
    """

    chosen = Signal(str)
    entered = Signal(str)
    editRequested = Signal(str)
    saveRequested = Signal(str)
    removeRequested = Signal(object)
    putRequested = Signal(str)

    def __init__(
        self, model: DocumentsModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._documents = model
        self._high = 0
        self.carry: Callable[[Sequence[str]], QMimeData | None] = lambda _: None
        self.delegate = DocumentDelegate(model, thumbnails, self.font(), self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Documents"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # Onto another case in the rail, or to another program.
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._on_rows)
        model.dataChanged.connect(self._on_data)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_click)

    def show_open(self, sha256: str | None) -> None:
        """Marks the document that is being read without asking for it again."""
        row = self._documents.row_of(sha256)
        index = self._documents.index(row) if row >= 0 else QModelIndex()
        if index != self.currentIndex():
            selection = self.selectionModel()
            selection.blockSignals(True)
            # By the view's own way a key that is held, Ctrl say, would keep what was selected.
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            selection.blockSignals(False)
            if index.isValid():
                self.scrollTo(index)
            self.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        sha256 = index.data(DocumentRole.SHA256)
        if sha256:
            self.chosen.emit(sha256)

    def _on_click(self, index: QModelIndex) -> None:
        sha256 = index.data(DocumentRole.SHA256)
        if sha256:
            self.entered.emit(sha256)

    def _on_rows(self) -> None:
        is_long = self._documents.rowCount() > _MOST_OF_THEIR_OWN_HEIGHT
        self.delegate.rows.is_uniform = is_long
        self.setUniformItemSizes(is_long)
        self.updateGeometry()

    def _on_data(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        if Qt.ItemDataRole.DecorationRole in roles or self.delegate.rows.is_uniform:
            return
        high = self.sizeHint().height()
        if high != self._high:
            # Also where the rows were laid out anew already, for another reason.
            self._high = high
            self.updateGeometry()
        is_alone = first.row() == last.row()
        if is_alone and self.visualRect(first).height() == self.sizeHintForRow(first.row()):
            return
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Whether or not the scroll bar is there: its coming must not set every row anew.
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.maximumViewportSize().width() - bar
        if width != self.delegate.rows.width:
            self.delegate.rows.width = width
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.delegate.rows.use(self.font())
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its rows, so that the place to drop more comes right after the last."""
        rows = self.delegate.rows
        # Its frame is the style sheet's, and thicker in a look of high contrast.
        high = 2 * self.frameWidth() + 1
        most = self.screen().size().height()
        for row in range(self._documents.rowCount()):
            high += rows.height(self._documents.at(row))
            if high > most:
                break
        return QSize(WIDTH, high)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, min(self.sizeHint().height(), 60))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        sha256 = index.data(DocumentRole.SHA256) if index.isValid() else None
        if sha256:
            place = self.visualRect(index).bottomLeft() + QPoint(20, 0) if by_key else event.pos()
            self.menu_for(sha256).popup(self.viewport().mapToGlobal(place))

    def menu_for(self, sha256: str) -> QMenu:
        """What can be done with a document, or with all that are selected if it is among them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self.selected_documents()
        several = selected if sha256 in selected else (sha256,)
        for text, keys, wanted in (
            (self.tr("Open in the reader"), "Return", self.entered),
            (self.tr("Edit details…"), "F2", self.editRequested),
            (self.tr("Save a copy of the original…"), "", self.saveRequested),
            (self.tr("Put on another case…"), "", self.putRequested),
        ):
            if len(several) == 1:
                menu.addAction(with_keys(text, keys)).triggered.connect(
                    lambda _=False, ask=wanted: ask.emit(sha256)
                )
        menu.addAction(with_keys(self.tr("Copy as file"), "Ctrl+C")).triggered.connect(
            lambda _=False: self.copy(several)
        )
        menu.addSeparator()
        menu.addAction(with_keys(self.tr("Remove from case"), "Del")).triggered.connect(
            lambda _=False: self.removeRequested.emit(several)
        )
        return menu

    # Several at once, and on their way out

    def selected_documents(self) -> tuple[str, ...]:
        """Those that are selected, else the current one, by SHA-256, in the order of the list."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        rows = sorted(index.row() for index in chosen)
        lines = self._documents.lines
        return tuple(lines[row].sha256 for row in rows if 0 <= row < len(lines))

    def copy(self, documents: Sequence[str]) -> None:
        """Puts the originals on the clipboard, as files."""
        data = self.carry(documents)
        if data is not None:
            carried.copy(data)

    def startDrag(self, supported: Qt.DropAction) -> None:
        documents = self.selected_documents()
        data = self.carry(documents) if documents else None
        if data is not None:
            carried.drag(self, data, self._said(documents))

    def _said(self, documents: Sequence[str]) -> str:
        line = self._documents.line(documents[0])
        title = line.title if line is not None else ""
        others = self.tr("and %n more", "", len(documents) - 1)
        return title if len(documents) == 1 else f"{title} {others}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sha256 = self.currentIndex().data(DocumentRole.SHA256)
        selected = self.selected_documents()
        if selected and event.matches(QKeySequence.StandardKey.Copy):
            self.copy(selected)
            return
        if selected and event.key() == Qt.Key.Key_Delete:
            self.removeRequested.emit(selected)
            return
        asks = {
            Qt.Key.Key_Return: self.entered,
            Qt.Key.Key_Enter: self.entered,
            Qt.Key.Key_F2: self.editRequested,
        }
        ask = asks.get(Qt.Key(event.key()))
        if sha256 and ask is not None:
            ask.emit(sha256)
        else:
            super().keyPressEvent(event)


class DocumentsPane(QFrame):
    """Reads the case's documents anew whenever a write touched them.

    `read` comes each time, with the lines; `told` is a sentence for the status bar.
    """

    read = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, files: PageFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_reading = False
        self._read_again = False
        self._left_at: int | None = None
        self.setProperty("look", "pane")
        self.setMinimumWidth(150)
        self.setAccessibleName(self.tr("Documents"))
        self.model = DocumentsModel(self)
        self.thumbnails = Thumbnails(desk, files, self)
        self.list = DocumentList(self.model, self.thumbnails)
        self.files_out = CarriedFiles(desk, self)
        self.list.carry = self.carry
        self.heading = SectionHeader(self.tr("Documents"))
        self.place = EmptyState(
            self.tr("Drop PDFs, articles, mail or a whole folder here"),
            brief=self.tr("Drop files here"),
            droppable=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        row = nested(column, QVBoxLayout())
        row.setContentsMargins(10, 8, 10, 10)
        row.addWidget(self.place)
        column.addStretch(1)
        self.thumbnails.came.connect(self.model.thumbnail_came)
        desk.caseOpened.connect(self._on_case)
        desk.changed.connect(self._on_changed)
        self.files_out.ready.connect(
            lambda: self.told.emit(self.tr("Ready: they can be dragged or copied now."))
        )

    def carry(self, documents: Sequence[str]) -> QMimeData | None:
        """Documents of the open case as another program takes them, or soon can."""
        lines = [line for one in documents if (line := self.model.line(one)) is not None]
        data = self.files_out.carry(lines)
        if data is None:
            self.told.emit(self.tr("These are large: they are being got ready to leave."))
        return data

    def _on_case(self, case_id: str | None) -> None:
        self._left_at = None
        if case_id is None:
            self._show([])
        else:
            self.refresh()

    def refresh(self) -> None:
        """Fetches the open case's documents; asked while it reads, it reads once more after."""
        case_id = self._desk.case_id
        if case_id is None:
            return
        if self._is_reading:
            self._read_again = True
            return
        self._is_reading = True
        known, rows = self.model.lines, self.list.delegate.rows

        def read(connection: Connection) -> list[DocumentLine]:
            lines = _kept(known, documents(connection, case_id))
            if len(lines) <= _MOST_OF_THEIR_OWN_HEIGHT:
                for line in lines:
                    rows.row(line)
            return lines

        self._desk.fetch(read).then(lambda lines: self._has(case_id, lines))

    def _has(self, case_id: str, lines: list[DocumentLine]) -> None:
        self._is_reading = False
        if case_id == self._desk.case_id:
            self._show(lines)
        if self._read_again:
            self._read_again = False
            self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if changes.any_of(*TABLES):
            self.refresh()

    def _show(self, lines: list[DocumentLine]) -> None:
        self.model.show(lines)
        self._place_or_not()
        self.heading.set_count(str(len(lines)) if lines else "")
        self.read.emit(lines)
        if self._left_at is not None and lines:
            self.list.executeDelayedItemsLayout()
            self.list.verticalScrollBar().setValue(self._left_at)
            self._left_at = None

    @property
    def scrolled(self) -> int:
        """The pixels of the list above the view, now or once it is here."""
        return self.list.verticalScrollBar().value() if self._left_at is None else self._left_at

    def take_up(self, scrolled: int) -> None:
        """Says how far down one was; called before the documents are here."""
        self._left_at = scrolled

    def _place_or_not(self) -> None:
        """Where room is scarce it is the documents': dropping works all over the window."""
        scarce = self.height() < 3.4 * self.place.sizeHint().height()
        self.place.setVisible(not (scarce and self.model.lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_or_not()

    def show_being_read(self, file: BeingRead | None) -> None:
        """The file on its way into the case, None when all are here."""
        self.model.show_being_read(file)


def _kept(known: list[DocumentLine], read: list[DocumentLine]) -> list[DocumentLine]:
    """What was read, with the very lines that were known where nothing changed in them."""
    same = {line.sha256: line for line in known}
    return [
        old if (old := same.get(line.sha256)) is not None and old == line else line for line in read
    ]
