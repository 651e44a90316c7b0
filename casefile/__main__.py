"""The program: a command where the first word is one, else the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from casefile.cli import SUBJECTS, USAGE


def main(arguments: Sequence[str] | None = None) -> int:
    """`casefile [LIBRARY]` or `casefile COMMAND …`; answers the exit code: 0, 1, or 2 for usage."""
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
    if len(words) > 1 or (words and not _may_be_a_library(words[0])):
        sys.stderr.write(
            f"casefile: “{words[0]}” is neither a command nor a library. "
            "“casefile --help” lists the commands.\n"
        )
        return 2
    from casefile.ui.app import main as show_window

    return show_window(Path(words[0]) if words else None)


def _may_be_a_library(word: str) -> bool:
    return not word.startswith("-") and (word.endswith(".casefile") or Path(word).exists())


if __name__ == "__main__":
    sys.exit(main())
