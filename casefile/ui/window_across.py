"""The lists that go across cases, each in a window of its own beside the main one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from casefile.ui.desk import Desk
from casefile.ui.rail import Across


class AcrossCases(QObject):
    """`lineChosen` is the case, and the event if there is one, that a line leads to."""

    lineChosen = Signal(str, str)

    def __init__(self, desk: Desk, view: QWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._dialogs: dict[Across, QDialog] = {}

    def open(self, which: Across) -> None:
        """Opens a list, or brings it forward."""
        there = self._dialogs.get(which)
        if there is not None:
            there.raise_()
            there.activateWindow()
            return
        dialog = self._history() if which is Across.HISTORY else self._listing(which)
        self._dialogs[which] = dialog
        dialog.finished.connect(lambda: self._dialogs.pop(which, None))
        dialog.show()

    def open_parties(self) -> None:
        self.open(Across.PARTIES)

    def open_provisions(self) -> None:
        self.open(Across.PROVISIONS)

    def open_deadlines(self) -> None:
        self.open(Across.DEADLINES)

    def open_history(self) -> None:
        self.open(Across.HISTORY)

    def close(self) -> None:
        """Closes all of them, before their library closes."""
        for dialog in list(self._dialogs.values()):
            dialog.close()

    def _history(self) -> QDialog:
        from casefile.ui.history_dialog import HistoryDialog

        return HistoryDialog(self._desk, self._view.window())

    def _listing(self, which: Across) -> QDialog:
        from casefile.ui import rail_lists

        listings = {
            Across.PARTIES: rail_lists.parties_listing,
            Across.PROVISIONS: rail_lists.provisions_listing,
            Across.DEADLINES: rail_lists.deadlines_listing,
        }
        dialog = rail_lists.ListingDialog(self._desk, listings[which](), self._view.window())
        dialog.lineChosen.connect(self.lineChosen)
        return dialog
