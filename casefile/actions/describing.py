"""From what a document says of itself to what its record says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casefile.intake.reading import Reading
from casefile.model.dates import DateNotUnderstood, UncertainDate, understand
from casefile.model.terms import DocumentKind

LONGEST_TITLE: Final = 300

# What programs write into a PDF's title when nobody gave one.
_NO_TITLE: Final = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|document\d*|slide \d+|.*\.(?:docx?|"
    r"indd|qxd|tex|dvi|ps|xlsx?|pptx?|pages|html?|rtf|p65|cdr|wpd|fm)|title|page \d+|\W*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Description:
    title: str
    outlet: str
    author: str
    language: str
    url: str
    published: UncertainDate | None


def described(reading: Reading, shown: str) -> Description:
    """The record's first words; a PDF's made-up title gives way to the file's name."""
    says = reading.particulars
    title = " ".join(says.title.split())[:LONGEST_TITLE]
    if not title or (reading.kind == DocumentKind.PDF and _NO_TITLE.fullmatch(title)):
        title = Path(shown).stem.strip() or Path(shown).name or "Untitled"
    return Description(
        title=title,
        outlet=" ".join(says.outlet.split()),
        author=" ".join(says.author.split()),
        language=says.language.strip(),
        url=says.url.strip(),
        published=_date(says.published),
    )


def _date(said: str) -> UncertainDate | None:
    try:
        return understand(said) if said else None
    except DateNotUnderstood:
        return None
