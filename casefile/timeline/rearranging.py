"""Lanes put elsewhere, shut and opened: one arrangement from another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casefile.timeline.arrangement import Arrangement


def with_lane_moved(
    arrangement: Arrangement, shown: Sequence[str], key: str, to: int
) -> Arrangement:
    """A lane put in another place among those shown, counted without it.

    Lanes that are not shown now, as those a filter leaves out, keep their places.
    """
    moved = [one for one in shown if one != key]
    moved.insert(to, key)
    whole = list(dict.fromkeys((*arrangement.order, *shown)))
    following = iter(moved)
    among = set(shown)
    order = tuple(next(following) if one in among else one for one in whole)
    return replace(arrangement, order=order)


def with_lane_toggled(arrangement: Arrangement, key: str) -> Arrangement:
    """A lane shut if it was open, open if it was shut."""
    return replace(arrangement, collapsed=arrangement.collapsed ^ {key})


def with_others_shut(arrangement: Arrangement, shown: Sequence[str], key: str) -> Arrangement:
    """Of the lanes shown this one alone open."""
    return replace(arrangement, collapsed=(arrangement.collapsed | set(shown)) - {key})


def with_all_open(arrangement: Arrangement, shown: Sequence[str]) -> Arrangement:
    """All lanes shown open."""
    return replace(arrangement, collapsed=arrangement.collapsed - set(shown))
