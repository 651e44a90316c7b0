"""What a measurement says, and the table it is printed in."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

HEADINGS = ("work", "ours", "reference", "ratio", "asked", "met")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table. `met` is None where nothing is asked."""

    work: str
    ours: str
    reference: str = ""
    ratio: str = ""
    asked: str = ""
    met: bool | None = None

    def cells(self) -> tuple[str, ...]:
        said = {True: "yes", False: "NO", None: ""}[self.met]
        return (self.work, self.ours, self.reference, self.ratio, self.asked, said)


def printed(rows: Sequence[Row]) -> str:
    lines = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    ruled = [lines[0], tuple("─" * width for width in widths), *lines[1:]]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in ruled
    )


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share (0 to 1) of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def milliseconds(seconds: float) -> str:
    value = seconds * 1000
    return f"{value:.0f} ms" if value >= 100 else f"{value:.1f} ms"


def interleaved(rounds: int, *works: Callable[[], Any]) -> list[list[Any]]:
    """Each work's answers, one a round; they take turns, so that a busy moment hits all alike."""
    answers: list[list[Any]] = [[] for _ in works]
    for _ in range(rounds):
        for place, work in enumerate(works):
            answers[place].append(work())
    return answers
