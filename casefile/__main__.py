"""The program: a command where the first word is one, else the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from casefile.asked import Asked, Unknown, asked
from casefile.cli import SUBJECTS, USAGE
from casefile.streams import open_streams


def main(arguments: Sequence[str] | None = None) -> int:
    """`casefile [LIBRARY] [DOCUMENT…]` or `casefile COMMAND …`; answers the exit code 0, 1 or 2."""
    open_streams()
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
    try:
        what = asked(words)
    except Unknown as unknown:
        sys.stderr.write(
            f"casefile: “{unknown.word}” is neither a command nor a library. "
            "“casefile --help” lists the commands.\n"
        )
        return 2
    return _show_window(what)


def _show_window(what: Asked) -> int:
    from casefile.ground import give_home, lacks_display, missing_library

    is_homeless = give_home()
    lack = lacks_display()
    if lack:
        sys.stderr.write(f"casefile: {lack}\n")
        return 1
    try:
        from casefile.ui.app import main as show_window
    except ImportError as error:
        # Qt's own libraries come with it, but not those of the system that it is linked to.
        words = missing_library(str(error))
        if words is None:
            raise
        sys.stderr.write(f"casefile: {words}\n")
        return 1
    return show_window(what, is_homeless=is_homeless)


if __name__ == "__main__":
    sys.exit(main())
