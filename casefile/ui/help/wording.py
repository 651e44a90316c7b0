"""The help's pages as they are shown: with the keys in force now, as this system writes them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QKeySequence

from casefile.ui.menus.entries import Entries

KEYS_HERE: Final = "{keys}"
"""Where a page lists the keys of the menus."""

QUOTED: Final = re.compile(r"`([^`\n]+)`")
_CHORD: Final = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+\S+|F\d{1,2}|PgUp|PgDown|Del|Esc|Ins")
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


def with_keys(markdown: str, entries: Entries) -> str:
    """A page with its keys: one that stands for an entry of a menu is what that entry has now."""
    now = {
        own.toString(): entry.action.shortcut()
        for entry in entries.all()
        for own in entry.own_keys[:1]
        if not entry.action.shortcut().isEmpty()
    }

    def said(found: re.Match[str]) -> str:
        written = found[1]
        if not _CHORD.fullmatch(written):
            return found[0]
        keys = now.get(QKeySequence(written).toString(), QKeySequence(written))
        return f"`{keys.toString(_NATIVE) or written}`"

    return QUOTED.sub(said, markdown).replace(KEYS_HERE, _listed(entries))


def _listed(entries: Entries) -> str:
    """The entries that have keys, as a table of Markdown."""
    rows = [
        (entry.action.text().split("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&"),
         ", ".join(f"`{one.toString(_NATIVE)}`" for one in entry.action.shortcuts()))
        for entry in entries.all()
        if entry.action.shortcuts()
    ]  # fmt: skip
    # Undo names what it would take back; that is no part of a list of keys.
    lines = [f"| {words.partition(':')[0]} | {keys} |" for words, keys in rows]
    return "\n".join(["|   |   |", "|---|---|", *lines])
