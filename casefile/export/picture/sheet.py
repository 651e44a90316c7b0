"""An SVG as it is drawn: lines, rectangles, fades and words, all measures in points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape

from casefile.export.letters import FAMILIES, leads_right, width_of
from casefile.model.colours import Inks
from casefile.timeline.fades import Stop, within

LETTERS = 7.6
"""The size of the letters, in points."""

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def measured(text: str) -> float:
    """The width of a text in the picture's letters, in points."""
    return width_of(text, LETTERS)


def as_xml(words: str) -> str:
    """Words as they may stand in XML, with U+FFFD for what none may hold."""
    return escape(_NO_XML.sub("\ufffd", words))


@dataclass(frozen=True, slots=True)
class Words:
    """A text from `x` on, on the line `y`; `whole` is what it was shortened from, else empty."""

    x: float
    y: float
    text: str
    ink: str
    size: float = LETTERS
    whole: str = ""
    is_strong: bool = False


class Sheet:
    """Collects the parts of one SVG. Words are kept apart and stand above all else.

    typst sets them itself, because of the several scripts in one SVG text it may find no font for
    all.
    """

    def __init__(self, width: float, height: float, inks: Inks) -> None:
        self.width = width
        self.height = height
        self.inks = inks
        self.words: list[Words] = []
        self._origin = (0.0, 0.0)
        self._parts: list[str] = []
        self._definitions: dict[str, str] = {}

    def shapes(self) -> str:
        """The picture without its words."""
        return f"{self._opening()}>{self._drawn()}</svg>"

    def svg(
        self, title: str, description: str, *, margin: float = 0.0, language: str = "en"
    ) -> str:
        """The whole picture as a file of its own, on the inks' paper; `language` is BCP 47."""
        families = ", ".join(f"'{family}'" for family in FAMILIES)
        words = "".join(map(_text, self.words))
        # In points: some viewers take a hundred per cent for a hundred.
        wide, high = self.width + 2 * margin, self.height + 2 * margin
        paper = f'x="{-margin:g}" y="{-margin:g}" width="{wide:g}" height="{high:g}"'
        return (
            f'{self._opening(margin)} xml:lang="{language}" role="img" '
            'aria-labelledby="title desc" '
            f'font-family="{families}, sans-serif" font-size="{LETTERS:g}">'
            f'<title id="title">{as_xml(title)}</title>'
            f'<desc id="desc">{as_xml(description)}</desc>'
            f'<rect {paper} fill="{self.inks.pane}"/>{self._drawn()}{words}</svg>'
        )

    def _opening(self, margin: float = 0.0) -> str:
        wide, high = self.width + 2 * margin, self.height + 2 * margin
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}pt" height="{high:g}pt" '
            f'viewBox="{-margin:g} {-margin:g} {wide:g} {high:g}"'
        )

    def _drawn(self) -> str:
        definitions = "".join(self._definitions.values())
        return f"<defs>{definitions}</defs>{''.join(self._parts)}"

    # What it is made of

    @contextmanager
    def moved(self, x: float, y: float) -> Iterator[None]:
        """What is drawn within counts from another origin."""
        before = self._origin
        self._origin = (before[0] + x, before[1] + y)
        self._parts.append(f'<g transform="translate({x:.2f} {y:.2f})">')
        yield
        self._parts.append("</g>")
        self._origin = before

    @contextmanager
    def titled(self, title: str) -> Iterator[None]:
        """What is drawn within says this when it is pointed at."""
        self._parts.append(f"<g><title>{as_xml(title)}</title>")
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
        self.path(
            f"M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}",
            f'stroke="{ink or self.inks.line}" stroke-width="{wide:g}"{dashed}',
        )

    def path(self, steps: str, style: str) -> None:
        self._parts.append(f'<path d="{steps}" {style}/>')

    def text(
        self,
        x: float,
        y: float,
        words: str,
        ink: str,
        *,
        size: float = LETTERS,
        whole: str = "",
        is_strong: bool = False,
    ) -> None:
        left, top = self._origin
        self.words.append(Words(left + x, top + y, words, ink, size, whole, is_strong))

    def bar(
        self, left: float, top: float, right: float, bottom: float, ink: str, strength: float
    ) -> None:
        style = f'fill="{ink}" fill-opacity="{strength:g}"'
        self.rect(left, top, right, bottom, style)

    def rect(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        style: str,
        rounded: float = 2.0,
    ) -> None:
        wide, high = max(right - left, 0.1), max(bottom - top, 0.1)
        corner = min(rounded, wide / 2, high / 2)
        self._parts.append(
            f'<rect x="{left:.2f}" y="{top:.2f}" width="{wide:.2f}" height="{high:.2f}" '
            f'rx="{corner:.2f}" {style}/>'
        )

    def hatch(self, ink: str, ground: float, stripe: float) -> str:
        """The style of what is hatched."""
        name = f"hatch-{ink[1:]}"
        self._definitions[name] = (
            f'<pattern id="{name}" width="4.6" height="4.6" patternUnits="userSpaceOnUse" '
            f'patternTransform="rotate(45)"><rect width="4.6" height="4.6" fill="{ink}" '
            f'fill-opacity="{ground:g}"/><rect width="2" height="4.6" fill="{ink}" '
            f'fill-opacity="{stripe:g}"/></pattern>'
        )
        return f'fill="url(#{name})"'

    def fade(
        self, stops: Sequence[Stop], left: float, right: float, ink: str, strength: float
    ) -> str:
        """The style of what is as sure as `stops` say from one place to another."""
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


def _text(words: Words) -> str:
    size = "" if words.size == LETTERS else f' font-size="{words.size:g}"'
    weight = ' font-weight="bold"' if words.is_strong else ""
    # From the right the end of a text is its left.
    turned = ' direction="rtl" text-anchor="end"' if leads_right(words.text) else ""
    whole = f"<title>{as_xml(words.whole)}</title>" if words.whole else ""
    return (
        f'<text x="{words.x:.2f}" y="{words.y:.2f}" fill="{words.ink}"{size}{weight}{turned}>'
        f"{whole}{as_xml(words.text)}</text>"
    )
