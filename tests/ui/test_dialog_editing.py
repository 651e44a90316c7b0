"""Editing what is there: cases, documents, parties, charges, citations; and exporting it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_room import Table, charged_suspect, table_in
from PySide6.QtCore import QStandardPaths, Qt
from pytestqt.qtbot import QtBot

from casefile.actions.citing import Source
from casefile.actions.parties import add_involvement
from casefile.model.terms import ChargeStatus, NameKind, PartyKind, Role, Stance
from casefile.store.reads.cases import case, cases, related_cases
from casefile.store.reads.documents import document
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.case_dialog import CaseDialog
from casefile.ui.dialogs.charge_step_dialog import ChargeStepDialog
from casefile.ui.dialogs.citation_dialog import CitationDialog
from casefile.ui.dialogs.document_dialog import DocumentDialog
from casefile.ui.dialogs.edit_party_dialog import EditPartyDialog
from casefile.ui.dialogs.file_dialog import file_name
from casefile.ui.dialogs.name_dialog import NameDialog
from casefile.ui.dialogs.provision_dialog import ProvisionDialog
from casefile.ui.dialogs.related_dialog import RelatedDialog
from casefile.ui.export.export_dialog import ExportDialog, open_export_dialog
from casefile.ui.theme import Theme


@pytest.fixture
def table(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


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
        source=Source(table.stretch("The investigators")),
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
    dialog = open_export_dialog(table.desk, table.window, table.case_id)
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


def test_a_file_that_is_there_is_replaced_only_once_the_user_said_so(
    table: Table, tmp_path: Path
) -> None:
    precious = tmp_path / "precious.pdf"
    precious.write_bytes(b"%PDF the only copy")
    dialog = ExportDialog(table.desk, table.window, table.case_id)
    dialog.show()
    table.wait(lambda: bool(dialog.path.text()))
    table.type_in(dialog.path, str(precious))
    table.key(Qt.Key.Key_Return, dialog.path)
    assert "“precious.pdf” is there already" in dialog.error.text()
    assert precious.read_bytes() == b"%PDF the only copy"
    # Another name in between: it is asked again.
    table.type_in(dialog.path, str(tmp_path / "new.pdf"))
    assert not dialog.error.isVisible()
    table.type_in(dialog.path, str(precious))
    table.key(Qt.Key.Key_Return, dialog.path)
    assert "“precious.pdf” is there already" in dialog.error.text()
    with table.qtbot.waitSignal(dialog.saved, timeout=30_000):
        table.key(Qt.Key.Key_Return, dialog.path)
    assert precious.read_bytes() != b"%PDF the only copy"
    dialog.accept()


def test_a_folder_that_is_not_there_is_said_before_anything_is_made(
    table: Table, tmp_path: Path
) -> None:
    dialog = open_export_dialog(table.desk, table.window, table.case_id)
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


@pytest.mark.parametrize("last_is_there", [True, False])
def test_an_export_is_proposed_where_the_last_one_went_if_that_is_still_there(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, last_is_there: bool
) -> None:
    nowhere = str(tmp_path / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: nowhere)
    last = tmp_path / "Editor"
    if last_is_there:
        last.mkdir()
    dialog = open_export_dialog(table.desk, table.window, table.case_id, last)
    assert isinstance(dialog, ExportDialog)
    table.wait(lambda: dialog.path.text() != "")
    # Without a last folder and without documents there is always the library's own.
    folder = last if last_is_there else tmp_path
    assert dialog.path.text() == str(folder / "Harbour manuscripts.pdf")
    table.key(Qt.Key.Key_Escape, dialog)
    assert not dialog.isVisible()
