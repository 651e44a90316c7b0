"""Passages highlighted as annotations, by the places of their characters. Runs in the worker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from casefile.export.exhibits.objects import Copying
from casefile.export.exhibits.placing import Shown, number
from casefile.export.exhibits.requests import Mark
from casefile.export.exhibits.words import text

Quad = tuple[float, float, float, float, float, float, float, float]
"""Upper left, upper right, lower left, lower right as shown: the order that all viewers read."""

BLENDING = b"/ExtGState<</Multiply<</Type/ExtGState/BM/Multiply>>>>"


def quads_of(boxes: Any, start: int, end: int, page: Shown) -> list[Quad]:
    """The lines that a stretch of text covers, in the page's own units; see `CharacterBoxes`."""
    width, height = page.size
    # PDFium counts a page's own units as points.
    part = width / boxes.width if boxes.width else 1.0
    found: list[Quad] = []
    for left, top, right, bottom in boxes.rectangles(start, end):
        corners = ((left, top), (right, top), (left, bottom), (right, bottom))
        placed = [page.placed(x * part, height - y * part) for x, y in corners]
        found.append(tuple(value for corner in placed for value in corner))  # type: ignore[arg-type]
    return found


def put_highlight(
    copying: Copying, mark: Mark, quads: Sequence[Quad], page: int, more: bytes = b""
) -> tuple[int, float, float]:
    """Writes the annotation and what it looks like; its number, left and top."""
    across = [value for quad in quads for value in quad[::2]]
    up = [value for quad in quads for value in quad[1::2]]
    box = (min(across), min(up), max(across), max(up))
    inside = " ".join(map(number, box)).encode()
    colour = " ".join(number(int(mark.colour[at : at + 2], 16) / 255) for at in (1, 3, 5)).encode()
    looks, annotation = copying.reserve(), copying.reserve()
    drawn = b"/Multiply gs %s rg\n" % colour + b"".join(
        b"%s m %s l %s l %s l f\n"
        % tuple(" ".join(map(number, quad[at : at + 2])).encode() for at in (0, 2, 6, 4))
        for quad in quads
    )
    copying.put_stream(
        looks,
        b"/Type/XObject/Subtype/Form/BBox[%s]/Group<</S/Transparency>>/Resources<<%s>>"
        % (inside, BLENDING),
        drawn,
    )
    points = " ".join(number(value) for quad in quads for value in quad).encode()
    copying.put(
        annotation,
        b"<</Type/Annot/Subtype/Highlight/F 4/Rect[%s]/QuadPoints[%s]/C[%s]/P %d 0 R"
        b"/T%s/Contents%s/NM%s/AP<</N %d 0 R>>%s>>"
        % (
            inside,
            points,
            colour,
            page,
            text(mark.by),
            text(mark.says),
            text(mark.key),
            looks,
            more,
        ),
    )
    return annotation, box[0], box[3]
