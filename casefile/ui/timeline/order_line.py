"""One quiet line beneath the lanes: which of two selected events came first, if that is known."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casefile.ui.parts.label import PlainLabel
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.comparing import told_of_two
from casefile.ui.timeline.overlap import overlap_of


class OrderLine(PlainLabel):
    """Shown as long as exactly two events are selected; the board shades what they share."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__("", "small", wraps=True, parent=parent)
        self._board = board
        self.setContentsMargins(16, 4, 16, 5)
        self.hide()
        board.selectionChanged.connect(self.tell)

    def tell(self) -> None:
        """Says what holds for those that are selected now."""
        board = self._board
        rows = [board.details(one) for one in board.selected] if len(board.selected) == 2 else []
        known = [row for row in rows if row is not None]
        if len(known) != 2:
            board.set_overlap(None)
            self.hide()
            return
        board.set_overlap(overlap_of(board.columns, *known))
        self.setText(told_of_two(*known))
        self.setAccessibleName(self.text())
        self.show()
