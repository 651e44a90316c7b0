"""The summary as a PDF: from a job to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from casefile.export.handout import Handout
from casefile.export.names.rules import Treatment
from casefile.export.orders import Job, Made
from casefile.export.scope import WHOLE, Scope
from casefile.export.summary.choices import Section
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.gathering import gather
from casefile.export.summary.thumbnails import with_places
from casefile.export.typesetting import typeset
from casefile.export.whole_file import ExportFailed


def make(job: Job, out: Path) -> Made:
    """Makes the summary of a job's cases at `out`, whole or not at all."""
    dossier, remarks = summary_of(job)
    undrawn = typeset(dossier, out, cancelled=job.cancelled)
    return Made((out,), (*remarks, *undrawn_remarks(undrawn)))


def summary_of(job: Job) -> tuple[Dossier, tuple[str, ...]]:
    """What the summary of a job's cases says, ready to be typeset, and what to say of it."""
    scope, choices = job.order.scope, job.order.summary
    handouts = [one for one in job.handouts if scope.is_whole or _holds_anything(one)]
    if not handouts:
        raise ExportFailed(
            "Nothing of what was chosen is in the case any more. Your case is unchanged and no "
            "file was written. Choose again, or export the whole case."
        )
    part = part_in_words(handouts, scope)
    withheld = {
        party
        for party, treatment in job.order.names.treatments.items()
        if treatment is Treatment.WITHHELD
    }
    dossier, passages = gather(handouts, job.made_on, choices, part, withheld)
    if not choices.thumbnails or Section.SOURCES not in choices.sections:
        return dossier, ()
    return with_places(job, dossier, passages)


def part_in_words(handouts: Sequence[Handout], scope: Scope = WHOLE) -> str:
    """Which part of which cases it is: "Dossier of Ilya Dovran"; empty for the whole of one."""
    events = sum(len(one.facts.events) for one in handouts)
    cases = f"{len(handouts)} cases" if len(handouts) > 1 else ""
    if scope.events:
        part = f"Selection of {events} event{'' if events == 1 else 's'}"
    elif scope.suspects:
        part = f"Dossier of {_named(handouts, scope)}"
    else:
        return cases
    return f"{part}, from {cases}" if cases else part


def _named(handouts: Sequence[Handout], scope: Scope) -> str:
    labels = {
        one.party_id: one.label
        for handout in reversed(handouts)
        for one in reversed(handout.facts.involvements)
    }
    names = [labels[one] for one in dict.fromkeys(scope.suspects) if one in labels]
    if len(names) > 3:
        return f"{names[0]}, {names[1]} and {len(names) - 2} others"
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _holds_anything(part: Handout) -> bool:
    return bool(part.facts.events or part.facts.involvements)


def undrawn_remarks(undrawn: list[str]) -> tuple[str, ...]:
    """What to say of letters that no font here can draw."""
    if not undrawn:
        return ()
    return (f"No font here can draw {' '.join(undrawn)}: they stand there as their numbers.",)
