"""Whether anything moves by itself: the user's choice."""

from __future__ import annotations

from enum import StrEnum


class Movement(StrEnum):
    """What the user chose; *system* follows the system's wish while the program runs."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"
