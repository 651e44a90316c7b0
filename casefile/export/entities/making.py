"""Cases as FollowTheMoney entities, one a line: from a job to a file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from casefile.export.entities import matters, people, sources
from casefile.export.entities.shape import Entity
from casefile.export.orders import Job, Made
from casefile.export.whole_file import place_beside
from casefile.model.terms import DocumentKind
from casefile.model.wording import worded

_AT_ONCE: Final = 500


def make(job: Job, out: Path) -> Made:
    """Makes the entities of a job's cases at `out`, whole or not at all.

    Identities are those of the library, so that a second import into the same collection replaces
    the first. What is referred to comes before what refers to it, but for cases that are related.
    """
    total = sum(len(one.facts.events) for one in job.handouts)
    done = 0
    told: set[str] = set()
    with (
        place_beside(out, worded("entities")) as unfinished,
        unfinished.open("w", encoding="utf-8", newline="\n") as file,
    ):
        for number, entity in enumerate(_entities(job)):
            # A passage that names somebody is met with each part they have.
            if entity.id not in told:
                file.write(entity.as_line() + "\n")
                told.add(entity.id)
            done += entity.schema == "Event"
            if number % _AT_ONCE == 0:
                job.stop_if_cancelled()
                job.progress(done, total, worded("Entities"))
        file.flush()
        os.fsync(file.fileno())
    return Made((out,))


def _entities(job: Job) -> Iterator[Entity]:
    lines = {one.sha256: one for handout in job.handouts for one in handout.documents}
    mails = {sha for sha, one in lines.items() if one.kind is DocumentKind.MAIL}
    # A mail before what came in it.
    for line in sorted(lines.values(), key=lambda one: one.part_of in mails):
        yield sources.document(line, mails)
    everybody = people.People(lines)
    told = {handout.case.id for handout in job.handouts}
    for handout in job.handouts:
        everybody.take(handout)
        yield matters.case(handout)
    yield from everybody.entities()
    linked: set[frozenset[str]] = set()
    for handout in job.handouts:
        for related in handout.related:
            pair = frozenset((handout.case.id, related.case_id))
            if pair not in linked:
                yield from matters.related(related, handout, is_told=related.case_id in told)
                linked.add(pair)
                told.add(related.case_id)
        yield from people.parts(handout, lines)
        yield from matters.events(handout, lines)
        yield from matters.notes(handout, lines)
