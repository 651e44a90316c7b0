"""Pages that were typeset here, copied into a volume with their tags. Runs in the bundling worker.

Their links to "casefile:KEY" were put there to be found: they lead where the bundle has KEY, or
become the highlight of a passage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from casefile.export.exhibits import placing
from casefile.export.exhibits.highlights import Quad, put_highlight
from casefile.export.exhibits.objects import Copying, numbers, resolved
from casefile.export.exhibits.requests import Copied, CopyRequest, Heading, Mark, Place, Send
from casefile.export.exhibits.strangers import STAMP_FONT
from casefile.export.exhibits.words import text

SCHEME: Final = "casefile:"


def copy(asked: CopyRequest, send: Send, told: Callable[[int], None]) -> Copied:
    """Copies a document of ours, or the pages of it that are asked for."""
    with asked.path.open("rb") as file:
        copying = _OurPages(asked, PdfReader(file), send)
        copying.copy(told)
        return copying.copied()


class _OurPages:
    def __init__(self, asked: CopyRequest, reader: PdfReader, send: Send) -> None:
        self._asked = asked
        self._reader = reader
        self._copying = Copying(reader, asked.first_object, send, trusted=True)
        self._root: Any = resolved(reader.trailer["/Root"])
        self._marks = {mark.key: mark for marks in asked.marks.values() for mark in marks}
        self._places: dict[str, Place] = {}
        self._keys: set[int] = set()
        stop = min(len(reader.pages), asked.pages_before + asked.most_pages)
        self._taken = range(asked.pages_before, stop)
        # The tags of a whole document stay; of a part of it, they would speak of pages elsewhere.
        is_whole = len(self._taken) == len(reader.pages)
        self._tree: Any = resolved(self._root.get("/StructTreeRoot")) if is_whole else None
        self._pages: dict[int, int] = {}
        for index, page in enumerate(reader.pages):
            number = self._copying.reserve()
            self._pages[index] = number
            assert page.indirect_reference is not None
            self._copying.known_as(page.indirect_reference, number)
        if isinstance(self._tree, DictionaryObject):
            reference = self._root.raw_get("/StructTreeRoot")
            self._copying.known_as(reference, asked.section)
        self._font = self._copying.reserve()
        self._named = dict(_names(self._root))

    def copy(self, told: Callable[[int], None]) -> None:
        copying = self._copying
        copying.put(self._font, STAMP_FONT)
        for place, index in enumerate(self._taken):
            self._copy_page(place, index)
            copying.drain()
            copying.flush()
            told(place + 1)
        for index, number in self._pages.items():
            if index not in self._taken:
                # Links to pages left behind lead here.
                copying.put(number, b"null")

    def copied(self) -> Copied:
        copying, asked = self._copying, self._asked
        headings = list(self._headings())
        files = list(self._files())
        tags, table, roles = self._tags()
        copying.drain()
        copying.flush()
        return Copied(
            pages=[self._pages[index] for index in self._taken],
            of=len(self._pages),
            next_object=copying.next_number,
            next_key=asked.first_key + max((key for key, _ in table), default=-1) + 1,
            places=self._places,
            tags=tags,
            tag_table=[(asked.first_key + key, entry) for key, entry in table],
            roles=roles,
            headings=headings,
            files=files,
            language=str(resolved(self._root.get("/Lang")) or ""),
        )

    def _copy_page(self, place: int, index: int) -> None:
        copying, asked = self._copying, self._asked
        page: DictionaryObject = self._reader.pages[index]
        number = self._pages[index]
        shown = placing.shown(numbers(page.get("/MediaBox")), (), 0, 1)
        annots = [
            self._annotation(one, number, place, shown)
            for one in resolved(page.get("/Annots")) or []
        ]
        content = self._content(page)
        fonts = b""
        if asked.numbered_from is not None:
            words = asked.choices.number(asked.numbered_from + place)
            before, after = copying.reserve(), copying.reserve()
            copying.put_stream(before, b"", b"q")
            stamp = placing.stamp(shown, words, asked.choices.stamp)
            copying.put_stream(after, b"", b"Q /Artifact BMC\n%sEMC" % stamp)
            content = b"%d 0 R %s %d 0 R" % (before, content, after)
            fonts = b"/CasefileStamp %d 0 R" % self._font
        left_out = ("/Parent", "/Annots", "/Contents", "/StructParents", "/Resources")
        copying.put(
            number,
            b"<<%s/Parent %d 0 R/Contents[%s]%s%s%s>>"
            % (
                copying.entries_of(page, left_out), asked.node, content,
                self._resources(page, fonts), self._key(page, "/StructParents"),
                b"/Annots[%s]" % b" ".join(b"%d 0 R" % one for one in annots) if annots else b"",
            ),
        )  # fmt: skip

    def _content(self, page: DictionaryObject) -> bytes:
        raw = page.raw_get("/Contents")
        listed = resolved(raw)
        parts = listed if isinstance(listed, ArrayObject) else [raw]
        return b" ".join(map(self._copying.bytes_of, parts))

    def _resources(self, page: DictionaryObject, fonts: bytes) -> bytes:
        if not fonts:
            return b"/Resources " + self._copying.bytes_of(page.raw_get("/Resources"))
        resources: Any = resolved(page.get("/Resources"))
        known = resolved(resources.get("/Font"))
        has = self._copying.entries_of(known) if isinstance(known, DictionaryObject) else b""
        return b"/Resources<<%s/Font<<%s%s>>>>" % (
            self._copying.entries_of(resources, ("/Font",)), has, fonts,
        )  # fmt: skip

    def _key(self, value: DictionaryObject, name: str) -> bytes:
        """A page's or annotation's key into the tags' table, moved to where it stands now."""
        key = resolved(value.get(name))
        if not isinstance(key, int) or self._tree is None:
            return b""
        self._keys.add(int(key))
        return name.encode() + b" %d" % (self._asked.first_key + key)

    def _annotation(self, one: Any, page: int, place: int, shown: placing.Shown) -> int:
        copying = self._copying
        found: Any = resolved(one)
        key = _key_of(found)
        if key is None:
            left_out: tuple[str, ...] = ("/StructParent",)
            more = self._key(found, "/StructParent")
            named = self._named.get(str(resolved(found.get("/Dest"))))
            if named is not None:
                # The volume has names of its own: theirs would lead nowhere.
                left_out += ("/Dest",)
                more += b"/Dest" + copying.bytes_of(named)
        else:
            rectangle = numbers(found.get("/Rect"))
            self._places.setdefault(key, Place(place, rectangle[0], rectangle[3]))
            for each in key.partition("/")[2].split(","):
                self._places.setdefault(each, Place(place, rectangle[0], rectangle[3]))
            mark = self._marks.get(key)
            if mark is not None:
                return self._highlight(one, found, mark, page)
            left_out = ("/StructParent", "/A", "/Contents")
            more = self._key(found, "/StructParent") + self._asked.targets.get(key, b"")
            if key not in self._asked.targets:
                more += b"/Contents" + text("not in this file")
        number = copying.reserve()
        if isinstance(one, IndirectObject):
            copying.known_as(one, number)
        entries = copying.entries_of(found, left_out)
        copying.put(number, b"<<%s%s/P %d 0 R>>" % (entries, more, page))
        return number

    def _highlight(self, one: Any, found: DictionaryObject, mark: Mark, page: int) -> int:
        points = numbers(found.get("/QuadPoints"))
        if not points:
            left, bottom, right, top = numbers(found.get("/Rect"))
            points = [left, bottom, right, bottom, right, top, left, top]
        quads = [_upright(points[at : at + 8]) for at in range(0, len(points) - 7, 8)]
        number, _, _ = put_highlight(
            self._copying, mark, quads, page, self._key(found, "/StructParent")
        )
        if isinstance(one, IndirectObject):
            self._copying.known_as(one, number)
        return number

    def _headings(self) -> Iterator[Heading]:
        outlines = resolved(self._root.get("/Outlines"))
        pages = {
            (reference.idnum, reference.generation): index
            for index, page in enumerate(self._reader.pages)
            if (reference := page.indirect_reference) is not None
        }

        def below(parent: Any, depth: int) -> Iterator[Heading]:
            entry: Any = resolved(parent.get("/First"))
            while isinstance(entry, DictionaryObject):
                target: Any = resolved(entry.get("/Dest"))
                if isinstance(target, ArrayObject) and target:
                    first: Any = target[0]
                    index = pages.get((first.idnum, first.generation), -1)
                    if index in self._taken:
                        left, top = (float(resolved(one) or 0) for one in target[2:4])
                        place = Place(index - self._taken.start, left, top)
                        yield Heading(depth, str(resolved(entry.get("/Title")) or ""), place)
                if depth < 8:
                    yield from below(entry, depth + 1)
                entry = resolved(entry.get("/Next"))

        if isinstance(outlines, DictionaryObject):
            yield from below(outlines, 0)

    def _files(self) -> Iterator[tuple[str, int]]:
        names: Any = resolved(self._root.get("/Names")) or {}
        kept: Any = resolved(names.get("/EmbeddedFiles")) or {}
        listed: Any = resolved(kept.get("/Names")) or []
        for name, held in zip(listed[::2], listed[1::2], strict=False):
            if isinstance(held, IndirectObject):
                yield str(resolved(name)), self._copying.number_of(held)

    def _tags(self) -> tuple[list[int], list[tuple[int, str]], dict[str, str]]:
        if not isinstance(self._tree, DictionaryObject):
            return [], [], {}
        copying = self._copying
        below: Any = self._tree.raw_get("/K")
        listed: Any = resolved(below)
        kids = listed if isinstance(listed, ArrayObject) else [below]
        tags = [copying.number_of(kid) for kid in kids if isinstance(kid, IndirectObject)]
        roles: Any = resolved(self._tree.get("/RoleMap")) or {}
        table = [
            (key, copying.bytes_of(entry).decode("latin-1"))
            for key, entry in _table(resolved(self._tree.get("/ParentTree")))
            if key in self._keys
        ]
        return tags, table, {str(key): str(resolved(value)) for key, value in roles.items()}


