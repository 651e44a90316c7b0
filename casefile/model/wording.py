"""Sentences that can be said in another language later, where it is known which.

What the rooms say, they say in English. Whoever shows it may say it in the reader's language: such
a sentence remembers the template and the values that it was made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

CONTEXT: Final = "Messages"
"""Where translators find the templates of all rooms below the window."""

Value = str | int | float

_ONE_OR_MORE: Final = re.compile(r"\(([^()|]*)\|([^()|]*)\)")


class Wording(str):
    """An English sentence that knows its `template`, with `{name}` for each of its `values`.

    A counted one has %n for the number `counted`, and its words for one and for several as
    `counted_in_english` has them. A value may be a wording itself.
    """

    template: str
    values: Mapping[str, Value]
    counted: int | None

    def __new__(
        cls, template: str, values: Mapping[str, Value], counted: int | None = None
    ) -> Wording:
        said = template if counted is None else counted_in_english(template, counted)
        made = super().__new__(cls, said.format(**values))
        made.template, made.values, made.counted = template, values, counted
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.template, self.values, self.counted)


def counted_in_english(template: str, count: int) -> str:
    """ "%n page(s)" or "%n part(y|ies)" (of one, of several) with its number, or %Ln in groups."""
    said = _ONE_OR_MORE.sub(lambda found: found[1 if count == 1 else 2] or "", template)
    said = said.replace("(s)", "" if count == 1 else "s")
    return said.replace("%Ln", f"{count:,}").replace("%n", str(count))


class Dated(str):
    """A date in English words that is said in others by its EDTF value.

    `anchor` is the ISO day it was read from, where the words tell it.
    """

    edtf: str
    anchor: str | None

    def __new__(cls, words: str, edtf: str, anchor: str | None = None) -> Dated:
        made = super().__new__(cls, words)
        made.edtf, made.anchor = edtf, anchor
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.edtf, self.anchor)


class Sentence(Wording):
    """A wording that begins with a capital letter, though what it is made of is a clause."""

    def __new__(
        cls, template: str, values: Mapping[str, Value], counted: int | None = None
    ) -> Sentence:
        clause = Wording(template, values, counted)
        made = str.__new__(cls, capitalised(clause))
        made.template, made.values, made.counted = template, values, counted
        return made


def as_sentence(clause: str) -> str:
    """The clause as a sentence of its own, and a wording still if it was one."""
    if not isinstance(clause, Wording):
        return capitalised(clause)
    return Sentence(clause.template, clause.values, clause.counted)


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def worded(template: str, *, count: int | None = None, **values: object) -> Wording:
    """A sentence of a literal template, and what to put into it.

    What is neither text nor a number is put in as it would be printed.
    """
    kept = {
        name: value if isinstance(value, (str, int, float)) else str(value)
        for name, value in values.items()
    }
    return Wording(template, kept, count)


def lasting(template: str, *, count: int | None = None, **values: object) -> Wording:
    """A sentence that a library keeps in English, and that is known again when it is read there."""
    return worded(template, count=count, **values)


def in_a_row(parts: Iterable[str], between: str = " ") -> Wording:
    """Sentences, or items, one after the other, each of which is still a wording if it was."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    between = between.replace("{", "{{").replace("}", "}}")
    return Wording(between.join(f"{{{name}}}" for name in values), values)


def marked(text: str) -> str:
    """The text itself, which is thereby among those to be translated: a template kept in a table.

    It is said by `worded`, or by `spoken` of the window, some other time.
    """
    return text
