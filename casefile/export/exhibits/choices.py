"""What the user may choose about an exhibit bundle."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final, Self, TypeVar

MOST_DIGITS: Final = 12
_MOST_PREFIX: Final = 40


class Documents(StrEnum):
    """Which documents become exhibits."""

    CITED = "cited"
    ALL = "all"
    CHOSEN = "chosen"


class StampPlace(StrEnum):
    """Where on a page its number stands, as the page is shown."""

    TOP_LEFT = "top-left"
    TOP_CENTRE = "top-centre"
    TOP_RIGHT = "top-right"
    BOTTOM_LEFT = "bottom-left"
    BOTTOM_CENTRE = "bottom-centre"
    BOTTOM_RIGHT = "bottom-right"


class WhenNamesHidden(StrEnum):
    """What becomes of documents when somebody's name must not leave: strangers' words cannot be
    made safe as ours can."""

    LEAVE_OUT = "leave out"
    REDACTED_PICTURES = "redacted pictures"


@dataclass(frozen=True, slots=True)
class ExhibitChoices:
    """Which documents, how their pages are numbered, how large a volume may become.

    `chosen` are SHA-256s and count only with `Documents.CHOSEN`. A number is `prefix` and then at
    least `digits` digits, from `start` on. 0 as `volume_pages` or `volume_megabytes` (millions of
    bytes) sets no limit.
    """

    documents: Documents = Documents.CITED
    chosen: tuple[str, ...] = ()
    prefix: str = ""
    digits: int = 6
    start: int = 1
    stamp: StampPlace = StampPlace.BOTTOM_RIGHT
    volume_pages: int = 0
    volume_megabytes: int = 0
    when_names_hidden: WhenNamesHidden = WhenNamesHidden.LEAVE_OUT

    def number(self, place: int) -> str:
        """What is stamped on the exhibits' page number `place`, counted from 0."""
        return f"{self.prefix}{self.start + place:0{self.digits}d}"

    @property
    def is_split(self) -> bool:
        return bool(self.volume_pages or self.volume_megabytes)

    def as_json(self) -> dict[str, Any]:
        """JSON's own kinds, for remembering."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            name: list(value) if isinstance(value, tuple) else
            str(value) if isinstance(value, StrEnum) else value
            for name, value in found.items()
        }  # fmt: skip

    @classmethod
    def from_json(cls, value: object) -> Self:
        """The choices remembered; what is unknown or broken is as it usually is."""
        if not isinstance(value, dict):
            return cls()
        chosen = value.get("chosen")
        usual = cls()
        return cls(
            documents=_one_of(Documents, value.get("documents"), usual.documents),
            chosen=tuple(filter(lambda one: isinstance(one, str), chosen))
            if isinstance(chosen, (list, tuple))
            else (),
            prefix=_prefix(value.get("prefix")),
            digits=_within(value.get("digits"), 1, MOST_DIGITS, usual.digits),
            start=_within(value.get("start"), 0, 10**MOST_DIGITS, usual.start),
            stamp=_one_of(StampPlace, value.get("stamp"), usual.stamp),
            volume_pages=_within(value.get("volume_pages"), 0, 10**6, 0),
            volume_megabytes=_within(value.get("volume_megabytes"), 0, 10**4, 0),
            when_names_hidden=_one_of(
                WhenNamesHidden, value.get("when_names_hidden"), usual.when_names_hidden
            ),
        )


def stampable(prefix: str) -> bool:
    """Whether a prefix can be stamped: one short line of letters that every PDF viewer has."""
    try:
        prefix.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return prefix.isprintable() and len(prefix) <= _MOST_PREFIX


def _prefix(value: object) -> str:
    return value if isinstance(value, str) and stampable(value) else ""


_Choice = TypeVar("_Choice", bound=StrEnum)


def _one_of(kind: type[_Choice], value: object, usual: _Choice) -> _Choice:
    return next((one for one in kind if one == value), usual)


def _within(value: object, least: int, most: int, usual: int) -> int:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and isinstance(value, int) and least <= value <= most else usual
