"""The list of cases: chosen with a click or the arrows, and a place to drop documents on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QSizePolicy, QWidget

from casefile.ui.attach_drop import (
    carries_documents,
    documents_in,
    dropped,
    is_welcome,
    library_in,
)
from casefile.ui.rail_delegate import CaseDelegate
from casefile.ui.rail_model import CasesModel, RailRole
from casefile.ui.theme_inks import colour, inks_now

_FADE = 26
"""Pixels over which the list fades where it goes on."""


class CaseList(QListView):
    """`chosen` is the case to open; the others ask for what the context menu and keys offer.

    `filesDropped` carries what was dropped on a case, and the case; `documentsDropped` documents
    of the library by SHA-256, and the case.
    """

    chosen = Signal(str)
    editRequested = Signal(str)
    relateRequested = Signal(str)
    exportRequested = Signal(str)
    deleteRequested = Signal(str)
    filesDropped = Signal(object, str)
    documentsDropped = Signal(object, str)

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases = model
        self._over = QModelIndex()
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(self))
        self.setAccessibleName(self.tr("Cases"))
        self.setProperty("look", "rail")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        model.modelReset.connect(self.updateGeometry)
        model.dataChanged.connect(self._lay_out_again)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda index: self.editRequested.emit(self._id(index)))

    # Which case

    def show_open(self, case_id: str | None) -> None:
        """Marks the open case without asking for it again."""
        row = self._cases.row_of(case_id)
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.setCurrentIndex(self._cases.index(row) if row >= 0 else QModelIndex())
        selection.blockSignals(False)
        self.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._id(index))

    def _id(self, index: QModelIndex) -> str:
        return str(index.data(RailRole.CASE_ID))

    # Room

    def _lay_out_again(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows, so that what follows comes right after the last one."""
        heights = (self.sizeHintForRow(row) for row in range(self._cases.rowCount()))
        return QSize(super().sizeHint().width(), sum(heights) + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, min(self.sizeHint().height(), 110))

    # Menu and keys

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).bottomLeft() + QPoint(20, 0) if by_key else event.pos()
            self.menu_for(self._id(index)).popup(self.viewport().mapToGlobal(place))

    def menu_for(self, case_id: str) -> QMenu:
        """What can be done with a case."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, wanted in (
            (self.tr("Edit case…"), self.editRequested),
            (self.tr("Relate to another case…"), self.relateRequested),
            (self.tr("Export…"), self.exportRequested),
            (self.tr("Delete case"), self.deleteRequested),
        ):
            if wanted is self.deleteRequested:
                menu.addSeparator()
            menu.addAction(text).triggered.connect(lambda _=False, ask=wanted: ask.emit(case_id))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid():
            if event.key() == Qt.Key.Key_F2:
                self.editRequested.emit(self._id(index))
                return
            if event.key() == Qt.Key.Key_Delete:
                self.deleteRequested.emit(self._id(index))
                return
        super().keyPressEvent(event)

    # Dropping on a case

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        is_library = not carries_documents(data) and library_in(data) is not None
        if carries_documents(data) or (is_welcome(data) and not is_library):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()))
        if self._over.isValid():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hover(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._hover(QModelIndex())
        if not index.isValid():
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if documents := documents_in(event.mimeData()):
            self.documentsDropped.emit(documents, self._id(index))
        else:
            self.filesDropped.emit(dropped(event.mimeData()), self._id(index))

    def _hover(self, index: QModelIndex) -> None:
        self._over = index
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_more(painter)
        if self._over.isValid():
            painter.setPen(QPen(colour(inks_now().accent), 2, Qt.PenStyle.DashLine))
            painter.drawRect(self.visualRect(self._over).adjusted(2, 2, -3, -3))

    def _paint_more(self, painter: QPainter) -> None:
        """Fades out where the list goes on above or below what is in view."""
        scroll, area = self.verticalScrollBar(), self.viewport().rect()
        ground = inks_now().rail
        for goes_on, top, first, last in (
            (scroll.value() > scroll.minimum(), 0, 1.0, 0.0),
            (scroll.value() < scroll.maximum(), area.height() - _FADE, 0.0, 1.0),
        ):
            if goes_on:
                shade = QLinearGradient(0, top, 0, top + _FADE)
                shade.setColorAt(0, colour(ground, first))
                shade.setColorAt(1, colour(ground, last))
                painter.fillRect(0, top, area.width(), _FADE, shade)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out_again()
