"""Where the program finds what it ships with."""

from __future__ import annotations

from pathlib import Path

import pytest

from casefile import places
from casefile.model.errors import CasefileError


def test_a_clone_has_its_resources_beside_the_program() -> None:
    assert (places.resources() / "typst" / "summary.typ").is_file()
    assert (places.resources() / "fonts" / "OFL.txt").is_file()
    assert (places.resources() / "sample" / "case.json").is_file()


def test_a_frozen_program_finds_them_in_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources" / "typst").mkdir(parents=True)
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    places.resources.cache_clear()
    try:
        assert places.resources() == tmp_path / "resources"
    finally:
        places.resources.cache_clear()


def test_a_program_that_lost_them_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "__file__", str(tmp_path / "casefile" / "places.py"))
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    places.resources.cache_clear()
    try:
        with pytest.raises(CasefileError, match="Install the program again"):
            places.resources()
    finally:
        places.resources.cache_clear()
