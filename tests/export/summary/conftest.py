"""The sample case, opened once; what is exported of it changes nothing in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sampled import Sample

from casefile.store.library import Library


@pytest.fixture(scope="session")
def sample(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    path = shutil.copy(sample_template, tmp_path_factory.mktemp("summary") / "Sample.casefile")
    with Library.open(Path(path)) as library:
        yield Sample(library)
