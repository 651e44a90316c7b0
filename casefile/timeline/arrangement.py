"""How the timeline of a case is arranged: by what its lanes go, in which order, which are shut."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class LaneMode(StrEnum):
    """By what the lanes go."""

    SUSPECT = "suspect"
    CHARGE = "charge"
    KIND = "kind"
    SOURCE = "source"
    CASE = "case"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`order` are lanes' keys as the user put them, others follow; `collapsed` lanes only count.

    `with_related` adds the events of related cases.
    """

    mode: LaneMode = LaneMode.SUSPECT
    order: tuple[str, ...] = ()
    collapsed: frozenset[str] = field(default_factory=frozenset)
    with_related: bool = False

    def as_json(self) -> dict[str, Any]:
        """Plain values, for a file."""
        return {
            "lanes": self.mode.value,
            "order": list(self.order),
            "collapsed": sorted(self.collapsed),
            "related": self.with_related,
        }

    @classmethod
    def from_json(cls, values: object) -> Arrangement:
        """What `as_json` gave; what is not understood, as from a later program, is left out."""
        if not isinstance(values, dict):
            return cls()
        mode = values.get("lanes")
        return cls(
            LaneMode(mode) if mode in list(LaneMode) else LaneMode.SUSPECT,
            tuple(words_in(values.get("order"))),
            frozenset(words_in(values.get("collapsed"))),
            values.get("related") is True,
        )


def words_in(value: object) -> list[str]:
    """The words of a JSON list; none of anything else."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
