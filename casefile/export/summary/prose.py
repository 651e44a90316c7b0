"""A chronology told by month, in sentences that claim no more than the dates establish."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from casefile.export.periods import PRINTED, began
from casefile.export.summary.choices import ChronologyForm, SummaryChoices
from casefile.export.summary.dossier import ChronologyLine
from casefile.export.summary.lines import MonthLine, SentenceLine, ToldLine
from casefile.model.date_words import bounds_in_words
from casefile.model.dates import day_of
from casefile.store.reads.facts import EventLine

_CUSTODY: Final = {
    "sought": "Custody was sought, not ordered.",
    "ordered": "Custody was ordered.",
    "served": "Custody was served.",
}

_Months = tuple[int, int]
"""The first and the last month an event may have begun in, counted from year 0; -1 if open."""


def chronology_fields(
    events: Sequence[EventLine], lines: Sequence[ChronologyLine], choices: SummaryChoices
) -> dict[str, Any]:
    """The chronology and, where it is to be told, its prose: fields of a dossier or chapter."""
    is_prose = choices.chronology is ChronologyForm.PROSE
    prose = told_by_month(events, lines) if is_prose else ()
    return {"chronology": tuple(lines), "prose": prose}


def told_by_month(
    events: Sequence[EventLine], lines: Sequence[ChronologyLine]
) -> tuple[MonthLine, ...]:
    """The events, in the order of their lines, under the months in which they may have begun.

    What may be of several months has a heading of its own, after the first of them.
    """
    found: dict[tuple[int, _Months, str], list[ToldLine]] = {}
    for event, line in zip(events, lines, strict=True):
        found.setdefault(_heading(event), []).append(_told(line))
    return tuple(MonthLine(key[2], tuple(found[key])) for key in sorted(found))


def _heading(event: EventLine) -> tuple[int, _Months, str]:
    when = began(event)
    if when is None or (when.earliest is None and when.latest is None):
        return 1, (0, 0), "Without a date"
    if when.earliest is None or when.latest is None:
        at = when.latest if when.earliest is None else when.earliest
        assert at is not None
        words = bounds_in_words(when.earliest, when.latest, language=PRINTED)
        month = _month(day_of(at))
        return 0, (-1, month) if when.earliest is None else (month, 1 << 20), _capital(words)
    first, last = day_of(when.earliest), day_of(when.latest)
    return 0, (_month(first), _month(last)), _months(first, last)


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _months(first: date, last: date) -> str:
    begins, ends = (PRINTED.months[day.month - 1] for day in (first, last))
    if _month(first) == _month(last):
        return f"{ends} {last.year:04d}"
    if first.year != last.year:
        return f"Some time between {begins} {first.year:04d} and {ends} {last.year:04d}"
    if (first.month, last.month) == (1, 12):
        return f"Some time in {last.year:04d}"
    return f"Some time between {begins} and {ends} {last.year:04d}"


def _told(line: ChronologyLine) -> ToldLine:
    said = [SentenceLine(_what(line), line.citations)]
    for other in line.other_dates:
        source = other.phrase and f" ({_in_passing(other.phrase)})"
        who = f"According to {other.said_by}" if other.said_by else "By another account"
        said.append(SentenceLine(f"{who}, the date is {other.when}{source}.", other.citations))
    if line.order:
        said.append(SentenceLine(f"The order is not established: this {line.order}."))
    return ToldLine(
        sentences=tuple(said),
        detail=line.detail,
        meaning=line.meaning,
        custody=line.custody,
        sides=line.sides,
        people=line.people,
    )


def _what(line: ChronologyLine) -> str:
    source = f" ({_in_passing(line.phrase)})" if line.phrase else ""
    title = f"{line.title.removesuffix('.')}, {line.place}" if line.place else line.title
    parts = [f"{_when(line.when)}{source}: {_ended(title)}"]
    if line.case:
        parts.append(f"This is of the case “{line.case}”.")
    if line.custody:
        parts.append(_CUSTODY[line.custody])
    if line.participants:
        parts.append(_ended(f"It concerns {_listed(line.participants)}"))
    parts.append(_standing(line))
    return " ".join(filter(None, parts))


def _standing(line: ChronologyLine) -> str:
    who = f"according to {'; '.join(line.says)}" if line.says else ""
    denied = f"disputed by {'; '.join(line.denied_by)}" if line.denied_by else ""
    is_so = f"This is {line.standing.lower()}" if line.standing else ""
    told = ", ".join(filter(None, (is_so, who)))
    told = "; ".join(filter(None, (told, denied)))
    return _ended(_capital(told)) if told else ""


def _when(when: str) -> str:
    if not when:
        return "Without a known date"
    if when[0].isdigit() or when.startswith("some day"):
        return f"On {when}"
    return _capital(when)


def _in_passing(phrase: str) -> str:
    """ "source: “…”" as a clause of a sentence."""
    return phrase.replace("source: “", "the source says “", 1)


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", ".)", "!", "?", "…", ".”")) else f"{sentence}."
