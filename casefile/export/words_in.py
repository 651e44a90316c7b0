"""Every string in a fact, changed: what stands on a page, not what identifies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar

Value = TypeVar("Value")

IDENTITIES: Final = frozenset(
    {
        "id", "case_id", "party_id", "group_id", "event_id", "involvement_id", "provision_id",
        "fact_id", "document", "sha256", "part_of", "edtf", "anchor", "media_type", "language",
        "attached_at", "created_at", "changed_at", "valid_from", "valid_to", "password",
    }
)  # fmt: skip
"""Fields whose strings identify or are codes; nothing a person wrote stands in them."""


def with_words(value: Value, change: Callable[[str], str]) -> Value:
    """The same value with every string of prose in it changed, however deep it stands.

    Knows dataclasses, tuples, lists and dicts; the first of a pair of strings in a tuple of pairs
    is an identity (`EventLine.parties`).
    """
    changed: Value = _changed(value, change)
    return changed


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(one, change) for one in value)
    if isinstance(value, list):
        return [_changed(one, change) for one in value]
    if isinstance(value, dict):
        return {key: _changed(one, change) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return _fact_changed(value, change)
    return value


def _fact_changed(fact: Any, change: Callable[[str], str]) -> Any:
    new: dict[str, Any] = {}
    for field in fields(fact):
        if field.name in IDENTITIES:
            continue
        was = getattr(fact, field.name)
        if field.name == "parties":
            now: Any = tuple((identity, change(label)) for identity, label in was)
        else:
            now = _changed(was, change)
        if now != was:
            new[field.name] = now
    return replace(fact, **new) if new else fact
