"""The sheets of a bundle that are made here, as plain data for `resources/typst/exhibit.typ`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from casefile.export import wording
from casefile.export.exhibits.citing import Passage, counts, times
from casefile.export.orders import Job
from casefile.export.periods import period
from casefile.export.printable import mapped, printable
from casefile.export.summary.content import page_for_template
from casefile.export.typesetting import Work, in_a_process
from casefile.model.colours import LIGHT
from casefile.model.wording import worded
from casefile.store.reads.documents import DocumentLine
from casefile.version import program

_MOST_CITED: Final = 80
_QUOTED: Final = 220

Line = list[dict[str, str]]
"""A line of a document: pieces of text, each with the key of the passages it belongs to."""


@dataclass(frozen=True, slots=True)
class IndexRow:
    """An exhibit in the index: `key` leads to it, `why` says why it is not there."""

    number: int
    title: str
    about: str
    sha256: str
    pages: str
    stamped: str
    key: str = ""
    why: str = ""
    volume: str = ""


@dataclass(frozen=True, slots=True)
class Index:
    eyebrow: str
    told: tuple[str, ...]
    rows: tuple[IndexRow, ...]
    kind: str = "index"


@dataclass(frozen=True, slots=True)
class CitedRow:
    """A passage on a cover: where it stands, what it is cited for, its words."""

    page: str
    key: str
    says: tuple[str, ...]
    quote: str


@dataclass(frozen=True, slots=True)
class Cover:
    eyebrow: str
    title: str
    source: str
    author: str
    published: str
    document_kind: str
    url: str
    file_name: str
    pages: str
    stamped: str
    sha256: str
    told: tuple[str, ...] = ()
    cited_words: str = ""
    counts: tuple[str, ...] = ()
    cited: tuple[CitedRow, ...] = ()
    more: str = ""
    kind: str = "cover"


@dataclass(frozen=True, slots=True)
class Placeholder:
    eyebrow: str
    title: str
    why: str
    file_name: str
    document_kind: str
    size: str
    sha256: str
    kind: str = "placeholder"


@dataclass(frozen=True, slots=True)
class Ending:
    eyebrow: str
    title: str
    told: tuple[str, ...]
    kind: str = "ending"


@dataclass(frozen=True, slots=True)
class Words:
    eyebrow: str
    title: str
    lines: list[Line] = field(default_factory=list)
    kind: str = "words"


Sheet = Index | Cover | Placeholder | Ending | Words


def typeset_sheets(title: str, sheets: Sequence[Sheet], job: Job) -> bytes:
    """The sheets as a tagged PDF, a bookmark for each, on the paper of the job's summary.

    Raises what `typesetting.typeset` does.
    """
    content = {
        "document_title": printable(title, "title").replace("\u200b", "") or "Exhibits",
        "made_on": job.made_on.isoformat(),
        "page": page_for_template(job.order.summary.page),
        "sheets": [_plain(sheet) for sheet in sheets],
    }
    work = Work(
        worded("exhibits"),
        "exhibit.typ",
        json.dumps(content, ensure_ascii=False),
        LIGHT,
        job.made_on,
        program(),
    )
    (made,) = in_a_process(work, None, cancelled=job.cancelled).made
    return made


def _plain(sheet: Sheet) -> dict[str, Any]:
    if isinstance(sheet, Words):
        # Its pieces are cleaned already: their spaces part words of different pieces.
        head = mapped(asdict(Words(sheet.eyebrow, sheet.title)), printable)
        return {**head, "lines": sheet.lines}
    plain: dict[str, Any] = mapped(asdict(sheet), printable)
    return plain


def cover(
    number: int,
    document: DocumentLine,
    passages: Sequence[Passage],
    *,
    pages: str,
    stamped: str,
    page_names: dict[str, str],
    told: Iterable[str],
) -> Cover:
    """An exhibit's cover. `page_names` say by its key where each passage stands."""
    many = sum(len(passage.cited) for passage in passages)
    shown = passages[:_MOST_CITED]
    rest = len(passages) - len(shown)
    return Cover(
        eyebrow=f"Exhibit {number}",
        title=called(document),
        source=document.outlet,
        author=document.author,
        published=period(document.published),
        document_kind=wording.DOCUMENT_KIND[document.kind],
        url=document.url,
        file_name=document.file_name,
        pages=pages,
        stamped=stamped,
        sha256=document.sha256,
        told=tuple(told),
        cited_words=f"Cited {times(many)}" if many else "",
        counts=counts(passages),
        cited=tuple(
            CitedRow(
                page_names.get(one.key, f"page {one.page}"),
                f"passage/{one.key}",
                one.says,
                one.quote if len(one.quote) <= _QUOTED else one.quote[: _QUOTED - 1] + "…",
            )
            for one in shown
        ),
        more="" if not rest else f"and {rest} more passage{'' if rest == 1 else 's'}",
    )


def placeholder(number: int, document: DocumentLine, why: str) -> Placeholder:
    """The sheet in place of a document that could not be included; `why` is a clause."""
    return Placeholder(
        eyebrow=f"Exhibit {number}",
        title="This document could not be included",
        why=f"“{called(document)}”: {why}. It is kept in the library as it was attached.",
        file_name=document.file_name,
        document_kind=wording.DOCUMENT_KIND[document.kind],
        size=f"{document.size:,} bytes",
        sha256=document.sha256,
    )


def called(document: DocumentLine) -> str:
    return document.title or document.file_name or "Document without a title"


def about(document: DocumentLine) -> str:
    """Source, date and file name on one line, what is known of them."""
    file_name = "" if document.file_name == document.title else document.file_name
    parts = (document.outlet, period(document.published), file_name)
    return " · ".join(filter(None, parts))
