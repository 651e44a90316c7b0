"""A dump of the facts alone, for what is taken back: the index keeps texts that were once said."""

from __future__ import annotations

from dumping import dump

from casefile.store.library import Library


def facts_dump(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Every table but the journal and the index of what is said."""
    return {name: rows for name, rows in dump(library).items() if not name.startswith("spoken")}
