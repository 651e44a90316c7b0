"""What a selection suggests for the fields of a dialog; the user sees it before it is kept."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from casefile.actions.law import ProvisionText, understand_provision
from casefile.model.dates import OPEN_END, DateNotUnderstood, UncertainDate, understand
from casefile.model.terms import Custody, EventKind

LONGEST_NAME: Final = 60
_MOST_WORDS: Final = 80
_LONGEST_PHRASE: Final = 8
_EDGES: Final = " \t\n.,;:!?()[]{}“”„«»\"'‘’—–-"
_DATED: Final = re.compile(
    r"\d{4}|\d.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[./-]\d)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s*\d"
    r"|\b(?:yesterday|today|week|month|year|january|february|march|april|june|july|august"
    r"|september|october|november|december"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    re.IGNORECASE,
)
# “Will begin next month” says nothing of the month's beginning; “the end of May” does.
_VERB: Final = re.compile(r"(?:begins?|starts?|ends?|closes?)\s+(?!of\b)", re.IGNORECASE)
_PERIOD: Final = re.compile(r"\b\d+\s+(?:years?|months?|weeks?|days?)\b(?!\s+ago)", re.IGNORECASE)
_YEARS: Final = re.compile(r"(\d+(?:[.,]\d+)?)[\s-]+years?\b", re.IGNORECASE)
_NUMBERS: Final = (
    *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve"),
)
_LAW_ENDS: Final = re.compile(
    r"[,;:“”\"«]|\s[–—-]\s|\.\s|\s(?:which|that|and|for|as|if|is|was|are|were|carries)\b",
    re.IGNORECASE,
)


def name_in(quote: str) -> str:
    """The selection as a name, without what surrounds it.

    Empty for what is too long for one, or has no capital letter where the script has them.
    """
    name = " ".join(quote.split()).strip(_EDGES)
    if name == name.lower() and name != name.upper():
        return ""
    name = re.sub(r"[’']s$", "", name)
    # Initials keep their last point: "S. L."
    if re.search(r"\b\w$", name) and f"{name}." in " ".join(quote.split()):
        words = name.split()
        if all(len(word.rstrip(".")) == 1 for word in words) and "." in quote:
            name += "."
    return name if len(name) <= LONGEST_NAME else ""


def unnamed_in(quote: str) -> int:
    """How many people a selection speaks of without naming them ("two others"); 0 for a name."""
    words = quote.lower().split()
    if name_in(quote) or not 0 < len(words) <= 5:
        return 0
    found = [_NUMBERS.index(word) for word in words if word in _NUMBERS]
    found += [int(word) for word in words if word.isdecimal() and 0 < int(word) < 100]
    return found[0] if found else 0


def provision_in(quote: str) -> ProvisionText | None:
    """The article and the law a selection names; None where it names no article."""
    said = understand_provision(quote)
    if not re.match(r"\d", said.article):
        return None
    law = _LAW_ENDS.split(said.law, maxsplit=1)[0].strip(_EDGES)
    law = re.sub(r"^the\s+", "", law, flags=re.IGNORECASE)
    return ProvisionText(said.article, law, said.jurisdiction)


def years_in(quote: str) -> float | None:
    """The longest term of years a selection names."""
    found = [float(years.replace(",", ".")) for years in _YEARS.findall(quote)]
    return max((years for years in found if years <= 100), default=None)


def date_in(quote: str, anchor: date | None) -> UncertainDate | None:
    """The longest run of words in a selection that is understood as a date."""
    words = quote.split()[:_MOST_WORDS]
    for length in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            phrase = " ".join(words[start : start + length]).strip(_EDGES)
            if not _DATED.search(phrase) or _PERIOD.search(phrase) or _VERB.match(phrase):
                continue
            if length == 1 and not re.search(r"\d{4}|day$", phrase, re.IGNORECASE):
                continue
            found = _understood(phrase, anchor)
            if found is not None:
                return _without_tail(found, anchor)
    return None


def dates_in(quote: str, anchor: date | None) -> tuple[UncertainDate | None, UncertainDate | None]:
    """When something happened and until when it lasts, as far as a selection names both.

    "On April 22 … through June 17" gives two dates; of other pairs only the first is taken.
    """
    found = date_in(quote, anchor)
    if found is None:
        return None, None
    other = date_in(quote.replace(found.phrase, " — ", 1), anchor)
    if other is None or _is_end(found) == _is_end(other):
        return found, None
    return (other, found) if _is_end(found) else (found, other)


def _is_end(found: UncertainDate) -> bool:
    return found.edtf.startswith(f"{OPEN_END}/")


def _understood(phrase: str, anchor: date | None) -> UncertainDate | None:
    try:
        return understand(phrase, anchor)
    except DateNotUnderstood:
        return None


def _without_tail(found: UncertainDate, anchor: date | None) -> UncertainDate:
    """The same date without words at its end that add nothing to it: "on April 19 on".

    A year is part of the date also where the day of publication would tell it.
    """
    words = found.phrase.split()
    while len(words) > 1 and not _DATED.search(words[-1]) and not words[-1].isdecimal():
        shorter = _understood(" ".join(words[:-1]).strip(_EDGES), anchor)
        if shorter is None or shorter.edtf != found.edtf:
            break
        found = shorter
        words.pop()
    return found


def kind_in(quote: str) -> tuple[EventKind, Custody | None]:
    """The kind of event a selection seems to tell of, an ordinary one where no word says.

    Of custody it claims no more than the words do: what was asked for or has only a term is
    sought.
    """
    for kind, custody, words in _KINDS:
        if all(word.search(quote) for word in words):
            return kind, custody
    return EventKind.EVENT, None


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_DETENTION: Final = _words(r"detention|custody|(?:house )?arrest|remand|detain|in jail")
_KINDS: Final = (
    (EventKind.SENTENCE, None, (_words(r"sentenced|sentencing"),)),
    (
        EventKind.CUSTODY,
        Custody.SOUGHT,
        (
            _DETENTION,
            _words(
                r"ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|filed|filings?"
                r"|petition(?:s|ed)?|motion|want(?:s|ed)?"
            ),
        ),
    ),
    (
        EventKind.CUSTODY,
        Custody.ORDERED,
        (_DETENTION, _words(r"order(?:s|ed)|ruled|ruling|granted|extend(?:s|ed)")),
    ),
    (
        EventKind.HEARING,
        None,
        (_words(r"hearings?|appeared (?:in|before)(?: an?| the)? (?:court|judge)"),),
    ),
    (
        EventKind.CUSTODY,
        Custody.SERVED,
        (
            _words(
                r"(?<!not )(?<!not been )(?:detained|arrested|remanded)"
                r"|(?:taken|took \w+) into custody"
            ),
        ),
    ),
    (
        EventKind.CUSTODY,
        Custody.SOUGHT,
        (_words(r"(?:detention|custody|arrest) (?:through|until|till)"),),
    ),
    (EventKind.FILING, None, (_words(r"filed|filings?|submitted to"),)),
)


def title_in(quote: str, phrase: str = "") -> str:
    """The selection as an event's title, without the date phrase where words remain."""
    text = " ".join(quote.split())
    if phrase:
        without = re.sub(re.escape(phrase), " ", text, count=1, flags=re.IGNORECASE)
        without = re.sub(r"\s+(?=[,.;:!?])", "", " ".join(without.split())).strip(_EDGES)
        if len(without.split()) >= 1 and len(without) >= 4:
            text = without
    text = text.strip(_EDGES)
    return text[:1].upper() + text[1:]
