"""What the palette offers: the menus' acts, and where one may want to go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from casefile.ui.keys.in_force import written
from casefile.ui.menus.entries import Entry, Need
from casefile.ui.tongue import words_in

if TYPE_CHECKING:
    from casefile.ui.window import Window
    from casefile.ui.window_view import LibraryView

tr = words_in("Palette")


@dataclass(frozen=True, slots=True)
class Offer:
    """`beside` is where an act stands, or what a place is; `why` what it waits for, if it does.

    `name` is the entry's name, empty for a place.
    """

    title: str
    beside: str
    take: Callable[[], object]
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
        action.trigger,
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


def places(window: Window) -> list[Offer]:
    """Cases, documents, parties and views of the timeline by name, and recent libraries."""
    found: list[Offer] = []
    view = window.view
    if view is not None:
        found += [*_cases(view), *_documents(view), *_parties(view), *_views(view)]
    here = view.desk.library.path if view is not None else None
    found += [
        _place(path.stem, tr("Library"), partial(window.open_library, path))
        for path in window.memory.recent
        if path != here
    ]
    return found


def _place(title: str, beside: str, take: Callable[[], object]) -> Offer:
    return Offer(" ".join(title.split()), beside, take)


def _cases(view: LibraryView) -> Iterator[Offer]:
    for case in view.rail.lines.cases if view.rail.lines is not None else ():
        yield _place(case.title, tr("Case"), partial(view.desk.open_case, case.id))


def _documents(view: LibraryView) -> Iterator[Offer]:
    for line in view.documents.model.lines:
        yield _place(line.title, tr("Document"), partial(_read, view, line.sha256))


def _read(view: LibraryView, sha256: str) -> None:
    view.reader.setFocus()
    view.reading.enter(sha256)


def _parties(view: LibraryView) -> Iterator[Offer]:
    facts = view.desk.facts
    for line in facts.involvements if facts is not None else ():
        yield _place(line.label, tr("Person or organisation"), partial(_show, view, line.id))


def _show(view: LibraryView, fact_id: str) -> None:
    view.going.show_fact(fact_id)
    view.facts.setFocus()


def _views(view: LibraryView) -> Iterator[Offer]:
    for one in view.timeline_views.named:
        yield _place(one.name, tr("Timeline view"), partial(view.timeline_views.apply, one.id))
