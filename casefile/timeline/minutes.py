"""Long columns of minutes in half the memory: counted from their middle where they fit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Literal, overload

import numpy as np
import numpy.typing as npt

from casefile.timeline.codes import NO_END, OPEN_AFTER, OPEN_BEFORE, Minutes

_LEAST, _MOST = -(1 << 31), (1 << 31) - 1
_NO_END, _BEFORE, _AFTER = _LEAST, _LEAST + 1, _MOST
_ROOM = _MOST - 2


class MinuteColumn:
    """Inclusive minutes or the sentinels of `codes`, read as `int64` whichever way they are held.

    Four thousand years either side of their middle fit in 32 bits; what spans more takes 64.
    """

    def __init__(self, minutes: Minutes) -> None:
        known = minutes[(minutes > OPEN_BEFORE) & (minutes < OPEN_AFTER)]
        low, high = (int(known.min()), int(known.max())) if len(known) else (0, 0)
        self._middle = (low + high) // 2
        self._held: npt.NDArray[np.int32] | Minutes = minutes
        self._is_packed = high - self._middle < _ROOM and self._middle - low < _ROOM
        if self._is_packed:
            self._held = self._packed(minutes)

    def __len__(self) -> int:
        return len(self._held)

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        return self._held.nbytes

    @overload
    def __getitem__(self, at: int | np.integer[Any]) -> int: ...
    @overload
    def __getitem__(self, at: slice | npt.NDArray[Any] | Sequence[int]) -> Minutes: ...
    def __getitem__(
        self, at: int | np.integer[Any] | slice | npt.NDArray[Any] | Sequence[int]
    ) -> int | Minutes:
        found = np.asarray(self._held[at], np.int64)
        if self._is_packed:
            found = np.where(
                found == _NO_END,
                NO_END,
                np.where(
                    found == _BEFORE,
                    OPEN_BEFORE,
                    np.where(found == _AFTER, OPEN_AFTER, found + self._middle),
                ),
            )
        return int(found) if found.ndim == 0 else found

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> npt.NDArray[Any]:
        return self[:].astype(np.int64 if dtype is None else dtype)

    def tolist(self) -> list[int]:
        return [int(minute) for minute in self[:]]

    def searched(
        self, edges: Sequence[int], minutes: Minutes, side: Literal["left", "right"]
    ) -> npt.NDArray[np.int64]:
        """Where minutes would stand in each part of the column, between two edges, that rises.

        Shape (parts, minutes), counted from the start of the column.
        """
        wanted = self._packed(minutes) if self._is_packed else minutes
        found = np.empty((max(len(edges) - 1, 0), len(minutes)), np.int64)
        for at, (low, high) in enumerate(pairwise(edges)):
            found[at] = self._held[low:high].searchsorted(wanted, side=side)
            found[at] += low
        return found

    def _packed(self, minutes: Minutes) -> npt.NDArray[np.int32]:
        packed = np.clip(minutes - self._middle, -_ROOM, _ROOM)
        packed[minutes >= OPEN_AFTER] = _AFTER
        packed[minutes == OPEN_BEFORE] = _BEFORE
        packed[minutes == NO_END] = _NO_END
        return packed.astype(np.int32)
