"""The sample case's library, made once for all tests that only need one to look at."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from casefile.actions.sample import make_sample
from casefile.intake.worker import ReadingRoom
from casefile.store.library import Library


@cache
def _made() -> Path:
    path = Path(mkdtemp(prefix="casefile-test-")) / "Sample.casefile"
    with Library.create(path) as library, ReadingRoom() as room:
        make_sample(library, room)
    return path


def sample_library(folder: Path, name: str = "Sample.casefile") -> Path:
    """A copy of its own for one test."""
    path = folder / name
    shutil.copy(_made(), path)
    return path
