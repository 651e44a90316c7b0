"""How a person reads an uncertain date, in words that claim no more than it establishes."""

from __future__ import annotations

import re
from datetime import date, datetime

from casefile.model.date_edtf import Atom, Choice, Interval, bounds_of, structure_of
from casefile.model.date_language import ENGLISH, Language, Told, filled
from casefile.model.date_minutes import LAST_DAY, MINUTES_PER_DAY, day_of, moment_of
from casefile.model.date_reading import is_plain
from casefile.model.date_value import OPEN_END, UncertainDate

_MAX_LISTED = 4


def in_words(
    date: UncertainDate, *, anchor_note: bool = False, language: Language = ENGLISH
) -> str:
    """A date as a person reads it; with the day of publication it was read from, if asked."""
    words = _Words(language).of(date.edtf)
    if anchor_note and date.anchor is not None:
        anchor = _Words(language).day(_iso_day(date.anchor))
        words = filled(language.published, date=words, anchor=anchor)
    return str(words)


def understood_as(date: UncertainDate, *, language: Language = ENGLISH) -> str:
    """The sentence beneath a date field: what was made of the words typed there."""
    words = in_words(date, anchor_note=True, language=language)
    return str(filled(language.understood, date=words))


def end_in_words(when: UncertainDate, until: UncertainDate, *, language: Language = ENGLISH) -> str:
    """ "until 17 Jun 2025", where nothing is known of what lasted but its end; else empty."""
    if when.earliest is not None or when.latest is None or when.latest != until.latest:
        return ""
    return str(filled(language.until, date=_Words(language).of(until.edtf)))


def bounds_in_words(
    earliest: int | None, latest: int | None, *, language: Language = ENGLISH
) -> str:
    """Some moment between two inclusive minutes, None being open, as a person reads it."""
    return str(_Words(language).between_minutes(earliest, latest))


def day_in_words(day: date, *, language: Language = ENGLISH) -> str:
    """A certain day."""
    return str(_Words(language).day(day))


def month_in_words(year: int, month: int, *, language: Language = ENGLISH) -> Told:
    """A whole month, which knows its cases."""
    return _Words(language).month(month, year)


