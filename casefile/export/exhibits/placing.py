"""Where things stand on a page as it is shown, in the page's own units. Pure numbers.

A page has a media box and a crop box that may begin anywhere, may be turned by quarters, and may
count in units larger than a point (ISO 32000-1, 14.11.2 and 8.3.2.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.export.exhibits.choices import StampPlace

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]

# Helvetica's widths from the space to the tilde, in thousandths of its size (Adobe's metrics).
_WIDTHS = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip
_OTHER_WIDTH = 667
_USUAL_SIDE = 595.0
_SIZE = 9.0


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as it is shown: its box in its own units, quarters clockwise, points a unit."""

    left: float
    bottom: float
    right: float
    top: float
    turned: int = 0
    unit: float = 1.0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as shown, in points."""
        across, up = self.right - self.left, self.top - self.bottom
        if self.turned % 2:
            across, up = up, across
        return across * self.unit, up * self.unit

    @property
    def matrix(self) -> Matrix:
        """From points right and up from the shown page's lower left corner to the page's units."""
        part = 1.0 / self.unit
        return (
            (part, 0.0, 0.0, part, self.left, self.bottom),
            (0.0, part, -part, 0.0, self.right, self.bottom),
            (-part, 0.0, 0.0, -part, self.right, self.top),
            (0.0, -part, part, 0.0, self.left, self.top),
        )[self.turned % 4]

    def placed(self, x: float, y: float) -> tuple[float, float]:
        """A point of the shown page (points right and up) in the page's own units."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f


def shown(media: Sequence[float], crop: Sequence[float], turned: float, unit: float) -> Shown:
    """The page's shown box; boxes may be given from any corner, and a crop box may be nonsense."""
    whole = _ordered(media)
    if whole[2] - whole[0] < 1e-3 or whole[3] - whole[1] < 1e-3:
        whole = (0.0, 0.0, 612.0, 792.0)
    seen = _ordered(crop) if len(crop) == 4 else whole
    seen = (
        max(seen[0], whole[0]), max(seen[1], whole[1]),
        min(seen[2], whole[2]), min(seen[3], whole[3]),
    )  # fmt: skip
    if seen[2] - seen[0] < 1e-3 or seen[3] - seen[1] < 1e-3:
        seen = whole
    return Shown(*seen, turned=round(turned / 90) % 4, unit=unit if 0 < unit < 1e6 else 1.0)


def _ordered(box: Sequence[float]) -> Box:
    if len(box) != 4:
        return (0.0, 0.0, 0.0, 0.0)
    left, bottom, right, top = box
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def stamp(page: Shown, words: str, place: StampPlace) -> bytes:
    """Content that writes `words` in the font /CasefileStamp on a pale ground, upright as shown.

    On a large sheet the number is as much larger, on a scrap as much smaller, as the page is.
    """
    width, height = page.size
    size = _SIZE * min(max(1.0, min(width, height) / _USUAL_SIDE), 40.0)
    long = sum(map(_width, words)) / 1000
    size = min(size, 0.9 * width / max(long, 1.0), 0.4 * height)
    across, pad = long * size, 0.35 * size
    margin = min(1.6 * size, 0.08 * width, 0.08 * height)
    vertical, horizontal = place.value.split("-")
    x = {
        "left": margin + pad,
        "centre": (width - across) / 2,
        "right": width - margin - pad - across,
    }[horizontal]
    y = margin + pad if vertical == "bottom" else height - margin - pad - 0.72 * size
    a, b, c, d, e, f = page.matrix
    literal = words.encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        literal = literal.replace(sign, b"\\" + sign)
    return b"".join((
        b"q %s cm\n" % _numbers(a, b, c, d, e, f),
        b"1 g %s re f\n" % _numbers(x - pad, y - pad, across + 2 * pad, 0.72 * size + 2 * pad),
        b"0 g BT /CasefileStamp %s Tf %s Td (%s) Tj ET Q\n"
        % (_numbers(size), _numbers(x, y), literal),
    ))  # fmt: skip


def _width(sign: str) -> int:
    place = ord(sign) - 32
    return _WIDTHS[place] if 0 <= place < len(_WIDTHS) else _OTHER_WIDTH


def _numbers(*values: float) -> bytes:
    return " ".join(number(value) for value in values).encode("ascii")


def number(value: float) -> str:
    """A number as PDF writes it: no exponent, no needless zeros."""
    written = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if written in ("-0", "") else written
