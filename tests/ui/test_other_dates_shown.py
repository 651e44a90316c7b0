"""Disputed dates: what else the sources say of when an event happened, by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_bench import Bench, add_detention, bench_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casefile.actions.citing import Source
from casefile.actions.other_dates import add_other_date
from casefile.model.dates import in_words, understand
from casefile.model.terms import Stance, Standing
from casefile.store.reads.facts import EventLine
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.dialogs.other_date_dialog import OtherDateDialog
from casefile.ui.dialogs.other_dates import OtherDates
from casefile.ui.theme import Theme

LAWYER = understand("11 May 2025")


@pytest.fixture
def bench(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with bench_in(tmp_path, qtbot) as made:
        yield made


def event(bench: Bench) -> EventLine:
    (line,) = bench.facts().events
    return line


def dates(bench: Bench) -> tuple[str, list[tuple[str, str]]]:
    """The event's own date, and the others with who says them."""
    line = event(bench)
    own = "" if line.when is None else in_words(line.when)
    return own, [(in_words(one.when), one.said_by) for one in line.other_dates]


def rows_beneath(bench: Bench, event_id: str) -> list[str]:
    return [
        " · ".join(filter(None, (child.row.title, child.row.suffix)))
        for child in bench.node(event_id).children
    ]


def disputed(bench: Bench) -> str:
    made = add_detention(bench)
    add_other_date(bench.library, made, LAWYER, note="the lawyer")
    bench.settle()
    return made


# From the list of facts


def test_a_selected_passage_gives_an_event_another_date(bench: Bench) -> None:
    made = add_detention(bench)
    quote = "through July 9"
    bench.pane.set_selection_provider(lambda: (bench.stretch(quote), quote))
    bench.choose(bench.menu(made), "Selected passage gives another date…")
    dialog = bench.dialog()
    assert isinstance(dialog, OtherDateDialog)
    bench.wait(lambda: dialog.when.phrase == quote)
    assert "“Four detained” is dated 9 May 2025" in dialog.about.text()
    bench.wait(lambda: dialog.attribution.text() == "Lissgrad Courier")
    bench.type_in(dialog.when, "July 9")
    with bench.qtbot.waitSignal(bench.pane.selectionUsed):
        bench.press_enter(dialog)
    assert dates(bench) == ("9 May 2025", [("9 Jul 2025", "Lissgrad Courier")])
    assert event(bench).standing is Standing.DISPUTED
    assert rows_beneath(bench, made) == ["or 9 Jul 2025 · Lissgrad Courier", "“detained on May 9”"]
    other = event(bench).other_dates[0]
    assert [child.row.title for child in bench.node(other.id).children] == ["“through July 9”"]
    bench.undo()
    assert dates(bench) == ("9 May 2025", [])


def test_another_date_may_be_typed_with_who_says_so(bench: Bench) -> None:
    made = add_detention(bench)
    bench.choose(bench.menu(made), "Add another date…")
    dialog = bench.dialog()
    assert isinstance(dialog, OtherDateDialog)
    bench.wait(lambda: dialog.when.anchor is not None)
    bench.qtbot.keyClick(dialog.when.line, Qt.Key.Key_Return)
    assert "Say when" in dialog.error.text()
    bench.type_in(dialog.when, "9 May 2025")
    bench.qtbot.keyClick(dialog.when.line, Qt.Key.Key_Return)
    bench.wait(lambda: "the event has already" in dialog.error.text())
    bench.type_in(dialog.when, "May 11")
    bench.type_in(dialog.note, "the lawyer")
    bench.press_enter(dialog)
    assert dates(bench) == ("9 May 2025", [("11 May 2025", "the lawyer")])
    said = bench.spoken(bench.node(made))
    assert "9 May 2025 · or 11 May 2025" in said
    assert "disputed" in said


def test_another_date_is_preferred_edited_and_deleted_from_its_row(bench: Bench) -> None:
    disputed(bench)
    other = event(bench).other_dates[0].id
    bench.choose(bench.menu(other), "Prefer this date")
    bench.wait(lambda: dates(bench)[0] == "11 May 2025")
    bench.settle()
    assert dates(bench) == ("11 May 2025", [("9 May 2025", "Lissgrad Courier")])
    bench.go_to(other)
    bench.press(Qt.Key.Key_Return)
    dialog = bench.dialog()
    assert isinstance(dialog, OtherDateDialog)
    assert dialog.note.placeholderText() == "Lissgrad Courier"
    bench.type_in(dialog.when, "8 May 2025")
    bench.type_in(dialog.note, "a neighbour")
    bench.press_enter(dialog)
    assert dates(bench) == ("11 May 2025", [("8 May 2025", "a neighbour")])
    bench.go_to(other)
    bench.press(Qt.Key.Key_Delete)
    bench.wait(lambda: dates(bench)[1] == [])
    bench.undo()
    assert dates(bench) == ("11 May 2025", [("8 May 2025", "a neighbour")])


