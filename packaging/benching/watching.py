"""A screen nobody sits at, and when something was to be seen on it."""

from __future__ import annotations

import contextlib
import mmap
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

_SIZE = (1600, 1000)
_EACH = 0.004
"""Seconds between two looks at the screen."""
_QUIET = 8.0
"""Seconds without a change after which a window is taken to be whole, unless it is known how it
looks then: one that reads a large library on a busy machine stands still longer than one thinks."""
_MUCH = _SIZE[0] * _SIZE[1] // 1_000
"""Pixels that make a change: a blinking cursor makes none."""
_PATIENCE = 120.0
_FAREWELL = 10.0
"""Seconds that a program has to end when it is asked to: killed, it would start otherwise next."""

Pixels = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Seen:
    """Seconds from the start of a program to its first picture, and to the one that stayed."""

    first: float
    whole: float
    picture: Pixels


def _differ(one: Pixels, other: Pixels) -> bool:
    return int(np.count_nonzero(one != other)) > _MUCH


class Screen:
    """Xvfb, whose memory is read as it stands there: no program is asked, and none kept waiting."""

    def __init__(self, display: str, picture: Path) -> None:
        self.display = display
        with picture.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack_from(">25I", self._memory)
        self._begin = header[0] + header[19] * 12
        self._row = header[12] // 4

    def look(self) -> Pixels:
        wide, high = _SIZE
        count = self._row * high
        seen = np.frombuffer(self._memory, dtype=np.uint32, count=count, offset=self._begin)
        return seen.reshape(high, self._row)[:, :wide].copy()

    def watch(
        self,
        command: Sequence[str],
        environment: dict[str, str],
        expected: Pixels | None = None,
    ) -> Seen:
        """Starts a program, watches until it looks as expected or stays as it is, and ends it."""
        before = self.look()
        began = time.perf_counter()
        process = subprocess.Popen(
            list(command),
            env={**environment, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return self._until_whole(before, expected, began, process)
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_FAREWELL)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            self._until_empty(before)

    def _until_whole(
        self,
        before: Pixels,
        expected: Pixels | None,
        began: float,
        process: subprocess.Popen[bytes],
    ) -> Seen:
        first = whole = None
        while True:
            now = time.perf_counter() - began
            seen = self.look()
            if _differ(seen, before):
                first, whole, before = first or now, now, seen
            if first is not None and expected is not None and not _differ(seen, expected):
                return Seen(first, now, seen)
            if first is not None and whole is not None and now - whole > _QUIET:
                return Seen(first, whole, seen)
            if process.poll() is not None or now > _PATIENCE:
                raise SystemExit("a program that was to be measured showed no window")
            time.sleep(_EACH)

    def _until_empty(self, empty: Pixels) -> None:
        end = time.perf_counter() + 5
        while _differ(self.look(), empty) and time.perf_counter() < end:
            time.sleep(_EACH)


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """A screen of 1600 × 1000 pixels, gone in the end."""
    if shutil.which("Xvfb") is None:
        raise SystemExit("Xvfb is needed to watch a window come: apt-get install xvfb")
    wide, high = _SIZE
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        with subprocess.Popen(
            [
                "Xvfb", "-displayfd", str(writing), "-screen", "0", f"{wide}x{high}x24",
                "-fbdir", folder, "-nolisten", "tcp", "-noreset",
            ],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as server:  # fmt: skip
            os.close(writing)
            try:
                with os.fdopen(reading) as said:
                    display = f":{said.readline().strip()}"
                yield Screen(display, Path(folder) / "Xvfb_screen0")
            finally:
                server.terminate()


def forget(places: Sequence[Path]) -> None:
    """Makes the system read these files from the disk again, as after the machine was started."""
    # What was not written yet cannot be forgotten.
    os.sync()
    for place in places:
        for file in place.rglob("*") if place.is_dir() else [place]:
            if not file.is_file() or file.is_symlink():
                continue
            with contextlib.suppress(OSError):
                handle = os.open(file, os.O_RDONLY)
                try:
                    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(handle)
