"""How a person reads an uncertain date, in words that claim no more than it establishes."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import NamedTuple

from casefile.model.date_edtf import Atom, Choice, Interval, bounds_of, structure_of
from casefile.model.date_minutes import LAST_DAY, MINUTES_PER_DAY, day_of, moment_of
from casefile.model.date_reading import is_plain
from casefile.model.date_value import OPEN_END, UncertainDate

_MAX_LISTED = 4


class Language(NamedTuple):
    """The words of one language; a translation is another of these."""

    months: tuple[str, ...]
    day: str
    month: str
    moment: str
    some_day: str
    some_day_between: str
    some_time_between: str
    several_days_between: str
    several_times_between: str
    between: str
    times: str
    lasted: str
    before: str
    by: str
    not_before: str
    after: str
    since: str
    until: str
    end_unknown: str
    start_unknown: str
    about: str
    possibly: str
    possibly_about: str
    decade: str
    seasons: tuple[str, ...]
    either: str
    both: str
    going: str
    unknown: str
    published: str
    understood: str


ENGLISH = Language(
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    day="{day} {month} {year}",
    month="{month} {year}",
    moment="{day}, {time}",
    some_day="some day in {period}",
    some_day_between="some day from {range}",
    some_time_between="some time from {range}",
    several_days_between="several days from {range}",
    several_times_between="several times from {range}",
    between="{first} to {last}",
    times="{first} to {last} on {day}",
    lasted="from {range}",
    before="before {date}",
    by="on or before {date}",
    not_before="on or after {date}",
    after="after {date}",
    since="since {date}",
    until="until {date}",
    end_unknown="from {date} (the end is not known)",
    start_unknown="until {date} (the beginning is not known)",
    about="about {date}",
    possibly="possibly {date}",
    possibly_about="possibly about {date}",
    decade="the {year}s",
    seasons=(
        "spring {year} (Mar to May)",
        "summer {year} (Jun to Aug)",
        "autumn {year} (Sep to Nov)",
        "winter {year} (Dec {before} to Feb {after})",
    ),
    either=" or ",
    both=" and ",
    going="still going",
    unknown="at an unknown time",
    published="{date} (the text was published on {anchor})",
    understood="Understood as: {date}",
)


def in_words(
    date: UncertainDate, *, anchor_note: bool = False, language: Language = ENGLISH
) -> str:
    """A date as a person reads it; with the day of publication it was read from, if asked."""
    words = _Words(language).of(date.edtf)
    if anchor_note and date.anchor is not None:
        anchor = _Words(language).day(_iso_day(date.anchor))
        return language.published.format(date=words, anchor=anchor)
    return words


def understood_as(date: UncertainDate, *, language: Language = ENGLISH) -> str:
    """The sentence beneath a date field: what was made of the words typed there."""
    return language.understood.format(date=in_words(date, anchor_note=True, language=language))


def end_in_words(when: UncertainDate, until: UncertainDate, *, language: Language = ENGLISH) -> str:
    """ "until 17 Jun 2025", where nothing is known of what lasted but its end; else empty."""
    if when.earliest is not None or when.latest is None or when.latest != until.latest:
        return ""
    return language.until.format(date=in_words(until, language=language))


def bounds_in_words(
    earliest: int | None, latest: int | None, *, language: Language = ENGLISH
) -> str:
    """Some moment between two inclusive minutes, None being open, as a person reads it."""
    return _Words(language).between_minutes(earliest, latest)


def _iso_day(text: str) -> date:
    return date.fromisoformat(text)


def _year(year: int) -> str:
    # Four digits always: "33" would be read as a day.
    return f"{year:04d}"


def _sides(edtf: str) -> tuple[int | None, int | None]:
    bounds = bounds_of(edtf)
    return bounds.earliest, bounds.latest


class _Words:
    def __init__(self, language: Language) -> None:
        self.language = language

    def of(self, edtf: str) -> str:
        if edtf == OPEN_END:
            return self.language.going
        structure = structure_of(edtf)
        if isinstance(structure, Interval):
            return self._interval(structure, edtf)
        if isinstance(structure, Choice):
            return self._choice(structure, edtf)
        return self._atom(structure.text)

    def day(self, day: date) -> str:
        return self.language.day.format(
            day=day.day, month=self.language.months[day.month - 1], year=_year(day.year)
        )

    def _month(self, month: int, year: int) -> str:
        return self.language.month.format(month=self.language.months[month - 1], year=_year(year))

    def _moment(self, moment: datetime) -> str:
        return self.language.moment.format(day=self.day(moment.date()), time=f"{moment:%H:%M}")

    def _plain(self, text: str) -> str:
        """A year, month, day or moment without any "some day in"."""
        if "T" in text:
            return self._moment(datetime.fromisoformat(text))
        if len(text) == 10:
            return self.day(_iso_day(text))
        if len(text) == 7:
            return self._month(int(text[5:]), int(text[:4]))
        return text

    def _atom(self, text: str) -> str:
        if is_plain(text):
            words = self._plain(text)
            return words if len(text) >= 10 else self.language.some_day.format(period=words)
        mark = text[-1] if text[-1] in "~?%" else ""
        bare = text.rstrip("~?%")
        name = self._name(bare)
        if name is None:
            return self._by_bounds(text)
        if not mark:
            return self.language.some_day.format(period=name)
        form = {
            "~": self.language.about,
            "?": self.language.possibly,
            "%": self.language.possibly_about,
        }[mark]
        return form.format(date=name)

    def _name(self, bare: str) -> str | None:
        if is_plain(bare) and "T" not in bare:
            return self._plain(bare)
        if re.fullmatch(r"\d{3}X", bare):
            return self.language.decade.format(year=bare[:3] + "0")
        if season := re.fullmatch(r"(\d{4})-2([1-4])", bare):
            year = int(season[1])
            return self.language.seasons[int(season[2]) - 1].format(
                year=season[1], before=_year(year - 1), after=_year(year + 1)
            )
        return None

    def _by_bounds(self, edtf: str, *, several: bool = False) -> str:
        """What always holds: the first and the last day it may be, or be among `several`."""
        bounds = bounds_of(edtf)
        return self.between_minutes(bounds.earliest, bounds.latest, several=several)

    def between_minutes(
        self, earliest: int | None, latest: int | None, *, several: bool = False
    ) -> str:
        if earliest is None and latest is None:
            return self.language.unknown
        if earliest is None:
            assert latest is not None
            return self._before(latest)
        if latest is None:
            return self._after(earliest)
        if earliest % MINUTES_PER_DAY or latest % MINUTES_PER_DAY != MINUTES_PER_DAY - 1:
            if earliest == latest:
                return self._moment(moment_of(earliest))
            times = self._times(moment_of(earliest), moment_of(latest))
            form = self.language.some_time_between
            return (self.language.several_times_between if several else form).format(range=times)
        first, last = day_of(earliest), day_of(latest)
        if first == last:
            return self.day(first)
        form = self.language.several_days_between if several else self.language.some_day_between
        return form.format(range=self._days(first, last))

    def _days(self, first: date, last: date) -> str:
        ends = self.day(last)
        if first.year != last.year:
            begins = self.day(first)
        elif first.month != last.month:
            begins = f"{first.day} {self.language.months[first.month - 1]}"
        else:
            begins = f"{first.day}"
        return self.language.between.format(first=begins, last=ends)

    def _times(self, first: datetime, last: datetime) -> str:
        if first.date() != last.date():
            return self.language.between.format(first=self._moment(first), last=self._moment(last))
        return self.language.times.format(
            first=f"{first:%H:%M}", last=f"{last:%H:%M}", day=self.day(first.date())
        )

    def _before(self, latest: int) -> str:
        if day_of(latest) == LAST_DAY:
            return self.language.by.format(date=self.day(LAST_DAY))
        after = moment_of(latest + 1)
        if (latest + 1) % MINUTES_PER_DAY:
            return self.language.before.format(date=self._moment(after))
        if after.day == 1:
            return self.language.before.format(date=self.day(after.date()))
        return self.language.by.format(date=self.day(day_of(latest)))

    def _after(self, earliest: int) -> str:
        if earliest % MINUTES_PER_DAY:
            return self.language.after.format(date=self._moment(moment_of(earliest - 1)))
        if earliest == 0:
            return self.language.not_before.format(date=self.day(day_of(earliest)))
        return self.language.after.format(date=self.day(day_of(earliest - 1)))

    def _interval(self, interval: Interval, edtf: str) -> str:
        start, end = interval.lower, interval.upper
        if any(None in _sides(text) for text in (start, end) if text not in ("", OPEN_END)):
            return self._by_bounds(edtf)
        if start in ("", OPEN_END) and end in ("", OPEN_END):
            return self.language.unknown
        if start == "":
            return self.language.start_unknown.format(date=self.of(end))
        if start == OPEN_END:
            return self.language.until.format(date=self.of(end))
        if end == OPEN_END:
            return self.language.since.format(date=self.of(start))
        if end == "":
            return self.language.end_unknown.format(date=self.of(start))
        if len(start) == len(end) == 10 and is_plain(start) and is_plain(end):
            span = self._days(_iso_day(start), _iso_day(end))
        elif "T" in start and "T" in end and is_plain(start) and is_plain(end):
            span = self._times(datetime.fromisoformat(start), datetime.fromisoformat(end))
        else:
            span = self.language.between.format(first=self.of(start), last=self.of(end))
        return self.language.lasted.format(range=span)

    def _listed(self, singles: list[str], every: bool) -> str:
        joint = self.language.both if every else self.language.either
        names = [self._plain(text) for text in singles]
        if len({text[:7] for text in singles}) == 1 and {len(text) for text in singles} == {10}:
            names = [f"{_iso_day(text).day}" for text in singles[:-1]] + names[-1:]
        return joint.join([", ".join(names[:-1]), names[-1]])

    def _choice(self, choice: Choice, edtf: str) -> str:
        singles = [member.text for member in choice.members if isinstance(member, Atom)]
        is_short = len(singles) == len(choice.members) <= _MAX_LISTED
        if is_short and len(singles) > 1 and all(map(is_plain, singles)):
            return self._listed(singles, choice.every)
        return self._by_bounds(edtf, several=choice.every and singles != [edtf[1:-1]])
