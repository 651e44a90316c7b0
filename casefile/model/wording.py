"""Sentences that can be said in another language later, where it is known which.

What the rooms say, they say in English. Whoever shows it may say it in the reader's language: such
a sentence remembers the template and the values that it was made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

CONTEXT: Final = "Messages"
"""Where translators find the templates of all rooms below the window."""

Value = str | int | float


class Wording(str):
    """An English sentence that knows its `template`, with `{name}` for each of its `values`.

    A counted one has %n for the number `counted`, and "(s)" after its noun: "%n page(s)". A value
    may be a wording itself.
    """

    template: str
    values: Mapping[str, Value]
    counted: int | None

    def __new__(
        cls, template: str, values: Mapping[str, Value], counted: int | None = None
    ) -> Wording:
        said = template
        if counted is not None:
            said = said.replace("(s)", "" if counted == 1 else "s").replace("%n", str(counted))
        made = super().__new__(cls, said.format(**values))
        made.template, made.values, made.counted = template, values, counted
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Wording, (self.template, self.values, self.counted)


def worded(template: str, *, count: int | None = None, **values: object) -> Wording:
    """A sentence of a literal template, and what to put into it.

    What is neither text nor a number is put in as it would be printed.
    """
    kept = {
        name: value if isinstance(value, (str, int, float)) else str(value)
        for name, value in values.items()
    }
    return Wording(template, kept, count)


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
