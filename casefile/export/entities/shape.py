"""One FollowTheMoney entity as JSON, with values that its schema takes.

The schemata are those of https://followthemoney.tech/explorer/; every value of a property is text
in a list. Lengths are those of the library's property types.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final

from casefile.export.printable import legible
from casefile.model.dates import UncertainDate
from casefile.places import resources

LABEL: Final = 1024
NAME: Final = 384
TEXT: Final = 65_000
PLACE: Final = 250
NUMBER: Final = 64
ADDRESS: Final = 4096

_WEB: Final = re.compile(r"https?://[^\s/?#]+\.[^\s]+", re.IGNORECASE)
_UNSEEN: Final = re.compile("[\u200b\u2060]")  # Names that differ in these are the same.
_MOST_PREFIXES: Final = 3
_LANGUAGES: Final = {
    "ar": "ara", "az": "aze", "be": "bel", "bg": "bul", "cs": "ces", "de": "deu", "el": "ell",
    "en": "eng", "es": "spa", "et": "est", "fa": "fas", "fi": "fin", "fr": "fra", "he": "heb",
    "hr": "hrv", "hu": "hun", "hy": "hye", "it": "ita", "ja": "jpn", "ka": "kat", "kk": "kaz",
    "ko": "kor", "ky": "kir", "lt": "lit", "lv": "lav", "mk": "mkd", "nl": "nld", "no": "nor",
    "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv", "sq": "sqi",
    "sr": "srp", "sv": "swe", "tg": "tgk", "tk": "tuk", "tr": "tur", "uk": "ukr", "uz": "uzb",
    "zh": "zho",
}  # fmt: skip


@dataclass(slots=True)
class Entity:
    """An entity being filled in. Empty values are left out, each stands there once."""

    id: str
    schema: str
    properties: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, *values: str, most: int = LABEL) -> Entity:
        """Adds values of a property, cut to `most` signs."""
        for value in values:
            text = _UNSEEN.sub("", legible(value)).strip()
            if most <= LABEL:
                text = " ".join(text.split())
            if len(text) > most:
                text = text[: most - 1] + "…"
            if text and text not in self.properties.get(name, ()):
                self.properties.setdefault(name, []).append(text)
        return self

    def link(self, name: str, identities: Iterable[str]) -> Entity:
        """Adds references to other entities; none to itself."""
        return self.add(name, *(one for one in identities if one != self.id), most=200)

    def as_line(self) -> str:
        """The entity as one line of JSON, its properties in the order of their names."""
        said = {"id": self.id, "schema": self.schema, "properties": self.properties}
        return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def web_address(url: str) -> tuple[str, ...]:
    """The address, if it is one that leads to the web."""
    return (url,) if _WEB.fullmatch(url) and len(url) <= ADDRESS else ()


def language(code: str) -> tuple[str, ...]:
    """The ISO 639-3 code of a language given by its tag ("en", "pt-BR"), where it is known."""
    known = _LANGUAGES.get(code.strip().lower().split("-")[0])
    return (known,) if known else ()


def country(words: str) -> tuple[str, ...]:
    """The code of a country called by its English name or by the code; nothing for others."""
    code = _countries().get(" ".join(words.split()).casefold())
    return (code,) if code else ()


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    text = (resources() / "exchange" / "countries.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        code, *names = line.split("\t")
        found |= {name.casefold(): code for name in (code, *names)}
    return found


def prefixes(when: UncertainDate | None) -> tuple[str, ...]:
    """A date as FollowTheMoney's own kind of uncertain date: one to three days, months or years.

    A date there is as precise as it is long ("2025-04" is some day in April), so a day stands there
    only where the source allows no other; what lies in two or three months or years stands there as
    each of them, and what is open on a side, or longer, has no date but in words.
    """
    if when is None or when.earliest_day is None or when.latest_day is None:
        return ()
    first, last = when.earliest_day, when.latest_day
    if first == last:
        return (first.isoformat(),)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= _MOST_PREFIXES:
        return tuple(_month(first, later) for later in range(months))
    years = range(first.year, last.year + 1)
    return tuple(f"{year:04d}" for year in years) if len(years) <= _MOST_PREFIXES else ()


def _month(first: date, later: int) -> str:
    year, month = divmod(first.year * 12 + first.month - 1 + later, 12)
    return f"{year:04d}-{month + 1:02d}"
