"""The program's own check of a bundle's data and the published schema say the same."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from casefile import places
from casefile.intake.incoming.bundle_rows import tables_of
from casefile.intake.incoming.refusal import BundleRefused
from casefile.model.bundle_shape import COMPANIONS, SHAPES, Field, Form, Shape

SCHEMA = json.loads(
    (places.resources() / "schema" / "casebundle-1.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)
DATE = {
    "phrase": "3 April 2025",
    "edtf": "2025-04-03",
    "anchor": "2025-04-25",
    "earliest": "2025-04-03T00:00",
    "latest": "2025-04-03T23:59",
}
ODD = st.sampled_from(
    [None, "", "x", 0, -1, 1.5, True, [], {}, 2**60, "0" * 32, "0" * 64, "2025-04-03T00:00:00Z"]
)
FIRST_FACT = "event_id"


def _value(shape: Shape, field: Field) -> Any:
    if field.optional and field.leads_to and field.name != FIRST_FACT:
        return None
    return {
        Form.IDENTITY: "1" * 32,
        Form.CONTENT: "2" * 64,
        Form.TEXT: '{"a":1}' if field.name == "arrangement" else "text",
        Form.WORD: field.words[0] if field.words else None,
        Form.WHOLE: 4 if field.name == "end" else max(field.least, 0),
        Form.NUMBER: 9,
        Form.MOMENT: "2026-11-26T13:00:00Z",
        Form.DATE: DATE,
    }[field.form]


def _data() -> dict[str, Any]:
    """A row in each table, each leading to the one row of another."""
    data: dict[str, Any] = {"format": "casebundle", "version": 1}
    for shape in (*SHAPES, COMPANIONS):
        data[shape.table] = [{field.name: _value(shape, field) for field in shape.fields}]
    data["related_cases"] = []
    data["events"][0]["kind"] = "custody"
    return data


def _taken(data: Any) -> bool:
    try:
        tables_of(data)
    except BundleRefused:
        return False
    return True


def test_both_take_a_row_in_each_table() -> None:
    assert not list(VALIDATOR.iter_errors(_data()))
    assert _taken(_data())


def test_the_schema_is_one_itself() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@settings(max_examples=300)
@given(data=st.data())
def test_what_the_schema_refuses_the_program_refuses_too(data: st.DataObject) -> None:
    changed = copy.deepcopy(_data())
    table = data.draw(st.sampled_from([name for name in changed if changed[name]]))
    odd = data.draw(ODD)
    if table in ("format", "version") or data.draw(st.integers(0, 9)) == 0:
        changed[table] = odd
    else:
        row = changed[table][0]
        name = data.draw(st.sampled_from([*row, "nobody"]))
        if isinstance(row.get(name), dict) and data.draw(st.booleans()):
            row[name][data.draw(st.sampled_from([*row[name], "nobody"]))] = odd
        elif data.draw(st.booleans()):
            row[name] = odd
        else:
            row.pop(name, None)
    if not VALIDATOR.is_valid(changed):
        assert not _taken(changed)


@settings(max_examples=200)
@given(data=st.data())
def test_a_field_that_the_program_refuses_is_one_that_the_schema_refuses(
    data: st.DataObject,
) -> None:
    """For what concerns one field alone: references and sense are more than a schema can say."""
    shape = data.draw(st.sampled_from([*SHAPES, COMPANIONS]))
    field = data.draw(
        st.sampled_from([one for one in shape.fields if not one.leads_to and one.form != Form.DATE])
    )
    odd = data.draw(ODD)
    changed = {"format": "casebundle", "version": 1}
    row = {one.name: _value(shape, one) for one in shape.fields}
    row[field.name] = odd
    changed |= {one.table: [] for one in (*SHAPES, COMPANIONS)}  # type: ignore[arg-type]
    changed[shape.table] = [row]  # type: ignore[assignment]
    try:
        tables_of(changed)
        why = ""
    except BundleRefused as refused:
        why = refused.why
    if f"“{field.name}”" in why:
        assert not VALIDATOR.is_valid(changed)
