"""Pieces of the printed timeline: items, labels, counts, and marks of what goes on."""

from __future__ import annotations

from casefile.export.picture.sheet import LETTERS, Sheet, measured
from casefile.model.colours import Meaning
from casefile.model.terms import Custody, Standing
from casefile.timeline.fades import within
from casefile.timeline.frame import Cell, Item
from casefile.timeline.joints import Joint
from casefile.timeline.labels import Side
from casefile.timeline.layout import Shape
from casefile.timeline.signs import DOT, FOOT, FOOT_HIGH, REACH, SIGNS, THICK, Sign
from casefile.timeline.style import (
    BAR_STRENGTH,
    BLUR_STRENGTH,
    DAY_STRENGTH,
    HALF_GROUND,
    HATCH_GROUND,
    HATCH_STRIPE,
    PAPER,
)

EDGE = 7.0
"""What an item at the end of an axis may reach beyond it, and the room of an arrow, in points."""

_SMALL = LETTERS * 0.7
_FOOT_ON_PAPER = 0.6
"""A pixel of the screen's signs at the foot of a bar, in points."""


class Drawing(Sheet):
    """A sheet that knows how events look."""

    def item(self, item: Item, width: float) -> None:
        """The body of an item, cut at the ends of an axis `width` points long."""
        with self.titled(item.title):
            self._body(item, width)

    def label(self, item: Item) -> None:
        """The item's label; on a pattern it stands on a wash of paper."""
        label = item.label
        if label is None:
            return
        middle = (item.top + item.bottom) / 2
        if label.side is Side.INSIDE and item.custody in (Custody.SOUGHT, Custody.ORDERED):
            top = middle - LETTERS * 0.62
            bottom = middle + LETTERS * 0.62
            wash = f'fill="{self.inks.pane}" fill-opacity="0.8"'
            self.rect(label.x - 2, top, label.x + label.width + 2, bottom, wash, 1.5)
        whole = item.title if label.text != item.title else ""
        self.text(label.x, middle + LETTERS * 0.35, label.text, self.inks.ink, whole=whole)

    def cell(self, cell: Cell, width: float) -> None:
        """Events that are counted, as a column with its number on it."""
        ink = self.inks.meaning[cell.meaning]
        left, right = max(cell.left, -EDGE), min(cell.right, width + EDGE)
        high = max((cell.bottom - cell.top) * cell.share, LETTERS * 0.75)
        self.bar(left, cell.bottom - high, right - 0.6, cell.bottom, ink, 0.4)
        number = str(cell.count)
        x = (left + right - measured(number) * 0.7) / 2
        self.text(x, cell.bottom - 1, number, self.inks.ink, size=_SMALL)

    def goes_on(self, item: Item, width: float, before: bool, after: bool) -> None:
        """Arrows where an item began before the axis does, or goes on after it."""
        ink = self.inks.meaning[item.meaning]
        middle = (item.top + item.bottom) / 2
        if before:
            self.arrow(-1.0, middle, ink, onward=False)
        if after:
            self.arrow(width + 1.0, middle, ink, onward=True)

    def arrow(self, x: float, y: float, ink: str, *, onward: bool) -> None:
        """A small head of an arrow that stands on `x`."""
        tip = 4.2 if onward else -4.2
        self.path(f"M{x:.2f} {y - 3.4:.2f}l{tip:g} 3.4l{-tip:g} 3.4z", f'fill="{ink}"')

    def pattern(
        self, left: float, top: float, right: float, bottom: float, ink: str, custody: Custody
    ) -> None:
        """Custody: served solid, ordered half, sought hatched."""
        strength = BAR_STRENGTH[Meaning.CUSTODY]
        if custody is Custody.SERVED:
            self.bar(left, top, right, bottom, ink, strength)
        elif custody is Custody.ORDERED:
            self.bar(left, top, right, bottom, ink, HALF_GROUND)
            self.bar(left, (top + bottom) / 2, right, bottom, ink, strength)
        else:
            self.rect(left, top, right, bottom, self._hatched(ink))

    def outline(
        self, left: float, top: float, right: float, bottom: float, ink: str, standing: Standing
    ) -> None:
        """The edge of what is alleged or disputed."""
        dashes = "3 1.6" if standing is Standing.ALLEGED else "0.8 1.4"
        style = f'fill="none" stroke="{ink}" stroke-width="0.7" stroke-dasharray="{dashes}"'
        self.rect(left, top, right, bottom, style)

    def joint(self, joint: Joint) -> None:
        """A thin dotted line from one date of an event to another source's."""
        steps = " ".join(f"{x:.2f} {y:.2f}" for x, y in joint.corners)
        style = f'fill="none" stroke="{self.inks.mute}" stroke-width="0.6"'
        self.path(f"M{steps}", f'{style} stroke-dasharray="0.9 1.5"')

    def ghost(self, left: float, top: float, right: float, bottom: float, ink: str) -> None:
        """The edge of another source's date: dotted, with nothing in it."""
        style = f'fill="none" stroke="{ink}" stroke-width="0.7" stroke-opacity="0.7"'
        self.rect(left, top, right, bottom, f'{style} stroke-dasharray="0.8 1.4"')

    def _body(self, item: Item, width: float) -> None:
        ink = self.inks.meaning[item.meaning]
        left, right = max(item.left, 0.0), min(item.right, width)
        if item.is_other and item.shape is Shape.DIAMOND:
            half, middle = PAPER.diamond / 2, (item.top + item.bottom) / 2
            x = min(max(item.point, 0.0), width)
            corner = f"M{x:.2f} {middle - half:.2f}"
            style = f'fill="none" stroke="{ink}" stroke-width="0.7" stroke-opacity="0.7"'
            self.path(
                f"{corner}l{half:g} {half:g}l{-half:g} {half:g}l{-half:g} {-half:g}z",
                f'{style} stroke-dasharray="0.8 1.4"',
            )
        elif item.is_other:
            self.ghost(left, item.top, right, item.bottom, ink)
        elif item.shape is Shape.DIAMOND:
            if item.right - item.left > PAPER.diamond * 1.4:
                self.bar(left, item.top, right, item.bottom, ink, DAY_STRENGTH)
            # What may be of one of several days may have its middle in the next strip.
            point = min(max(item.point, 0.0), width)
            self._diamond(point, (item.top + item.bottom) / 2, item, ink)
        elif item.shape is Shape.BLUR:
            fade = self.fade(item.stops or (), left, right, ink, BLUR_STRENGTH)
            inset = (item.bottom - item.top) * 0.1
            self.rect(left, item.top + inset, right, item.bottom - inset, fade, 5.0)
            self._foot(item, left, right, item.bottom - inset)
        else:
            self._interval(item, left, right, ink)

    def _interval(self, item: Item, left: float, right: float, ink: str) -> None:
        if item.custody in (Custody.SOUGHT, Custody.ORDERED):
            self.pattern(left, item.top, right, item.bottom, ink, item.custody)
            if item.stops is not None:
                # A pattern cannot fade by itself: paper is laid over it.
                over = tuple((x, 1 - value) for x, value in within(item.stops, left, right))
                veil = self.fade(over, left, right, self.inks.pane, 1.0)
                self.rect(left - 0.5, item.top - 0.5, right + 0.5, item.bottom + 0.5, veil, 0)
        elif item.stops is not None:
            fade = self.fade(item.stops, left, right, ink, BAR_STRENGTH[item.meaning])
            self.rect(left, item.top, right, item.bottom, fade)
        else:
            self.bar(left, item.top, right, item.bottom, ink, BAR_STRENGTH[item.meaning])
        self._foot(item, left, right, item.bottom)
        if item.standing in (Standing.ALLEGED, Standing.DISPUTED):
            self.outline(left, item.top, right, item.bottom, ink, item.standing)

    def _foot(self, item: Item, left: float, right: float, bottom: float) -> None:
        """What tells a bar's meaning without its colour, as sure as the bar."""
        sign = SIGNS.get(item.meaning)
        if sign is None or right - left < 3:
            return
        (wide, step), high = FOOT[sign], FOOT_HIGH[sign] * _FOOT_ON_PAPER
        wide, step = wide * _FOOT_ON_PAPER, step * _FOOT_ON_PAPER
        ink, y = self.inks.meaning[item.meaning], bottom - high / 2
        stroke = f'stroke="{ink}"'
        if item.stops is not None:
            fade = self.fade(item.stops, left, right, ink, 1.0)
            stroke = fade.replace("fill=", "stroke=")
        # A dot is the round end of a dash that is no longer than nothing.
        shape = f'stroke-dasharray="{wide:g} {step - wide:g}"'
        if sign is Sign.DOT:
            shape = f'stroke-dasharray="0.01 {step:g}" stroke-linecap="round"'
        self.path(
            # A line without any height has no box that a gradient could fill.
            f"M{left + high:.2f} {y:.2f}L{right - high:.2f} {y + 0.01:.2f}",
            f'{stroke} stroke-width="{high:g}" {shape}',
        )

    def mark(self, meaning: Meaning, x: float, y: float, half: float, ink: str) -> None:
        """A full diamond of a meaning."""
        self.path(_corners(x, y, half), f'fill="{ink}"')
        self._sign(meaning, x, y, half, self.inks.pane)

    def _sign(self, meaning: Meaning, x: float, y: float, half: float, ink: str) -> None:
        """The sign of a meaning within a diamond that reaches `half` points from its middle."""
        sign = SIGNS.get(meaning)
        if sign is None:
            return
        if sign is Sign.DOT:
            radius = DOT * half
            self.path(
                f"M{x - radius:.2f} {y:.2f}a{radius:g} {radius:g} 0 1 0 {2 * radius:g} 0"
                f"a{radius:g} {radius:g} 0 1 0 {-2 * radius:g} 0z",
                f'fill="{ink}"',
            )
            return
        wide, high = REACH * half, THICK * half
        if sign is Sign.STROKE:
            wide, high = high, wide
        self.path(
            f"M{x - wide:.2f} {y - high:.2f}h{2 * wide:g}v{2 * high:g}h{-2 * wide:g}z",
            f'fill="{ink}"',
        )

    def _diamond(self, x: float, y: float, item: Item, ink: str) -> None:
        half = PAPER.diamond / 2
        whole = _corners(x, y, half)
        open_inside = f'fill="{self.inks.pane}" stroke="{ink}" stroke-width="1"'
        style = f'fill="{ink}"'
        if item.custody is Custody.SOUGHT:
            self.path(whole, f'fill="{self.inks.pane}"')
            style = f'{self._hatched(ink)} stroke="{ink}" stroke-width="0.8"'
        elif item.custody is Custody.ORDERED or item.standing is Standing.ALLEGED:
            style = f'{open_inside} stroke-dasharray="3 1.6"'
            if item.standing is not Standing.ALLEGED:
                style = open_inside
        elif item.standing is Standing.DISPUTED:
            style = f'{open_inside} stroke-dasharray="0.8 1.4"'
        self.path(whole, style)
        if item.custody is Custody.ORDERED:
            self.path(f"M{x - half:.2f} {y:.2f}h{2 * half:g}l{-half:g} {half:g}z", f'fill="{ink}"')
        elif item.custody is None:
            is_open = item.standing in (Standing.ALLEGED, Standing.DISPUTED)
            self._sign(item.meaning, x, y, half, ink if is_open else self.inks.pane)

    def _hatched(self, ink: str) -> str:
        return self.hatch(ink, HATCH_GROUND, HATCH_STRIPE)


def _corners(x: float, y: float, half: float) -> str:
    return f"M{x:.2f} {y - half:.2f}l{half:g} {half:g}l{-half:g} {half:g}l{-half:g} {-half:g}z"
