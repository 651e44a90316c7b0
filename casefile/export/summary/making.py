"""The summary as a PDF: from a job to a file."""

from __future__ import annotations

from pathlib import Path

from casefile.export.orders import Job, Made
from casefile.export.summary.gathering import dossier_of
from casefile.export.typesetting import typeset


def make(job: Job, out: Path) -> Made:
    """Makes the summary of a job's case at `out`, whole or not at all."""
    (handout,) = job.handouts
    undrawn = typeset(dossier_of(handout, job.made_on), out, cancelled=job.cancelled)
    return Made((out,), undrawn_remarks(undrawn))


def undrawn_remarks(undrawn: list[str]) -> tuple[str, ...]:
    """What to say of letters that no font here can draw."""
    if not undrawn:
        return ()
    return (f"No font here can draw {' '.join(undrawn)}: they stand there as their numbers.",)
