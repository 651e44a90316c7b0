"""The timeline of a job's case as a picture: from a job to a file."""

from __future__ import annotations

from pathlib import Path

from casefile.export.languages.known import words_of
from casefile.export.languages.labelling import labelled
from casefile.export.orders import Job, Made
from casefile.export.picture.pictures import PictureKind, PictureOrder, make_picture
from casefile.export.timeline_rows import timeline_rows
from casefile.export.typesetting import undrawn_remarks
from casefile.timeline.placing import columns_of


def make(job: Job, out: Path) -> Made:
    """Makes the usual picture at `out`, of the kind its ending says; `casefile picture` has more.

    Drawn from the handout, so that a part of the case or a case without names looks like it.
    """
    (handout,) = job.handouts
    words = words_of(job.order.summary.page.language)
    kind = PictureKind(out.suffix.lower().removeprefix("."))
    undrawn = make_picture(
        columns_of(*timeline_rows(labelled(handout, words).facts), words.lanes),
        handout.case.title,
        out,
        PictureOrder(kind, language=words.code),
        job.made_on,
        cancelled=job.cancelled,
    )
    return Made((out,), undrawn_remarks(undrawn))
