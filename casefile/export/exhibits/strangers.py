"""The pages of a stranger's PDF, copied into a volume. Runs in the bundling worker.

What a page shows is wrapped as one drawing, so that nothing it leaves unfinished reaches the stamp,
and only what is needed to show it is copied: no scripts, actions, files, other pages or tags.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from casefile.export.exhibits import placing, written_on
from casefile.export.exhibits.highlights import put_highlight, quads_of
from casefile.export.exhibits.objects import Copying, numbers, resolved
from casefile.export.exhibits.opening import opened
from casefile.export.exhibits.requests import (
    Copied,
    CopyRequest,
    Mark,
    NotCopied,
    Place,
    Send,
)
from casefile.intake import drawing
from casefile.intake.limits import Limits
from casefile.intake.troubles import PasswordNeededError, UnreadableError
from casefile.model.wording import lasting

STAMP_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def copy(asked: CopyRequest, send: Send, told: Callable[[int], None], limits: Limits) -> Copied:
    """Copies pages as asked; `told` hears how many pages are done. Raises NotCopied."""
    reader = opened(asked.path, asked.password, anew=asked.anew)
    with closing(reader.stream):
        return _copied(asked, reader, send, told, limits)


def _copied(
    asked: CopyRequest, reader: PdfReader, send: Send, told: Callable[[int], None], limits: Limits
) -> Copied:
    pages = _Pages(asked, reader, send, limits)
    of = len(reader.pages)
    if not of:
        raise NotCopied(lasting("it has no pages"))
    for index in range(asked.pages_before, min(of, asked.pages_before + asked.most_pages)):
        pages.copy(index)
        if not pages.copying.end_page(asked.most_bytes, is_first=len(pages.made) == 1):
            pages.made.pop()
            break
        told(len(pages.made))
    return pages.copied(of)


class _Pages:
    def __init__(self, asked: CopyRequest, reader: PdfReader, send: Send, limits: Limits) -> None:
        self._asked = asked
        self._reader = reader
        self._limits = limits
        self.copying = Copying(reader, asked.first_object, send)
        self.made: list[tuple[int, int]] = []
        self._places: dict[str, Place] = {}
        self._damaged: list[int] = []
        root = resolved(reader.trailer.get("/Root"))
        self._form = resolved(root.get("/AcroForm")) if isinstance(root, DictionaryObject) else None
        self._hidden_layers = _hidden_layers(root)
        self._font = self.copying.reserve()
        self.copying.put(self._font, STAMP_FONT)

    def copied(self, of: int) -> Copied:
        self.copying.flush()
        asked = self._asked
        return Copied(
            pages=[page for page, _ in self.made],
            of=of,
            next_object=self.copying.next_number,
            next_key=asked.first_key + len(self.made),
            places={key: one for key, one in self._places.items() if one.page < len(self.made)},
            tags=[tag for _, tag in self.made],
            tag_table=[
                (asked.first_key + place, f"[{tag} 0 R]")
                for place, (_, tag) in enumerate(self.made)
            ],
            layers=[
                (made, key not in self._hidden_layers) for made, key in self.copying.layers.items()
            ],
            left_out=self._damaged,
        )

    def copy(self, index: int) -> None:
        """Copies one page with all it needs."""
        try:
            self._copy(index)
        except (MemoryError, KeyboardInterrupt):
            raise
        except Exception:  # a stranger's page may be broken in any way
            if not self._asked.anew:
                raise
            self._damaged.append(index + 1)
            self._copy_nothing(index + 1)

    def _copy_nothing(self, number: int) -> None:
        """A sheet in place of a page that cannot be read."""
        copying, asked = self.copying, self._asked
        place = len(self.made)
        sheet = placing.Shown(0, 0, 595, 842)
        stamp = b""
        if asked.numbered_from is not None:
            words = asked.choices.number(asked.numbered_from + place)
            stamp = placing.stamp(sheet, words, asked.choices.stamp)
        made, tag, content = copying.reserve(), copying.reserve(), copying.reserve()
        told = b"Page %d of this document is damaged and cannot be shown." % number
        copying.put_stream(
            content,
            b"",
            b"/P<</MCID 0>>BDC q 0.3 g BT /CasefileStamp 11 Tf 72 700 Td (%s) Tj ET Q EMC\n"
            b"/Artifact BMC\n%sEMC" % (told, stamp),
        )
        copying.put(
            made,
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/StructParents %d/Contents %d 0 R"
            b"/Resources<</Font<</CasefileStamp %d 0 R>>>>>>"
            % (asked.node, asked.first_key + place, content, self._font),
        )
        self._end_page(made, tag)

    def _end_page(self, made: int, tag: int) -> None:
        self.copying.put(
            tag, b"<</Type/StructElem/S/P/P %d 0 R/Pg %d 0 R/K 0>>" % (self._asked.section, made)
        )
        self.made.append((made, tag))

    def _copy(self, index: int) -> None:
        copying, asked = self.copying, self._asked
        page = self._reader.pages[index]
        unit = resolved(page.get("/UserUnit"))
        turned = resolved(page.get("/Rotate"))
        media = numbers(page.get("/MediaBox"))
        shown = placing.shown(
            media,
            numbers(page.get("/CropBox")),
            float(turned) if isinstance(turned, (int, float)) else 0.0,
            float(unit) if isinstance(unit, (int, float)) else 1.0,
        )
        place = len(self.made)
        made, tag = copying.reserve(), copying.reserve()
        drawn = self._content(page, shown)
        kept = written_on.kept(copying, page, made, self._form)
        marks = asked.marks.get(index + 1, ())
        kept.annotations.extend(self._highlights(marks, index + 1, shown, made, place))
        content = copying.reserve()
        stamp = b""
        if asked.numbered_from is not None:
            words = asked.choices.number(asked.numbered_from + place)
            stamp = placing.stamp(shown, words, asked.choices.stamp)
        picture = b"q /CasefilePage Do Q\n" if drawn else b""
        copying.put_stream(
            content,
            b"",
            b"/P<</MCID 0>>BDC\n%s%sEMC\n/Artifact BMC\n%sEMC" % (picture, kept.content, stamp),
        )
        boxes = "".join(
            f"/{name}[{' '.join(map(placing.number, box))}]"
            for name, box in (
                ("MediaBox", _media(media)),
                ("CropBox", (shown.left, shown.bottom, shown.right, shown.top)),
            )
        ).encode()
        annots = " ".join(f"{one} 0 R" for one in kept.annotations).encode()
        objects = (b"/CasefilePage %d 0 R" % drawn if drawn else b"") + kept.resources
        group = resolved(page.get("/Group"))
        grouped = b""
        if isinstance(group, DictionaryObject):
            grouped = b"/Group " + copying.bytes_of(group)
        copying.put(
            made,
            b"<</Type/Page/Parent %d 0 R%s/Rotate %d%s/StructParents %d/Contents %d 0 R"
            b"/Resources<</Font<</CasefileStamp %d 0 R>>/XObject<<%s>>>>%s%s>>"
            % (
                asked.node, boxes, 90 * shown.turned,
                b"/UserUnit " + placing.number(shown.unit).encode() if shown.unit != 1.0 else b"",
                asked.first_key + place, content, self._font, objects,
                grouped,
                b"/Annots[%s]" % annots if annots else b"",
            ),
        )  # fmt: skip
        copying.drain()
        self._end_page(made, tag)

    def _content(self, page: DictionaryObject, shown: placing.Shown) -> int:
        """The page's content as one drawing; 0 where it has none."""
        copying = self.copying
        listed = resolved(page.get("/Contents"))
        streams = [
            found
            for found in map(resolved, listed if isinstance(listed, ArrayObject) else [listed])
            if isinstance(found, StreamObject)
        ]
        if not streams:
            return 0
        media = _media(numbers(page.get("/MediaBox")))
        entries = (
            b"/Type/XObject/Subtype/Form/BBox[%s]" % " ".join(map(placing.number, media)).encode()
        )
        if "/Resources" in page:
            entries += b"/Resources " + copying.bytes_of(page.raw_get("/Resources"))
        if len(streams) == 1:
            packing, data = copying.packed(streams[0])
            entries += packing
        else:
            data = zlib.compress(b"\n".join(_decoded(streams)), 1)
            entries += b"/Filter/FlateDecode"
        made = copying.reserve()
        copying.put_stream(made, entries, data)
        return made

    def _highlights(
        self, marks: tuple[Mark, ...], number: int, shown: placing.Shown, page: int, place: int
    ) -> Iterator[int]:
        if not marks:
            return
        try:
            boxes = drawing.boxes(self._asked.path, number, self._asked.password, self._limits)
        except (UnreadableError, PasswordNeededError):
            boxes = None
        for mark in marks:
            quads = [] if boxes is None else quads_of(boxes, mark.start, mark.end, shown)
            if quads:
                made, left, top = put_highlight(self.copying, mark, quads, page)
                self._places[mark.key] = Place(place, left, top)
                yield made
            else:
                self._places[mark.key] = Place(place, shown.left, shown.top)


def _media(box: list[float]) -> tuple[float, float, float, float]:
    whole = placing.shown(box, (), 0, 1)
    return whole.left, whole.bottom, whole.right, whole.top


def _decoded(streams: list[StreamObject]) -> Iterator[bytes]:
    for one in streams:
        # Where one cannot be unpacked, the page is damaged: a part of it left out in silence would
        # make another page of it.
        yield one.get_data()


def _hidden_layers(root: Any) -> set[tuple[int, int]]:
    """Layers that are not shown when the document is opened (ISO 32000-1, 8.11.4)."""
    hidden: set[tuple[int, int]] = set()
    with suppress(AttributeError, TypeError, KeyError):
        properties = resolved(root.get("/OCProperties"))
        usual = resolved(properties.get("/D"))
        if resolved(usual.get("/BaseState")) == "/OFF":
            everything = resolved(properties.get("/OCGs")) or []
            shown = {(one.idnum, one.generation) for one in resolved(usual.get("/ON")) or []}
            hidden = {(one.idnum, one.generation) for one in everything} - shown
        else:
            hidden = {(one.idnum, one.generation) for one in resolved(usual.get("/OFF")) or []}
    return hidden
