"""Who is looked for, and what a word tells of each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from casefile.export.names.folding import UNSEEN, folded, humps, readings, word_script
from casefile.export.names.giveaways import (
    TELLING,
    WITHIN,
    Part,
    Tells,
    Word,
    initial_of,
    is_description,
    parts_of,
    words_of,
)
from casefile.export.names.ordinary import CAPITAL_ONLY, NEVER_ALONE, ORDINARY

_LONGEST_INITIAL: Final = 4
"""Letters of the longest initial that is written with several: "Shch."."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A party as it is looked for. Who is not `hidden` is looked for to be told from who is.

    With `by_initials` the initials of its names give it away, too.
    """

    party_id: str
    names: tuple[str, ...]
    is_hidden: bool
    is_person: bool
    by_initials: bool = True


class Watch:
    """Knows by party (its place among `parties`) what any word tells."""

    def __init__(self, parties: Sequence[Watched]) -> None:
        self.parties = tuple(parties)
        self._parts = [parts_of(one.names, is_person=one.is_person) for one in self.parties]
        self._initials = [self._initials_of(one) for one in self.parties]
        self._acronyms = [_acronyms(one) if one.by_initials else set() for one in self.parties]
        self.thin = {at for at, one in enumerate(self.parties) if _is_thin(one)}
        """Whose names hold but one word that tells anything: "The four" is told by both."""
        self._by_skeleton: dict[str, list[tuple[int, Part]]] = {}
        self._known: dict[tuple[str, bool], Mapping[int, Tells]] = {}
        self._beside: dict[str, Mapping[int, frozenset[int]]] = {}

    def told(self, word: str, *, is_tight: bool = False) -> Mapping[int, Tells]:
        """What a word as it is written tells of whom; `is_tight` for one out of an address."""
        key = (word, is_tight)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._told(UNSEEN.sub("", word), is_tight)
        return known

    def _told(self, word: str, is_tight: bool) -> dict[int, Tells]:
        found: dict[int, Tells] = {}
        # What begins with a name and a capital is made of it where no word is a name by chance.
        is_open = word[:1].isupper() and word_script(word) == "cyrillic"
        for reading in filter(None, readings(word)):
            self._read(Word(reading), found, is_tight=is_tight, is_open=is_open)
        if word[:1].islower() and not is_tight and folded(word) in CAPITAL_ONLY:
            found = {at: min(tells, Tells.A_LITTLE) for at, tells in found.items()}
        for hump in humps(word):
            for at, tells in self._told(hump, False).items():
                if tells >= Tells.WITHIN:
                    found[at] = max(found.get(at, Tells.NOTHING), tells)
        for at, acronyms in enumerate(self._acronyms):
            if word in acronyms:
                found[at] = Tells.ALL
        return found

    def _read(self, word: Word, found: dict[int, Tells], *, is_tight: bool, is_open: bool) -> None:
        for at, part in self._among(word.skeleton):
            best = found.get(at, Tells.NOTHING)
            if part.tells > best:
                told = part.told_by(word, is_tight=is_tight, is_open=is_open)
                if told > best:
                    found[at] = told

    def _among(self, skeleton: str) -> list[tuple[int, Part]]:
        """The parts of which a word with that skeleton may be one, and whose they are."""
        known = self._by_skeleton.get(skeleton)
        if known is None:
            known = self._by_skeleton[skeleton] = [
                (at, part)
                for at, parts in enumerate(self._parts)
                for part in parts
                if part.skeleton in skeleton
            ]
        return known

    def initials(self, word: str) -> Mapping[int, frozenset[int]]:
        """Whose initial a word (before its full stop) may be, and of which words of their names."""
        known = self._beside.get(word)
        if known is None:
            known = self._beside[word] = self._initials_told(UNSEEN.sub("", word))
        return known

    def _initials_told(self, word: str) -> dict[int, frozenset[int]]:
        if not word or len(word) > _LONGEST_INITIAL or not word[0].isupper():
            return {}
        plain = folded(word)
        if len(word) > 1 and any(one.isupper() for one in word[1:]):
            return {}
        told = {
            at: frozenset(place for place, rule in initials if rule.match(plain))
            for at, initials in enumerate(self._initials)
        }
        return {at: places for at, places in told.items() if places}

    def begins(self, word: str) -> Mapping[int, Tells]:
        """Whose name a word that is cut off ("Dovr…") may be the beginning of."""
        plain = folded(word)
        if len(plain) < TELLING:
            return {}
        return {
            at: Tells.WITHIN
            for at, parts in enumerate(self._parts)
            if any(
                part.tells is Tells.ALL and len(part.key) >= WITHIN and part.key.startswith(plain)
                for part in parts
            )
        }

    @staticmethod
    def _initials_of(party: Watched) -> list[tuple[int, re.Pattern[str]]]:
        if not party.is_person:
            return []
        found: dict[tuple[int, str], tuple[int, re.Pattern[str]]] = {}
        for name in party.names:
            words = words_of(name)
            if not words or is_description(words):
                continue
            for place, word in enumerate(words):
                if word_script(word) not in ("semitic", "unspaced"):
                    rule = initial_of(word)
                    found.setdefault((place, rule.pattern), (place, rule))
        return list(found.values())


def same_names(one: Watched, others: Iterable[Watched]) -> bool:
    """Whether a party shares a word of its names with any of the others."""
    watch = Watch(tuple(others))
    return any(
        tells >= Tells.A_LITTLE
        for name in one.names
        for word in words_of(name)
        for tells in watch.told(word).values()
    )


def _is_thin(party: Watched) -> bool:
    if party.is_person:
        return False
    named = ([folded(word) for word in words_of(name)] for name in party.names)
    return any(
        len(telling := [word for word in words if word not in NEVER_ALONE]) == 1
        and len(words) > 1
        and telling[0] in ORDINARY
        for words in named
    )


def _acronyms(party: Watched) -> set[str]:
    """The capitals that an organisation's or group's name is shortened to, or initials run on."""
    found: set[str] = set()
    for name in party.names:
        words = words_of(name)
        if all(len(word) == 1 for word in words):
            if len(words) > 1 and "." not in name:
                found.add("".join(words).upper())
        elif not party.is_person:
            telling = [word for word in words if folded(word) not in NEVER_ALONE]
            capitals = "".join(word[0].upper() for word in telling)
            if len(capitals) > 2:
                found.add(capitals)
    return found
