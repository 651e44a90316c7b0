"""Colours that mean something, once for passages, dots, lanes and print, and the interface's inks.

Every colour is `#rrggbb`. Meaning is never told by colour alone: a shape or pattern says it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from casefile.model.terms import COURT_KINDS, EventKind


class Meaning(StrEnum):
    SUSPECT = "suspect"
    CHARGE = "charge"
    COURT = "court"
    CUSTODY = "custody"
    CONTEXT = "context"


def event_meaning(kind: EventKind, touches_a_suspect: bool) -> Meaning:
    """An event's colour: custody ochre, a court's doing blue, what befell a suspect brick.

    What somebody works, publishes or does else is context: grey.
    """
    if kind is EventKind.CUSTODY:
        return Meaning.CUSTODY
    if kind in COURT_KINDS:
        return Meaning.COURT
    if touches_a_suspect and kind in (EventKind.EVENT, EventKind.SENTENCE):
        return Meaning.SUSPECT
    return Meaning.CONTEXT


@dataclass(frozen=True, slots=True)
class Inks:
    """One appearance: surfaces, lines and letters, a colour and a highlight for each meaning.

    `line` parts what lies side by side, `edge` is the outline of what can be filled in or moved,
    `off` draws what cannot be used now. `is_high` asks for more than colours can give: rings and
    edges that are wider, and outlines where fading alone would tell something.
    """

    background: str
    pane: str
    rail: str
    line: str
    ink: str
    mute: str
    accent: str
    accent_soft: str
    good: str
    edge: str
    off: str
    meaning: dict[Meaning, str]
    highlight: dict[Meaning, str]
    is_high: bool = False

    @property
    def ring(self) -> int:
        """How wide the ring around what has the keys is, in pixels."""
        return 3 if self.is_high else 2


LIGHT = Inks(
    background="#f6f5f2",
    pane="#ffffff",
    rail="#efede8",
    line="#dedbd3",
    ink="#23262b",
    mute="#686c73",
    accent="#2f5d8c",
    accent_soft="#e6eef6",
    good="#3a7755",
    edge="#858279",
    off="#dedbd3",
    meaning={
        Meaning.SUSPECT: "#a5482f",
        Meaning.CHARGE: "#7a4f9a",
        Meaning.COURT: "#2f5d8c",
        Meaning.CUSTODY: "#8f6318",
        Meaning.CONTEXT: "#686c73",
    },
    highlight={
        Meaning.SUSPECT: "#f3d3c8",
        Meaning.CHARGE: "#e5d8f0",
        Meaning.COURT: "#d5e3f2",
        Meaning.CUSTODY: "#f9e3b4",
        Meaning.CONTEXT: "#e4e3df",
    },
)

DARK = Inks(
    background="#1d1f23",
    pane="#25282d",
    rail="#1a1c20",
    line="#3a3e45",
    ink="#e6e4df",
    mute="#9fa3aa",
    accent="#7fb0e0",
    accent_soft="#2c3b4b",
    good="#7cc59c",
    edge="#787d87",
    off="#3a3e45",
    meaning={
        Meaning.SUSPECT: "#e18d73",
        Meaning.CHARGE: "#c09be0",
        Meaning.COURT: "#7fb0e0",
        Meaning.CUSTODY: "#e0b060",
        Meaning.CONTEXT: "#9fa3aa",
    },
    highlight={
        Meaning.SUSPECT: "#5a372d",
        Meaning.CHARGE: "#47365a",
        Meaning.COURT: "#2b4563",
        Meaning.CUSTODY: "#5a4a22",
        Meaning.CONTEXT: "#3d4147",
    },
)

HIGH_LIGHT = Inks(
    background="#ffffff",
    pane="#ffffff",
    rail="#ffffff",
    line="#000000",
    ink="#000000",
    mute="#2b2b2b",
    accent="#00317a",
    accent_soft="#bcd7ff",
    good="#00441f",
    edge="#000000",
    off="#6b6b6b",
    meaning={
        Meaning.SUSPECT: "#7a1f08",
        Meaning.CHARGE: "#4f1f75",
        Meaning.COURT: "#00317a",
        Meaning.CUSTODY: "#573700",
        Meaning.CONTEXT: "#2b2b2b",
    },
    highlight={
        Meaning.SUSPECT: "#ffc9b8",
        Meaning.CHARGE: "#e6d0ff",
        Meaning.COURT: "#c4dcff",
        Meaning.CUSTODY: "#ffe08a",
        Meaning.CONTEXT: "#dcdcdc",
    },
    is_high=True,
)

HIGH_DARK = Inks(
    background="#000000",
    pane="#000000",
    rail="#000000",
    line="#ffffff",
    ink="#ffffff",
    mute="#e2e2e2",
    accent="#a6d8ff",
    accent_soft="#06365f",
    good="#86efb4",
    edge="#ffffff",
    off="#9a9a9a",
    meaning={
        Meaning.SUSPECT: "#ffb59e",
        Meaning.CHARGE: "#e3c0ff",
        Meaning.COURT: "#a6d8ff",
        Meaning.CUSTODY: "#ffd24d",
        Meaning.CONTEXT: "#e2e2e2",
    },
    highlight={
        Meaning.SUSPECT: "#6a2410",
        Meaning.CHARGE: "#4a2468",
        Meaning.COURT: "#0d3f6b",
        Meaning.CUSTODY: "#594000",
        Meaning.CONTEXT: "#3a3a3a",
    },
    is_high=True,
)

EVERY_INKS = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)

LEAST, LEAST_HIGH = 4.5, 7.0
"""The contrast of letters that WCAG 2.2 asks for at its levels AA and AAA."""


def luminance(ink: str) -> float:
    """Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it."""
    parts = [int(ink[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, 1 to 21, as WCAG 2.2 defines it."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(over: str, under: str, strength: float) -> str:
    """What is seen where a colour covers another as strongly as 0 to 1."""
    parts = (
        round(
            int(over[place : place + 2], 16) * strength
            + int(under[place : place + 2], 16) * (1 - strength)
        )
        for place in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)
