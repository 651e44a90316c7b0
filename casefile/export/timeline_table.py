"""The events of cases as the timeline's table, read in columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from casefile.export.timeline_rows import suspects_of
from casefile.model.wording import worded
from casefile.store.library import Library
from casefile.store.reads.chronology import (
    MISSING,
    EventSlice,
    case_titles,
    document_titles,
    event_counts,
    event_slices,
    event_titles,
    events_of_documents,
    events_of_parties,
    events_saying,
    titles_of_case,
)
from casefile.store.reads.facts import people
from casefile.store.reads.groups import Grouped
from casefile.store.reads.other_dates import other_dates_of_events
from casefile.timeline.bounds import all_bounds, are_dated, bounds_of_dates
from casefile.timeline.codes import (
    CUSTODIES,
    OPEN_AFTER,
    OPEN_BEFORE,
    Indices,
    Mask,
    Minutes,
)
from casefile.timeline.events import (
    Dimension,
    EventIds,
    EventTable,
    Links,
    Target,
    links_of_pairs,
)
from casefile.timeline.minutes import MinuteColumn
from casefile.timeline.rows import Suspect
from casefile.timeline.tabulated import called

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.model.dates import UncertainDate

TitlesOf = Callable[[Sequence[str]], Sequence[str]]
"""Identities of events to their titles."""

EventsSaying = Callable[[str], bytes]
"""Words to the packed identities of the events that say them."""

_MOST = np.iinfo(np.uint16).max
_TITLES_KEPT = 150_000
"""Up to so many titles are kept, in some ten megabytes: to ask for them takes longer than a frame.

