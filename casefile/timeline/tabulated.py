"""A table of events that are at hand as objects."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from casefile.timeline.bounds import are_dated, bounds_of_dates
from casefile.timeline.codes import CUSTODIES, KINDS, STANDINGS, Indices, Mask
from casefile.timeline.events import (
    Dimension,
    EventIds,
    EventTable,
    Links,
    Target,
    links_of_pairs,
)
from casefile.timeline.lanes import short_name
from casefile.timeline.minutes import MinuteColumn
from casefile.timeline.rows import EventRow, Suspect

_MOST = np.iinfo(np.uint16).max


def table_of(
    rows: Sequence[EventRow],
    suspects: Sequence[Suspect] = (),
    charges: Sequence[Target] = (),
    sources: Sequence[Target] = (),
    cases: Sequence[Target] = (),
) -> EventTable:
    """The table of some events; who or what is not among the targets is not linked to."""
    others = [(at, dates) for at, row in enumerate(rows) for dates in row.others]
    of = [*range(len(rows)), *(at for at, _ in others)]
    dates = [*((row.when, row.until) for row in rows), *(dates for _, dates in others)]
    bounds = bounds_of_dates(dates)
    titles = [row.title for row in rows]
    kinds = {kind: code for code, kind in enumerate(KINDS)}
    custodies = {custody: code for code, custody in enumerate(CUSTODIES)}
    standings = {standing: code for code, standing in enumerate(STANDINGS)}
    named = [Target(one.id, called(one), one.name) for one in suspects]
    places = {case.key: at for at, case in enumerate(cases)}
    counts = np.array([len(rows[at].sources) for at in of], np.int64)
    return EventTable(
        ids=EventIds(listed=[rows[at].id for at in of]),
        start_earliest=MinuteColumn(bounds[0]),
        start_latest=MinuteColumn(bounds[1]),
        end_earliest=MinuteColumn(bounds[2]),
        end_latest=MinuteColumn(bounds[3]),
        kind=np.array([kinds[rows[at].kind] for at in of], np.uint8),
        custody=np.array([custodies[rows[at].custody] for at in of], np.uint8),
        standing=np.array([standings[rows[at].standing] for at in of], np.uint8),
        is_open_end=np.array(
            [until is not None and until.latest is None for _, until in dates], np.bool_
        ),
        is_dated=are_dated(dates),
        citations=np.minimum([rows[at].citations for at in of], _MOST).astype(np.uint16),
        sources=np.minimum(counts, _MOST).astype(np.uint16),
        case=np.array([places.get(rows[at].case, 0) for at in of], np.uint16),
        cases=tuple(cases) or (Target("", "", ""),),
        links={
            Dimension.SUSPECT: _links(named, [rows[at].suspects for at in of]),
            Dimension.CHARGE: _links(charges, [rows[at].charges for at in of]),
            Dimension.SOURCE: _links(sources, [rows[at].sources for at in of]),
        },
        suspects=tuple(suspects),
        titles=lambda asked: [titles[of[at]] for at in asked],
        saying=lambda words: _saying(rows, of, words),
        count=len(rows),
    )


def called(suspect: Suspect) -> str:
    """What a suspect is called where there is little room."""
    if suspect.is_named and suspect.is_person:
        return short_name(suspect.name)
    return suspect.name


def _links(targets: Sequence[Target], keys: Sequence[Sequence[str]]) -> Links:
    places = {target.key: at for at, target in enumerate(targets)}
    pairs = [
        (row, places[key]) for row, of_row in enumerate(keys) for key in of_row if key in places
    ]
    return links_of_pairs(
        targets,
        np.array([row for row, _ in pairs], np.int32),
        np.array([target for _, target in pairs], np.int32),
    )


def _saying(rows: Sequence[EventRow], of: Sequence[int], words: str) -> Mask:
    wanted = words.casefold().split()
    says = [
        all(word in text for word in wanted)
        for row in rows
        for text in [f"{row.title}\n{row.place}\n{row.description}".casefold()]
    ]
    chosen: Indices = np.array(of, np.int32)
    return np.asarray(np.array(says, np.bool_)[chosen], np.bool_)
