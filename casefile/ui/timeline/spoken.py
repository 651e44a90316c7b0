"""What is said of the timeline: what lanes are called, each thing in one line to be read out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casefile.model.dates import UncertainDate, is_edtf
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Cell, Item
from casefile.timeline.moments import DAY, moment_of
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import Scale
from casefile.ui.date_words import in_words
from casefile.ui.timeline.descriptions import custody_and_standing, tr, when_in_words
from casefile.ui.tongue import filled, in_quotes, spoken


def spoken_event(row: EventRow) -> str:
    """Title, dates, custody, standing, citations, and last in what words sources give the date."""
    parts = [row.title, _when(row), *custody_and_standing(row.custody, row.standing)]
    if row.citations:
        parts.append(tr("%n citation(s)", row.citations))
    name = ", ".join(parts)
    quoted = said_otherwise(row)
    if quoted:
        name = filled(tr("{event}; the source says {words}"), event=name, words=quoted)
    for when, until in row.others:
        other = _when(replace(row, when=when, until=until))
        name = filled(tr("{event}; another source gives {dates}"), event=name, dates=other)
    return name


def spoken_item(item: Item, row: EventRow | None) -> str:
    """An event by itself; of one whose details are not at hand, what is drawn."""
    if row is not None:
        return spoken_event(row)
    return ", ".join([item.title, *custody_and_standing(item.custody, item.standing)])


def spoken_cell(cell: Cell, scale: Scale, titles: Sequence[str], current: EventRow | None) -> str:
    """Events that are counted: the `titles` of a few, and `current` if that is one of them."""
    if cell.is_carried:
        day = _dated(moment_of(scale.first).date().isoformat())
        words = filled(tr("%n event(s) under way on {day}, begun earlier", cell.count), day=day)
    else:
        shown = spoken_stretch(scale.minute(cell.left), scale.minute(cell.right) - 1)
        words = filled(tr("%n event(s) {when}", cell.count), when=shown)
    if current is not None:
        return filled(tr("{event}; among {events}"), event=spoken_event(current), events=words)
    if titles:
        return filled(tr("{events}: {titles}"), events=words, titles="; ".join(titles))
    return words


def with_spoken_lanes(columns: Columns) -> Columns:
    """The columns with their lanes called in the window's language: provisions come in English."""
    lanes = [
        replace(lane, label=spoken(lane.label), name=spoken(lane.name)) for lane in columns.lanes
    ]
    return replace(columns, lanes=tuple(lanes))


def spoken_lane(name: str, count: int) -> str:
    """A lane, and how much of it is in view."""
    if not count:
        return filled(tr("{lane}, no events in view"), lane=name)
    return filled(tr("{lane}, %n event(s) in view", count), lane=name)


def spoken_view(scale: Scale, width: float, count: int) -> str:
    """What is in view after it has moved."""
    shown = spoken_stretch(scale.first, scale.minute(width) - 1)
    if not count:
        return filled(tr("Shown {when}: no events"), when=shown)
    return filled(tr("Shown {when}: %n event(s)", count), when=shown)


def spoken_stretch(first: float, last: float) -> str:
    """ "from 3 to 9 May 2024"; in hours where it is less than two days."""
    begins, ends = moment_of(first), moment_of(max(first + 1, last))
    if last - first >= 2 * DAY:
        return _dated(f"{begins.date().isoformat()}/{ends.date().isoformat()}")
    return _dated(f"{begins.isoformat()}/{ends.isoformat()}")


def _dated(edtf: str) -> str:
    return in_words(UncertainDate("", edtf, None, None, None))


def _when(row: EventRow) -> str:
    """Both dates without the dash, which is read aloud as one or not at all."""
    words = when_in_words(row)
    both = row.when is not None and row.until is not None and not row.until.is_open_end
    first, dash, last = words.partition(" – ")
    return filled(tr("from {first} to {last}"), first=first, last=last) if both and dash else words


def said_otherwise(row: EventRow) -> str:
    """The source's phrases, but for those that only write a whole day another way."""
    told = [
        date.phrase.strip()
        for date in (row.when, row.until)
        if date is not None
        and (date.anchor is not None or not _is_day(date))
        and not is_edtf(date.phrase)
    ]
    words = when_in_words(row)
    phrases = dict.fromkeys(phrase for phrase in told if phrase and phrase not in words)
    return tr(" and ").join(in_quotes(phrase) for phrase in phrases)


def _is_day(date: UncertainDate) -> bool:
    return date.earliest_day is not None and date.edtf == date.earliest_day.isoformat()
