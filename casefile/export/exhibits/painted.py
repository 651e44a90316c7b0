"""Pages that leave as pictures: documents that are pictures, and pages on which names are blacked
out. Runs in the bundling worker, which alone decodes what a stranger drew.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from typing import Any, Final

from casefile.export.exhibits import placing
from casefile.export.exhibits.highlights import put_highlight, quads_of
from casefile.export.exhibits.objects import Copying
from casefile.export.exhibits.placing import Shown
from casefile.export.exhibits.redacting import redacted
from casefile.export.exhibits.requests import (
    Copied,
    CopyRequest,
    Mark,
    NotCopied,
    Place,
    Send,
)
from casefile.export.exhibits.strangers import STAMP_FONT
from casefile.intake import drawing, image, pdf
from casefile.intake.limits import Limits
from casefile.model.wording import lasting

_SHORT, _LONG, _EDGE = 595.0, 842.0, 40.0
_QUALITY: Final = 90


def copy_pictures(
    asked: CopyRequest, send: Send, told: Callable[[int], None], limits: Limits
) -> Copied:
    """Each picture of the file on a page of its own, upright, at its own fineness."""
    pages = _Painted(asked, send)
    with image.opened(asked.path, limits) as picture:
        of = min(getattr(picture, "n_frames", 1), 2000) if picture.format == "TIFF" else 1
        scales: list[tuple[float, float, float]] = []
        for frame in range(of):
            picture.seek(frame)
            width, height = image.points(picture)
            fineness = (picture.size[0] * picture.size[1] / max(width * height, 1e-6)) ** 0.5
            scales.append((width, height, fineness))
    for frame in range(asked.pages_before, min(of, asked.pages_before + asked.most_pages)):
        width, height, fineness = scales[frame]
        drawn = drawing.draw(asked.path, frame + 1, fineness, None, limits)
        sheet = Shown(0, 0, *((_LONG, _SHORT) if width > height else (_SHORT, _LONG)))
        room = (sheet.right - 2 * _EDGE) / width, (sheet.top - 2 * _EDGE) / height
        part = min(1.0, *room)
        left, bottom = (sheet.right - part * width) / 2, (sheet.top - part * height) / 2
        box = (left, bottom, left + part * width, bottom + part * height)
        pages.put(sheet, box, _rgb(drawn), frame + 1)
        if not pages.is_within():
            break
        told(len(pages.made))
    return pages.copied(of)


def copy_redacted(
    asked: CopyRequest, send: Send, told: Callable[[int], None], limits: Limits
) -> Copied:
    """Pages of a PDF as pictures on which the stretches that must not be seen are black.

    What is written in a picture is not known, so pictures are grey; a page is left out where its
    letters have no places, or are too few for the page to be told by them.
    """
    assert asked.hidden is not None
    pages = _Painted(asked, send)
    left_out: list[int] = []
    document, _ = pdf.open_pdf(asked.path, asked.password)
    of = len(document)
    for index in range(asked.pages_before, min(of, asked.pages_before + asked.most_pages)):
        number = index + 1
        picture = None
        if number in asked.hidden:
            picture = redacted(asked, document, number, asked.hidden[number], limits)
        if picture is None:
            left_out.append(number)
            pages.put_words(f"Page {number} of this document is left out: ", [
                "some of its words cannot be told from its picture,",
                "and names in it that are not to be known could be seen.",
            ])  # fmt: skip
        else:
            made, width, height, boxes = picture
            sheet = Shown(0, 0, width, height)
            pages.put(sheet, (0, 0, width, height), made, number, boxes)
        if not pages.is_within():
            break
        told(len(pages.made))
    document.close()
    return pages.copied(of, left_out)


def _rgb(drawn: Any) -> Any:
    from PIL import Image

    whole = Image.frombuffer(
        "RGBA", (drawn.width, drawn.height), drawn.pixels, "raw", "BGRA", drawn.stride, 1
    )
    return whole.convert("RGB")


class _Painted:
    def __init__(self, asked: CopyRequest, send: Send) -> None:
        self._asked = asked
        self._copying = Copying(None, asked.first_object, send)
        self.made: list[tuple[int, int]] = []
        self._places: dict[str, Place] = {}
        self._font = self._copying.reserve()
        self._copying.put(self._font, STAMP_FONT)

    def put(
        self, sheet: Shown, box: placing.Box, picture: Any, number: int, boxes: Any = None
    ) -> None:
        """A page with a picture in a box of it, and the highlights of page `number`."""
        copying = self._copying
        drawn, page = copying.reserve(), copying.reserve()
        entries, data = _encoded(picture)
        copying.put_stream(
            drawn,
            b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8%s"
            % (*picture.size, entries),
            data,
        )
        left, bottom, right, top = box
        matrix = " ".join(map(placing.number, (right - left, 0, 0, top - bottom, left, bottom)))
        annots = [
            one for mark in self._asked.marks.get(number, ())
            if (one := self._highlight(mark, boxes, sheet, page)) is not None
        ]  # fmt: skip
        content = b"q %s cm /CasefilePage Do Q\n" % matrix.encode()
        self._page(page, sheet, content, b"/CasefilePage %d 0 R" % drawn, b"/Figure", annots)

    def put_words(self, head: str, lines: list[str]) -> None:
        """A sheet that says what stood here."""
        sheet = Shown(0, 0, _SHORT, _LONG)
        written = b"".join(
            b"0 -16 Td (%s) Tj\n" % line.encode("cp1252", "replace") for line in (head, *lines)
        )
        content = b"q 0.3 g BT /CasefileStamp 11 Tf 72 %d Td\n%sET Q\n" % (_LONG - 140, written)
        self._page(self._copying.reserve(), sheet, content, b"", b"/P", [])

    def is_within(self) -> bool:
        """Sends the last page, unless it is one too many for the bytes asked for."""
        is_within = self._copying.end_page(self._asked.most_bytes, is_first=len(self.made) == 1)
        if not is_within:
            self.made.pop()
        return is_within

    def copied(self, of: int, left_out: list[int] | None = None) -> Copied:
        self._copying.flush()
        if not self.made:
            raise NotCopied(lasting("it has no pages"))
        key = self._asked.first_key
        last = self._asked.pages_before + len(self.made)
        return Copied(
            pages=[page for page, _ in self.made],
            of=of,
            next_object=self._copying.next_number,
            next_key=key + len(self.made),
            places={name: one for name, one in self._places.items() if one.page < len(self.made)},
            tags=[tag for _, tag in self.made],
            tag_table=[(key + at, f"[{tag} 0 R]") for at, (_, tag) in enumerate(self.made)],
            left_out=[number for number in left_out or [] if number <= last],
        )

    def _highlight(self, mark: Mark, boxes: Any, sheet: Shown, page: int) -> int | None:
        place = len(self.made)
        quads = [] if boxes is None else quads_of(boxes, mark.start, mark.end, sheet)
        if not quads:
            self._places[mark.key] = Place(place, sheet.left, sheet.top)
            return None
        made, left, top = put_highlight(self._copying, mark, quads, page)
        self._places[mark.key] = Place(place, left, top)
        return made

    def _page(
        self, page: int, sheet: Shown, content: bytes, drawn: bytes, tag: bytes, annots: list[int]
    ) -> None:
        copying, asked = self._copying, self._asked
        place = len(self.made)
        stamp = b""
        if asked.numbered_from is not None:
            words = asked.choices.number(asked.numbered_from + place)
            stamp = placing.stamp(sheet, words, asked.choices.stamp)
        body, tagged = copying.reserve(), copying.reserve()
        copying.put_stream(
            body, b"", b"%s<</MCID 0>>BDC\n%sEMC\n/Artifact BMC\n%sEMC" % (tag, content, stamp)
        )
        copying.put(
            page,
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s %s]/StructParents %d/Contents %d 0 R"
            b"/Resources<</Font<</CasefileStamp %d 0 R>>/XObject<<%s>>>>%s>>"
            % (
                asked.node, placing.number(sheet.right).encode(),
                placing.number(sheet.top).encode(), asked.first_key + place, body, self._font,
                drawn,
                b"/Annots[%s]" % b" ".join(b"%d 0 R" % one for one in annots) if annots else b"",
            ),
        )  # fmt: skip
        copying.put(
            tagged,
            b"<</Type/StructElem/S%s/P %d 0 R/Pg %d 0 R/K 0>>" % (tag, asked.section, page),
        )
        self.made.append((page, tagged))


def _encoded(picture: Any) -> tuple[bytes, bytes]:
    """A picture's entries and bytes: without loss where it has few colours, else as JPEG."""
    if picture.getcolors(256) is not None:
        plain = picture
        if all(red == green == blue for _, (red, green, blue) in picture.getcolors(256)):
            plain = picture.convert("L")
        space = b"/DeviceGray" if plain.mode == "L" else b"/DeviceRGB"
        return b"/ColorSpace%s/Filter/FlateDecode" % space, zlib.compress(plain.tobytes(), 6)
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=_QUALITY)
    return b"/ColorSpace/DeviceRGB/Filter/DCTDecode", made.getvalue()
