"""Which column of somebody's table is what: guessed from its headings, the user decides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from casefile.intake.incoming.table import TableRead, TableRow
from casefile.model.wording import worded


class Field(StrEnum):
    """What a column may hold, in the order in which the user is asked."""

    WHEN = "date"
    TIME = "time"
    UNTIL = "until"
    TITLE = "title"
    DETAILS = "details"
    WHO = "who"
    PLACE = "place"
    KIND = "kind"
    CUSTODY = "custody"
    STANDING = "standing"
    SOURCE = "source"
    PAGE = "page"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    DISPUTED_BY = "disputed-by"
    EDTF = "edtf"
    EDTF_UNTIL = "edtf-until"
    PHRASE = "phrase"
    OTHER_DATES = "other-dates"
    IDENTITY = "id"


class DayOrder(StrEnum):
    """Which of two numbers is the day, in a file that writes dates as 03/04/2025."""

    DAY_MONTH = "day-month"
    MONTH_DAY = "month-day"


class NewNames(StrEnum):
    """What becomes of somebody whom the case does not know by exactly that name."""

    PARTIES = "parties"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class TableMapping:
    """What each column is, by its place from 0, and how what stands there is understood.

    `heading` is the place of the headings among the rows, -1 where there are none; `anchor` the day
    from which "last Monday" is seen; without `order` a date that can be read two ways is not
    understood. `separator` parts names; empty is found out from the column.
    """

    columns: Mapping[Field, int] = field(default_factory=dict)
    heading: int = 0
    anchor: date | None = None
    order: DayOrder | None = None
    new_names: NewNames = NewNames.PARTIES
    separator: str = ""

    def column(self, which: Field) -> int:
        return self.columns.get(which, -1)

    def rows(self, table: TableRead) -> tuple[TableRow, ...]:
        """The rows below the headings."""
        return table.rows[self.heading + 1 :]

    def headings(self, table: TableRead) -> tuple[str, ...]:
        """What each column is called; "Column 3" where nobody says."""
        row = table.rows[self.heading].cells if 0 <= self.heading < len(table.rows) else ()
        return tuple(
            " ".join(row[place].split())
            if place < len(row) and row[place]
            else worded("Column {number}", number=place + 1)
            for place in range(table.width)
        )

    def cases(self, table: TableRead) -> tuple[str, ...]:
        """The cases that our own table tells of, in its order."""
        places = [one for one, name in enumerate(self.headings(table)) if name == "Case"]
        if not self.is_ours or not places:
            return ()
        return tuple(dict.fromkeys(row.cell(places[0]) for row in self.rows(table)))

    def left_out(self, table: TableRead) -> tuple[str, ...]:
        """The headings of columns that hold something and are taken for nothing."""
        if self.is_ours:
            return ()
        taken = set(self.columns.values())
        filled = {
            place
            for row in self.rows(table)
            for place, cell in enumerate(row.cells)
            if cell and place not in taken
        }
        return tuple(name for place, name in enumerate(self.headings(table)) if place in filled)

    @property
    def is_ours(self) -> bool:
        """Whether the table has the columns by which our own chronology is known."""
        return {Field.EDTF, Field.IDENTITY, Field.TITLE} <= self.columns.keys()


# Headings of our own chronology, of CaseFleet and CaseMap, and of what people write in Excel; the
# likelier first. Without signs and in small letters, "ё" as "е".
_CALLED: Final[Mapping[Field, str]] = {
    Field.EDTF: "edtf",
    Field.EDTF_UNTIL: "edtf until",
    Field.PHRASE: "as the source says it",
    Field.OTHER_DATES: "other dates",
    Field.IDENTITY: "event id",
    Field.WHEN: "when|date|date time|datetime|event date|date of event|fact date|incident date"
    "|date of incident|start date|date start|date from|start|begin date|begins|begin|from|day"
    "|date s|dates|дата|когда|дата события|дата и время|дата время|дата начала|начало|день|даты|с",
    Field.TIME: "time|start time|event time|time of day|время|время начала|время события",
    Field.UNTIL: "until|end date|date end|end|date to|to|till|through|ends|date until"
    "|дата окончания|дата конца|окончание|конец|по|до",
    Field.TITLE: "what|title|fact text|fact|event|event title|event name|what happened|headline"
    "|event description|fact description|short description|summary|subject|событие|что"
    "|что произошло|факт|название|название события|заголовок|описание события|суть|содержание"
    "|description|описание|text|текст",
    Field.DETAILS: "details|description|full description|long description|detail|notes|note"
    "|comments|comment|remarks|remark|additional information|подробности|описание|детали|примечания"
    "|примечание|комментарий|комментарии|заметки",
    Field.WHO: "who|people|persons|person|participants|participant|parties|parties involved"
    "|people involved|persons involved|involved|linked people|names|objects|actors|кто"
    "|участники|лица|фигуранты|персоны|люди|участник|фигурант|фио",
    Field.PLACE: "place|location|where|venue|city|address|место|где|место события|адрес|город",
    Field.KIND: "kind|type|event type|fact type|category|тип|вид|категория|тип события",
    Field.CUSTODY: "custody",
    Field.STANDING: "standing|certainty|confidence|status|disputed status|достоверность|статус",
    Field.QUOTE: "quotes|quote|quotation|excerpt|source text|cited text|цитата|цитаты|выдержка",
    Field.SOURCE: "sources|source|source s|source name|source document|source documents|document"
    "|documents|exhibit|exhibits|evidence|file name|file|url|source url|link|links|reference"
    "|источник|источники|документ|документы|ссылка|файл",
    Field.PAGE: "page|pages|page number|page no|p|pp|pin cite|страница|стр|страницы|лист",
    Field.ATTRIBUTION: "who says so|said by|attribution|according to|stated by|кто говорит"
    "|по словам|со слов",
    Field.DISPUTED_BY: "disputed by|denied by|contested by|кто оспаривает|оспаривается",
}
_LOOKED_AT: Final = 12
_NO_SIGNS: Final = re.compile(r"[\W_]+")
_DAY_FIRST: Final = re.compile(r"\b(dd?[-/. ]mm?[-/. ]yy|дд?[-/. ]мм?[-/. ]гг)", re.IGNORECASE)
_MONTH_FIRST: Final = re.compile(r"\bmm?[-/. ]dd?[-/. ]yy", re.IGNORECASE)


def guess(table: TableRead) -> TableMapping:
    """What the columns seem to be, by what they are called.

    The headings are the first of the upper rows that has most words we know; a title and an empty
    line may stand above them. A heading that states an order ("dd/mm/yyyy") is believed.
    """
    known = [_columns(row.cells) for row in table.rows[:_LOOKED_AT]]
    place = max(range(len(known)), key=lambda one: (len(known[one]), -one), default=0)
    if not known or not known[place]:
        return TableMapping()
    columns = known[place]
    if Field.EDTF in columns and Field.IDENTITY in columns:
        # Of our own columns “Until, earliest” is only a bound.
        columns.pop(Field.UNTIL, None)
    return TableMapping(columns, place, order=_order_stated(table.rows[place].cells))


def plain_heading(text: str) -> str:
    """A heading as it is compared: its words alone."""
    return _NO_SIGNS.sub(" ", text.casefold().replace("ё", "е")).strip()


def _columns(cells: Sequence[str]) -> dict[Field, int]:
    headings = [plain_heading(cell) if len(cell) <= 60 else "" for cell in cells]
    found: dict[Field, int] = {}
    for is_exact in (True, False):
        for which, words in _CALLED.items():
            if which in found:
                continue
            ranked = [
                (rank, column)
                for column, heading in enumerate(headings)
                if heading and column not in found.values()
                for rank in [_rank(heading, words.split("|"), is_exact=is_exact)]
                if rank is not None
            ]
            if ranked:
                found[which] = min(ranked)[1]
        if not found:
            # A sentence that begins with "To" makes no headings of a row.
            break
    return {which: found[which] for which in Field if which in found}


def _rank(heading: str, words: Sequence[str], *, is_exact: bool) -> int | None:
    if is_exact:
        return words.index(heading) if heading in words else None
    return next(
        (
            rank
            for rank, word in enumerate(words)
            if len(word) > 3 and heading.startswith(f"{word} ")
        ),
        None,
    )


def _order_stated(headings: Sequence[str]) -> DayOrder | None:
    if any(_DAY_FIRST.search(heading) for heading in headings):
        return DayOrder.DAY_MONTH
    if any(_MONTH_FIRST.search(heading) for heading in headings):
        return DayOrder.MONTH_DAY
    return None
