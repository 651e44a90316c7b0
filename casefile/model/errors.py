"""Errors that speak to the user."""

from __future__ import annotations

from casefile.model.wording import worded


class CasefileError(Exception):
    """What happened, that nothing was lost, and what to do: one message, shown as it is."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NothingChanged(CasefileError):
    """Something that was not taken: `what` is wrong with it, and `advice` to whoever typed it.

    The advice is a clause that may follow a colon; it is empty where there is none.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(
            worded("{what} Nothing was changed: {advice}", what=what, advice=advice)
            if advice
            else worded("{what} Nothing was changed.", what=what)
        )
        self.what = what
        self.advice = advice

    def __reduce__(self) -> tuple[type[NothingChanged], tuple[str, str]]:
        return type(self), (self.what, self.advice)


class NotFound(CasefileError):
    """Nothing in the library answers to what was named."""


class NotAllowed(CasefileError):
    """What was asked would leave the case saying something that cannot be so."""
