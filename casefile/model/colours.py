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
    """One appearance: surfaces, lines and letters, a colour and a highlight for each meaning."""

    background: str
    pane: str
    rail: str
    line: str
    ink: str
    mute: str
    accent: str
    accent_soft: str
    good: str
    meaning: dict[Meaning, str]
    highlight: dict[Meaning, str]


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
