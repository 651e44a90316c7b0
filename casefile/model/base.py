"""What mapped classes share: identities, constraint names, uncertain dates in five columns."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar, Final

import uuid_utils
from sqlalchemy import Enum, ForeignKey, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, MappedColumn, composite
from sqlalchemy.orm import mapped_column as column

from casefile.model.dates import UncertainDate

NAMES: Final = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

JOURNALED: Final[dict[str, Any]] = {
    # Ordered by key on the disk as well, so that a row that is deleted and returns by undo
    # stands where it stood, and a dump before and after is the same.
    "sqlite_with_rowid": False,
    "info": {"journaled": True},
}


class Base(MappedAsDataclass, DeclarativeBase):
    """The mapped dataclasses of a library."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        # The words themselves are stored, so that the file reads without this program.
        StrEnum: Enum(
            StrEnum,
            values_callable=lambda words: [word.value for word in words],
            native_enum=False,
            create_constraint=False,
            length=20,
        )
    }


def new_id() -> str:
    """A new identity: 32 hex digits that rise with time (UUID version 7)."""
    return uuid_utils.uuid7().hex


def now() -> str:
    """This moment in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def identity() -> MappedColumn[str]:
    return column(String(32), primary_key=True, default_factory=new_id)


def owner(target: str, *, index: bool = True) -> MappedColumn[str]:
    """A reference to what this row is a part of: it goes when its owner goes."""
    return column(ForeignKey(target, info={"then": "delete"}), index=index)


def owner_if_any(target: str, *, index: bool = True) -> MappedColumn[str | None]:
    """As `owner`, for a row that has one of several kinds of owner."""
    return column(ForeignKey(target, info={"then": "delete"}), index=index, default=None)


def pointer(target: str) -> MappedColumn[str | None]:
    """A reference that is cleared when what it points to goes."""
    return column(ForeignKey(target, info={"then": "clear"}), index=True, default=None)


def uncertain_date(name: str) -> Any:
    """An `UncertainDate` or None, in five columns that begin with `name`."""
    return composite(
        UncertainDate,
        column(f"{name}_phrase", String, nullable=True),
        column(f"{name}_edtf", String, nullable=True),
        column(f"{name}_anchor", String, nullable=True),
        column(f"{name}_earliest", Integer, nullable=True),
        column(f"{name}_latest", Integer, nullable=True),
        default=None,
        return_none_on=lambda phrase, *_: phrase is None,
    )
