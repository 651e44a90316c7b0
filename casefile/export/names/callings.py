"""What the parties of some cases are called where they are not called in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from casefile.export import wording
from casefile.export.handout import Handout
from casefile.export.names.folding import folded
from casefile.export.names.giveaways import words_of
from casefile.export.names.ordinary import NEVER_ALONE
from casefile.export.names.rules import NameRules, Treatment
from casefile.export.names.watching import Watched, same_names
from casefile.model.terms import NameKind, PartyKind, Role
from casefile.store.reads.facts import CaseFacts
from casefile.store.reads.involvements import InvolvementLine

WITHHELD: Final = "[name withheld]"
"""For everybody alike: a number would tell the reader whom two places have in common."""


@dataclass(slots=True)
class _Party:
    kind: PartyKind
    label: str
    names: dict[str, NameKind] = field(default_factory=dict)
    words: str = ""


class Callings:
    """The parties of the cases that leave and of those beside them, and how each is called."""

    def __init__(
        self,
        handouts: Sequence[Handout],
        beside: Sequence[CaseFacts],
        rules: NameRules,
        in_words: Callable[[str], str] = str,
    ) -> None:
        self._rules = rules
        self.withheld = in_words(WITHHELD)
        self._parties: dict[str, _Party] = {}
        known = [*(one.facts for one in handouts), *beside]
        for facts in known:
            self._read(facts)
        for party_id, words in _roles(known).items():
            self._parties[party_id].words = in_words(words)

    def of(self, party_id: str) -> str | None:
        """What a party is called instead of its name; None for who keeps it or never had one."""
        party = self._parties.get(party_id)
        treatment = self._rules.of(party_id)
        if party is None or treatment is Treatment.FULL or not party.names:
            return None
        if treatment is Treatment.ROLE:
            return party.words
        if treatment is Treatment.INITIALS:
            return initials(party.label, is_person=party.kind is PartyKind.PERSON)
        return self.withheld

    def watched(self) -> list[Watched]:
        """The hidden parties, and the persons who share a word of their names."""
        hidden = [
            Watched(
                party_id,
                tuple(party.names),
                is_hidden=True,
                is_person=party.kind is PartyKind.PERSON,
                by_initials=self._rules.of(party_id) is not Treatment.INITIALS,
            )
            for party_id, party in self._parties.items()
            if self.of(party_id) is not None
        ]
        shown = (
            Watched(party_id, tuple(party.names), is_hidden=False, is_person=True)
            for party_id, party in self._parties.items()
            if self.of(party_id) is None and party.kind is PartyKind.PERSON and party.names
        )
        return [*hidden, *(one for one in shown if hidden and same_names(one, hidden))]

    def _read(self, facts: CaseFacts) -> None:
        for one in facts.involvements:
            party = self._parties.setdefault(one.party_id, _Party(one.party_kind, one.label))
            party.names |= {name.text: name.kind for name in one.names}
        for event in facts.events:
            for party_id, label in event.parties:
                # Who takes part without a role in the case is known by the label alone.
                if party_id not in self._parties:
                    self._parties[party_id] = _Party(
                        PartyKind.PERSON, label, {label: NameKind.FULL}, "Person"
                    )


def initials(name: str, *, is_person: bool = True) -> str:
    """ "I. D." for a person, in the script of the name; "SCIS" for anything else."""
    words = [word for word in words_of(name) if folded(word) not in NEVER_ALONE] or words_of(name)
    letters = [word[0].upper() for word in words]
    if not letters:
        return WITHHELD
    return " ".join(f"{one}." for one in letters) if is_person else "".join(letters)


def _roles(known: Sequence[CaseFacts]) -> dict[str, str]:
    """ "Suspect 2" by party: the number that the case gave, else the next in the case's order."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for facts in known:
        for one in facts.involvements:
            if one.number is not None and one.party_id not in found:
                words = f"{_role(one)} {one.number}"
                if words not in taken:
                    found[one.party_id] = words
                taken.add(words)
    taken |= {one.label for facts in known for one in facts.involvements if not one.names}
    counted: Counter[str] = Counter()
    for facts in known:
        for one in facts.involvements:
            if one.party_id in found:
                continue
            role = _role(one)
            words = ""
            while not words or words in taken:
                counted[role] += 1
                words = f"{role} {counted[role]}"
            taken.add(words)
            found[one.party_id] = words
    return found | _of_nobody(known, found)


def _of_nobody(known: Iterable[CaseFacts], found: Mapping[str, str]) -> dict[str, str]:
    """Who took part in events without a role."""
    others = dict.fromkeys(
        party
        for facts in known
        for event in facts.events
        for party, _ in event.parties
        if party not in found
    )
    return {party: f"Participant {number}" for number, party in enumerate(others, start=1)}


def _role(one: InvolvementLine) -> str:
    if one.party_kind is PartyKind.GROUP:
        return "Group"
    if one.role is Role.OTHER:
        return wording.PARTY_KIND[one.party_kind].capitalize()
    return wording.ROLE[one.role]
