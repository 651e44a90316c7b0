"""What this program is called, with its version."""

from __future__ import annotations

from functools import cache


@cache
def number() -> str:
    """The version, "0.1.0"; empty where its metadata is gone."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("casefile")
    except PackageNotFoundError:
        return ""


def program() -> str:
    """The program's name and version, as a summary and `--version` say it: "Casefile 0.1.0"."""
    return f"Casefile {number()}".strip()
