"""What labels say beside an event's title, in words that whoever draws them gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from unicodedata import bidirectional

_ISOLATE, _END = "\u2068", "\u2069"
"""Unicode's first strong isolate, and its end: not seen, not wide."""


@dataclass(frozen=True, slots=True)
class LabelWords:
    """`due` tells how many days are left, `other` marks a title as dated by another source.

    Without `due` labels do not count days.
    """

    due: Callable[[int], str] | None = None
    other: str = "or: {title}"

    def title(self, title: str, *, is_other: bool) -> str:
        """What a label begins with, shortened where there is no room."""
        return self.other.format(title=_apart(title, title)) if is_other else title

    def ending(self, days_left: int | None, title: str) -> str:
        """What a label of this title ends with, whole or not at all."""
        if self.due is None or days_left is None:
            return ""
        return f" · {_apart(self.due(days_left), title)}"


def _apart(words: str, title: str) -> str:
    """Words whose order the title's script does not turn, nor they the title's."""
    runs_left = any(bidirectional(letter) in ("R", "AL") for letter in title)
    return f"{_ISOLATE}{words}{_END}" if runs_left else words


ENGLISH_LABELS = LabelWords()
