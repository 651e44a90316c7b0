"""The numbers that lead from a line to its citations, and from a citation to its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from casefile.export.languages.words import Words
from casefile.export.periods import printed
from casefile.export.summary import dossier
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.documents import DocumentLine

Find = Callable[..., tuple[int, ...]]
"""Words to the numbers of the persons named in them."""


class Numbering:
    """Numbers sources in the order they were attached, citations in the order they are met.

    One passage that is cited for several facts by the same words and the same person is one
    citation; a document of several cases is one source.
    """

    def __init__(
        self, documents: Iterable[DocumentLine], words: Words, find: Find = lambda *_: ()
    ) -> None:
        self._words = words
        self._documents = tuple({one.sha256: one for one in documents}.values())
        self._sources = {one.sha256: at for at, one in enumerate(self._documents, start=1)}
        self._labels: dict[tuple[object, ...], int] = {}
        self._citations: list[dossier.CitationLine] = []
        self._find = find
        self.passages: dict[int, CitationLine] = {}
        """By number of a citation, where its passage is."""

    def of(self, citations: Iterable[CitationLine]) -> tuple[int, ...]:
        """The numbers of some citations, each once, in rising order."""
        return tuple(sorted({self._number(one) for one in citations}))

    def _number(self, one: CitationLine) -> int:
        key = (one.document, one.page, one.start, one.end, one.stance, one.attribution)
        if key not in self._labels:
            number = self._labels[key] = len(self._labels) + 1
            self.passages[number] = one
            self._citations.append(
                dossier.CitationLine(
                    number=number,
                    source=self._sources[one.document],
                    quote=one.quote,
                    page=self._words.say("page", number=one.page),
                    attribution=one.attribution,
                    stance=self._words.stance[one.stance],
                    people=self._find(one.quote, one.attribution),
                )
            )
        return self._labels[key]

    @property
    def citations(self) -> tuple[dossier.CitationLine, ...]:
        """What was numbered so far."""
        return tuple(self._citations)

    @property
    def sources(self) -> tuple[dossier.SourceLine, ...]:
        """All documents of the cases, cited or not."""
        return tuple(
            dossier.SourceLine(
                number=self._sources[one.sha256],
                title=one.title,
                sha256=one.sha256,
                kind=self._words.document_kind[one.kind],
                outlet=one.outlet,
                author=one.author,
                published=printed(one.published, words=self._words),
                pages=self._words.pages(one.pages),
                file_name=one.file_name,
                url=one.url,
                language=one.language,
            )
            for one in self._documents
        )
