"""What a view of a case's timeline consists of, as it is kept in the library."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

from casefile.timeline.arrangement import Arrangement
from casefile.timeline.filters import Filter

_FARTHEST = 1 << 53
"""More minutes than any date that can be written has."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """How the timeline is arranged and what it shows.

    `span` are the first minute and the one after the last, where a view is of a certain time.
    """

    arrangement: Arrangement = field(default_factory=Arrangement)
    wanted: Filter = field(default_factory=Filter)
    span: tuple[int, int] | None = None

    @property
    def timeless(self) -> ViewState:
        """The same view wherever in time one is."""
        return replace(self, span=None)

    def as_text(self) -> str:
        """A JSON object."""
        values: dict[str, object] = {
            "arrangement": self.arrangement.as_json(),
            "filter": self.wanted.as_json(),
        }
        if self.span is not None:
            values["span"] = list(self.span)
        return json.dumps(values, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str | None) -> ViewState:
        """What `as_text` gave; what is not understood, as from a later program, is left out."""
        try:
            values = json.loads(text or "{}")
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(values, dict):
            return cls()
        return cls(
            Arrangement.from_json(values.get("arrangement")),
            Filter.from_json(values.get("filter")),
            _span(values.get("span")),
        )


def _span(value: object) -> tuple[int, int] | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    first, end = value
    if type(first) is not int or type(end) is not int or not -_FARTHEST < first < end < _FARTHEST:
        return None
    return first, end
