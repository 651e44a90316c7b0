from __future__ import annotations

from pathlib import Path

import pytest
from bundled import Bundler

from casefile.intake.worker import ReadingRoom
from casefile.store.library import Library


@pytest.fixture
def bundler(library: Library, room: ReadingRoom, case_id: str, tmp_path: Path) -> Bundler:
    return Bundler(library, room, case_id, tmp_path)
