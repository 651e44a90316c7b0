"""How much memory processes hold, as Linux tells it."""

from __future__ import annotations

from pathlib import Path


def largest_child() -> float:
    """The highest peak of memory among this process's children, in MB; 0 where nobody can say."""
    listed = Path("/proc/self/task").glob("*/children")
    children = [child for one in listed for child in one.read_text().split()]
    return max(map(peak_memory, children), default=0.0)


def peak_memory(process: str) -> float:
    """The most memory a process ever held, in MB, 0 where nobody can say."""
    return _memory(process, "VmHWM:")


def memory_now(process: str) -> float:
    """What a process holds, in MB, 0 where nobody can say."""
    return _memory(process, "VmRSS:")


def _memory(process: str, name: str) -> float:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith(name)), 0.0)
