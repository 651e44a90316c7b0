"""The words of the rows: from a case's snapshots to what the pane shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from casefile.model.colours import Meaning, event_meaning
from casefile.model.date_order import EventDates, order_of
from casefile.model.dates import Order, understand
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    EventKind,
)
from casefile.store.reads.cases import RelatedLine
from casefile.store.reads.facts import CaseFacts, EventLine, NoteLine
from casefile.store.reads.groups import Grouped, each_counts_for, how_many
from casefile.store.reads.involvements import InvolvementLine
from casefile.store.reads.law import ChargeLine, ChargeStepLine, ProvisionLine
from casefile.ui.date_words import in_words
from casefile.ui.dialogs import words
from casefile.ui.facts.citation_rows import citation, joined, one_line, tr
from casefile.ui.facts.other_date_rows import beneath_event, others_in_short
from casefile.ui.facts.party_rows import party
from casefile.ui.facts.rows import UNCITED, Row, RowKind, Section, Shape
from casefile.ui.keys.in_force import keys_now
from casefile.ui.tongue import filled
from casefile.ui.tongue import spoken as label_words

_CUSTODY = {
    Custody.SOUGHT: Shape.SOUGHT,
    Custody.ORDERED: Shape.ORDERED,
    Custody.SERVED: Shape.SERVED,
}


def sections(facts: CaseFacts, related: Sequence[RelatedLine]) -> tuple[Row, ...]:
    """The whole pane for one case."""
    groups = {line.party_id: line for line in facts.involvements}
    suspects = [party(line, groups, facts) for line in facts.suspects]
    charges = [_provision(line, facts) for line in facts.provisions]
    events = _events(facts)
    others = [party(line, groups, facts) for line in facts.others]
    notes = [_note(line) for line in facts.notes]
    cases = [_related(line) for line in related]
    return (
        _section(
            Section.SUSPECTS,
            tr("Suspects"),
            str(how_many(facts.suspects)),
            suspects,
            filled(
                tr("Select a name in the text and press {key}."),
                key=keys_now().told("add.suspects"),
            ),
        ),
        _section(
            Section.CHARGES,
            tr("Charges"),
            tr("%n provision(s)", len(charges)),
            charges,
            filled(
                tr("Select an article of law and press {key}."), key=keys_now().told("add.charges")
            ),
        ),
        _section(
            Section.EVENTS,
            tr("Events"),
            f"{facts.event_count:,}",
            [*events, *_rest(facts)],
            filled(
                tr("Select what happened, with its date, and press {key}."),
                key=keys_now().told("add.events"),
            ),
        ),
        _section(
            Section.OTHERS,
            tr("People and organisations"),
            str(len(others)),
            others,
            tr("Courts, agencies, lawyers, witnesses: press + to add one."),
        ),
        _section(
            Section.NOTES,
            tr("Notes"),
            str(len(notes)),
            notes,
            filled(
                tr("Select a passage and press {key}, or press +."),
                key=keys_now().told("add.notes"),
            ),
        ),
        _section(
            Section.RELATED,
            tr("Related cases"),
            str(len(cases)),
            cases,
            tr("Press + to name a case this one has to do with."),
        ),
    )


def _section(section: Section, title: str, count: str, rows: list[Row], empty: str) -> Row:
    if not rows:
        rows = [Row(f"empty:{section}", RowKind.EMPTY, empty, section=section)]
        count = ""
    return Row(section, RowKind.SECTION, title, muted=count, section=section, children=tuple(rows))


# Charges


def _provision(line: ProvisionLine, facts: CaseFacts) -> Row:
    citations = line.own_citations + tuple(
        one for charge in line.charges for one in charge.citations
    )
    about = joined([line.title, words.penalty(line.max_years, line.penalty)])
    charged = {charge.involvement_id for charge in line.charges}
    counts = each_counts_for(one for one in facts.suspects if one.id in charged)
    if count := sum(counts.values()):
        stands = joined([tr("%n suspect(s)", count), *_statuses(line, counts)])
    else:
        stands = ""
    return Row(
        f"provision:{line.id}",
        RowKind.PROVISION,
        label_words(line.label),
        muted="\n".join(part for part in (about, stands) if part),
        strong=True,
        shape=Shape.SQUARE,
        meaning=Meaning.CHARGE,
        fact_id=line.id,
        subject=line,
        section=Section.CHARGES,
        citations=citations,
        children=(
            *(_charge(charge) for charge in line.charges),
            *(citation(one) for one in line.own_citations),
        ),
    )


def _statuses(line: ProvisionLine, counts: Mapping[str, int]) -> list[str]:
    standing = Counter[ChargeStatus]()
    for charge in line.charges:
        standing[charge.status] += counts.get(charge.involvement_id, 0)
    found = [status for status in ChargeStatus if standing[status]]
    if len(found) == 1:
        return [words.status(found[0])]
    form = tr("{count} {status}")
    return [filled(form, count=standing[s], status=words.status(s)) for s in found]


def _charge(line: ChargeLine) -> Row:
    history = " → ".join(_step_words(step) for step in line.steps)
    only = line.steps[0] if len(line.steps) == 1 else None
    beneath = (
        [citation(one) for one in only.citations]
        if only
        else [_step(step, line) for step in line.steps]
    )
    return Row(
        f"charge:{line.id}",
        RowKind.CHARGE,
        line.suspect,
        muted=history,
        shape=Shape.TICK,
        meaning=Meaning.CHARGE,
        fact_id=line.id,
        subject=line,
        citations=line.citations,
        children=tuple(beneath),
    )


def _step_words(step: ChargeStepLine) -> str:
    said = words.status(step.status)
    return said if step.when is None else f"{said} {in_words(step.when)}"


def _step(step: ChargeStepLine, charge: ChargeLine) -> Row:
    return Row(
        f"step:{step.id}",
        RowKind.STEP,
        words.status(step.status),
        suffix=in_words(step.when) if step.when else "",
        shape=Shape.TICK,
        meaning=Meaning.CHARGE,
        fact_id=step.id,
        subject=step,
        owner=charge,
        citations=step.citations,
        children=tuple(citation(one) for one in step.citations),
    )


# Events


def _events(facts: CaseFacts) -> list[Row]:
    suspects = {line.party_id: line for line in facts.suspects}
    grouped = Grouped(facts)
    rows: list[Row] = []
    before = EventDates(None)
    for line in facts.events:
        floats = bool(rows) and order_of(before, _dates_of(line)) is not Order.BEFORE
        rows.append(_event(line, suspects, bool(grouped.touched(line)), floats))
        before = _dates_of(line)
    return rows


def _rest(facts: CaseFacts) -> Iterable[Row]:
    if facts.holds_all:
        return
    said = tr("… and {count} more: they stand on the timeline")
    yield Row(
        f"rest:{Section.EVENTS}",
        RowKind.REST,
        said.format(count=f"{facts.event_count - len(facts.events):,}"),
        section=Section.EVENTS,
    )


def _dates_of(line: EventLine) -> EventDates:
    return EventDates(
        line.when, line.until, tuple((one.when, one.until) for one in line.other_dates)
    )


def _event(
    line: EventLine, suspects: Mapping[str, InvolvementLine], touches: bool, floats: bool
) -> Row:
    took_part = [suspects[one] for one, _ in line.parties if one in suspects]
    others = [label for one, label in line.parties if one not in suspects]
    return Row(
        f"event:{line.id}",
        RowKind.EVENT,
        line.title,
        muted=joined(_of_event(line, took_part, others)),
        strong=True,
        shape=_event_shape(line),
        meaning=event_meaning(line.kind, touches),
        fact_id=line.id,
        subject=line,
        section=Section.EVENTS,
        floats=floats,
        citations=line.citations,
        children=beneath_event(line),
    )


def _event_shape(line: EventLine) -> Shape:
    if line.custody is not None:
        return _CUSTODY[line.custody]
    when = line.when
    certain = when is not None and when.earliest_day == when.latest_day
    return Shape.DIAMOND if certain else Shape.OPEN_DIAMOND


def _of_event(line: EventLine, suspects: list[InvolvementLine], others: list[str]) -> Iterable[str]:
    yield words.when_and_until(line.when, line.until)
    yield others_in_short(line)
    if line.custody is not None:
        yield filled(tr("custody {said}"), said=words.custody(line.custody))
    elif line.kind not in (EventKind.EVENT, EventKind.OTHER):
        yield words.event_kind(line.kind)
    yield words.standing(line.standing)
    yield line.place
    if len(suspects) > 2:
        yield tr("%n suspect(s)", how_many(suspects))
    else:
        yield from (label_words(one.label) for one in suspects)
    yield from others[:2]


# Notes, related cases


def _note(line: NoteLine) -> Row:
    return Row(
        f"note:{line.id}",
        RowKind.NOTE,
        one_line(line.text),
        muted=in_words(understand(line.created_at[:10])),
        shape=Shape.NOTE,
        fact_id=line.id,
        subject=line,
        section=Section.NOTES,
        citations=line.citations,
        children=tuple(citation(one) for one in line.citations),
    )


def _related(line: RelatedLine) -> Row:
    return Row(
        f"related:{line.id}",
        RowKind.RELATED,
        line.title,
        muted=joined([line.jurisdiction, line.relation]),
        strong=True,
        shape=Shape.CASE,
        fact_id=line.id,
        subject=line,
        section=Section.RELATED,
    )


def spoken(row: Row) -> str:
    """A row as a screen reader says it."""
    parts = [row.title, row.suffix, row.muted.replace("\n", ", ")]
    if row.kind is RowKind.EVENT and row.floats:
        parts.append(floating_words())
    if row.kind not in UNCITED:
        parts.append(tr("%n citation(s)", row.cited))
    return ", ".join(part for part in parts if part)


def floating_words() -> str:
    return tr("the dates do not tell whether before or after the one above")
