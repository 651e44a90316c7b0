"""A mark that a session is under way: who finds it at a start knows that the last one did not end.

With it stands which library was open, and which ones have not been checked since such an end.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any


class SessionMark:
    """One session, from `begin` to `end`. A folder that cannot be written keeps no mark."""

    def __init__(self, folder: Path, key: str) -> None:
        """`key` is the window's, of which there is one at a time."""
        self._file = folder / f"session-{key}.json"
        self.faults = folder / f"session-{key}.fault"
        """What Python notes here when the process ends by a fault outside of Python."""
        before = _read(self._file)
        unchecked = before.get("unchecked")
        self.was_cut_off = before.get("running") is True
        """Whether the session before began and did not end."""
        self.unchecked: dict[str, None] = {}
        for name in unchecked if isinstance(unchecked, list) else []:
            self.unchecked[str(name)] = None
        library = before.get("library")
        if self.was_cut_off and isinstance(library, str):
            self.unchecked[library] = None
        self._library: str | None = None
        self._running = False

    def begin(self) -> None:
        self._running = True
        self._write()

    def opened(self, library: Path | None) -> None:
        """The library that is open from now on."""
        self._library = None if library is None else str(library)
        self._write()

    def checked(self, library: Path) -> None:
        if str(library) in self.unchecked:
            del self.unchecked[str(library)]
            self._write()

    def end(self) -> None:
        """The session has ended as it should."""
        self._running = False
        with contextlib.suppress(OSError):
            self.faults.unlink(missing_ok=True)
        self._write()

    def _write(self) -> None:
        with contextlib.suppress(OSError):
            if not self._running and not self.unchecked:
                self._file.unlink(missing_ok=True)
                return
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            new = self._file.with_suffix(".new")
            new.write_text(
                json.dumps(
                    {
                        "running": self._running,
                        "library": self._library,
                        "unchecked": list(self.unchecked),
                    }
                ),
                encoding="ascii",
            )
            new.replace(self._file)


def _read(file: Path) -> dict[str, Any]:
    try:
        read = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}
