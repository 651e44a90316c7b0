"""The words of dates in English and Russian, brought to one small vocabulary.

`tokens_of` turns a phrase into tokens that the grammar in `date_phrases` reads; another language
is another block of words here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from casefile.model.date_value import DateNotUnderstood
from casefile.model.wording import Dated, worded


class Kind(Enum):
    """What a token is; its value is a number, a date, minutes of the day, or a word."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    DAY = "day"  # a whole date: value (year or None, month, day or None)
    DECADE = "decade"  # its first year
    TIME = "time"  # minute of the day
    MONTH = "month"
    WEEKDAY = "weekday"  # 0 is Monday
    SEASON = "season"  # 21 spring … 24 winter, as in EDTF; 33–36 the quarters, 40 and 41 halves
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a phrase; `number` and `day` as its kind asks, `word` for words."""

    kind: Kind
    number: int = 0
    word: str = ""
    day: tuple[int | None, int, int | None] = (None, 1, None)
    digits: int = 0


_MONTHS = (
    "january jan январь января январе янв",
    "february feb февраль февраля феврале фев февр",
    "march mar март марта марте мар",
    "april apr апрель апреля апреле апр",
    "may май мая мае",
    "june jun июнь июня июне июн",
    "july jul июль июля июле июл",
    "august aug август августа августе авг",
    "september sept sep сентябрь сентября сентябре сен сент",
    "october oct октябрь октября октябре окт",
    "november nov ноябрь ноября ноябре ноя нояб",
    "december dec декабрь декабря декабре дек",
)
_WEEKDAYS = (
    "monday mon понедельник понедельника понедельнику пн",
    "tuesday tues tue вторник вторника вторнику вт",
    "wednesday wed среда среду среды среде ср",
    "thursday thurs thur thu четверг четверга четвергу чт",
    "friday fri пятница пятницу пятницы пятнице пт",
    "saturday sat суббота субботу субботы субботе сб",
    "sunday sun воскресенье воскресенья воскресенью вс",
)
_SEASONS = (
    "spring весна весны весной весну",
    "summer summertime лето лета летом",
    "autumn fall осень осени осенью",
    "winter wintertime зима зимы зимой зиму",
)
_NUMBERS = (
    "one один одна одну одного",
    "two два две двух двумя",
    "three три трех тремя",
    "four четыре четырех",
    "five пять пяти",
    "six шесть шести",
    "seven семь семи",
    "eight восемь восьми",
    "nine девять девяти",
    "ten десять десяти",
    "eleven одиннадцать",
    "twelve двенадцать",
)
_ORDINALS = (
    "first i первый первая первое первого первой первом первую",
    "second ii второй вторая второе второго втором вторую",
    "third iii третий третьего третьем",
    "fourth iv четвертый четвертого четвертом",
)
_WORDS = {
    "": "the of at during on only sometime date dated ad ce period "
    "период периода включительно inclusive",
    "in": "in during within? в во на через",
    "within": "within inside",
    "some": "some any a an каком-то некий один-из",
    "since": "since from starting beginning effective с со от начиная",
    "until": "until till til through thru to ending до по вплоть",
    "before": "before перед",
    "after": "after following после",
    "by": "by к ко",
    "between": "between betw между",
    "and": "and и &",
    "or": "or или либо",
    "about": "around circa about approximately approx roughly near ca c ~ около примерно "
    "приблизительно ориентировочно",
    "maybe": "possibly perhaps maybe probably ? возможно вероятно предположительно",
    "early": "early",
    "mid": "mid middle midway середина середине середины середину",
    "late": "late",
    "begin": "begin start beginning-of outset начало начале начала началу",
    "end": "end close конец конце конца концу",
    "earlier": "earlier ранее раньше",
    "later": "later позднее позже",
    "last": "last previous past preceding прошлый прошлая прошлое прошлого прошлой прошлом "
    "прошлую прошлым прошлые последние последний последних минувший минувшая минувшего минувшей "
    "минувшем минувшую предыдущий предыдущего предыдущем предыдущей",
    "this": "this current present-day этот эта это этого этой этом эту текущий текущего текущем "
    "текущей нынешний нынешнего нынешнем нынешней сего",
    "next": "next following-the coming upcoming следующий следующая следующего следующей следующем "
    "следующую будущий будущего будущем будущей ближайшие ближайший ближайших",
    "recent": "recent недавние недавних",
    "recently": "recently lately newly недавно",
    "ago": "ago назад",
    "few": "few several несколько",
    "couple": "couple пару",
    "today": "today tonight сегодня",
    "yesterday": "yesterday вчера",
    "tomorrow": "tomorrow завтра",
    "beforeyesterday": "beforeyesterday позавчера",
    "aftertomorrow": "aftertomorrow послезавтра",
    "sameday": "sameday",
    "lastnight": "lastnight",
    "present": "present now ongoing nowadays настоящее",
    "onwards": "onwards onward forward",
    "notbefore": "notbefore",
    "range": "range",
    "severalof": "severalof",
    "day": "day days день дней днем дня",
    "ofmonth": "числа число",
    "week": "week weeks неделя недели неделе неделю недель",
    "weekend": "weekend выходные выходных",
    "month": "month months месяц месяца месяце месяцев месяцу",
    "quarter": "quarter quarters квартал квартала квартале",
    "half": "half половина половине половину половины полугодие полугодии полугодия",
    "year": "year years yr yrs год года году годом годы годах лет г гг",
    "decade": "decade decades десятилетие десятилетии",
    "century": "century век века веке",
    "hour": "hour hours hr hrs h час часа часов ч",
    "part": "morning afternoon evening night утром днем вечером ночью",
}
# Whole expressions, each put as one word before the text is cut into tokens; the order counts.
_EXPRESSIONS = (
    (r"\bс\. ?г\b", "этого года"),
    (r"\b(?:early|mid|late)-(?=\w)", lambda found: found[0][:-1] + " "),
    (r"\b(?:day before yesterday)\b", "beforeyesterday"),
    (r"\b(?:day after tomorrow)\b", "aftertomorrow"),
    (r"\b(?:(?:the|that|this) )?(?:very )?same day\b|\bthat day\b|\bтот же день\b", "sameday"),
    (r"\b(?:last night|overnight|прошлой ночью)\b", "lastnight"),
    (r"\bthis (?:morning|afternoon|evening)\b", "today"),
    (r"\b(?:(?:not|no) later than|on or before|не поздне[ей]|не позже)\b", "by"),
    (r"\b(?:not before|(?:not|no) (?:before|earlier than|sooner than)|on or after)\b", "notbefore"),
    (r"\bне (?:ранее|раньше)(?: чем)?\b", "notbefore"),
    (r"\b(?:prior to|earlier than|sooner than|(?:ранее|раньше) чем)\b", "before"),
    (r"\b(?:later than|subsequent to|(?:позднее|позже) чем)\b", "after"),
    (r"\b(?:up to and including|up to|up until|вплоть до)\b", "until"),
    (r"\b(?:still going|to date|(?:to |until |till )?(?:the )?present(?: day)?)\b", "present"),
    (r"\b(?:по|до) (?:настоящее время|сей день|сих пор|настоящего времени)\b", "present"),
    (
        r"\b(?:as (?:of|from)|(?:starting|beginning|effective) (?:from|on|in|with)|начиная с)\b",
        "since",
    ),
    (r"\b(?:start|beginning|outset) of\b", "begin"),
    (r"\b(?:some (?:day|time|point) from|one of the days from)\b", "range"),
    (r"\bseveral (?:days|times) from\b", "severalof"),
    (r"\b(?:a few|a couple of|a couple|couple of)\b", "few"),
    (r"\ban? (?=(?:day|week|month|quarter|year|decade)\b)", "1 "),
    (r"\bfollowing (?=(?:day|week|month|quarter|year)\b)", "next "),
    (r"\bnot long ago\b", "recently"),
)

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "–")
_QUOTES = dict.fromkeys(map(ord, '“”„«»"‘’`'), None)
_WORD_OF = {
    word: canonical
    for canonical, words in _WORDS.items()
    for word in (words + " " + canonical).split()
}


@lru_cache(maxsize=1)
def _named() -> dict[str, Token]:
    """Months, weekdays, seasons and written numbers by every form of theirs."""
    named: dict[str, Token] = {}
    for kind, groups, start in (
        (Kind.MONTH, _MONTHS, 1),
        (Kind.WEEKDAY, _WEEKDAYS, 0),
        (Kind.SEASON, _SEASONS, 21),
        (Kind.NUMBER, _NUMBERS, 1),
        (Kind.ORDINAL, _ORDINALS, 1),
    ):
        for number, forms in enumerate(groups, start):
            for form in forms.split():
                named[form] = Token(kind, number)
    return named


_PIECES = re.compile(
    r"""
    (?P<iso>\d{4}-\d\d-\d\d)(?!\d)(?:t(?=\d))?
  | (?P<iso_month>\d{4}-(?:0[1-9]|1[0-2]))(?![\d-])
  | (?P<clock>(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)(?!\d)\s*(?P<clock_half>[ap]\.?m\b\.?)?
  | (?P<hour>1[0-2]|0?[1-9])\s*(?P<half>[ap]\.?m\b\.?)
  | (?P<year_first>\d{4}(?P<year_mark>[./-])\d{1,2}(?P=year_mark)\d{1,2})(?!\d)
  | (?P<numeric>\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)\d{2,4})(?!\d)
  | (?P<month_year>\d{1,2}[./]\d{4})(?!\d)
  | (?P<day_month>\d{1,2}\.\d{1,2})(?!\.?\d)
  | (?P<decade>\d{3}0)(?:'?s\b|-?(?:е|х|ые|ых|ым|ми)\b)
  | (?P<quarter>q[1-4])\b
  | (?P<ordinal>\d{1,2})(?:st|nd|rd|th|-?(?:го|ого|е|ое|му|м|й|я|ом))\b
  | (?P<number>\d+)
  | (?P<dash>[–-])
  | (?P<sign>[,?~&/])
  | (?P<word>[^\W\d_]+\.?)
  | (?P<space>[\s.;:']+)
    """,
    re.VERBOSE,
)


def tokens_of(phrase: str) -> list[Token]:
    """The tokens of a phrase; DateNotUnderstood for what no date can hold, or holds two ways."""
    text = phrase.lower().replace("ё", "е").translate(_DASHES).translate(_QUOTES)
    text = re.sub(r"\([^)]*\)", " ", text)
    text = re.sub(r"(\d{1,2})[-–]([^\W\d_]{3,9})\.?[-–](\d{4})\b", r"\1 \2 \3", text)
    text = " ".join(text.split()).strip(" .,;:–-")
    for form, replacement in _EXPRESSIONS:
        text = re.sub(form, replacement, text)
    tokens: list[Token] = []
    position = 0
    while position < len(text):
        found = _PIECES.match(text, position)
        if found is None:
            raise not_understood(phrase)
        position = found.end()
        token = _token(phrase, found)
        if token is not None:
            tokens.append(token)
    return tokens


def plain_text(phrase: str) -> str:
    """A phrase as it would be typed: plain spaces and digits, no marks that cannot be seen."""
    seen = (
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        for letter in unicodedata.normalize("NFKC", phrase)
        # PDFium writes U+FFFE for the hyphen at a line's end.
        if unicodedata.category(letter) != "Cf" and letter != "\ufffe"
    )
    return " ".join("".join(seen).split())


def not_understood(phrase: str) -> DateNotUnderstood:
    """The answer to words in which no date was found."""
    return DateNotUnderstood(
        worded("“{phrase}” was not understood as a date.", phrase=phrase),
        worded(
            "write it like “19 Apr 2025”, “April 2025”, “before June 2024” or “between "
            "1 and 5 May 2025”."
        ),
    )


def _token(phrase: str, found: re.Match[str]) -> Token | None:
    kind = found.lastgroup
    for name in ("iso", "iso_month", "year_first", "numeric", "month_year", "day_month"):
        if text := found[name]:
            return Token(Kind.DAY, day=_numeric_day(phrase, name, text, found["mark"]))
    if found["clock"] or found["hour"]:
        return Token(Kind.TIME, _minutes(phrase, found))
    if found["decade"]:
        return Token(Kind.DECADE, int(found["decade"]))
    if found["quarter"]:
        return Token(Kind.SEASON, 32 + int(found["quarter"][1]))
    if found["ordinal"]:
        return Token(Kind.ORDINAL, int(found["ordinal"]))
    if number := found["number"]:
        return Token(Kind.NUMBER, int(number[:9]), digits=len(number))
    if found["dash"]:
        return Token(Kind.WORD, word="-")
    if kind == "sign":
        return Token(Kind.WORD, word=_WORD_OF.get(found["sign"], found["sign"]))
    if kind == "word":
        return _word(phrase, found["word"].rstrip("."))
    return None


def _word(phrase: str, word: str) -> Token | None:
    if named := _named().get(word):
        return named
    canonical = _WORD_OF.get(word)
    if canonical is None:
        raise not_understood(phrase)
    return Token(Kind.WORD, word=canonical) if canonical else None


def _minutes(phrase: str, found: re.Match[str]) -> int:
    half = found["clock_half"] or found["half"]
    hour, minute = [*(int(part) for part in (found["clock"] or found["hour"]).split(":")), 0][:2]
    if half and not 1 <= hour <= 12:
        raise not_understood(phrase)
    if half:
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    if hour == 24:
        raise DateNotUnderstood(
            worded("“{phrase}” has no time of day between 00:00 and 23:59.", phrase=phrase),
            worded("write 00:00 of the day after for midnight."),
        )
    return hour * 60 + minute


def _numeric_day(
    phrase: str, name: str, text: str, mark: str | None
) -> tuple[int | None, int, int | None]:
    parts = re.split(r"[./-]", text)
    numbers = [int(part) for part in parts]
    if name in ("iso", "year_first"):
        return numbers[0], numbers[1], numbers[2]
    if name == "iso_month":
        return numbers[0], numbers[1], None
    if name == "month_year":
        return numbers[1], numbers[0], None
    if name == "day_month":
        return None, numbers[1], numbers[0]
    first, second, year = numbers
    if len(parts[2]) != 4:
        raise DateNotUnderstood(
            worded("“{phrase}” does not say which century.", phrase=phrase),
            worded("write the year with four digits."),
        )
    # With dots the day always comes first; with slashes and hyphens Americans put the month first.
    if mark == "." or first > 12 or first == second:
        return year, second, first
    if second > 12:
        return year, first, second
    raise DateNotUnderstood(
        worded(
            "“{phrase}” can be read as {one} or as {other}.",
            phrase=phrase,
            one=_dated(first, second, year),
            other=_dated(second, first, year),
        ),
        worded("write the month as a word."),
    )


def _dated(day: int, month: int, year: int) -> Dated:
    said = f"{day} {month_name(month)} {year}"
    return Dated(said, f"{year:04d}-{month:02d}-{day:02d}")


def month_name(month: int) -> str:
    """The English name of a month, 1 to 12."""
    return _MONTHS[month - 1].split()[0].capitalize()
