from __future__ import annotations

import json
from pathlib import Path

import pytest

from casefile.actions.cases import add_case, delete_case
from casefile.actions.views import LARGEST, delete_view, rename_view, save_view
from casefile.model.errors import CasefileError, NotAllowed, NotFound
from casefile.store.journal import history
from casefile.store.library import Library
from casefile.store.reads.views import views_of_case

BY_KIND = '{"mode": "kind"}'
BY_SUSPECT = '{"mode": "suspect"}'


def views(library: Library, case_id: str) -> dict[str, str]:
    with library.read() as connection:
        return {line.name: line.arrangement for line in views_of_case(connection, case_id)}


def test_a_view_is_there_under_its_name_when_the_library_is_opened_again(
    library_path: Path,
) -> None:
    with Library.open(library_path) as library:
        case_id = add_case(library, "Harbour manuscripts")
        save_view(library, case_id, "  Custody   alone ", BY_KIND)
        save_view(library, case_id, "before trial", BY_SUSPECT)
    with Library.open(library_path) as again:
        assert list(views(again, case_id).items()) == [
            ("before trial", BY_SUSPECT),
            ("Custody alone", BY_KIND),
        ]


def test_saving_under_a_name_that_is_there_replaces_that_view_and_undo_brings_it_back(
    library: Library, case_id: str
) -> None:
    first = save_view(library, case_id, "Custody", BY_KIND)
    assert save_view(library, case_id, "Custody", BY_SUSPECT) == first
    assert views(library, case_id) == {"Custody": BY_SUSPECT}
    undone = library.undo()
    assert undone is not None
    assert undone.label == "Save view “Custody”"
    assert views(library, case_id) == {"Custody": BY_KIND}


def test_a_view_gets_another_name_unless_another_view_has_it(
    library: Library, case_id: str
) -> None:
    made = save_view(library, case_id, "Custody", BY_KIND)
    save_view(library, case_id, "Trial", BY_SUSPECT)
    with pytest.raises(NotAllowed, match="“Trial” already"):
        rename_view(library, made, "Trial")
    rename_view(library, made, "Custody")
    rename_view(library, made, "Arrests")
    assert views(library, case_id) == {"Arrests": BY_KIND, "Trial": BY_SUSPECT}
    with library.read() as connection:
        assert history(connection)[0].label == "Rename view “Custody” to “Arrests”"


def test_each_case_has_its_own_views_and_takes_them_along(library: Library, case_id: str) -> None:
    other = add_case(library, "Another matter")
    save_view(library, case_id, "Custody", BY_KIND)
    save_view(library, other, "Custody", BY_SUSPECT)
    delete_case(library, case_id)
    assert views(library, case_id) == {}
    assert views(library, other) == {"Custody": BY_SUSPECT}
    library.undo()
    assert views(library, case_id) == {"Custody": BY_KIND}


def test_a_deleted_view_is_gone_until_it_is_undone(library: Library, case_id: str) -> None:
    made = save_view(library, case_id, "Custody", BY_KIND)
    delete_view(library, made)
    assert views(library, case_id) == {}
    with pytest.raises(NotFound):
        delete_view(library, made)
    library.undo()
    assert views(library, case_id) == {"Custody": BY_KIND}


@pytest.mark.parametrize(
    "arrangement",
    ["", "{", "[1]", '"text"', "null", '{"a": "' + "x" * LARGEST + '"}', "[" * 30_000, "{\ud800}"],
    ids=["empty", "broken", "list", "text", "null", "large", "deep", "no unicode"],
)
def test_what_is_no_arrangement_is_refused_and_nothing_is_saved(
    library: Library, case_id: str, arrangement: str
) -> None:
    with pytest.raises(CasefileError, match="Nothing was lost"):
        save_view(library, case_id, "Custody", arrangement)
    assert views(library, case_id) == {}


def test_an_arrangement_of_the_largest_size_is_saved_as_it_is(
    library: Library, case_id: str
) -> None:
    room = LARGEST - len(json.dumps({"а": ""}, ensure_ascii=False).encode())
    arrangement = json.dumps({"а": "x" * room}, ensure_ascii=False)
    save_view(library, case_id, "Large", arrangement)
    assert views(library, case_id) == {"Large": arrangement}


def test_a_view_needs_a_name(library: Library, case_id: str) -> None:
    with pytest.raises(NotAllowed, match="needs a name"):
        save_view(library, case_id, " \n", BY_KIND)
