"""The tray of events without any date, beneath the lanes: what stands nowhere is not lost."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from casefile.model.colours import Meaning, event_meaning
from casefile.timeline.codes import KINDS
from casefile.timeline.columns import Columns
from casefile.timeline.events import Dimension
from casefile.ui.parts.buttons import quiet_button
from casefile.ui.theme_inks import SMALL, sized
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.chips import TrayChip
from casefile.ui.timeline.descriptions import tr
from casefile.ui.timeline.heads import MARGIN

_GAP = 6
_MOST = 40
_WIDEST = 15.0


class Tray(QWidget):
    """Shows as many events as fit, and pages through the rest.

    `handle`, beside the axis' words, opens it; where nothing has a date it is open anyway.
    """

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._is_wanted = True
        self._first = 0
        self._before: list[int] = []
        self._shown = 0
        self._chips: list[TrayChip] = []
        self.handle = quiet_button("", self)
        self.handle.setCheckable(True)
        self.handle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.handle.toggled.connect(self._open)
        self._back = self._pager("‹", -1)
        self._more = self._pager("", 1)
        self.setVisible(False)
        self.handle.setVisible(False)
        board.selectionChanged.connect(self._mark)
        board.viewChanged.connect(self._put_handle)
        self.adopt(board.columns)

    @property
    def is_open(self) -> bool:
        return self.handle.isChecked() or not len(self._board.columns)

    def adopt(self, columns: Columns) -> None:
        """Shows the events of other columns that have no date."""
        count = len(columns.undated)
        if self._first >= count:
            self._first = 0
            self._before.clear()
        self.setAccessibleName(tr("Not dated"))
        self._name_handle()
        self.handle.setToolTip(tr("Events whose date no source gives"))
        self._show()

    def set_wanted(self, *, is_wanted: bool) -> None:
        """Whether there is use for it: not where a list shows what is not dated, too."""
        if is_wanted != self._is_wanted:
            self._is_wanted = is_wanted
            self._show()

    def put_handle_over(self, pane: QWidget) -> None:
        """Lets the handle stand on the widget that holds the board, at the board's corner."""
        self.handle.setParent(pane)
        self._show()

    def choose(self, event_id: str, modifiers: Qt.KeyboardModifier) -> None:
        """Selects an event of the tray, with Ctrl beside the others."""
        board = self._board
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            kept = [one for one in board.selected if one != event_id]
            board.set_selected(kept if event_id in board.selected else [*kept, event_id])
        elif board.selected != (event_id,):
            board.set_selected((event_id,))
        board.tell_of_one()

    def sizeHint(self) -> QSize:
        return QSize(400, round(self._letters_height() * 1.9) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inks, facing = self._board.inks, self._board.facing
        painter.setPen(QPen(QColor(inks.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setPen(QColor(inks.mute))
        painter.setFont(sized(self.font(), SMALL))
        wide = round(facing.heads - MARGIN)
        left = round(MARGIN) if not facing.is_mirrored else self.width() - wide - round(MARGIN)
        side = Qt.AlignmentFlag.AlignRight if facing.is_mirrored else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(tr("Not dated"), Qt.TextElideMode.ElideRight, wide)
        painter.drawText(
            left, 0, wide, self.height(),
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text,
        )  # fmt: skip
        painter.end()

    def _open(self) -> None:
        self._name_handle()
        self._show()
        self._mark()

    def _show(self) -> None:
        has_any = self._is_wanted and len(self._board.columns.undated) > 0
        self.handle.setVisible(has_any)
        self.handle.raise_()
        self.setVisible(has_any and self.is_open)
        self._fill()

    def _name_handle(self) -> None:
        told = tr("Not dated: {count}").format(count=f"{len(self._board.columns.undated):,}")
        sign = "▴" if self.is_open else "▾"
        self.handle.setFont(sized(self._board.font(), SMALL))
        self.handle.setText(f"{told} {sign}")
        self.handle.setAccessibleName(told)
        if self.handle.sizeHint().width() > self._board.facing.heads - _GAP:
            self.handle.setText(f"{len(self._board.columns.undated):,} {sign}")
        self._put_handle()

    def _put_handle(self) -> None:
        """In the corner between the lanes' heads and the axis."""
        facing, wished = self._board.facing, self.handle.sizeHint()
        wide = min(wished.width(), round(facing.heads) - _GAP)
        high = min(wished.height(), round(self._board.tick_row) - 2)
        left = facing.beside(MARGIN - _GAP, wide)
        top = (self._board.tick_row - high) / 2
        place = QRect(round(left), round(top), wide, high).translated(self._board.pos())
        if self.handle.geometry() != place:
            self.handle.setGeometry(place)

    def _pager(self, text: str, step: int) -> QPushButton:
        made = quiet_button(text, self)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(tr("Not dated"))
        made.clicked.connect(lambda: self._page(step))
        made.hide()
        return made

    def _page(self, step: int) -> None:
        if step > 0:
            self._before.append(self._first)
            self._first += max(self._shown, 1)
        else:
            self._first = self._before.pop() if self._before else 0
        self._fill()

    def _fill(self) -> None:
        """Puts chips from the first one on into the room that is there."""
        if self.isHidden():
            return
        board, columns = self._board, self._board.columns
        rows = columns.undated[self._first : self._first + _MOST]
        titles = columns.table.titles_of(rows.tolist())
        x, height = _GAP / 2, self.height() - 6
        rest = len(columns.undated) - self._first
        room = board.axis_width - 12
        self._back.setVisible(self._first > 0)
        self._back.setAccessibleName(tr("Events before these"))
        if self._first > 0:
            x += self._place(self._back, x, self._back.sizeHint().width(), height)
        self._shown = 0
        widest = self._letters_height() * _WIDEST
        for at, title in enumerate(titles):
            chip = self._chip(at)
            chip.tell(columns.table.ids[int(rows[at])], title, self._meaning(int(rows[at])))
            wide = min(chip.sizeHint().width(), widest)
            self._more.setText(f"+{rest - at - 1:,}")
            after = self._more.sizeHint().width() + _GAP if rest > at + 1 else 0
            if x + wide + after > room and at > 0:
                break
            x += self._place(chip, x, min(wide, max(room - x - after, 40)), height)
            self._shown += 1
        for chip in self._chips[self._shown :]:
            chip.hide()
        left = rest - self._shown
        self._more.setVisible(left > 0)
        if left > 0:
            self._more.setText(f"+{left:,}")
            self._more.setAccessibleName(tr("%n more event(s) not dated", left))
            self._more.setToolTip(tr("%n more event(s) not dated", left))
            self._place(self._more, x, self._more.sizeHint().width(), height)
            self._more.raise_()
        self._order_of_tab()
        self._mark()

    def _place(self, widget: QWidget, x: float, wide: float, height: int) -> float:
        left = self._board.facing.left_of(x, wide)
        widget.setGeometry(round(left), 3, round(wide), height)
        widget.show()
        return wide + _GAP

    def _chip(self, at: int) -> TrayChip:
        if at == len(self._chips):
            self._chips.append(TrayChip(self._board, self.choose, self))
        return self._chips[at]

    def _order_of_tab(self) -> None:
        shown: Sequence[QWidget] = (
            self._board,
            self._back,
            *self._chips[: self._shown],
            self._more,
        )
        for one, other in pairwise(shown):
            QWidget.setTabOrder(one, other)

    def _mark(self) -> None:
        """Pages to the current event if it is here, and outlines what is selected."""
        board = self._board
        for chip in self._chips:
            chip.set_selected(chip.event_id in board.selected)
        shown = [chip.event_id for chip in self._chips[: self._shown]]
        if board.current is None or board.current in shown or not self.isVisible():
            return
        undated, row = board.columns.undated, board.columns.table.ids.find(board.current)
        at = int(np.searchsorted(undated, row)) if row is not None else len(undated)
        if at < len(undated) and int(undated[at]) == row and not shown_at(at, self._first, shown):
            self._first = at
            self._before.clear()
            self._fill()

    def _meaning(self, row: int) -> Meaning:
        table = self._board.columns.table
        links = table.links_of(Dimension.SUSPECT).row
        at = int(np.searchsorted(links, row))
        touches = at < len(links) and int(links[at]) == row
        return event_meaning(KINDS[int(table.kind[row])], touches_a_suspect=touches)

    def _letters_height(self) -> int:
        return self.fontMetrics().height()


def shown_at(at: int, first: int, shown: Sequence[str]) -> bool:
    """Whether a place is among those on the page."""
    return first <= at < first + len(shown)