Of more events nearly all are counted in cells, and few titles are seen at once.
"""

_DATES = ("when_earliest", "when_latest", "until_earliest", "until_latest")


def table_in(library: Library, connection: Connection, case_ids: Sequence[str]) -> EventTable:
    """`read_table` that asks the library later for what is drawn and looked for."""

    def titles(event_ids: Sequence[str]) -> Sequence[str]:
        with library.read() as later:
            return event_titles(later, event_ids)

    def saying(words: str) -> bytes:
        with library.read() as later:
            return events_saying(later, case_ids, words)

    return read_table(connection, case_ids, titles, saying)


def read_table(
    connection: Connection, case_ids: Sequence[str], titles: TitlesOf, saying: EventsSaying
) -> EventTable:
    """All events of some cases: the one the timeline is of, then others to be shown beside it.

    `titles` and `saying` are asked later, when something is drawn or words are looked for.
    """
    titled = case_titles(connection, case_ids)
    case_ids = list(titled)
    count = sum(event_counts(connection, case_ids).values())
    others = [one for case_id in case_ids for one in other_dates_of_events(connection, case_id)]
    read = _Read(count + len(others))
    for some in event_slices(connection, case_ids):
        read.take(some, case_ids.index(some.case_id))
    of_others = b"".join(bytes.fromhex(event_id) for event_id, *_ in others)
    ids = EventIds(packed=bytes(read.ids) + of_others, searched=count)
    originals = ids.find_all(of_others)
    read.take_others(originals, [(when, until) for _, when, until, _ in others])
    citations = np.zeros(len(ids), np.int64)
    cited: dict[str, list[Indices]] = {}
    for document, events in events_of_documents(connection, case_ids):
        rows = _found(ids, events)
        citations += np.bincount(rows, minlength=len(ids))
        cited.setdefault(document, []).append(rows)
    sources = _links(
        [_source(one, *words) for one, words in document_titles(connection, cited).items()],
        cited,
    )
    cited_in = sources.counts(len(ids))
    for counts in (citations, cited_in):
        counts[count:] = counts[originals]
    suspects, by_suspect, by_charge = _people(connection, ids, case_ids)
    return EventTable(
        ids=ids,
        start_earliest=MinuteColumn(read.bounds[0]),
        start_latest=MinuteColumn(read.bounds[1]),
        end_earliest=MinuteColumn(read.bounds[2]),
        end_latest=MinuteColumn(read.bounds[3]),
        kind=read.kind,
        custody=read.custody,
        standing=read.standing,
        is_open_end=read.is_open_end,
        is_dated=read.is_dated,
        citations=np.minimum(citations, _MOST).astype(np.uint16),
        sources=np.minimum(cited_in, _MOST).astype(np.uint16),
        case=read.case,
        cases=tuple(Target(one, title, title) for one, title in titled.items()),
        links={
            Dimension.SUSPECT: by_suspect.with_copies(originals, count),
            Dimension.CHARGE: by_charge.with_copies(originals, count),
            Dimension.SOURCE: _with_others(sources, originals, count, [one[3] for one in others]),
        },
        suspects=suspects,
        titles=_titles(connection, case_ids, ids, originals, titles),
        saying=lambda words: _said(_found(ids, saying(words)), originals, len(ids)),
        count=count,
    )


def _titles(
    connection: Connection,
    case_ids: Sequence[str],
    ids: EventIds,
    originals: Indices,
    titles: TitlesOf,
) -> Callable[[Sequence[int]], Sequence[str]]:
    """Rows to titles: at hand where there are not too many, else asked of the store."""
    if len(ids) > _TITLES_KEPT:
        return lambda rows: titles([ids[row] for row in rows])
    kept = [title for case_id in case_ids for title in titles_of_case(connection, case_id)]
    kept += [kept[row] for row in originals.tolist()]
    return lambda rows: [kept[row] for row in rows]


class _Read:
    """The columns, filled slice by slice, so that a case of any length is in memory but once."""

    def __init__(self, count: int) -> None:
        self._filled = 0
        self.ids = bytearray()
        self.bounds = tuple(np.empty(count, np.int64) for _ in range(4))
        self.kind, self.custody, self.standing = (np.empty(count, np.uint8) for _ in range(3))
        self.is_open_end, self.is_dated = (np.empty(count, np.bool_) for _ in range(2))
        self.case = np.empty(count, np.uint16)

    def take(self, some: EventSlice, case: int) -> None:
        numbers = some.numbers
        to = slice(self._filled, self._filled + len(some))
        self._filled += len(some)
        self.ids += some.ids
        has_until = numbers["has_until"] == 1
        bounds = all_bounds(
            _or(numbers["when_earliest"], OPEN_BEFORE),
            _or(numbers["when_latest"], OPEN_AFTER),
            has_until,
            _or(numbers["until_earliest"], OPEN_BEFORE),
            _or(numbers["until_latest"], OPEN_AFTER),
            _or(numbers["spoken"], OPEN_BEFORE),
        )
        for column, values in zip(self.bounds, bounds, strict=True):
            column[to] = values
        self.kind[to] = numbers["kind"]
        # No custody comes last where words are counted, and first in the columns.
        self.custody[to] = (numbers["custody"] + 1) % len(CUSTODIES)
        self.standing[to] = numbers["standing"]
        self.is_open_end[to] = has_until & (numbers["until_latest"] == MISSING)
        self.is_dated[to] = np.logical_or.reduce([numbers[name] != MISSING for name in _DATES])
        self.case[to] = case

    def take_others(
        self, of: Indices, dates: Sequence[tuple[UncertainDate | None, UncertainDate | None]]
    ) -> None:
        """Other dates of the events in the rows `of`: all but the dates is as theirs."""
        to = slice(self._filled, self._filled + len(of))
        for column, values in zip(self.bounds, bounds_of_dates(dates), strict=True):
            column[to] = values
        for codes in (self.kind, self.custody, self.standing):
            codes[to] = codes[of]
        self.case[to] = self.case[of]
        self.is_open_end[to] = [until is not None and until.latest is None for _, until in dates]
        self.is_dated[to] = are_dated(dates)


def _people(
    connection: Connection, ids: EventIds, case_ids: Sequence[str]
) -> tuple[tuple[Suspect, ...], Links, Links]:
    """The suspects of all the cases, each once, and the provisions they are charged under."""
    suspects: dict[str, Suspect] = {}
    provisions: dict[str, Target] = {}
    charged: dict[str, list[str]] = {}
    touching: dict[str, list[Indices]] = {}
    for case_id in case_ids:
        facts = people(connection, case_id)
        grouped = Grouped(facts)
        suspects |= {one.id: one for one in suspects_of(grouped) if one.id not in suspects}
        for party_id, events in events_of_parties(connection, case_id):
            stand_for = grouped.stand_for(party_id)
            rows = _found(ids, events) if stand_for else np.empty(0, np.int32)
            for one in stand_for:
                touching.setdefault(one, []).append(rows)
        party_of = {line.id: line.party_id for line in facts.involvements}
        for line in facts.provisions:
            provisions[line.id] = Target(
                line.id, worded("Art. {article}", article=line.article), line.label
            )
            for charge in line.charges:
                parties = grouped.stand_for(party_of[charge.involvement_id])
                charged.setdefault(line.id, []).extend(parties)
    of_charges = {
        provision: [rows for one in dict.fromkeys(parties) for rows in touching.get(one, ())]
        for provision, parties in charged.items()
    }
    named = [Target(one.id, called(one), one.name) for one in suspects.values()]
    return (
        tuple(suspects.values()),
        _links(named, touching),
        _links(list(provisions.values()), of_charges),
    )


def _source(document: str, title: str, outlet: str) -> Target:
    return Target(document, title or outlet, " · ".join(part for part in (title, outlet) if part))


def _links(targets: Sequence[Target], rows: Mapping[str, Sequence[Indices]]) -> Links:
    """Links of targets to the rows named under their keys."""
    pairs = [(part, at) for at, one in enumerate(targets) for part in rows.get(one.key, ())]
    none = [np.empty(0, np.int32)]
    return links_of_pairs(
        targets,
        np.concatenate([part for part, _ in pairs] or none),
        np.concatenate([np.full(len(part), at, np.int32) for part, at in pairs] or none),
    )


def _with_others(
    sources: Links, originals: Indices, first: int, documents: Sequence[str | None]
) -> Links:
    """Links to documents with other dates from row `first` on: each to the one that says so.

    Where none is known to, it belongs to all that its event is cited to.
    """
    places = {target.key: at for at, target in enumerate(sources.targets)}
    said = [(at, places[one]) for at, one in enumerate(documents) if one in places]
    told = {at for at, _ in said}
    links = sources.with_copies(originals, first)
    stays = ~np.isin(links.row, [first + at for at in told])
    return links_of_pairs(
        sources.targets,
        np.concatenate([links.row[stays], np.array([first + at for at, _ in said], np.int32)]),
        np.concatenate([links.target[stays], np.array([to for _, to in said], np.uint16)]),
    )


def _found(ids: EventIds, packed: bytes) -> Indices:
    rows = ids.find_all(packed)
    return rows[rows >= 0]


def _said(rows: Indices, originals: Indices, count: int) -> Mask:
    """These of `count` rows, and the other dates of these events."""
    mask = np.zeros(count, np.bool_)
    mask[rows] = True
    mask[count - len(originals) :] = mask[originals]
    return mask


def _or(values: Minutes, sentinel: int) -> Minutes:
    return np.where(values == MISSING, sentinel, values)
