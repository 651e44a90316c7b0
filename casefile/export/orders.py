"""What the user asks to leave, as what, and what came of it.

One kind of file is one room of `casefile.export` with a function `make(job, out) -> Made`; the
table in `casefile.actions.exporting` leads from the kind to the function.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from casefile.export.casebundle.choices import BundleChoices
from casefile.export.exhibits.choices import ExhibitChoices
from casefile.export.handout import Handout
from casefile.export.names.rules import IN_FULL, NameRules
from casefile.export.names.safety import NameSafety
from casefile.export.scope import WHOLE, Scope
from casefile.export.summary.choices import SummaryChoices
from casefile.export.tables.choices import TableChoices
from casefile.store.library import Library


class Kind(StrEnum):
    """What can be made of a case."""

    SUMMARY = "summary"
    EXHIBITS = "exhibits"
    CHRONOLOGY = "chronology"
    SUSPECTS = "suspects"
    CHARGES = "charges"
    DOCUMENTS = "documents"
    WORKBOOK = "workbook"
    CALENDAR = "calendar"
    MARKDOWN = "markdown"
    PICTURE = "picture"
    ENTITIES = "entities"
    BUNDLE = "bundle"


ENDINGS: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.SUMMARY: (".pdf",),
    Kind.EXHIBITS: (".pdf",),
    Kind.CHRONOLOGY: (".csv", ".xlsx"),
    Kind.SUSPECTS: (".csv", ".xlsx"),
    Kind.CHARGES: (".csv", ".xlsx"),
    Kind.DOCUMENTS: (".csv", ".xlsx"),
    Kind.WORKBOOK: (".xlsx",),
    Kind.CALENDAR: (".ics",),
    Kind.MARKDOWN: (".md",),
    Kind.PICTURE: (".svg", ".png"),
    Kind.ENTITIES: (".ftm.json", ".ijson", ".json"),
    Kind.BUNDLE: (".casebundle",),
}
"""What a file of each kind may be called by; the first is proposed."""

_MEANT: Final[dict[str, Kind]] = {
    ".pdf": Kind.SUMMARY,
    ".csv": Kind.CHRONOLOGY,
    ".xlsx": Kind.WORKBOOK,
    ".ics": Kind.CALENDAR,
    ".md": Kind.MARKDOWN,
    ".svg": Kind.PICTURE,
    ".png": Kind.PICTURE,
    ".json": Kind.ENTITIES,
    ".ijson": Kind.ENTITIES,
    ".casebundle": Kind.BUNDLE,
}


def kind_meant(out: Path) -> Kind | None:
    """The kind that a file's name asks for by its ending."""
    return _MEANT.get(out.suffix.lower())


@dataclass(frozen=True, slots=True)
class Order:
    """One export as asked for. What does not concern its kind is not looked at."""

    kind: Kind = Kind.SUMMARY
    scope: Scope = WHOLE
    names: NameRules = IN_FULL
    summary: SummaryChoices = field(default_factory=SummaryChoices)
    tables: TableChoices = field(default_factory=TableChoices)
    exhibits: ExhibitChoices = field(default_factory=ExhibitChoices)
    bundle: BundleChoices = field(default_factory=BundleChoices)


@dataclass(frozen=True, slots=True)
class Made:
    """What was made. `remarks` are sentences for the user: what is missing, what was replaced."""

    paths: tuple[Path, ...]
    remarks: tuple[str, ...] = ()


Progress = Callable[[int, int, str], None]
"""How many of how many are done, and what is being done now, in words."""


def nobody(_done: int, _of: int, _what: str) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Job:
    """An order being carried out.

    `handouts` are the cases, narrowed to the scope and safe by the name rules: what is made from
    them needs no further care. `library` is for the bytes and pages of documents, which are
    strangers' and never safe; `names` for strings that come from elsewhere (a file's name).
    """

    library: Library
    order: Order
    handouts: tuple[Handout, ...]
    names: NameSafety
    made_on: date
    progress: Progress = nobody
    cancelled: threading.Event | None = None

    def stop_if_cancelled(self) -> None:
        """Raises `concurrent.futures.CancelledError` once the user has had enough."""
        if self.cancelled is not None and self.cancelled.is_set():
            raise CancelledError
