"""The program: a command where the first word is one, else the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from casefile.cli import SUBJECTS, USAGE


def main(arguments: Sequence[str] | None = None) -> int:
    """`casefile [LIBRARY] [DOCUMENT…]` or `casefile COMMAND …`; answers the exit code 0, 1 or 2."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in SUBJECTS:
        from casefile.cli.program import run

        return run(words)
    if words and words[0] in ("-h", "--help", "help"):
        sys.stdout.write(USAGE)
        return 0
    if words and words[0] == "--version":
        from casefile.version import program

        sys.stdout.write(program() + "\n")
        return 0
    unknown = next((word for word in words if not _may_be_opened(word)), None)
    if unknown is not None:
        sys.stderr.write(
            f"casefile: “{unknown}” is neither a command nor a library. "
            "“casefile --help” lists the commands.\n"
        )
        return 2
    from casefile.ui.app import main as show_window

    what = opened_with(words)
    return show_window(what.library, what.documents)


class Opened(NamedTuple):
    """What the window is to show: a library (None for the last one), documents to attach."""

    library: Path | None
    documents: tuple[Path, ...]


def opened_with(words: Sequence[str]) -> Opened:
    """What is dropped on the program's icon comes as words: a library, documents, or both."""
    paths = [Path(word) for word in words]
    library = next((path for path in paths if _is_a_library(path)), None)
    return Opened(library, tuple(path for path in paths if path != library))


def _may_be_opened(word: str) -> bool:
    return not word.startswith("-") and (word.endswith(".casefile") or Path(word).exists())


def _is_a_library(path: Path) -> bool:
    if path.suffix == ".casefile" or not path.is_file():
        return path.suffix == ".casefile"
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


if __name__ == "__main__":
    sys.exit(main())
