"""What each row of somebody's chronology says, and which rows say nothing that is understood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from casefile.actions.chronology_dates import date_typed, exchanged, reason
from casefile.actions.chronology_mapping import Field, TableMapping
from casefile.actions.chronology_words import CUSTODY_WORDS, KIND_WORDS, STANDING_WORDS, word_of
from casefile.actions.citing import shortened
from casefile.actions.events import checked_dates
from casefile.export.tables.cells import as_entered
from casefile.intake.incoming.table import TableRead, TableRow
from casefile.model.dates import UncertainDate, understand
from casefile.model.errors import CasefileError
from casefile.model.terms import Custody, EventKind, Standing
from casefile.model.wording import worded

Word = TypeVar("Word", bound=StrEnum)

LONGEST_TITLE: Final = 300
_TITLE: Final = 160
_IDENTITY: Final = re.compile(r"[0-9a-f]{32}")
_AS_ENTERED: Final = "entered as: "
_BREAK: Final = " … "


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row that was understood. `who` as written, one name each; `identity` only of our own."""

    number: int
    title: str
    when: UncertainDate | None
    until: UncertainDate | None
    kind: EventKind
    custody: Custody | None
    standing: Standing
    place: str
    details: str
    who: tuple[str, ...]
    source: str
    page: str
    quote: str
    attribution: str
    disputed_by: str
    identity: str


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A row that was not: its number in the file, what stands there, and why."""

    number: int
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Understood:
    rows: tuple[EventRow, ...]
    not_understood: tuple[NotUnderstood, ...]


def understand_rows(table: TableRead, mapping: TableMapping) -> Understood:
    """Each row below the headings as an event, or as not understood; none is guessed."""
    reading = _Reading(table, mapping)
    rows: list[EventRow] = []
    troubles: list[NotUnderstood] = []
    for row in mapping.rows(table):
        try:
            rows.append(reading.event(row))
        except CasefileError as error:
            troubles.append(NotUnderstood(row.number, reading.shown(row), reason(error)))
    return Understood(tuple(rows), tuple(troubles))


class _Reading:
    def __init__(self, table: TableRead, mapping: TableMapping) -> None:
        self._mapping = mapping
        # Only our own CSV has apostrophes that nobody entered.
        self._is_guarded = mapping.is_ours and table.is_text
        self._separator = mapping.separator or self._parts_names_by(table)
        self._headings = mapping.headings(table)

    def text(self, row: TableRow, which: Field) -> str:
        column = self._mapping.column(which)
        text = row.cell(column)
        return as_entered(text) if self._is_guarded and text else text

    def shown(self, row: TableRow) -> str:
        """A row as the list of those not understood shows it: its date and its title, else all."""
        said = [self.text(row, which) for which in (Field.WHEN, Field.UNTIL, Field.TITLE)]
        said = [one for one in said if one] or [cell for cell in row.cells if cell]
        return shortened(" · ".join(said), 160)

    def event(self, row: TableRow) -> EventRow:
        title = " ".join(self.text(row, Field.TITLE).split())
        if not title:
            raise CasefileError(worded("It does not say what happened."))
        details = [self.text(row, Field.DETAILS)]
        if len(title) > LONGEST_TITLE:
            details.insert(0, self.text(row, Field.TITLE))
            title = shortened(title, _TITLE)
        if others := self.text(row, Field.OTHER_DATES):
            details.append(f"Other dates: {others}")
        when, until = self._dates(row)
        if (words := self.text(row, Field.PHRASE)) and not _is_kept(words, when, until):
            details.append(f"As the source says it: {words}")
        custody = self._word(row, Field.CUSTODY, CUSTODY_WORDS, details)
        kind = self._word(row, Field.KIND, KIND_WORDS, details)
        if custody is not None and kind not in (None, EventKind.CUSTODY):
            details.append(f"Custody: {custody}")
            custody = None
        standing = self._word(row, Field.STANDING, STANDING_WORDS, details)
        identity = self.text(row, Field.IDENTITY).lower()
        return EventRow(
            number=row.number,
            title=title,
            when=when,
            until=until,
            kind=kind or (EventKind.CUSTODY if custody is not None else EventKind.EVENT),
            custody=custody,
            standing=standing or Standing.REPORTED,
            place=" ".join(self.text(row, Field.PLACE).split()),
            details="\n".join(filter(None, details)),
            who=self._who(row),
            source=self.text(row, Field.SOURCE),
            page=self.text(row, Field.PAGE),
            quote=self.text(row, Field.QUOTE),
            attribution=self.text(row, Field.ATTRIBUTION),
            disputed_by=self.text(row, Field.DISPUTED_BY),
            identity=identity if _IDENTITY.fullmatch(identity) else "",
        )

    # Dates

    def _dates(self, row: TableRow) -> tuple[UncertainDate | None, UncertainDate | None]:
        if self._mapping.is_ours and self.text(row, Field.EDTF):
            first, last = self._phrases(row)
            when = exchanged(self.text(row, Field.EDTF), first)
            until = exchanged(self.text(row, Field.EDTF_UNTIL), last)
            # What our own table has in two columns was checked and parted when it was entered.
            return (when, until) if until is None else checked_dates(when, until)
        anchor, order = self._mapping.anchor, self._mapping.order
        written = self.text(row, Field.WHEN)
        clock = self.text(row, Field.TIME)
        if clock and any(sign.isdigit() for sign in clock) and written:
            written = f"{written} {clock}"
        when = date_typed(written, anchor, order)
        until = date_typed(self.text(row, Field.UNTIL), anchor, order)
        return checked_dates(when, until)

    def _phrases(self, row: TableRow) -> tuple[str, str]:
        """The words behind the dates, as our own table has them; those of both ends may be one."""
        words = self.text(row, Field.PHRASE)
        if words.startswith("“") and words.endswith("”"):
            words = words[1:-1]
        has_end = bool(self.text(row, Field.EDTF_UNTIL))
        words = words.removeprefix(_AS_ENTERED)
        if not words:
            return ("", "") if has_end else (self.text(row, Field.WHEN), "")
        if not has_end:
            return words, ""
        first, parted, last = words.partition(_BREAK)
        return (first, last) if parted else self._of_which_end(row, words)

    def _of_which_end(self, row: TableRow, words: str) -> tuple[str, str]:
        """One phrase beside two dates: of both where it gives both, else of the one it gives."""
        given = (self.text(row, Field.EDTF), self.text(row, Field.EDTF_UNTIL))
        for anchor in (None, *(_last_day(edtf) for edtf in given)):
            try:
                when, until = checked_dates(date_typed(words, anchor), None)
            except CasefileError:
                continue
            if when is not None and when.edtf == given[0]:
                return words, words if until is not None and until.edtf == given[1] else ""
            if when is not None and until is None and when.edtf == given[1]:
                return "", words
        return "", ""

    # Words and names

    def _word(
        self, row: TableRow, which: Field, known: Mapping[str, Word], details: list[str]
    ) -> Word | None:
        """One of our words; any other is kept in the details under its column's heading."""
        said = " ".join(self.text(row, which).split())
        if not said:
            return None
        found = word_of(said, known)
        if found is None:
            details.append(f"{self._headings[self._mapping.column(which)]}: {said}")
        return found

    def _who(self, row: TableRow) -> tuple[str, ...]:
        text = self.text(row, Field.WHO)
        parts = text.split(self._separator) if self._separator else [text]
        return tuple(dict.fromkeys(filter(None, (" ".join(part.split()) for part in parts))))

    def _parts_names_by(self, table: TableRead) -> str:
        if self._mapping.is_ours:
            return ";"
        cells = [row.cell(self._mapping.column(Field.WHO)) for row in self._mapping.rows(table)]
        return next((sign for sign in (";", "\n", ",") if any(sign in cell for cell in cells)), ",")


def _last_day(edtf: str) -> date | None:
    """A day from which the words of a date may have been seen."""
    try:
        return understand(edtf).latest_day
    except CasefileError:
        return None


def _is_kept(words: str, *dates: UncertainDate | None) -> bool:
    """Whether the words of a date in our own table stand in one of the dates now."""
    return any(one is not None and one.phrase in words for one in dates)


def lines_of(troubles: tuple[NotUnderstood, ...]) -> Iterator[str]:
    """The list of rows that were not understood, as text to be kept or copied."""
    for one in troubles:
        yield f"Row {one.number}: {one.what}: {one.why}"


def with_details(row: EventRow, *more: str) -> EventRow:
    """The row with further lines in its details, each once."""
    there = row.details.split("\n") if row.details else []
    return replace(row, details="\n".join([*there, *(one for one in more if one not in there)]))
