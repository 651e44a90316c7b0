"""English: the words of `casefile.export.wording`, and what else stands on a page."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from casefile.export import wording
from casefile.export.languages.words import Direction, Words, capital
from casefile.export.picture.picture_words import ENGLISH_PICTURE
from casefile.model.date_language import ENGLISH as ENGLISH_DATES
from casefile.model.terms import NameKind
from casefile.timeline.calendar_words import ENGLISH_CALENDAR
from casefile.timeline.lanes import ENGLISH_LANES

PRINTED: Final = ENGLISH_DATES._replace(
    months=(
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    seasons=(
        "spring {year} (March to May)",
        "summer {year} (June to August)",
        "autumn {year} (September to November)",
        "winter {year} (December {before} to February {after})",
    ),
)  # fmt: skip
"""Dates as they are read on paper, with the names of months in full."""

_PAGE: Final = {
    "case_summary": "CASE SUMMARY",
    "untitled": "Untitled case",
    "reference": "Reference",
    "jurisdiction": "Jurisdiction",
    "stage": "Stage",
    "led_by": "Led by",
    "made_on": "Made on",
    "made_with": "Made on {day} with {program}",
    "made_by": "Made on {day} by {author} with {program}",
    "nothing_entered": "Nothing has been entered in this case yet.",
    "contents": "Contents",
    "how_to_read": (
        "Every line names its source or says that none is given: a number in a frame leads to the "
        "passage it rests on and to the document the passage stands in, listed under Sources with "
        "the SHA-256 of its bytes."
    ),
    "how_to_read_without_sources": (
        "Every line names its source or says that none is given: in brackets stand the document "
        "and the page of the passage it rests on."
    ),
    "own_words": (
        "Title, reference, jurisdiction, stage and synopsis of a case, how it is related to "
        "others, descriptions of parties, content and penalties of provisions, and notes are in "
        "the words of whoever keeps it."
    ),
    "how_dates_are_given": "Dates are given as precisely as the source gives them and no more.",
    "selection": "Selection of {events}",
    "dossier_of": "Dossier of {names}",
    "part_of_cases": "{part}, from {cases}",
    "names_and_others": "{names} and {number} others",
    "and": " and ",
    "spelled_out": (
        "Signs for which the machine that made this summary has no font stand as their Unicode "
        "numbers, such as [U+1F600]."
    ),
    "signs_without_font": (
        "Signs for which there is no font stand as their Unicode numbers, such as [U+1F600]."
    ),
}
"""What stands around the sections."""

_SECTIONS: Final = {
    "synopsis": "Synopsis",
    "suspects": "Suspects",
    "charges": "Provisions and charges",
    "timeline": "Timeline",
    "chronology": "Chronology",
    "chronology_of_all": "Chronology of all cases",
    "parties": "Other people and organisations",
    "related": "Related cases",
    "notes": "Notes",
    "persons": "Index of persons",
    "sources": "Sources",
}
"""Their headings."""

_LINES: Final = {
    "against": "Against",
    "how_it_went": "How the charge went",
    "order_of_lines": (
        "Lines stand by the earliest day their source allows. Where days overlap, the sources do "
        "not say which came first, and nor does this list."
    ),
    "order_of_months": (
        "Each month holds what its sources place in it; what may be of several months stands "
        "under a heading of its own, after the first of them. Where days overlap, the sources do "
        "not say which came first, and nor does this text."
    ),
    "when": "When",
    "what_and_who_says": "What, and who says so",
    "no_date": "no date known",
    "who": "Who",
    "role": "Role",
    "what_is_known": "What is known",
    "not_named": "not named",
    "so_named": "so named",
    "full_name": wording.NAME_KIND[NameKind.FULL],
    "see": "see",
    "sources_of_line": "Sources",
    "no_source": "no source given",
    "note_on": "case keeper’s note on {documents}",
    "order_not_established": "Order not established:",
    "disputed_by": "Disputed by",
    "disputed_by_in_passing": "disputed by",
    "says_so": "says so",
    "says_date": "says {when}",
    "gives_no_date": "gives no date",
    "without_source": "{what}, without a source",
    "what_was_entered": "What was entered",
    "somebody": "Somebody who is not named",
    "place_shown": "Page {number} of {title}, around the passage quoted",
    "own_chapter": "This case has a chapter of its own here.",
    "concerns": "Concerns",
    "other_date": "Other date:",
    "according_to": "According to",
    "according_to_in_passing": "according to",
    "file": "File",
    "at": "At",
    "page": "page {number}",
    "source": "Source {number}",
    "source_in_passing": "source {number}",
    "article": "Art. {article}",
    "in_force_between": "in force from {first} to {last}",
    "in_force_since": "in force since {first}",
    "in_force_until": "in force until {last}",
}
"""What is said in and of lines."""

_DATES: Final = {
    "begins_until": "{first}; until: {last}",
    "entered_as": "entered as: {words}",
    "source_says": "source: {words}",
    "source_says_in_passing": "the source says {words}",
    "order_open": "may have come before or after {events}",
    "order_open_others": "may have come before or after {events} and others",
}
"""What is said of dates."""

_CALLED: Final = {
    **{f"called {role}": f"{role} {{number}}" for role in wording.ROLE.values()},
    "called Group of": "Group of {number}",
    "called Group": "Group",
    "called [name withheld]": "[name withheld]",
}
"""What parties without a name are called: see `Words.made_label`."""

_TOLD: Final = {
    "without_date": "Without a date",
    "between_months": "Some time between {first} and {last}",
    "within_year": "Some time in {year}",
    "told_without_date": "Without a known date",
    "told_sought": "Custody was sought, not ordered.",
    "told_ordered": "Custody was ordered.",
    "told_served": "Custody was served.",
    "told_case": "This is of the case {case}.",
    "told_concerns": "It concerns {names}.",
    "told_standing": "This is {standing}",
    "told_order": "The order is not established: this {order}.",
    "told_other_date": "By another account, the date is {when}.",
    "told_other_date_by": "According to {who}, the date is {when}.",
}
"""The chronology in sentences."""


def _told_when(when: str) -> str:
    return f"On {when}" if when[0].isdigit() or when.startswith("some day") else capital(when)


ENGLISH: Final = Words(
    code="en",
    name="English",
    direction=Direction.FROM_LEFT,
    quotes=("“", "”"),
    dates=PRINTED,
    calendar=ENGLISH_CALENDAR,
    lanes=ENGLISH_LANES,
    picture=ENGLISH_PICTURE,
    custody=wording.CUSTODY,
    standing=wording.STANDING,
    stance=wording.STANCE,
    name_kind=wording.NAME_KIND,
    role=wording.ROLE,
    party_kind=wording.PARTY_KIND,
    status=wording.STATUS,
    event_kind=wording.EVENT_KIND,
    document_kind=wording.DOCUMENT_KIND,
    labels={**_PAGE, **_SECTIONS, **_LINES, **_DATES, **_TOLD, **_CALLED},
    nouns={
        "suspect": ("suspect", "suspects"),
        "provision": ("provision of law", "provisions of law"),
        "event": ("event", "events"),
        "source": ("source", "sources"),
        "page": ("page", "pages"),
        "case": ("case", "cases"),
        "other_case": ("other case", "other cases"),
        "chosen_event": ("event", "events"),
    },
    plural=lambda count: 0 if count == 1 else 1,
    number=lambda count: f"{count:,}",
    penalty=wording.penalty,
    group=lambda count, named, is_named: wording.group(count, named, is_named=is_named),
    one_of=lambda label, count, is_named: wording.one_of(label, count, is_named=is_named),
    told_when=_told_when,
)

IN_SHORT: Final = replace(ENGLISH, dates=ENGLISH_DATES)
"""English for screens and lists, with the names of months cut short."""
