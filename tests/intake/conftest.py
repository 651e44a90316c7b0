from __future__ import annotations

from collections.abc import Iterator

import pytest

from casefile.intake.worker import ReadingRoom


@pytest.fixture(scope="session")
def room() -> Iterator[ReadingRoom]:
    """One reading room for all tests that only read: starting workers is what costs."""
    with ReadingRoom(workers=2) as opened:
        yield opened
