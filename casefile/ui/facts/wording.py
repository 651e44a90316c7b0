"""The words of the rows: from a case's snapshots to what the pane shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from casefile.export.wording import meaning
from casefile.model.colours import Meaning
from casefile.model.dates import Order, UncertainDate, compare, in_words, understand
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    EventKind,
    PartyKind,
    Role,
    Stance,
)
from casefile.store.reads.cases import RelatedLine
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import (
    CaseFacts,
    ChargeLine,
    ChargeStepLine,
    EventLine,
    InvolvementLine,
    NameLine,
    NoteLine,
    ProvisionLine,
)
from casefile.ui.dialogs import words
from casefile.ui.facts.rows import Row, RowKind, Section, Shape


def tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Facts", text, "", count)


_CUSTODY = {
    Custody.SOUGHT: Shape.SOUGHT,
    Custody.ORDERED: Shape.ORDERED,
    Custody.SERVED: Shape.SERVED,
}
_STANCE = {Stance.SUPPORTS: Shape.BAR, Stance.DISPUTES: Shape.CROSS, Stance.MENTIONS: Shape.DOTS}
_PARTY = {
    PartyKind.PERSON: Shape.PERSON,
    PartyKind.ORGANISATION: Shape.ORGANISATION,
    PartyKind.GROUP: Shape.GROUP,
}


def sections(facts: CaseFacts, related: Sequence[RelatedLine]) -> tuple[Row, ...]:
    """The whole pane for one case."""
    groups = {line.party_id: line.label for line in facts.involvements}
    suspects = [_party(line, groups, facts) for line in facts.suspects]
    charges = [_provision(line) for line in facts.provisions]
    events = _events(facts)
    others = [_party(line, groups, facts) for line in facts.others]
    notes = [_note(line) for line in facts.notes]
    cases = [_related(line) for line in related]
    return (
        _section(
            Section.SUSPECTS,
            tr("Suspects"),
            str(len(suspects)),
            suspects,
            tr("Select a name in the text and press S."),
        ),
        _section(
            Section.CHARGES,
            tr("Charges"),
            tr("%n provision(s)", len(charges)),
            charges,
            tr("Select an article of law and press C."),
        ),
        _section(
            Section.EVENTS,
            tr("Events"),
            str(len(events)),
            events,
            tr("Select what happened, with its date, and press E."),
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
            tr("Select a passage and press N, or press +."),
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


# Parties


def _party(line: InvolvementLine, groups: dict[str, str], facts: CaseFacts) -> Row:
    several = len(line.names) > 1
    beneath: list[Row] = []
    if several:
        beneath += [_name(name, line) for name in line.names]
    else:
        beneath += [_citation(one) for name in line.names for one in name.citations]
    beneath += [_citation(one) for one in line.own_citations]
    if line.is_suspect:
        shape = Shape.DOT if line.is_named else Shape.RING
        mark = Meaning.SUSPECT
    else:
        shape, mark = _PARTY[line.party_kind], Meaning.CONTEXT
    return Row(
        f"party:{line.id}",
        RowKind.PARTY,
        line.label,
        muted=_joined(_about(line, groups, facts)),
        suffix=_unnamed(line),
        strong=line.is_named,
        shape=shape,
        meaning=mark,
        fact_id=line.id,
        subject=line,
        section=Section.SUSPECTS if line.is_suspect else Section.OTHERS,
        citations=line.citations,
        children=tuple(beneath),
    )


def _unnamed(line: InvolvementLine) -> str:
    if line.is_named:
        return ""
    return tr("initials only") if line.names else tr("not named")


def _about(line: InvolvementLine, groups: dict[str, str], facts: CaseFacts) -> Iterable[str]:
    if line.role not in (Role.SUSPECT, Role.OTHER):
        yield words.role(line.role)
    if line.party_kind is PartyKind.GROUP:
        if line.count:
            yield tr("group of {count}").format(count=line.count)
        named = sum(one.group_id == line.party_id and one.is_named for one in facts.involvements)
        if named:
            yield tr("{count} named").format(count=named)
    yield line.description or line.party_description
    if line.group_id in groups:
        yield tr("one of {group}").format(group=groups[line.group_id])


def _name(name: NameLine, owner: InvolvementLine) -> Row:
    return Row(
        f"name:{name.id}",
        RowKind.NAME,
        name.text,
        suffix=words.name_kind(name.kind),
        shape=Shape.TICK,
        fact_id=name.id,
        subject=name,
        owner=owner,
        citations=name.citations,
        children=tuple(_citation(one) for one in name.citations),
    )


# Charges


def _provision(line: ProvisionLine) -> Row:
    citations = line.own_citations + tuple(
        one for charge in line.charges for one in charge.citations
    )
    about = _joined([line.title, words.penalty(line.max_years, line.penalty)])
    stands = _joined(
        [tr("%n suspect(s)", len(line.charges)), *_statuses(line)] if line.charges else []
    )
    return Row(
        f"provision:{line.id}",
        RowKind.PROVISION,
        line.label,
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
            *(_citation(one) for one in line.own_citations),
        ),
    )


def _statuses(line: ProvisionLine) -> list[str]:
    standing = [charge.status for charge in line.charges]
    found = [status for status in ChargeStatus if status in standing]
    if len(found) == 1:
        return [words.status(found[0])]
    return [f"{standing.count(status)} {words.status(status)}" for status in found]


def _charge(line: ChargeLine) -> Row:
    history = " → ".join(_step_words(step) for step in line.steps)
    only = line.steps[0] if len(line.steps) == 1 else None
    beneath = (
        [_citation(one) for one in only.citations]
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
        children=tuple(_citation(one) for one in step.citations),
    )


# Events


def _events(facts: CaseFacts) -> list[Row]:
    suspects = {line.party_id for line in facts.suspects}
    rows: list[Row] = []
    before: UncertainDate | None = None
    for line in facts.events:
        floats = bool(rows) and not _comes_after(before, line.when)
        rows.append(_event(line, suspects, floats))
        before = line.when
    return rows


def _comes_after(before: UncertainDate | None, when: UncertainDate | None) -> bool:
    return before is not None and when is not None and compare(before, when) is Order.BEFORE


def _event(line: EventLine, suspects: set[str], floats: bool) -> Row:
    touched = [label for party, label in line.parties if party in suspects]
    others = [label for party, label in line.parties if party not in suspects]
    return Row(
        f"event:{line.id}",
        RowKind.EVENT,
        line.title,
        muted=_joined(_of_event(line, touched, others)),
        strong=True,
        shape=_event_shape(line),
        meaning=meaning(line.kind, bool(touched)),
        fact_id=line.id,
        subject=line,
        section=Section.EVENTS,
        floats=floats,
        citations=line.citations,
        children=tuple(_citation(one) for one in line.citations),
    )


def _event_shape(line: EventLine) -> Shape:
    if line.custody is not None:
        return _CUSTODY[line.custody]
    when = line.when
    certain = when is not None and when.earliest_day == when.latest_day
    return Shape.DIAMOND if certain else Shape.OPEN_DIAMOND


def _of_event(line: EventLine, suspects: list[str], others: list[str]) -> Iterable[str]:
    yield words.when_and_until(line.when, line.until)
    if line.custody is not None:
        yield tr("custody {said}").format(said=words.custody(line.custody))
    elif line.kind not in (EventKind.EVENT, EventKind.OTHER):
        yield words.event_kind(line.kind)
    yield words.standing(line.standing)
    yield line.place
    if len(suspects) > 2:
        yield tr("%n suspect(s)", len(suspects))
    else:
        yield from suspects
    yield from others[:2]


# Notes, related cases, citations


def _note(line: NoteLine) -> Row:
    return Row(
        f"note:{line.id}",
        RowKind.NOTE,
        _one_line(line.text),
        muted=in_words(understand(line.created_at[:10])),
        shape=Shape.NOTE,
        fact_id=line.id,
        subject=line,
        section=Section.NOTES,
        citations=line.citations,
        children=tuple(_citation(one) for one in line.citations),
    )


def _related(line: RelatedLine) -> Row:
    return Row(
        f"related:{line.id}",
        RowKind.RELATED,
        line.title,
        muted=_joined([line.jurisdiction, line.relation]),
        strong=True,
        shape=Shape.CASE,
        fact_id=line.id,
        subject=line,
        section=Section.RELATED,
    )


def _citation(line: CitationLine) -> Row:
    said = line.attribution or line.outlet
    stance = "" if line.stance is Stance.SUPPORTS else words.stance(line.stance)
    return Row(
        f"citation:{line.id}",
        RowKind.CITATION,
        f"“{_one_line(line.quote)}”",
        muted=_joined([line.document_title, page_words(line.page), said, stance]),
        shape=_STANCE[line.stance],
        fact_id=line.id,
        subject=line,
        citations=(line,),
    )


def page_words(page: int) -> str:
    return tr("p. {page}").format(page=page)


def spoken(row: Row) -> str:
    """A row as a screen reader says it."""
    parts = [row.title, row.suffix, row.muted.replace("\n", ", ")]
    if row.kind is RowKind.EVENT and row.floats:
        parts.append(floating_words())
    if row.kind not in (RowKind.SECTION, RowKind.EMPTY, RowKind.CITATION, RowKind.RELATED):
        parts.append(tr("%n citation(s)", row.cited))
    return ", ".join(part for part in parts if part)


def floating_words() -> str:
    return tr("the dates do not tell whether before or after the one above")


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _one_line(text: str) -> str:
    return " ".join(text.split())
