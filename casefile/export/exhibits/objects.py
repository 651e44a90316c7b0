"""A document's objects, copied as bytes under new numbers. Runs in the bundling worker.

pypdf reads them; they are written as they come, compressed as they were, and forgotten: however
long the document, only what one page needs is held.
"""

from __future__ import annotations

import io
import struct
from collections import deque
from collections.abc import Iterable, Mapping
from typing import Any, Final

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from casefile.export.exhibits.requests import UNLIMITED, Send
from casefile.export.exhibits.sound import sound

ACTIVE: Final = frozenset({
    "/AA", "/OpenAction", "/JS", "/JavaScript", "/EF", "/AF", "/PieceInfo", "/Metadata", "/OPI",
    "/Alternates", "/XFA",
})  # fmt: skip
"""Entries never copied from a stranger's file, wherever they stand: what they hold acts, is another
file, or says of the file what nobody sees on its pages."""

_ACTIONS: Final = frozenset({
    "/JavaScript", "/Launch", "/SubmitForm", "/ResetForm", "/ImportData", "/GoToR", "/GoToE",
    "/URI", "/Rendition", "/Movie", "/Sound", "/RichMediaExecute", "/SetOCGState", "/Named",
    "/Hide", "/Trans", "/GoTo3DView", "/Thread",
})  # fmt: skip

_SIGNS: Final = [
    bytes([byte]) if 33 <= byte <= 126 and byte not in b"#%()/<>[]{}" else b"#%02x" % byte
    for byte in range(256)
]
"""How each byte of a name is written (ISO 32000-1, 7.3.5)."""

_SENT_AT: Final = 1 << 18
"""Bytes that are worth sending by themselves."""

_HEAD: Final = struct.Struct(">II")


class Copying:
    """Copies the objects of one document; `first` is the first number that is free for them.

    Whole objects go out through `send` in frames "O": how many, each one's number and length, all
    their bytes.
    """

    def __init__(
        self, reader: PdfReader | None, first: int, send: Send, *, trusted: bool = False
    ) -> None:
        """A `trusted` document is one of ours: nothing of it is left out."""
        self._reader = reader
        self._trusted = trusted
        self._send = send
        self._next = first
        self._numbers: dict[tuple[int, int], int] = {}
        self._waiting: deque[IndirectObject] = deque()
        self._heads: list[tuple[int, int]] = []
        self._bodies: list[bytes] = []
        self._held = 0
        self.sent = 0
        self.layers: dict[int, tuple[int, int]] = {}
        """Layers of content (optional content groups): the copy's number to the original's."""

    @property
    def next_number(self) -> int:
        return self._next

    def reserve(self) -> int:
        """A number for an object to come."""
        self._next += 1
        return self._next - 1

    def known_as(self, reference: IndirectObject, number: int) -> None:
        """Whoever refers to that object will refer to this number; it is written by the caller."""
        self._numbers[(reference.idnum, reference.generation)] = number

    def number_of(self, reference: IndirectObject) -> int:
        """The new number of an object; it is copied with the next `drain`."""
        key = (reference.idnum, reference.generation)
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = self.reserve()
            self._waiting.append(reference)
        return found

    def put(self, number: int, body: bytes) -> None:
        """Writes one object."""
        whole = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        self._heads.append((number, len(whole)))
        self._bodies.append(whole)
        self._held += len(whole)

    def put_stream(self, number: int, entries: bytes, data: bytes) -> None:
        self.put(number, b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data))

    def end_page(self, most_bytes: int, *, is_first: bool) -> bool:
        """Whether all that was written is within `most_bytes`; a first page always is.

        If not, what came since the last page ended is taken back, and nothing may be written any
        more.
        """
        if self.written > most_bytes and not is_first:
            self._heads, self._bodies, self._held = [], [], 0
            return False
        if self._held >= _SENT_AT or most_bytes < UNLIMITED:
            self.flush()
        return True

    def flush(self) -> None:
        """Sends what was written so far."""
        if not self._heads:
            return
        heads = struct.pack(">I", len(self._heads)) + b"".join(
            _HEAD.pack(*head) for head in self._heads
        )
        self._send(b"O", heads + b"".join(self._bodies))
        self.sent += self._held
        self._heads, self._bodies, self._held = [], [], 0

    @property
    def written(self) -> int:
        """Bytes written so far."""
        return self.sent + self._held

    def drain(self) -> None:
        """Copies all objects that something written refers to."""
        while self._waiting:
            reference = self._waiting.popleft()
            key = (reference.idnum, reference.generation)
            number = self._numbers[key]
            found = resolved(reference)
            kind = found.get("/Type") if isinstance(found, DictionaryObject) else None
            if kind == "/OCG":
                self.layers[number] = key
            elif kind in ("/Page", "/Pages", "/Catalog") and not self._trusted:
                # A page's looks need no other page: whatever leads there leads out of the page.
                found = None
            self.put(number, self.bytes_of(found))
            if isinstance(found, StreamObject) and self._reader is not None:
                # It is needed once; its bytes are what is large in a document.
                self._reader.resolved_objects.pop((key[1], key[0]), None)

    def bytes_of(self, value: Any) -> bytes:
        """An object as PDF, its references renumbered, without what acts."""
        if isinstance(value, IndirectObject):
            return b"%d 0 R" % self.number_of(value)
        if isinstance(value, StreamObject):
            return self._stream(value)
        if isinstance(value, DictionaryObject):
            if not self._trusted and is_action(value):
                return b"null"
            return b"<<" + self.entries_of(value) + b">>"
        if isinstance(value, ArrayObject):
            return b"[" + b" ".join(map(self.bytes_of, value)) + b"]"
        if value is None or isinstance(value, NullObject):
            return b"null"
        return written(value)

    def entries_of(self, value: Mapping[Any, Any], but: Iterable[str] = ()) -> bytes:
        """The entries of a dictionary, without its brackets."""
        left_out = frozenset(but) if self._trusted else ACTIVE.union(but)
        return b"".join(
            written(NameObject(key)) + b" " + self.bytes_of(entry)
            for key, entry in raw_items(value)
            if key not in left_out
        )

    def _stream(self, value: StreamObject) -> bytes:
        packing, data = self.packed(value)
        entries = self.entries_of(
            value,
            ("/Length", "/Filter", "/DecodeParms", "/DL", "/F", "/FFilter", "/FDecodeParms"),
        )
        return b"<<%s%s/Length %d>>stream\n%s\nendstream" % (entries, packing, len(data), data)

    def packed(self, value: StreamObject) -> tuple[bytes, bytes]:
        """The entries that say how a stream is packed, and its bytes, as they were read unless
        they are damaged."""
        data = raw_data(value)
        keys: tuple[str, ...] = ("/Filter", "/DecodeParms")
        packing = b""
        whole = None if self._trusted else sound(filters(value), data)
        if whole is not None:
            data, is_packed = whole
            keys, packing = (("/DecodeParms",), b"/Filter/FlateDecode") if is_packed else ((), b"")
        for key in keys:
            if key in value:
                packing += key.encode() + b" " + self.bytes_of(value.raw_get(key))
        return packing, data


