"""JSON as a stranger wrote it: read strictly, so that it says one thing to every program."""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn

from casefile.intake.incoming.refusal import BundleRefused, quoted
from casefile.model.wording import worded

LONGEST_NUMBER: Final = 20


def strict_json(data: bytes, what: str) -> Any:
    """A JSON value in UTF-8. `BundleRefused` for other text, a key given twice, NaN, lone halves
    of signs, or lists within lists without end; `what` names the file to the user."""

    def refuse(why: str) -> NoReturn:
        raise BundleRefused(worded("{what} in it {why}", what=what, why=why))

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            keys = [key for key, _ in pairs]
            twice = next(key for key in keys if keys.count(key) > 1)
            refuse(worded("says {what} twice of one thing", what=quoted(twice)))
        return found

    def constant(name: str) -> NoReturn:
        refuse(worded("has {name}, which is no number in JSON", name=name))

    def whole(digits: str) -> int:
        if len(digits) > LONGEST_NUMBER:
            refuse(worded("has a number that is too long"))
        return int(digits)

    try:
        text = data.decode("utf-8", "strict")
    except UnicodeDecodeError:
        refuse(worded("is not text in UTF-8"))
    if text.startswith("\ufeff"):
        refuse(worded("begins with a byte order mark, which JSON does not have"))
    try:
        value = json.loads(text, object_pairs_hook=once, parse_constant=constant, parse_int=whole)
    except RecursionError:
        refuse(worded("goes deeper than any case does"))
    except ValueError:
        refuse(worded("is not JSON"))
    return value
