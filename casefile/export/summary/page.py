"""What the user may choose about the pages around a summary."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class PaperSize(StrEnum):
    """The paper a summary is for."""

    A4 = "a4"
    LETTER = "letter"


class MarkPlace(StrEnum):
    """Where a confidentiality mark stands on each page."""

    HEAD = "head"
    WATERMARK = "watermark"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class PageChoices:
    """Paper, language, the user's own words, pictures and template, and what the PDF is for.

    `language` is a code of `casefile.export.languages.known`, empty where none was asked for: the
    window then begins with its own, all else with English. `header` and `footer` are the user's
    own words; None stands for the usual ones, the empty string for none. `mark` is a word such as
    "CONFIDENTIAL". `author` is who says of themselves that they made it. `logo` and `template` are
    paths of the user's own files, empty for none. `archival` makes a PDF/A-3u, `attach_data`
    attaches the case's data as JSON.
    """

    paper: PaperSize = PaperSize.A4
    language: str = ""
    header: str | None = None
    footer: str | None = None
    mark: str = ""
    mark_place: MarkPlace = MarkPlace.BOTH
    logo: str = ""
    template: str = ""
    archival: bool = False
    attach_data: bool = False
    author: str = ""

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, value: object) -> PageChoices:
        """The choices that `as_json` gave; what is unknown or broken in them is as usual."""
        if not isinstance(value, dict):
            return cls()
        usual = cls()
        papers: list[str] = list(PaperSize)
        places: list[str] = list(MarkPlace)
        paper, place = value.get("paper"), value.get("mark_place")
        return cls(
            paper=PaperSize(paper) if paper in papers else usual.paper,
            language=_words(value.get("language")),
            header=_words_or_usual(value.get("header")),
            footer=_words_or_usual(value.get("footer")),
            mark=_words(value.get("mark")),
            mark_place=MarkPlace(place) if place in places else usual.mark_place,
            logo=_words(value.get("logo")),
            template=_words(value.get("template")),
            archival=value.get("archival") is True,
            attach_data=value.get("attach_data") is True,
            author=_words(value.get("author")),
        )


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""


def _words_or_usual(value: object) -> str | None:
    return value if isinstance(value, str) else None


USUAL_PAGE = PageChoices()
