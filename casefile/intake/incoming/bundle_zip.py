"""The ZIP of a case bundle, looked at before anything in it is unpacked."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from casefile.intake.incoming.refusal import BundleRefused, quoted
from casefile.model.wording import worded

MOST_FILES: Final = 200_000
LONGEST_NAME: Final = 250
LARGEST_TAG: Final = 64 << 20
LARGEST_CASE: Final = 256 << 20
RATIO: Final = 200
"""How many times its packed size a file may unpack to; what people write stays under 30."""
SMALL: Final = 1 << 20
"""Up to this size nothing is a bomb, however well it was packed."""

_PIECE: Final = 1 << 20
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the bundle: its name in the bag, and where its bytes are in the ZIP.

    `offset` and `packed` are the stretch of the ZIP; where it is not `deflated`, that stretch is
    the file.
    """

    name: str
    offset: int
    packed: int
    size: int
    deflated: bool
    member: str


def entries_of(path: Path) -> dict[str, Entry]:
    """The files of the one bag in a ZIP, by their names in the bag.

    Raises `BundleRefused` for what is no ZIP, and for one that could put a file anywhere, or more
    of it than it says.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            directory = archive.start_dir
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, OverflowError):
        raise BundleRefused(
            worded("it is not a whole ZIP archive, as every case bundle is")
        ) from None
    if len(members) > MOST_FILES:
        raise BundleRefused(
            worded("it holds {members:,} files, more than any case has", members=len(members))
        )
    for member in members:
        _check_name(member)
        _check_kind(member)
        _check_size(member)
    files = [member for member in members if not member.is_dir()]
    base = _base_of(files)
    found: dict[str, Entry] = {}
    with path.open("rb") as stream:
        for member in files:
            name = member.filename[len(base) :]
            if name.casefold() in found:
                raise BundleRefused(
                    worded(
                        "it holds {name} twice, so nobody can say which counts", name=quoted(name)
                    )
                )
            found[name.casefold()] = Entry(
                name,
                _start_of(member, stream),
                member.compress_size,
                member.file_size,
                member.compress_type == zipfile.ZIP_DEFLATED,
                member.filename,
            )
    _check_places(found.values(), directory)
    return {entry.name: entry for entry in found.values()}


def pieces(path: Path, entry: Entry) -> Iterator[bytes]:
    """The bytes of a file, never more than it is said to have; `BundleRefused` if they are less."""
    read = 0
    try:
        with zipfile.ZipFile(path) as archive, archive.open(entry.member) as stream:
            while piece := stream.read(_PIECE):
                read += len(piece)
                yield piece
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise _damaged(entry) from None
    if read != entry.size:
        raise _damaged(entry)


def whole(path: Path, entry: Entry, most: int) -> bytes:
    """All bytes of a file that is to be understood here; `BundleRefused` if it is too large."""
    if entry.size > most:
        raise BundleRefused(
            worded(
                "{name} would take {size:,} MB, too much",
                name=quoted(entry.name),
                size=entry.size >> 20,
            )
        )
    return b"".join(pieces(path, entry))


def _damaged(entry: Entry) -> BundleRefused:
    return BundleRefused(worded("{name} in it is damaged", name=quoted(entry.name)))


def _check_name(member: zipfile.ZipInfo) -> None:
    name = member.orig_filename
    shown = quoted(name)
    if len(name) > LONGEST_NAME:
        raise BundleRefused(worded("the name {shown} in it is too long", shown=shown))
    if "\0" in name or "\\" in name or any(ord(sign) < 32 for sign in name):
        raise BundleRefused(
            worded("the name {shown} in it has signs that no file's name may have", shown=shown)
        )
    if name.startswith("/") or ":" in name:
        raise BundleRefused(worded("{shown} in it names a place outside the bundle", shown=shown))
    parts = name.rstrip("/").split("/")
    if ".." in parts or "." in parts or "" in parts:
        raise BundleRefused(worded("{shown} in it leads out of the bundle", shown=shown))


def _check_kind(member: zipfile.ZipInfo) -> None:
    shown = quoted(member.filename)
    mode = member.external_attr >> 16
    kind = stat.S_IFMT(mode)
    if kind == stat.S_IFLNK:
        raise BundleRefused(worded("{shown} in it is a link to another place", shown=shown))
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise BundleRefused(worded("{shown} in it is not a plain file", shown=shown))
    if member.flag_bits & _ENCRYPTED:
        raise BundleRefused(
            worded("{shown} in it is encrypted", shown=shown),
            worded("Unpack it with its password and pack it again without."),
        )
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise BundleRefused(
            worded("{shown} in it is packed in a way that Casefile does not unpack", shown=shown)
        )


def _check_size(member: zipfile.ZipInfo) -> None:
    shown = quoted(member.filename)
    if member.is_dir():
        if member.file_size or member.compress_size:
            raise BundleRefused(
                worded("the folder {shown} in it has bytes of its own", shown=shown)
            )
        return
    if member.compress_type == zipfile.ZIP_STORED and member.compress_size != member.file_size:
        raise BundleRefused(worded("{shown} in it is not as large as it says", shown=shown))
    if member.file_size > SMALL and member.file_size > RATIO * member.compress_size:
        raise BundleRefused(
            worded(
                "{shown} in it would unpack to {file_size:,} bytes from {compress_size:,}, "
                "as only a trap does",
                shown=shown,
                file_size=member.file_size,
                compress_size=member.compress_size,
            )
        )


def _base_of(files: list[zipfile.ZipInfo]) -> str:
    """The folder in which the bag stands, with its slash; empty where it stands in none."""
    names = [member.filename for member in files]
    if "bagit.txt" in names:
        return ""
    bases = {name.partition("/")[0] for name in names}
    if len(bases) != 1 or f"{next(iter(bases))}/bagit.txt" not in names:
        raise BundleRefused(worded("it has no bagit.txt, as every case bundle has"))
    return f"{bases.pop()}/"


def _start_of(member: zipfile.ZipInfo, stream: BinaryIO) -> int:
    """Where a file's bytes begin; its own heading must say what the directory says."""
    stream.seek(member.header_offset)
    heading = stream.read(_LOCAL.size)
    if len(heading) == _LOCAL.size:
        mark, _, flags, method, _, _, _, _, _, long, extra = _LOCAL.unpack(heading)
        name = stream.read(long)
        said = member.orig_filename.encode("utf-8" if member.flag_bits & 0x800 else "cp437")
        if (
            mark == b"PK\x03\x04"
            and name == said
            and method == member.compress_type
            and not flags & _ENCRYPTED
        ):
            return int(member.header_offset + _LOCAL.size + long + extra)
    raise BundleRefused(
        worded(
            "its directory and its files disagree about {filename}",
            filename=quoted(member.filename),
        )
    )


def _check_places(entries: Iterable[Entry], directory: int) -> None:
    """No two files may share bytes: that is how a small ZIP becomes a large one."""
    end = 0
    for entry in sorted(entries, key=lambda one: (one.offset, one.packed)):
        if entry.offset < end or entry.offset + entry.packed > directory:
            raise BundleRefused(
                worded("{name} in it shares its bytes with another file", name=quoted(entry.name))
            )
        end = entry.offset + entry.packed
