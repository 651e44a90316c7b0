"""What the rows of every section are made of: a citation's row, and how words are joined."""

from __future__ import annotations

from collections.abc import Iterable

from casefile.model.terms import Stance
from casefile.store.reads.citations import CitationLine
from casefile.ui.dialogs import words
from casefile.ui.facts.rows import Row, RowKind, Shape
from casefile.ui.tongue import in_quotes, side_by_side, words_in

tr = words_in("Facts")


_STANCE = {Stance.SUPPORTS: Shape.BAR, Stance.DISPUTES: Shape.CROSS, Stance.MENTIONS: Shape.DOTS}


def citation(line: CitationLine) -> Row:
    """The row of one passage: its words, and where they stand."""
    said = line.attribution or line.outlet
    stance = "" if line.stance is Stance.SUPPORTS else words.stance(line.stance)
    return Row(
        f"citation:{line.id}",
        RowKind.CITATION,
        in_quotes(one_line(line.quote)),
        muted=joined([line.document_title, page_words(line.page), said, stance]),
        shape=_STANCE[line.stance],
        fact_id=line.id,
        subject=line,
        citations=(line,),
    )


def page_words(page: int) -> str:
    """ "p. 3"."""
    return tr("p. {page}").format(page=page)


def joined(parts: Iterable[str]) -> str:
    """What there is of the parts, on one line."""
    return side_by_side(parts, " · ")


def one_line(text: str) -> str:
    """A text without its line breaks."""
    return " ".join(text.split())
