"""The sample case, made once; what is exported of it changes nothing in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sampled import Sample

from casefile.actions.sample import make_sample
from casefile.intake.worker import ReadingRoom
from casefile.store.library import Library


@pytest.fixture(scope="session")
def sample(
    template: Path, room: ReadingRoom, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Sample]:
    path = tmp_path_factory.mktemp("sample") / "Sample.casefile"
    shutil.copy(template, path)
    with Library.open(path) as library:
        make_sample(library, room)
        yield Sample(library)
