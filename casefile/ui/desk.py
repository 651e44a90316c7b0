"""Where the window meets the library: acts on one thread, reads on others, news on the window's.

Panes keep identities and snapshots. They ask the desk to act and to fetch, and listen to what
changed; no pane touches a session, and none waits.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Concatenate, Final, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from casefile.model.errors import CasefileError
from casefile.store.changes import Changes
from casefile.store.library import Library
from casefile.store.reads.facts import CaseFacts, EventLine, event_line, facts
from casefile.store.remembered import keep
from casefile.ui.threads import started
from casefile.ui.tongue import spoken

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.intake.worker import ReadingRoom

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")

READERS: Final = 3

MOST_EVENTS: Final = 2_000
"""How many of a case's events are held as they are listed; the timeline holds all, in columns."""

FACTS = (
    "cases", "related_cases", "passages", "citations", "parties", "names", "involvements",
    "provisions", "charges", "charge_steps", "events", "participations", "other_dates", "notes",
)  # fmt: skip
"""The tables from which a case's facts are read, beside the documents they are cited to."""


class Desk(QObject):
    """One open library, as the window works on it.

    Signals come on the window's thread: `changed` with the `Changes` of each write,
    `caseLeft` with the open case's identity before another is opened in its place, `caseOpened`
    with a case's identity or None, `factsRead` with the open case's `CaseFacts`
    whenever they are new (of its events the first `most_events`), `failed` with a sentence for the
    user, `told` with one on what an act came to, `busyChanged` while writes wait.
    """

    changed = Signal(object)
    caseLeft = Signal(str)
    caseOpened = Signal(object)
    factsRead = Signal(object)
    failed = Signal(str)
    told = Signal(str)
    busyChanged = Signal(bool)
    _arrived = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.most_events = MOST_EVENTS
        self.case_id: str | None = None
        self.facts: CaseFacts | None = None
        self._cited: frozenset[str] = frozenset()
        self._writer = started(1, "casefile-write")
        self._readers = started(READERS, "casefile-read")
        self._latest: dict[str, int] = {}
        self._running: set[str] = set()
        self._next: dict[str, tuple[Callable[[], None], Pending[Any]]] = {}
        self._pending: set[Pending[Any]] = set()
        self._waiting = 0
        self._closed = False
        self._room: ReadingRoom | None = None
        self._room_guard = threading.Lock()
        self._arrived.connect(_run, Qt.ConnectionType.QueuedConnection)
        self._stop_watching = library.watch(self._told)
        self.changed.connect(self._refresh)

    # Acting

    def act(
        self,
        action: Callable[Concatenate[Library, Arguments], Result],
        *arguments: Arguments.args,
        **named: Arguments.kwargs,
    ) -> Pending[Result]:
        """Runs `action(library, …)` on the writing thread, after those that wait.

        A `CasefileError` goes to `failed`, or to what `otherwise` names. Of a closed desk nothing
        comes back, here as with `fetch` and `compute`.
        """
        if self._closed:
            return Pending(self)
        self._waiting += 1
        if self._waiting == 1:
            self.busyChanged.emit(True)
        pending: Pending[Result] = Pending(self, counts=True)
        pending.watch(self._writer.submit(action, self.library, *arguments, **named))
        return pending

    def keep(self, key: str, value: str) -> None:
        """Has the library remember something that is no fact, after the writes that wait.

        Nobody is told, nor that a full disk does not take it: the next act will be told that.
        """
        if not self._closed:
            pending: Pending[None] = Pending(self)
            pending.watch(self._writer.submit(keep, self.library, key, value))

    # Reading

    def fetch(
        self, read: Callable[[Connection], Result], *, key: str | None = None
    ) -> Pending[Result]:
        """Runs `read(connection)` off the window's thread.

        Of several fetches under one key only the last one's result is delivered, and those that
        had not begun by then never are begun.
        """
        return self.compute(lambda: self._read(read), key=key)

    def compute(self, work: Callable[[], Result], *, key: str | None = None) -> Pending[Result]:
        """Runs anything that takes a while off the window's thread; `key` as with `fetch`."""
        if self._closed:
            return Pending(self)
        if key is None:
            pending: Pending[Result] = Pending(self)
            pending.watch(self._readers.submit(work))
            return pending
        turn = self._latest[key] = self._latest.get(key, 0) + 1
        pending = Pending(self, is_wanted=lambda: self._latest[key] == turn)
        if key in self._running:
            self._wait_under(key, lambda: self._begin(key, work, pending), pending)
        else:
            self._begin(key, work, pending)
        return pending

    # Of one key only one is under way: what takes long must not take every thread that reads.

    def _begin(self, key: str, work: Callable[[], Result], pending: Pending[Result]) -> None:
        self._running.add(key)
        future = self._readers.submit(work)
        pending.watch(future)
        future.add_done_callback(lambda _: self.deliver(lambda: self._go_on(key)))

    def _wait_under(self, key: str, begin: Callable[[], None], pending: Pending[Any]) -> None:
        """Begins once what is under way has ended, unless something newer is asked until then."""
        if key in self._next:
            self.has_ended(self._next[key][1])
        self._next[key] = begin, pending
        self.waits_for(pending)

    def _go_on(self, key: str) -> None:
        self._running.discard(key)
        if key in self._next:
            begin, _ = self._next.pop(key)
            begin()

    def _read(self, read: Callable[[Connection], Result]) -> Result:
        with self.library.read() as connection:
            return read(connection)

    @property
    def room(self) -> ReadingRoom:
        """Where strangers' files are read and drawn; its workers start on first use."""
        with self._room_guard:
            if self._room is None:
                from casefile.intake.worker import ReadingRoom

                self._room = ReadingRoom()
            return self._room

    @property
    def is_busy(self) -> bool:
        """Whether writes that were asked for are not done yet."""
        return self._waiting > 0

    @property
    def is_closed(self) -> bool:
        """Whether it is closing, or has: what takes long had better end. On any thread."""
        return self._closed

    # The open case

    def open_case(self, case_id: str | None) -> None:
        """Turns to another case; `factsRead` follows once its facts are here."""
        if case_id != self.case_id:
            if self.case_id is not None:
                self.caseLeft.emit(self.case_id)
            self.case_id = case_id
            self.facts = None
            self.caseOpened.emit(case_id)
        self._fetch_facts()

    def with_event(self, event_id: str, act: Callable[[EventLine], object]) -> None:
        """Calls back with an event while the case stays open, at once if it is held.

        It may be of a related case. Of one that is gone nothing comes back.
        """
        held = self.facts.event(event_id) if self.facts is not None else None
        if held is not None:
            act(held)
            return
        case_id = self.case_id

        def arrived(line: EventLine | None) -> None:
            if line is not None and case_id == self.case_id:
                act(line)

        self.fetch(lambda connection: event_line(connection, event_id)).then(arrived)

    def _refresh(self, changes: Changes) -> None:
        # Of documents only those that are cited matter: attaching a thousand changes no fact.
        if changes.any_of(*FACTS) or not self._cited.isdisjoint(changes.ids("documents")):
            self._fetch_facts()

    def _fetch_facts(self) -> None:
        case_id, most = self.case_id, self.most_events
        if case_id is None:
            return

        def read(connection: Connection) -> tuple[CaseFacts, frozenset[str]]:
            found = facts(connection, case_id, most_events=most)
            return found, cited_documents(found)

        self.fetch(read, key="facts").then(lambda found: self._has(*found))

    def _has(self, read: CaseFacts, cited: frozenset[str]) -> None:
        if read.case_id == self.case_id:
            self.facts = read
            self._cited = cited
            self.factsRead.emit(read)

    # Ends

    def close(self) -> None:
        """Lets writes that were begun end, drops what was only to be read, closes the library."""
        self.let_go()
        self.end()

    def let_go(self) -> None:
        """Takes up nothing more and delivers nothing more. On the window's thread."""
        if self._closed:
            return
        self._closed = True
        for pending in list(self._pending):
            self.has_ended(pending)
        self._stop_watching()

    def end(self) -> None:
        """Waits for what was begun and closes the library, once it was let go. On any thread."""
        if self._room is not None:
            self._room.close()
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self.library.close()

    def _told(self, changes: Changes) -> None:
        # On whichever thread wrote. What was told before the end may arrive after it.
        self.deliver(lambda: self.changed.emit(changes))

    def deliver(self, call: Callable[[], None]) -> None:
        """Runs `call` on the window's thread, unless the desk has closed by then."""
        if not self._closed:
            self._arrived.emit(lambda: None if self._closed else call())

    def waits_for(self, pending: Pending[Any]) -> None:
        self._pending.add(pending)

    def has_ended(self, pending: Pending[Any]) -> None:
        """On the window's thread, where what the callbacks hold may be let go of."""
        self._pending.discard(pending)
        pending.forget()

    def ended_act(self) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busyChanged.emit(False)


