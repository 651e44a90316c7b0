"""The data of a case bundle held to its description, field by field, and to itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from casefile.intake.incoming.bundle_fields import Check, WrongError, check_of
from casefile.intake.incoming.refusal import BundleRefused, quoted
from casefile.model.bundle_shape import (
    COMPANIONS,
    FACTS,
    FORMAT,
    SHAPES,
    VERSION,
    Form,
    Shape,
    shape_of,
)
from casefile.model.wording import worded

Tables = dict[str, list[tuple[Any, ...]]]
"""Rows by table, in the library's columns (dates in five)."""

LARGEST_ARRANGEMENT: Final = 64 * 1024
"""The most bytes the JSON of a timeline's view may take."""


def tables_of(data: Any) -> Tables:
    """The rows of a bundle's data; `BundleRefused`, saying where and why, for anything else."""
    _check_heading(data)
    shapes = (*SHAPES, COMPANIONS)
    unknown = set(data) - {"format", "version", *(shape.table for shape in shapes)}
    if unknown:
        raise BundleRefused(
            worded("its data has {unknown}, which no case bundle has", unknown=quoted(min(unknown)))
        )
    tables = {shape.table: _rows_of(shape, data.get(shape.table)) for shape in shapes}
    if not tables["cases"]:
        raise BundleRefused(worded("there is no case in it"))
    known = {shape.table: {row[0] for row in tables[shape.table]} for shape in SHAPES}
    for shape in shapes:
        rows = tables[shape.table]
        if shape is not COMPANIONS and len(known[shape.table]) != len(rows):
            raise BundleRefused(
                worded("two rows of “{table}” in its data have one identity", table=shape.table)
            )
        _check_references(shape, rows, known)
        _check_once(shape, rows)
    _check_citations(tables["citations"])
    _check_events(tables["events"])
    _check_passages(tables["passages"])
    _check_views(tables["timeline_views"])
    _check_both(tables["related_cases"])
    _check_paths(tables["companions"])
    return tables


def _check_heading(data: Any) -> None:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise BundleRefused(
            worded("what it holds is the data of another program"),
            worded("Casefile takes in only bundles that Casefile made."),
        )
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise BundleRefused(worded("it does not say which version of a case bundle it is"))
    if version > VERSION:
        raise BundleRefused(
            worded("it was made by a newer Casefile"),
            worded("Update Casefile, then import it again."),
        )


def _rows_of(shape: Shape, rows: Any) -> list[tuple[Any, ...]]:
    if not isinstance(rows, list):
        raise BundleRefused(worded("its data has no list of “{table}”", table=shape.table))
    read = _reader(shape)
    found = []
    for number, row in enumerate(rows, 1):
        try:
            found.append(read(row))
        except WrongError as wrong:
            raise BundleRefused(
                worded(
                    "row {number:,} of “{table}” in its data {wrong}",
                    number=number,
                    table=shape.table,
                    wrong=wrong.why,
                )
            ) from None
    return found


def _reader(shape: Shape) -> Callable[[Any], tuple[Any, ...]]:
    """What turns an object of JSON into a row, or says what is wrong with it."""
    checks: list[tuple[str, bool, Check]] = [
        (field.name, field.form is Form.DATE, check_of(field)) for field in shape.fields
    ]
    needed = {field.name for field in shape.fields if not field.withheld}
    names = {field.name for field in shape.fields}

    def read(row: Any) -> tuple[Any, ...]:
        if not isinstance(row, dict):
            raise WrongError(worded("is no object"))
        keys = row.keys()
        if keys != needed:
            for name in sorted(needed - keys):
                raise WrongError(worded("has no “{name}”", name=name))
            for name in sorted(keys - names):
                raise WrongError(worded("has {name}, which is no field of it", name=quoted(name)))
        values: list[Any] = []
        for name, is_date, check in checks:
            try:
                value = check(row.get(name))
            except WrongError as wrong:
                raise WrongError(
                    worded("says of “{name}” {wrong}", name=name, wrong=wrong.why)
                ) from None
            if is_date:
                values += value
            else:
                values.append(value)
        return tuple(values)

    return read


def _check_references(
    shape: Shape, rows: Sequence[tuple[Any, ...]], known: dict[str, set[str]]
) -> None:
    for field in shape.fields:
        if not field.leads_to:
            continue
        place, there = shape.columns.index(field.name), known[field.leads_to]
        for row in rows:
            if row[place] is not None and row[place] not in there:
                raise BundleRefused(
                    worded(
                        "a row of “{table}” in its data leads to one of “{leads_to}” that is not "
                        "there",
                        table=shape.table,
                        leads_to=field.leads_to,
                    )
                )


def _check_once(shape: Shape, rows: Sequence[tuple[Any, ...]]) -> None:
    if not shape.once:
        return
    places = [shape.columns.index(name) for name in shape.once]
    if len({tuple(row[place] for place in places) for row in rows}) != len(rows):
        raise BundleRefused(
            worded(
                "two rows of “{table}” in its data say the same {once}",
                table=shape.table,
                once=", ".join(shape.once),
            )
        )


def _check_citations(rows: Iterable[tuple[Any, ...]]) -> None:
    places = [shape_of("citations").columns.index(name) for name in FACTS]
    for row in rows:
        if sum(row[place] is not None for place in places) != 1:
            raise BundleRefused(worded("a citation in its data is not for exactly one fact"))


def _check_events(rows: Iterable[tuple[Any, ...]]) -> None:
    columns = shape_of("events").columns
    kind, custody = columns.index("kind"), columns.index("custody")
    if any(row[custody] is not None and row[kind] != "custody" for row in rows):
        raise BundleRefused(worded("an event in its data speaks of custody and is of another kind"))


def _check_passages(rows: Iterable[tuple[Any, ...]]) -> None:
    columns = shape_of("passages").columns
    start, end, quote = (columns.index(name) for name in ("start", "end", "quote"))
    if any(row[end] - row[start] != len(row[quote]) for row in rows):
        raise BundleRefused(worded("a passage in its data is not as long as its quotation"))


def _check_views(rows: Iterable[tuple[Any, ...]]) -> None:
    place = shape_of("timeline_views").columns.index("arrangement")
    for row in rows:
        try:
            if len(row[place].encode()) <= LARGEST_ARRANGEMENT and isinstance(
                json.loads(row[place]), dict
            ):
                continue
        except (ValueError, RecursionError):
            pass
        raise BundleRefused(
            worded("a view of a timeline in its data has an arrangement that is none")
        )


def _check_both(rows: Iterable[tuple[Any, ...]]) -> None:
    if any(row[1] == row[2] for row in rows):
        raise BundleRefused(worded("a case in its data is related to itself"))


def _check_paths(rows: Iterable[tuple[Any, ...]]) -> None:
    for _, path, *_rest in rows:
        parts = path.split("/")
        if "" in parts or "." in parts or ".." in parts or "\\" in path or ":" in parts[0]:
            raise BundleRefused(
                worded("a companion file in its data lies at {path}, outside it", path=quoted(path))
            )
