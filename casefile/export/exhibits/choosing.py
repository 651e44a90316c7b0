"""Which documents of a case become exhibits, in which order, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from casefile.export.exhibits.choices import Documents, ExhibitChoices
from casefile.export.exhibits.citing import Passage, by_document, passages
from casefile.export.handout import Handout
from casefile.model.terms import DocumentKind
from casefile.store.reads.documents import DocumentLine

_WITH_PAGES: Final = (DocumentKind.PDF, DocumentKind.IMAGE)


@dataclass(slots=True)
class Run:
    """Pages of an exhibit in one volume: their objects, and the place of the first among all
    numbered pages."""

    volume: int
    pages: list[int]
    numbered_from: int


@dataclass(slots=True)
class Exhibit:
    """A document as it leaves. `why` is a clause that says why it could not be included."""

    number: int
    document: DocumentLine
    passages: tuple[Passage, ...]
    runs: list[Run] = field(default_factory=list)
    why: str = ""
    left_out: list[int] = field(default_factory=list)
    volume_of: dict[str, int] = field(default_factory=dict)
    """The volume each passage stands in, by its key."""
    place_of: dict[str, int] = field(default_factory=dict)
    """The place of each passage's page among all numbered pages, by its key."""

    @property
    def page_count(self) -> int:
        return sum(len(run.pages) for run in self.runs)

    def stamped(self, choices: ExhibitChoices, volume: int | None = None) -> str:
        """Its numbers ("000001–000012"), all or those in one volume."""
        runs = [run for run in self.runs if volume in (None, run.volume)]
        if not runs:
            return ""
        first = choices.number(runs[0].numbered_from)
        last = choices.number(runs[-1].numbered_from + len(runs[-1].pages) - 1)
        return first if first == last else f"{first}–{last}"

    def where(self, choices: ExhibitChoices) -> dict[str, str]:
        """Where each passage stands, in words: "page 3 · 000017"."""
        has_pages = self.document.kind in _WITH_PAGES
        return {
            passage.key: " · ".join(filter(None, (
                f"page {passage.page}" if has_pages else "",
                choices.number(self.place_of[passage.key]),
            )))
            for passage in self.passages if passage.key in self.place_of
        }  # fmt: skip


def exhibits(handouts: Sequence[Handout], choices: ExhibitChoices) -> list[Exhibit]:
    """The documents asked for in the order of the summary's sources, numbered from 1."""
    cited = by_document(handouts)
    known = {one.sha256: one for handout in handouts for one in handout.documents}
    wanted = {
        Documents.CITED: cited.keys(),
        Documents.ALL: known.keys(),
        Documents.CHOSEN: frozenset(choices.chosen),
    }[choices.documents]
    return [
        Exhibit(number, document, passages(number, cited.get(document.sha256, ())))
        for number, document in enumerate(
            (one for sha256, one in known.items() if sha256 in wanted), start=1
        )
    ]
