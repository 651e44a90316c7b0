"""The menu of facts, and the entries for a document: all that is reached by a hand or a key.

The letters beside the entries work on selected words in the reader, the other keys in the list of
facts or documents; here they are only shown.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from casefile.ui.parts.key_hint import with_keys

if TYPE_CHECKING:
    from casefile.ui.menus.bar import Menus
    from casefile.ui.window_view import LibraryView


class FactsMenu(QObject):
    """Fills two of the menus of the window; what cannot be done now is grey.

    `live` gives the open library's panes, None while there are none.
    """

    def __init__(
        self, menus: Menus, live: Callable[[], LibraryView | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._entries = menus.entries
        self._possible: dict[QAction, Callable[[LibraryView], bool]] = {}
        self._fill_facts(menus.facts)
        menus.case.addSeparator()
        self._fill_document(menus.case)
        for menu in (menus.facts, menus.case):
            menu.aboutToShow.connect(self.look)
        self.look()

    def look(self) -> None:
        """Greys what cannot be done now."""
        view = self._live()
        for action, is_possible in self._possible.items():
            action.setEnabled(view is not None and is_possible(view))

    def _fill_facts(self, menu: QMenu) -> None:
        for words, keys, section in (
            (self.tr("Add suspect…"), "S", "suspects"),
            (self.tr("Add charge…"), "C", "charges"),
            (self.tr("Add event…"), "E", "events"),
            (self.tr("Add note…"), "N", "notes"),
            (self.tr("Add person or organisation…"), "", "others"),
        ):
            adding = partial(_add_fact, section)
            self._add(menu, f"add.{section}", with_keys(words, keys), adding, _has_case)
        menu.addSeparator()
        for name, words, keys, act, is_possible in (
            ("edit", self.tr("Edit selected fact…"), "Return", _edit_fact, _has_fact),
            ("delete", self.tr("Delete selected fact"), "Del", _delete_fact, _has_fact),
            (
                "cite", self.tr("Cite selected passage for selected fact"), "", _cite_fact,
                _can_cite,
            ),
        ):  # fmt: skip
            self._add(menu, f"fact.{name}", with_keys(words, keys), act, is_possible)

    def _fill_document(self, menu: QMenu) -> None:
        for name, words, keys, act in (
            ("edit", self.tr("Document details…"), "F2", _edit_document),
            ("save", self.tr("Save a copy of the original…"), "", _save_document),
            ("remove", self.tr("Remove document from case"), "Del", _remove_document),
        ):
            self._add(menu, f"document.{name}", with_keys(words, keys), act, _has_document)

    def _add(
        self,
        menu: QMenu,
        name: str,
        words: str,
        act: Callable[[LibraryView], None],
        is_possible: Callable[[LibraryView], bool],
    ) -> None:
        action = self._entries.add(menu, name, words)
        self._possible[action] = is_possible

        def take() -> None:
            view = self._live()
            if view is not None:
                act(view)

        action.triggered.connect(take)


def _add_fact(section: str, view: LibraryView) -> None:
    # Imported now: the window must not wait for the panes at its start.
    from casefile.ui.facts.rows import Section

    view.facts.add_to(Section(section))


def _has_case(view: LibraryView) -> bool:
    return view.desk.case_id is not None


def _has_fact(view: LibraryView) -> bool:
    return view.facts.current_row is not None


def _can_cite(view: LibraryView) -> bool:
    return _has_fact(view) and view.facts.has_selection()


def _edit_fact(view: LibraryView) -> None:
    row = view.facts.current_row
    if row is not None:
        view.facts.edit(row)


def _delete_fact(view: LibraryView) -> None:
    row = view.facts.current_row
    if row is not None:
        view.facts.delete(row)


def _cite_fact(view: LibraryView) -> None:
    row = view.facts.current_row
    if row is not None:
        view.facts.cite(row)


def _has_document(view: LibraryView) -> bool:
    return view.reading.sha256 is not None


def _edit_document(view: LibraryView) -> None:
    if view.reading.sha256 is not None:
        view.documents.list.editRequested.emit(view.reading.sha256)


def _save_document(view: LibraryView) -> None:
    if view.reading.sha256 is not None:
        view.attaching.save_copy(view.reading.sha256)


def _remove_document(view: LibraryView) -> None:
    if view.reading.sha256 is not None:
        view.attaching.remove(view.reading.sha256)
