"""When two things that were written are the same, and what identity follows from that."""

from __future__ import annotations

import unicodedata
import uuid
from typing import Final

_SPACE: Final = uuid.UUID("6f7c1f6e-4f1b-5d0a-9a3c-0d9f3d5f8a11")
"""The namespace (RFC 9562, 5.5) of identities that come from what something says."""


def folded(name: str) -> str:
    """A name as it is compared: however its letters are composed, set and spaced."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def identity_of(*parts: str) -> str:
    """The identity that follows from what something says: the same each time it comes."""
    return uuid.uuid5(_SPACE, "\x1f".join(parts)).hex
