"""The picture of a page on which what must not be seen is black. Runs in the bundling worker."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from casefile.export.exhibits.requests import CopyRequest, Hidden
from casefile.intake import drawing, pdf
from casefile.intake.limits import Limits
from casefile.intake.plain import clean
from casefile.intake.troubles import UnreadableError

_REDACTED_AT: Final = 150 / 72
_FEWEST_LETTERS: Final = 20
_MOST_UNKNOWN: Final = 0.01


def redacted(
    asked: CopyRequest, document: Any, number: int, hidden: Hidden, limits: Limits,
) -> tuple[Any, float, float, Any] | None:  # fmt: skip
    """The page's picture with its size in points and its characters' boxes; None if it may not be
    shown."""
    import pypdfium2.raw as raw
    from PIL import Image, ImageDraw

    try:
        page = document[number - 1]
        boxes = drawing.boxes(asked.path, number, asked.password, limits)
    except (UnreadableError, RuntimeError):
        return None
    try:
        text = _text(page)
        letters = [sign for sign in text if not sign.isspace()]
        unknown = sum(sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff" for sign in letters)
        if len(letters) < _FEWEST_LETTERS or unknown > _MOST_UNKNOWN * len(letters):
            return None
        if (
            _digest(text) != hidden.text_sha256
            or len(text) != len(boxes.boxes)
            or not all(_has_places(text, boxes.boxes, start, end) for start, end in hidden.spans)
        ):
            return None
        pictures = _pictures(page, raw)
        if pictures is None:
            return None
        width, height = page.get_size()
        scale = min(_REDACTED_AT, (limits.drawing_pixels / max(width * height, 1.0)) ** 0.5)
        # Notes and filled-in fields are not in the page's text, so nobody knows what they name.
        bitmap = page.render(scale=scale, may_draw_forms=False, draw_annots=False)
        picture = bitmap.to_pil().convert("RGB")
        bitmap.close()
    finally:
        page.close()
    across, down = picture.size[0] / width, picture.size[1] / height
    pen = ImageDraw.Draw(picture)
    for left, top, right, bottom in pictures:
        pen.rectangle((left * across, top * down, right * across, bottom * down), "#c8c8c8")
    for start, end in hidden.spans:
        for left, top, right, bottom in boxes.rectangles(start, end):
            edge = max(1.0, 0.08 * (bottom - top))
            pen.rectangle(
                ((left - edge) * across, (top - edge) * down,
                 (right + edge) * across, (bottom + edge) * down),
                "#000000",
            )  # fmt: skip
    assert isinstance(picture, Image.Image)
    return picture, width, height, boxes


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _text(page: Any) -> str:
    textpage = page.get_textpage()
    try:
        return clean(pdf.raw_text(textpage))
    finally:
        textpage.close()


def _has_places(text: str, boxes: Any, start: int, end: int) -> bool:
    if not 0 <= start < end <= len(text):
        return False
    return all(
        text[at].isspace()
        or text[at] == "\ufffe"
        or (boxes[at][2] > boxes[at][0] and boxes[at][3] > boxes[at][1])
        for at in range(start, end)
    )


def _pictures(page: Any, raw: Any) -> list[tuple[float, float, float, float]] | None:
    """Where pictures stand, in points from the upper left; None where that cannot be told."""
    width, height = page.get_size()
    origin, across, up = drawing.placing_of(page, width, height)
    found: list[tuple[float, float, float, float]] = []
    for one in page.get_objects(max_depth=15):
        if one.type not in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            continue
        if one.level:
            return None
        left, bottom, right, top = one.get_bounds()
        corners = [origin + x * across + y * up for x in (left, right) for y in (bottom, top)]
        xs, ys = [float(one[0]) for one in corners], [float(one[1]) for one in corners]
        found.append((min(xs), min(ys), max(xs), max(ys)))
    return found
