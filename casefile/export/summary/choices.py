"""What the user may choose about a summary; the dialog and the command line offer the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from casefile.export.summary.page import USUAL_PAGE, PageChoices


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


class ChronologyForm(StrEnum):
    """How the chronology is set: a row an event, or told month by month."""

    TABLE = "table"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class SummaryChoices:
    """Which sections, in which order, and in which form.

    With `quotes` each line quotes what it rests on. With `thumbnails` each passage in the list of
    sources has a picture of its place on the page. With `merged`, of several cases, there is one
    chronology of all of them instead of one a case.
    """

    sections: tuple[Section, ...] = USUAL
    chronology: ChronologyForm = ChronologyForm.TABLE
    quotes: bool = False
    thumbnails: bool = False
    merged: bool = False
    page: PageChoices = USUAL_PAGE

    def as_json(self) -> dict[str, Any]:
        return {
            "sections": [str(section) for section in self.sections],
            "chronology": str(self.chronology),
            "quotes": self.quotes,
            "thumbnails": self.thumbnails,
            "merged": self.merged,
            "page": self.page.as_json(),
        }

    @classmethod
    def from_json(cls, value: object) -> SummaryChoices:
        """The choices that `as_json` gave; what is unknown or broken in them is as usual."""
        if not isinstance(value, dict):
            return cls()
        forms: list[str] = list(ChronologyForm)
        form = value.get("chronology")
        return cls(
            sections=_sections(value.get("sections")),
            chronology=ChronologyForm(form) if form in forms else ChronologyForm.TABLE,
            quotes=value.get("quotes") is True,
            thumbnails=value.get("thumbnails") is True,
            merged=value.get("merged") is True,
            page=PageChoices.from_json(value.get("page")),
        )


def _sections(value: object) -> tuple[Section, ...]:
    if not isinstance(value, list):
        return USUAL
    names: list[str] = list(Section)
    known = [Section(one) for one in value if isinstance(one, str) and one in names]
    return tuple(dict.fromkeys(known)) if known or not value else USUAL
