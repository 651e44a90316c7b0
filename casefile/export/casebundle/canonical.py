"""JSON that is the same bytes wherever it is written: RFC 8785."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, Final

_STRING: Final = json.encoder.encode_basestring
"""Escapes what RFC 8785 escapes: quotes, backslashes, control characters."""


def canonical(value: Any) -> bytes:
    """A JSON value in UTF-8 with sorted keys and no spaces; ValueError for what JSON cannot say."""
    return b"".join(canonical_parts(value))


def canonical_parts(value: Any) -> Iterator[bytes]:
    """The same in pieces, one for each member of a top-level list, for what is large."""
    if not isinstance(value, dict):
        yield _written(value).encode()
        return
    before = "{"
    for key in sorted(value, key=_order):
        yield f"{before}{_STRING(key)}:".encode()
        before = ","
        member = value[key]
        if isinstance(member, list):
            yield b"["
            for place, one in enumerate(member):
                yield (("," if place else "") + _written(one)).encode()
            yield b"]"
        else:
            yield _written(member).encode()
    yield b"{}" if before == "{" else b"}"


def _order(key: str) -> bytes:
    return key.encode("utf-16-be", "surrogatepass")


def _written(value: Any) -> str:
    if isinstance(value, str):
        return _STRING(str(value))
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, dict):
        return (
            "{"
            + ",".join(
                [f"{_STRING(key)}:{_written(value[key])}" for key in sorted(value, key=_order)]
            )
            + "}"
        )
    if isinstance(value, (list, tuple)):
        return "[" + ",".join([_written(one) for one in value]) + "]"
    raise ValueError(f"JSON has no {type(value).__name__}")


def _number(value: float) -> str:
    """As ECMAScript writes it: 9.0 is 9, exponents from 1e21 on and below 1e-6."""
    if not math.isfinite(value):
        raise ValueError("JSON has no NaN and no infinity")
    digits, _, exponent = repr(value).partition("e")
    sign, digits = ("-", digits[1:]) if digits[0] == "-" else ("", digits)
    before, _, after = digits.partition(".")
    after = "" if after == "0" else after
    power = int(exponent or 0)
    if not value:
        return "0"
    if 0 < power < 21:
        return sign + before + after.ljust(power, "0")
    if -7 < power < 0:
        return f"{sign}0.{'0' * (-power - 1)}{before}{after}"
    point = f".{after}" if after else ""
    return f"{sign}{before}{point}" + (f"e{power:+d}" if exponent else "")
