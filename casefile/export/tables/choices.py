"""What the user may choose about tables as CSV."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Delimiter(StrEnum):
    """What parts the cells of a row."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"

    @property
    def sign(self) -> str:
        return {Delimiter.COMMA: ",", Delimiter.SEMICOLON: ";", Delimiter.TAB: "\t"}[self]


@dataclass(frozen=True, slots=True)
class TableChoices:
    """How CSV is written: with a byte order mark, by which Excel knows UTF-8, and what delimiter.

    Excel takes the delimiter of the system's region: a semicolon where a comma parts decimals.
    """

    bom: bool = False
    delimiter: Delimiter = Delimiter.COMMA

    def as_json(self) -> dict[str, Any]:
        return {"bom": self.bom, "delimiter": str(self.delimiter)}

    @classmethod
    def from_json(cls, value: object) -> TableChoices:
        """The choices that JSON states; what is unknown or broken is as usual."""
        if not isinstance(value, dict):
            return cls()
        stated = value.get("delimiter")
        return cls(
            bom=value.get("bom") is True,
            delimiter=next((one for one in Delimiter if one == stated), Delimiter.COMMA),
        )
