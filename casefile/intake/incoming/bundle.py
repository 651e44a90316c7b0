"""A case bundle as a worker reads it: everything about it is checked here before it is believed.

These functions run in a confined worker (`ReadingRoom.run`). They write nothing; they hand back
rows, and where in the file the bytes of each original stand.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casefile.intake.incoming.bundle_json import strict_json
from casefile.intake.incoming.bundle_rows import Tables, tables_of
from casefile.intake.incoming.bundle_zip import (
    LARGEST_CASE,
    LARGEST_TAG,
    Entry,
    entries_of,
    pieces,
    whole,
)
from casefile.intake.incoming.refusal import BundleRefused, quoted
from casefile.model.bundle_shape import CASE_FILE, ORIGINALS, originals, shape_of
from casefile.model.terms import DocumentKind
from casefile.model.wording import worded

VERSIONS: Final = ("0.97", "1.0")
"""The versions of BagIt whose bags are read alike."""

LONGEST_ADDRESS: Final = 65_536

_TAG_FILES: Final = re.compile(r"bagit\.txt|bag-info\.txt|(tag)?manifest-[a-z0-9]+\.txt")
_MANIFEST_LINE: Final = re.compile(r"([0-9a-fA-F]{64})[ \t]+\*?(\S.*)")


@dataclass(frozen=True, slots=True)
class Survey:
    """What is in a bundle: rows by table, and the place of each original by its SHA-256."""

    tables: Tables
    originals: dict[str, Entry]


def survey(path: Path) -> Survey:
    """Checks all of a bundle but the bytes of its originals (`wrong_original`).

    Raises `BundleRefused`, which says what is wrong with it.
    """
    entries = entries_of(path)
    _check_names(entries)
    texts = {name: _tag_text(path, entry) for name, entry in entries.items() if "/" not in name}
    _check_version(texts["bagit.txt"])
    manifest = _manifest(texts, "manifest-sha256.txt")
    _check_manifest(manifest, entries)
    _check_tags(texts, path, entries)
    _check_oxum(texts.get("bag-info.txt", ""), entries)
    if CASE_FILE not in entries:
        raise BundleRefused(
            worded(
                "it has no {case_file}, which says what the case is made of", case_file=CASE_FILE
            )
        )
    data = whole(path, entries[CASE_FILE], LARGEST_CASE)
    if hashlib.sha256(data).hexdigest() != manifest[CASE_FILE]:
        raise BundleRefused(
            worded("{case_file} in it was changed after it was made", case_file=quoted(CASE_FILE))
        )
    value = strict_json(data, quoted(CASE_FILE))
    del data
    tables = tables_of(value)
    del value
    found = _originals(tables, entries, manifest)
    _check_addresses(path, tables, found)
    return Survey(tables, found)


def wrong_original(path: Path, entries: Iterable[Entry]) -> str | None:
    """The name of the first of these originals whose bytes are not those it is named after."""
    for entry in entries:
        digest = hashlib.sha256()
        for piece in pieces(path, entry):
            digest.update(piece)
        if digest.hexdigest() != entry.name.removeprefix(ORIGINALS):
            return entry.name
    return None


def some_of(path: Path, entry: Entry, start: int, length: int) -> bytes:
    """A stretch of an original that was packed (another program may have packed the bag anew)."""
    found = bytearray()
    read = 0
    for piece in pieces(path, entry):
        found += piece[max(start - read, 0) : max(start + length - read, 0)]
        read += len(piece)
        if read >= start + length:
            break
    return bytes(found)


def _check_names(entries: dict[str, Entry]) -> None:
    if "fetch.txt" in entries:
        raise BundleRefused(
            worded("it wants files to be fetched from the network, which never happens")
        )
    for name in entries:
        if name.startswith("data/"):
            original = name.removeprefix(ORIGINALS)
            if name != CASE_FILE and not re.fullmatch(r"[0-9a-f]{64}", original):
                raise BundleRefused(
                    worded("it holds {name}, which no case bundle has", name=quoted(name))
                )
        elif not _TAG_FILES.fullmatch(name):
            raise BundleRefused(
                worded("it holds {name}, which no case bundle has", name=quoted(name))
            )


def _tag_text(path: Path, entry: Entry) -> str:
    try:
        return whole(path, entry, LARGEST_TAG).decode("utf-8")
    except UnicodeDecodeError:
        raise BundleRefused(
            worded("{name} in it is not text in UTF-8", name=quoted(entry.name))
        ) from None


def _fields(text: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in text.splitlines())
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _check_version(text: str) -> None:
    fields = _fields(text)
    if fields.get("tag-file-character-encoding", "").upper() != "UTF-8":
        raise BundleRefused(worded("its bagit.txt does not say that its texts are in UTF-8"))
    version = fields.get("bagit-version", "")
    if version not in VERSIONS:
        raise BundleRefused(
            worded(
                "it is a bag of version {version}, which Casefile cannot read",
                version=quoted(version),
            )
        )


def _manifest(texts: dict[str, str], name: str) -> dict[str, str]:
    """SHA-256 by file name."""
    if name not in texts:
        raise BundleRefused(worded("it has no {name}, so nothing in it can be checked", name=name))
    found: dict[str, str] = {}
    for line in texts[name].splitlines():
        if not line.strip():
            continue
        match = _MANIFEST_LINE.fullmatch(line)
        if match is None or match[2] in found:
            raise BundleRefused(worded("its {name} cannot be understood", name=name))
        found[match[2]] = match[1].lower()
    return found


def _check_manifest(manifest: dict[str, str], entries: dict[str, Entry]) -> None:
    payload = {name for name in entries if name.startswith("data/")}
    for name in sorted(payload - manifest.keys()):
        raise BundleRefused(
            worded("it holds {name}, which its manifest does not list", name=quoted(name))
        )
    for name in sorted(manifest.keys() - payload):
        raise BundleRefused(
            worded("{name} is missing from it, which its manifest lists", name=quoted(name))
        )


def _check_tags(texts: dict[str, str], path: Path, entries: dict[str, Entry]) -> None:
    name = "tagmanifest-sha256.txt"
    if name not in texts:
        return
    for tag, sha256 in _manifest(texts, name).items():
        if tag not in texts:
            raise BundleRefused(
                worded(
                    "{tag} is missing from it, which its {name} lists", tag=quoted(tag), name=name
                )
            )
        found = hashlib.sha256(whole(path, entries[tag], LARGEST_TAG)).hexdigest()
        if found != sha256:
            raise BundleRefused(
                worded("{tag} in it was changed after it was made", tag=quoted(tag))
            )


def _check_oxum(text: str, entries: dict[str, Entry]) -> None:
    said = _fields(text).get("payload-oxum")
    sizes = [entry.size for name, entry in entries.items() if name.startswith("data/")]
    if said is not None and said != f"{sum(sizes)}.{len(sizes)}":
        raise BundleRefused(worded("it does not hold as much as its bag-info.txt says"))


def _check_addresses(path: Path, tables: Tables, found: dict[str, Entry]) -> None:
    """A web address is kept as a document whose bytes it is; no other file may pass for one."""
    columns = shape_of("documents").columns
    kind = columns.index("kind")
    for row in tables["documents"]:
        if row[kind] != DocumentKind.WEB:
            continue
        entry = found[row[0]]
        address = b"".join(pieces(path, entry)) if entry.size <= LONGEST_ADDRESS else b""
        if not re.match(rb"https?://[^\s/]", address):
            raise BundleRefused(worded("a web address in it is none ({row}…)", row=row[0][:12]))


def _originals(
    tables: Tables, entries: dict[str, Entry], manifest: dict[str, str]
) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for sha256, size in originals(tables):
        entry = entries.get(ORIGINALS + sha256)
        if entry is None:
            raise BundleRefused(
                worded(
                    "the bytes of a document are missing from it ({sha256}…)", sha256=sha256[:12]
                )
            )
        if entry.size != size or manifest[entry.name] != sha256:
            raise BundleRefused(
                worded("{name} in it is not what its name says", name=quoted(entry.name))
            )
        found[sha256] = entry
    spare = {name for name in entries if name.startswith(ORIGINALS)}
    spare -= {entry.name for entry in found.values()}
    if spare:
        raise BundleRefused(
            worded("it holds {spare}, of which its data knows nothing", spare=quoted(min(spare)))
        )
    return found
