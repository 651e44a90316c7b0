"""Dates given to events by hand on the timeline, and a word where their source says otherwise."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal

from casefile.actions.citing import shortened
from casefile.actions.events import KEEP, set_event_dates
from casefile.actions.history import undo_only
from casefile.actions.together import noted
from casefile.model.dates import UncertainDate
from casefile.store.changes import Changes
from casefile.store.reads.facts import EventLine
from casefile.ui.date_words import in_words
from casefile.ui.desk import Desk
from casefile.ui.recalled import recalled
from casefile.ui.tongue import filled
from casefile.ui.window_notice import NoticeBar


class TimelineDates(QObject):
    """Sets dates that were dragged. A slip of the hand is not to change what a source says unseen.

    `told` is a sentence for the status bar.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        self._said: tuple[str, str] | None = None
        desk.changed.connect(self._forget)

    def set(self, event_id: str, when: UncertainDate | None, until: UncertainDate | None) -> None:
        """Gives an event another beginning or end; None keeps the one it has."""
        self._desk.with_event(event_id, lambda event: self._set(event, when, until))

    def _set(
        self, event: EventLine, when: UncertainDate | None, until: UncertainDate | None
    ) -> None:
        pending = self._desk.act(noted, set_event_dates, event.id, when or KEEP, until or KEEP)
        words = self._words(event, when, until)
        if words:
            pending.then(lambda done: self._tell(event.id, words, done[1].entry))

    def _words(
        self, event: EventLine, when: UncertainDate | None, until: UncertainDate | None
    ) -> str:
        """What became of a date that was read from words of the event's source; else empty."""
        before, after = (event.until, until) if when is None else (event.when, when)
        if before is None or after is None or not _is_quoted(before, event):
            return ""
        if when is None:
            words = self.tr("“{title}” now ends {date}. Its source says “{words}”.")
        elif event.until is not None:
            words = self.tr("“{title}” now begins {date}. Its source says “{words}”.")
        else:
            words = self.tr("“{title}” is now dated {date}. Its source says “{words}”.")
        title = shortened(event.title, 60)
        return filled(words, title=title, date=in_words(after), words=before.phrase)

    def _tell(self, event_id: str, words: str, entry: int | None) -> None:
        if entry is None:
            return
        self._said = event_id, words
        self._notice.inform(
            words, sign="event", offer=self.tr("Undo"), act=lambda: self._undo(entry)
        )

    def _undo(self, entry: int) -> None:
        self._desk.act(undo_only, entry).then(self._undone)

    def _undone(self, changes: Changes | None) -> None:
        if changes is None:
            self.told.emit(self.tr("Not undone: something else was done since."))
        else:
            self.told.emit(filled(self.tr("Undone: {}"), recalled(changes.label)))

    def _forget(self, changes: Changes) -> None:
        """What was said of an event is not true of it any longer once it is changed again."""
        if self._said is None or self._said[0] not in changes.ids("events"):
            return
        words = self._said[1]
        self._said = None
        if self._notice.words.text() == words:
            self._notice.hide()


def _is_quoted(date: UncertainDate, event: EventLine) -> bool:
    words = date.phrase.split()
    if not words:
        return False
    # Whole words: "2 May" was not read from "12 May".
    spaced = r"\s+".join(map(re.escape, words))
    quoted = re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE)
    return any(quoted.search(one.quote) for one in event.citations)
