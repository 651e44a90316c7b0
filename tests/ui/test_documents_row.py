"""A row of the documents list: whatever it says is set in lines that fit the pane."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from casefile.model.terms import DocumentKind, Outcome
from casefile.store.reads.documents import DocumentLine
from casefile.ui.documents_model import BeingRead
from casefile.ui.documents_row import Rows


def test_how_far_reading_has_come_is_not_cut_in_a_narrow_pane(qapp: QApplication) -> None:
    rows = Rows(QFont(qapp.font()))
    words = "reading text… 122 of 200"
    small = QFontMetrics(rows.letters.small)
    rows.width += small.horizontalAdvance(words) - 4 - rows.room
    narrow = rows.row(BeingRead("a.pdf", words, 0.5))
    assert " ".join(narrow.smalls) == words
    assert len(narrow.smalls) == 2
    assert all(small.horizontalAdvance(line) <= rows.room for line in narrow.smalls)
    rows.width += 10
    wide = rows.row(BeingRead("a.pdf", words, 0.5))
    assert wide.smalls == (words,)


def test_how_many_passages_are_tagged_is_not_cut_with_large_letters(qapp: QApplication) -> None:
    rows = Rows(QFont(qapp.font()))
    small = QFontMetrics(rows.letters.small)
    line = DocumentLine(
        "a" * 64, "A", DocumentKind.ARTICLE, "text/html", "a.html", 1, "", "", "", "", None, None,
        Outcome.ATTACHED, "", "2025-05-06", None, True, 1, 1, 25,
    )  # fmt: skip
    rows.width += small.horizontalAdvance("25 tagged") - 4 - rows.room
    assert rows.row(line).smalls == ("article", "25", "tagged")
