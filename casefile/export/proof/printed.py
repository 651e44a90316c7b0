"""Whether words stand on pages, however the pages break them.

What is looked for are entries in the order of the page, each of some stretches of text. Between
them the page may say more (labels, numbers of citations), and an entry may have parts elsewhere (a
footnote). Spaces, line ends and page ends count for nothing, and neither
does in which of its forms a letter is written (Unicode's NFKC).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import accumulate
from typing import Final

_NOTHING: Final = re.compile(
    "[\\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_HYPHENS: Final = re.compile("[\u2010\u2011\ufffe\x02]")
_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_WORD: Final = re.compile(r"[^\W_]+")
_SPELLED: Final = re.compile(r"\[(U\+[0-9A-F]{4,6}(?:\s+U\+[0-9A-F]{4,6})*)\]")
_LONG: Final = 12
"""Letters from which on a stretch is hardly anywhere by chance."""


class Standing(StrEnum):
    """How a stretch of text stands on the pages.

    Letters of scripts written from the right are handed out in no certain order: LOOSELY means
    that its words, or their letters, are all there, near where they should be. Where both
    directions of writing meet in one stretch, what was not found may be there all the same:
    UNCLEAR.
    """

    THERE = "there"
    LOOSELY = "loosely"
    UNCLEAR = "unclear"
    MISSING = "missing"


def stand(entries: Sequence[Sequence[str]], pages: Sequence[str]) -> list[list[Standing]]:
    """How the stretches of each entry stand on these pages.

    Entries are given in the order of the page; those of one entry may stand in any order.
    """
    standings = iter(_Search(entries, pages).standings())
    return [[next(standings) for _ in entry] for entry in entries]


def squeezed(text: str) -> str:
    """The text without what counts for nothing."""
    text = _NOTHING.sub("", _HYPHENS.sub("-", text))
    return _NOTHING.sub("", unicodedata.normalize("NFKC", text))


class _Search:
    def __init__(self, entries: Sequence[Sequence[str]], pages: Sequence[str]) -> None:
        self._lay_out(pages)
        spelled = _spelled_on(pages)
        self._entry = [at for at, entry in enumerate(entries) for _ in entry]
        self._words = [
            [word for one in text.split() if (word := _respelled(squeezed(one), spelled))]
            for entry in entries
            for text in entry
        ]
        self._wanted = ["".join(words) for words in self._words]
        # Beside writing from the right, words of a line come in another order as well.
        self._from_right = {
            entry
            for entry, text in zip(self._entry, self._wanted, strict=True)
            if _RIGHT.search(text)
        }
        self._at = [-1] * len(self._wanted)
        self._used = bytearray(len(self._stream))

    def _lay_out(self, pages: Sequence[str]) -> None:
        """All pages as one string, where words and pages begin in it."""
        pieces: list[str] = []
        self._edges: set[int] = {0}
        self._starts: list[int] = []
        length = 0
        for page in pages:
            self._starts.append(length)
            for word in page.split():
                piece = squeezed(word)
                pieces.append(piece)
                length += len(piece)
                self._edges.add(length)
        self._stream = "".join(pieces)

    def standings(self) -> list[Standing]:
        self._anchor()
        self._bound()
        # The longest first: a short one may stand within a longer one.
        for most, least in ((1 << 30, 40), (40, _LONG), (_LONG, 1)):
            self._fill(most, least)
            self._scatter(most, least)
        return [self._standing(index) for index in range(len(self._wanted))]

    def _anchor(self) -> None:
        """Places what stands in one place only, as far as its entry is in order there."""
        once = [
            (self._entry[index], places[0], index)
            for index, text in enumerate(self._wanted)
            if len(text) >= _LONG and len(places := list(self._places(text, most=2))) == 1
        ]
        end = 0
        for _, place, index in _in_order(sorted(once)):
            if place >= end:
                self._place(index, place)
                end = place + len(self._wanted[index])

    def _bound(self) -> None:
        """Where the window of each entry begins and ends: between the anchors of others."""
        count = self._entry[-1] + 1 if self._entry else 0
        first, last = [len(self._stream)] * count, [0] * count
        for index, place in enumerate(self._at):
            if place >= 0:
                entry = self._entry[index]
                first[entry] = min(first[entry], place)
                last[entry] = max(last[entry], place + len(self._wanted[index]))
        self._begins = [0, *accumulate(last, max)]
        self._ends = [*accumulate(reversed([*first[1:], len(self._stream)]), min)][::-1]

    def _fill(self, most: int, least: int) -> None:
        """Places those of some length that are left, each where it first stands in its window."""
        cursor = 0
        for index, text in enumerate(self._wanted):
            if self._at[index] >= 0:
                cursor = self._at[index] + len(text)
            elif least <= len(text) < most:
                begin, end = self._window(index)
                place = next(self._places(text, max(begin, cursor), end), None)
                if place is None:
                    place = next(self._places(text, begin, end), None)
                if place is not None:
                    self._place(index, place)
                    cursor = place + len(text)

    def _window(self, index: int) -> tuple[int, int]:
        entry = self._entry[index]
        return self._begins[entry], self._ends[entry]

    def _scatter(self, most: int, least: int) -> None:
        """Places those of some length that stand elsewhere, near by or, if long, anywhere."""
        for index, text in enumerate(self._wanted):
            if self._at[index] >= 0 or not least <= len(text) < most:
                continue
            near = self._near(*self._window(index))
            for reach in (near, (0, len(self._stream)))[: 2 if least >= _LONG else 1]:
                place = next(self._places(text, *reach), None)
                if place is not None:
                    self._place(index, place)
                    break

    def _standing(self, index: int) -> Standing:
        text = self._wanted[index]
        if not text or self._at[index] >= 0:
            return Standing.THERE
        begin, end = self._window(index)
        near = self._near(begin, end)
        if self._is_parted(index, begin, end) or self._is_parted(index, *near, at_end=True):
            return Standing.THERE
        if self._entry[index] in self._from_right:
            # The widest window last: the wider, the more may pass for what is looked for.
            lost = Standing.UNCLEAR if _mixes_directions(text) else Standing.MISSING
            return self._loosely(index, begin, end) or self._loosely(index, *near) or lost
        return Standing.MISSING

    def _near(self, begin: int, end: int) -> tuple[int, int]:
        """The pages a window touches, and one more on either side."""
        first = max(0, bisect_right(self._starts, begin) - 2)
        last = bisect_right(self._starts, max(begin, end - 1)) + 1
        stop = self._starts[last] if last < len(self._starts) else len(self._stream)
        return self._starts[first] if self._starts else 0, stop

    def _places(
        self,
        text: str,
        begin: int = 0,
        end: int | None = None,
        *,
        most: int = 0,
    ) -> Iterator[int]:
        """Where the text stands as whole words."""
        found = 0
        place = self._stream.find(text, begin, end)
        while place >= 0:
            if self._is_whole(text, place) and not any(self._used[place : place + len(text)]):
                yield place
                found += 1
                if found == most:
                    return
            place = self._stream.find(text, place + 1, end)

    def _is_whole(self, text: str, place: int) -> bool:
        after = place + len(text)
        return self._parts(place, text[0]) and self._parts(after, text[-1])

    def _parts(self, place: int, letter: str) -> bool:
        """Whether no word goes on from before `place` to after it; `letter` is ours beside it."""
        if place in self._edges or not letter.isalnum() or not 0 < place < len(self._stream):
            return True
        return not (self._stream[place - 1].isalnum() and self._stream[place].isalnum())

    def _place(self, index: int, place: int) -> None:
        self._at[index] = place
        self._use(place, len(self._wanted[index]))

    def _use(self, place: int, length: int) -> None:
        self._used[place : place + length] = b"\1" * length

    def _is_parted(self, index: int, begin: int, end: int, *, at_end: bool = False) -> bool:
        """Whether it begins on one page and goes on on the next, with something between.

        With `at_end` its beginning must be the last of its page, as a footnote's is.
        """
        words = self._words[index]
        for at, start in enumerate(self._starts):
            if not begin < start < end:
                continue
            page = max(begin, self._starts[at - 1])
            stop = min([end, *self._starts[at + 1 : at + 2]])
            for cut in range(len(words) - 1, 0, -1):
                head, tail = "".join(words[:cut]), "".join(words[cut:])
                least = max(page, start - len(head)) if at_end else page
                first = next(self._places(head, least, start), None)
                if first is None:
                    continue
                second = next(self._places(tail, start, stop), None)
                if second is not None:
                    self._use(first, len(head))
                    self._use(second, len(tail))
                    return True
        return False

    def _loosely(self, index: int, begin: int, end: int) -> Standing | None:
        """Whether all its words are in what is left there, or their letters.

        Letters do for words that hold any that are written from the right.
        """
        free = [at for at in range(begin, end) if not self._used[at]]
        left = "".join(self._stream[at] for at in free)
        taken: list[int] = []
        letters: list[str] = []
        words = [
            (word, _RIGHT.search(whole) is not None)
            for whole in self._words[index]
            for word in _WORD.findall(whole)
        ]
        for word, has_right in sorted(words, key=lambda one: -len(one[0])):
            if has_right:
                place = max(left.find(word), left.find(word[::-1]))
            else:
                found = (one.start() for one in re.finditer(re.escape(word), left))
                whole_ones = (one for one in found if self._is_whole(word, free[one]))
                place = next(whole_ones, -1)
            if place >= 0:
                taken += range(place, place + len(word))
                left = f"{left[:place]}{chr(0) * len(word)}{left[place + len(word) :]}"
            elif has_right:
                letters += word
            else:
                return None
        for letter in letters:
            place = left.find(letter)
            if place < 0:
                return None
            taken.append(place)
            left = f"{left[:place]}\0{left[place + 1 :]}"
        for place in taken:
            self._use(free[place], 1)
        return Standing.LOOSELY


def _mixes_directions(text: str) -> bool:
    from_right = len(_RIGHT.findall(text))
    return 0 < from_right < sum(letter.isalnum() for letter in text)


def _in_order(places: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The most of (entry, place, index), given by rising entry, of which the place rises too."""
    ends: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    for at, (_, place, _) in enumerate(places):
        rank = bisect_right(ends, place)
        before.append(tails[rank - 1] if rank else -1)
        ends[rank : rank + 1] = [place]
        tails[rank : rank + 1] = [at]
    chain: list[tuple[int, int, int]] = []
    at = tails[-1] if tails else -1
    while at >= 0:
        chain.append(places[at])
        at = before[at]
    return chain[::-1]


def _spelled_on(pages: Sequence[str]) -> dict[str, str]:
    """Signs for which there was no font, and the numbers that stand for them: "[U+1F600]"."""
    found: dict[str, str] = {}
    for page in pages:
        if "[U+" in page:
            for one in _SPELLED.finditer(page):
                signs = "".join(
                    chr(int(point[2:], 16)) for point in one[1].split() if _is_sign(point)
                )
                if squeezed(signs):
                    found[squeezed(signs)] = squeezed(one[0])
    return dict(sorted(found.items(), key=lambda pair: -len(pair[0])))


def _is_sign(point: str) -> bool:
    return int(point[2:], 16) < 0x110000


def _respelled(word: str, spelled: dict[str, str]) -> str:
    for signs, numbers in spelled.items():
        word = word.replace(signs, numbers)
    return word
