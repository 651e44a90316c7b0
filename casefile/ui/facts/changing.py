"""Which dialog edits a row, and which act deletes it or cites a passage for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from casefile.actions.cases import unrelate_cases
from casefile.actions.citing import Source, Stretch, add_citations, delete_citation
from casefile.actions.events import delete_event
from casefile.actions.law import delete_charge, delete_charge_step
from casefile.actions.notes import delete_note
from casefile.actions.other_dates import cite_other_date, delete_other_date
from casefile.actions.parties import delete_involvement, delete_name
from casefile.actions.together import together
from casefile.model.wording import lasting
from casefile.store.library import Library
from casefile.store.reads.cases import RelatedLine
from casefile.store.reads.citations import CitationLine, FactKind
from casefile.store.reads.facts import EventLine, NoteLine
from casefile.store.reads.involvements import InvolvementLine, NameLine
from casefile.store.reads.law import ChargeLine, ChargeStepLine, ProvisionLine
from casefile.store.reads.other_dates import OtherDateLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs import tagging
from casefile.ui.facts.rows import Row, RowKind
from casefile.ui.there_already import act_and_tell

if TYPE_CHECKING:
    from casefile.ui.dialogs.form import FormDialog

Act = Callable[[], Any]


def editing(desk: Desk, parent: QWidget, row: Row) -> FormDialog | None:
    """Opens the dialog for what a row is about."""
    match row.subject:
        case InvolvementLine() as line:
            return tagging.edit_party(desk, parent, line)
        case NameLine() as name if isinstance(row.owner, InvolvementLine):
            return tagging.edit_name(desk, parent, row.owner, name)
        case ProvisionLine() as provision:
            return tagging.edit_provision(desk, parent, provision)
        case ChargeLine() as charge if charge.steps:
            return tagging.edit_charge_step(desk, parent, charge, charge.steps[-1])
        case ChargeStepLine() as step if isinstance(row.owner, ChargeLine):
            return tagging.edit_charge_step(desk, parent, row.owner, step)
        case EventLine() as event:
            return tagging.edit_event(desk, parent, event)
        case OtherDateLine() as other if isinstance(row.owner, EventLine):
            return tagging.edit_other_date(desk, parent, row.owner, other)
        case NoteLine() as note:
            return tagging.edit_note(desk, parent, note)
        case RelatedLine() as related:
            return tagging.relate_case(desk, parent, related)
        case CitationLine() as citation:
            return tagging.edit_citation(desk, parent, citation)
    return None


_DELETING: dict[RowKind, Callable[[Library, str], None]] = {
    RowKind.PARTY: delete_involvement,
    RowKind.NAME: delete_name,
    RowKind.CHARGE: delete_charge,
    RowKind.STEP: delete_charge_step,
    RowKind.EVENT: delete_event,
    RowKind.OTHER_DATE: delete_other_date,
    RowKind.NOTE: delete_note,
    RowKind.RELATED: unrelate_cases,
    RowKind.CITATION: delete_citation,
}


def deleting(desk: Desk, row: Row) -> Act | None:
    """What deletes a row's fact, one entry of the history."""
    if isinstance(row.subject, ProvisionLine):
        provision = row.subject
        label = lasting("Remove {what} from the case", what=provision.label)
        return lambda: desk.act(together, label, lambda library: _uncharge(library, provision))
    act = _DELETING.get(row.kind)
    return None if act is None else lambda: desk.act(act, row.fact_id)


def _uncharge(library: Library, provision: ProvisionLine) -> None:
    """Takes a provision out of one case; the library and other cases keep it."""
    for charge in provision.charges:
        delete_charge(library, charge.id)
    for citation in provision.own_citations:
        delete_citation(library, citation.id)


def citing(desk: Desk, row: Row, stretches: Sequence[Stretch], quote: str) -> Act | None:
    """What cites a selection for a row's fact; None if there is none."""
    if isinstance(row.subject, OtherDateLine):
        other = row.subject
        return lambda: act_and_tell(desk, row.title, cite_other_date, other.id, Source(stretches))
    target = _target(row, quote)
    case_id = desk.case_id
    if target is None or not stretches or case_id is None:
        return None
    kind, fact_id = target
    return lambda: act_and_tell(
        desk, row.title, add_citations, case_id, kind, fact_id, Source(stretches)
    )


def _target(row: Row, quote: str) -> tuple[FactKind, str] | None:
    match row.subject:
        case InvolvementLine() as line:
            said = " ".join(quote.split()).casefold()
            for name in line.names:
                if name.text.casefold() == said:
                    return FactKind.NAME, name.id
            return FactKind.INVOLVEMENT, line.id
        case NameLine() as name:
            return FactKind.NAME, name.id
        case ProvisionLine() as provision:
            return FactKind.PROVISION, provision.id
        case ChargeLine() as charge if charge.steps:
            return FactKind.CHARGE_STEP, charge.steps[-1].id
        case ChargeStepLine() as step:
            return FactKind.CHARGE_STEP, step.id
        case EventLine() as event:
            return FactKind.EVENT, event.id
        case NoteLine() as note:
            return FactKind.NOTE, note.id
    return None
