"""A chronology told by month: every date as its source allows, and no order that is not known."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from sampled import Sample, pages_of

from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.finding import find_quote
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import tag_party
from casefile.export.handout import read_handout
from casefile.export.orders import Order
from casefile.export.periods import in_order
from casefile.export.summary.choices import ChronologyForm, SummaryChoices
from casefile.export.summary.dossier import ChronologyLine, Dossier
from casefile.export.summary.gathering import dossier_of
from casefile.export.summary.prose import told_by_month
from casefile.model.dates import UncertainDate, minute_of_day, understand
from casefile.model.terms import Custody, EventKind, NameKind, Standing
from casefile.store.library import Library
from casefile.store.reads.facts import EventLine, facts

ANCHOR = date(2025, 4, 25)
PROSE = SummaryChoices(chronology=ChronologyForm.PROSE)


def told(library: Library, case_id: str) -> Dossier:
    return dossier_of(read_handout(library, case_id), date(2025, 5, 1), PROSE)


def sentences(dossier: Dossier) -> dict[str, list[str]]:
    return {
        month.heading: [" ".join(one.text for one in line.sentences) for line in month.told]
        for month in dossier.prose
    }


def event(library: Library, case_id: str, title: str, when: str, **said: object) -> str:
    return add_event(library, case_id, title, understand(when, ANCHOR), **said)  # type: ignore[arg-type]


def test_months_head_what_is_of_one_month_and_a_span_what_may_be_of_several(
    library: Library, case_id: str
) -> None:
    event(library, case_id, "Held", "April 19")
    event(library, case_id, "Meeting", "between 20 March and 2 April 2025")
    event(library, case_id, "Asked", "3 March 2025")
    event(library, case_id, "Hired", "before June 2024")
    event(library, case_id, "Trip", "2024")
    event(library, case_id, "Call", "between 5 December 2024 and 3 February 2025")
    add_event(library, case_id, "Somewhen", None)
    assert [month.heading for month in told(library, case_id).prose] == [
        "Before 1 June 2024",
        "Some time in 2024",
        "Some time between December 2024 and February 2025",
        "March 2025",
        "Some time between March and April 2025",
        "April 2025",
        "Without a date",
    ]


def test_a_sentence_says_the_date_as_the_source_allows_and_who_says_so(
    library: Library, case_id: str, attach_text: Callable[..., str]
) -> None:
    attach_text()
    quote = "Earlier this month, a dealer from Tessaly was sentenced"
    source = Source([find_quote(library, case_id, quote)], attribution="Herald ← court")
    event(
        library, case_id, "A dealer is sentenced", "Earlier this month",
        source=source, place="Tessaly",
    )  # fmt: skip
    (only,) = sentences(told(library, case_id))["April 2025"]
    assert only == (
        "On some day from 1 to 25 April 2025 (the source says “Earlier this month”): "
        "A dealer is sentenced, Tessaly. This is reported, according to Herald ← court."
    )


def test_custody_is_said_in_words_and_lasts_as_long_as_was_sought(
    library: Library, case_id: str
) -> None:
    event(
        library, case_id, "Detention asked for.", "April 22", kind=EventKind.CUSTODY,
        custody=Custody.SOUGHT, standing=Standing.CONFIRMED,
        until=understand("17 June 2025"),
    )  # fmt: skip
    (only,) = sentences(told(library, case_id))["April 2025"]
    assert only.startswith("From 22 April to 17 June 2025")
    assert ": Detention asked for. Custody was sought, not ordered. This is confirmed." in only


def test_another_date_and_an_unknown_order_are_sentences_of_their_own(
    library: Library, case_id: str
) -> None:
    held = event(library, case_id, "Held", "April 6")
    event(library, case_id, "Crates moved", "April 5")
    add_other_date(library, held, understand("April 4", ANCHOR), note="a neighbour")
    lines = sentences(told(library, case_id))["April 2025"]
    of_held = next(line for line in lines if ": Held." in line)
    assert "According to a neighbour, the date is 4 April 2025" in of_held
    assert "order is not established: this may have come before or after “Crates moved”." in of_held


def test_prose_stands_in_the_summary_instead_of_the_table(sample: Sample, tmp_path: Path) -> None:
    out = tmp_path / "summary.pdf"
    sample.made(out, Order(summary=PROSE))
    text = " ".join(pages_of(out))
    assert "On some day from 1 to 12 May 2025 (the source says “Earlier this month”):" in text
    assert "What, and who says so" not in text
    assert "May 2025" in text


DAYS = st.dates(date(2024, 1, 1), date(2025, 12, 31))


@given(st.lists(st.tuples(DAYS, st.integers(0, 80)), min_size=1, max_size=12))
def test_no_event_is_told_before_one_that_was_surely_earlier(
    spans: list[tuple[date, int]],
) -> None:
    events = in_order(_dated(number, *span) for number, span in enumerate(spans))
    lines = [ChronologyLine(event.title) for event in events]
    months = told_by_month(events, lines)
    found = [
        int(re.search(r"\d+", line.sentences[0].text)[0])  # type: ignore[index]
        for month in months
        for line in month.told
    ]
    assert sorted(found) == list(range(len(spans)))
    bounds = {int(event.id): event.when for event in events}
    for place, number in enumerate(found):
        for later in found[place + 1 :]:
            one, other = bounds[number], bounds[later]
            assert one is not None and other is not None  # noqa: PT018
            assert one.earliest is not None and other.latest is not None  # noqa: PT018
            assert not other.latest < one.earliest


def _dated(number: int, first: date, more: int) -> EventLine:
    last = date.fromordinal(first.toordinal() + more)
    edtf = f"{first}/{last}"
    when = UncertainDate(edtf, edtf, None, minute_of_day(first), minute_of_day(last) + 24 * 60 - 1)
    return EventLine(
        str(number), "case", f"Event {number}", EventKind.EVENT, None, when, None, "",
        Standing.REPORTED, "", (), (),
    )  # fmt: skip


def test_a_sentence_has_one_end_and_says_a_place_once(library: Library, case_id: str) -> None:
    tag_party(library, case_id, "V. M.", name_kind=NameKind.INITIALS)
    with library.read() as connection:
        parties = [one.party_id for one in facts(connection, case_id).involvements]
    event(library, case_id, "Held at Berth 9", "3 May 2025", place="Berth 9", party_ids=parties)
    ((sentence,),) = sentences(told(library, case_id)).values()
    assert ": Held at Berth 9. It concerns V. M. This is" in sentence
