"""The data of the cases in a summary, as a file that the PDF carries."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from casefile.export.attachments import Attachment
from casefile.export.handout import Handout
from casefile.export.orders import Job
from casefile.export.summary.choices import Section

NAME: Final = "case-data.json"

_TELL_CHARGES: Final = {Section.SUSPECTS, Section.CHARGES, Section.PERSONS}
_TELL_EVENTS: Final = {Section.TIMELINE, Section.CHRONOLOGY, Section.PERSONS}
_TELL_OTHERS: Final = {Section.PARTIES, Section.PERSONS}


def case_data_attached(job: Job) -> Attachment:
    """What the handouts say, as JSON: of the part that leaves, and safe by the name rules.

    A section that was left out of the summary is not told here either.
    """
    # Few summaries carry it.
    from casefile.export.casebundle.canonical import canonical
    from casefile.export.casebundle.data import handout_data

    sections = set(job.order.summary.sections)
    handouts = [_of_sections(one, sections) for one in job.handouts]
    content = canonical(handout_data(handouts))
    return Attachment(NAME, content, "application/json", "The data of what this summary says")


def _of_sections(handout: Handout, sections: Collection[Section]) -> Handout:
    known = handout.facts
    tells_charges = not _TELL_CHARGES.isdisjoint(sections)
    tells_others = not _TELL_OTHERS.isdisjoint(sections)
    events = () if _TELL_EVENTS.isdisjoint(sections) else known.events
    facts = replace(
        known,
        involvements=tuple(
            one for one in known.involvements if (tells_charges if one.is_suspect else tells_others)
        ),
        provisions=known.provisions if tells_charges else (),
        events=events,
        event_count=len(events),
        notes=known.notes if Section.NOTES in sections else (),
    )
    return replace(
        handout,
        case=handout.case if Section.SYNOPSIS in sections else replace(handout.case, synopsis=""),
        facts=facts,
        documents=handout.documents if Section.SOURCES in sections else (),
        related=handout.related if Section.RELATED in sections else (),
    )
