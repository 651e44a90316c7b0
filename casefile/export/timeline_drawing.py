"""Pieces of the printed timeline as SVG: bars, diamonds, patterns, fades and letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from html import escape

from casefile.export.letters import FAMILIES, width_of
from casefile.model.colours import Inks, Meaning
from casefile.model.terms import Custody, Standing
from casefile.timeline.fades import Stop, within
from casefile.timeline.frame import Cell, Item
from casefile.timeline.labels import Side
from casefile.timeline.layout import Shape
from casefile.timeline.style import (
    BAR_STRENGTH,
    BLUR_STRENGTH,
    DAY_STRENGTH,
    HALF_GROUND,
    HATCH_GROUND,
    HATCH_STRIPE,
    PAPER,
)

LETTERS = 7.6
"""The size of the letters, in points."""

_ROUND = 2.0
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_KEY = {
    Custody.SERVED: "custody served",
    Custody.ORDERED: "ordered",
    Custody.SOUGHT: "sought, not ordered",
}
_OUTLINES = {Standing.ALLEGED: "alleged", Standing.DISPUTED: "disputed"}


def measured(text: str) -> float:
    """The width of a text in the picture's letters, in points."""
    return width_of(text, LETTERS)


class Drawing:
    """Collects the parts of one SVG; all measures in points, all texts escaped."""

    def __init__(self, width: float, height: float, inks: Inks) -> None:
        self.width = width
        self._height = height
        self._inks = inks
        self._parts: list[str] = []
        self._definitions: dict[str, str] = {}

    def svg(self) -> str:
        """The whole picture."""
        families = ", ".join(f"'{family}'" for family in FAMILIES)
        start = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width:g}pt" '
            f'height="{self._height:g}pt" viewBox="0 0 {self.width:g} {self._height:g}" '
            f'font-family="{families}, sans-serif" font-size="{LETTERS:g}">'
        )
        definitions = "".join(self._definitions.values())
        return f"{start}<defs>{definitions}</defs>{''.join(self._parts)}</svg>"

    @contextmanager
    def moved(self, x: float, y: float) -> Iterator[None]:
        """What is drawn within counts from another origin."""
        self._parts.append(f'<g transform="translate({x:.2f} {y:.2f})">')
        yield
        self._parts.append("</g>")

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        dashes: str = "",
        ink: str | None = None,
        wide: float = 0.5,
    ) -> None:
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        self._parts.append(
            f'<path d="M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}" stroke="{ink or self._inks.line}" '
            f'stroke-width="{wide:g}"{dashed}/>'
        )

    def text(self, x: float, y: float, words: str, ink: str) -> None:
        shown = escape(_NO_XML.sub("\ufffd", words))
        self._parts.append(f'<text x="{x:.2f}" y="{y:.2f}" fill="{ink}">{shown}</text>')

    def item(self, item: Item, width: float) -> None:
        """The body of an item, cut at the ends of an axis `width` points long."""
        ink = self._inks.meaning[item.meaning]
        left, right = max(item.left, 0.0), min(item.right, width)
        if item.shape is Shape.DIAMOND:
            if item.right - item.left > PAPER.diamond * 1.4:
                self._bar(left, item.top, right, item.bottom, ink, DAY_STRENGTH)
            self._diamond(item.point, (item.top + item.bottom) / 2, item, ink)
        elif item.shape is Shape.BLUR:
            fade = self._fade(item.stops or (), left, right, ink, BLUR_STRENGTH)
            inset = (item.bottom - item.top) * 0.1
            self._rect(left, item.top + inset, right, item.bottom - inset, fade, 5.0)
        else:
            self._interval(item, left, right, ink)

    def label(self, item: Item) -> None:
        """The item's label; on a pattern it stands on a wash of paper."""
        label = item.label
        if label is None:
            return
        middle = (item.top + item.bottom) / 2
        if label.side is Side.INSIDE and item.custody in (Custody.SOUGHT, Custody.ORDERED):
            top = middle - LETTERS * 0.62
            bottom = middle + LETTERS * 0.62
            wash = f'fill="{self._inks.pane}" fill-opacity="0.8"'
            self._rect(label.x - 2, top, label.x + label.width + 2, bottom, wash, 1.5)
        self.text(label.x, middle + LETTERS * 0.35, label.text, self._inks.ink)

    def cell(self, cell: Cell) -> None:
        """Events that are counted, as a column with its number above."""
        ink = self._inks.meaning[cell.meaning]
        high = max((cell.bottom - cell.top) * cell.share, LETTERS * 0.75)
        self._bar(cell.left, cell.bottom - high, cell.right - 0.6, cell.bottom, ink, 0.4)
        number = str(cell.count)
        x = (cell.left + cell.right - measured(number) * 0.7) / 2
        shown = f'<text x="{x:.2f}" y="{cell.bottom - 1:.2f}" font-size="{LETTERS * 0.7:g}"'
        self._parts.append(f'{shown} fill="{self._inks.ink}">{number}</text>')

    def key(self, items: Iterable[Item], x: float, y: float) -> None:
        """What the patterns mean: only those that occur."""
        seen = tuple(items)
        ink = self._inks.meaning[Meaning.CUSTODY]
        for custody, words in _KEY.items():
            if any(item.custody is custody for item in seen):
                self._pattern(x, y - 6, x + 14, y + 1, ink, custody)
                x = self._key_words(x + 17, y, words)
        if any(item.stops is not None for item in seen):
            stops = ((x, 0.0), (x + 7, 1.0), (x + 14, 0.0))
            grey = self._inks.meaning[Meaning.CONTEXT]
            self._rect(x, y - 6, x + 14, y + 1, self._fade(stops, x, x + 14, grey, 0.6), 2.0)
            x = self._key_words(x + 17, y, "somewhere within what fades")
        for standing, words in _OUTLINES.items():
            if any(item.standing is standing for item in seen):
                edge = self._outline(standing, self._inks.meaning[Meaning.CONTEXT])
                self._rect(x, y - 6, x + 14, y + 1, edge, _ROUND)
                x = self._key_words(x + 17, y, words)

    def _key_words(self, x: float, y: float, words: str) -> float:
        self.text(x, y, words, self._inks.mute)
        return x + measured(words) + 10

    def _interval(self, item: Item, left: float, right: float, ink: str) -> None:
        if item.custody in (Custody.SOUGHT, Custody.ORDERED):
            self._pattern(left, item.top, right, item.bottom, ink, item.custody)
            if item.stops is not None:
                # A pattern cannot fade by itself: paper is laid over it.
                over = tuple((x, 1 - value) for x, value in within(item.stops, left, right))
                veil = self._fade(over, left, right, self._inks.pane, 1.0)
                self._rect(left - 0.5, item.top - 0.5, right + 0.5, item.bottom + 0.5, veil, 0)
        elif item.stops is not None:
            fade = self._fade(item.stops, left, right, ink, BAR_STRENGTH[item.meaning])
            self._rect(left, item.top, right, item.bottom, fade, _ROUND)
        else:
            strength = BAR_STRENGTH[item.meaning]
            self._bar(left, item.top, right, item.bottom, ink, strength)
        if item.standing in (Standing.ALLEGED, Standing.DISPUTED):
            edge = self._outline(item.standing, ink)
            self._rect(left, item.top, right, item.bottom, edge, _ROUND)

    def _outline(self, standing: Standing, ink: str) -> str:
        dashes = "3 1.6" if standing is Standing.ALLEGED else "0.8 1.4"
        return f'fill="none" stroke="{ink}" stroke-width="0.7" stroke-dasharray="{dashes}"'

    def _pattern(
        self, left: float, top: float, right: float, bottom: float, ink: str, custody: Custody
    ) -> None:
        if custody is Custody.SERVED:
            self._bar(left, top, right, bottom, ink, BAR_STRENGTH[Meaning.CUSTODY])
        elif custody is Custody.ORDERED:
            self._bar(left, top, right, bottom, ink, HALF_GROUND)
            middle = (top + bottom) / 2
            self._bar(left, middle, right, bottom, ink, BAR_STRENGTH[Meaning.CUSTODY])
        else:
            self._rect(left, top, right, bottom, f'fill="url(#{self._hatch(ink)})"', _ROUND)

    def _diamond(self, x: float, y: float, item: Item, ink: str) -> None:
        half = PAPER.diamond / 2
        whole = f"M{x:.2f} {y - half:.2f}l{half:g} {half:g}l{-half:g} {half:g}l{-half:g} {-half:g}z"
        open_inside = f'fill="{self._inks.pane}" stroke="{ink}" stroke-width="1"'
        style = f'fill="{ink}"'
        if item.custody is Custody.SOUGHT:
            self._parts.append(f'<path d="{whole}" fill="{self._inks.pane}"/>')
            style = f'fill="url(#{self._hatch(ink)})" stroke="{ink}" stroke-width="0.8"'
        elif item.custody is Custody.ORDERED or item.standing is Standing.ALLEGED:
            style = f'{open_inside} stroke-dasharray="3 1.6"'
            if item.standing is not Standing.ALLEGED:
                style = open_inside
        elif item.standing is Standing.DISPUTED:
            style = f'{open_inside} stroke-dasharray="0.8 1.4"'
        self._parts.append(f'<path d="{whole}" {style}/>')
        if item.custody is Custody.ORDERED:
            lower = f"M{x - half:.2f} {y:.2f}h{2 * half:g}l{-half:g} {half:g}z"
            self._parts.append(f'<path d="{lower}" fill="{ink}"/>')

    def _bar(
        self, left: float, top: float, right: float, bottom: float, ink: str, strength: float
    ) -> None:
        self._rect(left, top, right, bottom, f'fill="{ink}" fill-opacity="{strength:g}"', _ROUND)

    def _rect(
        self, left: float, top: float, right: float, bottom: float, style: str, rounded: float
    ) -> None:
        wide, high = max(right - left, 0.1), max(bottom - top, 0.1)
        corner = min(rounded, wide / 2, high / 2)
        self._parts.append(
            f'<rect x="{left:.2f}" y="{top:.2f}" width="{wide:.2f}" height="{high:.2f}" '
            f'rx="{corner:.2f}" {style}/>'
        )

    def _hatch(self, ink: str) -> str:
        name = f"hatch-{ink[1:]}"
        self._definitions[name] = (
            f'<pattern id="{name}" width="4.6" height="4.6" patternUnits="userSpaceOnUse" '
            f'patternTransform="rotate(45)"><rect width="4.6" height="4.6" fill="{ink}" '
            f'fill-opacity="{HATCH_GROUND:g}"/><rect width="2" height="4.6" fill="{ink}" '
            f'fill-opacity="{HATCH_STRIPE:g}"/></pattern>'
        )
        return name

    def _fade(
        self, stops: Sequence[Stop], left: float, right: float, ink: str, strength: float
    ) -> str:
        name = f"fade-{len(self._definitions)}"
        wide = max(right - left, 1e-6)
        shades = "".join(
            f'<stop offset="{min(max((x - left) / wide, 0), 1):.4f}" stop-color="{ink}" '
            f'stop-opacity="{strength * value:.3f}"/>'
            for x, value in within(stops, left, right)
        )
        self._definitions[name] = (
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{left:.2f}" y1="0" '
            f'x2="{right:.2f}" y2="0">{shades}</linearGradient>'
        )
        return f'fill="url(#{name})"'
