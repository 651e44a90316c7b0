"""Libraries of Linux: which files are one, and whether the system can load them."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path
from typing import Final

_MAGIC: Final = b"\x7fELF\x02\x01"  # 64 bits, little end first
_LOAD: Final = 1


def libraries(folder: Path) -> list[Path]:
    """Every file that is linked, by its first bytes."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(len(_MAGIC)) == _MAGIC:
                    found.append(file)
    return found


def is_loadable(file: Path) -> bool:
    """Whether each segment stands at the same place in its page in the file as in memory.

    The loader demands it (gABI, "Program Header", p_align). Tools that make wheels portable move
    headers about, and strip does not always put such a library together again.
    """
    content = file.read_bytes()
    (start,) = struct.unpack_from("<Q", content, 0x20)
    size, count = struct.unpack_from("<HH", content, 0x36)
    for place in range(start, start + size * count, size):
        kind, _, offset, address, _, _, _, align = struct.unpack_from("<IIQQQQQQ", content, place)
        if kind == _LOAD and align > 1 and offset % align != address % align:
            return False
    return True


def strip(folder: Path) -> None:
    """Takes tables for debuggers out of a folder's libraries, where these bear it."""
    if shutil.which("strip") is None:
        return
    for library in libraries(folder):
        stripped = library.with_name(library.name + ".stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", stripped, library], check=True)
        if is_loadable(stripped) and stripped.stat().st_size < library.stat().st_size:
            shutil.copymode(library, stripped)
            stripped.replace(library)
        else:
            stripped.unlink()
