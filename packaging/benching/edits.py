"""What one edit costs: an event tagged with a citation, in a case of many events."""

from __future__ import annotations

import time

from benching import libraries
from benching.settings import Settings
from benching.table import Row, median, milliseconds, percentile
from casefile.actions.citing import Source, Stretch
from casefile.actions.events import add_event
from casefile.actions.history import redo, undo
from casefile.store.library import Library
from casefile.store.reads.facts import facts
from casefile.ui.desk import MOST_EVENTS

EDITS = 100


def measure(settings: Settings) -> list[Row]:
    count = settings.sizes.events
    path = libraries.a_copy(libraries.eventful(count), "edits")
    with Library.open(path) as library:
        with library.read() as connection:
            case_id = connection.exec_driver_sql("SELECT id FROM cases").scalar_one()
        document = libraries.sha("document 0")
        tagging = [_timed(lambda n=n: _tag(library, case_id, document, n)) for n in range(EDITS)]
        undoing = [_timed(lambda: undo(library)) for _ in range(EDITS)]
        redoing = [_timed(lambda: redo(library)) for _ in range(EDITS)]
        reading = []
        for _ in range(settings.sizes.rounds):
            with library.read() as connection:
                reading.append(_timed(lambda: facts(connection, case_id, most_events=MOST_EVENTS)))
    libraries.discard(path)
    named = (
        (f"tag an event with its passage, {count:,} events there", tagging),
        ("  undo it", undoing),
        ("  redo it", redoing),
        ("  read the case's facts for the window", reading),
    )
    return [
        Row(
            work,
            f"{milliseconds(median(taken))} / {milliseconds(percentile(taken, 0.95))}"
            "  (median / 95 %)",
        )
        for work, taken in named
    ]


def _timed(work: object) -> float:
    began = time.perf_counter()
    assert callable(work)
    work()
    return time.perf_counter() - began


def _tag(library: Library, case_id: str, document: str, number: int) -> None:
    stretch = Stretch(document, number % libraries.DOCUMENT_PAGES + 1, number, number + 40)
    add_event(
        library,
        case_id,
        f"Detained {number}",
        libraries.on_the_day(number),
        source=Source([stretch], attribution="Radio Azimut"),
    )
