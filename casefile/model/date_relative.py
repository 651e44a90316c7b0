"""Phrases that mean a day only together with the day they were published: "last week"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from casefile.model.date_atoms import SEASONS, shifted
from casefile.model.date_edtf import bounds_of
from casefile.model.date_lexicon import Kind, Token
from casefile.model.date_minutes import day_of
from casefile.model.date_reading import Reading, Value, days

_WHICH = {"last": -1, "this": 0, "next": 1}
_NEAR_DAYS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "beforeyesterday": -2,
    "aftertomorrow": 2,
    "sameday": 0,
}
# How far back "recent days" may reach: generous, because the words bind nobody.
_RECENT = {"day": 14, "week": 92, "month": 366, "year": 3660}
_FEW = {"few": (2, 6), "couple": (2, 3)}

_UNIT = r"(?P<unit>day|weekend|week|month|quarter|year|decade|hour)"
_COUNT = r"(?P<count>#|few|couple)"
_TURN = r"(?P<which>last|this|next)"
_NAMED = r"(?P<named>WEEKDAY|MONTH|SEASON)"


def relative(tokens: list[Token], reading: Reading) -> Value | None:
    """What the tokens mean seen from the anchor, or None if they are no such phrase."""
    if not tokens:
        return None
    words = [_word(token) for token in tokens]
    text = " ".join(
        word
        for word, after in zip(words, [*words[1:], ""], strict=True)
        if word != "in" or after in ("#", "few", "couple")
    )
    text = re.sub(r"^(?:some day|# day(?! ago| later)|some) (?=\w)", "", text)
    text = re.sub(r"(?<=\w) part$", "", text)
    for form, read in _FORMS:
        if found := re.fullmatch(form, text):
            return read(found, tokens, reading)
    return None


def _word(token: Token) -> str:
    if token.kind is Kind.WORD:
        return token.word
    if token.kind in (Kind.MONTH, Kind.WEEKDAY, Kind.SEASON):
        return token.kind.name
    return "#" if token.kind is Kind.NUMBER and token.digits <= 3 else "?"


def period(unit: str, anchor: date, turn: int) -> tuple[date, date]:
    """First and last day of the unit that lies `turn` units from the anchor's; weeks are ISO's."""
    if unit == "day":
        day = anchor + timedelta(days=turn)
        return day, day
    if unit in ("week", "weekend"):
        monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=turn)
        return monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6)
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]
    into = (anchor.year * 12 + anchor.month - 1) % months
    first = _moved(anchor.replace(day=1), months=months * turn - into)
    return first, _moved(first, months=months, days=-1)


def _moved(day: date, *, months: int = 0, days: int = 0) -> date:
    moved = shifted(day, months=months, days=days)
    if moved is None:
        raise OverflowError(day)
    return moved


def _near_day(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    del tokens
    day = reading.from_anchor() + timedelta(days=_NEAR_DAYS[found["near"]])
    return Value(day.isoformat(), True)


def _last_night(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    del found, tokens
    anchor = reading.from_anchor()
    return Value(days(anchor - timedelta(days=1), anchor), False)


def _whole(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    del tokens
    unit = found["unit"]
    first, last = period(unit, reading.from_anchor(), _WHICH[found["which"]])
    if unit == "month":
        return Value(first.isoformat()[:7], True)
    if unit == "year":
        return Value(first.isoformat()[:4], True)
    if unit == "decade":
        return Value(first.isoformat()[:3] + "X", True)
    return Value(days(first, last), True)


def _side(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    del tokens
    anchor = reading.from_anchor()
    first, last = period(found["unit"], anchor, 0)
    return Value(
        days(first, anchor) if found["side"] == "earlier" else days(anchor, max(anchor, last)),
        False,
    )


def _part(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    del tokens
    first, last = period(found["unit"], reading.from_anchor(), _WHICH[found["which"] or "this"])
    return Value(third(first, last, found["part"]), True, found["part"] == "end")


def third(first: date, last: date, part: str) -> str:
    """The first, middle or last third of the days from first to last, whole days, nothing lost."""
    length = (last - first).days + 1
    cuts = [first, first + timedelta(days=length // 3), first + timedelta(days=2 * length // 3)]
    if part in ("early", "begin"):
        return days(cuts[0], cuts[1] - timedelta(days=1) if length > 2 else last)
    if part == "mid":
        return days(cuts[1], max(cuts[1], cuts[2] - timedelta(days=1)))
    return days(cuts[2], last)


def _weekday_of_week(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    monday, _ = period("week", reading.from_anchor(), _WHICH[found["which"]])
    weekday = next(token.number for token in tokens if token.kind is Kind.WEEKDAY)
    return Value((monday + timedelta(days=weekday)).isoformat(), True)


def _named(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    """ "Last Tuesday" may be this week's or last week's: where both fit, it is one of the two."""
    anchor = reading.from_anchor()
    token = next(token for token in tokens if token.kind.name == found["named"])
    turn = _WHICH[found["which"]]
    unit = "week" if token.kind is Kind.WEEKDAY else "year"
    spans = [_occurrence(token, anchor, unit, near) for near in range(-2, 3)]
    by_calendar = spans[2 + turn]
    if turn == 0:
        return _either([by_calendar])
    if turn < 0:
        by_distance = max(span for span in spans if span[1] < anchor)
        candidates = [by_calendar] if by_calendar[1] < anchor else []
    else:
        by_distance = min(span for span in spans if span[0] > anchor)
        candidates = [by_calendar] if by_calendar[0] > anchor else []
    return _either(sorted({by_distance, *candidates}))


def _occurrence(token: Token, anchor: date, unit: str, turn: int) -> tuple[date, date]:
    first, _ = period(unit, anchor, turn)
    if token.kind is Kind.WEEKDAY:
        day = first + timedelta(days=token.number)
        return day, day
    if token.kind is Kind.MONTH:
        return period("month", first.replace(month=token.number), 0)
    start, end = (0, 2) if token.number == 24 else SEASONS[token.number]
    return _moved(first, months=start - 1), _moved(first, months=end, days=-1)


def _either(spans: list[tuple[date, date]]) -> Value:
    first, last = spans[0]
    if len(spans) == 1:
        month = first.isoformat()[:7]
        edges = bounds_of(month)
        if edges.earliest is not None and edges.latest is not None:
            whole = (day_of(edges.earliest), day_of(edges.latest)) == (first, last)
            return Value(month if whole else days(first, last), True)
    members = [days(*span).strip("[]") for span in spans]
    return Value(f"[{','.join(members)}]", False)


def _count(found: re.Match[str], tokens: list[Token]) -> tuple[int, int]:
    counted = found.groupdict().get("count")
    if counted in _FEW:
        return _FEW[counted]
    numbers = [token.number for token in tokens if token.kind is Kind.NUMBER]
    return (numbers[0], numbers[0]) if counted and numbers else (1, 1)


def _ago(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    """Days are counted; weeks, months and years ago are as rough as people mean them."""
    anchor = reading.from_anchor()
    forward = found.groupdict().get("later") is not None
    few, many = _count(found, tokens)
    unit = found["unit"]
    if unit == "hour":
        return Value(days(*sorted((anchor, anchor + timedelta(days=1 if forward else -1)))), False)
    spans = [_rough(unit, anchor, number if forward else -number) for number in (few, many)]
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    if forward:
        return Value(days(max(first, anchor), last), False)
    return Value(days(first, min(last, anchor)), False)


def _rough(unit: str, anchor: date, number: int) -> tuple[date, date]:
    if unit == "day":
        return period(unit, anchor, number)
    if unit in ("week", "weekend"):
        middle = anchor + timedelta(weeks=number)
        return middle - timedelta(days=3), middle + timedelta(days=3)
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]
    middle = _moved(anchor, months=months * number)
    slack = timedelta(days=months * 15)
    first, last = period(unit, anchor, number)
    return min(first, middle - slack), max(last, middle + slack)


def _stretch(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    """ "The last two weeks", "within ten days": anywhere between the anchor and that far away."""
    anchor = reading.from_anchor()
    _, many = _count(found, tokens)
    unit = "day" if found["unit"] == "hour" else found["unit"]
    number = 1 if found["unit"] == "hour" else many
    if found["which"] == "last":
        return Value(days(_back(unit, anchor, -number), anchor), False)
    return Value(days(anchor, _back(unit, anchor, number)), False)


def _back(unit: str, anchor: date, number: int) -> date:
    if unit in ("day", "week", "weekend"):
        return anchor + timedelta(days=number * (1 if unit == "day" else 7))
    return _moved(
        anchor, months=number * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]
    )


def _recent(found: re.Match[str], tokens: list[Token], reading: Reading) -> Value:
    del tokens
    anchor = reading.from_anchor()
    unit = found.groupdict().get("unit")
    if unit is None:
        return Value(f"[..{anchor.isoformat()}]", False)
    return Value(days(anchor - timedelta(days=_RECENT.get(unit, 366)), anchor), False)


_Read = Callable[[re.Match[str], list[Token], Reading], Value]
_FORMS: tuple[tuple[str, _Read], ...] = (
    (rf"(?:(?:earlier|later) )?(?P<near>{'|'.join(_NEAR_DAYS)})", _near_day),
    (r"lastnight", _last_night),
    (rf"{_TURN} {_UNIT}(?<!hour)", _whole),
    (rf"(?P<side>earlier|later) this {_UNIT}(?<!hour)", _side),
    (rf"(?P<part>early|begin|mid|late|end) (?:{_TURN} )?{_UNIT}(?<!hour)", _part),
    (rf"(?:WEEKDAY {_TURN} week)", _weekday_of_week),
    (rf"(?:{_TURN} week WEEKDAY)", _weekday_of_week),
    (rf"{_TURN} {_NAMED}", _named),
    (rf"(?:{_COUNT} )?{_UNIT} ago", _ago),
    (rf"(?P<later>in) {_COUNT} {_UNIT}", _ago),
    (rf"(?P<which>last|next) {_COUNT} {_UNIT}", _stretch),
    (rf"(?P<which>within) (?:next )?{_COUNT} {_UNIT}", _stretch),
    (rf"recent {_UNIT}", _recent),
    (r"recently", _recent),
)
