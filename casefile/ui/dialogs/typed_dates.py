"""An event's two dates as they are typed into two fields."""

from __future__ import annotations

from datetime import date

from casefile.model.dates import UncertainDate, event_dates, understand
from casefile.model.errors import CasefileError


def as_typed(
    when: UncertainDate | None, until: UncertainDate | None
) -> tuple[UncertainDate | None, UncertainDate | None]:
    """Both dates for the two fields; in the first alone, where one phrase gave both."""
    if when is None or until is None or when.phrase != until.phrase:
        return when, until
    anchor = when.anchor or until.anchor
    try:
        both = understand(when.phrase, date.fromisoformat(anchor) if anchor else None)
        # Only what gives the very same dates again when it is saved unchanged.
        return (both, None) if event_dates(both) == (when, until) else (when, until)
    except CasefileError:
        return when, until
