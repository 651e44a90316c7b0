"""What the data of a case bundle is made of: its tables, their fields, and what each may hold.

A bundle is how cases go from one library to another. The same description serves who writes one,
who checks one, and the published JSON Schema. What belongs to a library and not to its cases is in
none of it: history, text that was read from documents, how reading them ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

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

FORMAT: Final = "casebundle"
VERSION: Final = 1

BASE: Final = "casebundle"
CASE_FILE: Final = "data/case.json"
ORIGINALS: Final = "data/originals/"
"""Where things stand in a bundle's ZIP: in one folder, each original under its SHA-256."""

LONGEST_TEXT: Final = 1_000_000
"""The most characters any text of a bundle may have."""

DATE_PARTS: Final = ("phrase", "edtf", "anchor", "earliest", "latest")


class Form(StrEnum):
    """What a field holds."""

    IDENTITY = "identity"
    CONTENT = "content"
    TEXT = "text"
    WORD = "word"
    WHOLE = "whole"
    NUMBER = "number"
    MOMENT = "moment"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `leads_to` is the table whose row it names; a `part` goes when that row goes.

    `words` are all it may say, `least` the smallest number. Where it is `optional` it may be null;
    where it is `withheld` it is there only if the user asked for it; `filled` is never empty.
    """

    name: str
    form: Form
    leads_to: str = ""
    part: bool = False
    words: tuple[str, ...] = ()
    optional: bool = False
    withheld: bool = False
    filled: bool = False
    least: int = 0
    says: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The library's columns that hold it."""
        if self.form is Form.DATE:
            return tuple(f"{self.name}_{part}" for part in DATE_PARTS)
        return (self.name,)


@dataclass(frozen=True, slots=True)
class Shape:
    """One table: its fields, the first of which identifies a row, and what is in it only once."""

    table: str
    fields: tuple[Field, ...]
    once: tuple[str, ...] = ()
    says: str = ""

    @property
    def key(self) -> str:
        return self.fields[0].name

    @property
    def columns(self) -> tuple[str, ...]:
        return _columns(self.fields)


@cache
def _columns(fields: tuple[Field, ...]) -> tuple[str, ...]:
    return tuple(column for field in fields for column in field.columns)


def _id() -> Field:
    return Field("id", Form.IDENTITY, says="identity: 32 hex digits that no other row has")


def _of(name: str, table: str) -> Field:
    form = Form.CONTENT if table == "documents" else Form.IDENTITY
    return Field(name, form, leads_to=table, part=True, says=f"the row of “{table}” it is part of")


def _if_any(name: str, table: str) -> Field:
    return Field(
        name, Form.IDENTITY, leads_to=table, part=True, optional=True, says="the fact, if it is one"
    )


def _to(name: str, table: str, says: str) -> Field:
    form = Form.CONTENT if table == "documents" else Form.IDENTITY
    return Field(name, form, leads_to=table, optional=True, says=says)


def _text(name: str, says: str = "") -> Field:
    return Field(name, Form.TEXT, says=says)


def _word(name: str, words: type[StrEnum], *, optional: bool = False, says: str = "") -> Field:
    listed = tuple(word.value for word in words)
    return Field(name, Form.WORD, words=listed, optional=optional, says=says)


def _date(name: str, says: str) -> Field:
    return Field(name, Form.DATE, optional=True, says=says)


def _whole(name: str, says: str, *, optional: bool = False, least: int = 0) -> Field:
    return Field(name, Form.WHOLE, optional=optional, least=least, says=says)


_MADE: Final = Field("created_at", Form.MOMENT, says="when it was entered, UTC")
_ATTACHED: Final = Field("attached_at", Form.MOMENT, says="when it was attached, UTC")

