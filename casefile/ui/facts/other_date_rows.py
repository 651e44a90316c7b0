"""The rows of an event's other dates, and what else stands beneath an event."""

from __future__ import annotations

from casefile.store.reads.facts import EventLine
from casefile.store.reads.other_dates import OtherDateLine
from casefile.ui.dialogs import words
from casefile.ui.facts.citation_rows import citation, tr
from casefile.ui.facts.rows import Row, RowKind, Shape
from casefile.ui.tongue import filled


def beneath_event(event: EventLine) -> tuple[Row, ...]:
    """Other dates with their passages, then the passages that give none."""
    elsewhere = {line.citation.id for line in event.other_dates if line.citation is not None}
    return (
        *(_other_date(line, event) for line in event.other_dates),
        *(citation(one) for one in event.citations if one.id not in elsewhere),
    )


def others_in_short(event: EventLine) -> str:
    """What is said beside an event's own date of there being others."""
    if len(event.other_dates) > 1:
        return tr("%n other date(s)", len(event.other_dates))
    return "".join(_called(line) for line in event.other_dates)


def _other_date(line: OtherDateLine, event: EventLine) -> Row:
    cited = () if line.citation is None else (line.citation,)
    return Row(
        f"date:{line.id}",
        RowKind.OTHER_DATE,
        _called(line),
        suffix=line.said_by,
        shape=Shape.TICK,
        fact_id=line.id,
        subject=line,
        owner=event,
        citations=cited,
        children=tuple(citation(one) for one in cited),
    )


def _called(line: OtherDateLine) -> str:
    return filled(tr("or {date}"), date=words.when_and_until(line.when, line.until))
