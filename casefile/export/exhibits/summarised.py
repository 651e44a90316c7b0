"""The summary at the front of a bundle: what it says, and where its citations lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from casefile.export import wording
from casefile.export.orders import Job
from casefile.export.scope import citations_in
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.gathering import dossier_of
from casefile.export.summary.making import undrawn_remarks
from casefile.export.typesetting import typeset
from casefile.store.reads.citations import CitationLine


class Summary:
    """The summary of a job, which can be typeset more than once: its citations' words change."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self.dossier: Dossier = dossier_of(job.handouts[0], job.made_on)
        self.passages: Mapping[int, CitationLine] = _passages(self.dossier, job)
        """By number of a citation, where its passage is."""
        self.remarks: tuple[str, ...] = ()

    def typeset(self, path: Path, exhibits: Mapping[int, str]) -> None:
        """Writes it; `exhibits` say by number of a citation where in the bundle it leads."""
        cited = tuple(
            replace(one, exhibit=exhibits.get(one.number, "")) for one in self.dossier.citations
        )
        undrawn = typeset(
            replace(self.dossier, citations=cited), path, cancelled=self._job.cancelled
        )
        self.remarks = undrawn_remarks(undrawn)


def _passages(dossier: Dossier, job: Job) -> Mapping[int, CitationLine]:
    sources = {source.number: source.sha256 for source in dossier.sources}
    known = {
        (
            one.document,
            f"page {one.page}",
            one.quote,
            one.attribution,
            wording.STANCE[one.stance],
        ): one
        for handout in job.handouts
        for one in citations_in(handout.facts)
    }
    return {
        one.number: known[key]
        for one in dossier.citations
        if (key := (sources[one.source], one.page, one.quote, one.attribution, one.stance)) in known
    }
