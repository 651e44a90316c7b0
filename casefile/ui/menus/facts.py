"""The menu of facts, and the entries for a document: all that is reached by a hand or a key.

The letters beside the entries work on selected words in the reader, the other keys in the list of
facts or documents; here they are only shown.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from casefile.ui.menus.live import Live, LiveMenu

if TYPE_CHECKING:
    from casefile.ui.menus.bar import Menus
    from casefile.ui.window_view import LibraryView


class FactsMenu(LiveMenu):
    """Fills two of the menus of the window; what cannot be done now is grey."""

    def __init__(self, menus: Menus, live: Live, parent: QObject) -> None:
        super().__init__(menus, live, parent)
        self._fill_facts(menus.facts)
        menus.case.addSeparator()
        self._fill_document(menus.case)
        self.watch(menus.facts, menus.case)

    def _fill_facts(self, menu: QMenu) -> None:
        case = self.tr("needs an open case")
        for words, section in (
            (self.tr("Add suspect…"), "suspects"),
            (self.tr("Add charge…"), "charges"),
            (self.tr("Add event…"), "events"),
            (self.tr("Add note…"), "notes"),
            (self.tr("Add person or organisation…"), "others"),
        ):
            self.add(
                menu, f"add.{section}", words, partial(_add_fact, section), _has_case, why=case
            )
        menu.addSeparator()
        fact = self.tr("needs a selected fact")
        self.add(
            menu, "fact.edit", self.tr("Edit selected fact…"), _edit_fact, _has_fact,
            why=fact, shown_keys="Return",
        )  # fmt: skip
        self.add(
            menu, "fact.delete", self.tr("Delete selected fact"), _delete_fact, _has_fact,
            why=fact, shown_keys="Del",
        )  # fmt: skip
        self.add(
            menu,
            "fact.cite",
            self.tr("Cite selected passage for selected fact"),
            _cite_fact,
            _can_cite,
            why=self.tr("needs a selected fact and selected words"),
        )
        self.add(
            menu,
            "copy.citation",
            self.tr("Copy selected words with citation"),
            lambda view: view.reader.act("Y"),
            lambda view: bool(view.reader.selection),
            why=self.tr("needs selected words"),
        )

    def _fill_document(self, menu: QMenu) -> None:
        document = self.tr("needs a document in the reader")
        for name, words, keys, act in (
            ("edit", self.tr("Document details…"), "F2", _edit_document),
            ("save", self.tr("Save a copy of the original…"), "", _save_document),
            ("remove", self.tr("Remove document from case"), "Del", _remove_document),
        ):
            self.add(
                menu, f"document.{name}", words, act, _has_document, why=document, shown_keys=keys
            )


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
