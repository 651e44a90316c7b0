"""How passages, finds and the selection are painted, on clean text and over drawn pages."""

from __future__ import annotations

from PySide6.QtCore import Qt

from casefile.model.colours import Inks, Meaning
from casefile.ui.reader.source import Highlight
from casefile.ui.reader.surface import Mark
from casefile.ui.theme_inks import colour

PATTERNS = {
    Meaning.SUSPECT: Qt.PenStyle.SolidLine,
    Meaning.CHARGE: Qt.PenStyle.DashLine,
    Meaning.COURT: Qt.PenStyle.DashDotLine,
    Meaning.CUSTODY: Qt.PenStyle.DotLine,
}
"""The line under a passage says its meaning without colour; context has none."""


def passage(highlight: Highlight, inks: Inks) -> Mark:
    pattern = PATTERNS.get(highlight.meaning)
    return Mark(
        highlight.start,
        highlight.end,
        colour(inks.highlight[highlight.meaning]),
        None if pattern is None else colour(inks.meaning[highlight.meaning], 0.75),
        pattern or Qt.PenStyle.NoPen,
    )


def selected(start: int, end: int, inks: Inks) -> Mark:
    return Mark(start, end, colour(inks.accent_soft), colour(inks.accent), around=True)


def found(start: int, end: int, inks: Inks, *, current: bool) -> Mark:
    """A find: the current one is framed, the others are only tinted."""
    line = colour(inks.accent) if current else None
    return Mark(start, end, colour(inks.accent, 0.34 if current else 0.18), line, around=True)


def flashed(start: int, end: int, inks: Inks, strength: float) -> Mark:
    """A passage just gone to; `strength` fades from 1 to 0."""
    return Mark(
        start, end, colour(inks.accent, 0.4 * strength), colour(inks.accent, strength), around=True
    )
