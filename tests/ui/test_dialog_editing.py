"""Editing what is there, and the manners of all dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from facts_room import Table, table_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from casefile.actions.events import add_event
from casefile.actions.law import add_charge
from casefile.actions.notes import add_note
from casefile.actions.parties import add_involvement
from casefile.model.dates import understand
from casefile.model.terms import ChargeStatus, NameKind, PartyKind, Role, Stance
from casefile.store.reads.cases import case, cases, related_cases
from casefile.store.reads.documents import document
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.case_dialog import CaseDialog
from casefile.ui.dialogs.charge_step_dialog import ChargeStepDialog
from casefile.ui.dialogs.citation_dialog import CitationDialog
from casefile.ui.dialogs.document_dialog import DocumentDialog
from casefile.ui.dialogs.edit_party_dialog import EditPartyDialog
from casefile.ui.dialogs.export_dialog import ExportDialog, file_name
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.name_dialog import NameDialog
from casefile.ui.dialogs.provision_dialog import ProvisionDialog
from casefile.ui.dialogs.related_dialog import RelatedDialog
from casefile.ui.theme import Appearance, Theme


@pytest.fixture
def table(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


def charged_suspect(table: Table) -> None:
    quote = table.stretch("Ilya Dovran")
    suspect = add_involvement(table.library, table.case_id, "Ilya Dovran", stretches=quote)
    add_charge(
        table.library,
        table.case_id,
        [suspect],
        provision="Article 233, Criminal Code",
        stretches=table.stretch("charged under Article 233"),
    )
    table.settle()


# Cases


def test_a_new_case_is_opened_with_who_leads_it_and_undone_as_one(table: Table) -> None:
    dialog = tagging.edit_case(table.desk, table.window)
    assert isinstance(dialog, CaseDialog)
    table.type_in(dialog.title, "Port Ansel carrier")
    table.type_in(dialog.led_by, "State Customs Investigation Service")
    dialog.stage.setEditText("Pre-trial")
    with table.qtbot.waitSignal(dialog.saved):
        table.key(Qt.Key.Key_Return, dialog.led_by)
    table.wait(lambda: table.desk.case_id != table.case_id and table.desk.facts is not None)
    facts = table.desk.facts
    assert facts is not None
    (leads,) = facts.involvements
    assert (leads.label, leads.role, leads.party_kind) == (
        "State Customs Investigation Service",
        Role.INVESTIGATOR,
        PartyKind.ORGANISATION,
    )
    table.library.undo()
    with table.library.read() as connection:
        assert [line.title for line in cases(connection)] == ["Harbour manuscripts"]


def test_a_case_without_a_title_is_not_made(table: Table) -> None:
    dialog = tagging.edit_case(table.desk, table.window)
    assert isinstance(dialog, CaseDialog)
    table.key(Qt.Key.Key_Return, dialog.title)
    assert "title" in dialog.error.text()
    with table.library.read() as connection:
        assert len(cases(connection)) == 1


def edit_case(table: Table) -> CaseDialog:
    dialog = tagging.edit_case(table.desk, table.window, table.case_id)
    assert isinstance(dialog, CaseDialog)
    table.wait(dialog.save_button.isEnabled)
    return dialog


def test_a_case_is_edited_in_place(table: Table) -> None:
    dialog = edit_case(table)
    assert dialog.title.text() == "Harbour manuscripts"
    table.type_in(dialog.synopsis, "Four held over manuscripts.")
    with table.qtbot.waitSignal(dialog.saved):
        table.qtbot.keyClick(
            dialog.synopsis, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    with table.library.read() as connection:
        line = case(connection, table.case_id)
    assert line is not None
    assert (line.title, line.jurisdiction, line.synopsis) == (
        "Harbour manuscripts",
        "Tolmeria",
        "Four held over manuscripts.",
    )


def test_correcting_who_leads_keeps_their_citations_and_replacing_them_does_not(
    table: Table,
) -> None:
    add_involvement(
        table.library,
        table.case_id,
        "The investigatrs",
        role=Role.INVESTIGATOR,
        kind=PartyKind.ORGANISATION,
        stretches=table.stretch("The investigators"),
    )
    table.settle()
    dialog = edit_case(table)
    table.type_in(dialog.led_by, "The investigators")
    table.press_enter(dialog)
    (leads,) = table.facts().involvements
    assert (leads.label, len(leads.citations)) == ("The investigators", 1)
    dialog = edit_case(table)
    table.type_in(dialog.led_by, "Ministry of Culture")
    table.press_enter(dialog)
    (leads,) = table.facts().involvements
    assert (leads.label, len(leads.citations)) == ("Ministry of Culture", 0)


def test_a_related_case_is_made_on_the_way_and_undone_with_the_relation(table: Table) -> None:
    dialog = tagging.relate_case(table.desk, table.window)
    assert isinstance(dialog, RelatedDialog)
    table.type_in(dialog.title, "Port Ansel carrier")
    table.type_in(dialog.relation, "earlier sentence for the same route")
    table.press_enter(dialog)
    with table.library.read() as connection:
        (line,) = related_cases(connection, table.case_id)
    assert (line.title, line.relation) == (
        "Port Ansel carrier",
        "earlier sentence for the same route",
    )
    table.library.undo()
    with table.library.read() as connection:
        assert len(cases(connection)) == 1


# Documents


def test_a_documents_details_are_typed_over(table: Table) -> None:
    dialog = tagging.edit_document(table.desk, table.window, table.document)
    assert isinstance(dialog, DocumentDialog)
    table.wait(lambda: dialog.title.text() == "Four held over manuscripts")
    table.type_in(dialog.author, "Mira Tolvane")
    table.type_in(dialog.published, "13 May 2025")
    table.press_enter(dialog)
    with table.library.read() as connection:
        line = document(connection, table.document)
    assert line is not None
    assert line.published is not None
    assert (line.author, line.outlet, line.published.edtf) == (
        "Mira Tolvane",
        "Lissgrad Courier",
        "2025-05-13",
    )


# Parties, charges, citations


def test_a_party_gets_its_role_and_description_at_once(table: Table) -> None:
    charged_suspect(table)
    (line,) = table.facts().suspects
    dialog = tagging.edit_party(table.desk, table.window, line)
    assert isinstance(dialog, EditPartyDialog)
    table.type_in(dialog.name, "Ilya A. Dovran")
    dialog.role.value = Role.ACCUSED
    table.type_in(dialog.description, "customs inspector")
    table.press_enter(dialog)
    (edited,) = table.facts().suspects
    assert (edited.label, edited.role, edited.description) == (
        "Ilya A. Dovran",
        Role.ACCUSED,
        "customs inspector",
    )
    assert len(edited.citations) == 1
    table.undo()
    assert table.facts().suspects == (line,)


def test_a_further_name_is_added_and_another_corrected(table: Table) -> None:
    charged_suspect(table)
    (line,) = table.facts().suspects
    added = tagging.tag_name(table.desk, table.window, line, table.stretch("Dovran"), "Dovran")
    assert isinstance(added, NameDialog)
    table.press_enter(added)
    (line,) = table.facts().suspects
    assert [(name.text, name.kind) for name in line.names] == [
        ("Ilya Dovran", NameKind.FULL),
        ("Dovran", NameKind.ALIAS),
    ]
    edited = tagging.edit_name(table.desk, table.window, line, line.names[1])
    assert isinstance(edited, NameDialog)
    table.type_in(edited.name, "I. Dovran")
    table.press_enter(edited)
    assert table.facts().suspects[0].names[1].text == "I. Dovran"


def test_a_charge_gets_a_dated_status_that_can_be_corrected(table: Table) -> None:
    charged_suspect(table)
    charge = table.facts().provisions[0].charges[0]
    added = tagging.tag_charge_step(table.desk, table.window, charge)
    assert isinstance(added, ChargeStepDialog)
    added.status.value = ChargeStatus.DROPPED
    table.type_in(added.when, "June 2025")
    table.press_enter(added)
    charge = table.facts().provisions[0].charges[0]
    assert [step.status for step in charge.steps] == [ChargeStatus.CHARGED, ChargeStatus.DROPPED]
    edited = tagging.edit_charge_step(table.desk, table.window, charge, charge.steps[1])
    assert isinstance(edited, ChargeStepDialog)
    edited.status.value = ChargeStatus.AMENDED
    table.press_enter(edited)
    step = table.facts().provisions[0].charges[0].steps[1]
    assert step.when is not None
    assert (step.status, step.when.edtf) == (ChargeStatus.AMENDED, "2025-06")


def test_a_provision_learns_what_it_threatens(table: Table) -> None:
    charged_suspect(table)
    dialog = tagging.edit_provision(table.desk, table.window, table.facts().provisions[0])
    assert isinstance(dialog, ProvisionDialog)
    table.type_in(dialog.max_years, "twelve")
    table.key(Qt.Key.Key_Return, dialog.max_years)
    assert "number" in dialog.error.text()
    table.type_in(dialog.max_years, "12")
    table.press_enter(dialog)
    assert table.facts().provisions[0].max_years == 12


def test_a_citation_may_dispute_its_fact(table: Table) -> None:
    charged_suspect(table)
    citation = table.facts().suspects[0].citations[0]
    dialog = tagging.edit_citation(table.desk, table.window, citation)
    assert isinstance(dialog, CitationDialog)
    dialog.stance.value = Stance.DISPUTES
    table.type_in(dialog.attribution, "Lissgrad Courier <- his lawyer")
    table.press_enter(dialog)
    edited = table.facts().suspects[0].citations[0]
    assert (edited.stance, edited.attribution) == (Stance.DISPUTES, "Lissgrad Courier ← his lawyer")


# Export


def test_the_summary_is_exported_and_its_folder_offered(table: Table, tmp_path: Path) -> None:
    charged_suspect(table)
    dialog = tagging.export_summary(table.desk, table.window, table.case_id)
    assert isinstance(dialog, ExportDialog)
    table.wait(lambda: dialog.path.text().endswith("Harbour manuscripts.pdf"))
    out = tmp_path / "summary"
    table.type_in(dialog.path, str(out))
    with table.qtbot.waitSignal(dialog.saved, timeout=60_000):
        table.key(Qt.Key.Key_Return, dialog.path)
        assert dialog.bar.isVisible()
        assert not dialog.path.isEnabled()
    assert out.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert dialog.folder_button.isVisible()
    table.key(Qt.Key.Key_Return, dialog.save_button)
    assert not dialog.isVisible()


def test_a_folder_that_is_not_there_is_said_before_anything_is_made(
    table: Table, tmp_path: Path
) -> None:
    dialog = tagging.export_summary(table.desk, table.window, table.case_id)
    assert isinstance(dialog, ExportDialog)
    table.type_in(dialog.path, str(tmp_path / "nowhere" / "out.pdf"))
    table.key(Qt.Key.Key_Return, dialog.path)
    assert "nowhere" in dialog.error.text()
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Osh: who/when?", "Osh who when.pdf"),
        ('#panic("x")', "#panic( x ).pdf"),
        ("...", "Case.pdf"),
    ],
)
def test_a_title_becomes_a_file_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


# Manners of all dialogs


def every_dialog(table: Table) -> list[FormDialog]:
    desk, window = table.desk, table.window
    charged_suspect(table)
    add_event(table.library, table.case_id, "Held", understand("9 May 2025"))
    add_note(table.library, table.case_id, "Ask the court.")
    add_involvement(table.library, table.case_id, "The four", role=Role.OTHER, kind=PartyKind.GROUP)
    table.settle()
    facts = table.facts()
    (suspect,), (provision,) = facts.suspects, facts.provisions
    (charge,) = provision.charges
    quote = "charged under Article 233 of the Tolmerian Criminal Code"
    passage = (table.stretch(quote), quote)
    makers: list[Callable[[], FormDialog]] = [
        lambda: tagging.tag_suspect(desk, window, *passage),
        lambda: tagging.tag_party(desk, window),
        lambda: tagging.tag_charge(desk, window, *passage),
        lambda: tagging.tag_event(desk, window, *passage),
        lambda: tagging.tag_note(desk, window, *passage),
        lambda: tagging.tag_name(desk, window, suspect, *passage),
        lambda: tagging.tag_charge_step(desk, window, charge, *passage),
        lambda: tagging.edit_case(desk, window, table.case_id),
        lambda: tagging.relate_case(desk, window),
        lambda: tagging.edit_document(desk, window, table.document),
        lambda: tagging.edit_party(desk, window, suspect),
        lambda: tagging.edit_provision(desk, window, provision),
        lambda: tagging.edit_event(desk, window, facts.events[0]),
        lambda: tagging.edit_note(desk, window, facts.notes[0]),
        lambda: tagging.edit_citation(desk, window, suspect.citations[0]),
        lambda: tagging.export_summary(desk, window, table.case_id),
    ]
    return [make() for make in makers]


FIELDS = (QLineEdit, QComboBox, QPlainTextEdit, QCheckBox, QListWidget, QAbstractSpinBox)


def fields_of(dialog: FormDialog) -> list[QWidget]:
    found = [field for kind in FIELDS for field in dialog.findChildren(kind)]
    return [
        field
        for field in found
        if field.isVisible() and not isinstance(field.parent(), (QComboBox, QAbstractSpinBox))
    ]


def test_every_field_of_every_dialog_has_a_name_to_be_read_out(table: Table) -> None:
    for dialog in every_dialog(table):
        fields = fields_of(dialog)
        assert fields, dialog.windowTitle()
        for field in fields:
            named = field.accessibleName() or getattr(field, "text", str)()
            assert named, (dialog.windowTitle(), field)


def test_every_dialog_fits_a_small_screen_in_both_looks(table: Table, theme: Theme) -> None:
    dialogs = every_dialog(table)
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        theme.choose(appearance)
        for dialog in dialogs:
            assert dialog.height() <= 640, dialog.windowTitle()
            assert dialog.width() <= 560, dialog.windowTitle()
            save, whole = dialog.save_button, dialog.rect()
            corner = save.mapTo(dialog, save.rect().bottomRight())
            assert whole.contains(corner), dialog.windowTitle()


def test_the_underlined_letter_of_a_label_goes_to_its_field(table: Table) -> None:
    dialog = tagging.tag_event(table.desk, table.window)
    table.wait(dialog.isActiveWindow)
    for key, name in (
        (Qt.Key.Key_H, "When"),
        (Qt.Key.Key_K, "Kind"),
        (Qt.Key.Key_P, "Place"),
        (Qt.Key.Key_D, "Details"),
        (Qt.Key.Key_W, "What"),
    ):
        table.qtbot.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        field = dialog.focusWidget()
        assert field is not None
        assert field.accessibleName() == name


def test_tab_goes_through_the_fields_from_top_to_bottom(table: Table) -> None:
    for dialog in every_dialog(table):
        order: list[int] = []
        first = dialog.nextInFocusChain()
        widget = first
        fields = set(fields_of(dialog))
        while True:
            if widget in fields:
                order.append(widget.mapTo(dialog, widget.rect().topLeft()).y())
            widget = widget.nextInFocusChain()
            if widget is first:
                break
        assert order == sorted(order), dialog.windowTitle()
