"""The button with the case's named views, and its menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from casefile.actions.citing import shortened
from casefile.ui.timeline.drop_button import DropButton
from casefile.ui.tongue import filled

_MOST_LETTERS = 60


@dataclass(frozen=True, slots=True)
class NamedView:
    """A view as the menu knows it."""

    id: str
    name: str


class ViewsButton(DropButton):
    """Shows the name of the view that is on. `viewChosen`, `renameRequested` and
    `deleteRequested` carry a view's identity.
    """

    viewChosen = Signal(str)
    saveRequested = Signal()
    renameRequested = Signal(str)
    deleteRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[NamedView, ...] = ()
        self._on: str | None = None
        self.menu_shown = QMenu(self)
        self.menu_shown.aboutToShow.connect(self.fill)
        self.dropRequested.connect(self._drop)
        self.show_views((), None)

    def show_views(self, views: Sequence[NamedView], on: str | None) -> None:
        """`on` is the identity of the view that is shown now."""
        self._views, self._on = tuple(views), on
        name = next((one.name for one in views if one.id == on), "")
        if name:
            said = filled(self.tr("View: {name}"), name=name)
            self.say(said, said, is_set=True)
        else:
            self.say(self.tr("Views"), self.tr("Named views of this timeline"))

    def fill(self) -> None:
        """Lists the views as they are now."""
        menu = self.menu_shown
        menu.clear()
        for one in self._views:
            entry = menu.addAction(_plain(one.name))
            entry.setCheckable(True)
            entry.setChecked(one.id == self._on)
            entry.triggered.connect(lambda _=False, view=one.id: self.viewChosen.emit(view))
        if self._views:
            menu.addSeparator()
        menu.addAction(self.tr("Save view…")).triggered.connect(self.saveRequested)
        for words, request in (
            (self.tr("Rename view"), self.renameRequested),
            (self.tr("Delete view"), self.deleteRequested),
        ):
            if self._views:
                self._fill_further(menu.addMenu(words), request)

    def _fill_further(self, menu: QMenu, request: SignalInstance) -> None:
        for one in self._views:
            menu.addAction(_plain(one.name)).triggered.connect(
                lambda _=False, view=one.id: request.emit(view)
            )

    def _drop(self) -> None:
        self.fill()
        self.menu_shown.popup(self.place_beneath(self.menu_shown.sizeHint()))


def _plain(name: str) -> str:
    """A name as an entry of a menu, which would be as wide as a name of any length."""
    return shortened(name, _MOST_LETTERS).replace("&", "&&")
