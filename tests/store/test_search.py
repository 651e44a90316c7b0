from __future__ import annotations

import threading
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.actions.cases import add_case, delete_case
from casefile.actions.documents import detach
from casefile.actions.events import add_event
from casefile.actions.notes import add_note, edit_note
from casefile.actions.parties import add_involvement
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.pages import Page, keep_reading
from casefile.store.search import HitKind, Searcher, search
from casefile.store.search.query import understand_query

Attach = Callable[..., str]


def found(library: Library, typed: str) -> list[tuple[HitKind, str]]:
    with library.read() as connection:
        return [(hit.kind, hit.title) for hit in search(connection, typed).hits]


def test_a_word_of_a_page_is_found_with_its_place(library: Library, attach_text: Attach) -> None:
    sha256 = attach_text("One line.\n\nThe dealer from Tessaly was sentenced.")
    with library.read() as connection:
        (hit,) = search(connection, "tessaly").hits
    assert (hit.kind, hit.document, hit.page, hit.case) == (
        HitKind.PAGE, sha256, 1, "Harbour manuscripts",
    )  # fmt: skip
    start, end = hit.marks[0]
    assert hit.snippet[start:end] == "Tessaly"
    assert (hit.start, hit.end) == (27, 34)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Задержан 19 апреля", "АПРЕЛЯ"),
        ("Игорь Ёлкин и Алёна", "елкин алена"),
        ("Игорь Елкин", "Ёлкин"),
        ("Düsseldorf, Ångström", "dusseldorf angs"),
        ("naïve café", "cafe"),
        ("Article 212 of the Criminal Code", "criminal 212"),
        ("Article 212 of the Criminal Code", '"criminal code"'),
        ("the recruit\ufffement of citizens", "recruitment"),
        ("محكمة الاستئناف", "محكمة"),
        ("Mara Okonjo-Vey", "okonjo-vey"),
        ("the mayor’s office", "mayor's"),
        ("half-typed wor", "wo"),
        ("re\u0301sume\u0301 of the hearing", "résumé"),
        ("Ёлкин и Йорданов", "ёлкин"),
    ],
)
def test_words_are_found_as_people_type_them(
    library: Library, case_id: str, text: str, typed: str
) -> None:
    sha256 = library.contents.keep_bytes(text.encode())
    keep_reading(library, [(sha256, [Page(1, text)])])
    from casefile.model.documents import CaseDocument, Document
    from casefile.model.terms import DocumentKind

    with library.write("Attach") as unit:
        unit.add(
            Document(
                sha256=sha256, file_name="a.txt", size=1, media_type="text/plain",
                kind=DocumentKind.TEXT, title="A",
            )
        )  # fmt: skip
        unit.add(CaseDocument(case_id=case_id, document=sha256))
    with library.read() as connection:
        (hit,) = search(connection, typed).hits
    assert hit.marks


def test_a_phrase_in_quotation_marks_must_stand_together(
    library: Library, attach_text: Attach
) -> None:
    attach_text("The court heard of the criminal, and read the code.")
    assert found(library, "criminal code") != []
    assert found(library, '"criminal code"') == []


def test_titles_names_events_and_notes_are_found(library: Library, case_id: str) -> None:
    add_involvement(library, case_id, "Ilyas Brandt")
    add_event(library, case_id, "Brandt detained", None)
    add_note(library, case_id, "Call Brandt's lawyer")
    add_case(library, "Brandt and others")
    assert {kind for kind, _ in found(library, "brandt")} == {
        HitKind.PARTY, HitKind.EVENT, HitKind.NOTE, HitKind.CASE,
    }  # fmt: skip


def test_a_name_with_yo_is_found_either_way(library: Library, case_id: str) -> None:
    add_involvement(library, case_id, "Пётр Ёлкин")
    assert found(library, "петр елкин") == found(library, "Пётр Ёлкин") != []


def test_search_follows_edits_undo_and_redo(library: Library, case_id: str) -> None:
    note = add_note(library, case_id, "walnut")
    edit_note(library, note, "chestnut")
    assert (found(library, "walnut"), len(found(library, "chestnut"))) == ([], 1)
    library.undo()
    assert (len(found(library, "walnut")), found(library, "chestnut")) == (1, [])
    library.redo()
    assert (found(library, "walnut"), len(found(library, "chestnut"))) == ([], 1)


