"""Who has a part in related cases: their titles and synopses leave with a case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casefile.export.handout import Handout
from casefile.store.library import Library
from casefile.store.reads.facts import CaseFacts, people


def people_beside(library: Library, handouts: Sequence[Handout]) -> tuple[CaseFacts, ...]:
    """The people of the cases that are related to these and do not leave themselves."""
    leaving = {one.case.id for one in handouts}
    related = (one.case_id for handout in handouts for one in handout.related)
    return people_of(library, [one for one in related if one not in leaving])


def people_of(library: Library, case_ids: Iterable[str]) -> tuple[CaseFacts, ...]:
    """Who has a part in each of some cases, each case once."""
    with library.read() as connection:
        return tuple(people(connection, case_id) for case_id in dict.fromkeys(case_ids))
