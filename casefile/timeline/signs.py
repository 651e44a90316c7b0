"""Signs that tell an event's meaning where its colour cannot be told: on screen and on paper.

Custody has none: hatched, half or solid, it is known by itself.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from casefile.model.colours import Meaning


class Sign(Enum):
    """What stands within an instant's diamond, and again and again along the foot of a bar."""

    DOT = "dot"
    DASH = "dash"
    STROKE = "stroke"


SIGNS: Final = {
    Meaning.SUSPECT: Sign.DOT,
    Meaning.COURT: Sign.DASH,
    Meaning.CONTEXT: Sign.STROKE,
}

DOT: Final = 0.31
"""The radius of a dot, as a share of half a diamond."""
REACH: Final = 0.5
"""How far dash and stroke go from a diamond's middle, likewise."""
THICK: Final = 0.14
"""Half of how thick they are, likewise."""

FOOT: Final = {Sign.DOT: (3.0, 6.0), Sign.DASH: (8.0, 12.0), Sign.STROKE: (1.6, 9.0)}
"""How wide a sign at the foot of a bar is, and how far from one to the next, in pixels."""
FOOT_HIGH: Final = {Sign.DOT: 3.0, Sign.DASH: 2.0, Sign.STROKE: 3.0}
"""How high it is there."""
