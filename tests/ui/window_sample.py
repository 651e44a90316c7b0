"""The sample case's library for tests that only need one to look at."""

from __future__ import annotations

import shutil
from pathlib import Path

import prepared


def sample_library(folder: Path, name: str = "Sample.casefile") -> Path:
    """A copy of its own for one test."""
    return Path(shutil.copy(prepared.sample_library(), folder / name))
