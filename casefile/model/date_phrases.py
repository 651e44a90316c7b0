"""How people write dates: from a phrase, and the day it was published, to an EDTF value.

A year that is missing is the one that puts the date nearest the anchor; what began ("since
July") is not later than the anchor. A date that can be read two ways is never guessed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from casefile.model.date_atoms import NotEdtf
from casefile.model.date_calendar import Piece, fill_in, piece_of, resolve
from casefile.model.date_edtf import bounds_of
from casefile.model.date_lexicon import Kind, Token, not_understood, plain_text, tokens_of
from casefile.model.date_reading import Reading, Value, is_plain, span
from casefile.model.date_value import OPEN_END, DateNotUnderstood
from casefile.model.wording import worded

_LONGEST = 200


def edtf_of(phrase: str, anchor: date | None) -> tuple[str, bool]:
    """The EDTF value of a phrase and whether it took the anchor; or DateNotUnderstood."""
    text = plain_text(phrase)
    if not text:
        raise DateNotUnderstood(worded("No date was written."))
    if len(text) > _LONGEST:
        raise DateNotUnderstood(
            worded("A date of more than {longest} characters was not read.", longest=_LONGEST),
            worded("keep the words that say when."),
        )
    try:
        bounds_of(text)
    except NotEdtf:
        reading = Reading(phrase, anchor)
    else:
        return re.sub(r"(T\d\d:\d\d)(?!:)", r"\1:00", text.replace(" ", "")), False
    try:
        edtf = _expression(tokens_of(text), reading)
        bounds_of(edtf)
    except NotEdtf:
        raise not_understood(phrase) from None
    except OverflowError:
        raise DateNotUnderstood(
            worded("“{phrase}” lies outside the years 1 to 9999.", phrase=phrase)
        ) from None
    return edtf, reading.anchored


def _expression(tokens: list[Token], reading: Reading) -> str:
    while tokens and _is(tokens[0], ",", "-") and len(tokens) > 1:
        tokens = tokens[1:]
    if not tokens:
        raise not_understood(reading.phrase)
    first, rest = tokens[0], tokens[1:]
    if _is(first, "in") and rest and rest[0].word in (*_OPERATORS, "between", "maybe", "about"):
        first, rest = rest[0], rest[1:]
    if _is(first, "present") and not rest:
        return OPEN_END
    if _is(first, "about", "maybe"):
        return _doubted(first.word, rest, reading)
    if _is(first, "between"):
        return _range(_pair(rest, reading, "and", "-", "until"), reading)
    if _is(first, "range"):
        return _range(_pair(rest, reading, "until", "-"), reading)
    if _is(first, "severalof"):
        return f"{{{_range(_pair(rest, reading, 'until', '-'), reading).strip('[]')}}}"
    if first.word in _OPERATORS and first.kind is Kind.WORD:
        if first.word == "since" and (both := _pair(rest, reading, "until", "-", "by")):
            return _interval(both)
        return _OPERATORS[first.word](rest, reading)
    if _is(tokens[-1], "onwards"):
        return _since(tokens, reading)
    whole = piece_of(tokens, reading)
    if whole is not None:
        return resolve(whole, reading, "near").edtf
    if both := _pair(tokens, reading, "-", "until"):
        return _interval(both)
    return _listed(tokens, reading)


def _is(token: Token, *words: str) -> bool:
    return token.kind is Kind.WORD and token.word in words


def _single(tokens: list[Token], reading: Reading, lean: str, edge: str = "") -> Value:
    tokens = [token for token in tokens if not _is(token, "onwards")]
    doubt = ""
    while tokens and _is(tokens[0], "about", "maybe", "in", ",") and len(tokens) > 1:
        if _is(tokens[0], "in") and piece_of(tokens, reading) is not None:
            break
        doubt += tokens[0].word if tokens[0].word != "in" else ""
        tokens = tokens[1:]
    piece = _piece(tokens, reading)
    if piece is None:
        raise not_understood(reading.phrase)
    value = resolve(piece, reading, lean, edge)
    if doubt:
        return Value(_qualified(value, doubt), False)
    return value


def _doubted(word: str, tokens: list[Token], reading: Reading) -> str:
    if tokens and _is(tokens[0], "about", "maybe"):
        word, tokens = word + tokens[0].word, tokens[1:]
    return _qualified(_single(tokens, reading, "near"), word)


def _qualified(value: Value, doubt: str) -> str:
    """The value with EDTF's ~, ? or %; what EDTF cannot qualify is widened into a set."""
    mark = {(True, False): "~", (False, True): "?", (True, True): "%"}.get(
        ("about" in doubt, "maybe" in doubt), ""
    )
    bounds = value.bounds
    if "T" not in value.edtf and (is_plain(value.edtf) or value.edtf.endswith("X")):
        return value.edtf + mark
    if bounds.earliest is None or bounds.latest is None:
        return value.edtf
    slack = 30 if "T" in value.edtf else bounds.latest + 1 - bounds.earliest
    slack *= 2 if mark == "%" else 1
    return span(bounds.earliest - slack, bounds.latest + slack)


def _since(tokens: list[Token], reading: Reading) -> str:
    tokens = [token for token in tokens if not _is(token, "onwards", "present")]
    while tokens and _is(tokens[-1], "until", "-", ","):
        tokens = tokens[:-1]
    return f"{_single(tokens, reading, 'past', 'start').edtf}/.."