def _table(tree: Any, depth: int = 0) -> Iterator[tuple[int, Any]]:
    """The rows of a number tree (ISO 32000-1, 7.9.7), references as they are."""
    if not isinstance(tree, DictionaryObject) or depth > 10:
        return
    rows: Any = resolved(tree.get("/Nums"))
    if isinstance(rows, ArrayObject):
        for key, entry in zip(rows[::2], rows[1::2], strict=False):
            yield int(key), entry
    for kid in resolved(tree.get("/Kids")) or []:
        yield from _table(resolved(kid), depth + 1)


def _names(root: Any) -> Iterator[tuple[str, ArrayObject]]:
    """The places that links of this document lead to by a name (ISO 32000-1, 12.3.2.3)."""
    names: Any = resolved(root.get("/Names")) or {}
    kept: Any = resolved(names.get("/Dests")) or {}
    listed: Any = resolved(kept.get("/Names")) or []
    for name, held in zip(listed[::2], listed[1::2], strict=False):
        value: Any = resolved(held)
        place: Any = resolved(value.get("/D")) if isinstance(value, DictionaryObject) else value
        if isinstance(place, ArrayObject):
            yield str(resolved(name)), place


def _key_of(annotation: Any) -> str | None:
    action: Any = resolved(annotation.get("/A"))
    address = (
        str(resolved(action.get("/URI")) or "") if isinstance(action, DictionaryObject) else ""
    )
    return address.removeprefix(SCHEME) if address.startswith(SCHEME) else None


def _upright(points: list[float]) -> Quad:
    """The corners in the order that viewers read, whichever they came in."""
    left, right = min(points[::2]), max(points[::2])
    bottom, top = min(points[1::2]), max(points[1::2])
    return left, top, right, top, left, bottom, right, bottom
