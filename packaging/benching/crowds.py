"""One case with a great many events, as varied as real ones: kinds, dates, who took part, sources.

They go straight into the tables, which takes a minute for a million where `library.write` would
take six: they have no history, and `casefile check` says so of every one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice
from random import Random
from typing import Any, Final

from sqlalchemy import Connection

from benching.texts import LATIN
from casefile.actions.law import add_charge
from casefile.actions.parties import add_involvement
from casefile.model.base import new_id
from casefile.model.dates import last_minute, minute_of_day
from casefile.model.documents import Passage
from casefile.model.parties import Involvement
from casefile.model.terms import Custody, EventKind, Role, Standing
from casefile.store.library import Library
from casefile.store.pages import Page
from casefile.store.spoken import digest_of

BATCH: Final = 50_000
FIRST, DAYS = date(2010, 1, 1), 20 * 365
"""Twenty years, of which some lie ahead: what is due is among it."""

CITED_EVERY: Final = 5
SUSPECTS: Final = 9
MADE_AT: Final = "2025-05-01T00:00:00Z"

Row = tuple[Any, ...]

_EVENT: Final = (
    "INSERT INTO events (id, case_id, title, kind, custody,"
    " when_phrase, when_edtf, when_anchor, when_earliest, when_latest,"
    " until_phrase, until_edtf, until_anchor, until_earliest, until_latest,"
    " place, standing, description, created_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PARTICIPATION: Final = "INSERT INTO participations (id, event_id, party_id) VALUES (?, ?, ?)"
_CITATION: Final = (
    "INSERT INTO citations (id, case_id, passage_id, stance, attribution, event_id, created_at)"
    " VALUES (?, ?, ?, 'supports', 'Radio Azimut', ?, ?)"
)
_SPOKEN: Final = "INSERT OR IGNORE INTO spoken_texts (digest, text) VALUES (?, ?)"


def _shares(*weighted: tuple[str, int]) -> tuple[str, ...]:
    return tuple(word for word, share in weighted for _ in range(share))


_KINDS: Final = _shares(
    (EventKind.HEARING.value, 30), (EventKind.EVENT.value, 20), (EventKind.CUSTODY.value, 15),
    (EventKind.FILING.value, 15), (EventKind.DECISION.value, 8), (EventKind.PUBLICATION.value, 5),
    (EventKind.DEADLINE.value, 3), (EventKind.SENTENCE.value, 2), (EventKind.WORK.value, 1),
    (EventKind.OTHER.value, 1),
)  # fmt: skip
_STANDINGS: Final = _shares(
    (Standing.REPORTED.value, 60), (Standing.CONFIRMED.value, 25), (Standing.ALLEGED.value, 10),
    (Standing.DISPUTED.value, 5),
)  # fmt: skip
_CUSTODY: Final = tuple(one.value for one in Custody)
_SHAPES: Final = _shares(
    ("day", 70), ("month", 14), ("about", 4), ("year", 4), ("before", 2), ("after", 2), ("", 4)
)
_ENDS: Final = _shares(("day", 80), ("after", 10), ("", 10))
_TOOK_PART: Final = (0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 4)
_COURTS: Final = tuple(f"Court {number}, Port Mirel" for number in range(40))


@dataclass(frozen=True, slots=True)
class _Case:
    """What the events of a case are made from."""

    id: str
    parties: Sequence[str]
    passages: Sequence[str]


def fill_case(
    library: Library, case_id: str, documents: Mapping[str, Sequence[Page]], count: int
) -> None:
    """Puts suspects, a charge and `count` events on a case, cited to the documents' pages."""
    involved = [
        add_involvement(library, case_id, name if number % 3 else "", role=role)
        for number, (name, role) in enumerate(_people())
    ]
    add_charge(library, case_id, involved[:4], provision="Article 233, Criminal Code")
    with library.write("Choose passages") as unit:
        of_case = unit.where(Involvement, case_id=case_id, order_by=Involvement.number)
        rows = [row for sha256, pages in documents.items() for row in _passages(sha256, pages)]
        unit.insert_many(Passage, rows)
        case = _Case(case_id, [one.party_id for one in of_case], [str(row["id"]) for row in rows])
    random = Random(11)  # noqa: S311 - nothing secret
    with library.derive() as connection:
        events = (_event(case_id, number, random) for number in range(count))
        while batch := list(islice(events, BATCH)):
            _write(connection, case, batch, random)
        connection.exec_driver_sql("INSERT INTO spoken_index (spoken_index) VALUES ('rebuild')")


