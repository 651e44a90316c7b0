"""Cases as one JSON value: every row with its identity, or what a handout says in words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, Final

from casefile.export.handout import Handout
from casefile.model.bundle_shape import COMPANIONS, FORMAT, SHAPES, VERSION, Form, Shape
from casefile.model.dates import UncertainDate, moment_of
from casefile.model.errors import NotFound
from casefile.model.wording import worded
from casefile.store.library import Library
from casefile.store.reads.closure import Rows, closure, companions_of

HANDOUT_FORMAT: Final = "casefile-handout"
HANDOUT_VERSION: Final = 1

_UNSAID: Final = frozenset({"password", "read", "tagged", "characters"})
"""What a handout knows of a document that concerns its library alone."""


def case_data(
    library: Library, case_ids: Collection[str], *, passwords: bool = False
) -> dict[str, Any]:
    """Whole cases as `resources/schema/casebundle-1.schema.json` describes them, rows by identity.

    Everything the cases lead to is in it, nothing of other cases, no read text, no history.
    Raises `NotFound` for a case that is gone. A hundred thousand events take seconds.
    """
    columns = {shape.table: shape.columns for shape in SHAPES}
    with library.read() as connection:
        rows = closure(connection, case_ids, columns)
        if len(rows["cases"]) != len(set(case_ids)):
            raise NotFound(worded("This case is no longer there. Nothing was changed or written."))
        companions = companions_of(connection, (row[0] for row in rows["documents"]))
    return bundle_data({**rows, COMPANIONS.table: companions}, passwords=passwords)


def bundle_data(rows: Rows, *, passwords: bool = False) -> dict[str, Any]:
    """Rows of the library as the data of a bundle; what would lead out of it is null."""
    known = {shape.table: {row[0] for row in rows[shape.table]} for shape in SHAPES}
    data: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    for shape in (*SHAPES, COMPANIONS):
        written = _writer(shape, known, passwords=passwords)
        data[shape.table] = [written(row) for row in rows[shape.table]]
    return data


def _writer(
    shape: Shape, known: dict[str, set[str]], *, passwords: bool
) -> Callable[[Sequence[Any]], dict[str, Any]]:
    """What turns a row into an object; most fields go over as they are."""
    plain: list[tuple[str, int]] = []
    dates: list[tuple[str, int]] = []
    numbers: list[tuple[str, int]] = []
    pointers: list[tuple[str, int, set[str]]] = []
    for field in shape.fields:
        name, place = field.name, shape.columns.index(field.columns[0])
        if field.withheld and not passwords:
            continue
        if field.form is Form.DATE:
            dates.append((name, place))
        elif field.form is Form.NUMBER:
            numbers.append((name, place))
        elif field.leads_to and not field.part:
            pointers.append((name, place, known[field.leads_to]))
        else:
            plain.append((name, place))

    def written(row: Sequence[Any]) -> dict[str, Any]:
        said: dict[str, Any] = {name: row[place] for name, place in plain}
        for name, place in dates:
            said[name] = None if row[place] is None else _date(*row[place : place + 5])
        for name, place in numbers:
            value = row[place]
            said[name] = int(value) if value is not None and value == int(value) else value
        for name, place, there in pointers:
            said[name] = row[place] if row[place] in there else None
        return said

    return written


def _date(
    phrase: str, edtf: str, anchor: str | None, earliest: int | None, latest: int | None
) -> dict[str, str | None]:
    return {
        "phrase": phrase,
        "edtf": edtf,
        "anchor": anchor,
        "earliest": _moment(earliest),
        "latest": _moment(latest),
    }


def _moment(minute: int | None) -> str | None:
    return None if minute is None else moment_of(minute).isoformat(timespec="minutes")


def handout_data(handouts: Iterable[Handout]) -> dict[str, Any]:
    """What handouts say, for a file that is made from them: nothing that was taken out of them.

    Not to be imported: who is not to be named has no name in it, and what did not leave is not
    there. Fields are called as in `casefile.store.reads`.
    """
    return {
        "format": HANDOUT_FORMAT,
        "version": HANDOUT_VERSION,
        "cases": [_said(handout) for handout in handouts],
    }


def _said(value: Any) -> Any:
    if isinstance(value, UncertainDate):
        return {**value.as_json(), "anchor": value.anchor}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (tuple, list)):
        return [_said(one) for one in value]
    if isinstance(value, dict):
        return {str(_said(key)): _said(one) for key, one in value.items()}
    if is_dataclass(value):
        return {
            field.name: _said(getattr(value, field.name))
            for field in fields(value)
            if field.name not in _UNSAID
        }
    return value