class Pending(Generic[Result]):
    """What was asked of the desk, on its way. Callbacks run on the window's thread."""

    def __init__(
        self, desk: Desk, *, is_wanted: Callable[[], bool] = lambda: True, counts: bool = False
    ) -> None:
        self._desk = desk
        self._is_wanted = is_wanted
        self._counts = counts
        self._then: Callable[[Result], None] | None = None
        self._otherwise: Callable[[str], None] | None = None

    def then(self, callback: Callable[[Result], None]) -> Pending[Result]:
        """Calls back with the result, unless something newer was asked under the same key.

        Nobody is called, here and with `otherwise`, whose widget has gone meanwhile.
        """
        self._then = callback
        return self

    def otherwise(self, callback: Callable[[str], None]) -> Pending[Result]:
        """Calls back with a known error's message, which then does not go to `failed`."""
        self._otherwise = callback
        return self

    def forget(self) -> None:
        """Lets go of the callbacks, and with them of the widgets they belong to.

        Were they dropped with the last word of a thread that reads, the widgets would go there,
        too, and Qt allows that only on the window's thread.
        """
        self._then = self._otherwise = None

    def watch(self, future: Future[Result]) -> None:
        self._desk.waits_for(self)
        # Delivered by a queued signal, hence after `then` and `otherwise` were said.
        future.add_done_callback(lambda done: self._desk.deliver(lambda: self._deliver(done)))

    def _deliver(self, done: Future[Result]) -> None:
        then, otherwise = _of_whom_is_there(self._then), _of_whom_is_there(self._otherwise)
        was_asked = self._otherwise is not None
        self._desk.has_ended(self)
        if self._counts:
            self._desk.ended_act()
        if done.cancelled():
            return
        error = done.exception()
        if isinstance(error, CasefileError):
            if otherwise is not None:
                otherwise(spoken(error.message))
            elif self._counts or not was_asked:
                self._desk.failed.emit(spoken(error.message))
        elif error is not None:
            raise error
        elif then is not None and self._is_wanted():
            then(done.result())


Callback = TypeVar("Callback", bound=Callable[..., None])


def _of_whom_is_there(callback: Callback | None) -> Callback | None:
    """A callback, unless it is of a pane or dialog that has gone since it asked."""
    owner = getattr(callback, "__self__", None)
    return None if isinstance(owner, QObject) and not isValid(owner) else callback


def cited_documents(read: CaseFacts) -> frozenset[str]:
    """The SHA-256 of every document that one of these facts is cited to."""
    charges = (charge for provision in read.provisions for charge in provision.charges)
    citing = (
        *(line.citations for line in read.involvements),
        *(line.own_citations for line in read.provisions),
        *(charge.citations for charge in charges),
        *(line.citations for line in read.events),
        *(line.citations for line in read.notes),
    )
    return frozenset(citation.document for citations in citing for citation in citations)


def _run(call: Callable[[], Any]) -> None:
    call()
