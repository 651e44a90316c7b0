"""What stands in the pane: rows of words, with what they are about, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from casefile.model.colours import Meaning
from casefile.store.reads.citations import CitationLine


class Section(StrEnum):
    SUSPECTS = "suspects"
    CHARGES = "charges"
    EVENTS = "events"
    OTHERS = "others"
    NOTES = "notes"
    RELATED = "related"


class RowKind(StrEnum):
    SECTION = "section"
    EMPTY = "empty"
    REST = "rest"
    PARTY = "party"
    NAME = "name"
    PROVISION = "provision"
    CHARGE = "charge"
    STEP = "step"
    EVENT = "event"
    OTHER_DATE = "other date"
    NOTE = "note"
    RELATED = "related"
    CITATION = "citation"


HEADINGS = (RowKind.SECTION, RowKind.EMPTY)
"""What stands over facts or instead of them."""

UNCITED = (*HEADINGS, RowKind.REST, RowKind.CITATION, RowKind.RELATED)
"""What no passage is cited for."""


class Shape(Enum):
    """How a row is marked, so that colour alone never says it."""

    NONE = 0
    DOT = 1
    RING = 2
    SQUARE = 3
    DIAMOND = 4
    OPEN_DIAMOND = 5
    SOUGHT = 6
    ORDERED = 7
    SERVED = 8
    BAR = 9
    CROSS = 10
    DOTS = 11
    PERSON = 12
    ORGANISATION = 13
    GROUP = 14
    NOTE = 15
    CASE = 16
    TICK = 17


@dataclass(frozen=True, slots=True)
class Row:
    """One row and those beneath it; one of kind `REST` says how many more there are elsewhere.

    `key` names it among its siblings and stays the same while the fact does; `fact_id` is what
    `select` finds it by; `subject` is the snapshot it was made from. `suffix` follows the title,
    muted; `floats` says that the dates do not establish an order with the row above.
    """

    key: str
    kind: RowKind
    title: str
    muted: str = ""
    suffix: str = ""
    strong: bool = False
    shape: Shape = Shape.NONE
    meaning: Meaning = Meaning.CONTEXT
    fact_id: str = ""
    subject: object = None
    owner: object = None
    section: Section | None = None
    floats: bool = False
    citations: tuple[CitationLine, ...] = ()
    children: tuple[Row, ...] = ()

    @property
    def cited(self) -> int:
        """How many passages stand behind it; one that is cited for several suspects counts once."""
        return len(self.passages)

    @property
    def passages(self) -> tuple[CitationLine, ...]:
        """One citation for each passage."""
        seen = {(one.document, one.page, one.start, one.end): one for one in self.citations[::-1]}
        return tuple(reversed(seen.values()))
