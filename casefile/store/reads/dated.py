"""Uncertain dates out of the five columns they stand in."""

from __future__ import annotations

from typing import Any

from casefile.model.dates import UncertainDate


def date_of(row: Any, name: str) -> UncertainDate | None:
    """The date whose columns begin with `name`, None where there is none."""
    parts = ("phrase", "edtf", "anchor", "earliest", "latest")
    phrase, *rest = (getattr(row, f"{name}_{part}") for part in parts)
    return None if phrase is None else UncertainDate(phrase, *rest)
