"""What the user may choose about a summary; the dialog and the command line offer the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final


class Section(StrEnum):
    """The parts of a summary, in their usual order."""

    SYNOPSIS = "synopsis"
    SUSPECTS = "suspects"
    CHARGES = "charges"
    TIMELINE = "timeline"
    CHRONOLOGY = "chronology"
    PARTIES = "parties"
    RELATED = "related"
    NOTES = "notes"
    PERSONS = "persons"
    SOURCES = "sources"


USUAL: Final = tuple(Section)


@dataclass(frozen=True, slots=True)
class SummaryChoices:
    """Which sections, in which order."""

    sections: tuple[Section, ...] = USUAL

    def as_json(self) -> dict[str, Any]:
        return {"sections": [str(one) for one in self.sections]}

    @staticmethod
    def from_json(value: Any) -> SummaryChoices:
        """What `as_json` gave; whatever is not understood is as usual."""
        read = value if isinstance(value, dict) else {}
        named = read.get("sections")
        known = list(map(str, Section))
        if not isinstance(named, list) or not all(one in known for one in named):
            return SummaryChoices()
        return SummaryChoices(tuple(dict.fromkeys(map(Section, named))))