SHAPES: Final[tuple[Shape, ...]] = (
    Shape(
        "cases",
        (
            _id(),
            Field("title", Form.TEXT, filled=True),
            _text("reference", "the authority's or court's number of the case"),
            _text("jurisdiction"),
            _text("stage", "how far the matter has come, in words"),
            _text("synopsis"),
            _MADE,
        ),
        says="matters followed over time",
    ),
    Shape(
        "related_cases",
        (_id(), _of("case_id", "cases"), _of("related_id", "cases"), _text("relation")),
        once=("case_id", "related_id"),
        says="two cases of this bundle that have to do with each other",
    ),
    Shape(
        "documents",
        (
            Field("sha256", Form.CONTENT, says="SHA-256 of its bytes, which are data/originals/…"),
            _text("file_name"),
            _whole("size", "bytes"),
            _text("media_type"),
            _word("kind", DocumentKind),
            _text("title"),
            _text("outlet", "who published it"),
            _text("author"),
            _text("language"),
            _text("url"),
            _date("published", "when it was published"),
            _to("part_of", "documents", "the mail or PDF it came in, if that is here too"),
            Field(
                "password",
                Form.TEXT,
                optional=True,
                withheld=True,
                says="what opens it; only where the exporter asked for it",
            ),
            _ATTACHED,
        ),
        says="what was attached, identified by its bytes",
    ),
    Shape(
        "case_documents",
        (_id(), _of("case_id", "cases"), _of("document", "documents"), _ATTACHED),
        once=("case_id", "document"),
        says="which document lies on which case",
    ),
    Shape(
        "passages",
        (
            _id(),
            _of("document", "documents"),
            _whole("page", "from 1", least=1),
            _whole("start", "code points of the page's text"),
            _whole("end", "exclusive", least=1),
            _text("quote", "the text of the page from start to end"),
            _text("prefix", "up to 32 code points before"),
            _text("suffix", "up to 32 code points after"),
        ),
        once=("document", "page", "start", "end"),
        says="stretches of pages (W3C Web Annotation's position and quote selectors)",
    ),
    Shape(
        "parties",
        (
            _id(),
            _word("kind", PartyKind),
            _text("description"),
            _text("country"),
            _whole("count", "how many members a group is said to have", optional=True),
            _to("group_id", "parties", "the group it belongs to"),
        ),
        says="persons, organisations, groups; who has no name yet has none here",
    ),
    Shape(
        "names",
        (
            _id(),
            _of("party_id", "parties"),
            _text("text"),
            _word("kind", NameKind),
            _whole("position", "the first is the one shown"),
        ),
        says="what parties are called",
    ),
    Shape(
        "involvements",
        (
            _id(),
            _of("case_id", "cases"),
            _of("party_id", "parties"),
            _word("role", Role),
            _whole("number", "counts a case's suspects from 1", optional=True),
            _text("description"),
        ),
        once=("case_id", "party_id", "role"),
        says="a party's role in a case",
    ),
    Shape(
        "provisions",
        (
            _id(),
            _text("article"),
            _text("law"),
            _text("jurisdiction"),
            _text("title"),
            Field("max_years", Form.NUMBER, optional=True, says="longest term of prison"),
            _text("penalty"),
            _text("valid_from"),
            _text("valid_to"),
        ),
        says="articles of law",
    ),
    Shape(
        "charges",
        (_id(), _of("involvement_id", "involvements"), _of("provision_id", "provisions")),
        once=("involvement_id", "provision_id"),
        says="a provision held against somebody",
    ),
    Shape(
        "charge_steps",
        (
            _id(),
            _of("charge_id", "charges"),
            _word("status", ChargeStatus),
            _date("when", "since when it stands so"),
            _whole("position", "the last is how it stands"),
        ),
        says="the history of charges",
    ),
    Shape(
        "events",
        (
            _id(),
            _of("case_id", "cases"),
            _text("title"),
            _word("kind", EventKind),
            _word("custody", Custody, optional=True, says="only where the kind is custody"),
            _date("when", "when it happened or is due"),
            _date("until", "when it ended or is to end"),
            _text("place"),
            _word("standing", Standing),
            _text("description"),
            _MADE,
        ),
        says="what happened or is due",
    ),
    Shape(
        "participations",
        (_id(), _of("event_id", "events"), _of("party_id", "parties")),
        once=("event_id", "party_id"),
        says="who took part in an event",
    ),
    Shape(
        "notes",
        (_id(), _of("case_id", "cases"), _text("text"), _MADE),
        says="what the user thinks",
    ),
    Shape(
        "citations",
        (
            _id(),
            _of("case_id", "cases"),
            _of("passage_id", "passages"),
            _word("stance", Stance, says="what the passage does to the fact"),
            _text("attribution", "who said it, nearest first: outlet ← agency ← official"),
            _if_any("name_id", "names"),
            _if_any("involvement_id", "involvements"),
            _if_any("provision_id", "provisions"),
            _if_any("charge_step_id", "charge_steps"),
            _if_any("event_id", "events"),
            _if_any("note_id", "notes"),
            _MADE,
        ),
        says="from a passage to the one fact it is for",
    ),
    Shape(
        "other_dates",
        (
            _id(),
            _of("event_id", "events"),
            _date("when", "another date of the event"),
            _date("until", "another end"),
            _to("citation_id", "citations", "the citation that says so"),
            _text("note", "who says so, where no citation does"),
            _to("own_citation_id", "citations", "the citation for the event's own date"),
            Field("own_note", Form.TEXT, optional=True, says="who says the event's own date"),
            _whole("position", "their order"),
        ),
        says="other dates that sources give an event",
    ),
    Shape(
        "timeline_views",
        (
            _id(),
            _of("case_id", "cases"),
            _text("name"),
            _text("arrangement", "a JSON object, as text, for the timeline"),
            _MADE,
        ),
        once=("case_id", "name"),
        says="named arrangements of a case's timeline",
    ),
)
"""The tables in an order in which each leads only to itself and to those before it."""

FACTS: Final = (
    "name_id",
    "involvement_id",
    "provision_id",
    "charge_step_id",
    "event_id",
    "note_id",
)
"""The fields of a citation of which exactly one leads somewhere."""

COMPANIONS: Final = Shape(
    "companions",
    (
        _of("document", "documents"),
        _text("path", "where it lay beside the page, with forward slashes"),
        Field("part", Form.CONTENT, says="SHA-256 of its bytes, which are data/originals/…"),
        _whole("size", "bytes"),
    ),
    once=("document", "path"),
    says="files that came with a page saved “complete”",
)


@cache
def shape_of(table: str) -> Shape:
    return next(shape for shape in SHAPES if shape.table == table)


def originals(tables: dict[str, list[tuple[object, ...]]]) -> Iterator[tuple[str, int]]:
    """SHA-256 and size of each original that rows (by table, in columns) speak of; some twice."""
    columns = shape_of("documents").columns
    sha256, size = columns.index("sha256"), columns.index("size")
    for row in tables["documents"]:
        yield str(row[sha256]), int(str(row[size]))
    for row in tables["companions"]:
        yield str(row[2]), int(str(row[3]))
