"""Every act with its keys, in groups, as the list of keys shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from casefile.ui.keys.book import KeyBook
from casefile.ui.keys.in_force import written
from casefile.ui.keys.local import Scope
from casefile.ui.menus.entries import Entry, plain
from casefile.ui.tongue import filled, words_in

tr = words_in("Keys")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An act and its keys as the platform writes them; a heading where `name` is None.

    What has no entry has an empty name: its keys are what lists and fields have everywhere.
    """

    title: str
    name: str | None = None
    keys: tuple[str, ...] = ()
    is_changed: bool = False

    @property
    def is_heading(self) -> bool:
        return self.name is None

    def said(self) -> str:
        """The row for those who hear it."""
        parts = [self.title, ", ".join(self.keys) or tr("no key")]
        if self.is_changed:
            parts.append(tr("changed"))
        return self.title if self.is_heading else ", ".join(parts)


def key_rows(book: KeyBook, sought: str = "") -> list[KeyRow]:
    """The rows whose words or keys hold all the words sought, under their headings."""
    wanted = sought.casefold().split()
    found: list[KeyRow] = []
    for title, rows in _groups(book):
        there = [row for row in rows if _meets(row, title, wanted)]
        if there:
            found += [KeyRow(title), *there]
    return found


def as_text(rows: list[KeyRow]) -> str:
    """The list as lines of text, keys after a tab."""
    lines = [
        f"\n{row.title}" if row.is_heading else f"{row.title}\t{', '.join(row.keys)}"
        for row in rows
        if row.is_heading or row.keys
    ]
    return "\n".join(lines).strip() + "\n"


def _groups(book: KeyBook) -> Iterator[tuple[str, list[KeyRow]]]:
    of_scope: dict[Scope, list[KeyRow]] = {scope: [] for scope in Scope}
    menus: dict[str, list[KeyRow]] = {}
    for entry in book.entries:
        if entry.scope is Scope.WINDOW:
            menus.setdefault(entry.path[0], []).append(_row(book, entry))
        else:
            of_scope[entry.scope].append(_row(book, entry))
    yield tr("On selected words"), of_scope[Scope.WORDS]
    yield tr("On the timeline"), [*of_scope[Scope.TIMELINE], *_on_timeline()]
    yield tr("In the list of facts"), _in_facts()
    yield from menus.items()


def _row(book: KeyBook, entry: Entry) -> KeyRow:
    # What stands in a menu within a menu is said with that one's title.
    title = tr("{menu} › {entry}")
    words = plain(entry.words)
    for above in reversed(entry.path[1:] if entry.scope is Scope.WINDOW else ()):
        words = filled(title, menu=above, entry=words)
    keys = tuple(written([one]) for one in book.main_keys(entry.name))
    return KeyRow(words, entry.name, keys, book.is_changed(entry.name))


def _on_timeline() -> list[KeyRow]:
    return [
        _fixed(tr("Next event"), "Tab"),
        _fixed(tr("Move to and fro"), "Left", "Right"),
        _fixed(tr("Select the next of the lane, too"), "Shift+Right"),
        _fixed(tr("Select all that is visible"), "Ctrl+A"),
        _fixed(tr("Edit the event"), "Return", "F2"),
        _fixed(tr("Delete what is selected"), "Del"),
        _fixed(tr("Call off a drag, leave the timeline"), "Esc"),
    ]


def _in_facts() -> list[KeyRow]:
    return [
        _fixed(tr("Edit, or go to the passage"), "Return", "F2"),
        _fixed(tr("Add"), "Ins", "+"),
        _fixed(tr("Delete"), "Del"),
        _fixed(tr("Show or hide what stands beneath"), "Space"),
    ]


def _fixed(title: str, *keys: str) -> KeyRow:
    return KeyRow(title, "", tuple(written([QKeySequence(one)]) for one in keys))


def _meets(row: KeyRow, group: str, wanted: list[str]) -> bool:
    text = " ".join((row.title, group, *row.keys)).casefold()
    return all(word in text for word in wanted)
