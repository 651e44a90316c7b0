"""Which colour an event has, wherever it is shown."""

from __future__ import annotations

import pytest

from casefile.model.colours import Meaning, event_meaning
from casefile.model.terms import EventKind


@pytest.mark.parametrize(
    ("kind", "of_a_suspect", "of_others"),
    [
        (EventKind.CUSTODY, Meaning.CUSTODY, Meaning.CUSTODY),
        (EventKind.FILING, Meaning.COURT, Meaning.COURT),
        (EventKind.SENTENCE, Meaning.SUSPECT, Meaning.CONTEXT),
        (EventKind.EVENT, Meaning.SUSPECT, Meaning.CONTEXT),
        (EventKind.WORK, Meaning.CONTEXT, Meaning.CONTEXT),
        (EventKind.PUBLICATION, Meaning.CONTEXT, Meaning.CONTEXT),
    ],
)
def test_an_event_has_the_colour_of_what_it_is(
    kind: EventKind, of_a_suspect: Meaning, of_others: Meaning
) -> None:
    assert event_meaning(kind, touches_a_suspect=True) is of_a_suspect
    assert event_meaning(kind, touches_a_suspect=False) is of_others
