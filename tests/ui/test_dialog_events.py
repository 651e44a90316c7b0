"""Events: their dates as people write them, custody, and who took part."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_room import PUBLISHED, Table, add_suspects, table_in
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from casefile.actions.parties import add_involvement
from casefile.model.terms import Custody, EventKind, Role
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.dialogs.prefill import date_in, kind_in
from casefile.ui.dialogs.words import when_and_until
from casefile.ui.theme import Theme


@pytest.fixture
def table(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


def tag_event(table: Table, quote: str = "") -> EventDialog:
    stretches = table.stretch(quote) if quote else []
    dialog = tagging.tag_event(table.desk, table.window, stretches, quote)
    assert isinstance(dialog, EventDialog)
    return dialog


def test_a_selected_event_comes_with_its_date_and_who_is_named(table: Table) -> None:
    add_suspects(table)
    dialog = tag_event(table, "detained on May 9")
    table.wait(lambda: dialog.when.phrase == "on May 9")
    assert dialog.title.text() == "Detained"
    assert "9 May 2025" in dialog.when.understood.text()
    table.qtbot.mouseClick(dialog.parties.every, Qt.MouseButton.LeftButton)
    dialog.kind.value = EventKind.CUSTODY
    assert dialog.custody.isVisible()
    dialog.custody.value = Custody.SERVED
    table.press_enter(dialog)
    (event,) = table.facts().events
    assert event.when is not None
    assert (event.when.phrase, event.when.edtf) == ("on May 9", "2025-05-09")
    assert (event.kind, event.custody, len(event.parties)) == (
        EventKind.CUSTODY,
        Custody.SERVED,
        4,
    )
    assert event.citations[0].quote == "detained on May 9"


def test_the_same_event_of_the_same_words_is_not_added_twice_and_another_one_is(
    table: Table, qtbot: QtBot
) -> None:
    add_suspects(table)

    def tag() -> EventDialog:
        dialog = tag_event(table, "detained on May 9")
        table.wait(lambda: dialog.when.phrase == "on May 9")
        return dialog

    table.press_enter(tag())
    before = table.facts()
    assert len(before.events) == 1
    with qtbot.waitSignal(table.desk.told) as told:
        table.press_enter(tag())
    assert told.args == ["Nothing was added: “Detained” is there already."]
    assert table.facts() == before
    dialog = tag()
    qtbot.mouseClick(dialog.parties.every, Qt.MouseButton.LeftButton)
    table.press_enter(dialog)
    assert [len(event.parties) for event in table.facts().events] == [0, 4]


def test_all_suspects_are_checked_by_key(table: Table) -> None:
    add_suspects(table)
    dialog = tag_event(table)
    table.wait(dialog.isActiveWindow)
    table.qtbot.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    table.wait(lambda: len(dialog.parties.checked) == 4)
    table.wait(lambda: not dialog.parties.every.isDown())
    table.key(Qt.Key.Key_Space, dialog.parties.every)
    assert dialog.parties.checked == []


@pytest.mark.parametrize(
    ("quote", "phrase"),
    [
        ("were detained on May 9 on suspicion", "on May 9"),
        ("punished by up to 12 years in prison", None),
        ("the second of the two", None),
        ("has worked there since March 2023, they say", "since March 2023"),
        ("in detention through July 9", "through July 9"),
        ("closed until 1 August 2025 by the court", "until 1 August 2025"),
        ("held before March 2021, he said", "before March 2021"),
        ("The trial will begin next month in Port Ansel", "next month"),
        ("he left at the end of next month", "at the end of next month"),
    ],
)
def test_the_date_in_a_selection_is_found_and_no_other_number(
    quote: str, phrase: str | None
) -> None:
    found = date_in(quote, PUBLISHED)
    assert (None if found is None else found.phrase) == phrase


def test_a_selection_that_names_both_ends_fills_both_fields(table: Table) -> None:
    quote = "on May 12, when investigators asked a court to keep them in detention through July 9"
    dialog = tagging.tag_event(table.desk, table.window, table.stretch("through July 9"), quote)
    assert isinstance(dialog, EventDialog)
    table.wait(lambda: dialog.when.value is not None)
    assert (dialog.when.phrase, dialog.until.phrase) == ("on May 12", "through July 9")
    assert dialog.title.text() == ("When investigators asked a court to keep them in detention")
    table.press_enter(dialog)
    (event,) = table.facts().events
    assert event.when is not None
    assert event.until is not None
    assert (event.when.edtf, event.until.edtf) == ("2025-05-12", "2025-07-09")


def test_earlier_this_month_is_read_from_the_day_of_publication(table: Table) -> None:
    dialog = tag_event(table, "Earlier this month, a carrier from Port Ansel was sentenced")
    table.wait(lambda: dialog.when.value is not None)
    assert dialog.title.text() == "A carrier from Port Ansel was sentenced"
    dialog.kind.value = EventKind.SENTENCE
    assert not dialog.custody.isVisible()
    table.press_enter(dialog)
    (event,) = table.facts().events
    assert event.when is not None
    assert event.when.as_json() == {
        "phrase": "Earlier this month",
        "edtf": "[2025-05-01..2025-05-12]",
        "earliest": "2025-05-01",
        "latest": "2025-05-12",
    }


def test_a_date_that_is_not_understood_is_said_and_keeps_the_dialog(table: Table) -> None:
    dialog = tag_event(table)
    table.type_in(dialog.title, "Archive closed")
    table.type_in(dialog.when, "the day after the flood")
    assert "not understood" in dialog.when.understood.text()
    table.key(Qt.Key.Key_Return, dialog.when.line)
    assert "cannot be kept as a date" in dialog.error.text()
    assert dialog.focusWidget() is dialog.when.line
    assert table.facts().events == ()
    table.type_in(dialog.when, "between 1 and 5 May 2025")
    assert not dialog.error.isVisible()
    assert "1 to 5 May 2025" in dialog.when.understood.text()
    table.press_enter(dialog)
    assert table.facts().events[0].title == "Archive closed"


def test_an_end_before_the_beginning_is_refused_beside_what_was_typed(table: Table) -> None:
    dialog = tag_event(table)
    table.type_in(dialog.title, "Held")
    table.type_in(dialog.when, "9 May 2025")
    table.type_in(dialog.until, "1 May 2025")
    table.key(Qt.Key.Key_Return, dialog.until.line)
    table.wait(lambda: "cannot end before it begins" in dialog.error.text())
    assert dialog.title.text() == "Held"
    table.type_in(dialog.until, "9 July 2025")
    table.press_enter(dialog)
    (event,) = table.facts().events
    assert event.until is not None
    assert event.until.edtf == "2025-07-09"


def test_since_tells_the_end_as_well(table: Table) -> None:
    dialog = tag_event(table)
    table.type_in(dialog.title, "Haddani works at the bookshop")
    table.type_in(dialog.when, "since March 2023")
    assert "still going" in dialog.until.understood.text()
    table.press_enter(dialog)
    (event,) = table.facts().events
    assert event.until is not None
    assert event.until.is_open_end
    again = tagging.edit_event(table.desk, table.window, event)
    table.press_enter(again)
    assert table.facts().events == (event,)


def test_an_event_is_edited_and_undone(table: Table) -> None:
    dialog = tag_event(table, "detained on May 9")
    table.wait(lambda: dialog.when.value is not None)
    table.press_enter(dialog)
    (event,) = table.facts().events
    again = tagging.edit_event(table.desk, table.window, event)
    assert isinstance(again, EventDialog)
    table.type_in(again.place, "Lissgrad")
    table.press_enter(again)
    assert table.facts().events[0].place == "Lissgrad"
    table.undo()
    assert table.facts().events == (event,)


def test_one_phrase_for_the_end_is_said_once_and_shown_in_one_field(table: Table) -> None:
    dialog = tag_event(table, "keep them in detention through July 9")
    table.wait(lambda: dialog.when.phrase == "through July 9")
    table.press_enter(dialog)
    (event,) = table.facts().events
    assert when_and_until(event.when, event.until) == "until 9 Jul 2025"
    again = tagging.edit_event(table.desk, table.window, event)
    assert isinstance(again, EventDialog)
    assert (again.when.phrase, again.until.phrase) == ("through July 9", "")
    assert "9 Jul 2025" in again.until.understood.text()
    table.press_enter(again)
    assert table.facts().events == (event,)


def test_a_longer_end_typed_later_keeps_the_beginning(table: Table) -> None:
    dialog = tag_event(table)
    table.type_in(dialog.title, "Held")
    table.type_in(dialog.when, "from 9 May to 12 May 2025")
    table.press_enter(dialog)
    (event,) = table.facts().events
    again = tagging.edit_event(table.desk, table.window, event)
    assert isinstance(again, EventDialog)
    assert again.until.phrase == ""
    table.type_in(again.until, "9 July 2025")
    table.press_enter(again)
    (event,) = table.facts().events
    assert event.when is not None
    assert event.until is not None
    assert (event.when.edtf, event.until.edtf) == ("2025-05-09", "2025-07-09")


@pytest.mark.parametrize(
    ("quote", "kind", "custody"),
    [
        ("a carrier from Port Ansel was sentenced to three years", EventKind.SENTENCE, None),
        ("sentenced after a year in detention", EventKind.SENTENCE, None),
        ("two others were detained on May 9", EventKind.CUSTODY, Custody.SERVED),
        ("was arrested at the airport", EventKind.CUSTODY, Custody.SERVED),
        ("police took him into custody", EventKind.CUSTODY, Custody.SERVED),
        ("She was remanded in May", EventKind.CUSTODY, Custody.SERVED),
        ("had not been detained", EventKind.EVENT, None),
        (
            "investigators asked a court to keep them in detention through July 9",
            EventKind.CUSTODY,
            Custody.SOUGHT,
        ),
        ("filed a motion for house arrest until June 17", EventKind.CUSTODY, Custody.SOUGHT),
        ("Prosecutors seek detention", EventKind.CUSTODY, Custody.SOUGHT),
        ("in detention through July 9", EventKind.CUSTODY, Custody.SOUGHT),
        ("The court ordered detention until June 17", EventKind.CUSTODY, Custody.ORDERED),
        ("a judge extended the arrest for two months", EventKind.CUSTODY, Custody.ORDERED),
        ("The hearing was put off to May 20", EventKind.HEARING, None),
        ("appeared before a judge on May 10", EventKind.HEARING, None),
        ("The lawyers filed an appeal", EventKind.FILING, None),
        ("according to court filings of May 11", EventKind.FILING, None),
        ("Haddani has worked at the bookshop", EventKind.EVENT, None),
        ("profiled by the Courier", EventKind.EVENT, None),
        ("", EventKind.EVENT, None),
    ],
)
def test_the_kind_is_guessed_from_the_words_and_claims_no_more(
    quote: str, kind: EventKind, custody: Custody | None
) -> None:
    assert kind_in(quote) == (kind, custody)


def test_a_guessed_kind_is_only_a_first_choice(table: Table) -> None:
    dialog = tag_event(table, "asked a court to keep them in detention through July 9")
    assert (dialog.kind.value, dialog.custody.value) == (EventKind.CUSTODY, Custody.SOUGHT)
    assert dialog.custody.isVisible()
    dialog.kind.setFocus()
    table.key(Qt.Key.Key_Home, dialog.kind)
    table.press_enter(dialog)
    (event,) = table.facts().events
    assert (event.kind, event.custody) == (EventKind.EVENT, None)


def test_who_is_further_down_is_counted_beneath_the_list(table: Table) -> None:
    for number in range(10):
        add_involvement(table.library, table.case_id, f"Person {number}")
    add_involvement(table.library, table.case_id, "Port District Court", role=Role.COURT)
    table.settle()
    dialog = tag_event(table)
    parties = dialog.parties
    table.wait(lambda: parties.more.text() == f"+ {11 - parties.list.rows_shown} more")
    parties.list.setFocus()
    table.wait(parties.list.hasFocus)
    table.key(Qt.Key.Key_End, parties.list)
    table.wait(lambda: parties.more.text() == "")
