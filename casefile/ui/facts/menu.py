"""What can be done with a row, as its context menu says it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from casefile.actions.citing import shortened
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.involvements import InvolvementLine
from casefile.ui.facts.citation_rows import page_words
from casefile.ui.facts.rows import HEADINGS, Row, RowKind, Section
from casefile.ui.parts.key_hint import with_keys
from casefile.ui.tongue import in_quotes, words_in

if TYPE_CHECKING:
    from casefile.ui.facts.pane import FactsPane

tr = words_in("FactsMenu")


def plain(text: str) -> str:
    """Data as a menu shows it: no letter of it becomes a key."""
    return text.replace("&", "&&")


def passages_menu(pane: FactsPane, citations: Sequence[CitationLine], title: str = "") -> QMenu:
    """The passages of a fact, each a way to where it stands."""
    menu = QMenu(title, pane)
    for citation in citations:
        where = f"{shortened(citation.document_title, 30)}, {page_words(citation.page)}"
        words = f"{in_quotes(shortened(citation.quote, 44))} – {where}"
        action = menu.addAction(plain(words))
        action.triggered.connect(lambda _=False, one=citation: pane.citationChosen.emit(one))
    return menu


class RowMenu(QMenu):
    """Everything that can be done with one row; what cannot be done now is grey."""

    def __init__(self, pane: FactsPane, row: Row) -> None:
        super().__init__(pane)
        self._pane = pane
        self._row = row
        if row.kind is RowKind.REST:
            self._add(tr("&Show the timeline"), lambda: pane.restRequested.emit(), "Return")
        if row.kind in (*HEADINGS, RowKind.REST):
            self._add(tr("&Add…"), lambda: pane.add(row), "Ins")
            return
        if row.kind is RowKind.CITATION:
            self._for_citation()
        elif row.kind is RowKind.RELATED:
            self._add(tr("&Open case"), lambda: pane.open_related(row), "Return")
        else:
            self._for_fact()
        self.addSeparator()
        keys = "" if row.kind in (RowKind.CITATION, RowKind.RELATED) else "Return"
        self._add(tr("&Edit…"), lambda: pane.edit(row), keys)
        self._add(self._removing(), lambda: pane.delete(row), "Del")
        if row.section is not None:
            self.addSeparator()
            self._add(tr("&Add…"), lambda: pane.add(row), "Ins")

    def _for_citation(self) -> None:
        pane, row = self._pane, self._row
        self._add(tr("&Go to the passage"), lambda: pane.go_to_passages(row), "Return")
        self._add(tr("&Copy the quote"), lambda: pane.copy_quote(row))
        self._add(tr("Copy with its s&ource"), lambda: pane.copy(row), "Ctrl+C")

    def _for_fact(self) -> None:
        pane, row = self._pane, self._row
        passages = row.passages
        if len(passages) > 1:
            self.addMenu(passages_menu(pane, passages, tr("&Go to a passage")))
        else:
            go = self._add(tr("&Go to the passage"), lambda: pane.go_to_passages(row))
            go.setEnabled(bool(passages))
        cite = self._add(tr("Cite the &selected passage for this"), lambda: pane.cite(row))
        cite.setEnabled(pane.has_selection())
        self.addSeparator()
        if row.kind is RowKind.PARTY:
            self._add(tr("Add a &name…"), lambda: pane.add_name(row))
            if isinstance(row.subject, InvolvementLine) and row.section is Section.SUSPECTS:
                self._add(tr("&Charge…"), lambda: pane.charge(row))
        elif row.kind is RowKind.NAME:
            self._add(tr("Show this &name first"), lambda: pane.prefer(row))
        elif row.kind is RowKind.PROVISION:
            self._add(tr("&Charge under it…"), lambda: pane.charge(row))
        elif row.kind in (RowKind.CHARGE, RowKind.STEP):
            self._add(tr("Add a s&tatus…"), lambda: pane.add_status(row))
        elif row.kind is RowKind.OTHER_DATE:
            self._add(tr("&Prefer this date"), lambda: pane.prefer(row))
        elif row.kind is RowKind.EVENT:
            other = tr("Add another &date…")
            if pane.has_selection():
                other = tr("Selected passage gives another &date…")
            self._add(other, lambda: pane.add_other_date(row))
            self._add(tr("&Move to case…"), lambda: pane.move_to_case(row))

    def _removing(self) -> str:
        if self._row.kind in (RowKind.PARTY, RowKind.PROVISION):
            return tr("&Remove from the case")
        if self._row.kind is RowKind.CITATION:
            return tr("&Remove the citation")
        if self._row.kind is RowKind.RELATED:
            return tr("&Not related")
        return tr("&Delete")

    def _add(self, words: str, act: object, keys: str = "") -> QAction:
        action = self.addAction(words)
        if keys:
            # Shown only: the list itself answers to these keys.
            action.setText(with_keys(words, keys))
        action.triggered.connect(lambda _=False: act())  # type: ignore[operator]
        return action
