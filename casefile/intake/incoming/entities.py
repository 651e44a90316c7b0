"""FollowTheMoney entities as JSON: read in a worker, handed back as plain texts.

One entity a line, or all in an array; as a program exports them, or as Aleph's interface does, with
entities inside of entities. What a schema or a property means is no business of this module.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from casefile.intake.incoming.refusal import ImportRefused
from casefile.intake.plain import clean
from casefile.model.wording import worded

MOST_ENTITIES: Final = 100_000
MOST_BYTES: Final = 100_000_000
LONGEST_VALUE: Final = 100_000
LONGEST_IDENTITY: Final = 300
MOST_VALUES: Final = 20_000
"""Of one entity."""
_MOST_CHARACTERS: Final = 60_000_000
_ADVICE: Final = worded("Export it once more from where it was made.")


@dataclass(frozen=True, slots=True)
class ReadEntity:
    """An entity: texts by property. A property that leads to an entity holds its identity."""

    id: str
    schema: str
    properties: dict[str, tuple[str, ...]]

    def all(self, *names: str) -> tuple[str, ...]:
        """The values of some properties, each once."""
        found = (value for name in names for value in self.properties.get(name, ()))
        return tuple(dict.fromkeys(found))

    def first(self, *names: str) -> str:
        return next(iter(self.all(*names)), "")


def read_entities(path: Path) -> tuple[ReadEntity, ...]:
    """The entities of a file in its order. Runs in a worker; raises `ImportRefused`."""
    try:
        if not path.is_file():
            raise ImportRefused(worded("it is not an ordinary file"))
        if path.stat().st_size > MOST_BYTES:
            raise ImportRefused(
                worded("it is larger than {most_bytes} MB", most_bytes=MOST_BYTES // 1000000)
            )
        data = path.read_bytes()
    except OSError as error:
        raise ImportRefused(
            worded("it cannot be read ({why})", why=error.strerror or error)
        ) from None
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        raise ImportRefused(worded("it is no JSON: its text is not UTF-8"), _ADVICE) from None
    del data
    try:
        return tuple(_checked(_objects(text)))
    except RecursionError:
        raise ImportRefused(worded("its parts are nested too deeply"), _ADVICE) from None
    except MemoryError:
        raise ImportRefused(worded("reading it took too much memory")) from None


def _objects(text: str) -> Iterator[tuple[int, Any]]:
    """Each JSON value with the line or the place it stands at."""
    begin = text.lstrip()[:1]
    if not begin:
        raise ImportRefused(worded("it is empty"))
    if begin == "[":
        whole = _parsed(text, 1)
        if isinstance(whole, list):
            yield from enumerate(whole, start=1)
        return
    if begin != "{":
        raise ImportRefused(worded("it is no JSON"), _ADVICE)
    try:
        only = json.loads(text)
    except ValueError:
        pass
    else:
        # One entity may be set over several lines.
        yield 1, only
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, _parsed(line, number)


def _parsed(text: str, number: int) -> Any:
    try:
        return json.loads(text, parse_constant=_no_number)
    except ValueError:
        raise ImportRefused(
            worded("line {number:,} of it is no JSON", number=number), _ADVICE
        ) from None


def _no_number(_word: str) -> Any:
    raise ValueError


def _checked(objects: Iterator[tuple[int, Any]]) -> Iterator[ReadEntity]:
    characters = 0
    for count, (number, value) in enumerate(objects, start=1):
        if count > MOST_ENTITIES:
            raise ImportRefused(
                worded("it holds more than {most_entities:,} entities", most_entities=MOST_ENTITIES)
            )
        entity = _entity(number, value)
        characters += sum(len(one) for many in entity.properties.values() for one in many)
        if characters > _MOST_CHARACTERS:
            raise ImportRefused(worded("its entities hold more text than a case"))
        yield entity


def _entity(number: int, value: Any) -> ReadEntity:
    if not isinstance(value, dict):
        raise ImportRefused(
            worded("entity {number:,} of it is none: it has no schema", number=number), _ADVICE
        )
    identity, schema = value.get("id"), value.get("schema")
    properties = value.get("properties", {})
    if not isinstance(schema, str) or not schema or len(schema) > 100:
        raise ImportRefused(worded("entity {number:,} of it has no schema", number=number), _ADVICE)
    if not isinstance(identity, str) or not identity or len(identity) > LONGEST_IDENTITY:
        raise ImportRefused(
            worded("entity {number:,} of it has no identity", number=number), _ADVICE
        )
    if not isinstance(properties, dict):
        raise ImportRefused(
            worded("the properties of entity {number:,} are none", number=number), _ADVICE
        )
    found: dict[str, tuple[str, ...]] = {}
    values = 0
    for name, given in properties.items():
        texts = tuple(_texts(number, given))
        values += len(texts)
        if values > MOST_VALUES:
            raise ImportRefused(
                worded(
                    "entity {number:,} has more than {most_values:,} values",
                    number=number,
                    most_values=MOST_VALUES,
                )
            )
        if texts:
            found[name] = texts
    return ReadEntity(clean(identity), schema, found)


def _texts(number: int, given: Any) -> Iterator[str]:
    for value in given if isinstance(given, list) else [given]:
        if isinstance(value, dict):
            value = value.get("id")
        if value is None or isinstance(value, bool):
            continue
        if not isinstance(value, (str, int, float)):
            raise ImportRefused(
                worded("a value of entity {number:,} is no text", number=number), _ADVICE
            )
        text = clean(str(value)).strip()
        if len(text) > LONGEST_VALUE:
            raise ImportRefused(
                worded(
                    "a value of entity {number:,} holds more than {longest_value:,} characters",
                    number=number,
                    longest_value=LONGEST_VALUE,
                )
            )
        if text:
            yield text
