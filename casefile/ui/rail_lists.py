"""The lists that go across cases: parties, provisions, deadlines. A line leads to its case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from casefile.model.dates import minute_of_day
from casefile.model.terms import PartyKind, Role
from casefile.store.changes import Changes
from casefile.store.reads.across import PartyLine, count_deadlines, deadlines, parties
from casefile.store.reads.law import ProvisionLine, provisions
from casefile.store.reads.lines import DeadlineLine
from casefile.ui.date_words import in_words
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.help.asking import helps
from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.row_tree import RowTree
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.rail_wording import MIDDOT, deadline_words, has_passed, today, tr
from casefile.ui.tongue import alone, filled, side_by_side, spoken

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_LINES = 1_000
"""How many deadlines are listed: nobody reads more, and the list would no longer come at once."""

_COLUMN_GAP = 10
"""Logical pixels between what stands in neighbouring columns."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row's words, and the case and event it leads to (empty where it leads nowhere)."""

    words: tuple[str, ...]
    case_id: str = ""
    event_id: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """The lines of a list, and of how many there are."""

    lines: Sequence[Line]
    count: int


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: its title, its columns, and how its lines are read."""

    title: str
    columns: tuple[str, ...]
    read: Callable[[Connection], Listed]
    empty: str


def parties_listing() -> Listing:
    return Listing(
        tr("People and organisations"),
        (tr("Name"), tr("Also"), tr("Kind"), tr("Part in")),
        lambda connection: _all([_party(line) for line in parties(connection)]),
        filled(
            tr("Nobody yet. Select a name in a document and press {key}."),
            key=keys_now().told("add.suspects"),
        ),
    )


def provisions_listing() -> Listing:
    return Listing(
        tr("Provisions of law"),
        (tr("Provision"), tr("About"), tr("Penalty")),
        lambda connection: _all([_provision(line) for line in provisions(connection)]),
        filled(
            tr("None yet. Select an article of law in a document and press {key}."),
            key=keys_now().told("add.charges"),
        ),
    )


def deadlines_listing() -> Listing:
    return Listing(
        tr("Deadlines"),
        (tr("Date"), tr("What"), tr("Event"), tr("Case")),
        _nearest_deadlines,
        tr("None yet. The end of a detention, a hearing or a limit appears here by itself."),
    )


def _all(lines: Sequence[Line]) -> Listed:
    return Listed(lines, len(lines))


def _nearest_deadlines(connection: Connection) -> Listed:
    nearest = deadlines(connection, minute_of_day(today()), MOST_LINES)
    return Listed([_deadline(line) for line in nearest], count_deadlines(connection))


def _party(line: PartyLine) -> Line:
    role_words = [
        f"{alone(title)} ({words.role(Role(role)).lower()})" for _, title, role in line.parts
    ]
    return Line(
        (
            line.names[0] if line.names else _unnamed(line),
            side_by_side(line.names[1:], ", "),
            words.party_kind(line.kind),
            ", ".join(role_words),
        ),
        line.parts[0][0] if line.parts else "",
    )


def _unnamed(line: PartyLine) -> str:
    if line.kind is PartyKind.GROUP:
        return tr("Group of {count}").format(count=line.count) if line.count else tr("Group")
    return tr("Suspect {number}").format(number=line.number) if line.number else tr("not named")


def _provision(line: ProvisionLine) -> Line:
    return Line((spoken(line.label), line.title, line.penalty or words.penalty(line.max_years)))


def _deadline(line: DeadlineLine) -> Line:
    day = today()
    what = deadline_words(line, day)
    if has_passed(line, day):
        what = f"{what}{MIDDOT}{tr('passed')}"
    return Line(
        (in_words(line.date), what, line.title, line.case_title),
        line.case_id,
        line.event_id,
    )


def shared_widths(wanted: Sequence[int], room: int) -> list[int]:
    """Columns' widths within a room, in pixels: who asks for less than an equal share gets it."""
    widths = list(wanted)
    waiting = sorted(range(len(widths)), key=lambda column: widths[column])
    for place, column in enumerate(waiting):
        widths[column] = min(widths[column], max(0, room) // (len(waiting) - place))
        room -= widths[column]
    return widths


class ListingDialog(QDialog):
    """Stays beside the window; `lineChosen` is the case and the event that a line leads to."""

    lineChosen = Signal(str, str)

    def __init__(self, desk: Desk, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listing = listing
        self.setWindowTitle(listing.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.model = QStandardItemModel(0, len(listing.columns), self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.shown.setFilterKeyColumn(-1)
        self.view = RowTree()
        self.view.setModel(self.shown)
        self.view.setAccessibleName(listing.title)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.words = PlainLabel("", "small", wraps=True)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        self.filter.textChanged.connect(self.shown.setFilterFixedString)
        self.view.activated.connect(self._choose)
        helps(self)
        desk.changed.connect(self._on_changed)
        # Left to itself a window never takes more than two thirds of the screen.
        room = self.screen().availableGeometry().size() - QSize(40, 60)
        self.resize(self.sizeHint().boundedTo(room))
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(940, 460)

    def refresh(self) -> None:
        """Reads the list anew."""
        self._desk.fetch(self._listing.read, key=f"list {self._listing.title}").then(self._show)

    def _on_changed(self, changes: Changes) -> None:
        if changes.entry is not None:
            self.refresh()

    def _show(self, listed: Listed) -> None:
        self.model.clear()
        self.model.setHorizontalHeaderLabels(list(self._listing.columns))
        for line in listed.lines:
            items = [QStandardItem(alone(said)) for said in line.words]
            for item, said in zip(items, line.words, strict=True):
                item.setToolTip(plain_tool_tip(said))
            items[0].setData((line.case_id, line.event_id), Qt.ItemDataRole.UserRole)
            self.model.appendRow(items)
        self._share_room()
        self.words.setText(self._said_of(listed))

    def _said_of(self, listed: Listed) -> str:
        if not listed.lines:
            return self._listing.empty
        opens = self.tr("Enter opens the case of a line.")
        if len(listed.lines) == listed.count:
            return opens
        shown = self.tr("The nearest {shown} of {count} stand here.")
        return f"{shown.format(shown=f'{len(listed.lines):,}', count=f'{listed.count:,}')} {opens}"

    def _share_room(self) -> None:
        """Gives each column the room its words ask for, or a fair share where all ask too much."""
        header = self.view.header()
        header.setStretchLastSection(True)
        columns = range(self.model.columnCount())
        wanted = [
            max(self.view.sizeHintForColumn(column), header.sectionSizeHint(column)) + _COLUMN_GAP
            for column in columns
        ]
        for column, width in enumerate(shared_widths(wanted, self.view.viewport().width())):
            header.resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _choose(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        case_id, event_id = first.data(Qt.ItemDataRole.UserRole)
        if case_id:
            self.lineChosen.emit(case_id, event_id)
