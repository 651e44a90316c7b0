"""A long document's pages come in parts: what counts is what was read to its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.pages import Page, keep_reading, keep_some, page_texts
from casefile.store.search import search

Attach = Callable[..., str]

FILING = [Page(number, f"leaf {number} of the filing") for number in range(1, 6)]


def texts(library: Library, sha256: str) -> list[str]:
    with library.read() as connection:
        return [text for _, text in page_texts(connection, sha256)]


def found(library: Library, typed: str) -> list[int | None]:
    with library.read() as connection:
        return sorted(hit.page or 0 for hit in search(connection, typed).hits)


def test_pages_that_came_early_and_late_are_each_kept_and_found_once(library: Library) -> None:
    sha256 = library.contents.keep_bytes(b"a long filing")
    keep_some(library, sha256, FILING[3:])
    keep_some(library, sha256, FILING[:2])
    keep_reading(library, [(sha256, FILING)])
    assert texts(library, sha256) == [page.text for page in FILING]
    assert check(library).findings == ()


def test_a_reading_that_says_less_than_came_early_has_the_last_word(library: Library) -> None:
    sha256 = library.contents.keep_bytes(b"a long filing")
    keep_some(library, sha256, FILING)
    keep_reading(library, [(sha256, [Page(2, "only this leaf")])])
    assert texts(library, sha256) == ["only this leaf"]
    assert check(library).findings == ()


def test_what_was_read_before_stays_whole_while_it_is_read_again(
    library: Library, attach_text: Attach
) -> None:
    sha256 = attach_text("The dealer from Tessaly was sentenced.")
    keep_some(library, sha256, FILING)
    assert texts(library, sha256) == ["The dealer from Tessaly was sentenced."]
    assert found(library, "tessaly") == [1]
    keep_reading(library, [(sha256, FILING)])
    assert (found(library, "tessaly"), found(library, "leaf")) == ([], [1, 2, 3, 4, 5])


def test_a_reading_that_the_programs_end_cut_short_leaves_nothing(
    library_path: Path,
) -> None:
    with Library.open(library_path) as library:
        sha256 = library.contents.keep_bytes(b"a long filing")
        keep_some(library, sha256, FILING)
    with Library.open(library_path) as library:
        assert texts(library, sha256) == []
        keep_reading(library, [(sha256, FILING[:1])])
        assert texts(library, sha256) == ["leaf 1 of the filing"]
        assert check(library).findings == ()
