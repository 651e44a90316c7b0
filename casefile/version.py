"""What this program is called, with its version."""

from __future__ import annotations

from functools import cache


@cache
def program() -> str:
    """The program's name and version, as a summary and `--version` say it: "Casefile 0.1.0"."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"Casefile {version('casefile')}"
    except PackageNotFoundError:
        # A frozen program may leave its metadata out.
        return "Casefile"
