from __future__ import annotations

from pathlib import Path

import pytest
from dumping import dump

from casefile.actions.cases import add_case, delete_case, edit_case
from casefile.actions.notes import add_note, delete_note, edit_note
from casefile.actions.parties import add_involvement, add_name, delete_involvement
from casefile.model.cases import Case, Note
from casefile.model.errors import NotAllowed
from casefile.store import journal
from casefile.store.changes import Changes
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.reads.cases import cases


def titles(library: Library) -> list[str]:
    with library.read() as connection:
        return [case.title for case in cases(connection)]


def labels(library: Library) -> list[str]:
    with library.read() as connection:
        return [f"{line.kind}: {line.label}" for line in journal.history(connection)]


def half_a_note(library: Library, case_id: str) -> None:
    with library.write("Fails") as unit:
        unit.add(Note(case_id=case_id, text="half"))
        raise NotAllowed("No.")


def test_undo_takes_back_and_redo_does_again(library: Library) -> None:
    case = add_case(library, "Harbour")
    edit_case(library, case, title="Harbour manuscripts")
    library.undo()
    assert titles(library) == ["Harbour"]
    library.undo()
    assert titles(library) == []
    assert library.undo() is None
    library.redo()
    library.redo()
    assert titles(library) == ["Harbour manuscripts"]
    assert library.redo() is None


def test_what_is_done_after_an_undo_ends_what_could_be_redone(library: Library) -> None:
    add_case(library, "First")
    add_case(library, "Second")
    library.undo()
    add_case(library, "Third")
    assert library.redo() is None
    assert titles(library) == ["First", "Third"]
    library.undo()
    library.undo()
    assert titles(library) == []


def test_undo_and_redo_go_back_and_forth_without_losing_their_place(library: Library) -> None:
    for title in "ABC":
        add_case(library, title)
    library.undo()
    library.undo()
    library.redo()
    library.undo()
    library.redo()
    assert titles(library) == ["A", "B"]
    library.redo()
    assert titles(library) == ["A", "B", "C"]
    assert library.redo() is None


def test_undo_works_after_a_restart(library_path: Path) -> None:
    with Library.open(library_path) as library:
        case = add_case(library, "Harbour")
        delete_case(library, case)
    with Library.open(library_path) as library:
        library.undo()
        assert titles(library) == ["Harbour"]
    with Library.open(library_path) as library:
        library.redo()
        assert titles(library) == []


def test_a_deleted_case_returns_with_everything_it_had(library: Library, case_id: str) -> None:
    add_involvement(library, case_id, "Ilyas Brandt")
    note = add_note(library, case_id, "Ask the archive")
    edit_note(library, note, "Ask the archive again")
    before = dump(library)
    delete_case(library, case_id)
    assert dump(library)["notes"] == []
    assert dump(library)["parties"] == []
    library.undo()
    assert dump(library) == before
    assert check(library).findings == ()


def test_undoing_all_and_redoing_all_leaves_the_very_same_tables(
    library_path: Path,
) -> None:
    with Library.open(library_path) as library:
        case = add_case(library, "Harbour")
        first = add_involvement(library, case, "Ilyas Brandt")
        add_involvement(library, case)
        with library.read() as connection:
            party = connection.exec_driver_sql("SELECT min(id) FROM parties").scalar_one()
        add_name(library, case, party, "I. B.")
        delete_involvement(library, first)
        delete_note(library, add_note(library, case, "gone"))
        before = dump(library)
        steps = 0
        while library.undo() is not None:
            steps += 1
        assert titles(library) == []
    for _ in range(steps):
        with Library.open(library_path) as library:
            assert library.redo() is not None
    with Library.open(library_path) as library:
        assert library.redo() is None
        assert dump(library) == before
        assert check(library).findings == ()


def test_an_act_in_several_units_is_undone_as_one(library: Library) -> None:
    add_case(library, "Before")
    batch = None
    for title in ("One", "Two", "Three"):
        with library.write("Three cases", batch=batch) as unit:
            unit.add(Case(title=title))
        batch = batch or unit.changes.entry
    library.undo()
    assert titles(library) == ["Before"]
    library.redo()
    assert titles(library) == ["Before", "One", "Three", "Two"]
    library.undo()
    library.undo()
    assert titles(library) == []


def test_what_fails_leaves_neither_a_row_nor_an_entry(library: Library, case_id: str) -> None:
    before = labels(library)
    with pytest.raises(NotAllowed):
        half_a_note(library, case_id)
    assert labels(library) == before
    assert dump(library)["notes"] == []


def test_what_changes_nothing_leaves_no_entry(library: Library, case_id: str) -> None:
    before = labels(library)
    edit_case(library, case_id, title="Harbour manuscripts")
    assert labels(library) == before


def test_an_action_that_calls_another_is_one_step_of_undo(library: Library) -> None:
    with library.write("Two at once") as unit:
        add_case(library, "A")
        add_case(library, "B")
    assert unit.changes.ids("cases")
    assert labels(library) == ["do: Two at once"]
    library.undo()
    assert titles(library) == []


def test_history_names_what_was_done_undone_and_redone(library: Library) -> None:
    add_case(library, "Harbour")
    library.undo()
    library.redo()
    assert labels(library) == [
        "redo: New case “Harbour”",
        "undo: New case “Harbour”",
        "do: New case “Harbour”",
    ]


def test_watchers_are_told_what_a_write_an_undo_and_a_redo_touched(library: Library) -> None:
    heard: list[Changes] = []
    stop = library.watch(heard.append)
    case = add_case(library, "Harbour")
    library.undo()
    library.redo()
    stop()
    add_case(library, "Unheard")
    assert [(changes.entry, dict(changes.touched)) for changes in heard] == [
        (number, {"cases": frozenset({case})}) for number in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE journal_entries SET label = 'Something else' WHERE seq = 1",
        "UPDATE journal_entries SET made_at = '2001-01-01T00:00:00Z' WHERE seq = 2",
        "UPDATE journal_rows SET after = replace(after, 'Harbour', 'Airport') WHERE seq = 1",
        "DELETE FROM journal_rows WHERE seq = 1",
        "UPDATE cases SET title = 'Changed by hand'",
        "INSERT INTO cases VALUES ('0', 'Slipped in', '', '', '', '', '')",
        "DELETE FROM cases WHERE title = 'Airport'",
    ],
)
def test_tampering_with_history_or_facts_shows(library: Library, tampering: str) -> None:
    add_case(library, "Harbour")
    add_case(library, "Airport")
    assert check(library).findings == ()
    with library.derive() as connection:
        connection.exec_driver_sql(tampering)
    assert check(library).findings


def test_undo_refuses_where_the_facts_were_changed_past_the_journal(library: Library) -> None:
    add_case(library, "Harbour")
    with library.derive() as connection:
        connection.exec_driver_sql("DELETE FROM cases")
    with pytest.raises(Exception, match="holds something else than its history says"):
        library.undo()
    assert labels(library) == ["do: New case “Harbour”"]


def test_history_shows_a_long_act_as_one_line(library: Library) -> None:
    batch = None
    for title in ("One", "Two", "Three"):
        with library.write("Three cases", batch=batch) as unit:
            unit.add(Case(title=title))
        batch = batch or unit.changes.entry
    library.undo()
    library.redo()
    assert labels(library) == ["redo: Three cases", "undo: Three cases", "do: Three cases"]
