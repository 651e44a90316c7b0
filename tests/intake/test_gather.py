from __future__ import annotations

import sys
from pathlib import Path

import pytest

from casefile.intake.gather import Found, gather


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def test_a_dropped_folder_becomes_one_document_per_file(tmp_path: Path) -> None:
    second = touch(tmp_path / "b.pdf")
    first = touch(tmp_path / "A.txt")
    deep = touch(tmp_path / "more" / "c.html")

    assert gather([tmp_path]) == [Found(first), Found(second), Found(deep)]


def test_hidden_files_and_litter_are_left_out(tmp_path: Path) -> None:
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "~$letter.docx", ".git/config"):
        touch(tmp_path / name)
    kept = touch(tmp_path / "letter.docx")

    assert [found.path for found in gather([tmp_path])] == [kept]


def test_a_hidden_file_dropped_by_itself_is_taken(tmp_path: Path) -> None:
    hidden = touch(tmp_path / ".note.txt")

    assert gather([hidden]) == [Found(hidden)]


@pytest.mark.parametrize("ending", ["_files", "-Dateien", ".files", "_fichiers"])
def test_a_page_saved_complete_is_one_document_with_companions(tmp_path: Path, ending: str) -> None:
    page = touch(tmp_path / "Story.html")
    style = touch(tmp_path / f"Story{ending}" / "style.css")
    script = touch(tmp_path / f"Story{ending}" / "more" / "a.js")

    found = gather([tmp_path])

    assert [one.path for one in found] == [page]
    assert set(found[0].companions) == {style, script}


def test_a_page_dropped_with_its_folder_is_still_one_document(tmp_path: Path) -> None:
    page = touch(tmp_path / "Story.htm")
    style = touch(tmp_path / "Story_files" / "style.css")

    assert gather([tmp_path / "Story_files", page]) == [Found(page, (style,))]
    assert gather([page]) == [Found(page, (style,))]


def test_a_folder_that_only_looks_like_companions_is_read(tmp_path: Path) -> None:
    inside = touch(tmp_path / "Case_files" / "a.txt")

    assert gather([tmp_path]) == [Found(inside)]


def test_a_file_named_twice_is_taken_once(tmp_path: Path) -> None:
    one = touch(tmp_path / "a.txt")

    assert gather([one, tmp_path, str(one)]) == [Found(one)]


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    one = touch(tmp_path / "in" / "a.txt")
    (tmp_path / "in" / "again").symlink_to(tmp_path)
    (tmp_path / "itself").symlink_to(tmp_path / "itself")

    paths = [found.path for found in gather([tmp_path])]

    assert one in paths
    assert len(paths) <= 2


def test_a_path_that_is_not_there_is_kept_to_be_refused(tmp_path: Path) -> None:
    assert gather([tmp_path / "gone.pdf"]) == [Found(tmp_path / "gone.pdf")]
