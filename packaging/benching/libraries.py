"""Libraries to search, open and write in: made once, kept under build/."""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from benching.crowds import fill_case
from benching.settings import KEPT
from benching.texts import pages
from casefile.actions.cases import add_case
from casefile.model.base import new_id
from casefile.model.dates import UncertainDate, minute_of_day
from casefile.model.documents import CaseDocument, Document
from casefile.model.terms import DocumentKind, Outcome
from casefile.store.library import Library
from casefile.store.pages import Page, keep_reading

DOCUMENT_PAGES = 20
A_DOCUMENT = 10_000
"""How many events a document is there for."""

FORMAT = 3
"""Raised whenever these libraries are to be made anew."""


def searched(page_count: int) -> Path:
    """A library of so many pages of text, on a hundred cases."""
    return _kept(f"searched-{page_count}", lambda library: _fill_pages(library, page_count))


def filled(documents: int) -> Path:
    """A library with so many documents: all on one case, and on a hundred more by turns."""
    return _kept(f"filled-{documents}", lambda library: _fill_documents(library, documents))


def eventful(events: int) -> Path:
    """A library with one case of so many events, and documents of a few pages they are cited to."""
    return _kept(f"eventful-{events}", lambda library: _fill_events(library, events))


def a_copy(library: Path, name: str) -> Path:
    """A copy that may be written in."""
    copy = KEPT / "run" / f"{name}.casefile"
    discard(copy)
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(library, copy)
    return copy


def discard(library: Path) -> None:
    for ending in ("", "-wal", "-shm", "-lock"):
        library.with_name(library.name + ending).unlink(missing_ok=True)


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _kept(name: str, fill: Callable[[Library], None]) -> Path:
    path = KEPT / f"{name}-{FORMAT}.casefile"
    if path.exists():
        return path
    KEPT.mkdir(parents=True, exist_ok=True)
    print(f"making {path.name} (once) …", flush=True)
    began = time.monotonic()
    unfinished = KEPT / f"unfinished-{name}.casefile"
    discard(unfinished)
    with Library.create(unfinished) as library:
        fill(library)
    unfinished.replace(path)
    discard(unfinished)
    print(f"  {time.monotonic() - began:.0f} s", flush=True)
    return path


def _document(number: int, kind: DocumentKind = DocumentKind.PDF) -> dict[str, object]:
    return {
        "sha256": sha(f"document {number}"),
        "file_name": f"filing-{number:05}.pdf",
        "size": 100_000 + number,
        "media_type": "application/pdf",
        "kind": kind,
        "title": f"Filing {number:05} on the harbour matter",
        "outlet": f"Court {number % 40}",
        "author": "",
        "language": "",
        "url": "",
        "outcome": Outcome.ATTACHED,
        "detail": "",
        "attached_at": "2025-05-01T00:00:00Z",
    }


def _add_documents(library: Library, count: int, cases: list[list[str]]) -> None:
    """`cases` says for each of a repeating row of documents on which cases it lies."""
    with library.write("Attach documents") as unit:
        unit.insert_many(Document, [_document(number) for number in range(count)])
        unit.insert_many(
            CaseDocument,
            [
                {
                    "id": new_id(),
                    "case_id": case_id,
                    "document": sha(f"document {number}"),
                    "attached_at": "2025-05-01T00:00:00Z",
                }
                for number in range(count)
                for case_id in cases[number % len(cases)]
            ],
        )


def _fill_pages(library: Library, page_count: int) -> None:
    case_ids = [add_case(library, f"Matter {number:03}") for number in range(100)]
    documents = -(-page_count // DOCUMENT_PAGES)
    _add_documents(library, documents, [[case_id] for case_id in case_ids])
    texts = pages(page_count, document_pages=DOCUMENT_PAGES)
    for first in range(0, documents, 100):
        last = min(first + 100, documents)
        keep_reading(
            library, [(sha(f"document {n}"), list(_pages(texts))) for n in range(first, last)]
        )


def _pages(texts: Iterator[str], count: int = DOCUMENT_PAGES) -> Iterator[Page]:
    for number, text in enumerate(islice(texts, count), 1):
        yield Page(number, text, 595.0, 842.0)


def _fill_documents(library: Library, documents: int) -> None:
    everything = add_case(library, "All of it")
    others = [add_case(library, f"Matter {number:03}") for number in range(100)]
    _add_documents(library, documents, [[everything, other] for other in others])
    texts = pages(documents)
    for first in range(0, documents, 500):
        last = min(first + 500, documents)
        keep_reading(
            library, [(sha(f"document {n}"), list(_pages(texts, 1))) for n in range(first, last)]
        )


def _fill_events(library: Library, events: int) -> None:
    case_id = add_case(library, "One long matter")
    count = max(events // A_DOCUMENT, 1)
    _add_documents(library, count, [[case_id]])
    texts = pages(count * DOCUMENT_PAGES)
    read = {sha(f"document {number}"): list(_pages(texts)) for number in range(count)}
    keep_reading(library, list(read.items()))
    fill_case(library, case_id, read, events)


def on_the_day(number: int) -> UncertainDate:
    """A day-precise date, a later one for a larger number."""
    from datetime import date, timedelta

    day = date(2015, 1, 1) + timedelta(days=number)
    minute = minute_of_day(day)
    return UncertainDate(day.isoformat(), day.isoformat(), None, minute, minute + 1439)
