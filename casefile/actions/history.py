"""Undo and redo."""

from __future__ import annotations

from casefile.store.changes import Changes
from casefile.store.library import Library


def undo(library: Library) -> Changes | None:
    """Takes back the last act that stands, also one from an earlier run; None if there is none."""
    return library.undo()


def undo_only(library: Library, entry: int) -> Changes | None:
    """Takes back this act of the journal if it is still the last; else nothing, and None."""
    return library.undo(entry)


def redo(library: Library) -> Changes | None:
    """Does again the act that was undone last; None if there is none."""
    return library.redo()
