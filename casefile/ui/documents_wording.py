"""What the documents pane says of a document."""

from __future__ import annotations

from casefile.model.terms import DocumentKind, Outcome
from casefile.store.reads.documents import DocumentLine
from casefile.ui.date_words import in_words
from casefile.ui.rail_wording import MIDDOT
from casefile.ui.tongue import side_by_side, words_in

tr = words_in("Documents")


def kind_words(kind: DocumentKind) -> str:
    """What kind of document it is: "PDF", "article"."""
    # A row says it whenever it is measured or painted: only the one is translated.
    match kind:
        case DocumentKind.PDF:
            return tr("PDF")
        case DocumentKind.ARTICLE:
            return tr("article")
        case DocumentKind.MAIL:
            return tr("mail")
        case DocumentKind.WORD:
            return tr("Word")
        case DocumentKind.TEXT:
            return tr("text")
        case DocumentKind.IMAGE:
            return tr("image")
        case DocumentKind.WEB:
            return tr("web address")
        case DocumentKind.OTHER:
            return tr("file")


def about(line: DocumentLine) -> str:
    """ "PDF · 4 pages · 22 Apr 2025"; an article has no pages to count."""
    parts = [kind_words(line.kind)]
    if line.pages > 1 or line.kind is DocumentKind.PDF:
        parts.append(tr("%n page(s)", line.pages) if line.pages else tr("no page read"))
    if line.published is not None:
        parts.append(in_words(line.published))
    return side_by_side(parts, MIDDOT)


def trouble(line: DocumentLine) -> str:
    """What is wrong with a document, in a few words; empty where all is well."""
    if line.outcome is Outcome.PASSWORD:
        return tr("needs its password")
    if line.outcome is Outcome.DAMAGED:
        return tr("damaged: no page could be read") if not line.pages else tr("damaged in part")
    return ""


def tagged(line: DocumentLine) -> str:
    return tr("%n passage(s) tagged", line.tagged) if line.tagged else ""


def tagged_briefly(line: DocumentLine) -> str:
    """The same where the pane is narrow."""
    return tr("%n tagged", line.tagged) if line.tagged else ""


def outcome_words(outcome: Outcome) -> str:
    """How attaching a file ended, in a word or two."""
    return {
        Outcome.ATTACHED: tr("attached"),
        Outcome.DUPLICATE: tr("already here"),
        Outcome.PASSWORD: tr("kept, needs its password"),
        Outcome.DAMAGED: tr("kept, damaged"),
        Outcome.REFUSED: tr("not attached"),
    }[outcome]
