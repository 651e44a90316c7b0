"""What the palette offers: the menus' acts, and where one may want to go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from casefile.ui.keys.in_force import written
from casefile.ui.menus.entries import Entry, Need
from casefile.ui.tongue import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from casefile.ui.window import Window
    from casefile.ui.window_view import LibraryView

tr = words_in("Palette")

Take: TypeAlias = "Callable[[Window], object]"
"""Does or goes to what is offered, in the window that lists it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """`beside` is where an act stands, or what a place is; `why` what it waits for, if it does.

    `name` is the entry's name, empty for a place.
    """

    title: str
    beside: str
    take: Take
    name: str = ""
    keys: tuple[str, ...] = ()
    why: str = ""
    is_on: bool = False

    @property
    def can_be(self) -> bool:
        return not self.why

    def said(self) -> str:
        """The offer for those who hear it."""
        parts = [self.title, self.beside, *self.keys]
        if self.is_on:
            parts.append(tr("on"))
        if self.why:
            parts.append(self.why)
        return ", ".join(part for part in parts if part)


def acts(window: Window) -> list[Offer]:
    """Every entry of the menus as it is now, but the one that opens the palette."""
    there = Need.NOTHING if window.view is None else Need.LIBRARY
    if window.case_id is not None:
        there = Need.CASE
    entries = window.menus.entries
    made = [_act(window, one, there) for one in entries.look() if one.name != "palette"]
    entries.lookedAway.emit()
    return made


def _act(window: Window, entry: Entry, there: Need) -> Offer:
    action = entry.action
    return Offer(
        entry.said,
        " › ".join(entry.path),
        lambda _: action.trigger(),
        entry.name,
        tuple(written([one]) for one in window.menus.entries.keys(entry.name)[:1]),
        "" if action.isEnabled() else _why(entry, there),
        action.isCheckable() and action.isChecked(),
    )


def _why(entry: Entry, there: Need) -> str:
    if there is Need.NOTHING:
        return tr("needs an open library")
    if entry.need > there:
        return tr("needs an open case")
    return entry.why or tr("not now")


def places(window: Window) -> Callable[[], list[Offer]]:
    """Cases, documents, parties and views of the timeline by name, and recent libraries.

    What there is is taken down at once. The thousands are made of it by what is returned, on any
    thread: a place holds an identity, and nothing of the window.
    """
    view = window.view
    case, document, party = tr("Case"), tr("Document"), tr("Person or organisation")
    timeline_view, library = tr("Timeline view"), tr("Library")
    here = view.desk.library.path if view is not None else None
    recent = [path for path in window.memory.recent if path != here]
    cases = view.rail.lines.cases if view is not None and view.rail.lines is not None else ()
    documents = list(view.documents.model.lines) if view is not None else []
    facts = view.desk.facts if view is not None else None
    parties = facts.involvements if facts is not None else ()
    views = view.timeline_views.named if view is not None else ()
    return lambda: [
        *(_place(one.title, case, _in_view(_open, one.id)) for one in cases),
        *(_place(one.title, document, _in_view(_read, one.sha256)) for one in documents),
        *(_place(one.label, party, _in_view(_show, one.id)) for one in parties),
        *(_place(one.name, timeline_view, _in_view(_apply, one.id)) for one in views),
        *(_place(path.stem, library, partial(_open_library, path)) for path in recent),
    ]


def _place(title: str, beside: str, take: Take) -> Offer:
    return Offer(" ".join(title.split()), beside, take)


def _in_view(go: Callable[[LibraryView, str], object], which: str) -> Take:
    return lambda window: go(window.view, which) if window.view is not None else None


def _open(view: LibraryView, case_id: str) -> None:
    view.desk.open_case(case_id)


def _read(view: LibraryView, sha256: str) -> None:
    view.reader.setFocus()
    view.reading.enter(sha256)


def _show(view: LibraryView, fact_id: str) -> None:
    view.going.show_fact(fact_id)
    view.facts.setFocus()


def _apply(view: LibraryView, view_id: str) -> None:
    view.timeline_views.apply(view_id)


def _open_library(path: Path, window: Window) -> None:
    window.open_library(path)
