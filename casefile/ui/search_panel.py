"""Search over every case: results as one types, under the search field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from casefile.store.changes import Changes
from casefile.store.search import Hit, Results, Searcher
from casefile.ui.desk import Desk
from casefile.ui.parts.found_model import FOUND, FoundModel
from casefile.ui.parts.label import PlainLabel
from casefile.ui.search_delegate import HitDelegate, said
from casefile.ui.search_field import SearchField

WIDTH = 620
_MOST_HEIGHT = 520
_BY_HAND = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Ways into the field that show again what was found; a dialog that closes is none."""
_SHADOW = 9
"""Room for a shadow that is painted: Qt's own effect would blur the panel anew at each key."""


class SearchPanel(QFrame):
    """Lies over the window, under the field. `hitChosen` carries the `Hit` to go to."""

    hitChosen = Signal(object)

    def __init__(self, desk: Desk, field: SearchField, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._desk = desk
        self._field = field
        self._searcher = Searcher(desk.library)
        self._asked = ""
        self.setAccessibleName(self.tr("Search results"))
        self.model = FoundModel[Hit](lambda hit: hit.title, said, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setAccessibleName(self.tr("Search results"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = PlainLabel("", "small", wraps=True)
        self.words.setContentsMargins(12, 5, 12, 6)
        card = QFrame()
        card.setProperty("look", "card")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_SHADOW, 0, _SHADOW, _SHADOW)
        whole.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 4, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.words)
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(300)
        self.hide()
        self._wire()

    def _wire(self) -> None:
        self._field.textChanged.connect(self._search)
        self._field.moved.connect(self._move)
        self._field.accepted.connect(self._accept)
        self._field.left.connect(self.leave)
        self._field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self._busy.timeout.connect(lambda: self._say(self.tr("Searching…")))
        self._desk.changed.connect(self._on_changed)

    def open(self) -> None:
        """Puts the cursor into the field and shows what was found last."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        if self._field.text().strip():
            self._search(self._field.text())

    def leave(self) -> None:
        """Closes, and forgets what was asked."""
        self._searcher.next_turn()
        self._busy.stop()
        # Clearing it could be undone, and would bring back what was left.
        self._field.setText("")
        self.hide()
        self._field.clearFocus()

    # Asking

    def _search(self, typed: str) -> None:
        self._asked = typed
        if not typed.strip():
            self._searcher.next_turn()
            self._busy.stop()
            self.model.show(())
            self.hide()
            return
        self._busy.start()
        self._ask(typed, full=False)

    def _ask(self, typed: str, *, full: bool) -> None:
        # The keystroke ends the search before it at once, wherever that has come to.
        searcher, turn = self._searcher, self._searcher.next_turn()
        self._desk.compute(lambda: searcher.search(typed, full=full, turn=turn), key="search").then(
            lambda results: self._has(typed, results, full=full)
        )

    def _has(self, typed: str, results: Results | None, *, full: bool) -> None:
        if results is None or typed != self._asked:
            return
        self._busy.stop()
        chosen = self._current()
        self.model.show(results.hits)
        place = results.hits.index(chosen) if chosen in results.hits and full else 0
        self.list.setCurrentIndex(self.model.index(place))
        self.list.setVisible(bool(results.hits))
        if not results.hits:
            self._say(
                self.tr("Nothing found. Fewer words, or only the beginning of one, find more.")
            )
        elif results.capped:
            self._say(self.tr("Many pages match; the newest are shown while all are ranked."))
            self._ask(typed, full=True)
        elif len(results.hits) >= 50:
            self._say(self.tr("The 50 best are shown. Type more to narrow it down."))
        else:
            self._say(self.tr("%n found. Enter goes to the passage.", "", len(results.hits)))
        self._place()
        self.show()
        self.raise_()

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(words)
        if not self.isVisible() and self._asked.strip():
            self.list.setVisible(bool(self.model.found))
            self._place()
            self.show()
            self.raise_()

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and self._asked.strip():
            self._ask(self._asked, full=False)

    # Choosing

    def _current(self) -> object:
        index = self.list.currentIndex()
        return index.data(FOUND) if index.isValid() else None

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = min(max(self.list.currentIndex().row() + step, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(row))

    def _accept(self) -> None:
        if self.isVisible():
            self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            hit = index.data(FOUND)
            self.hide()
            self._field.clearFocus()
            self.hitChosen.emit(hit)

    # Where it lies

    def _place(self) -> None:
        over = self._over
        below = self._field.mapTo(over, QPoint(0, self._field.height() + 4))
        # Under the field, and over as much beside it as there is on the side one reads towards.
        if self.isRightToLeft():
            right = below.x() + self._field.width() + _SHADOW
            width = min(WIDTH, right - 12)
            below.setX(right - width)
        else:
            below.setX(below.x() - _SHADOW)
            width = min(WIDTH, over.width() - below.x() - 12)
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self.model.rowCount(), 12)))
        room = min(_MOST_HEIGHT, over.height() - below.y() - 40)
        if self.model.rowCount():
            self.list.setFixedHeight(max(40, min(rows + 4, room - 36)))
        self.resize(width, 10)
        self.adjustSize()
        self.setGeometry(below.x(), below.y(), width, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 9))
        card = self.rect().adjusted(_SHADOW, 0, -_SHADOW, -_SHADOW)
        for reach in range(1, _SHADOW):
            painter.drawRoundedRect(card.adjusted(-reach, 0, reach, reach), 7 + reach, 7 + reach)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.FocusOut:
            window = self.window()
            focused = window.focusWidget() if window.isActiveWindow() else self._field
            if focused is not self._field and not self.underMouse():
                self.hide()
        elif (
            watched is self._field
            and isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusIn
            and event.reason() in _BY_HAND
            and self._asked.strip()
            and self.model.rowCount()
        ):
            self._place()
            self.show()
            self.raise_()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
