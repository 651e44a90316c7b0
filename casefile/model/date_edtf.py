"""EDTF values (ISO 8601-2, levels 0 to 2): how they are built, and which minutes they allow.

What single dates allow is worked out in `date_atoms`; here are the intervals and sets made of
them. Both an open (..) and an unknown (empty) end of an interval bound nothing on their side.
Beyond EDTF, an interval or a set may have a time of day at its ends, and an interval a set.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from casefile.model.date_atoms import Bounds, NotEdtf, atom_bounds
from casefile.model.date_value import OPEN_END, DateNotUnderstood
from casefile.model.wording import worded


class Atom(NamedTuple):
    """One date, month, season or year, qualified or not."""

    text: str


class Span(NamedTuple):
    """Consecutive members of a set; an empty string is an open side."""

    lower: str
    upper: str


class Choice(NamedTuple):
    """One of a set ([…]), or, if `every`, all of it ({…})."""

    members: tuple[Atom | Span, ...]
    every: bool


class Interval(NamedTuple):
    """Something that lasted; an end may be "..", empty (unknown), a date or a set."""

    lower: str
    upper: str


Structure = Atom | Choice | Interval


@lru_cache(maxsize=4096)
def structure_of(edtf: str) -> Structure:
    """How a value is built; NotEdtf when it is no EDTF value."""
    if not edtf or len(edtf) > 200:
        raise NotEdtf(edtf)
    if edtf[0] in "[{" and edtf[-1] == {"[": "]", "{": "}"}[edtf[0]] and "/" not in edtf:
        members = tuple(_member(text.strip()) for text in edtf[1:-1].split(","))
        return Choice(members, edtf[0] == "{")
    if edtf.count("/") == 1:
        lower, upper = edtf.split("/")
        if not (lower or upper) or "{" in edtf:
            raise NotEdtf(edtf)
        return Interval(lower, upper)
    return Atom(edtf)


def _member(text: str) -> Atom | Span:
    if ".." not in text:
        return Atom(text)
    lower, _, upper = text.partition("..")
    if not (lower or upper) or ".." in upper:
        raise NotEdtf(text)
    return Span(lower, upper)


@lru_cache(maxsize=4096)
def bounds_of(edtf: str) -> Bounds:
    """The minutes an EDTF value allows.

    NotEdtf when it is none; DateNotUnderstood when it is one that Casefile cannot place.
    """
    if edtf == OPEN_END:
        return Bounds(None, None)
    structure = structure_of(edtf)
    if isinstance(structure, Interval):
        start, end = (
            Bounds(None, None) if text in ("", OPEN_END) else bounds_of(text)
            for text in (structure.lower, structure.upper)
        )
        return _ordered(edtf, start.earliest, end.latest)
    if isinstance(structure, Choice):
        every = [_member_bounds(member) for member in structure.members]
        starts = [bounds.earliest for bounds in every]
        ends = [bounds.latest for bounds in every]
        return _ordered(edtf, _least(starts), _greatest(ends))
    return atom_bounds(structure.text)


def is_edtf(phrase: str) -> bool:
    """Whether a phrase is a value, as the program writes it, and no words that somebody said."""
    try:
        bounds_of(phrase.strip())
    except (NotEdtf, DateNotUnderstood):
        return False
    return True


def _member_bounds(member: Atom | Span) -> Bounds:
    if isinstance(member, Atom):
        return atom_bounds(member.text)
    lower = atom_bounds(member.lower).earliest if member.lower else None
    upper = atom_bounds(member.upper).latest if member.upper else None
    return _ordered(f"{member.lower}..{member.upper}", lower, upper)


def _least(minutes: list[int | None]) -> int | None:
    known = [minute for minute in minutes if minute is not None]
    return min(known) if len(known) == len(minutes) else None


def _greatest(minutes: list[int | None]) -> int | None:
    known = [minute for minute in minutes if minute is not None]
    return max(known) if len(known) == len(minutes) else None


def _ordered(edtf: str, earliest: int | None, latest: int | None) -> Bounds:
    if earliest is not None and latest is not None and earliest > latest:
        raise DateNotUnderstood(
            worded("“{edtf}” would end before it begins.", edtf=edtf),
            worded("give the earlier date first."),
        )
    return Bounds(earliest, latest)
