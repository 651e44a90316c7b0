"""Facts as rows of columns, for those who enter many at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casefile.model.base import new_id, now
from casefile.model.dates import UncertainDate
from casefile.model.terms import (
    Custody,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
    Standing,
)

Columns = Mapping[str, Any]


def date_columns(name: str, date: UncertainDate | None) -> Columns:
    """An uncertain date in its five columns."""
    parts = ("phrase", "edtf", "anchor", "earliest", "latest")
    return {f"{name}_{part}": None if date is None else getattr(date, part) for part in parts}


def event_columns(
    event_id: str,
    case_id: str,
    title: str,
    when: UncertainDate | None,
    until: UncertainDate | None,
    *,
    kind: EventKind = EventKind.EVENT,
    custody: Custody | None = None,
    standing: Standing = Standing.REPORTED,
    place: str = "",
    description: str = "",
) -> Columns:
    return {
        "id": event_id,
        "case_id": case_id,
        "title": title,
        "kind": kind,
        "custody": custody,
        **date_columns("when", when),
        **date_columns("until", until),
        "place": place,
        "standing": standing,
        "description": description,
        "created_at": now(),
    }


def party_columns(
    party_id: str,
    kind: PartyKind,
    *,
    description: str = "",
    country: str = "",
    count: int | None = None,
) -> Columns:
    return {
        "id": party_id,
        "kind": kind,
        "description": description,
        "country": country,
        "count": count,
        "group_id": None,
    }


def name_columns(party_id: str, text: str, position: int, kind: NameKind) -> Columns:
    return {
        "id": new_id(), "party_id": party_id, "text": text, "kind": kind, "position": position,
    }  # fmt: skip


def involvement_columns(
    involvement_id: str,
    case_id: str,
    party_id: str,
    role: Role,
    *,
    number: int | None = None,
    description: str = "",
) -> Columns:
    return {
        "id": involvement_id,
        "case_id": case_id,
        "party_id": party_id,
        "role": role,
        "number": number,
        "description": description,
    }


def citation_columns(
    case_id: str, passage_id: str, event_id: str, stance: Stance, attribution: str
) -> Columns:
    return {
        "id": new_id(),
        "case_id": case_id,
        "passage_id": passage_id,
        "stance": stance,
        "attribution": attribution,
        "name_id": None,
        "involvement_id": None,
        "provision_id": None,
        "charge_step_id": None,
        "event_id": event_id,
        "note_id": None,
        "created_at": now(),
    }
