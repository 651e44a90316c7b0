"""The main job from an empty library to the PDF, by keys and drops, in a window nobody sees."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.facts import facts

SCRIPT = Path(__file__).parents[2] / "packaging/whole_job.py"


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the job was done."""
    folder = tmp_path_factory.mktemp("job")
    # It may have been done before.
    (folder / "By hand.pdf").write_bytes(b"of an earlier time")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, SCRIPT, folder],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr
    return folder


def test_what_was_tagged_by_hand_is_in_the_library(done: Path) -> None:
    with Library.open(done / "By hand.casefile") as library:
        assert check(library).findings == ()
        with library.read() as connection:
            (case,) = cases(connection)
            known = facts(connection, case.id)
    assert case.documents == 5
    assert [one.label for one in known.suspects] == [
        "Ilya Dovran", "Samira Haddani", "R. T.", "V. M.",
    ]  # fmt: skip
    assert [len(one.charges) for one in known.provisions] == [4]
    assert all(event.citations for event in known.events)
    kast = next(event for event in known.events if event.title.startswith("Joren Kast"))
    assert kast.when is not None
    assert (str(kast.when.earliest_day), str(kast.when.latest_day)) == ("2025-05-01", "2025-05-12")


def test_the_summaries_and_the_window_s_pictures_are_there(done: Path) -> None:
    for name in ("By hand.pdf", "Sample.pdf"):
        assert (done / name).read_bytes().startswith(b"%PDF-")
    for name in ("By hand.png", "Sample, light.png", "Sample, dark.png"):
        assert (done / name).read_bytes().startswith(b"\x89PNG")
