"""A case with its parties called as the user asked, in every string of it.

A word that only may be a hidden name is replaced, too: to take out too much is a loss that the
report of what was replaced shows before anything leaves, to leave a name in is one for good.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum

from casefile.export.handout import Handout
from casefile.export.names import addresses
from casefile.export.names.callings import Callings
from casefile.export.names.finding import Found, find
from casefile.export.names.rules import NameRules, Treatment
from casefile.export.names.watching import Watch
from casefile.export.words_in import IDENTITIES, with_words
from casefile.model.errors import CasefileError
from casefile.model.terms import NameKind
from casefile.model.wording import worded
from casefile.store.reads.facts import CaseFacts
from casefile.store.reads.involvements import InvolvementLine, NameLine
from casefile.store.reads.law import ProvisionLine

_CODES = IDENTITIES - {"media_type", "language", "valid_from", "valid_to"}
"""Hex digits and dates: four letters of some may by chance be a name ("Abed")."""

_ROUNDS = 4
"""How often a text is looked through again: what is replaced may bring its neighbours together."""


class NotSafe(CasefileError):
    """Something that is about to leave names somebody who is not to be named."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """Words that were replaced, by what, and how often."""

    words: str
    by: str
    times: int


class NameSafety:
    """Knows which words give a party away, in all cases that leave together.

    `beside` are the people of related cases, whose titles and synopses leave with these.
    `in_words` says "Suspect 2" in the language of the file.
    """

    def __init__(
        self,
        handouts: Sequence[Handout],
        rules: NameRules,
        beside: Sequence[CaseFacts] = (),
        in_words: Callable[[str], str] = str,
    ) -> None:
        self.rules = rules
        self._callings = Callings(handouts, beside, rules, in_words)
        self._watch = Watch(self._callings.watched())
        self._is_needed = any(one.is_hidden for one in self._watch.parties)
        self._done: dict[tuple[str, bool], tuple[str, Counter[tuple[str, str]]]] = {}
        self._counted: Counter[tuple[str, str]] = Counter()
        self._safe_texts: set[str] = set()

    @property
    def hides(self) -> bool:
        return self.rules.hides

    @property
    def found(self) -> tuple[Replaced, ...]:
        """Which words were replaced by what since the start, the most frequent first."""
        ordered = sorted(self._counted.items(), key=lambda one: (-one[1], one[0]))
        return tuple(Replaced(words, by, times) for (words, by), times in ordered)

    def called(self, party_id: str) -> str | None:
        """What a party is called instead of its name; None for who keeps it."""
        return self._callings.of(party_id)

    def text(self, text: str) -> str:
        """The text with nobody in it who is not to be named."""
        return self._counting(text, is_file=False)

    def file_name(self, name: str) -> str:
        """A file's name, likewise, of letters that a file's name may have."""
        return self._counting(name, is_file=True)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """What of a text gives anybody away: starts and ends in code points, without overlaps."""
        return [(start, end) for start, end, _ in self._stretches(text)]

    def leaks(self, text: str) -> list[str]:
        """The words in a text, or in a file's name, that give anybody away; none in a safe one."""
        return [text[start:end] for start, end, _ in self._stretches(text, is_tight=True)]

    def assert_safe(self, value: object) -> None:
        """Raises `NotSafe` if any string in a value but its identities names somebody."""
        if not self._is_needed:
            return
        for text in _strings(value):
            if text not in self._safe_texts and self.spans(text):
                raise NotSafe(
                    worded(
                        "A name that is to stay hidden could not be taken out of everything. "
                        "Nothing was written and your case is unchanged. Please report this."
                    )
                )

    def handout(self, handout: Handout) -> Handout:
        """The handout with every string safe, labels and names of parties as the rules say."""
        if not self._is_needed:
            return handout
        known = handout.facts
        known = replace(
            known,
            involvements=tuple(map(self._involvement, known.involvements)),
            provisions=tuple(map(self._provision, self._charged(known))),
            events=tuple(
                replace(
                    event,
                    parties=tuple(
                        (party, self.called(party) or label) for party, label in event.parties
                    ),
                )
                for event in known.events
            ),
        )
        handout = replace(
            handout,
            facts=known,
            documents=tuple(
                replace(
                    one,
                    file_name=self.file_name(one.file_name),
                    media_type=self.text(one.media_type),
                    language=self.text(one.language),
                    password=None,
                )
                for one in handout.documents
            ),
        )
        safe = with_words(handout, self.text)
        self.assert_safe(safe)
        return safe

    def _involvement(self, one: InvolvementLine) -> InvolvementLine:
        called = self.called(one.party_id)
        if called is None:
            return one
        names = one.names
        cited = tuple(cited for name in names for cited in name.citations)
        if self.rules.of(one.party_id) is Treatment.INITIALS and names:
            kept = (NameLine(names[0].id, called, NameKind.INITIALS, cited),)
            return replace(one, label=called, names=kept, is_name_kept_back=one.is_named)
        # What the names were cited to says still that there is somebody.
        own = tuple(dict.fromkeys((*one.own_citations, *cited)))
        return replace(
            one, label=called, names=(), own_citations=own, is_name_kept_back=one.is_named
        )

    def _charged(self, known: CaseFacts) -> Iterator[ProvisionLine]:
        called = {one.id: self.called(one.party_id) for one in known.involvements}
        for provision in known.provisions:
            charges = tuple(
                replace(one, suspect=called.get(one.involvement_id) or one.suspect)
                for one in provision.charges
            )
            yield replace(provision, charges=charges)

    def _provision(self, one: ProvisionLine) -> ProvisionLine:
        return replace(one, valid_from=self.text(one.valid_from), valid_to=self.text(one.valid_to))

    def _counting(self, text: str, *, is_file: bool) -> str:
        if not self._is_needed or not text:
            return text
        key = (text, is_file)
        if key not in self._done:
            self._done[key] = self._safe(text, is_file)
        safe, counted = self._done[key]
        self._safe_texts.add(safe)
        self._counted.update(counted)
        return safe

    def _safe(self, text: str, is_file: bool) -> tuple[str, Counter[tuple[str, str]]]:
        counted: Counter[tuple[str, str]] = Counter()
        for _ in range(_ROUNDS):
            stretches = self._stretches(text, is_tight=is_file)
            if not stretches:
                return text, counted
            pieces: list[str] = []
            at = 0
            for start, end, by in stretches:
                words = " ".join(text[start:end].split())
                counted[(words, by)] += 1
                pieces += [text[at:start], _in_file_name(by) if is_file else by]
                at = end
            text = "".join([*pieces, text[at:]])
        withheld = self._callings.withheld
        return (_in_file_name(withheld) if is_file else withheld), counted

    def _stretches(self, text: str, *, is_tight: bool = False) -> list[tuple[int, int, str]]:
        """Starts, ends, and what is to stand there."""
        if not self._is_needed or not text:
            return []
        stretches: list[tuple[int, int, str]] = []
        for start, end in addresses.addresses(text):
            address = text[start:end]
            if any(self._named(one) for one in addresses.readable(address)):
                host = addresses.without_path(address, lambda one: not self._named(one))
                stretches.append((start, end, host))
        taken = [(start, end) for start, end, _ in stretches]
        stretches += [
            (one.start, one.end, self._instead(one))
            for one in find(self._watch, text, is_tight=is_tight)
            if not any(start < one.end and one.start < end for start, end in taken)
        ]
        return sorted(stretches)

    def _named(self, text: str) -> bool:
        return bool(find(self._watch, text, is_tight=True))

    def _instead(self, one: Found) -> str:
        if one.party is None:
            return self._callings.withheld
        return self.called(self._watch.parties[one.party].party_id) or self._callings.withheld


def _in_file_name(words: str) -> str:
    return "-".join(words.strip("[]").split())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _strings(key)
            yield from _strings(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _strings(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name == "parties":
                yield from (label for _, label in inner)
            elif field.name not in _CODES:
                yield from _strings(inner)
