"""What each field of a case bundle's data may hold, and how the library keeps it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from math import isfinite
from typing import Any, Final

from casefile.model.bundle_shape import DATE_PARTS, LONGEST_TEXT, Field, Form
from casefile.model.date_atoms import NotEdtf
from casefile.model.date_edtf import bounds_of
from casefile.model.dates import DateNotUnderstood, moment_of
from casefile.model.wording import worded

LARGEST: Final = 2**53 - 1
"""The largest whole number that every program reads from JSON as it was written."""

_IDENTITY: Final = re.compile(r"[0-9a-f]{32}")
_CONTENT: Final = re.compile(r"[0-9a-f]{64}")
_MOMENT: Final = re.compile(
    r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z"
)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HALF: Final = re.compile("[\ud800-\udfff]")
_NO_DATE: Final = (None,) * len(DATE_PARTS)

Check = Callable[[Any], Any]


class WrongError(Exception):
    """A value that its field may not hold: `why` is a clause that says what is wrong."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def check_of(field: Field) -> Check:
    """What turns a field's value into what the library keeps, or raises `WrongError`."""
    check = _CHECKS[field.form](field)
    if not field.optional:
        return check
    nothing = _NO_DATE if field.form is Form.DATE else None
    return lambda value: nothing if value is None else check(value)


def _matching(pattern: re.Pattern[str], what: str) -> Callable[[Field], Check]:
    def check(value: Any) -> Any:
        if not isinstance(value, str) or pattern.fullmatch(value) is None:
            raise WrongError(worded("what is no {what}", what=what))
        return value

    return lambda _field: check


def _text(field: Field) -> Check:
    def check(value: Any) -> Any:
        if not isinstance(value, str):
            raise WrongError(worded("what is no text"))
        if len(value) > LONGEST_TEXT:
            raise WrongError(worded("more than {most:,} signs", most=LONGEST_TEXT))
        if field.filled and not value:
            raise WrongError(worded("nothing"))
        if _HALF.search(value):
            raise WrongError(worded("half a sign, which is no text"))
        return value

    return check


def _word(field: Field) -> Check:
    words = frozenset(field.words)

    def check(value: Any) -> Any:
        if not isinstance(value, str) or value not in words:
            raise WrongError(worded("a word that this Casefile does not know there"))
        return value

    return check


def _whole(field: Field) -> Check:
    least = field.least

    def check(value: Any) -> Any:
        if type(value) is not int or not least <= value <= LARGEST:
            raise WrongError(worded("what is no such whole number"))
        return value

    return check


def _number(_field: Field) -> Check:
    def check(value: Any) -> Any:
        if type(value) not in (int, float) or not isfinite(value) or not 0 <= value <= LARGEST:
            raise WrongError(worded("what is no such number"))
        return float(value)

    return check


def _date(_field: Field) -> Check:
    text = _text(Field("phrase", Form.TEXT))
    known: dict[str, tuple[str | None, str | None, int | None, int | None]] = {}
    keys = set(DATE_PARTS)

    def check(value: Any) -> Any:
        if not isinstance(value, dict) or value.keys() != keys:
            raise WrongError(worded("what is no date with its phrase, value, anchor and bounds"))
        phrase, edtf, anchor = text(value["phrase"]), text(value["edtf"]), value["anchor"]
        if anchor is not None:
            _check_day(anchor)
        if edtf not in known:
            known[edtf] = _bounds(edtf)
        first, last, earliest, latest = known[edtf]
        if value["earliest"] != first or value["latest"] != last:
            raise WrongError(worded("other days than its value allows"))
        return phrase, edtf, anchor, earliest, latest

    return check


def _check_day(value: Any) -> None:
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            date.fromisoformat(value)
            return
    except ValueError:
        pass
    raise WrongError(worded("an anchor that is no day"))


def _bounds(edtf: str) -> tuple[str | None, str | None, int | None, int | None]:
    try:
        earliest, latest = bounds_of(edtf)
    except (NotEdtf, DateNotUnderstood):
        raise WrongError(worded("a value that is no date")) from None
    return _moment(earliest), _moment(latest), earliest, latest


def _moment(minute: int | None) -> str | None:
    return None if minute is None else moment_of(minute).isoformat(timespec="minutes")


_CHECKS: Final[dict[Form, Callable[[Field], Check]]] = {
    Form.IDENTITY: _matching(_IDENTITY, worded("identity")),
    Form.CONTENT: _matching(_CONTENT, worded("SHA-256")),
    Form.MOMENT: _matching(_MOMENT, worded("moment in UTC")),
    Form.TEXT: _text,
    Form.WORD: _word,
    Form.WHOLE: _whole,
    Form.NUMBER: _number,
    Form.DATE: _date,
}
