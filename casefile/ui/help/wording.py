"""The help's pages as they are shown: with the menus and keys that are in force now.

A page says `{menu export}` for the way through the menus to the entry of that name, `{over export}`
for the menu it stands in, `{key add.events}` for its key; keys with Ctrl are also quoted as they
came, `Ctrl+E`.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QKeySequence

from casefile.ui.keys.in_force import keys_now
from casefile.ui.keys.local import Scope
from casefile.ui.menus.entries import Entries, Entry, plain

KEYS_HERE: Final = "{keys}"
"""Where a page lists the keys of the menus."""

QUOTED: Final = re.compile(r"`([^`\n]+)`")
NAMED: Final = re.compile(r"\{(menu|over|key) ([\w.]+)\}")
_CHORD: Final = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+\S+|F\d{1,2}|PgUp|PgDown|Del|Esc|Ins")
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_THEN: Final = " → "


def as_shown(markdown: str, entries: Entries) -> str:
    """A page with the words of the menus and the keys that are in force now."""
    bound = keys_now()
    now = {
        own.toString(): bound.of(entry.name, entry.own_keys)[:1]
        for entry in entries.all()
        for own in entry.own_keys[:1]
    }

    def named(found: re.Match[str]) -> str:
        words = way_to(entries[found[2]])
        if found[1] == "key":
            # One that was taken its keys is still found by its words.
            return f"`{bound.shown(found[2]) or words[-1]}`"
        return _THEN.join(words if found[1] == "menu" else words[:-1])

    def keys(found: re.Match[str]) -> str:
        written = found[1]
        if not _CHORD.fullmatch(written):
            return found[0]
        own = QKeySequence(written)
        taken = now.get(own.toString(), (own,))
        return f"`{(taken[0] if taken else own).toString(_NATIVE) or written}`"

    said = NAMED.sub(named, QUOTED.sub(keys, markdown))
    return said.replace(KEYS_HERE, _listed(entries))


def way_to(entry: Entry) -> list[str]:
    """The words from the menu bar down to an entry: ["File", "Export…"]."""
    return [*entry.path, plain(entry.words)]


def _listed(entries: Entries) -> str:
    """The entries that have keys, as a table of Markdown."""
    bound, lines = keys_now(), ["|   |   |", "|---|---|"]
    for entry in entries.all():
        own = bound.of(entry.name, entry.own_keys)
        if entry.scope is Scope.WINDOW and own:
            keys = ", ".join(f"`{one.toString(_NATIVE)}`" for one in own)
            lines.append(f"| {way_to(entry)[-1]} | {keys} |")
    return "\n".join(lines)