def _write(connection: Connection, case: _Case, events: list[Row], random: Random) -> None:
    ids = [event[0] for event in events]
    texts = {text for event in events for text in (event[2], event[15], event[17]) if text}
    took_part = [
        (new_id(), event, party)
        for event in ids
        for party in random.sample(case.parties, random.choice(_TOOK_PART))
    ]
    cited = [
        (new_id(), case.id, random.choice(case.passages), event, MADE_AT)
        for event in ids[::CITED_EVERY]
    ]
    connection.exec_driver_sql(_EVENT, events)
    connection.exec_driver_sql(_PARTICIPATION, took_part)
    connection.exec_driver_sql(_CITATION, cited)
    connection.exec_driver_sql(_SPOKEN, [(digest_of(text), text) for text in sorted(texts)])


def _people() -> Iterator[tuple[str, Role]]:
    for number in range(SUSPECTS):
        first, last = LATIN.words[4_000 + number * 7], LATIN.words[5_000 + number * 11]
        yield f"{first.capitalize()} {last.capitalize()}", (Role.SUSPECT, Role.ACCUSED)[number % 2]


def _passages(document: str, pages: Sequence[Page]) -> Iterator[dict[str, object]]:
    """Every line of a page is a passage."""
    for page in pages:
        start, text = 0, page.text
        for line in text.split("\r\n"):
            end = start + len(line)
            yield {
                "id": new_id(), "document": document, "page": page.number, "start": start,
                "end": end, "quote": line, "prefix": text[max(start - 32, 0) : start],
                "suffix": text[end : end + 32],
            }  # fmt: skip
            start = end + 2


def _event(case_id: str, number: int, random: Random) -> Row:
    kind = random.choice(_KINDS)
    day = int(random.random() * DAYS)
    when = until = _dated("", 0)
    shape = random.choice(_SHAPES)
    if shape:
        when = _dated(shape, day)
    custody = None
    if kind == EventKind.CUSTODY.value:
        custody = random.choice(_CUSTODY)
        if shape:
            until = _dated(random.choice(_ENDS), day + 10 + int(random.random() * 190))
    where = random.random()
    return (
        new_id(),
        case_id,
        # Many are called alike, as they are in a list somebody imported.
        f"{kind.capitalize()} {number:07}" if number % 4 else f"{kind.capitalize()} held",
        kind,
        custody,
        *when,
        *until,
        random.choice(_COURTS) if where < 0.5 else "",
        random.choice(_STANDINGS),
        f"As the clerk noted under {number:07}." if where < 0.1 else "",
        MADE_AT,
    )


@cache
def _dated(shape: str, number: int) -> Row:
    """An uncertain date of that shape as the five columns of it."""
    if not shape:
        return (None,) * 5
    day = FIRST + timedelta(days=number)
    value, earliest, latest = _SHAPED[shape](day)
    return (
        value,
        value,
        None,
        None if earliest is None else minute_of_day(earliest),
        None if latest is None else last_minute(latest),
    )


def _month(day: date) -> tuple[date, date]:
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _year(day: date) -> tuple[date, date]:
    return day.replace(month=1, day=1), day.replace(month=12, day=31)


_SHAPED: Final[Mapping[str, Callable[[date], tuple[str, date | None, date | None]]]] = {
    "day": lambda day: (f"{day}", day, day),
    "month": lambda day: (f"{day:%Y-%m}", *_month(day)),
    "about": lambda day: (f"{day}~", day - timedelta(days=7), day + timedelta(days=7)),
    "year": lambda day: (f"{day:%Y}", *_year(day)),
    "before": lambda day: (f"[..{day}]", None, day),
    "after": lambda day: (f"[{day}..]", day, None),
}
