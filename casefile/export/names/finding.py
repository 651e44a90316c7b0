"""Where in a text somebody is named who is not to be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from casefile.export.names.addresses import runs_with
from casefile.export.names.folding import UNSEEN, WORD
from casefile.export.names.giveaways import Tells
from casefile.export.names.watching import Watch

_SPACE: Final = "[ \t\u00a0\u2000-\u200a\u202f]*"
_NEAR: Final = re.compile(
    rf"{_SPACE}[-‐‑–_+&/,'’‘ʼ`´ʹ]?{_SPACE}(?:\r\n?|\n)?{_SPACE}[-‐‑–_+&/,'’‘ʼ`´ʹ]?{_SPACE}"
)
"""What stands between the words of one name."""

_AFTER_INITIAL: Final = re.compile(r"\.[\s\u00a0]{0,2}[-‐‑_,]?[\s\u00a0]{0,2}")
_TORN: Final = re.compile(
    r"\s*[-‐‑–\u00ad]\s*|[ \t]*(?:\r\n?|\n|\u2028|\u000b|\u000c)[ \t]*|['’‘ʼ`´ʹ]|"
)
"""What a word may be torn apart by: a hyphen, the end of a line, an apostrophe, nothing seen."""

_MARK: Final = UNSEEN.pattern.removesuffix("+")
_SPACED: Final = re.compile(
    rf"(?<![^\W_])[^\W\d_]{_MARK}*(?:[ \t\u00a0.\-_·]{{1,3}}[^\W\d_]{_MARK}*){{3,}}(?![^\W_])"
)
"""Letters that stand apart: "D o v r a n"."""

_TIGHT: Final = re.compile(
    r"[@#_]|://|www\.|\.(?:pdf|html?|docx?|odt|rtf|txt|eml|msg|jpe?g|png|gif|tiff?|mp[34]|csv|xlsx?"
    r"|zip|com|org|net|info|ru|kg|kz|ua|example)\b",
    re.IGNORECASE,
)
"""Tells addresses, handles and names of files: words are run together in them without a space."""

_NOTHING_TOLD: Final[Mapping[int, Tells]] = MappingProxyType({})
_NO_INITIALS: Final[Mapping[int, frozenset[int]]] = MappingProxyType({})
_LONGEST_INITIAL: Final = 6
_CUT_OFF: Final = re.compile(r"(?:…|\.\.\.)")
_MOST_TORN: Final = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a text that names somebody; `party` is None where it may be one of several."""

    start: int
    end: int
    party: int | None


@dataclass(slots=True)
class _Word:
    start: int
    end: int
    text: str
    told: Mapping[int, Tells] = field(default_factory=lambda: _NOTHING_TOLD)
    initials: Mapping[int, frozenset[int]] = field(default_factory=lambda: _NO_INITIALS)


@dataclass(slots=True)
class _Run:
    """Neighbouring words that tell of one party; `begin` and `reach` count bridges at its ends."""

    party: int
    begin: int
    reach: int
    first: int = -1
    last: int = -1
    words: int = 0
    bridges: int = 0
    best: Tells = Tells.NOTHING
    sure: int = 0
    initials: list[frozenset[int]] = field(default_factory=list)


def find(watch: Watch, text: str, *, is_tight: bool = False) -> list[Found]:
    """Where a text names anybody hidden, from left to right, without overlaps."""
    words = [_Word(*one.span(), one[0]) for one in WORD.finditer(text)]
    if not words:
        return []
    _tell(watch, text, words, is_tight)
    runs = [run for run in _runs(text, words) if _names(watch, run)]
    spaced = list(_spaced(watch, text))
    return _together(watch, text, words, runs, spaced)


def _tell(watch: Watch, text: str, words: Sequence[_Word], is_tight: bool) -> None:
    tight = [(0, len(text))] if is_tight else list(runs_with(_TIGHT, text))
    at = 0
    for word in words:
        while at < len(tight) and tight[at][1] <= word.start:
            at += 1
        within = at < len(tight) and tight[at][0] <= word.start
        word.told = watch.told(word.text, is_tight=within)
        following = text[word.end : word.end + 1]
        if following == "." and len(word.text) < _LONGEST_INITIAL:
            word.initials = watch.initials(word.text)
        if following in ("…", ".") and _CUT_OFF.match(text, word.end):
            word.told = {**watch.begins(word.text), **word.told}
    torn = [
        gap != " " and _TORN.fullmatch(UNSEEN.sub("", gap)) is not None
        for gap in (text[one.end : next_.start] for one, next_ in pairwise(words))
    ]
    for first, is_torn in enumerate(torn):
        if is_torn:
            _tell_torn(watch, words, torn, first)


def _tell_torn(watch: Watch, words: Sequence[_Word], torn: Sequence[bool], first: int) -> None:
    """What a word and those that it may have been torn from tell together."""
    joined = words[first].text
    for last in range(first + 1, min(first + _MOST_TORN, len(words))):
        if not torn[last - 1]:
            return
        joined += words[last].text
        for party, tells in watch.told(joined).items():
            parts = words[first : last + 1]
            known = any(one.told.get(party, Tells.NOTHING) >= Tells.WITHIN for one in parts)
            # "O’Brien": what stands before the apostrophe is no word of its own.
            if tells < Tells.WITHIN or (known and len(words[first].text) > 1):
                continue
            for one in parts:
                one.told = {**one.told, party: tells}


