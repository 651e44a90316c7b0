"""A stranger's annotations: their looks stay, what they do goes. Runs in the bundling worker.

What people wrote on a page (notes, highlights, drawings) stays an annotation with what is seen of
it; form fields, buttons and clips become part of the picture; links go.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from casefile.export.exhibits.objects import Copying, numbers, resolved
from casefile.export.exhibits.placing import number

_WRITTEN_ON: Final = frozenset({
    "/Text", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight",
    "/Underline", "/Squiggly", "/StrikeOut", "/Stamp", "/Caret", "/Ink", "/Redact",
})  # fmt: skip
_SEEN_OF_IT: Final = (
    "/Rect", "/Contents", "/T", "/Subj", "/M", "/CreationDate", "/NM", "/C", "/IC", "/CA",
    "/Border", "/BS", "/BE", "/QuadPoints", "/Vertices", "/InkList", "/L", "/LE", "/LL", "/LLE",
    "/LLO", "/CL", "/CO", "/CP", "/Cap", "/IT", "/DA", "/DS", "/Q", "/RD", "/Sy", "/Name",
    "/Open", "/F",
)  # fmt: skip
_UNSEEN: Final = frozenset({"/Link", "/Popup", "/TrapNet", "/PrinterMark"})
_HIDDEN, _NOT_VIEWED = 2, 32
_MOST: Final = 5000


@dataclass(frozen=True, slots=True)
class Kept:
    """What becomes of a page's annotations: objects to be annotations, and content that draws the
    others with what it needs ("/Name 12 0 R")."""

    annotations: list[int]
    content: bytes
    resources: bytes


def kept(copying: Copying, page: DictionaryObject, number_of_page: int, form: Any) -> Kept:
    """`form` is the document's form dictionary, whose resources its fields may lean on."""
    annotations: list[int] = []
    content: list[bytes] = []
    resources: list[bytes] = []
    for one in _annotations(page):
        kind = resolved(one.get("/Subtype"))
        if kind in _UNSEEN or _flags(one) & (_HIDDEN | _NOT_VIEWED):
            continue
        looks = _looks(one)
        if kind in _WRITTEN_ON:
            annotations.append(_put(copying, one, str(kind), looks, number_of_page))
        elif looks is not None:
            drawing = _placing(one, looks)
            if drawing is not None:
                name = b"/CasefileLooks%d" % len(resources)
                drawn = _put_looks(copying, looks, form)
                resources.append(name + b" %d 0 R" % drawn)
                content.append(b"q %s cm %s Do Q\n" % (drawing, name))
    return Kept(annotations, b"".join(content), b"".join(resources))


def _annotations(page: DictionaryObject) -> Iterator[DictionaryObject]:
    listed = resolved(page.get("/Annots"))
    if isinstance(listed, ArrayObject):
        for one in list(listed)[:_MOST]:
            found = resolved(one)
            if isinstance(found, DictionaryObject):
                yield found


def _flags(one: DictionaryObject) -> int:
    flags = resolved(one.get("/F"))
    return int(flags) if isinstance(flags, int) else 0


def _looks(one: DictionaryObject) -> StreamObject | None:
    """The annotation's normal appearance, in the state it is in (ISO 32000-1, 12.5.5)."""
    appearances = resolved(one.get("/AP"))
    if not isinstance(appearances, DictionaryObject):
        return None
    normal = resolved(appearances.get("/N"))
    if isinstance(normal, StreamObject):
        return normal
    state = resolved(one.get("/AS"))
    if isinstance(normal, DictionaryObject) and isinstance(state, str):
        normal = resolved(normal.get(state))
        return normal if isinstance(normal, StreamObject) else None
    return None


def _put(
    copying: Copying, one: DictionaryObject, kind: str, looks: StreamObject | None, page: int
) -> int:
    made = copying.reserve()
    entries = b"".join(
        key.encode() + b" " + copying.bytes_of(one.raw_get(key))
        for key in _SEEN_OF_IT
        if key in one
    )
    if looks is not None:
        entries += b"/AP<</N %d 0 R>>" % _put_looks(copying, looks, None)
    copying.put(made, b"<</Type/Annot/Subtype%s/P %d 0 R%s>>" % (kind.encode(), page, entries))
    return made


def _put_looks(copying: Copying, looks: StreamObject, form: Any) -> int:
    made = copying.reserve()
    packing, data = copying.packed(looks)
    entries = packing + copying.entries_of(
        looks, ("/Length", "/Type", "/Subtype", "/BBox", "/F", "/Filter", "/DecodeParms")
    )
    if "/Resources" not in looks and isinstance(form, DictionaryObject) and "/DR" in form:
        entries += b"/Resources " + copying.bytes_of(form.raw_get("/DR"))
    box = " ".join(map(number, _box(looks))).encode()
    copying.put_stream(made, b"/Type/XObject/Subtype/Form/BBox[%s]%s" % (box, entries), data)
    return made


def _box(looks: StreamObject) -> list[float]:
    box = numbers(looks.get("/BBox"))
    return box if len(box) == 4 else [0.0, 0.0, 0.0, 0.0]


def _placing(one: DictionaryObject, looks: StreamObject) -> bytes | None:
    """The matrix that brings the appearance into the annotation's rectangle (12.5.5, algorithm
    8.1); None where there is nothing to be seen."""
    rectangle = numbers(one.get("/Rect"))
    box = _box(looks)
    matrix = numbers(looks.get("/Matrix"))
    a, b, c, d, e, f = matrix if len(matrix) == 6 else (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    if len(rectangle) != 4:
        return None
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across = [a * x + c * y + e for x, y in corners]
    up = [b * x + d * y + f for x, y in corners]
    width, height = max(across) - min(across), max(up) - min(up)
    left, right = sorted((rectangle[0], rectangle[2]))
    bottom, top = sorted((rectangle[1], rectangle[3]))
    if width < 1e-6 or height < 1e-6:
        return None
    wide, high = (right - left) / width, (top - bottom) / height
    values = (wide, 0.0, 0.0, high, left - wide * min(across), bottom - high * min(up))
    return " ".join(map(number, values)).encode()
