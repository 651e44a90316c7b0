"""From handouts to the dossier of one case or several."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any, Final

from casefile.export.handout import Handout
from casefile.export.languages.known import words_of
from casefile.export.languages.labelling import labelled
from casefile.export.periods import in_order, order_unknown
from casefile.export.summary.case_lines import CaseLines, Shared
from casefile.export.summary.choices import Section, SummaryChoices
from casefile.export.summary.dossier import Chapter, Dossier
from casefile.export.summary.facts_worded import (
    title_of_several,
)
from casefile.export.summary.numbering import Numbering
from casefile.export.summary.persons import Persons
from casefile.export.summary.prose import chronology_fields
from casefile.store.reads.citations import CitationLine
from casefile.version import program

_USUAL: Final = SummaryChoices()


def dossier_of(
    handout: Handout, made_on: date, choices: SummaryChoices = _USUAL, part: str = ""
) -> Dossier:
    """The dossier of a case, or of the `part` of it that leaves."""
    return gather((handout,), made_on, choices, part)[0]


def gather(
    handouts: Sequence[Handout],
    made_on: date,
    choices: SummaryChoices = _USUAL,
    part: str = "",
    withheld: Collection[str] = (),
) -> tuple[Dossier, Mapping[int, CitationLine]]:
    """The dossier of one case or several, and where the passage of each citation is.

    `withheld` are parties that no index may tell of.
    """
    words = words_of(choices.page.language)
    handouts = [labelled(one, words) for one in handouts]
    sections = choices.sections
    persons = Persons(handouts if Section.PERSONS in sections else (), words, withheld)
    # What stands only in the list of sources is not read where that is left out.
    find = persons.named_in if Section.SOURCES in sections else (lambda *_: ())
    documents = chain.from_iterable(one.documents for one in handouts)
    numbering = Numbering(documents, words, find)
    gatherings = []
    provisions = 0
    shared = Shared(numbering, persons, choices, made_on, {one.case.id for one in handouts})
    for one in handouts:
        gatherings.append(CaseLines(one, shared, provisions))
        provisions += len(one.facts.provisions)
    of_all: dict[str, Any] = {}
    several = len(handouts) > 1
    if several and choices.merged and Section.CHRONOLOGY in sections:
        of_all = _merged(gatherings, choices)
        sections = tuple(one for one in sections if one is not Section.CHRONOLOGY)
    told = [one.fields(sections) for one in gatherings]
    if several:
        of_all["title"] = title_of_several([fields["title"] for fields in told], words)
        of_all["chapters"] = tuple(Chapter(**fields) for fields in told)
    else:
        (of_all,) = told
    dossier_ = Dossier(
        **of_all,
        made_on=made_on,
        program=program(),
        part=part,
        sections=tuple(map(str, choices.sections)),
        quotes=choices.quotes,
        persons=persons.lines,
        sources=numbering.sources,
        citations=numbering.citations,
    )
    return dossier_, numbering.passages


def _merged(gatherings: Sequence[CaseLines], choices: SummaryChoices) -> dict[str, Any]:
    """The chronology of all cases, each line with the title of its case."""
    of_event = {event.id: one for one in gatherings for event in one.events}
    events = in_order(event for one in gatherings for event in one.events)
    words = words_of(choices.page.language)
    unknown = order_unknown(events, words=words)
    lines = []
    for event in events:
        gathering = of_event[event.id]
        line = gathering.event(event, unknown.get(event.id, ""))
        lines.append(replace(line, case=gathering.title))
    return chronology_fields(events, lines, choices)
