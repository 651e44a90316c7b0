"""What can go wrong with a file: raised by readers, turned into an outcome or told to the user."""

from __future__ import annotations

from enum import StrEnum

from casefile.model.errors import CasefileError
from casefile.model.wording import Wording, lasting, worded


def _not_shown(why: str) -> Wording:
    return worded("This cannot be shown: {why}. The file itself is kept as it is.", why=why)


class PasswordNeededError(CasefileError):
    """The file is encrypted and the password is missing or wrong."""

    def __init__(self) -> None:
        super().__init__(worded("The file is protected; Casefile needs its password to show it."))

    def __reduce__(self) -> tuple[type[PasswordNeededError], tuple[()]]:
        return type(self), ()


class UnreadableError(CasefileError):
    """The file, or the page asked for, cannot be read; `why` is a clause that says why."""

    def __init__(self, why: str) -> None:
        super().__init__(_not_shown(why))
        self.why = why

    def __reduce__(self) -> tuple[type[UnreadableError], tuple[str]]:
        return type(self), (self.why,)


class ChangedError(Exception):
    """The file changed while it was being read."""


class Loss(StrEnum):
    """How a worker was lost."""

    TIME = "time"
    MEMORY = "memory"
    DIED = "died"


WHY = {
    Loss.TIME: lasting("reading it took too long"),
    Loss.MEMORY: lasting("reading it took too much memory"),
    Loss.DIED: lasting("it ended the process that reads it"),
}


class WorkerLostError(CasefileError):
    """The worker ended before its task did.

    `file` and `page` (from 0, -1 for none) are what it had reached; `seconds` what it had taken.
    """

    def __init__(self, loss: Loss, file: int = -1, page: int = -1, seconds: float = 0.0) -> None:
        super().__init__(_not_shown(WHY[loss]))
        self.loss = loss
        self.file = file
        self.page = page
        self.seconds = seconds


class ReadingCancelledError(Exception):
    """The user cancelled; nothing was kept."""


class RoomClosedError(Exception):
    """The reading room was closed while the task waited."""
