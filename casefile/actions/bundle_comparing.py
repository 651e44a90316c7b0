"""What a case bundle and a library say of the same things: new, the same, or different.

Rows are the same where their identity is. Where a library may say a thing only once (that a
document lies on a case, that somebody took part in an event), the row that says it there stands
for the bundle's row, and what leads to that one leads to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Final

from casefile.intake.incoming.bundle_rows import Tables
from casefile.model.bundle_shape import SHAPES, Field, Form, Shape, shape_of
from casefile.store.library import Library
from casefile.store.reads.closure import removed_rows, rows_where

Row = tuple[Any, ...]

_OF_BYTES: Final = frozenset({"size", "media_type", "kind"})
"""What follows from a document's bytes is nobody's opinion."""


@dataclass(frozen=True, slots=True)
class Different:
    """A row of which bundle and library say different things, in `fields`.

    `mine` and `theirs` are whole rows, `mine` None for what was deleted here.
    """

    shape: Shape
    mine: Row | None
    theirs: Row
    fields: tuple[Field, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """Table and identity, as this library knows it."""
        return self.shape.table, (self.theirs if self.mine is None else self.mine)[0]


@dataclass(slots=True)
class Comparison:
    """How a bundle's rows stand to a library's; all lead to the library's own identities.

    `new` are rows by table, in the tables' order, those of `removed` among them: what somebody
    deleted here. `same` counts the rows that are here as they are in the bundle.
    """

    new: dict[str, list[Row]] = field(default_factory=dict)
    same: int = 0
    different: list[Different] = field(default_factory=list)
    removed: list[Different] = field(default_factory=list)


def compare(library: Library, tables: Tables) -> Comparison:
    """Holds a bundle's rows against the library as it is at this moment."""
    comparing = _Comparing(library, tables)
    for shape in SHAPES:
        comparing.compare(shape)
    return comparing.found


def place_of(shape: Shape, one: Field) -> slice:
    """Where a field's columns stand in a row."""
    start = shape.columns.index(one.columns[0])
    return slice(start, start + len(one.columns))


@dataclass(frozen=True, slots=True)
class _Here:
    """What the library has of one table: rows by identity, and by what is said only once."""

    rows: dict[str, Row]
    sayings: dict[Any, Row]
    removed: set[str]
    numbers: dict[tuple[str, int], str]
    """The involvement that has a suspect's number in a case."""


