"""Events on their way to another program: a line each, a table for those that take one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from casefile.model.directions import together
from casefile.ui import carried
from casefile.ui.timeline.chronology_source import MOST_AT_ONCE, Listed, Source
from casefile.ui.timeline.chronology_words import COPIED, Column, ListedEvent, cell, header
from casefile.ui.tongue import words_in

tr = words_in("Timeline")

TABLE = "text/tab-separated-values"


def events_as_words(events: Sequence[ListedEvent]) -> str:
    """ "9 May 2025 — Motion filed — Motion for pre-trial detention", a line for each event."""
    form = tr("{date} — {title} — {sources}")
    return "\n".join(
        form.format(
            date=_cell(event, Column.DATE),
            title=_cell(event, Column.EVENT),
            sources=_cell(event, Column.SOURCES),
        )
        for event in events
    )


def carried_events(events: Sequence[ListedEvent]) -> QMimeData:
    """The lines, and the same with all there is to say as a table, for word processors and
    spreadsheets."""
    rows = [[header(column) for column in COPIED]]
    rows += [[_cell(event, column) for column in COPIED] for event in events]
    data = carried.words(events_as_words(events), _as_html(rows))
    data.setData(TABLE, ("\n".join("\t".join(row) for row in rows) + "\n").encode())
    return data


def read_all(
    source: Source, event_ids: Sequence[str], then: Callable[[list[ListedEvent]], None]
) -> None:
    """What is told of many events, asked in pieces; in the order asked, without what is gone."""
    ids = list(event_ids)
    found: dict[str, ListedEvent] = {}

    def go_on(first: int) -> None:
        if first >= len(ids):
            then([found[one] for one in ids if one in found])
            return
        source.read(ids[first : first + MOST_AT_ONCE], lambda listed: has(first, listed))

    def has(first: int, listed: Listed) -> None:
        found.update(listed)
        go_on(first + MOST_AT_ONCE)

    go_on(0)


def drag_events(widget: QWidget, source: Source, event_ids: Sequence[str]) -> None:
    """Drags events out of a widget, as soon as their words are read."""

    is_at_once = True

    def begin(events: list[ListedEvent]) -> None:
        # Where they had to be read first, the hand may have let go meanwhile.
        is_held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if events and (is_at_once or is_held):
            data = carried_events(events)
            carried.drag(widget, data, data.text().partition("\n")[0])

    read_all(source, event_ids, begin)
    is_at_once = False


def copy_events(source: Source, event_ids: Sequence[str], told: Callable[[str], object]) -> None:
    """Puts on the clipboard what a drag of events would carry."""

    def copy(events: list[ListedEvent]) -> None:
        carried.copy(carried_events(events))
        told(tr("Copied %n event(s)", len(events)))

    read_all(source, event_ids, copy)


def _cell(event: ListedEvent, column: Column) -> str:
    """As in the list, but the sources by their names."""
    if column is Column.SOURCES and event.documents:
        return _line("; ".join(event.documents))
    return _line(cell(event, column))


def _line(words: str) -> str:
    return " ".join(together(words).split())


def _as_html(rows: Sequence[Sequence[str]]) -> str:
    """All that is markup in the words is made harmless."""
    made = []
    for number, row in enumerate(rows):
        tag = "td" if number else "th"
        cells = "".join(f'<{tag} dir="auto">{escape(one)}</{tag}>' for one in row)
        made.append(f"<tr>{cells}</tr>")
    return f'<table border="1">{"".join(made)}</table>'
