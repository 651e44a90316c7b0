"""Who stands in a summary, for the index that says on which pages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from casefile.export.handout import Handout
from casefile.export.languages.words import Words
from casefile.export.summary.lines import PersonLine
from casefile.model.terms import NameKind, PartyKind, Role
from casefile.store.reads.involvements import InvolvementLine

_LEAST: Final = 4
"""Letters of a name that is looked for in texts; shorter ones are initials or plain words."""

_ARTICLE: Final = re.compile("^the ", re.IGNORECASE)


class Persons:
    """Numbers the persons and groups of some cases, and knows which of them were met.

    Who is `withheld` is not among them: an index of places would tell more than "name withheld".
    """

    def __init__(
        self, handouts: Sequence[Handout], words: Words, withheld: Collection[str] = ()
    ) -> None:
        self._words = words
        self._several = len(handouts) > 1
        self._lines: dict[str, tuple[InvolvementLine, str]] = {}
        left_out: set[str] = set()
        for handout in handouts:
            for one in handout.facts.involvements:
                if one.party_kind is PartyKind.ORGANISATION or one.party_id in withheld:
                    left_out.add(one.party_id)
                else:
                    self._lines.setdefault(one.party_id, (one, handout.case.title))
        # Who takes part in an event of a part of the case, and is no more of that part.
        self._others = {
            party: label
            for handout in handouts
            for event in handout.facts.events
            for party, label in event.parties
            if party not in self._lines and party not in left_out
        }
        self._numbers = {
            party: at for at, party in enumerate((*self._lines, *self._others), start=1)
        }
        self._called = self._names()
        called = sorted(map(re.escape, self._called), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(called)})(?!\w)") if called else None
        self._met: set[int] = set()

    def of(self, parties: Iterable[str], *texts: str) -> tuple[int, ...]:
        """The numbers of these parties and of whoever is named in the texts; they are met now."""
        found = {self._numbers[party] for party in parties if party in self._numbers}
        if self._pattern is not None:
            for text in texts:
                for name in self._pattern.findall(text):
                    found |= self._called[name]
        self._met |= found
        return tuple(sorted(found))

    def named_in(self, *texts: str) -> tuple[int, ...]:
        """The numbers of those named in the texts."""
        return self.of((), *texts)

    @property
    def lines(self) -> tuple[PersonLine, ...]:
        """Who was met, and by which other names; by name."""
        alike = Counter(one.label for one, _ in self._lines.values())
        found: list[PersonLine] = []
        for party, number in self._numbers.items():
            if number not in self._met:
                continue
            if party in self._others:
                found.append(PersonLine(self._others[party], number))
                continue
            one, case = self._lines[party]
            is_other = one.role is Role.OTHER
            about = [
                self._words.party_kind[one.party_kind] if is_other else self._words.role[one.role]
            ]
            if self._several and alike[one.label] > 1:
                about.append(case)
            found.append(PersonLine(one.label, number, " · ".join(about)))
            names = {name.text: None for name in one.names if name.text != one.label}
            found += [PersonLine(name, see=one.label) for name in names]
        return tuple(sorted(found, key=_alphabet))

    def _names(self) -> dict[str, set[int]]:
        called: dict[str, set[int]] = {}
        for party, (one, _) in self._lines.items():
            for name in one.names:
                if name.kind is not NameKind.INITIALS and len(name.text) >= _LEAST:
                    called.setdefault(name.text, set()).add(self._numbers[party])
        for party, label in self._others.items():
            if len(label) >= _LEAST:
                called.setdefault(label, set()).add(self._numbers[party])
        return called


def _alphabet(line: PersonLine) -> tuple[str, str, int]:
    """Without accents and without "the", as indexes are sorted."""
    plain = unicodedata.normalize("NFKD", _ARTICLE.sub("", line.name).casefold())
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return letters, line.see, line.number
