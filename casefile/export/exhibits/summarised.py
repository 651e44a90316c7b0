"""The summary at the front of a bundle: what it says, and where its citations lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from casefile.export.orders import Job
from casefile.export.summary.making import attachments_of, gathered, with_thumbnails
from casefile.export.typesetting import typeset, undrawn_remarks


class Summary:
    """The summary of a job, which can be typeset more than once: its citations' words change."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self.dossier, self.passages = gathered(job)
        self._remarks: tuple[str, ...] = ()
        self._undrawn: list[str] = []

    @property
    def remarks(self) -> tuple[str, ...]:
        """What to say of it to the user."""
        return (*self._remarks, *undrawn_remarks(self._undrawn))

    def typeset(self, path: Path, exhibits: Mapping[int, str]) -> None:
        """Writes it; `exhibits` say by number of a citation where in the bundle it leads."""
        cited = tuple(
            replace(one, exhibit=exhibits.get(one.number, "")) for one in self.dossier.citations
        )
        dossier = replace(self.dossier, citations=cited)
        attachments = attachments_of(self._job, dossier, self.passages)
        dossier, self._remarks = with_thumbnails(self._job, dossier, self.passages)
        self._undrawn = typeset(
            dossier,
            path,
            page=self._job.order.summary.page,
            attachments=attachments,
            cancelled=self._job.cancelled,
        )