def filters(value: StreamObject) -> list[str]:
    """The names of a stream's filters, the outermost first."""
    found = resolved(value.get("/Filter"))
    listed = found if isinstance(found, ArrayObject) else [found]
    return [str(one) for one in map(resolved, listed) if isinstance(one, NameObject)]


def raw_data(value: StreamObject) -> bytes:
    """A stream's bytes as they were read: its filters say what they are."""
    return bytes(value._data)  # noqa: SLF001 - pypdf has no other way to what it did not unpack


def is_action(value: Mapping[Any, Any]) -> bool:
    kind = value.get("/S")
    return isinstance(kind, str) and kind in _ACTIONS and value.get("/Type") in (None, "/Action")


def raw_items(value: Mapping[Any, Any]) -> list[tuple[str, Any]]:
    """A dictionary's entries with their references as they are."""
    if isinstance(value, DictionaryObject):
        return [(str(key), value.raw_get(key)) for key in value]
    return [(str(key), entry) for key, entry in value.items()]


def written(value: PdfObject) -> bytes:
    """A simple value as PDF. Strings in hexadecimal, so that no byte of them is syntax."""
    if isinstance(value, TextStringObject):
        return b"<" + value.original_bytes.hex().encode() + b">"
    if isinstance(value, NameObject):
        return b"/" + b"".join(_SIGNS[ord(sign) & 255] for sign in str(value)[1:])
    if isinstance(value, ByteStringObject):
        return b"<" + bytes(value).hex().encode() + b">"
    out = io.BytesIO()
    value.write_to_stream(out)
    return out.getvalue()


def resolved(value: Any) -> Any:
    """What a reference leads to, through others; None where nothing can be read there."""
    for _ in range(20):
        if not isinstance(value, IndirectObject):
            return value
        try:
            value = value.get_object()
        except (MemoryError, RecursionError):
            raise
        except Exception:  # a stranger's object may be broken in any way
            return None
    return None


def numbers(value: Any) -> list[float]:
    """An array of numbers; empty where it is none."""
    found = resolved(value)
    if not isinstance(found, ArrayObject):
        return []
    try:
        return [float(resolved(one)) for one in found]
    except (TypeError, ValueError):
        return []
