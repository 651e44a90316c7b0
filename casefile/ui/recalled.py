"""What a library keeps in English, said in the window's language: acts of its history, troubles."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Final

from casefile.model.dates import DateNotUnderstood, understand
from casefile.model.dates import in_words as in_english
from casefile.model.wording import Dated, Value, Wording, in_a_row
from casefile.places import resources
from casefile.ui.tongue import in_quotes, speaks_english, spoken

_PLACE: Final = re.compile(r"\{(\w+)\}|(%n)|(\(s\))")
_CLAUSES: Final = frozenset({"what", "why"})
"""Places whose values are, or may be, sentences of ours in turn."""
_DATE: Final = "date"


def recalled(text: str) -> str:
    """A text of the library as the window says it; what is not known stays as it is."""
    if not text or speaks_english():
        return text
    return spoken(_known(text) or text)


@lru_cache(maxsize=4096)
def _known(text: str) -> Wording | None:
    return _matched(text, strictly=True) or _in_parts(text) or _matched(text, strictly=False)


def _in_parts(text: str) -> Wording | None:
    """Several sentences, each of which is known."""
    end = text.find(". ")
    while end >= 0:
        first, rest = text[: end + 1], text[end + 2 :]
        known = _matched(first, strictly=True)
        if known is not None:
            return in_a_row([known, _known(rest) or rest])
        end = text.find(". ", end + 1)
    return None


def _matched(text: str, *, strictly: bool) -> Wording | None:
    for template in _templates():
        if not text.startswith(template.beginning):
            continue
        found = template.pattern.fullmatch(text)
        if found is None:
            continue
        values: dict[str, Value] = {}
        is_sure = True
        for name, value in found.groupdict().items():
            values[name] = value
            if name in _CLAUSES:
                known = _known(value)
                values[name] = known or _in_its_quotes(value)
                is_sure &= known is not None or value.startswith("“")
            elif name == _DATE:
                values[name] = _date(value)
        if is_sure or not strictly:
            count = values.pop("n_", None)
            counted = None if count is None else int(str(count).replace(",", ""))
            return Wording(template.text, values, counted)
    return None


def _in_its_quotes(value: str) -> str:
    """A name that stands in English quotation marks, in those of the window's language."""
    return in_quotes(value[1:-1]) if value.startswith("“") and value.endswith("”") else value


def _date(words: str) -> str:
    """A date in our own English words, which can be said in others."""
    try:
        said = understand(words)
    except DateNotUnderstood:
        return words
    return Dated(words, said.edtf) if in_english(said) == words else words


class _Template:
    def __init__(self, text: str) -> None:
        self.text = text
        first = _PLACE.search(text)
        self.beginning = text if first is None else text[: first.start()]
        self._pattern: re.Pattern[str] | None = None

    @property
    def weight(self) -> int:
        """How much of it is certain: of two that match, the more certain one counts."""
        return len(_PLACE.sub("", self.text))

    @property
    def pattern(self) -> re.Pattern[str]:
        # Few are ever needed, and making one takes longer than all else here.
        if self._pattern is None:
            parts, end = [], 0
            for place in _PLACE.finditer(self.text):
                parts.append(re.escape(self.text[end : place.start()]))
                end = place.end()
                name, number, _ = place.groups()
                parts.append(f"(?P<{name}>.*?)" if name else r"(?P<n_>[\d,]+)" if number else "s?")
            parts.append(re.escape(self.text[end:]))
            self._pattern = re.compile("".join(parts), re.DOTALL)
        return self._pattern


@lru_cache(maxsize=1)
def _templates() -> tuple[_Template, ...]:
    file = resources() / "translations/lasting.json"
    texts = json.loads(file.read_text(encoding="utf-8"))
    return tuple(sorted(map(_Template, texts), key=lambda one: -one.weight))
