"""A chronology told by month, in sentences that claim no more than the dates establish."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from casefile.export.languages.english import ENGLISH
from casefile.export.languages.known import words_of
from casefile.export.languages.words import Words, capital
from casefile.export.periods import began
from casefile.export.summary.choices import ChronologyForm, SummaryChoices
from casefile.export.summary.dossier import ChronologyLine
from casefile.export.summary.lines import MonthLine, SentenceLine, ToldLine
from casefile.model.date_language import filled
from casefile.model.date_words import bounds_in_words, month_in_words
from casefile.model.dates import day_of
from casefile.store.reads.facts import EventLine

_Months = tuple[int, int]
"""The first and the last month an event may have begun in, counted from year 0; -1 if open."""


def chronology_fields(
    events: Sequence[EventLine], lines: Sequence[ChronologyLine], choices: SummaryChoices
) -> dict[str, Any]:
    """The chronology and, where it is to be told, its prose: fields of a dossier or chapter."""
    is_prose = choices.chronology is ChronologyForm.PROSE
    words = words_of(choices.page.language)
    prose = told_by_month(events, lines, words) if is_prose else ()
    return {"chronology": tuple(lines), "prose": prose}


def told_by_month(
    events: Sequence[EventLine], lines: Sequence[ChronologyLine], words: Words = ENGLISH
) -> tuple[MonthLine, ...]:
    """The events, in the order of their lines, under the months in which they may have begun.

    What may be of several months has a heading of its own, after the first of them.
    """
    found: dict[tuple[int, _Months, str], list[ToldLine]] = {}
    for event, line in zip(events, lines, strict=True):
        found.setdefault(_heading(event, words), []).append(_told(line, words))
    return tuple(MonthLine(key[2], tuple(found[key])) for key in sorted(found))


def _heading(event: EventLine, words: Words) -> tuple[int, _Months, str]:
    when = began(event)
    if when is None or (when.earliest is None and when.latest is None):
        return 1, (0, 0), words.labels["without_date"]
    if when.earliest is None or when.latest is None:
        at = when.latest if when.earliest is None else when.earliest
        assert at is not None
        heading = bounds_in_words(when.earliest, when.latest, language=words.dates)
        month = _month(day_of(at))
        return 0, (-1, month) if when.earliest is None else (month, 1 << 20), capital(heading)
    first, last = day_of(when.earliest), day_of(when.latest)
    return 0, (_month(first), _month(last)), capital(_months(first, last, words))


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _months(first: date, last: date, words: Words) -> str:
    begins, ends = (
        month_in_words(day.year, day.month, language=words.dates) for day in (first, last)
    )
    if _month(first) == _month(last):
        return str(ends)
    if first.year != last.year:
        return words.say("between_months", first=begins, last=ends)
    if (first.month, last.month) == (1, 12):
        return words.say("within_year", year=f"{last.year:04d}")
    return words.say("between_months", first=filled(words.dates.months[first.month - 1]), last=ends)


def _told(line: ChronologyLine, words: Words) -> ToldLine:
    said = [SentenceLine(_what(line, words), line.citations, not line.citations)]
    for other in line.other_dates:
        source = other.phrase and f" ({_in_passing(other.phrase, words)})"
        when = f"{other.when}{source}"
        label = "told_other_date_by" if other.said_by else "told_other_date"
        text = words.say(label, who=other.said_by, when=when)
        said.append(SentenceLine(text, other.citations, not other.citations))
    if line.order:
        said.append(SentenceLine(words.say("told_order", order=line.order)))
    return ToldLine(
        sentences=tuple(said),
        detail=line.detail,
        meaning=line.meaning,
        custody=line.custody,
        sides=line.sides,
        people=line.people,
        fact=line.fact,
    )


def _what(line: ChronologyLine, words: Words) -> str:
    source = f" ({_in_passing(line.phrase, words)})" if line.phrase else ""
    is_said = not line.place or line.place in line.title
    title = line.title if is_said else f"{line.title.removesuffix('.')}, {line.place}"
    when = words.told_when(line.when) if line.when else words.labels["told_without_date"]
    parts = [f"{when}{source}: {_ended(title)}"]
    if line.case:
        parts.append(words.say("told_case", case=words.quoted(line.case)))
    if line.custody:
        parts.append(words.labels[f"told_{line.custody}"])
    if line.participants:
        concerns = words.say("told_concerns", names=words.joined(line.participants))
        # "It concerns V. M." has its end already.
        parts.append(concerns.removesuffix(".") if concerns.endswith("..") else concerns)
    parts.append(_standing(line, words))
    return " ".join(filter(None, parts))


def _standing(line: ChronologyLine, words: Words) -> str:
    labels = words.labels
    who = f"{labels['according_to_in_passing']} {'; '.join(line.says)}" if line.says else ""
    denied = ""
    if line.denied_by:
        denied = f"{labels['disputed_by_in_passing']} {'; '.join(line.denied_by)}"
    is_so = words.say("told_standing", standing=line.standing.lower()) if line.standing else ""
    told = ", ".join(filter(None, (is_so, who)))
    told = "; ".join(filter(None, (told, denied)))
    return _ended(capital(told)) if told else ""


def _in_passing(phrase: str, words: Words) -> str:
    """ "source: “…”" as a clause of a sentence."""
    stands = words.say("source_says", words=words.quotes[0])
    return phrase.replace(stands, words.say("source_says_in_passing", words=words.quotes[0]), 1)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…", ".”", ".»")) else f"{sentence}."
