"""A row of the facts as another program takes it: in words, with its sources."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData

from casefile.model.directions import together
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import EventLine
from casefile.ui import carried
from casefile.ui.facts.rows import HEADINGS, Row, RowKind
from casefile.ui.timeline.carrying import events_as_words
from casefile.ui.timeline.chronology_source import listed_event
from casefile.ui.tongue import words_in

tr = words_in("Facts")


def carried_row(
    row: Row, cite: Callable[[CitationLine], str], *, passages_only: bool
) -> QMimeData | None:
    """A line for the fact and one for each passage; an event as in the chronology.

    None where there is nothing of it to carry.
    """
    if row.kind in (*HEADINGS, RowKind.REST):
        return None
    passages = [cite(one) for one in row.passages]
    if passages_only or row.kind is RowKind.CITATION:
        return carried.words("\n".join(passages)) if passages else None
    if isinstance(row.subject, EventLine):
        said = events_as_words([listed_event(row.subject)])
    else:
        said = " ".join(part for part in (row.title, row.suffix) if part)
        if row.muted:
            said = tr("{fact} — {more}").format(fact=said, more=row.muted)
    return carried.words("\n".join((together(said), *passages)))
