"""Several acts as one: one label, one undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from casefile.store.library import Library

Result = TypeVar("Result")


def together(library: Library, label: str, acts: Callable[[Library], Result]) -> Result:
    """Runs acts that belong together as one unit of work; if one fails, none has happened."""
    with library.write(label):
        return acts(library)
