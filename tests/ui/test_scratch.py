"""What one run writes for a while is gone with it, or with the next."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from casefile.ui.scratch import Scratch


def test_what_a_killed_run_left_is_removed_and_what_lives_or_is_another_s_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    killed, beginning, other = (
        tmp_path / name for name in ("casefile-run-a", "casefile-run-b", "else")
    )
    for folder in (killed, beginning, other):
        (folder / "casefile-carried-1").mkdir(parents=True)
        (folder / "casefile-carried-1" / "filing.pdf").write_bytes(b"%PDF")
    for folder in (killed, other):
        (folder / "held").touch()
    (tmp_path / "casefile-run-link").symlink_to(other)
    first = Scratch()
    alive = Path(tempfile.mkdtemp(prefix="casefile-carried-"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    second = Scratch()
    second.sweep()
    assert not killed.exists()
    assert alive.is_dir()
    assert list(beginning.iterdir())
    assert len(list(other.iterdir())) == 2
    second.end()
    first.end()
    assert not alive.exists()
    assert {one.name for one in tmp_path.iterdir()} == {
        "casefile-run-b",
        "casefile-run-link",
        "else",
    }
