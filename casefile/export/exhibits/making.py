"""The exhibit bundle: from a job to one PDF, or to several volumes of it."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from casefile.export.exhibits.binding import Binding
from casefile.export.exhibits.workshop import Workshop
from casefile.export.orders import Job, Made
from casefile.intake.limits import Limits


def make(job: Job, out: Path, limits: Limits | None = None) -> Made:
    """Makes the bundle of a job's case at `out`, further volumes beside it, whole or not at all.

    A document that cannot be included has a sheet that says so. `limits` are those under which one
    document is copied. Documents stand one at a time in a folder that only the user can enter, for
    they may be larger than memory; it is gone when this returns.
    """
    with ExitStack() as places:
        # mkdtemp makes it 0700.
        folder = places.enter_context(
            tempfile.TemporaryDirectory(prefix="casefile-exhibits-", ignore_cleanup_errors=True)
        )
        workshop = places.enter_context(Workshop(limits or Limits(), job.cancelled))
        return Binding(job, out, Path(folder), workshop, places).made()
