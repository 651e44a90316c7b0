"""Events in words: what a pointer or a screen reader is told of an item."""

from __future__ import annotations

from dataclasses import replace

from casefile.model.dates import UncertainDate, is_edtf
from casefile.model.terms import Custody, Standing
from casefile.timeline.captions import LabelWords
from casefile.timeline.rows import EventRow
from casefile.ui.date_words import end_in_words, in_words
from casefile.ui.tongue import filled, in_quotes, side_by_side, words_in

_MOST_NAMES = 3

tr = words_in("Timeline")
"""A sentence of this room in the user's language."""


def when_in_words(row: EventRow) -> str:
    """Both dates of an event as a person reads them, "not dated" where there is none."""
    if row.when is not None and row.until is not None:
        only_end = end_in_words(row.when, row.until)
        if only_end:
            return only_end
    when = _words(row.when)
    until = _words(row.until)
    if when and until:
        return filled(tr("{when} – {until}"), when=when, until=until)
    if until:
        return filled(tr("until {until}"), until=until)
    return when or tr("not dated")


def due_in_words(days: int) -> str:
    """How many days are left until something falls due."""
    return tr("today") if days == 0 else tr("%n day(s) left", days)


def label_words() -> LabelWords:
    """What labels say beside titles, in the user's language."""
    return LabelWords(due_in_words, tr("or: {title}"))


def said(row: EventRow) -> str:
    """The phrase of the source, where it says more than the date in words."""
    phrases = [
        date.phrase.strip()
        for date in (row.when, row.until)
        if date is not None and not is_edtf(date.phrase)
    ]
    words = when_in_words(row)
    return " … ".join(
        in_quotes(phrase) for phrase in dict.fromkeys(phrases) if phrase and phrase not in words
    )


def described(row: EventRow) -> str:
    """Title, dates and who gives them, custody, standing, citations in lines: plain text."""
    lines = [row.title, _dated_by(row)]
    for at, (when, until) in enumerate(row.others):
        by = row.others_said_by[at] if at < len(row.others_said_by) else ""
        other = replace(row, when=when, until=until, said_by=(by,) if by else ())
        lines.append(filled(tr("or: {date}"), date=_dated_by(other)))
    told = custody_and_standing(row.custody, row.standing)
    if row.citations:
        told.append(tr("%n citation(s)", row.citations))
    lines.append(side_by_side(told, " · "))
    return "\n".join(line for line in lines if line)


def custody_and_standing(custody: Custody | None, standing: Standing) -> list[str]:
    """What became of custody, if it is about that, and how sure the event is."""
    custodies = {
        Custody.SOUGHT: tr("custody sought"),
        Custody.ORDERED: tr("custody ordered"),
        Custody.SERVED: tr("custody served"),
    }
    standings = {
        Standing.CONFIRMED: tr("confirmed"),
        Standing.REPORTED: tr("reported"),
        Standing.ALLEGED: tr("alleged"),
        Standing.DISPUTED: tr("disputed"),
    }
    return [*([custodies[custody]] if custody is not None else []), standings[standing]]


def _dated_by(row: EventRow) -> str:
    """Both dates, in which words a source gives them, and who says so."""
    parts = [when_in_words(row), said(row)]
    if row.said_by:
        names = side_by_side(row.said_by[:_MOST_NAMES], ", ")
        more = len(row.said_by) - _MOST_NAMES
        parts.append(
            filled(tr("{names} and {count} more"), names=names, count=more) if more > 0 else names
        )
    return side_by_side(parts, " · ")


def _words(date: UncertainDate | None) -> str:
    if date is None:
        return ""
    return in_words(date) if date.edtf else date.phrase
