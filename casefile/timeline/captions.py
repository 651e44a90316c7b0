"""What labels say beside an event's title, in words that whoever draws them gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LabelWords:
    """`due` tells how many days are left, `other` marks a title as dated by another source.

    Without `due` labels do not count days.
    """

    due: Callable[[int], str] | None = None
    other: str = "or: {title}"

    def title(self, title: str, *, is_other: bool) -> str:
        """What a label begins with, shortened where there is no room."""
        return self.other.format(title=title) if is_other else title

    def ending(self, days_left: int | None) -> str:
        """What a label ends with, whole or not at all."""
        return f" · {self.due(days_left)}" if self.due and days_left is not None else ""


ENGLISH_LABELS = LabelWords()