def _runs(text: str, words: Sequence[_Word]) -> Iterator[_Run]:
    open_runs: dict[int, _Run] = {}
    for at, word in enumerate(words):
        if not word.told and not word.initials:
            continue
        before = words[at - 1] if at else None
        gap = UNSEEN.sub("", text[before.end : word.start]) if before else ""
        near = before is not None and _NEAR.fullmatch(gap) is not None
        after_initial = before is not None and _AFTER_INITIAL.fullmatch(gap) is not None
        for party in {**word.told, **word.initials}:
            run = open_runs.get(party)
            if run is not None and not (
                run.reach == at - 1
                and (near or (after_initial and before is not None and party in before.initials))
            ):
                yield run
                run = None
            if run is None:
                run = open_runs[party] = _Run(party, at, at)
            _add(run, word, at)
    yield from open_runs.values()


def _add(run: _Run, word: _Word, at: int) -> None:
    run.reach = at
    tells = word.told.get(run.party, Tells.NOTHING)
    if tells is Tells.BRIDGE:
        run.bridges += 1
        return
    if tells is Tells.NOTHING:
        run.initials.append(word.initials[run.party])
        tells = Tells.INITIAL
    else:
        run.words += 1
    run.first = at if run.first < 0 else run.first
    run.last = at
    run.sure += tells in (Tells.ALL, Tells.A_LITTLE)
    run.best = max(run.best, tells)


def _names(watch: Watch, run: _Run) -> bool:
    """Whether a run says enough to know of whom it speaks."""
    if run.best >= Tells.WITHIN or run.words > 1 or (run.words and run.initials):
        return True
    if run.words and run.bridges and run.party in watch.thin:
        run.first, run.last = run.begin, run.reach
        return True
    if run.words or not watch.parties[run.party].by_initials:
        return False
    return len(run.initials) > 1 and _each_another(run.initials)


def _each_another(initials: Sequence[frozenset[int]], taken: frozenset[int] = frozenset()) -> bool:
    """Whether each initial can be that of another word of the name."""
    if not initials:
        return True
    return any(
        _each_another(initials[1:], taken | {place}) for place in initials[0] if place not in taken
    )


def _spaced(watch: Watch, text: str) -> Iterator[Found]:
    for one in _SPACED.finditer(text):
        joined = "".join(WORD.findall(one[0]))
        told = watch.told(joined, is_tight=True)
        hidden = [
            at
            for at, tells in told.items()
            if tells >= Tells.WITHIN and watch.parties[at].is_hidden
        ]
        if hidden:
            yield Found(one.start(), one.end(), hidden[0] if len(hidden) == 1 else None)


def _together(
    watch: Watch,
    text: str,
    words: Sequence[_Word],
    runs: Sequence[_Run],
    spaced: Sequence[Found],
) -> list[Found]:
    """The runs of hidden parties as stretches; whose one is, where several share its words."""
    found: list[Found] = list(spaced)
    hidden = sorted(
        (run for run in runs if watch.parties[run.party].is_hidden), key=lambda r: r.first
    )
    at = 0
    while at < len(hidden):
        first, last = hidden[at].first, hidden[at].last
        among = [hidden[at]]
        at += 1
        while at < len(hidden) and hidden[at].first <= last:
            last = max(last, hidden[at].last)
            among.append(hidden[at])
            at += 1
        others = [
            run
            for run in runs
            if not watch.parties[run.party].is_hidden
            and watch.parties[run.party].is_person
            and run.first <= last
            and run.last >= first
        ]
        end = words[last].end
        if text[end : end + 1] == "." and words[last].initials and not words[last].told:
            end += 1
        found.append(Found(words[first].start, end, _whose(among, others)))
    return _apart(found)


def _whose(hidden: Sequence[_Run], others: Sequence[_Run]) -> int | None:
    """The one who is told of by more words than anybody else."""
    best = max(hidden, key=_weight)
    rivals = {run.party for run in hidden if _weight(run) >= _weight(best)} - {best.party}
    is_unsure = best.best is Tells.WITHIN and best.words + len(best.initials) < 2
    if rivals or is_unsure or any(_weight(run) >= _weight(best) for run in others):
        return None
    return best.party


def _weight(run: _Run) -> tuple[int, int, int]:
    return run.sure, run.words, len(run.initials)


def _apart(found: list[Found]) -> list[Found]:
    found.sort(key=lambda one: (one.start, -one.end))
    apart: list[Found] = []
    for one in found:
        if apart and one.start < apart[-1].end:
            before = apart[-1]
            party = before.party if one.party == before.party else None
            apart[-1] = Found(before.start, max(before.end, one.end), party)
        else:
            apart.append(one)
    return apart
