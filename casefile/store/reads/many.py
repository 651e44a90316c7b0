"""Asking for many identities at once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, func, select


def among(column: Any, identities: Iterable[str]) -> ColumnElement[bool]:
    """That a column holds one of these; SQLite takes however many there are as one value."""
    listed = func.json_each(json.dumps(list(identities))).table_valued("value")
    found: ColumnElement[bool] = column.in_(select(listed.c.value))
    return found
