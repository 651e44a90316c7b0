"""Libraries that take long to make, made once for all tests of a process; tests copy them."""

from __future__ import annotations

import atexit
import shutil
from functools import cache, partial
from pathlib import Path
from tempfile import mkdtemp

from casefile.actions.sample import make_sample
from casefile.intake.worker import ReadingRoom
from casefile.store.library import Library


@cache
def empty_library() -> Path:
    """A library as the migrations make it."""
    path = _folder() / "Empty.casefile"
    Library.create(path).close()
    return path


@cache
def sample_library() -> Path:
    """A library with the sample case."""
    path = Path(shutil.copy(empty_library(), _folder() / "Sample.casefile"))
    # By one reader, or the history would name the drop by whichever document was read first.
    with Library.open(path) as library, ReadingRoom(workers=1) as room:
        make_sample(library, room)
    return path


@cache
def _folder() -> Path:
    folder = mkdtemp(prefix="casefile-test-")
    atexit.register(partial(shutil.rmtree, folder, ignore_errors=True))
    return Path(folder)