def test_what_was_removed_is_not_found_until_it_returns(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    sha256 = attach_text("The dealer from Tessaly.", name="a.txt")
    detach(library, case_id, sha256)
    assert found(library, "tessaly") == []
    library.undo()
    assert len(found(library, "tessaly")) == 1
    delete_case(library, case_id)
    assert found(library, "tessaly") == []


def test_a_text_that_is_read_anew_is_found_by_its_new_words_alone(
    library: Library, attach_text: Attach
) -> None:
    first = attach_text("The broker from Varsk.", name="a.txt")
    last = attach_text("The dealer from Tessaly.", name="b.txt")
    pages = [Page(1, "The smuggler from Tessaly."), Page(2, "He was heard in Lissgrad.")]
    keep_reading(library, [(last, [Page(1, "Nothing of it lasts.")]), (last, pages)])
    assert found(library, "dealer") == found(library, "lasts") == []
    for word in ("smuggler", "lissgrad", "broker"):
        assert len(found(library, word)) == 1
    keep_reading(library, [(first, []), (last, pages)])
    assert (found(library, "broker"), len(found(library, "lissgrad"))) == ([], 1)
    with library.derive() as connection:
        # FTS5's own check: fails where the index does not say what the pages say.
        connection.exec_driver_sql(
            "INSERT INTO page_index (page_index, rank) VALUES ('integrity-check', 1)"
        )


def test_an_index_that_was_looked_at_and_then_written_to_is_found_whole(
    library: Library, case_id: str
) -> None:
    add_note(library, case_id, "the dealer from Tessaly")
    assert check(library).findings == ()
    # Enough for FTS5 to merge the parts of the index that the check has seen.
    for number in range(300):
        add_note(library, case_id, f"note {number} on the dealer")
    assert check(library).findings == ()


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", '"', '""', "*", "NEAR(", "NEAR(a b, 2)", "a AND", "AND", "OR NOT", "-x", ":",
        "text:x",
        "^x", "(", ")", "{", "+", "'", "''", "; DROP TABLE cases", "\\", "%", "\0", "a\0b", "🙂",
        "👩\u200d👩\u200d👧",
        "e\u0301", "x" * 10_000, "x " * 5_000, '"' * 10_000, "a* b*", "ﬀ", "İ", "ß",
    ],
)  # fmt: skip
def test_nothing_typed_is_an_error(library: Library, attach_text: Attach, typed: str) -> None:
    attach_text("x and a near b")
    assert isinstance(found(library, typed), list)


@given(typed=st.text())
def test_whatever_is_typed_only_words_reach_the_index(typed: str) -> None:
    expression = understand_query(typed).expression() if understand_query(typed) else ""
    outside = expression.split('"')[::2]
    assert {part.strip() for part in outside} <= {"", "*"}
    for word in (word for part in expression.split('"')[1::2] for word in part.split()):
        assert all(unicodedata.category(sign)[0] in "LNMC" for sign in word)


def test_the_next_search_takes_over_from_the_one_before(
    library: Library, attach_text: Attach
) -> None:
    attach_text("The dealer from Tessaly.")
    searcher = Searcher(library)
    answers: list[object] = []
    threads = [
        threading.Thread(target=lambda typed=typed: answers.append(searcher.search(typed)))
        for typed in ("t", "te", "tes", "tess")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    last = searcher.search("tessaly")
    assert last is not None
    assert len(last.hits) == 1
    assert len(answers) == 4


def test_the_search_asked_last_answers_even_if_it_begins_first(
    library: Library, attach_text: Attach
) -> None:
    attach_text("The dealer from Tessaly.")
    searcher = Searcher(library)
    earlier, later = searcher.next_turn(), searcher.next_turn()
    last = searcher.search("tessaly", turn=later)
    assert last is not None
    assert len(last.hits) == 1
    assert searcher.search("tess", turn=earlier) is None


def test_too_many_matches_show_the_newest_until_all_are_ranked(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    sha256 = attach_text("x")
    pages = [Page(number, "a common word") for number in range(1, 2_102)]
    pages[6] = Page(7, "common common common")
    keep_reading(library, [(sha256, pages)])
    searcher = Searcher(library)
    quick = searcher.search("common")
    assert quick is not None
    assert quick.capped
    assert [hit.page for hit in quick.hits] == list(range(2_101, 2_051, -1))
    whole = searcher.search("common", full=True)
    assert whole is not None
    assert (whole.capped, whole.hits[0].page) == (False, 7)


def test_few_enough_matches_are_ranked_at_once(library: Library, attach_text: Attach) -> None:
    sha256 = attach_text("x")
    pages = [Page(number, "a common word") for number in range(1, 400)]
    pages[6] = Page(7, "common common common")
    keep_reading(library, [(sha256, pages)])
    answer = Searcher(library).search("common")
    assert answer is not None
    assert (answer.capped, answer.hits[0].page) == (False, 7)


def test_many_names_leave_room_for_pages(
    library: Library, case_id: str, attach_text: Attach
) -> None:
    for number in range(60):
        add_note(library, case_id, f"walnut {number}")
    attach_text("A table of walnut.", name="table.txt")
    kinds = [kind for kind, _ in found(library, "walnut")]
    assert (kinds.count(HitKind.NOTE), kinds.count(HitKind.PAGE)) == (49, 1)


def test_somebody_found_by_what_is_said_of_them_is_called_by_name(
    library: Library, case_id: str
) -> None:
    add_involvement(library, case_id, "Mara Okonjo", description="press service of the mayor")
    with library.read() as connection:
        (hit,) = search(connection, "mayor").hits
    assert (hit.kind, hit.title, hit.snippet) == (
        HitKind.PARTY, "Mara Okonjo", "press service of the mayor",
    )  # fmt: skip
