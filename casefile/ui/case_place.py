"""Where in a case its user was, as the library keeps it: a JSON object.

What is not understood, as from a later program or a damaged file, is left out.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from casefile.timeline.sorting import SortBy, Sorting
from casefile.ui.facts.tree import FactsPlace
from casefile.ui.reader.page_layout import GREATEST_ZOOM, LEAST_ZOOM
from casefile.ui.reader.place import PagePlace

MOST_DOCUMENTS: Final = 50
"""Of so many documents, those read last, it is kept where in them one was."""
_MOST_SELECTED: Final = 100
_MOST_ROWS: Final = 200
_FARTHEST: Final = float(1 << 53)


@dataclass(frozen=True, slots=True)
class TimelinePlace:
    """The time in view (None for all), the pixels of lanes above the view, the events selected.

    Of the list: whether it is shown, its first line's event, its order.
    """

    span: tuple[float, float] | None = None
    scroll: int = 0
    selected: tuple[str, ...] = ()
    is_list: bool = False
    top: str | None = None
    sorting: Sorting = field(default_factory=Sorting)


@dataclass(frozen=True, slots=True)
class CasePlace:
    """The document in the reader, where in each document, the reader's zoom (None for what fits),
    the pixels of the list of documents above the view, and where in facts and timeline."""

    document: str | None = None
    pages: Mapping[str, PagePlace] = field(default_factory=dict)
    zoom: float | None = None
    documents: int = 0
    facts: FactsPlace = field(default_factory=FactsPlace)
    timeline: TimelinePlace = field(default_factory=TimelinePlace)

    def as_text(self) -> str:
        places = list(self.pages.items())[-MOST_DOCUMENTS:]
        facts, timeline = self.facts, self.timeline
        values = {
            "document": self.document,
            "pages": {sha256: [one.page, one.share, one.across] for sha256, one in places},
            "zoom": self.zoom,
            "documents": self.documents,
            "facts": {
                "open": sorted(facts.opened)[:_MOST_ROWS],
                "shut": sorted(facts.shut)[:_MOST_ROWS],
                "at": facts.at,
                "scroll": facts.scroll,
            },
            "timeline": {
                "span": timeline.span,
                "scroll": timeline.scroll,
                "selected": timeline.selected[-_MOST_SELECTED:],
                "list": timeline.is_list,
                "top": timeline.top,
                "sort": [timeline.sorting.by, timeline.sorting.is_descending],
            },
        }
        return json.dumps(values, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str | None) -> CasePlace:
        """What `as_text` gave."""
        try:
            values = json.loads(text or "{}")
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(values, dict):
            return cls()
        zoom = _number(values.get("zoom"), 0.0)
        return cls(
            _words(values.get("document")),
            _pages(values.get("pages")),
            min(max(zoom, LEAST_ZOOM), GREATEST_ZOOM) if zoom else None,
            _count(values.get("documents")),
            _facts(values.get("facts")),
            _timeline(values.get("timeline")),
        )


def _pages(value: Any) -> dict[str, PagePlace]:
    found = {}
    for sha256, place in value.items() if isinstance(value, dict) else ():
        if isinstance(place, list) and len(place) == 3:
            page, share, across = place
            found[sha256] = PagePlace(
                max(_count(page), 1), _number(share, 0.0), min(max(_number(across, 0.0), 0.0), 1.0)
            )
    return found


def _facts(value: Any) -> FactsPlace:
    if not isinstance(value, dict):
        return FactsPlace()
    return FactsPlace(
        frozenset(_each(value.get("open"))),
        frozenset(_each(value.get("shut"))),
        _words(value.get("at")) or "",
        _count(value.get("scroll")),
    )


def _timeline(value: Any) -> TimelinePlace:
    if not isinstance(value, dict):
        return TimelinePlace()
    return TimelinePlace(
        _span(value.get("span")),
        _count(value.get("scroll")),
        tuple(_each(value.get("selected"))),
        value.get("list") is True,
        _words(value.get("top")),
        _sorting(value.get("sort")),
    )


def _span(value: Any) -> tuple[float, float] | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    first, end = (_number(one, math.inf) for one in value)
    return (first, end) if -_FARTHEST < first < end < _FARTHEST else None


def _sorting(value: Any) -> Sorting:
    known = {one.value for one in SortBy}
    if not isinstance(value, list) or len(value) != 2 or value[0] not in known:
        return Sorting()
    return Sorting(SortBy(value[0]), value[1] is True)


def _each(value: Any) -> Iterable[str]:
    words = (one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
    return islice(words, _MOST_ROWS)


def _words(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: Any, otherwise: float) -> float:
    is_one = type(value) in (int, float) and math.isfinite(value)
    return float(value) if is_one else otherwise


def _count(value: Any) -> int:
    """As a page and a scroll bar count."""
    return min(max(int(_number(value, 0.0)), 0), (1 << 31) - 1)
