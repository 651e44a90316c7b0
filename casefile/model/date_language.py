"""What a language needs to say uncertain dates."""

from __future__ import annotations

from typing import NamedTuple


class Cases(NamedTuple):
    """A form of words in the cases that a sentence needs, where a language bends its words.

    `alone` as it stands by itself ("апрель"), `of` in the genitive ("апреля"), `within` as what
    something falls into, with its preposition ("в апреле").
    """

    alone: str
    of: str
    within: str


Form = str | Cases
"""Words with places to fill in, the same in every case or bent. A place "{date:of}" or
"{date:within}" asks for what stands there in that case.
"""


class Told(str):
    """Words as they stand alone, which `format` can ask for in another case."""

    __slots__ = ("of", "within")
    of: str
    within: str

    def __new__(cls, alone: str, of: str = "", within: str = "") -> Told:
        told = super().__new__(cls, alone)
        told.of = of or alone
        told.within = within or alone
        return told

    def __format__(self, case: str) -> str:
        return {"of": self.of, "within": self.within}.get(case, str(self))


def filled(form: Form, **parts: str | int) -> Told:
    """A form with its places filled in, in every case."""
    if isinstance(form, str):
        return Told(form.format(**parts))
    return Told(*(one.format(**parts) for one in form))


class Language(NamedTuple):
    """The words of one language; a translation is another of these.

    Every place of a form is filled with words that know their cases; a number has none. `day` may
    also ask for {dd} and {mm}, two digits each.
    """

    months: tuple[Form, ...]
    day: Form
    day_month: Form
    year: Form
    month: Form
    moment: Form
    some_day: Form
    some_day_between: Form
    some_time_between: Form
    several_days_between: Form
    several_times_between: Form
    between: Form
    times: Form
    lasted: Form
    before: Form
    by: Form
    not_before: Form
    after: Form
    since: Form
    until: Form
    end_unknown: Form
    start_unknown: Form
    about: Form
    possibly: Form
    possibly_about: Form
    decade: Form
    seasons: tuple[Form, ...]
    either: str
    both: str
    going: Form
    unknown: Form
    published: Form
    understood: Form
    shortens: bool = True
    """Whether a span within a month names the month once: "1 to 5 May 2025"."""


ENGLISH = Language(
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    day="{day} {month} {year}",
    day_month="{day} {month}",
    year="{year}",
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
