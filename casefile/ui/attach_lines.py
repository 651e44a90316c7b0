"""How each file ended: a line in words, and what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QIcon, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casefile.model.colours import Meaning
from casefile.model.terms import Outcome
from casefile.ui.documents_wording import outcome_words
from casefile.ui.icons import inked
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.parts.wrapped_lines import PADDING
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import alone, is_mirrored, spoken

if TYPE_CHECKING:
    from casefile.actions.attaching import Attached

Index = QModelIndex | QPersistentModelIndex
ACT = Qt.ItemDataRole.UserRole
"""What a line offers to do, in words; empty where it offers nothing."""
_GAP = 12
_MOST_WRAPPED = 60
"""Up to so many lines say all they have to say, over several rows if need be."""


class AttachLines(QStringListModel):
    """A line for each file, counted by Qt and worded when it comes into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.attached: list[Attached] = []

    def show(self, lines: tuple[Attached, ...]) -> None:
        """What went wrong first: it is what the user has to know."""
        self.attached = sorted(
            lines, key=lambda one: (one.outcome is Outcome.ATTACHED, one.path.casefold())
        )
        self.setStringList([""] * len(lines))

    def said(self) -> list[str]:
        """Every line in words."""
        return [said_of(line) for line in self.attached]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.attached[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said_of(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(f"{line.path}\n{spoken(line.detail)}".strip())
        if role == Qt.ItemDataRole.DecorationRole:
            return _icon(line.outcome)
        if role == ACT:
            return self.tr("Enter password…") if line.outcome is Outcome.PASSWORD else ""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class AttachList(QListView):
    """`chosen` is a line's SHA-256: double-clicked, entered, or its offer clicked."""

    chosen = Signal(str)

    def __init__(self, model: AttachLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.offers = _Offers(self)
        self.setItemDelegate(self.offers)
        self.setAccessibleName(self.tr("How each file ended"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(14, 14))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self._choose(index.row()))
        self.offers.taken.connect(self._choose)

    def height_of(self, most: int) -> int:
        """Pixels that so many lines take at most, however many rows their words need."""
        self.ensurePolished()
        # The words of thousands would be measured before any of them is seen.
        is_much = self._model.rowCount() > _MOST_WRAPPED
        self.setUniformItemSizes(is_much)
        self.setWordWrap(not is_much)
        rows = range(min(most, self._model.rowCount()))
        return sum(self.sizeHintForIndex(self._model.index(row, 0)).height() for row in rows) + 4

    def offer_at(self, row: int) -> QRect:
        """Where a line's offer stands in the viewport; empty where it has none."""
        index = self._model.index(row, 0)
        return offer_in(self.visualRect(index), self.fontMetrics(), str(index.data(ACT)))

    def _choose(self, row: int) -> None:
        sha256 = self._model.attached[row].document
        if sha256:
            self.chosen.emit(sha256)


class _Offers(QStyledItemDelegate):
    """Writes a line's offer at its end, in the colour of links."""

    taken = Signal(int)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words are beside its offer."""
        view = option.widget
        if isinstance(view, QListView):
            room = QRect(0, 0, view.viewport().width(), 1)
            words = str(index.data(ACT))
            if words:
                room.setRight(offer_in(room, option.fontMetrics, words).left() - _GAP)
            room.setWidth(room.width() - PADDING)
            option.rect = room
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = str(index.data(ACT))
        place = offer_in(option.rect, option.fontMetrics, words)
        if words:
            room = QRect(option.rect)
            if is_mirrored():
                room.setLeft(place.right() + _GAP)
            else:
                room.setRight(place.left() - _GAP)
            option.rect = room
        super().paint(painter, option, index)
        if words:
            painter.save()
            painter.setFont(option.font)
            painter.setPen(colour(inks_now().accent))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, words)
            painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            place = offer_in(option.rect, option.fontMetrics, str(index.data(ACT)))
            if place.contains(event.position().toPoint()):
                self.taken.emit(index.row())
                return True
        return super().editorEvent(event, model, option, index)


def offer_in(line: QRect, letters: QFontMetrics, words: str) -> QRect:
    """The end of a line where its offer stands."""
    if not words:
        return QRect()
    wide = letters.horizontalAdvance(words) + 2
    # Not at the far end of a wide window, where nobody looks for it.
    right = min(line.right() - _GAP, line.left() + letters.averageCharWidth() * 110)
    place = QRect(right - wide, line.top(), wide, line.height())
    return QStyle.visualRect(QGuiApplication.layoutDirection(), line, place)


def said_of(line: Attached) -> str:
    """ "filing.pdf: kept, needs its password. …"."""
    name = line.path if "://" in line.path else Path(line.path).name
    said = f"{alone(name)}: {outcome_words(line.outcome)}"
    return f"{said} — {alone(spoken(line.detail))}" if line.detail else said


def _icon(outcome: Outcome) -> QIcon:
    inks = inks_now()
    if outcome is Outcome.ATTACHED:
        return inked("check", inks.good, inks.off)
    if outcome is Outcome.DUPLICATE:
        return inked("copy", inks.mute, inks.off)
    if outcome is Outcome.PASSWORD:
        return inked("lock", inks.meaning[Meaning.CUSTODY], inks.off)
    return inked("warning", inks.meaning[Meaning.SUSPECT], inks.off)
