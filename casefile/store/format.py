"""What tells a library of this program's format from any other file."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x43534631
"""“CSF1” in the file's header: what makes an SQLite file a library, for `file` and for us."""

HEAD: Final = "0002"
"""The newest migration; a test holds it against the migrations that are there."""

OPEN_CASE: Final = "open case"
"""What the library keeps beside its facts: the key of the case that was open last."""
