"""Undo and redo."""

from __future__ import annotations

from casefile.store.changes import Changes
from casefile.store.library import Library


def undo(library: Library) -> Changes | None:
    """Takes back the last act that stands, also one from an earlier run; None if there is none."""
    return library.undo()


def redo(library: Library) -> Changes | None:
    """Does again the act that was undone last; None if there is none."""
    return library.redo()
