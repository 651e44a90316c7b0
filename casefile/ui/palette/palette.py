"""The command palette: a line to type in, and beneath it what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from casefile.ui.palette.delegate import OfferDelegate
from casefile.ui.palette.finding import Found, found
from casefile.ui.palette.offers import Offer, acts, places
from casefile.ui.palette.titles import Titles, ready
from casefile.ui.parts.found_model import FOUND, FoundModel
from casefile.ui.parts.label import PlainLabel

if TYPE_CHECKING:
    from casefile.ui.window import Window

_LETTERS = 84
_LEAST_WIDTH = 420
_MOST_ROWS = 12
_PAGE = 8
_FROM_TOP = 46
_SHADOW = 9


class Palette(QFrame):
    """Lies over the window, at its top in the middle, until something is chosen or Esc leaves.

    The keys go back to where they were before it acts, so that what it does is done there.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._acts: list[Offer] = []
        self._places = Titles()
        self._is_collecting = self._is_entered = False
        self.setAccessibleName(self.tr("Command palette"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(
            self.tr("Name an act, a case, a document or a person. > for acts alone")
        )
        self.line.setAccessibleName(self.tr("Command palette"))
        self.line.setMaxLength(200)
        self.model = FoundModel[Found](
            lambda one: one.offer.title, lambda one: one.offer.said(), self
        )
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(OfferDelegate(self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setMouseTracking(True)
        self.list.setProperty("look", "bare")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = PlainLabel("", "small", wraps=True)
        self.words.setContentsMargins(14, 6, 14, 8)
        self._lay_out()
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._tell)
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        whole = self._column = QVBoxLayout(self)
        whole.setContentsMargins(_SHADOW, 0, _SHADOW, _SHADOW)
        whole.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list)
        column.addWidget(self.words)

    # Coming and going

    def open(self) -> None:
        """Asks anew what there is, and takes the keys; called once more, it leaves."""
        if self.isVisible():
            self.leave()
            return
        self._before = self._window.focusWidget()
        self._acts = acts(self._window)
        self.line.clear()
        self._collect()
        self._search("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Goes, and gives the keys back."""
        before, self._before = self._before, None
        self.hide()
        self._acts, self._places = [], Titles()
        self._is_collecting = self._is_entered = False
        self.model.show(())
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Finding

    def _collect(self) -> None:
        """Has the places there are made ready to be searched, beside the window."""
        made, view = places(self._window), self._window.view
        if view is None:
            self._places = Titles(made())
            return
        self._is_collecting = True
        view.desk.compute(lambda: ready(made()), key="palette").then(self._has)

    def _has(self, titles: Titles) -> None:
        if not self._is_collecting:
            return  # It was left.
        self._places, self._is_collecting, is_entered = titles, False, self._is_entered
        if self.line.text().strip():
            self._search(self.line.text())
            if is_entered:
                self._choose(self.list.currentIndex())

    def _search(self, typed: str) -> None:
        self._is_entered = False
        recent = self._window.memory.recent_acts
        self.model.show(found(typed, self._acts, self._places, recent))
        is_found = self.model.rowCount() > 0
        self.list.setVisible(is_found)
        self.words.setVisible(not is_found)
        said = "" if is_found else self.tr("Nothing is called so.")
        self.words.setText(said)
        self.words.setAccessibleName(said)
        self._place()
        if is_found:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()

    def _tell(self, index: QModelIndex) -> None:
        """The keys are in the line, where who hears the screen hears what is chosen."""
        offer = index.data(FOUND).offer if index.isValid() else None
        self.line.setAccessibleDescription(offer.said() if offer is not None else "")

    def _place(self) -> None:
        room = self._window.rect()
        letters = self.fontMetrics().averageCharWidth() * _LETTERS
        width = min(max(letters, _LEAST_WIDTH), room.width() - 24)
        high = self.list.sizeHintForRow(0) if self.model.rowCount() else 0
        top = min(_FROM_TOP, room.height() // 10)
        under = room.height() - top - self.line.sizeHint().height() - 60
        rows = max(1, min(self.model.rowCount(), _MOST_ROWS, under // max(high, 1)))
        self.list.setFixedHeight(rows * high + 2)
        self._column.activate()
        self.setGeometry((room.width() - width) // 2, top, width, 10)
        self.resize(width, self.sizeHint().height())

    # Choosing

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        offer: Offer = index.data(FOUND).offer
        if not offer.can_be:
            self.words.setText(offer.why)
            return
        if offer.name:
            self._window.memory.remember_act(offer.name)
        self.leave()
        offer.take(self._window)

    def _enter(self) -> None:
        """Takes the first or the chosen one; who types faster than places come means the best."""
        chosen = self.list.currentIndex()
        if self._is_collecting and self.line.text().strip() and chosen.row() <= 0:
            self._is_entered = True
        else:
            self._choose(chosen)

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))

    def _key(self, event: QKeyEvent) -> bool:
        count, row = self.model.rowCount(), self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Down | Qt.Key.Key_Up if count:
                self._go((row + (1 if event.key() == Qt.Key.Key_Down else -1)) % count)
            case Qt.Key.Key_PageDown if count:
                self._go(min(row + _PAGE, count - 1))
            case Qt.Key.Key_PageUp if count:
                self._go(max(row - _PAGE, 0))
            case Qt.Key.Key_Home | Qt.Key.Key_End if count and not event.modifiers():
                self._go(0 if event.key() == Qt.Key.Key_Home else count - 1)
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                # Nothing else here takes the keys, and beneath nobody would see where they are.
                pass
            case _:
                return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._key(event)
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif event.type() is QEvent.Type.FocusOut and self.isVisible():
                self._left_by_hand()
        elif watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _left_by_hand(self) -> None:
        """A click elsewhere, or a key that opens something, leaves the palette; keys stay there."""
        focused = QApplication.focusWidget()
        if self._window.isActiveWindow() and focused is not None and focused is not self.line:
            self._before = None
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 9))
        card = QRectF(self.rect().adjusted(_SHADOW, 0, -_SHADOW, -_SHADOW))
        for reach in range(1, _SHADOW):
            painter.drawRoundedRect(card.adjusted(-reach, 0, reach, reach), 7 + reach, 7 + reach)
