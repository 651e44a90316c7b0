"""What holds for every dialog: names, size, the order of fields, keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from facts_room import Table, add_suspects, charged_suspect, focus_chain, table_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from casefile.actions.events import add_event
from casefile.actions.notes import add_note
from casefile.actions.parties import add_involvement
from casefile.model.dates import understand
from casefile.model.terms import PartyKind, Role
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.charge_dialog import ChargeDialog
from casefile.ui.dialogs.document_dialog import DocumentDialog
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.theme import Appearance, Theme


@pytest.fixture
def table(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


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
        lambda: tagging.put_document(desk, window, table.case_id, table.document_line()),
        lambda: tagging.edit_party(desk, window, suspect),
        lambda: tagging.edit_provision(desk, window, provision),
        lambda: tagging.edit_event(desk, window, facts.events[0]),
        lambda: tagging.move_event(desk, window, facts.events[0]),
        lambda: tagging.edit_note(desk, window, facts.notes[0]),
        lambda: tagging.edit_citation(desk, window, suspect.citations[0]),
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
        fields = set(fields_of(dialog))
        chain = [widget for widget in focus_chain(dialog) if widget in fields]
        order = [widget.mapTo(dialog, widget.rect().topLeft()).y() for widget in chain]
        assert chain, dialog.windowTitle()
        assert order == sorted(order), dialog.windowTitle()


def test_an_empty_day_of_publication_shows_an_example_as_an_example(table: Table) -> None:
    dialog = tagging.edit_document(table.desk, table.window, table.document)
    assert isinstance(dialog, DocumentDialog)
    table.wait(dialog.save_button.isEnabled)
    table.type_in(dialog.published, "")
    assert dialog.published.understood.text().startswith("For example 25 Apr 2025")


def event_of_a_passage(table: Table) -> EventDialog:
    quote = "The investigators asked a court to keep them in detention through July 9"
    made = tagging.tag_event(table.desk, table.window, table.stretch(quote), quote)
    assert isinstance(made, EventDialog)
    table.wait(lambda: made.attribution.text() != "")
    return made


def test_a_drop_down_shows_its_last_entry_whole(table: Table) -> None:
    dialog = event_of_a_passage(table)
    for box in (dialog.kind, dialog.custody, dialog.standing):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
        table.wait(box.view().isVisible)
        last = box.view().visualRect(box.model().index(box.count() - 1, 0))
        assert box.view().viewport().rect().contains(last.center())
        assert last.bottom() <= box.view().viewport().rect().bottom()
        box.hidePopup()


def test_a_field_filled_with_long_words_shows_their_beginning(table: Table) -> None:
    dialog = event_of_a_passage(table)
    assert dialog.title.cursorPosition() == 0
    assert dialog.title.selectedText() == dialog.title.text()
    dialog.attribution.setFocus(Qt.FocusReason.TabFocusReason)
    dialog.title.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert dialog.title.cursorPosition() == 0
    table.qtbot.keyClicks(dialog.title, "Asked")
    assert dialog.title.text() == "Asked"
    assert dialog.title.cursorPosition() == 5


def test_what_is_read_later_shows_its_beginning_too(table: Table) -> None:
    dialog = tagging.edit_document(table.desk, table.window, table.document)
    table.wait(dialog.save_button.isEnabled)
    assert dialog.title.cursorPosition() == 0  # type: ignore[attr-defined]
    assert dialog.title.selectedText() == "Four held over manuscripts"  # type: ignore[attr-defined]


def test_enter_saves_where_the_desktop_would_have_it_untick_a_box_or_open_a_list(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_suspects(table)
    quote = "charged under Article 233 of the Tolmerian Criminal Code"
    for name in ("every", "status"):
        dialog = tagging.tag_charge(table.desk, table.window, table.stretch(quote), quote)
        assert isinstance(dialog, ChargeDialog)
        field = dialog.suspects.every if name == "every" else dialog.status
        worked: list[QWidget] = []
        # So it is where Qt follows GNOME; the screen of the tests follows nobody.
        monkeypatch.setattr(
            field, "keyPressEvent", lambda _event, to=worked, it=field: to.append(it)
        )
        field.setFocus()
        table.wait(field.hasFocus)
        table.press_enter(dialog)
        assert worked == []
    (provision,) = table.facts().provisions
    assert len(provision.charges) == 4


def test_a_size_that_a_dialog_has_for_a_moment_while_it_is_shown_is_not_kept(table: Table) -> None:
    dialog = tagging.tag_note(table.desk, table.window)
    window = dialog.windowHandle()
    whole = window.size()
    # What X11 says of a window that it is about to show.
    window.resize(100, 30)
    table.wait(lambda: dialog.width() == 100)
    dialog.fit()
    QApplication.processEvents()
    assert window.width() == 100
    window.resize(whole)
    table.wait(lambda: dialog.size() == whole)
    assert dialog.save_button.isVisibleTo(dialog)
