"""One volume: a PDF written object by object. What was written is forgotten but for its place."""

from __future__ import annotations

import hashlib
import os
import struct
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final
from xml.sax.saxutils import escape

from casefile.export.exhibits.requests import Copied, Place
from casefile.export.exhibits.words import name, text
from casefile.export.proof.seal import KEY, UNSEALED
from casefile.export.whole_file import ExportFailed
from casefile.model.wording import worded

_HEAD: Final = struct.Struct(">II")
_PLACE_OF_SEAL: Final = f"/{KEY}({UNSEALED})".encode()

_FARTHEST: Final = 9_999_999_999
_CATALOGUE, PAGES, _INFORMATION, _TAGS, TAGGED = range(1, 6)
_FIRST_FREE: Final = TAGGED + 1


@dataclass(slots=True)
class Bookmark:
    """An entry of the outline: `target` is PDF ("[12 0 R/XYZ 0 700 null]"), empty for none."""

    title: str
    target: bytes = b""
    below: list[Bookmark] = field(default_factory=list)
    is_open: bool = False


@dataclass(slots=True)
class Part:
    """A run of pages of the volume, with what each is called."""

    pages: list[int]
    labels: list[str]


class Volume:
    """A volume being written to `path`.

    Objects may come in any order; `finish` ends it. `mark` and `rewind` take back what came since.
    """

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("r+b")
        self._file.truncate()
        self._offsets = array("Q", [0] * _FIRST_FREE)
        self.next_object = _FIRST_FREE
        self.next_key = 0
        self._digest = hashlib.sha256()
        self._file.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self._tag_table: list[tuple[int, str]] = []
        self._roles: dict[str, str] = {}
        self._layers: list[tuple[int, bool]] = []
        self._files: list[tuple[str, int]] = []
        self._sections: list[int] = []
        self.targets: dict[str, bytes] = {}
        """Places by their names, as PDF."""
        self.language = ""

    def close(self) -> None:
        self._file.close()

    @property
    def size(self) -> int:
        return self._file.tell()

    def reserve(self) -> int:
        self.next_object += 1
        return self.next_object - 1

    def put(self, number: int, body: bytes) -> None:
        self._place(number, self._file.tell())
        self._file.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def take(self, frame: memoryview) -> None:
        """Objects as the worker sends them; see `objects.Copying`."""
        (count,) = struct.unpack_from(">I", frame)
        at = self._file.tell()
        for head in range(count):
            number, length = _HEAD.unpack_from(frame, 4 + head * _HEAD.size)
            # From a worker that a stranger's file may have led astray.
            if not _FIRST_FREE <= number < self.next_object + 50_000_000:
                raise ExportFailed(
                    worded(
                        "A document could not be copied. Your case is unchanged and no file was "
                        "written. Please report this."
                    )
                )
            self._place(number, at)
            at += length
        self._file.write(frame[4 + count * _HEAD.size :])

    def mark(self) -> tuple[int, int, int]:
        return self._file.tell(), self.next_object, self.next_key

    def rewind(self, mark: tuple[int, int, int]) -> None:
        """Takes back all objects that came since `mark`."""
        at, self.next_object, self.next_key = mark
        self._file.seek(at)
        self._file.truncate()
        del self._offsets[self.next_object :]

    def keep(self, copied: Copied, section: int, kind: bytes, title: str = "") -> None:
        """Notes what came of a copy; its tags stand under a section of its own."""
        self.next_object = copied.next_object
        self.next_key = copied.next_key
        self._tag_table += copied.tag_table
        self._roles |= copied.roles
        self._layers += copied.layers
        self._files += copied.files
        self._sections.append(section)
        self.language = self.language or copied.language
        kids = b" ".join(b"%d 0 R" % one for one in copied.tags)
        titled = b"/T" + text(title) if title else b""
        self.put(
            section, b"<</Type/StructElem/S%s/P %d 0 R%s/K[%s]>>" % (kind, TAGGED, titled, kids)
        )

    def finish(
        self,
        parts: Iterable[Part],
        outline: Iterable[Bookmark],
        title: str,
        program: str,
        made_on: date,
    ) -> None:
        """Writes all that leads to the pages, and waits until the disk has the file."""
        listed = list(parts)
        pages = [page for part in listed for page in part.pages]
        labels = [label for part in listed for label in part.labels]
        kids = b" ".join(b"%d 0 R" % page for page in pages)
        self.put(PAGES, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids))
        self._put_tags()
        outlines = self._put_outline(list(outline))
        rows = b"".join(b"%d<</P%s>>" % (at, text(label)) for at, label in enumerate(labels))
        names = self._put_names()
        metadata = self._put_metadata(title, program, made_on)
        layers = b""
        if self._layers:
            every = b" ".join(b"%d 0 R" % one for one, _ in self._layers)
            unseen = b" ".join(b"%d 0 R" % one for one, shown in self._layers if not shown)
            layers = b"/OCProperties<</OCGs[%s]/D<</OFF[%s]>>>>" % (every, unseen)
        files = b" ".join(b"%d 0 R" % one for _, one in self._files)
        self.put(
            _CATALOGUE,
            b"<</Type/Catalog/Version/1.7/Pages %d 0 R/Outlines %d 0 R/PageMode/UseOutlines"
            b"/PageLabels<</Nums[%s]>>/Names<<%s>>/StructTreeRoot %d 0 R"
            b"/MarkInfo<</Marked true/Suspects true>>/ViewerPreferences<</DisplayDocTitle true>>"
            b"/Lang%s/Metadata %d 0 R%s%s>>"
            % (
                PAGES, outlines, rows, names, _TAGS, text(self.language or "en"), metadata, layers,
                b"/AF[%s]" % files if files else b"",
            ),
        )  # fmt: skip
        day = made_on.strftime("%Y%m%d").encode()
        self.put(
            _INFORMATION,
            b"<</Title%s/Creator%s/Producer%s/CreationDate(D:%s000000Z)/ModDate(D:%s000000Z)%s>>"
            % (text(title), text(program), text(program), day, day, _PLACE_OF_SEAL),
        )
        self._end()

    def _put_tags(self) -> None:
        rows = b" ".join(
            b"%d %s" % (key, entry.encode("latin-1")) for key, entry in sorted(self._tag_table)
        )
        roles = b"".join(name(key) + name(value) for key, value in self._roles.items())
        self.put(
            _TAGS,
            b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d"
            b"/RoleMap<<%s>>>>" % (TAGGED, rows, self.next_key, roles),
        )
        kids = b" ".join(b"%d 0 R" % one for one in self._sections)
        self.put(TAGGED, b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>" % (_TAGS, kids))

    def _put_outline(self, entries: list[Bookmark]) -> int:
        root = self.reserve()
        first, last, seen = self._put_bookmarks(entries, root)
        self.put(
            root, b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (first, last, seen)
        )
        return root

    def _put_bookmarks(self, entries: list[Bookmark], parent: int) -> tuple[int, int, int]:
        """First and last of some bookmarks, and how many are seen when all open ones are open."""
        numbers = [self.reserve() for _ in entries]
        seen = len(entries)
        for at, entry in enumerate(entries):
            body = b"/Title%s/Parent %d 0 R" % (text(entry.title), parent)
            if entry.target:
                body += b"/Dest" + entry.target
            if at:
                body += b"/Prev %d 0 R" % numbers[at - 1]
            if at + 1 < len(entries):
                body += b"/Next %d 0 R" % numbers[at + 1]
            if entry.below:
                first, last, inner = self._put_bookmarks(entry.below, numbers[at])
                seen += inner if entry.is_open else 0
                count = inner if entry.is_open else -inner
                body += b"/First %d 0 R/Last %d 0 R/Count %d" % (first, last, count)
            self.put(numbers[at], b"<<%s>>" % body)
        return numbers[0], numbers[-1], seen

    def _put_names(self) -> bytes:
        places = b"".join(
            text(key) + self.targets[key] for key in sorted(self.targets, key=_name_order)
        )
        files = b"".join(
            text(key) + b"%d 0 R" % one
            for key, one in sorted(self._files, key=lambda each: _name_order(each[0]))
        )
        return b"/Dests<</Names[%s]>>" % places + (
            b"/EmbeddedFiles<</Names[%s]>>" % files if files else b""
        )

    def _put_metadata(self, title: str, program: str, made_on: date) -> int:
        made = self.reserve()
        packet = _METADATA.format(
            title=escape(title), program=escape(program), day=made_on.isoformat()
        ).encode()
        self.put(
            made,
            b"<</Type/Metadata/Subtype/XML/Length %d>>stream\n%s\nendstream"
            % (len(packet), packet),
        )
        return made

    def _end(self) -> None:
        at = self._file.tell()
        if at > _FARTHEST:
            raise ExportFailed(
                worded(
                    "The bundle would be larger than a PDF may be. Your case is unchanged and "
                    "no file was written. Set a limit to the size of a volume."
                )
            )
        self._file.write(b"xref\n0 %d\n0000000000 65535 f \n" % len(self._offsets))
        for begin in range(1, len(self._offsets), 10_000):
            self._file.write(b"".join(
                b"%010d 00000 n \n" % offset if offset else b"0000000000 00001 f \n"
                for offset in self._offsets[begin : begin + 10_000]
            ))  # fmt: skip
        identity = hashlib.sha256(self._offsets.tobytes()).hexdigest()[:32].encode()
        self._file.write(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n"
            % (len(self._offsets), _CATALOGUE, _INFORMATION, identity, identity, at)
        )
        self._file.flush()
        os.fsync(self._file.fileno())

    def _place(self, number: int, offset: int) -> None:
        while len(self._offsets) <= number:
            self._offsets.append(0)
        self._offsets[number] = offset


def _name_order(key: str) -> bytes:
    return key.encode("utf-16-be", "replace")


def target(page: int, place: Place) -> bytes:
    """A place on a page of this file, with a little room above it."""
    return b"[%d 0 R/XYZ %.2f %.2f null]" % (page, place.left, place.top + 12)


_METADATA: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>{program}</xmp:CreatorTool><pdf:Producer>{program}</pdf:Producer>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
