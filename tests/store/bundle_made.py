"""A case bundle taken apart and put together again, with whatever is wrong with it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

BASE = "casebundle/"
CASE = "data/case.json"

Files = dict[str, bytes]


def unpacked(bundle: Path) -> Files:
    """The files of a bundle by their names in the bag."""
    with zipfile.ZipFile(bundle) as archive:
        return {name.removeprefix(BASE): archive.read(name) for name in archive.namelist()}


def with_data(files: Files, change: Callable[[dict[str, Any]], object]) -> Files:
    """The same with other data, and right checksums."""
    data = json.loads(files[CASE])
    change(data)
    return listed({**files, CASE: json.dumps(data).encode()})


def listed(files: Mapping[str, bytes]) -> Files:
    """The same with manifests that are right for what is there."""
    kept = {name: data for name, data in files.items() if "manifest" not in name}
    payload = {name: data for name, data in kept.items() if name.startswith("data/")}
    octets = sum(map(len, payload.values()))
    if "bag-info.txt" in kept:
        kept["bag-info.txt"] = f"Payload-Oxum: {octets}.{len(payload)}\n".encode()
    kept["manifest-sha256.txt"] = _manifest(payload)
    tags = {name: data for name, data in kept.items() if not name.startswith("data/")}
    kept["tagmanifest-sha256.txt"] = _manifest(tags)
    return kept


def packed(files: Mapping[str, bytes], out: Path, method: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(BASE + name, data)
    return out


def _manifest(files: Mapping[str, bytes]) -> bytes:
    return "".join(
        f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items())
    ).encode()
