"""What stands in the columns for what is not a number, and for a date nobody knows."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from casefile.model.colours import Meaning
from casefile.model.terms import Custody, EventKind, Standing

Minutes = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.int64]
Indices = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]

OPEN_BEFORE = -(1 << 62)
"""Start not known on its early side: some time before."""
OPEN_AFTER = 1 << 62
"""Not known on its late side: some time after; of an end: still going as far as is known."""
NO_END = -(1 << 63)
"""Both ends of an instant."""

KINDS = tuple(EventKind)
STANDINGS = tuple(Standing)
MEANINGS = tuple(Meaning)
CUSTODIES = (None, *Custody)
"""What the codes in the columns stand for: an index into these."""
