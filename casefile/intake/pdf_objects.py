"""What a PDF's object model holds beside its pages, through pypdf: files inside, and XMP.

PDFium says in microseconds whether there is anything to look for; pypdf, which takes longer to
open a file than PDFium to read it, is asked only then.
"""

from __future__ import annotations

import logging
import mimetypes
import mmap
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from casefile.intake.limits import Limits
from casefile.intake.plain import clean
from casefile.intake.reading import Embedded, Particulars

if TYPE_CHECKING:
    from pypdf import PdfReader

LARGEST: Final = 64_000_000
"""Bytes; a larger file is not given to pypdf for its XMP alone."""

_PACKET: Final = b"<x:xmpmeta"
_TITLE: Final = b"dc:title"
_PUBLISHING: Final = b"prismstandard.org/namespaces/"
_PRISM: Final = tuple(
    f"http://prismstandard.org/namespaces/basic/{version}/"
    for version in ("3.0", "2.2", "2.1", "2.0", "1.2")
)


def opened(path: Path, password: str | None) -> PdfReader:
    """The file's objects. Raises what pypdf raises for a file it cannot open."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(path)
    if reader.is_encrypted:
        reader.decrypt(password or "")
    return reader


def says_more(path: Path, known: Particulars) -> bool:
    """Whether an XMP packet may say what the information dictionary did not.

    Packets lie uncompressed in the file so that such a look finds them (ISO 16684-1, 7.1); only
    one that names a publication, or the title of a file that has none, is worth opening the file
    again for.
    """
    try:
        with path.open("rb") as file:
            if not 0 < file.seek(0, 2) <= LARGEST:
                return False
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as bytes_of:
                at = bytes_of.find(_PACKET)
                wanted = (_PUBLISHING,) if known.title else (_PUBLISHING, _TITLE)
                return at >= 0 and any(bytes_of.find(one, at) >= 0 for one in wanted)
    except (OSError, ValueError):
        return False


def with_xmp(reader: PdfReader, known: Particulars) -> Particulars:
    """What is known, and what the XMP packet adds: it fills gaps and never overrules."""
    with suppress(Exception):
        packet = reader.xmp_metadata
        if packet is None:
            return known
        titles, creators = packet.dc_title or {}, packet.dc_creator or []
        languages = packet.dc_language or []
        title = titles.get("x-default") or next(iter(titles.values()), "")
        return replace(
            known,
            title=known.title or _line(title),
            author=known.author or _line(", ".join(one for one in creators if one)),
            language=known.language or _line(languages[0] if languages else ""),
            outlet=known.outlet or _prism(packet, "publicationName"),
            published=known.published
            or _day(_prism(packet, "publicationDate") or _prism(packet, "coverDate")),
            url=known.url or _address(_prism(packet, "url")),
        )
    return known


def _prism(packet: Any, name: str) -> str:
    for namespace in _PRISM:
        for node in packet.rdf_root.getElementsByTagNameNS(namespace, name):
            if said := _line(_text_in(node)):
                return said
    return ""


def _text_in(node: Any) -> str:
    if node.nodeType == node.TEXT_NODE:
        return str(node.data)
    return " ".join(_text_in(child) for child in node.childNodes)


def _line(said: str | None) -> str:
    return " ".join(clean(said or "").split())[:1000]


def _day(said: str) -> str:
    """An ISO day or month from what publishers write, empty for anything else."""
    day = said[:10]
    shapes = {10: "dddd-dd-dd", 7: "dddd-dd", 4: "dddd"}
    shape = "".join("d" if sign.isdigit() else sign for sign in day)
    return day if shapes.get(len(day)) == shape else ""


def _address(said: str) -> str:
    return said if said.startswith(("http://", "https://")) else ""


def files_inside(reader: PdfReader, limits: Limits) -> tuple[tuple[Embedded, ...], int]:
    """The files embedded in the PDF as a whole, and how many were too large to take out."""
    taken: list[Embedded] = []
    lost = 0
    room = limits.embedded_bytes
    for place, held in enumerate(reader.attachment_list, start=1):
        content = held.content
        if len(content) > room:
            lost += 1
            continue
        room -= len(content)
        name = _line(held.alternative_name or held.name).replace("\\", "/").rsplit("/", 1)[-1]
        name = name.strip() or f"{place}"
        media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        taken.append(Embedded(name, media_type, content))
    return tuple(taken), lost
