"""What can be wrong with a file: raised by the readers, turned into an outcome by the worker."""

from __future__ import annotations

from enum import StrEnum


class PasswordNeededError(Exception):
    """The file is encrypted and the password is missing or wrong."""


class UnreadableError(Exception):
    """The file cannot be read at all; the message is a clause that says why."""


class ChangedError(Exception):
    """The file changed while it was being read."""


class Loss(StrEnum):
    """How a worker was lost."""

    TIME = "time"
    MEMORY = "memory"
    DIED = "died"


class WorkerLostError(Exception):
    """The worker ended before its task did.

    `file` and `page` (from 0, -1 for none) are what it had reached; `seconds` what it had taken.
    """

    def __init__(self, loss: Loss, file: int = -1, page: int = -1, seconds: float = 0.0) -> None:
        super().__init__(loss)
        self.loss = loss
        self.file = file
        self.page = page
        self.seconds = seconds


class ReadingCancelledError(Exception):
    """The user cancelled; nothing was kept."""


class RoomClosedError(Exception):
    """The reading room was closed while the task waited."""
