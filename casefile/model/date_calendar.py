"""Dates by the calendar, whole or in part: "19 April", "late May 2025", "spring 2024"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casefile.model.date_atoms import SEASONS
from casefile.model.date_lexicon import Kind, Token, month_name, not_understood
from casefile.model.date_reading import Reading, Value, days, distance
from casefile.model.date_relative import period, relative
from casefile.model.date_value import DateNotUnderstood
from casefile.model.wording import Dated, worded

_PARTS = ("early", "begin", "mid", "late", "end")
_WEEKDAYS = (
    worded("Monday"),
    worded("Tuesday"),
    worded("Wednesday"),
    worded("Thursday"),
    worded("Friday"),
    worded("Saturday"),
    worded("Sunday"),
)
_ONE = Token(Kind.NUMBER, 1)
_TURNS = {"last": -1, "this": 0, "next": 1}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The parts of a date that were written; `minute` is of the day, `weekday` 0 for Monday."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    minute: int | None = None
    weekday: int | None = None
    season: int | None = None
    part: str = ""
    ordinal: bool = False

    @property
    def has_date(self) -> bool:
        """Whether anything but a time of day was written."""
        parts = (self.year, self.month, self.day, self.weekday, self.season)
        return any(part is not None for part in parts)


Piece = Calendar | Value


def piece_of(tokens: list[Token], reading: Reading) -> Piece | None:
    """The one date that all of the tokens write, or None."""
    tokens = _turns_named([token for token in tokens if not _is(token, "part")], reading)
    if not tokens:
        return None
    return (
        _decade(tokens)
        or _winter(tokens)
        or _calendar(_seasons_named(tokens))
        or _relative_with_time(tokens, reading)
    )


def _is(token: Token, *words: str) -> bool:
    return token.kind is Kind.WORD and token.word in words


def _turns_named(tokens: list[Token], reading: Reading) -> list[Token]:
    """ "April last year" and "the 19th of this month" with the year and the month in numbers."""
    for unit in ("month", "year"):
        for place, token in enumerate(tokens):
            if not _is(token, unit):
                continue
            before = tokens[place - 1] if place else token
            turn = _TURNS.get(before.word) if before.kind is Kind.WORD else None
            start = place - 1 if turn is not None else place
            others = tokens[:start] + tokens[place + 1 :]
            if turn is None and not (place and _is(before, *_PARTS)):
                continue
            if not any(_is_dated(other, unit) for other in others):
                continue
            if any(_is(other, "earlier", "later", "ago") for other in others):
                continue
            first, _ = period(unit, reading.from_anchor(), turn or 0)
            named = [Token(Kind.NUMBER, first.year, digits=4)]
            if unit == "month":
                named.insert(0, Token(Kind.MONTH, first.month))
            return _turns_named(tokens[:start] + named + tokens[place + 1 :], reading)
    return tokens


def _is_dated(token: Token, unit: str) -> bool:
    if _is(token, *_PARTS):
        return True
    if unit == "month":
        return token.kind is Kind.ORDINAL or (token.kind is Kind.NUMBER and 0 < token.digits < 3)
    return token.kind in (Kind.MONTH, Kind.SEASON)


def _seasons_named(tokens: list[Token]) -> list[Token]:
    """ "The first quarter" and "the second half" as the seasons EDTF makes of them."""
    if tokens and _is(tokens[0], "in"):
        tokens = tokens[1:]
    if len(tokens) < 2 or not _is(tokens[1], "quarter", "half"):
        return tokens
    which, half = tokens[0], tokens[1].word == "half"
    if which.kind not in (Kind.ORDINAL, Kind.NUMBER) or not 1 <= which.number <= (2 if half else 4):
        return tokens
    return [Token(Kind.SEASON, which.number + (39 if half else 32)), *tokens[2:]]


def _decade(tokens: list[Token]) -> Value | None:
    bare = [token for token in tokens if not _is(token, "in", "year", "some", "day")]
    part = ""
    if len(bare) == 2 and _is(bare[0], *_PARTS):
        part, bare = bare[0].word, bare[1:]
    if len(bare) == 1 and bare[0].kind is Kind.DECADE:
        first = bare[0].number
        ends = {"early": (0, 3), "begin": (0, 3), "mid": (4, 6), "late": (7, 9), "end": (7, 9)}
        if part:
            start, end = ends[part]
            return Value(f"[{first + start:04d}..{first + end:04d}]", True)
        return Value(f"{first // 10:03d}X", True)
    if len(bare) == 2 and bare[0].kind is Kind.ORDINAL and _is(bare[1], "century"):
        # Some count it from the year 01, some from 00: both readings fit.
        last = bare[0].number * 100
        return Value(f"[{max(last - 100, 1):04d}..{last:04d}]", True) if last < 10000 else None
    return None


def _winter(tokens: list[Token]) -> Value | None:
    """ "Winter 2023/24" says which of the two winters of a year it is."""
    bare = [token for token in tokens if not _is(token, "in", "some", "day", "year")]
    if len(bare) != 4 or bare[0].number != 24 or bare[0].kind is not Kind.SEASON:
        return None
    first, mark, second = bare[1:]
    if not _is(mark, "/", "-") or first.kind is not Kind.NUMBER or first.digits != 4:
        return None
    if second.kind is not Kind.NUMBER or second.number % 100 != (first.number + 1) % 100:
        return None
    last = first.number + 1
    return Value(days(date(first.number, 12, 1), date(last, 2, monthrange(last, 2)[1])), True)


def _calendar(tokens: list[Token]) -> Calendar | None:
    parts: dict[str, int] = {}
    part = ""
    some_day = any(_is(token, "some") or token == _ONE for token in tokens)

    def put(name: str, number: int | None) -> bool:
        if number is None:
            return True
        if name in parts:
            return False
        parts[name] = number
        return True

    for token in tokens:
        fits = True
        match token.kind:
            case Kind.MONTH:
                fits = put("month", token.number)
            case Kind.WEEKDAY:
                fits = put("weekday", token.number)
            case Kind.SEASON:
                fits = put("season", token.number)
            case Kind.TIME:
                fits = put("minute", token.number)
            case Kind.DAY:
                year, month, day = token.day
                fits = put("year", year) and put("month", month) and put("day", day)
            case Kind.ORDINAL:
                fits = put("day", token.number)
            case Kind.NUMBER if token.digits == 4:
                fits = put("year", token.number)
            case Kind.NUMBER if token.digits in (1, 2):
                fits = put("day", token.number)
            case Kind.WORD if token.word in _PARTS and not part:
                part = token.word
            case Kind.WORD if token.word in ("in", "some", "year", ",", "ofmonth"):
                pass
            case Kind.WORD if token.word == "day" and some_day:
                pass
            case Kind.WORD if token.word == "hour" and "minute" in parts:
                pass
            case Kind.NUMBER if token == _ONE and any(_is(other, "day") for other in tokens):
                pass  # "one day in April"
            case _:
                return None
        if not fits:
            return None
    if not 1 <= parts.get("day", 1) <= 31 or not 1 <= parts.get("month", 1) <= 12:
        return None
    if not parts or (part and {"day", "minute", "weekday"} & parts.keys()):
        return None
    if "season" in parts and parts.keys() - {"season", "year"}:
        return None
    ordinal = any(token.kind is Kind.ORDINAL or _is(token, "ofmonth") for token in tokens)
    return Calendar(**parts, part=part, ordinal=ordinal)


def _relative_with_time(tokens: list[Token], reading: Reading) -> Value | None:
    times = [token for token in tokens if token.kind is Kind.TIME]
    value = relative([token for token in tokens if token.kind is not Kind.TIME], reading)
    if value is None or not times:
        return value
    if len(times) > 1 or len(value.edtf) != 10:
        return None
    return Value(_at(value.edtf, times[0].number), value.period)


def _at(day: str, minute: int | None) -> str:
    return day if minute is None else f"{day}T{minute // 60:02d}:{minute % 60:02d}:00"


def fill_in(pieces: list[Piece], reading: Reading, lean: str) -> list[Piece]:
    """What dates in one breath lend each other: "1 to 5 May 2025", "28 December to 3 January"."""
    calendars = [piece for piece in pieces if isinstance(piece, Calendar)]
    if len(calendars) != len(pieces):
        return pieces
    for place in range(len(calendars) - 2, -1, -1):
        calendars[place] = _lent(calendars[place], calendars[place + 1])
    for place in range(1, len(calendars)):
        calendars[place] = _lent(calendars[place], calendars[place - 1])
    if all(_only_weekday(piece) for piece in calendars):
        return [*_days_of_weekdays(calendars, reading)]
    if any(piece.year is None for piece in calendars):
        calendars[0] = _anchored(calendars[0], reading, lean)
        for place in range(1, len(calendars)):
            calendars[place] = _lent(calendars[place], calendars[place - 1])
    # Only a date with a month of its own can lie in the year before or after its neighbour's.
    free = [
        isinstance(piece, Calendar) and piece.month is not None and piece.year is None
        for piece in pieces
    ]
    for place in range(1, len(calendars)):
        before, after = calendars[place - 1], calendars[place]
        if _rank(after) >= _rank(before) or after.year is None or before.year is None:
            continue
        if free[place]:
            calendars[place] = replace(after, year=after.year + 1)
        elif free[place - 1]:
            calendars[place - 1] = replace(before, year=before.year - 1)
    return [*calendars]


def _rank(piece: Calendar) -> tuple[int, int, int]:
    return piece.year or 0, piece.month or 0, piece.day or 0


def _lent(piece: Calendar, other: Calendar) -> Calendar:
    if not piece.has_date:
        return replace(other, minute=piece.minute, part="")
    if piece.day is not None and piece.month is None:
        piece = replace(piece, month=other.month)
    if piece.year is None and not _only_weekday(piece):
        piece = replace(piece, year=other.year)
    return piece


def _only_weekday(piece: Calendar) -> bool:
    return piece.weekday is not None and piece.year is piece.month is piece.day is None


def _on_weekday(piece: Calendar, latest: date) -> Calendar:
    assert piece.weekday is not None
    day = latest - timedelta(days=(latest.weekday() - piece.weekday) % 7)
    return replace(piece, year=day.year, month=day.month, day=day.day)


def _days_of_weekdays(pieces: list[Calendar], reading: Reading) -> list[Calendar]:
    """ "Between Monday and Wednesday": the last of them first, the others on the way back."""
    latest = reading.from_anchor()
    found: list[Calendar] = []
    for piece in reversed(pieces):
        dated = _on_weekday(piece, latest)
        found.insert(0, dated)
        latest = date(dated.year or 1, dated.month or 1, dated.day or 1)
    return found


def _anchored(piece: Calendar, reading: Reading, lean: str) -> Calendar:
    """The piece with the year (for "the 19th" the month too) nearest the anchor."""
    if piece.year is not None:
        return piece
    anchor = reading.from_anchor()
    if not piece.has_date:
        return replace(piece, year=anchor.year, month=anchor.month, day=anchor.day)
    if _only_weekday(piece):
        return _on_weekday(piece, anchor)
    if piece.month is piece.season is None and not piece.ordinal:
        # "the 19th" is a day of the month; a bare "19" may be anything.
        raise not_understood(reading.phrase)
    found: list[tuple[tuple[int, bool], Calendar]] = []
    for step in range(-8, 9):
        if piece.month is None and piece.season is None:
            month, _ = period("month", anchor, step)
            dated = replace(piece, year=month.year, month=month.month)
        else:
            dated = replace(piece, year=anchor.year + step)
        days_of = _first_and_last(dated)
        if days_of is not None and (lean != "past" or days_of[0] <= anchor):
            found.append((distance(anchor, *days_of), dated))
    if not found:
        raise _no_such_day(reading.phrase)
    return min(found, key=lambda pair: pair[0])[1]


def _first_and_last(piece: Calendar) -> tuple[date, date] | None:
    if piece.year is None or not 1 <= piece.year <= 9999:
        return None
    if piece.season is not None:
        start, end = SEASONS[piece.season]
        start, end = max(start, 1), min(end, 12)
    else:
        start, end = piece.month or 1, piece.month or 12
    try:
        return (
            date(piece.year, start, piece.day or 1),
            date(piece.year, end, piece.day or monthrange(piece.year, end)[1]),
        )
    except ValueError:
        return None


def _no_such_day(phrase: str) -> DateNotUnderstood:
    return DateNotUnderstood(
        worded("“{phrase}” is not a day in the calendar.", phrase=phrase),
        worded("check the day and the month."),
    )


def resolve(piece: Piece, reading: Reading, lean: str, edge: str = "") -> Value:
    """The EDTF value of a piece.

    `lean` "past" keeps a missing year from lying after the anchor. `edge` says that the piece
    starts or ends something, where "the end of May" is its last day and not some day late in it.
    """
    if isinstance(piece, Value):
        if edge == "end" and piece.ends and piece.edtf.startswith("["):
            return Value(piece.edtf.strip("[]").split("..")[-1], True)
        return piece
    piece = _anchored(piece, reading, lean)
    year, month, day = piece.year, piece.month, piece.day
    assert year is not None
    if day is not None and month is None:
        raise not_understood(reading.phrase)
    whole = _first_and_last(piece)
    if whole is None:
        raise _no_such_day(reading.phrase)
    first, last = whole
    if piece.season is not None:
        return Value(f"{year:04d}-{piece.season}", True)
    if piece.part:
        return Value(_part(piece, first, last, edge), True)
    if day is None and (piece.minute is not None or piece.weekday is not None):
        raise not_understood(reading.phrase)
    if piece.weekday is not None and piece.weekday != first.weekday():
        said = f"{first.day} {month_name(first.month)} {year}"
        raise DateNotUnderstood(
            worded(
                "“{phrase}” does not agree with the calendar: {date} is a {weekday}.",
                phrase=reading.phrase,
                date=Dated(said, first.isoformat()),
                weekday=_WEEKDAYS[first.weekday()],
            ),
            worded("correct the day of the week or the date."),
        )
    if day is not None:
        return Value(_at(first.isoformat(), piece.minute), True)
    return Value(f"{year:04d}" if month is None else f"{year:04d}-{month:02d}", True)


def _part(piece: Calendar, first: date, last: date, edge: str) -> str:
    if edge == "start" and piece.part == "begin":
        return first.isoformat()
    if edge == "end" and piece.part == "end":
        return last.isoformat()
    if piece.month is not None:
        cuts = {"early": (1, 10), "begin": (1, 10), "mid": (11, 20)}
        start, end = cuts.get(piece.part, (21, last.day))
        return days(first.replace(day=start), first.replace(day=end))
    months = {"early": (1, 4), "begin": (1, 4), "mid": (5, 8)}.get(piece.part, (9, 12))
    return f"[{first.year:04d}-{months[0]:02d}..{first.year:04d}-{months[1]:02d}]"