class _Comparing:
    def __init__(self, library: Library, tables: Tables) -> None:
        self.found = Comparison()
        self._library = library
        self._tables = tables
        # By table: the identity here of what has another in the bundle, all that the bundle has,
        # and what of it was deleted here.
        self._own: dict[str, dict[str, str]] = {}
        self._told: dict[str, set[str]] = {}
        self._gone: dict[str, set[str]] = {}
        cases = [row[0] for row in tables["cases"]]
        with library.read() as connection:
            here = rows_where(connection, "cases", ["id"], "id", cases)
        # Who imports a case that is not here wants all of it, whatever was deleted once.
        self._asks_removed = len(here) == len(cases)

    def compare(self, shape: Shape) -> None:
        table = shape.table
        rows = self._led(shape)
        here = self._here(shape, rows)
        saying = _saying(shape)
        own = self._own[table] = {
            row[0]: there[0]
            for row in rows
            if row[0] not in here.rows and (there := here.sayings.get(saying(row))) is not None
        }
        self._told[table] = {str(own.get(row[0], row[0])) for row in rows}
        gone = self._gone[table] = set()
        new: list[Row] = []
        seen: set[str] = set()
        for row in rows:
            mine = here.rows.get(row[0]) or (here.sayings[saying(row)] if row[0] in own else None)
            if mine == row:
                self.found.same += 1
                seen.add(row[0])
                continue
            if mine is not None:
                if mine[0] not in seen:
                    self._differ(shape, mine, row, here)
                seen.add(mine[0])
                continue
            if row[0] in here.removed and table != "passages":
                # A passage goes with the last citation, and nobody deletes it.
                if not self._goes_with_another(shape, row):
                    self.found.removed.append(Different(shape, None, row))
                gone.add(row[0])
            new.append(row)
        self.found.new[table] = _numbered(new, here.numbers) if table == "involvements" else new

    def _here(self, shape: Shape, rows: list[Row]) -> _Here:
        table, columns, saying = shape.table, shape.columns, _saying(shape)
        with self._library.read() as connection:
            ids = [row[0] for row in rows]
            found = {row[0]: row for row in rows_where(connection, table, columns, shape.key, ids)}
            beside: list[Row] = []
            if shape.once and rows:
                first = columns.index(shape.once[0])
                values = dict.fromkeys(row[first] for row in rows)
                beside = rows_where(connection, table, columns, shape.once[0], values)
            absent = [one for one in ids if one not in found]
            removed = removed_rows(connection, table, absent) if self._asks_removed else set()
        numbers = {}
        if table == "involvements":
            case, number = columns.index("case_id"), columns.index("number")
            numbers = {(row[case], row[number]): row[0] for row in beside if row[number]}
        return _Here(found, {saying(row): row for row in beside}, removed, numbers)

    def _led(self, shape: Shape) -> list[Row]:
        """A table's rows with what they lead to called as it is called here."""
        rows = self._tables[shape.table]
        for one in shape.fields:
            own = self._own.get(one.leads_to)
            if own:
                place = shape.columns.index(one.name)
                rows = [
                    (*row[:place], own[row[place]], *row[place + 1 :]) if row[place] in own else row
                    for row in rows
                ]
        return rows

    def _goes_with_another(self, shape: Shape, row: Row) -> bool:
        """Whether what this is a part of was deleted here too: then only that is asked about."""
        return any(
            row[shape.columns.index(one.name)] in self._gone[one.leads_to]
            for one in shape.fields
            if one.part
        )

    def _differ(self, shape: Shape, mine: Row, theirs: Row, here: _Here) -> None:
        fields = [one for one in shape.fields[1:] if self._says_other(shape, one, mine, theirs)]
        if here.sayings.get(_saying(shape)(theirs), mine)[0] != mine[0]:
            # Another row here says already what this one would say.
            fields = [one for one in fields if one.name not in shape.once]
        if shape.table == "involvements" and fields:
            case, number = shape.columns.index("case_id"), shape.columns.index("number")
            if here.numbers.get((mine[case], theirs[number]), mine[0]) != mine[0]:
                # Another suspect has that number here.
                fields = [one for one in fields if one.name != "number"]
        if fields:
            self.found.different.append(Different(shape, mine, theirs, tuple(fields)))
        else:
            self.found.same += 1

    def _says_other(self, shape: Shape, one: Field, mine: Row, theirs: Row) -> bool:
        place = place_of(shape, one)
        if mine[place] == theirs[place] or one.form is Form.MOMENT:
            return False
        if shape.table == "documents" and one.name in _OF_BYTES:
            return False
        if theirs[place.start] is not None:
            return True
        # What a bundle may not tell, or could not lead to, it does not deny.
        leads_out = (
            one.leads_to and not one.part and mine[place.start] not in self._told[one.leads_to]
        )
        return not (one.withheld or leads_out)


def _saying(shape: Shape) -> Callable[[Row], Any]:
    """What takes from a row what may be said only once; its identity where all may be repeated."""
    return itemgetter(*(shape.columns.index(name) for name in shape.once or (shape.key,)))


def _numbered(new: list[Row], taken: Mapping[tuple[str, int], str]) -> list[Row]:
    """New suspects, with the next number of the case where theirs is another's here."""
    columns = shape_of("involvements").columns
    case, number = columns.index("case_id"), columns.index("number")
    known = set(taken)
    found = []
    for row in new:
        if (row[case], row[number]) in taken:
            others = (count for where, count in known if where == row[case])
            row = (*row[:number], max(others) + 1, *row[number + 1 :])
        if row[number] is not None:
            known.add((row[case], row[number]))
        found.append(row)
    return found
