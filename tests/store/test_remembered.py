from __future__ import annotations

from pathlib import Path

from casefile.actions.cases import add_case, delete_case
from casefile.store.changes import Changes
from casefile.store.check import check
from casefile.store.journal import history
from casefile.store.library import Library
from casefile.store.remembered import forget, remember, remembered, timeline_of


def recalled(library: Library, key: str) -> str | None:
    with library.read() as connection:
        return remembered(connection, key)


def test_what_was_remembered_last_is_there_when_the_library_is_opened_again(
    library_path: Path,
) -> None:
    with Library.open(library_path) as library:
        key = timeline_of(add_case(library, "Harbour manuscripts"))
        assert recalled(library, key) is None
        remember(library, key, "by kind")
        remember(library, key, "by suspect")
    with Library.open(library_path) as again:
        assert recalled(again, key) == "by suspect"
        forget(again, key)
        assert recalled(again, key) is None


def test_remembering_is_no_act_so_undo_takes_back_what_was_done_before(
    library: Library, case_id: str
) -> None:
    told: list[Changes] = []
    library.watch(told.append)
    remember(library, timeline_of(case_id), "by kind")
    assert told == []
    with library.read() as connection:
        assert [line.label for line in history(connection)] == ["New case “Harbour manuscripts”"]
    library.undo()
    library.redo()
    assert recalled(library, timeline_of(case_id)) == "by kind"


def test_a_case_that_returns_by_undo_is_arranged_as_it_was(library: Library, case_id: str) -> None:
    other = add_case(library, "Another matter")
    remember(library, timeline_of(case_id), "by kind")
    remember(library, timeline_of(other), "by suspect")
    delete_case(library, case_id)
    assert check(library).findings == ()
    library.undo()
    assert recalled(library, timeline_of(case_id)) == "by kind"
    assert recalled(library, timeline_of(other)) == "by suspect"