def moment_in_words(moment: datetime, *, language: Language = ENGLISH) -> str:
    """A minute of a day."""
    return str(_Words(language).moment(moment))


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

    def of(self, edtf: str) -> Told:
        if edtf == OPEN_END:
            return filled(self.language.going)
        structure = structure_of(edtf)
        if isinstance(structure, Interval):
            return self._interval(structure, edtf)
        if isinstance(structure, Choice):
            return self._choice(structure, edtf)
        return self._atom(structure.text)

    def day(self, day: date) -> Told:
        return filled(
            self.language.day,
            day=day.day,
            month=self._month_name(day.month),
            year=_year(day.year),
            dd=f"{day.day:02d}",
            mm=f"{day.month:02d}",
        )

    def month(self, month: int, year: int) -> Told:
        return filled(self.language.month, month=self._month_name(month), year=_year(year))

    def _month_name(self, month: int) -> Told:
        return filled(self.language.months[month - 1])

    def moment(self, moment: datetime) -> Told:
        return filled(self.language.moment, day=self.day(moment.date()), time=f"{moment:%H:%M}")

    def _plain(self, text: str) -> Told:
        """A year, month, day or moment without any "some day in"."""
        if "T" in text:
            return self.moment(datetime.fromisoformat(text))
        if len(text) == 10:
            return self.day(_iso_day(text))
        if len(text) == 7:
            return self.month(int(text[5:]), int(text[:4]))
        return filled(self.language.year, year=text)

    def _atom(self, text: str) -> Told:
        if is_plain(text):
            words = self._plain(text)
            return words if len(text) >= 10 else filled(self.language.some_day, period=words)
        mark = text[-1] if text[-1] in "~?%" else ""
        bare = text.rstrip("~?%")
        name = self._name(bare)
        if name is None:
            return self._by_bounds(text)
        if not mark:
            return filled(self.language.some_day, period=name)
        form = {
            "~": self.language.about,
            "?": self.language.possibly,
            "%": self.language.possibly_about,
        }[mark]
        return filled(form, date=name)

    def _name(self, bare: str) -> Told | None:
        if is_plain(bare) and "T" not in bare:
            return self._plain(bare)
        if re.fullmatch(r"\d{3}X", bare):
            return filled(self.language.decade, year=bare[:3] + "0")
        if season := re.fullmatch(r"(\d{4})-2([1-4])", bare):
            year = int(season[1])
            return filled(
                self.language.seasons[int(season[2]) - 1],
                year=season[1],
                before=_year(year - 1),
                after=_year(year + 1),
            )
        return None

    def _by_bounds(self, edtf: str, *, several: bool = False) -> Told:
        """What always holds: the first and the last day it may be, or be among `several`."""
        bounds = bounds_of(edtf)
        return self.between_minutes(bounds.earliest, bounds.latest, several=several)

    def between_minutes(
        self, earliest: int | None, latest: int | None, *, several: bool = False
    ) -> Told:
        if earliest is None and latest is None:
            return filled(self.language.unknown)
        if earliest is None:
            assert latest is not None
            return self._before(latest)
        if latest is None:
            return self._after(earliest)
        if earliest % MINUTES_PER_DAY or latest % MINUTES_PER_DAY != MINUTES_PER_DAY - 1:
            if earliest == latest:
                return self.moment(moment_of(earliest))
            times = self._times(moment_of(earliest), moment_of(latest))
            form = self.language.some_time_between
            return filled(self.language.several_times_between if several else form, range=times)
        first, last = day_of(earliest), day_of(latest)
        if first == last:
            return self.day(first)
        form = self.language.several_days_between if several else self.language.some_day_between
        return filled(form, range=self._days(first, last))

    def _days(self, first: date, last: date) -> Told:
        if first.year != last.year or not self.language.shortens:
            begins = self.day(first)
        elif first.month != last.month:
            month = self._month_name(first.month)
            begins = filled(self.language.day_month, day=first.day, month=month)
        else:
            begins = Told(str(first.day))
        return filled(self.language.between, first=begins, last=self.day(last))

    def _times(self, first: datetime, last: datetime) -> Told:
        if first.date() != last.date():
            return filled(self.language.between, first=self.moment(first), last=self.moment(last))
        return filled(
            self.language.times,
            first=f"{first:%H:%M}",
            last=f"{last:%H:%M}",
            day=self.day(first.date()),
        )

    def _before(self, latest: int) -> Told:
        if day_of(latest) == LAST_DAY:
            return filled(self.language.by, date=self.day(LAST_DAY))
        after = moment_of(latest + 1)
        if (latest + 1) % MINUTES_PER_DAY:
            return filled(self.language.before, date=self.moment(after))
        if after.day == 1:
            return filled(self.language.before, date=self.day(after.date()))
        return filled(self.language.by, date=self.day(day_of(latest)))

    def _after(self, earliest: int) -> Told:
        if earliest % MINUTES_PER_DAY:
            return filled(self.language.after, date=self.moment(moment_of(earliest - 1)))
        if earliest == 0:
            return filled(self.language.not_before, date=self.day(day_of(earliest)))
        return filled(self.language.after, date=self.day(day_of(earliest - 1)))

    def _interval(self, interval: Interval, edtf: str) -> Told:
        start, end = interval.lower, interval.upper
        if any(None in _sides(text) for text in (start, end) if text not in ("", OPEN_END)):
            return self._by_bounds(edtf)
        if start in ("", OPEN_END) and end in ("", OPEN_END):
            return filled(self.language.unknown)
        if start == "":
            return filled(self.language.start_unknown, date=self.of(end))
        if start == OPEN_END:
            return filled(self.language.until, date=self.of(end))
        if end == OPEN_END:
            return filled(self.language.since, date=self.of(start))
        if end == "":
            return filled(self.language.end_unknown, date=self.of(start))
        if len(start) == len(end) == 10 and is_plain(start) and is_plain(end):
            span = self._days(_iso_day(start), _iso_day(end))
        elif "T" in start and "T" in end and is_plain(start) and is_plain(end):
            span = self._times(datetime.fromisoformat(start), datetime.fromisoformat(end))
        else:
            span = filled(self.language.between, first=self.of(start), last=self.of(end))
        return filled(self.language.lasted, range=span)

    def _listed(self, singles: list[str], every: bool) -> Told:
        joint = self.language.both if every else self.language.either
        names: list[str] = [str(self._plain(text)) for text in singles]
        in_one_month = len({text[:7] for text in singles}) == 1
        if self.language.shortens and in_one_month and {len(text) for text in singles} == {10}:
            names = [f"{_iso_day(text).day}" for text in singles[:-1]] + names[-1:]
        return Told(joint.join([", ".join(names[:-1]), names[-1]]))

    def _choice(self, choice: Choice, edtf: str) -> Told:
        singles = [member.text for member in choice.members if isinstance(member, Atom)]
        is_short = len(singles) == len(choice.members) <= _MAX_LISTED
        if is_short and len(singles) > 1 and all(map(is_plain, singles)):
            return self._listed(singles, choice.every)
        return self._by_bounds(edtf, several=choice.every and singles != [edtf[1:-1]])
