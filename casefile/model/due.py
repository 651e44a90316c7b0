"""Which events fall due, as SQLite is told it: by an index and by who asks for them alike.

A partial index serves only a question that repeats its condition word for word.
"""

from __future__ import annotations

from typing import Final

DUE_AT_END: Final = "kind IN ('custody', 'hearing', 'deadline') AND until_latest IS NOT NULL"
"""What has an end falls due with it, custody only then."""

DUE_ON_DAY: Final = (
    "kind IN ('hearing', 'deadline') AND until_phrase IS NULL AND when_latest IS NOT NULL"
)
"""A hearing or a limit without an end falls due on its own day."""
