"""Whether a file that has left says a name: in its bytes, its text, its streams, its metadata.

Knows nothing of how names are taken out: it looks for what a reader with any tool could find.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pypdf
import pypdfium2
from glyph_text import glyph_text
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    StreamObject,
    TextStringObject,
)

_LEAST = 4


def leaks_in_file(path: Path, names: Iterable[str]) -> list[str]:
    """The names, and their parts of over three letters, that a file says; and where.

    Compared without case and marks, with and without the spaces between. PDFs, ZIPs (workbooks,
    bundles) and text are looked through with all that is attached to them or packed in them.
    """
    wanted = _wanted(names)
    # Without spaces a short part may stand by chance in two words: only in one it counts.
    whole = {close: name for name in wanted if len(close := _close(name)) >= 2 * _LEAST}
    found: dict[str, None] = {}
    read: set[str] = set()
    seen: set[str] = set()
    for where, text in _said(path.name, path.read_bytes()):
        if text in read:
            continue
        read.add(text)
        plain = text if isinstance(text, _Plain) else _plain(text)
        if plain in seen:
            continue
        seen.add(plain)
        if len(plain) < _LEAST:
            continue
        close = _close(plain)
        for name in [
            *(name for name in wanted if name in plain),
            *(name for without, name in whole.items() if without in close),
        ]:
            found[f"{name} in {where}"] = None
    for name in wanted:
        if name in _plain(path.name):
            found[f"{name} in the file’s name"] = None
    return list(found)


def _wanted(names: Iterable[str]) -> list[str]:
    parts = [
        part
        for name in names
        for part in (name, *re.findall(r"[^\W\d_]+", name), *re.split(r"\s+", name))
    ]
    return sorted({plain for part in parts if len(plain := _plain(part)) >= _LEAST})


def _close(plain: str) -> str:
    return _APART.sub("", plain)


_APART = re.compile(r"[\W_]+")


def _plain(text: str) -> str:
    text = text.casefold()
    if text.isascii():
        return text.replace("\x00", "")
    return _MARKS.sub("", unicodedata.normalize("NFKD", text))


_MARKS = re.compile(
    "["
    + re.escape(
        "".join(
            chr(code)
            for code in range(0x10000)
            if unicodedata.category(chr(code)) in ("Mn", "Cf") or code in (0, 0xFFFE)
        )
    )
    + "]+"
)


def _said(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    yield from _as_text(name, content)
    if content.startswith(b"%PDF"):
        yield from _pdf(name, content)
    elif zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.infolist():
                yield f"{name}: names", entry.filename
                yield from _said(f"{name}/{entry.filename}", archive.read(entry))


def _as_text(where: str, content: bytes) -> Iterator[tuple[str, str]]:
    """Bytes as every text they may be."""
    text = content.decode("utf-8", "replace")
    yield where, text
    # Calendars fold lines, JSON and addresses have codes for letters.
    yield f"{where} unfolded", re.sub(r"\r?\n[ \t]", "", text)
    if "\\u" in text:
        yield (
            f"{where} escaped",
            re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text),
        )
    if "&#" in text:
        yield f"{where} entities", re.sub(r"&#(\d{2,6});", lambda code: chr(int(code[1])), text)
    if _QUOTED.search(text):
        # Each run by itself: all other letters are left as they are, however many there are.
        yield f"{where} unquoted", _QUOTED.sub(lambda run: unquote(run[0]), text)
    yield f"{where} cp1251", _Plain(content.translate(_FOLDED).decode("cp1251", "replace"))
    for start in (0, 1):
        for encoding, high in (("utf-16-be", 0), ("utf-16-le", 1)):
            # Most of it is no text at all, and to read it as some would cost most of the time.
            flags = content[start + high :: 2].translate(_MAY_BE_HIGH)
            stretches = (
                content[start + run.start() * 2 : start + run.end() * 2].decode(encoding, "replace")
                for run in _RUN.finditer(flags)
            )
            yield f"{where} {encoding} from byte {start}", "\n".join(stretches)


class _Plain(str):
    """A text that is plain as it is read."""

    __slots__ = ()


_QUOTED = re.compile("(?:%[0-9A-Fa-f]{2})+")
_RUN = re.compile(b"\1{%d,}" % _LEAST)
_MAY_BE_HIGH = bytes(
    one in (*range(7), *range(0x1E, 0x21), *range(0xFB, 0x100)) for one in range(256)
)
"""The higher byte of letters in UTF-16: of our scripts, accents, joiners and wide forms."""
_FOLDED = bytes(
    (_plain(bytes([one]).decode("cp1251", "replace"))[:1].encode("cp1251", "replace") or b" ")[0]
    for one in range(256)
)
"""The letter of cp1251 that is left of each in a plain text."""


def _pdf(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    document = pypdfium2.PdfDocument(content)
    try:
        for number, page in enumerate(document, start=1):
            yield f"{name} page {number}", page.get_textpage().get_text_range()
        yield f"{name} bookmarks", "\n".join(mark.get_title() for mark in document.get_toc())
        yield f"{name} metadata", "\n".join(document.get_metadata_dict().values())
    finally:
        document.close()
    for string in re.findall(rb"<([0-9A-Fa-f\s]{6,})>", content):
        digits = re.sub(rb"\s+", b"", string)
        yield from _as_text(f"{name} hex", bytes.fromhex(digits[: len(digits) // 2 * 2].decode()))
    reader = pypdf.PdfReader(io.BytesIO(content))
    for page in reader.pages:
        yield from _glyphs(f"{name} text by ToUnicode", page, page.get_contents())
    for file_name, versions in reader.attachments.items():
        yield f"{name} attachments", file_name
        for attached in versions:
            yield from _said(f"{name}/{file_name}", attached)
    size = max(number for table in reader.xref.values() for number in table)
    for number in range(1, max(size, *reader.xref_objStm, 0) + 1):
        try:
            item = reader.get_object(number)
        except pypdf.errors.PdfReadError:
            continue
        yield f"{name} object {number}", "\n".join(_strings(item))
        if isinstance(item, StreamObject) and item.get("/Subtype") == "/Form":
            yield from _glyphs(f"{name} drawing {number}", item, item)
        if isinstance(item, StreamObject):
            yield from _as_text(f"{name} stream {number}", item.get_data())
        elif isinstance(item, DictionaryObject) and "/ActualText" in item:
            yield f"{name} actual text {number}", str(item["/ActualText"])


def _glyphs(where: str, owner: Any, stream: Any) -> Iterator[tuple[str, str]]:
    fonts = owner.get("/Resources", {}).get_object().get("/Font")
    if fonts is not None and stream is not None:
        yield where, glyph_text(stream.get_data(), fonts.get_object())


def _strings(item: object) -> Iterator[str]:
    if isinstance(item, TextStringObject):
        yield str(item)
    elif isinstance(item, ByteStringObject):
        yield from (text for _, text in _as_text("", bytes(item)))
    elif isinstance(item, DictionaryObject):
        for key, one in item.items():
            yield str(key)
            yield from _strings(one)
    elif isinstance(item, ArrayObject):
        for one in item:
            yield from _strings(one)
