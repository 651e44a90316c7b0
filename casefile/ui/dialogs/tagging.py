"""The ways into the dialogs: one for each thing that can be tagged, made or edited.

Each shows its dialog and returns at once; `saved` of what it returns says when something was kept.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import Stretch
from casefile.model.terms import Role
from casefile.store.reads.cases import RelatedLine
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import (
    ChargeLine,
    ChargeStepLine,
    EventLine,
    InvolvementLine,
    NameLine,
    NoteLine,
    ProvisionLine,
)
from casefile.ui.desk import Desk
from casefile.ui.dialogs.case_dialog import CaseDialog
from casefile.ui.dialogs.charge_dialog import ChargeDialog
from casefile.ui.dialogs.charge_step_dialog import ChargeStepDialog
from casefile.ui.dialogs.citation_dialog import CitationDialog
from casefile.ui.dialogs.document_dialog import DocumentDialog
from casefile.ui.dialogs.edit_party_dialog import EditPartyDialog
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.dialogs.export_dialog import ExportDialog
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.name_dialog import NameDialog
from casefile.ui.dialogs.note_dialog import NoteDialog
from casefile.ui.dialogs.party_dialog import PartyDialog
from casefile.ui.dialogs.provision_dialog import ProvisionDialog
from casefile.ui.dialogs.related_dialog import RelatedDialog

Stretches = Sequence[Stretch]


def _shown(dialog: FormDialog) -> FormDialog:
    dialog.open()
    return dialog


def tag_suspect(
    desk: Desk, parent: QWidget | None, stretches: Stretches = (), quote: str = ""
) -> FormDialog:
    """A suspect, from the passage that names them or without one."""
    return _shown(PartyDialog(desk, parent, stretches, quote))


def tag_party(
    desk: Desk, parent: QWidget | None, stretches: Stretches = (), quote: str = ""
) -> FormDialog:
    """Anybody who is no suspect: court, agency, lawyer, witness."""
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
    return _shown(ChargeDialog(desk, parent, stretches, quote, provision_id, involvement_id))


def tag_event(
    desk: Desk, parent: QWidget | None, stretches: Stretches = (), quote: str = ""
) -> FormDialog:
    return _shown(EventDialog(desk, parent, stretches, quote))


def tag_note(
    desk: Desk, parent: QWidget | None, stretches: Stretches = (), quote: str = ""
) -> FormDialog:
    return _shown(NoteDialog(desk, parent, stretches, quote))


def tag_name(
    desk: Desk,
    parent: QWidget | None,
    line: InvolvementLine,
    stretches: Stretches = (),
    quote: str = "",
) -> FormDialog:
    """A further name of somebody in the case."""
    return _shown(NameDialog(desk, parent, line, stretches, quote))


def tag_charge_step(
    desk: Desk,
    parent: QWidget | None,
    charge: ChargeLine,
    stretches: Stretches = (),
    quote: str = "",
) -> FormDialog:
    """A further status in a charge's history."""
    return _shown(ChargeStepDialog(desk, parent, charge, stretches, quote))


def edit_case(desk: Desk, parent: QWidget | None, case_id: str | None = None) -> FormDialog:
    """Edits a case; without one, makes a new case and opens it."""
    dialog = CaseDialog(desk, parent, case_id)
    if case_id is None:
        dialog.saved.connect(desk.open_case)
    return _shown(dialog)


def relate_case(
    desk: Desk, parent: QWidget | None, related: RelatedLine | None = None
) -> FormDialog:
    """Relates the open case to another, or edits how they are related."""
    return _shown(RelatedDialog(desk, parent, related))


def edit_document(desk: Desk, parent: QWidget | None, sha256: str) -> FormDialog:
    return _shown(DocumentDialog(desk, parent, sha256))


def edit_party(desk: Desk, parent: QWidget | None, line: InvolvementLine) -> FormDialog:
    return _shown(EditPartyDialog(desk, parent, line))


def edit_name(
    desk: Desk, parent: QWidget | None, line: InvolvementLine, name: NameLine
) -> FormDialog:
    return _shown(NameDialog(desk, parent, line, name=name))


def edit_provision(desk: Desk, parent: QWidget | None, line: ProvisionLine) -> FormDialog:
    return _shown(ProvisionDialog(desk, parent, line))


def edit_charge_step(
    desk: Desk, parent: QWidget | None, charge: ChargeLine, step: ChargeStepLine
) -> FormDialog:
    return _shown(ChargeStepDialog(desk, parent, charge, step=step))


def edit_event(desk: Desk, parent: QWidget | None, event: EventLine) -> FormDialog:
    return _shown(EventDialog(desk, parent, event=event))


def edit_note(desk: Desk, parent: QWidget | None, note: NoteLine) -> FormDialog:
    return _shown(NoteDialog(desk, parent, note=note))


def edit_citation(desk: Desk, parent: QWidget | None, citation: CitationLine) -> FormDialog:
    return _shown(CitationDialog(desk, parent, citation))


def export_summary(desk: Desk, parent: QWidget | None, case_id: str) -> FormDialog:
    """The summary of a case as PDF; `saved` carries the file's path."""
    return _shown(ExportDialog(desk, parent, case_id))
