"""The one export dialog: what is chosen is seen before it leaves, and leaves as it was seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from facts_room import Table, charged_suspect, table_in
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.parties import add_involvement
from casefile.export.exhibits.choices import Documents
from casefile.export.names.rules import Treatment
from casefile.export.orders import Kind
from casefile.export.summary.choices import Section
from casefile.model.dates import understand
from casefile.model.terms import Role
from casefile.ui.export.choices import ExportChoices
from casefile.ui.export.export_dialog import ExportDialog, open_export_dialog
from casefile.ui.export.made_pages import MadePages
from casefile.ui.export.names_field import Named
from casefile.ui.export.scope_field import Part
from casefile.ui.window_memory import WindowMemory


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        charged_suspect(made)
        for title, when in (("Held", "2 Apr 2025"), ("Released", "20 May 2025")):
            add_event(made.library, made.case_id, title, understand(when))
        yield made


def opened(table: Table, **more: object) -> ExportDialog:
    dialog = open_export_dialog(table.desk, table.window, table.case_id, **more)  # type: ignore[arg-type]
    pages(table, dialog)
    return dialog


def pages(table: Table, dialog: ExportDialog) -> MadePages:
    """The pages shown ahead, once what was chosen last has been made."""

    def is_made() -> bool:
        return dialog.preview.shown is not None and not dialog.previews.is_making

    table.qtbot.waitUntil(is_made, timeout=30_000)
    assert dialog.preview.shown is not None
    return dialog.preview.shown


def choose(table: Table, combo: QComboBox, row: int) -> None:
    """Chooses a row of a drop-down by keys."""
    combo.setFocus()
    table.qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(row):
        table.qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentIndex() == row


def words_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_what_leaves_is_seen_before_and_nothing_is_written_where_it_will_go(table: Table) -> None:
    dialog = opened(table)
    out = dialog.out
    assert out is not None
    assert not out.exists()
    assert "Held" in words_of(pages(table, dialog).path)
    # The made-ahead file lies where nobody else may look, and goes with the dialog.
    folder = pages(table, dialog).path.parent
    assert folder.stat().st_mode & 0o077 == 0
    table.key(Qt.Key.Key_Escape, dialog)
    table.wait(lambda: not folder.exists())


def test_the_file_is_what_was_seen(table: Table, tmp_path: Path) -> None:
    dialog = opened(table)
    seen = words_of(pages(table, dialog).path)
    table.type_in(dialog.path, str(tmp_path / "for the editor"))
    with table.qtbot.waitSignal(dialog.saved, timeout=60_000):
        table.key(Qt.Key.Key_Return, dialog.path)
    assert words_of(tmp_path / "for the editor.pdf") == seen


def test_a_suspects_dossier_leaves_the_others_out(table: Table) -> None:
    add_involvement(table.library, table.case_id, "Samira Haddani", role=Role.SUSPECT)
    dialog = opened(table)
    table.wait(lambda: dialog.scope.suspects is not None)
    choose(table, dialog.scope.part, list(Part).index(Part.SUSPECTS))
    table.key(Qt.Key.Key_Return, dialog.path)
    assert "suspects" in dialog.error.text()
    suspects = dialog.scope.suspects
    assert suspects is not None
    suspects.list.setFocus()
    suspects.list.setCurrentRow(0)
    table.key(Qt.Key.Key_Space, suspects.list)
    assert len(suspects.checked) == 1
    words = words_of(pages(table, dialog).path)
    assert "Haddani" not in words
    assert "Dovran" in words
    assert "Held" not in words


def test_selected_events_are_offered_alone(table: Table) -> None:
    event = next(one for one in table.facts().events if one.title == "Held")
    dialog = opened(table, chosen_events=[event.id])
    choose(table, dialog.scope.part, 2)
    assert dialog.order.scope.events == (event.id,)
    words = words_of(pages(table, dialog).path)
    assert "Held" in words
    assert "Released" not in words


def test_other_cases_may_leave_together_with_this_one(table: Table) -> None:
    add_case(table.library, "Port Ansel carrier")
    dialog = opened(table)
    assert dialog.case_ids == (table.case_id,)
    table.wait(lambda: dialog.scope.cases is not None)
    choose(table, dialog.scope.part, 2)
    cases = dialog.scope.cases
    assert cases is not None
    cases.list.setFocus()
    cases.list.setCurrentRow(0)
    table.key(Qt.Key.Key_Space, cases.list)
    assert len(dialog.case_ids) == 2


def test_a_party_is_called_as_chosen_for_it(table: Table) -> None:
    dialog = opened(table)
    choose(table, dialog.names.named, list(Named).index(Named.CHOSEN))
    (dovran, *_) = dialog.names.table.combos()
    assert dovran.accessibleName() == "Ilya Dovran"
    choose(table, dovran, list(Treatment).index(Treatment.ROLE))
    (suspect,) = table.facts().suspects
    assert dialog.order.names.treatments == {suspect.party_id: Treatment.ROLE}
    assert dialog.names.remark.isVisible()


def test_sections_are_left_out_with_space_and_put_in_order_with_alt_and_arrows(
    table: Table,
) -> None:
    dialog = opened(table)
    sections = dialog.summary.sections
    sections.list.setFocus()
    sections.list.setCurrentRow(0)
    table.key(Qt.Key.Key_Space, sections.list)
    assert Section.SYNOPSIS not in dialog.order.summary.sections
    sections.list.setCurrentRow(1)
    table.qtbot.keyClick(sections.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.order.summary.sections[:2] == (Section.CHARGES, Section.SUSPECTS)


def test_the_next_export_begins_as_the_last_one_was_but_for_names_and_scope(
    table: Table, tmp_path: Path
) -> None:
    dialog = opened(table)
    sections = dialog.summary.sections
    sections.list.setFocus()
    sections.list.setCurrentRow(0)
    table.key(Qt.Key.Key_Space, sections.list)
    choose(table, dialog.names.named, 1)
    memory = WindowMemory(tmp_path / "window.ini")
    memory.remember_export_choices(dialog.choices)
    memory.save()
    assert "Dovran" not in (tmp_path / "window.ini").read_text(encoding="utf-8")
    again = WindowMemory(tmp_path / "window.ini").export_choices
    assert again == dialog.choices
    other = open_export_dialog(table.desk, table.window, table.case_id, choices=again)
    assert Section.SYNOPSIS not in other.order.summary.sections
    assert not other.order.names.hides


@pytest.fixture
def speak_in(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda code: QLocale.setDefault(QLocale(code))
    QLocale.setDefault(before)


def test_a_summary_begins_in_the_window_s_language_until_another_is_chosen(
    table: Table, tmp_path: Path, speak_in: Callable[[str], None]
) -> None:
    memory = WindowMemory(tmp_path / "window.ini")

    def begun(window: str) -> ExportDialog:
        speak_in(window)
        choices = memory.export_choices.by("Ilse Marten")
        return open_export_dialog(table.desk, table.window, table.case_id, choices=choices)

    for window, summary in (("en", "en"), ("ar", "en"), ("ru", "ru")):
        dialog = begun(window)
        assert (window, dialog.order.summary.page.language) == (window, summary)
        # What follows the window and the preferences is not kept as chosen.
        memory.remember_export_choices(dialog.choices.not_by("Ilse Marten"))
        assert memory.export_choices == ExportChoices()
    choose(table, dialog.page.language, 0)
    memory.remember_export_choices(dialog.choices)
    assert begun("ru").order.summary.page.language == "en"
    assert memory.export_choices.language == "en"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "poem", "summary": 3}'])
def test_what_was_remembered_badly_is_as_usual(text: str) -> None:
    assert ExportChoices.from_text(text) == ExportChoices()


def test_the_kind_gives_the_file_its_ending(table: Table) -> None:
    dialog = opened(table)
    dialog.kinds.setFocus()
    assert dialog.path.text().endswith("Harbour manuscripts.pdf")
    table.key(Qt.Key.Key_Home, dialog.kinds)
    while dialog.kind is not Kind.CALENDAR:
        table.key(Qt.Key.Key_Down, dialog.kinds)
    assert dialog.path.text().endswith("Harbour manuscripts.ics")
    table.key(Qt.Key.Key_Home, dialog.kinds)
    assert dialog.path.text().endswith("Harbour manuscripts.pdf")


def test_the_dialog_fits_a_small_screen(table: Table) -> None:
    dialog = opened(table)
    dialog.resize(984, 640)
    assert (dialog.width(), dialog.height()) == (984, 640)
    corner = dialog.save_button.mapTo(dialog, dialog.save_button.rect().bottomRight())
    assert dialog.rect().contains(corner)


def test_a_table_is_csv_unless_it_is_named_otherwise(table: Table) -> None:
    dialog = opened(table)
    go_to(table, dialog, Kind.WORKBOOK)
    assert dialog.path.text().endswith(".xlsx")
    go_to(table, dialog, Kind.CHRONOLOGY)
    assert dialog.path.text().endswith(".csv")
    assert dialog.tables.isVisible()
    dialog.path.setFocus()
    dialog.path.selectAll()
    table.qtbot.keyClicks(dialog.path, "/nowhere/rows.xlsx")
    assert not dialog.tables.isVisible()
    table.key(Qt.Key.Key_Down, dialog.kinds)
    assert dialog.kind is Kind.SUSPECTS
    assert dialog.path.text().endswith("rows.xlsx")


def go_to(table: Table, dialog: ExportDialog, kind: Kind) -> None:
    dialog.kinds.setFocus()
    table.key(Qt.Key.Key_Home, dialog.kinds)
    while dialog.kind is not kind:
        table.key(Qt.Key.Key_Down, dialog.kinds)


def test_tab_goes_round_all_that_can_be_chosen(table: Table) -> None:
    dialog = opened(table)
    dialog.kinds.setFocus()
    met: list[QWidget | None] = []
    while dialog.kinds not in met and len(met) < 100:
        table.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        met.append(dialog.focusWidget())
    wanted = [
        dialog.scope.part, dialog.names.named, dialog.summary.quotes, dialog.page.paper,
        dialog.preview.pages, dialog.path, dialog.save_button, dialog.kinds,
    ]  # fmt: skip
    assert [one for one in met if one in wanted] == wanted


def test_a_wheel_that_scrolls_past_a_field_turns_nothing(table: Table) -> None:
    dialog = opened(table)
    go_to(table, dialog, Kind.EXHIBITS)
    digits = dialog.exhibits.digits
    was = digits.value()
    assert turned(digits) == was
    digits.setFocus()
    assert turned(digits) != was


def turned(field: QSpinBox) -> int:
    """The value after a wheel was turned over the field."""
    middle = QPointF(field.rect().center())
    where = QPointF(field.mapToGlobal(middle.toPoint()))
    turn = QWheelEvent(
        middle, where, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(field, turn)
    return field.value()


def test_every_section_is_seen_whatever_else_is_said(table: Table) -> None:
    dialog = opened(table)
    assert dialog.size() == dialog.sizeHint()
    choose(table, dialog.names.named, list(Named).index(Named.SUSPECTS_WITHHELD))
    pages(table, dialog)
    table.qtbot.waitUntil(dialog.names.remark.isVisible)
    sections = dialog.summary.sections.list
    table.qtbot.waitUntil(lambda: sections.height() >= sections.sizeHint().height())
    assert not sections.verticalScrollBar().isVisible()


def test_a_bundle_of_exhibits_shows_how_far_it_is(table: Table, tmp_path: Path) -> None:
    dialog = opened(table)
    dialog.kinds.setFocus()
    while dialog.kind is not Kind.EXHIBITS:
        table.key(Qt.Key.Key_Down, dialog.kinds)
    table.type_in(dialog.path, str(tmp_path / "exhibits.pdf"))
    with table.qtbot.waitSignal(dialog.saved, timeout=60_000):
        table.key(Qt.Key.Key_Return, dialog.path)
        assert dialog.bar.maximum() == 0
    assert dialog.bar.maximum() == dialog.bar.value() > 0


def test_documents_are_chosen_one_by_one_as_exhibits(table: Table) -> None:
    dialog = opened(table)
    dialog.kinds.setFocus()
    while dialog.kind is not Kind.EXHIBITS:
        table.key(Qt.Key.Key_Down, dialog.kinds)
    choose(table, dialog.exhibits.documents, list(Documents).index(Documents.CHOSEN))
    table.key(Qt.Key.Key_Return, dialog.path)
    assert "Choose the documents" in dialog.error.text()
    chosen = dialog.exhibits.chosen
    assert chosen is not None
    assert chosen.isVisible()
    chosen.list.setFocus()
    chosen.list.setCurrentRow(0)
    table.key(Qt.Key.Key_Space, chosen.list)
    assert dialog.order.exhibits.chosen == (table.document,)
    # Which ones belongs to the case and is not remembered.
    assert dialog.choices.exhibits.chosen == ()


def test_pages_come_back_after_a_kind_that_has_none(table: Table) -> None:
    dialog = opened(table)
    assert dialog.kind is Kind.SUMMARY
    dialog.kinds.setFocus()
    table.key(Qt.Key.Key_End, dialog.kinds)
    assert dialog.kind is Kind.BUNDLE
    assert dialog.preview.shown is None
    table.key(Qt.Key.Key_Home, dialog.kinds)
    assert "Held" in words_of(pages(table, dialog).path)
