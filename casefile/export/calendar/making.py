"""Deadlines and hearings of one or several cases as iCalendar: from a job to a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Final
from uuid import UUID

from icalendar import Calendar, Event

from casefile.export.calendar.entries import Entry, entries
from casefile.export.orders import Job, Made
from casefile.export.whole_file import place_beside, write_whole
from casefile.model.wording import worded
from casefile.store.reads.facts import EventLine
from casefile.version import program

_EPOCH: Final = datetime(2020, 1, 1, tzinfo=UTC)
_AT_ONCE: Final = 200
_NAMED: Final = 5


def make(job: Job, out: Path) -> Made:
    """Makes a calendar of a job's cases at `out`, whole or not at all.

    An entry's UID is the identity of its event, so that a second import replaces the first. The
    moment of it is the library's last change, or the beginning of the day it was made on if that
    is later, and its SEQUENCE counts the minutes until then: both rise with each change, and the
    same library gives the same calendar on the same day.
    """
    changed = max((one.changed_at for one in job.handouts), default="")
    changed_at = _moment(changed) or datetime.combine(job.made_on, time(), UTC)
    revised_at = max(changed_at, datetime.combine(job.made_on, time(), UTC))
    calendar = _calendar([one.case.title for one in job.handouts])
    left_out: list[str] = []
    events = sum(len(one.facts.events) for one in job.handouts)
    done = 0
    for handout in job.handouts:
        for one in entries(handout):
            if isinstance(one, EventLine):
                left_out.append(one.title)
            else:
                calendar.add_component(_event(one, revised_at, changed_at))
            done += 1
            if done % _AT_ONCE == 0:
                job.stop_if_cancelled()
                job.progress(min(done, events), events, worded("Calendar"))
    with place_beside(out, worded("calendar")) as unfinished:
        write_whole(unfinished, calendar.to_ical())
    return Made((out,), _remarks(left_out))


def _calendar(titles: Sequence[str]) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", f"-//Casefile//{program()}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = "; ".join(titles)
    # RFC 7986 says NAME; most calendars still read the older one.
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    return calendar


def _event(one: Entry, revised_at: datetime, changed_at: datetime) -> Event:
    event = Event()
    event.add("uid", str(UUID(one.identity)))
    event.add("dtstamp", revised_at)
    event.add("last-modified", changed_at)
    event.add("sequence", int((revised_at - _EPOCH).total_seconds()) // 60)
    event.add("summary", one.summary)
    event.add("dtstart", one.starts)
    if one.ends is not None:
        event.add("dtend", one.ends)
    event.add("description", one.description)
    if one.place:
        event.add("location", one.place)
    event.add("categories", [one.category, one.case])
    event.add("status", "CONFIRMED" if one.is_certain else "TENTATIVE")
    # Whoever shares a calendar shows that something is there, and does not show what; and nobody
    # is busy on all days on which a hearing may be.
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if one.of:
        event.add("related-to", str(UUID(one.of)))
    return event


def _moment(changed_at: str) -> datetime | None:
    try:
        return datetime.fromisoformat(changed_at).astimezone(UTC)
    except ValueError:
        return None


def _remarks(titles: Sequence[str]) -> tuple[str, ...]:
    """That something has no day to stand on."""
    if not titles:
        return ()
    named = ", ".join(f"“{title}”" for title in titles[:_NAMED])
    if len(titles) > _NAMED:
        return (
            worded(
                "Not in the calendar, because no source says until when or on which day: {events} "
                "and {more} more.",
                events=named,
                more=len(titles) - _NAMED,
            ),
        )
    return (
        worded(
            "Not in the calendar, because no source says until when or on which day: {events}.",
            events=named,
        ),
    )
