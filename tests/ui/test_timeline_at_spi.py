"""What a screen reader on Linux is told of the timeline, asked for from another process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from window_sample import sample_library

SCRIPT = Path(__file__).parents[2] / "packaging/accessibility_tree.py"
SYSTEM_LACKS_A_PART = 77
HELD = "Held in the cells of the Service"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's own")


def trees(text: str) -> list[list[dict[str, Any]]]:
    """The trees that were printed, with an empty line between them."""
    read: list[list[dict[str, Any]]] = [[]]
    for line in text.splitlines():
        if line.startswith("{"):
            read[-1].append(json.loads(line))
        elif not line:
            read.append([])
    return read


def test_another_process_reads_the_lanes_and_selects_an_event(tmp_path: Path) -> None:
    library = sample_library(tmp_path)
    ended = subprocess.run(
        [sys.executable, SCRIPT, library, "--below", "Timeline", "--press", HELD],
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode == SYSTEM_LACKS_A_PART:
        pytest.skip(ended.stderr.strip())
    assert ended.returncode == 0, ended.stderr
    before, after = trees(ended.stdout)
    assert (before[0]["role"], before[0]["name"]) == ("panel", "Timeline")
    lanes = [one["name"] for one in before if one["role"] == "list"]
    assert lanes[0].startswith("Ilya Dovran, ")
    assert all(lane.endswith(" in view") for lane in lanes)
    events = [one for one in before if one["role"] == "list item"]
    names = "\n".join(sorted(one["name"] for one in events))
    for event in (
        "Samira Haddani detained, 6 May 2025, disputed, ",
        f"{HELD}, from 6 May 2025 to 10 May 2025, custody served, confirmed, ",
        "Hearing on the motion, 10 May 2025, reported, ",
        "another source gives 5 May 2025",
    ):
        assert event in names
    crates = next(one["name"] for one in events if one["name"].startswith("Eleven crates"))
    assert "from 1 to 5 May 2025, alleged" in crates
    assert crates.endswith("the source says “Between 1 and 5 May”")
    assert all("focusable" in one["states"] and one["actions"] for one in events)
    assert all(one["extents"][2] > 0 and one["extents"][3] > 0 for one in events)
    assert not any("selected" in one["states"] for one in events)
    selected = {one["name"] for one in after if "selected" in one["states"]}
    assert [name.partition(",")[0] for name in selected] == [HELD]
