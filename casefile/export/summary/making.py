"""The summary as a PDF: from a job to a file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from casefile.export.attachments import Attachment
from casefile.export.handout import Handout
from casefile.export.languages.english import ENGLISH
from casefile.export.languages.known import words_of
from casefile.export.languages.words import Words
from casefile.export.names.rules import Treatment
from casefile.export.orders import Job, Made
from casefile.export.proof.statements import attached
from casefile.export.scope import Scope
from casefile.export.summary.attached_data import case_data_attached
from casefile.export.summary.choices import Section
from casefile.export.summary.content import json_for_template
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.gathering import gather
from casefile.export.summary.thumbnails import with_places
from casefile.export.typesetting import typeset, undrawn_remarks
from casefile.export.whole_file import ExportFailed
from casefile.model.wording import worded
from casefile.store.reads.citations import CitationLine


def make(job: Job, out: Path) -> Made:
    """Makes the summary of a job's cases at `out`, whole or not at all."""
    dossier, passages = gathered(job)
    attachments = attachments_of(job, dossier, passages)
    dossier, remarks = with_thumbnails(job, dossier, passages)
    page = job.order.summary.page
    undrawn = typeset(dossier, out, page=page, attachments=attachments, cancelled=job.cancelled)
    return Made((out,), (*remarks, *undrawn_remarks(undrawn)))


def attachments_of(
    job: Job, dossier: Dossier, passages: Mapping[int, CitationLine]
) -> list[Attachment]:
    """The files that a summary carries: what it states, and the case's data if that was asked."""
    page = job.order.summary.page
    made = [attached(job, json.loads(json_for_template(dossier, page)), passages)]
    if page.attach_data:
        made.append(case_data_attached(job))
    return made


def summary_of(job: Job) -> tuple[Dossier, tuple[str, ...]]:
    """What the summary of a job's cases says, ready to be typeset, and what to say of it."""
    return with_thumbnails(job, *gathered(job))


def gathered(job: Job) -> tuple[Dossier, Mapping[int, CitationLine]]:
    """What the summary of a job's cases says, and where the passage of each citation is.

    Raises ExportFailed where nothing is left of what was chosen.
    """
    scope, choices = job.order.scope, job.order.summary
    handouts = [one for one in job.handouts if scope.is_whole or _holds_anything(one)]
    if not handouts:
        raise ExportFailed(
            worded(
                "Nothing of what was chosen is in the case any more. Your case is "
                "unchanged and no file was written. Choose again, or export the whole case."
            )
        )
    part = part_in_words(handouts, scope, words_of(choices.page.language))
    withheld = {
        party
        for party, treatment in job.order.names.treatments.items()
        if treatment is Treatment.WITHHELD
    }
    return gather(handouts, job.made_on, choices, part, withheld)


def with_thumbnails(
    job: Job, dossier: Dossier, passages: Mapping[int, CitationLine]
) -> tuple[Dossier, tuple[str, ...]]:
    """The same with pictures of the passages' places, if they were asked for."""
    choices = job.order.summary
    if not choices.thumbnails or Section.SOURCES not in choices.sections:
        return dossier, ()
    return with_places(job, dossier, passages)


def part_in_words(handouts: Sequence[Handout], scope: Scope, words: Words = ENGLISH) -> str:
    """Which part of which cases it is: "Dossier of Ilya Dovran"; empty for the whole of one."""
    events = sum(len(one.facts.events) for one in handouts)
    cases = words.counted("case", len(handouts)) if len(handouts) > 1 else ""
    if scope.events:
        part = words.say("selection", events=words.counted("chosen_event", events))
    elif scope.suspects:
        part = words.say("dossier_of", names=_named(handouts, scope, words))
    else:
        return cases
    return words.say("part_of_cases", part=part, cases=cases) if cases else part


def _named(handouts: Sequence[Handout], scope: Scope, words: Words) -> str:
    labels = {
        one.party_id: words.made_label(one.label)
        for handout in reversed(handouts)
        for one in reversed(handout.facts.involvements)
    }
    names = [labels[one] for one in dict.fromkeys(scope.suspects) if one in labels]
    if len(names) > 3:
        return words.say("names_and_others", names=", ".join(names[:2]), number=len(names) - 2)
    return words.joined(names)


def _holds_anything(part: Handout) -> bool:
    return bool(part.facts.events or part.facts.involvements)
