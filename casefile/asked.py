"""What a start of the program asks the window for, as its words say it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

NEW_CASE: Final = "--new-case"
OPEN_RECENT: Final = "--open-recent"
SEPARATE: Final = "--separate"
FLAGS: Final = (NEW_CASE, OPEN_RECENT, SEPARATE)


class Asked(NamedTuple):
    """A library (None for the last one), documents to attach, and acts; all paths are absolute.

    `separate` is a window of its own beside the one that may be there; `token` is what the desktop
    gave this start so that the window may come to the front.
    """

    library: Path | None = None
    documents: tuple[Path, ...] = ()
    new_case: bool = False
    open_recent: bool = False
    separate: bool = False
    token: str = ""


class Unknown(Exception):
    """A word that is no flag, and no file or folder that is there."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


def asked(words: Sequence[str]) -> Asked:
    """What comes as words, also from a desktop: paths and file: addresses, and the flags.

    Raises `Unknown`.
    """
    flags = {word for word in words if word in FLAGS}
    paths = [_path(word) for word in words if word not in FLAGS]
    library = next((path for path in paths if is_library(path)), None)
    return Asked(
        library,
        tuple(path for path in paths if path != library),
        NEW_CASE in flags,
        OPEN_RECENT in flags,
        SEPARATE in flags,
    )


def is_library(path: Path) -> bool:
    """Whether it is to be opened rather than attached; a name that ends in .casefile is enough."""
    if path.suffix == ".casefile" or not path.is_file():
        return path.suffix == ".casefile"
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _path(word: str) -> Path:
    path = Path(_local(word) or word).absolute()
    if word.startswith("-") or not (path.suffix == ".casefile" or path.exists()):
        raise Unknown(word)
    return path


def _local(word: str) -> str:
    """The path a file: address means, empty for anything else."""
    if not word.lower().startswith("file:"):
        return ""
    parts = urlsplit(word)
    path = unquote(parts.path, errors="surrogateescape")
    # "file:///C:/case.pdf" names a drive.
    return path[1:] if path[2:3] == ":" else path
