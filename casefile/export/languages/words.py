"""What a language needs to say what stands on a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casefile.export.picture.picture_words import PictureWords
from casefile.model.date_language import Language
from casefile.model.date_words import day_in_words
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    DocumentKind,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
    Standing,
)
from casefile.timeline.calendar_words import CalendarWords
from casefile.timeline.lanes import LaneWords


class Direction(StrEnum):
    """Which way a page is written."""

    FROM_LEFT = "ltr"
    FROM_RIGHT = "rtl"


@dataclass(frozen=True, slots=True)
class Words:
    """One language. A translation is another of these; nothing else on a page is translated.

    `code` is BCP 47, `name` what the language calls itself. `labels` are what the program says,
    by a key; some have places to fill in. `nouns` are what is counted, in as many forms as
    `plural` tells apart by the number. `group` says what a group is of so many, of whom so many
    are named; `one_of` what a member of it is; `penalty` a maximum in years; `told_when` begins a
    sentence with a date.
    """

    code: str
    name: str
    direction: Direction
    quotes: tuple[str, str]
    dates: Language
    calendar: CalendarWords
    lanes: LaneWords
    picture: PictureWords
    custody: Mapping[Custody, str]
    standing: Mapping[Standing, str]
    stance: Mapping[Stance, str]
    name_kind: Mapping[NameKind, str]
    role: Mapping[Role, str]
    party_kind: Mapping[PartyKind, str]
    status: Mapping[ChargeStatus, str]
    event_kind: Mapping[EventKind, str]
    document_kind: Mapping[DocumentKind, str]
    labels: Mapping[str, str]
    nouns: Mapping[str, tuple[str, ...]]
    plural: Callable[[int], int]
    number: Callable[[int], str]
    penalty: Callable[[float | None], str]
    group: Callable[[int | None, int, bool], str]
    one_of: Callable[[str, int | None, bool], str]
    told_when: Callable[[str], str]

    def say(self, label: str, **parts: object) -> str:
        """A label with its places filled in."""
        return self.labels[label].format(**parts)

    def counted(self, noun: str, count: int) -> str:
        """ "4 suspects"."""
        return f"{self.number(count)} {self.nouns[noun][self.plural(count)]}"

    def quoted(self, text: str) -> str:
        opening, closing = self.quotes
        return f"{opening}{text}{closing}"

    def joined(self, names: Sequence[str]) -> str:
        """ "Dovran, Kast and Haddani"."""
        return self.labels["and"].join(filter(None, (", ".join(names[:-1]), *names[-1:])))

    def day(self, day: date) -> str:
        """A certain day: "22 November 2026"."""
        return day_in_words(day, language=self.dates)

    def provision(self, article: str, law: str = "", jurisdiction: str = "") -> str:
        """ "Art. 214, Criminal Code (Tolmeria)"."""
        where = f" ({jurisdiction})" if jurisdiction else ""
        return ", ".join(filter(None, (self.say("article", article=article), law))) + where

    def pages(self, count: int) -> str:
        """How long a document is; empty where that is not known."""
        return self.counted("page", count) if count else ""

    def made_label(self, label: str) -> str:
        """What a party is called that has no name, said in this language.

        Such labels are made before anybody asks for a language: "Suspect 3", "Group of 4",
        "[name withheld]". Any other label is somebody's name and stays as it is.
        """
        return self._numbered(label) or self.labels.get(f"called {label}", label)

    def _numbered(self, label: str) -> str:
        what, _, number = label.rpartition(" ")
        form = self.labels.get(f"called {what}", "") if number.isdecimal() else ""
        return form.format(number=number) if "{number}" in form else ""


def capital(words: str) -> str:
    """As a sentence begins."""
    return words[:1].upper() + words[1:]
