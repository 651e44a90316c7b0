"""Which neighbours in a list of events their dates leave without an order."""

from __future__ import annotations

import numpy as np

from casefile.timeline.codes import Mask, Minutes


def unordered_neighbours(earliest: Minutes, latest: Minutes) -> Mask:
    """Of events sorted by time those that cannot be told to come before the next one.

    Takes the first and last minute at which each may have begun, with the columns' sentinels; as
    long as these, the last is always False.
    """
    mask = np.zeros(len(earliest), np.bool_)
    mask[:-1] = latest[:-1] >= earliest[1:]
    return mask
