"""Writes the JSON Schema of a case bundle's data anew from its description.

    python packaging/make_schema.py [FILE]

Into `resources/schema`, or into FILE. A test holds the published file to what this writes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from casefile.intake.incoming.bundle_fields import LARGEST
from casefile.model.bundle_shape import (
    COMPANIONS,
    FORMAT,
    LONGEST_TEXT,
    SHAPES,
    VERSION,
    Field,
    Form,
    Shape,
)

SCHEMA = (
    Path(__file__).resolve().parent.parent / f"resources/schema/casebundle-{VERSION}.schema.json"
)
MOMENT = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]"


def schema() -> dict[str, Any]:
    tables = (*SHAPES, COMPANIONS)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:casefile:{FORMAT}:{VERSION}",
        "title": "The data of a case bundle (data/case.json)",
        "description": (
            "Whole cases with the identities of all their rows. Each list is sorted by its first "
            "field. Beyond this schema: an identity is once in its list, every reference leads to "
            "a row of this file, a citation is for exactly one fact, an uncertain date's bounds "
            "are those its EDTF value allows."
        ),
        "type": "object",
        "additionalProperties": False,
        "required": ["format", "version", *(shape.table for shape in tables)],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            **{
                shape.table: {
                    "description": shape.says,
                    "type": "array",
                    "items": {"$ref": f"#/$defs/{shape.table}"},
                }
                for shape in tables
            },
        },
        "$defs": {
            "identity": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "content": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "text": {"type": "string", "maxLength": LONGEST_TEXT},
            "moment": {"type": "string", "pattern": f"{MOMENT}:[0-5][0-9]Z$"},
            "date": _date(),
            **{shape.table: _row(shape) for shape in tables},
        },
    }


def _date() -> dict[str, Any]:
    bound = {"type": ["string", "null"], "pattern": f"{MOMENT}$"}
    return {
        "description": "what a source says of a date, and what that allows",
        "type": "object",
        "additionalProperties": False,
        "required": ["phrase", "edtf", "anchor", "earliest", "latest"],
        "properties": {
            "phrase": {"$ref": "#/$defs/text", "description": "what was written"},
            "edtf": {"type": "string", "maxLength": 200, "description": "its ISO 8601-2 value"},
            "anchor": {
                "type": ["string", "null"],
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                "description": "the day it was read from, if it needed one",
            },
            "earliest": {**bound, "description": "the first minute it allows; null is open"},
            "latest": {**bound, "description": "the last minute it allows; null is open"},
        },
    }


def _row(shape: Shape) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [field.name for field in shape.fields if not field.withheld],
        "properties": {field.name: _field(field) for field in shape.fields},
    }


def _field(field: Field) -> dict[str, Any]:
    said = {"description": field.says} if field.says else {}
    if field.form is Form.WORD:
        return {**said, "enum": [*field.words, *([None] if field.optional else [])]}
    if field.form in (Form.WHOLE, Form.NUMBER):
        kind = "integer" if field.form is Form.WHOLE else "number"
        return {
            **said,
            "type": [kind, "null"] if field.optional else kind,
            "minimum": field.least,
            "maximum": LARGEST,
        }
    filled = {"minLength": 1} if field.filled else {}
    value = {"$ref": f"#/$defs/{field.form}", **filled}
    return {**said, "anyOf": [value, {"type": "null"}]} if field.optional else {**said, **value}


def written() -> str:
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else SCHEMA
    out.write_text(written(), encoding="utf-8")
