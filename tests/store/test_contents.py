from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from casefile.store.check import check
from casefile.store.contents import CHUNK, ContentChanged
from casefile.store.library import Library

MANY = bytes(range(256)) * 20_000


def count(library: Library, table: str) -> int:
    with library.read() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608


def test_bytes_come_back_as_they_were(library: Library, tmp_path: Path) -> None:
    original = tmp_path / "filing.pdf"
    original.write_bytes(MANY)
    sha256 = library.contents.keep_file(original)
    assert sha256 == hashlib.sha256(MANY).hexdigest()
    library.contents.write_to(sha256, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == MANY


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1])
def test_every_size_comes_back_whole(library: Library, size: int) -> None:
    sha256 = library.contents.keep_bytes(b"x" * size)
    assert b"".join(library.contents.chunks(sha256)) == b"x" * size


def test_the_same_bytes_are_stored_once(library: Library) -> None:
    first = library.contents.keep_bytes(MANY)
    chunks = count(library, "content_chunks")
    assert library.contents.keep_bytes(MANY) == first
    assert (count(library, "contents"), count(library, "content_chunks")) == (1, chunks)


def test_a_file_that_is_not_what_was_hashed_is_not_kept(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "filing.pdf"
    path.write_bytes(b"one")
    with pytest.raises(ContentChanged):
        library.contents.keep_file(path, hashlib.sha256(b"another").hexdigest())
    assert (count(library, "contents"), count(library, "content_chunks")) == (0, 0)


def test_of_many_files_only_those_that_changed_meanwhile_are_left_out(
    library: Library, tmp_path: Path
) -> None:
    texts = {"empty": b"", "one": b"one", "other": b"other", "long": MANY, "gone": b"gone"}
    files = []
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text)
        files.append((tmp_path / name, hashlib.sha256(text).hexdigest()))
    (tmp_path / "one").write_bytes(b"changed")
    (tmp_path / "gone").unlink()
    failed = library.contents.keep_files([*files, files[2]])
    assert {sha256: type(error) for sha256, error in failed.items()} == {
        files[1][1]: ContentChanged, files[4][1]: FileNotFoundError,
    }  # fmt: skip
    for path, sha256 in (files[0], files[2], files[3]):
        assert b"".join(library.contents.chunks(sha256)) == path.read_bytes()
    assert count(library, "contents") == 3


def test_an_attaching_that_was_killed_leaves_nothing_behind(library_path: Path) -> None:
    with Library.open(library_path) as library, library.derive() as connection:
        connection.exec_driver_sql(
            "INSERT INTO content_chunks (sha256, position, bytes) VALUES ('half', 0, x'00')"
        )
    with Library.open(library_path) as library:
        assert count(library, "content_chunks") == 0


def test_a_changed_byte_is_found_by_the_check(library: Library) -> None:
    library.contents.keep_bytes(MANY)
    with library.derive() as connection:
        connection.exec_driver_sql(
            "UPDATE content_chunks SET bytes = zeroblob(length(bytes)) WHERE position = 1"
        )
    assert [finding.part for finding in check(library).findings] == ["bytes"]


def test_a_large_file_is_kept_a_chunk_at_a_time(library_path: Path, tmp_path: Path) -> None:
    large = tmp_path / "recording.pdf"
    with large.open("wb") as stream:
        stream.truncate(200 * CHUNK)
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from casefile.store.library import Library\n"
        "with Library.open(Path(sys.argv[1])) as library:\n"
        "    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "    library.contents.keep_file(Path(sys.argv[2]))\n"
        "    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(library_path), str(large)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) < 120_000  # kilobytes, where the file has 204,800
