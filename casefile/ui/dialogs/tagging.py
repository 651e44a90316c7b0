"""The ways into the dialogs: one for each thing that can be tagged, made or edited.

Each shows its dialog and returns at once; `saved` of what it returns says when something was kept.
A dialog is loaded when it is first asked for: the window must not wait for any at its start.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import Stretch
from casefile.model.terms import Role
from casefile.ui.desk import Desk

if TYPE_CHECKING:
    from casefile.store.reads.cases import RelatedLine
    from casefile.store.reads.citations import CitationLine
    from casefile.store.reads.documents import DocumentLine
    from casefile.store.reads.facts import EventLine, NoteLine
    from casefile.store.reads.involvements import InvolvementLine, NameLine
    from casefile.store.reads.law import ChargeLine, ChargeStepLine, ProvisionLine
    from casefile.store.reads.other_dates import OtherDateLine
    from casefile.ui.dialogs.form import FormDialog

Stretches = Sequence[Stretch]


def _shown(dialog: FormDialog) -> FormDialog:
    dialog.open()
    return dialog


def tag_suspect(
    desk: Desk, parent: QWidget | None, stretches: Stretches = (), quote: str = ""
) -> FormDialog:
    """A suspect, from the passage that names them or without one."""
    from casefile.ui.dialogs.party_dialog import PartyDialog

    return _shown(PartyDialog(desk, parent, stretches, quote))


def tag_party(
    desk: Desk, parent: QWidget | None, stretches: Stretches = (), quote: str = ""
) -> FormDialog:
    """Anybody who is no suspect: court, agency, lawyer, witness."""
    from casefile.ui.dialogs.party_dialog import PartyDialog

    return _shown(PartyDialog(desk, parent, stretches, quote, Role.OTHER))


def tag_charge(
    desk: Desk,
    parent: QWidget | None,
    stretches: Stretches = (),
    quote: str = "",
    *,
    provision_id: str | None = None,
    involvement_id: str | None = None,
) -> FormDialog:
    """A charge: an article of law against suspects; one provision or one suspect may be given."""
    from casefile.ui.dialogs.charge_dialog import ChargeDialog

    return _shown(ChargeDialog(desk, parent, stretches, quote, provision_id, involvement_id))


def tag_event(
    desk: Desk,
    parent: QWidget | None,
    stretches: Stretches = (),
    quote: str = "",
    *,
    when: str = "",
    party_ids: Sequence[str] = (),
) -> FormDialog:
    """An event; its date as somebody would type it and who took part may be given."""
    from casefile.ui.dialogs.event_dialog import EventDialog

    return _shown(EventDialog(desk, parent, stretches, quote, when=when, party_ids=party_ids))


def tag_note(
    desk: Desk, parent: QWidget | None, stretches: Stretches = (), quote: str = ""
) -> FormDialog:
    from casefile.ui.dialogs.note_dialog import NoteDialog

    return _shown(NoteDialog(desk, parent, stretches, quote))


def tag_name(
    desk: Desk,
    parent: QWidget | None,
    line: InvolvementLine,
    stretches: Stretches = (),
    quote: str = "",
) -> FormDialog:
    """A further name of somebody in the case."""
    from casefile.ui.dialogs.name_dialog import NameDialog

    return _shown(NameDialog(desk, parent, line, stretches, quote))


def tag_charge_step(
    desk: Desk,
    parent: QWidget | None,
    charge: ChargeLine,
    stretches: Stretches = (),
    quote: str = "",
) -> FormDialog:
    """A further status in a charge's history."""
    from casefile.ui.dialogs.charge_step_dialog import ChargeStepDialog

    return _shown(ChargeStepDialog(desk, parent, charge, stretches, quote))


def tag_other_date(
    desk: Desk,
    parent: QWidget | None,
    event: EventLine,
    stretches: Stretches = (),
    quote: str = "",
) -> FormDialog:
    """Another date of an event, from the passage that gives it or without one."""
    from casefile.ui.dialogs.other_date_dialog import OtherDateDialog

    return _shown(OtherDateDialog(desk, parent, event, stretches, quote))


def edit_case(
    desk: Desk, parent: QWidget | None, case_id: str | None = None, *, jurisdiction: str = ""
) -> FormDialog:
    """Edits a case; without one, makes a new case, in this jurisdiction, and opens it."""
    from casefile.ui.dialogs.case_dialog import CaseDialog

    dialog = CaseDialog(desk, parent, case_id, jurisdiction=jurisdiction)
    if case_id is None:
        dialog.saved.connect(desk.open_case)
    return _shown(dialog)


def relate_case(
    desk: Desk, parent: QWidget | None, related: RelatedLine | None = None
) -> FormDialog:
    """Relates the open case to another, or edits how they are related."""
    from casefile.ui.dialogs.related_dialog import RelatedDialog

    return _shown(RelatedDialog(desk, parent, related))


def edit_document(desk: Desk, parent: QWidget | None, sha256: str) -> FormDialog:
    from casefile.ui.dialogs.document_dialog import DocumentDialog

    return _shown(DocumentDialog(desk, parent, sha256))


def put_document(
    desk: Desk, parent: QWidget | None, case_id: str, document: DocumentLine
) -> FormDialog:
    """Puts a document of a case on another one, too."""
    from casefile.ui.dialogs.put_dialog import PutDialog

    return _shown(PutDialog(desk, parent, case_id, document))


def edit_party(desk: Desk, parent: QWidget | None, line: InvolvementLine) -> FormDialog:
    from casefile.ui.dialogs.edit_party_dialog import EditPartyDialog

    return _shown(EditPartyDialog(desk, parent, line))


def edit_name(
    desk: Desk, parent: QWidget | None, line: InvolvementLine, name: NameLine
) -> FormDialog:
    from casefile.ui.dialogs.name_dialog import NameDialog

    return _shown(NameDialog(desk, parent, line, name=name))


def edit_provision(desk: Desk, parent: QWidget | None, line: ProvisionLine) -> FormDialog:
    from casefile.ui.dialogs.provision_dialog import ProvisionDialog

    return _shown(ProvisionDialog(desk, parent, line))


def edit_charge_step(
    desk: Desk, parent: QWidget | None, charge: ChargeLine, step: ChargeStepLine
) -> FormDialog:
    from casefile.ui.dialogs.charge_step_dialog import ChargeStepDialog

    return _shown(ChargeStepDialog(desk, parent, charge, step=step))


def edit_event(desk: Desk, parent: QWidget | None, event: EventLine) -> FormDialog:
    from casefile.ui.dialogs.event_dialog import EventDialog

    return _shown(EventDialog(desk, parent, event=event))


def edit_other_date(
    desk: Desk, parent: QWidget | None, event: EventLine, other: OtherDateLine
) -> FormDialog:
    from casefile.ui.dialogs.other_date_dialog import OtherDateDialog

    return _shown(OtherDateDialog(desk, parent, event, other=other))


def move_event(desk: Desk, parent: QWidget | None, event: EventLine) -> FormDialog:
    """Moves an event to another case."""
    from casefile.ui.dialogs.move_dialog import MoveDialog

    return _shown(MoveDialog(desk, parent, event))


def edit_note(desk: Desk, parent: QWidget | None, note: NoteLine) -> FormDialog:
    from casefile.ui.dialogs.note_dialog import NoteDialog

    return _shown(NoteDialog(desk, parent, note=note))


def edit_citation(desk: Desk, parent: QWidget | None, citation: CitationLine) -> FormDialog:
    from casefile.ui.dialogs.citation_dialog import CitationDialog

    return _shown(CitationDialog(desk, parent, citation))
