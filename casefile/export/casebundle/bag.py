"""A bag (BagIt, RFC 8493) in a ZIP: what is in it, in which order, with which checksums."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from casefile.model.bundle_shape import BASE, CASE_FILE, ORIGINALS
from casefile.version import program

_FILE: Final = 0o100644 << 16
_LARGE: Final = 1 << 31


def write_bag(
    out: Path,
    case_json: bytes,
    originals: Mapping[str, int],
    chunks: Callable[[str], Iterable[bytes]],
    made_on: date,
) -> None:
    """Writes a bag whose bytes depend on nothing but what is in it, the day and the program.

    `originals` are sizes by SHA-256; their bytes come from `chunks`, one piece at a time. They
    are stored as they are, so that who imports them copies bytes and unpacks nothing. Raises
    ValueError, naming the SHA-256, for bytes that are not what they were.
    """
    manifest = {CASE_FILE: hashlib.sha256(case_json).hexdigest()}
    manifest |= {ORIGINALS + sha256: sha256 for sha256 in sorted(originals)}
    octets = len(case_json) + sum(originals.values())
    tags = {
        "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": (
            f"Bag-Software-Agent: {program()}\n"
            f"Bagging-Date: {made_on.isoformat()}\n"
            f"Payload-Oxum: {octets}.{len(manifest)}\n"
        ),
        "manifest-sha256.txt": "".join(
            f"{sha}  {name}\n" for name, sha in sorted(manifest.items())
        ),
    }
    tags["tagmanifest-sha256.txt"] = "".join(
        f"{hashlib.sha256(text.encode()).hexdigest()}  {name}\n"
        for name, text in sorted(tags.items())
    )
    with zipfile.ZipFile(out, "w", allowZip64=True) as archive:
        for name, text in tags.items():
            archive.writestr(_entry(name, made_on), text.encode(), zipfile.ZIP_DEFLATED)
        archive.writestr(_entry(CASE_FILE, made_on), case_json, zipfile.ZIP_DEFLATED)
        for sha256 in sorted(originals):
            entry = _entry(ORIGINALS + sha256, made_on)
            entry.file_size = originals[sha256]
            digest = hashlib.sha256()
            with archive.open(entry, "w", force_zip64=originals[sha256] >= _LARGE) as stream:
                for chunk in chunks(sha256):
                    digest.update(chunk)
                    stream.write(chunk)
            if digest.hexdigest() != sha256:
                raise ValueError(sha256)


def _entry(name: str, made_on: date) -> zipfile.ZipInfo:
    # A ZIP knows no years before 1980.
    day = max(made_on, date(1980, 1, 1))
    entry = zipfile.ZipInfo(f"{BASE}/{name}", (day.year, day.month, day.day, 0, 0, 0))
    entry.create_system = 3
    entry.external_attr = _FILE
    return entry