def _until(tokens: list[Token], reading: Reading) -> str:
    if len(tokens) == 1 and _is(tokens[0], "present"):
        return OPEN_END
    return f"../{_single(tokens, reading, 'near', 'end').edtf}"


def _before(tokens: list[Token], reading: Reading) -> str:
    if any(_is(token, "end") for token in tokens):
        return _by(tokens, reading)
    value = _single(tokens, reading, "near")
    bounds = value.bounds
    if not value.period:
        return span(None, bounds.latest)
    if bounds.earliest is None:
        raise not_understood(reading.phrase)
    return span(None, bounds.earliest - 1)


def _after(tokens: list[Token], reading: Reading) -> str:
    if any(_is(token, "begin") for token in tokens):
        return _not_before(tokens, reading)
    value = _single(tokens, reading, "near")
    bounds = value.bounds
    if not value.period:
        return span(bounds.earliest, None)
    if bounds.latest is None:
        raise not_understood(reading.phrase)
    return span(bounds.latest + 1, None)


def _by(tokens: list[Token], reading: Reading) -> str:
    return span(None, _single(tokens, reading, "near", "end").bounds.latest)


def _not_before(tokens: list[Token], reading: Reading) -> str:
    return span(_single(tokens, reading, "near", "start").bounds.earliest, None)


_OPERATORS = {
    "since": _since,
    "until": _until,
    "before": _before,
    "after": _after,
    "by": _by,
    "notbefore": _not_before,
}


def _pair(tokens: list[Token], reading: Reading, *words: str) -> tuple[Value, Value] | None:
    """The two dates on either side of a word such as "to", each lending the other what it lacks."""
    for place, token in enumerate(tokens):
        if not _is(token, *words) or place == 0:
            continue
        after = tokens[place + 1 :]
        if len(after) == 1 and _is(after[0], "present"):
            return _single(tokens[:place], reading, "past", "start"), Value(OPEN_END, True)
        first, last = _piece(tokens[:place], reading), _piece(_years_last(tokens, place), reading)
        if first is None or last is None:
            continue
        start, end = fill_in([first, last], reading, "near")
        return resolve(start, reading, "near", "start"), resolve(end, reading, "near", "end")
    return None


def _piece(tokens: list[Token], reading: Reading) -> Piece | None:
    tokens = _bare(tokens)
    if tokens and _is(tokens[0], "range"):
        both = _pair(tokens[1:], reading, "until", "-")
        return both and Value(_range(both, reading), False)
    if len(tokens) > 1 and _is(tokens[0], "about", "maybe"):
        piece = piece_of([token for token in tokens if not _is(token, "about", "maybe")], reading)
        if isinstance(piece, Value) or (piece is not None and piece.year is not None):
            return Value(_doubted(tokens[0].word, tokens[1:], reading), False)
        return None
    return piece_of(tokens, reading)


def _years_last(tokens: list[Token], place: int) -> list[Token]:
    """What follows the dash, where "2019–21" means the year 2021."""
    before, after = tokens[place - 1], tokens[place + 1 :]
    if before.kind is Kind.NUMBER and before.digits == 4 and len(after) == 1:
        year = after[0]
        if year.kind is Kind.NUMBER and year.digits == 2 and year.number > before.number % 100:
            return [replace(year, number=before.number // 100 * 100 + year.number, digits=4)]
    return after


def _bare(tokens: list[Token]) -> list[Token]:
    while tokens and _is(tokens[0], "in", ",", "until") and len(tokens) > 1:
        tokens = tokens[1:]
    return tokens


def _interval(both: tuple[Value, Value]) -> str:
    return f"{both[0].edtf}/{both[1].edtf}"


def _range(both: tuple[Value, Value] | None, reading: Reading) -> str:
    if both is None:
        raise not_understood(reading.phrase)
    start, end = both
    if is_plain(start.edtf) and is_plain(end.edtf) and len(start.edtf) == len(end.edtf):
        return start.edtf if start.edtf == end.edtf else f"[{start.edtf}..{end.edtf}]"
    return span(start.bounds.earliest, end.bounds.latest)


def _listed(tokens: list[Token], reading: Reading) -> str:
    """ "1 or 3 May 2025" is one of them, "1 and 3 May 2025" both."""
    joins = {token.word for token in tokens if _is(token, "or", "and")}
    if len(joins) != 1:
        raise not_understood(reading.phrase)
    parts: list[list[Token]] = [[]]
    for place, token in enumerate(tokens):
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        year_follows = after is not None and after.kind is Kind.NUMBER and after.digits == 4
        if _is(token, "or", "and") or (
            _is(token, ",") and not (year_follows and _lacks_year(parts[-1]))
        ):
            parts.append([])
        else:
            parts[-1].append(token)
    pieces: list[Piece] = []
    for part in parts:
        if not part:
            continue
        piece = _piece(part, reading)
        if piece is None:
            raise not_understood(reading.phrase)
        pieces.append(piece)
    values = [resolve(piece, reading, "near") for piece in fill_in(pieces, reading, "near")]
    members: list[str] = []
    for value in values:
        text = value.edtf
        if not is_plain(text):
            text = span(value.bounds.earliest, value.bounds.latest).strip("[]")
        if text not in members:
            members.append(text)
    if len(members) == 1:
        return members[0] if ".." not in members[0] else f"[{members[0]}]"
    return f"{{{','.join(members)}}}" if joins == {"and"} else f"[{','.join(members)}]"


def _lacks_year(tokens: list[Token]) -> bool:
    return not any(token.kind is Kind.NUMBER and token.digits == 4 for token in tokens)
