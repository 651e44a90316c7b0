"""An uncertain date from the five columns it is kept in."""

from __future__ import annotations

from typing import Any

from casefile.model.dates import UncertainDate

_PARTS = ("phrase", "edtf", "anchor", "earliest", "latest")


def date_in(row: Any, name: str) -> UncertainDate | None:
    """The date in a row's columns that begin with `name`."""
    phrase, *rest = (getattr(row, f"{name}_{part}") for part in _PARTS)
    return None if phrase is None else UncertainDate(phrase, *rest)
