"""What the user may choose about a summary; the dialog and the command line offer the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


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
