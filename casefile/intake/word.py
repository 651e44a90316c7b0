"""Text and particulars of a Word document (DOCX), by python-docx. Runs in a worker."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from casefile.intake.limits import Limits
from casefile.intake.plain import clean, join_paragraphs, pages_of
from casefile.intake.reading import PageText, Particulars
from casefile.intake.troubles import UnreadableError
from casefile.model.wording import lasting

_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_UNSEEN = {"del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText"}
_MAIN_PART = b"word/document.xml"
_NOTES = {"footnotes", "endnotes"}


def read(path: Path, limits: Limits) -> tuple[tuple[PageText, ...], Particulars, str]:
    """Paragraphs and tables in their order, a table's row as one line with tabs; what is wrong.

    A package that is broken still gives the text of its main part, as far as it can be unpacked.
    """
    import docx

    try:
        with zipfile.ZipFile(path) as package:
            unpacked = sum(entry.file_size for entry in package.infolist())
        if unpacked > limits.word_bytes:
            raise UnreadableError(
                lasting("unpacked it would take {unpacked} MB", unpacked=unpacked // 1000000)
            )
        document = docx.Document(str(path))
        blocks = _blocks(document.element.body) + _notes(document)
    except (UnreadableError, MemoryError):
        raise
    except Exception as error:
        # What a broken package does to the parsers of its parts is beyond listing.
        blocks = _salvaged(path, limits)
        if not blocks:
            raise UnreadableError(lasting("the package is incomplete or damaged")) from error
        wrong = lasting("the package is damaged; what could be found of its text was read")
        return pages_of(join_paragraphs(blocks), limits), Particulars(), wrong
    return pages_of(join_paragraphs(blocks), limits), _particulars(document), ""


def _salvaged(path: Path, limits: Limits) -> list[str]:
    """The main part's text, found by its own header in the package (APPNOTE.TXT, 4.3.7)."""
    from lxml import etree

    data = path.read_bytes()[: limits.word_bytes]
    header = data.find(_MAIN_PART) - 30
    if header < 0 or data[header : header + 4] != b"PK\x03\x04":
        return []
    method = int.from_bytes(data[header + 8 : header + 10], "little")
    extra = int.from_bytes(data[header + 28 : header + 30], "little")
    start = header + 30 + len(_MAIN_PART) + extra
    markup = bytearray()
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    if method == zipfile.ZIP_DEFLATED:
        # Piece by piece, so that all before the damage is had.
        with suppress(zlib.error):
            for place in range(start, len(data), 1024):
                markup += unpacker.decompress(data[place : place + 1024])
                if unpacker.eof or len(markup) > limits.word_bytes:
                    break
    parser = etree.XMLParser(recover=True, huge_tree=True, resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(bytes(markup), parser)
    except (etree.XMLSyntaxError, ValueError):
        return []
    body = root.find("{*}body") if root is not None else None
    blocks = _blocks(body) if body is not None else []
    return blocks if any(block.strip() for block in blocks) else []


def _blocks(container: Any) -> list[str]:
    """The text of each paragraph and table.

    Walks the markup itself (ECMA-376, part 1, 17): python-docx passes over content controls and
    over what was inserted with changes tracked, and both hold text the reader sees.
    """
    blocks: list[str] = []
    for element in container.iterchildren("{*}p", "{*}tbl", "{*}sdt", "{*}customXml", "{*}ins"):
        name = _name(element)
        if name == "p":
            blocks.append("".join(_pieces(element)))
        elif name == "tbl":
            blocks.append("\n".join(_rows(element)))
        else:
            inner = element.find("{*}sdtContent") if name == "sdt" else element
            blocks.extend(_blocks(inner) if inner is not None else [])
    return blocks


def _rows(table: Any) -> list[str]:
    rows: list[str] = []
    for row in table.iter("{*}tr"):
        if next(row.iterancestors("{*}tbl")) is not table:
            continue
        cells = (
            " ".join(part for part in _blocks(cell) if part).replace("\n", " ")
            for cell in row.iter("{*}tc")
            if next(cell.iterancestors("{*}tr")) is row
        )
        rows.append("\t".join(cells))
    return rows


def _pieces(element: Any) -> Iterator[str]:
    """The visible text of a paragraph in order, without what was deleted with changes tracked."""
    for child in element.iterchildren("{*}*"):
        name = _name(child)
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "txbxContent":
            yield "\n" + "\n".join(_blocks(child)) + "\n"
        elif name not in _UNSEEN:
            yield from _pieces(child)


def _notes(document: Any) -> list[str]:
    """Footnotes and endnotes, after the text they belong to."""
    from lxml import etree

    found: list[str] = []
    for relation in document.part.rels.values():
        if relation.is_external or relation.reltype.rsplit("/", 1)[-1] not in _NOTES:
            continue
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        root = etree.fromstring(relation.target_part.blob, parser)
        for note in root.iterchildren("{*}footnote", "{*}endnote"):
            text = " ".join(part for part in _blocks(note) if part.strip())
            if text.strip():
                number = next(
                    (str(v) for k, v in note.attrib.items() if str(k).endswith("}id")), ""
                )
                found.append(f"[{number}] {text.strip()}")
    return found


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _particulars(document: Any) -> Particulars:
    try:
        properties = document.core_properties
        created = properties.created
        return Particulars(
            title=clean(properties.title or ""),
            author=clean(properties.author or ""),
            created=created.isoformat(timespec="minutes")[:16] if created else "",
            language=clean(properties.language or ""),
        )
    except (KeyError, ValueError, AttributeError):
        return Particulars()
