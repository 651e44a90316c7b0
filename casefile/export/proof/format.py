"""Reading a file of statements that may be anybody's: of our format and whole, or a sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from casefile.export.proof.statements import FORMAT, VERSION
from casefile.model.wording import worded

MOST_BYTES: Final = 40_000_000
_MOST_ENTRIES: Final = 400_000
_SHA256: Final = re.compile(r"[0-9a-f]{64}")

_Shape = Mapping[str, Any]

_NUMBERS: Final = [int]
_WORDS: Final = [str]
_SOURCE: Final[_Shape] = {"number": int, "sha256": str, "size": int, "title": str}
_PASSAGE: Final[_Shape] = {
    "number": int, "source": int, "sha256": str, "page": int, "quote": str, "stance": str,
    "attribution": str, "words": _WORDS,
    "start?": int, "end?": int, "prefix?": str, "suffix?": str, "replaced?": bool,
}  # fmt: skip
_STATEMENT: Final[_Shape] = {
    "number": int, "kind": str, "case": str, "fact": str, "words": _WORDS, "citations": _NUMBERS,
    "same_as?": int,
}  # fmt: skip
_WHOLE: Final[_Shape] = {
    "program": str,
    "made_on": str,
    "cases": [{"id": str, "title": str}],
    "order": {
        "scope": {"suspects": _WORDS, "events": _WORDS},
        "summary": dict,
        "names_hidden": bool,
        "own_template": bool,
    },
    "sources": [_SOURCE],
    "passages": [_PASSAGE],
    "statements": [_STATEMENT],
}


class NotStatementsError(Exception):
    """These are no statements that can be checked; `why` is a sentence that says why."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    def __reduce__(self) -> tuple[type[NotStatementsError], tuple[str]]:
        return type(self), (self.why,)


def read_statements(content: bytes) -> dict[str, Any]:
    """The statements in a file's bytes, of the shape the schema gives; NotStatementsError."""
    try:
        value = json.loads(content.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise NotStatementsError(worded("The statements inside it are no readable JSON.")) from None
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise NotStatementsError(
            worded("The file inside it is not one of Casefile’s lists of statements.")
        )
    version = value.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise NotStatementsError(
            worded("The statements inside it do not say their format’s version.")
        )
    if version > VERSION:
        raise NotStatementsError(
            worded(
                "The statements inside it are of format {version}; this Casefile reads up to "
                "{newest}. It was made by a newer version: use that one to check it.",
                version=version,
                newest=VERSION,
            )
        )
    wrong = _wrong(value, _WHOLE, "") or _astray(value)
    if wrong:
        raise NotStatementsError(
            worded("The statements inside it are not as they should be: {why}.", why=wrong)
        )
    return value


def _no_number(name: str) -> None:
    raise ValueError(name)


def _wrong(value: Any, shape: Any, where: str) -> str:
    """What of a value is not of a shape, in words; empty if nothing is."""
    if isinstance(shape, list):
        if not isinstance(value, list) or len(value) > _MOST_ENTRIES:
            return worded("“{name}” is no list, or too long a one", name=where)
        return next(filter(None, (_wrong(one, shape[0], where) for one in value)), "")
    if isinstance(shape, Mapping):
        if not isinstance(value, dict):
            return worded("“{name}” holds something else than it should", name=where)
        for key, inner in shape.items():
            name = key.rstrip("?")
            if name not in value:
                if name == key:
                    return worded("“{name}” is missing", name=name)
                continue
            if wrong := _wrong(value[name], inner, name):
                return wrong
        return ""
    if not isinstance(value, shape) or (isinstance(value, bool) and shape is not bool):
        return worded("“{name}” holds something else than it should", name=where)
    return ""


def _astray(value: Mapping[str, Any]) -> str:
    """What of well-formed statements leads nowhere."""
    sources = {one["number"]: one["sha256"] for one in value["sources"]}
    passages = {one["number"] for one in value["passages"]}
    statements = {one["number"] for one in value["statements"]}
    counts = (len(value["sources"]), len(value["passages"]), len(value["statements"]))
    if (len(sources), len(passages), len(statements)) != counts:
        return worded("two entries have the same number")
    if not all(map(_SHA256.fullmatch, sources.values())):
        return worded("a source has no SHA-256")
    for one in value["passages"]:
        if sources.get(one["source"]) != one["sha256"]:
            return worded("passage {number} is of no source that is listed", number=one["number"])
        at = one.get("start", 0), one.get("end", 1)
        if one["page"] < 1 or not 0 <= at[0] < at[1] or max(*at, one["page"]) >= 1 << 31:
            return worded("passage {number} stands at no place there can be", number=one["number"])
    for one in value["statements"]:
        if not passages.issuperset(one["citations"]):
            return worded("statement {number} cites what is not listed", number=one["number"])
        if one.get("same_as", one["number"]) not in statements:
            return worded("statement {number} is said by none that is listed", number=one["number"])
    return ""
