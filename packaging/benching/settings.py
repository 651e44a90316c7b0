"""How large a run is, and where it keeps what it makes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = ROOT / "build" / "bench"
FONTS = ROOT / "resources" / "fonts"


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of everything; the design's own sizes unless asked otherwise."""

    rounds: int
    manual_pages: int
    small_files: int
    search_pages: int
    documents: int
    summary_pages: int
    timeline_events: tuple[int, ...]
    events: int
    starts: int


USUAL = Sizes(
    rounds=5, manual_pages=1_000, small_files=200, search_pages=100_000, documents=10_000,
    summary_pages=200, timeline_events=(1_000, 100_000, 1_000_000), events=10_000, starts=9,
)  # fmt: skip
QUICK = Sizes(
    rounds=3, manual_pages=200, small_files=60, search_pages=10_000, documents=10_000,
    summary_pages=40, timeline_events=(1_000, 10_000), events=1_000, starts=5,
)  # fmt: skip
FULL = Sizes(
    rounds=7, manual_pages=1_000, small_files=200, search_pages=1_000_000, documents=10_000,
    summary_pages=200, timeline_events=(1_000, 100_000, 1_000_000), events=1_000_000, starts=15,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settings:
    """What was asked for on the command line."""

    sizes: Sizes
    folder: Path | None = None


_PLACES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def offscreen(home: Path) -> dict[str, str]:
    """An environment for a window nobody sees, which remembers nothing of the user's."""
    home.mkdir(parents=True, exist_ok=True)
    places = {name: str(home) for name in _PLACES}
    return {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
