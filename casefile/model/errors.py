"""Errors that speak to the user."""

from __future__ import annotations


class CasefileError(Exception):
    """What happened, that nothing was lost, and what to do: one message, shown as it is."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotFound(CasefileError):
    """Nothing in the library answers to what was named."""


class NotAllowed(CasefileError):
    """What was asked would leave the case saying something that cannot be so."""