def test_a_passage_found_later_is_cited_for_another_date(bench: Bench) -> None:
    disputed(bench)
    other = event(bench).other_dates[0].id
    quote = "The investigators asked a court"
    bench.pane.set_selection_provider(lambda: (bench.stretch(quote), quote))
    bench.choose(bench.menu(other), "Cite the selected passage")
    bench.wait(lambda: event(bench).other_dates[0].citation is not None)
    bench.settle()
    citation = event(bench).other_dates[0].citation
    assert citation is not None
    assert (citation.quote, citation.stance) == (quote, Stance.DISPUTES)
    bench.click_badge(other)
    assert [one.quote for one in bench.cited] == [quote]  # type: ignore[attr-defined]


def test_several_other_dates_are_counted_beside_the_events_own(bench: Bench) -> None:
    made = disputed(bench)
    add_other_date(
        bench.library, made, understand("10 May 2025"), source=Source(bench.stretch("bookseller"))
    )
    bench.settle()
    assert "9 May 2025 · 2 other date" in bench.node(made).row.muted


# In the event's own dialog


def edited(bench: Bench) -> tuple[EventDialog, OtherDates]:
    dialog = tagging.edit_event(bench.desk, bench.window, event(bench))
    assert isinstance(dialog, EventDialog)
    assert dialog.other_dates is not None
    bench.wait(lambda: dialog.when.anchor is not None or not event(bench).citations)
    return dialog, dialog.other_dates


def press(bench: Bench, button: QWidget) -> None:
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(others: OtherDates) -> list[str]:
    return [row.label.text() for row in others.rows]


def test_dates_are_added_in_the_events_dialog_and_kept_as_one_step(bench: Bench) -> None:
    add_detention(bench)
    before = bench.facts()
    dialog, others = edited(bench)
    press(bench, others.add_button)
    bench.type_in(others.date, "May 11")
    bench.type_in(others.who, "the lawyer")
    press(bench, others.one_more)
    assert shown(others) == ["11 May 2025 · the lawyer"]
    assert dialog.standing.value is Standing.DISPUTED
    assert bench.facts() == before
    # What still stands in the fields is meant, too.
    bench.type_in(others.date, "May 10")
    bench.press_enter(dialog)
    assert dates(bench) == ("9 May 2025", [("11 May 2025", "the lawyer"), ("10 May 2025", "")])
    assert event(bench).standing is Standing.DISPUTED
    bench.undo()
    assert bench.facts() == before


def test_a_date_preferred_in_the_dialog_stands_in_its_field_and_may_be_taken_back(
    bench: Bench,
) -> None:
    disputed(bench)
    before = bench.facts()
    dialog, others = edited(bench)
    press(bench, others.rows[0].prefer)
    assert dialog.when.phrase == "11 May 2025"
    assert shown(others) == ["9 May 2025 · Lissgrad Courier"]
    press(bench, others.rows[0].prefer)
    assert dialog.when.phrase == "9 May 2025"
    assert shown(others) == ["11 May 2025 · the lawyer"]
    press(bench, others.rows[0].prefer)
    bench.press_enter(dialog)
    assert dates(bench) == ("11 May 2025", [("9 May 2025", "Lissgrad Courier")])
    bench.undo()
    assert bench.facts() == before


def test_a_date_typed_over_the_events_own_is_what_is_exchanged(bench: Bench) -> None:
    disputed(bench)
    dialog, others = edited(bench)
    bench.type_in(dialog.when, "7 May 2025")
    press(bench, others.rows[0].prefer)
    assert dialog.when.phrase == "11 May 2025"
    bench.press_enter(dialog)
    assert dates(bench)[0] == "11 May 2025"
    assert [when for when, _ in dates(bench)[1]] == ["7 May 2025"]


def test_a_date_is_removed_in_the_dialog_and_leaving_keeps_it(bench: Bench) -> None:
    disputed(bench)
    before = bench.facts()
    dialog, others = edited(bench)
    press(bench, others.rows[0].remove)
    assert shown(others) == []
    bench.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Not saved yet" in dialog.error.text()
    bench.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert bench.facts() == before
    dialog, others = edited(bench)
    press(bench, others.rows[0].remove)
    bench.press_enter(dialog)
    assert dates(bench) == ("9 May 2025", [])


@pytest.mark.parametrize(
    ("phrase", "said"), [("9 May 2025", "has already"), ("one of these days", "as a date")]
)
def test_what_is_no_other_date_is_said_in_the_dialog_and_loses_nothing(
    bench: Bench, phrase: str, said: str
) -> None:
    add_detention(bench)
    dialog, others = edited(bench)
    press(bench, others.add_button)
    bench.type_in(others.date, phrase)
    bench.qtbot.keyClick(others.date.line, Qt.Key.Key_Return)
    assert said in dialog.error.text()
    assert others.date.phrase == phrase
    assert others.date.line.hasFocus()
    bench.type_in(others.date, "11 May 2025")
    bench.press_enter(dialog)
    assert dates(bench) == ("9 May 2025", [("11 May 2025", "")])


def test_the_other_dates_are_reached_by_key(bench: Bench) -> None:
    disputed(bench)
    dialog, others = edited(bench)
    bench.wait(dialog.isActiveWindow)
    bench.qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    bench.wait(others.add_button.hasFocus)
    bench.qtbot.keyClick(others.add_button, Qt.Key.Key_Space)
    assert others.date.line.hasFocus()
    assert others.rows[0].prefer.accessibleName() == "Prefer 11 May 2025 · the lawyer"
