"""What of a name gives its bearer away, and how to tell it in a word of a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Final

from casefile.export.names.folding import UNSEEN, WORD, folded, letters, word_script
from casefile.export.names.ordinary import NEVER_ALONE, ORDINARY
from casefile.export.names.sounds import sounds

TELLING: Final = 4
"""From so many letters on a part of a name gives its bearer away alone."""

WITHIN: Final = 5
"""From so many letters on it does so wherever in a word it stands."""

_MOST_WORDS: Final = 4
"""A name of more words is a description, which nobody shortens to initials."""

_OF: Final = frozenset(map(folded, ("of", "from", "with", "who", "из", "от")))


class Tells(IntEnum):
    """How sure a word is a name: one before `WITHIN` tells something beside others only.

    A bridge is a word of grammar, which belongs to a name that stands on both sides of it.
    """

    NOTHING = 0
    BRIDGE = 1
    INITIAL = 2
    A_LITTLE = 3
    WITHIN = 4
    ALL = 5


_CASES: Final = (
    "а у ы е и о ю я ом ем ой ою ей ею ам ям ами ями ах ях ов ев ого его ому ему ым им ых их ыми "
    "ими ая яя ую юю ое ее ые ие ий ый ови еви ием ию ия ией ии ию иями иях "
    "ова ову овой ове овы ева еву евой ин ина ину иной ины ино иного "
    "ович овича овичу овичем евич евича овна овны овне овну евна евны ский ского скому ским ская "
    "енко чук юк "
    # The suffixes of the Turkic languages, in every harmony.
    "нын нин нун дын дин дун тын тин тун ны ни ну ды ди ду ты ти ту га ге го ка ке ко на не да де "
    "до та те то дан ден дон тан тен тон нан нен мен бен пен менен лар лер лор дар дер тар тер нен "
    "ча че дай дей тай тей бы би мын мин"
)
_LATIN_CASES: Final = (
    "s es n in un yn nin nun nyn ning ga ge ka ni na da de dan den ta te tan ten la le lar ler ya "
    "ye yi yu yla yle owi owa iem ie ia ii iu ę ą ich off ma is it ad isa as us ui ai am ov ic"
)
_ENDINGS: Final = frozenset(
    {folded(one) for one in (*_CASES.split(), *_LATIN_CASES.split())} - {""}
)
_LONGEST_ENDING: Final = max(map(len, _ENDINGS))
_SEMITIC_PREFIX: Final = "[والبلكفمسهשבכלמ]{0,3}"
_ARABIC_ARTICLE: Final = "ال"
_ARTICLE: Final = re.compile(f"^{_ARABIC_ARTICLE}(?=..)")
_LATIN_PREFIX: Final = "(?:al|el|ul|ad|ar|as|at|az|an|ash|wal|bil|lil|abu|bin|ibn|ben|bar|ben)?"
_FLEETING: Final = re.compile(r"^(.*[^aeiouy])[eo]([^aeiouy]{1,2})$")
_TWICE: Final = re.compile(r"([^aeou\W\d])\1+")
_CLOSED: Final = re.compile(r"^(.+[^aeiouy])i([^aeiouy])$")
_VOWELS: Final = "aeiouy"


class Word:
    """A folded word, and where in it an ending may begin."""

    __slots__ = ("after_stem", "after_whole", "letters", "skeleton")

    def __init__(self, letters: str) -> None:
        self.letters = letters
        self.skeleton = skeleton(letters)
        first = max(1, len(letters) - _LONGEST_ENDING)
        endings = [at for at in range(first, len(letters)) if letters[at:] in _ENDINGS]
        # An ending of consonants comes to the whole word alone: "Mara" is no "Mars".
        self.after_stem = [at for at in endings if letters[at] in _VOWELS]
        # Folding has made one of two letters where an ending begins as the word ends.
        self.after_whole = [
            len(letters), *endings, *(at + 1 for at in endings if at + 1 < len(letters))
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a name. `tells` is how much it tells alone; patterns match a folded word.

    `whole` is the word itself, to which an ending may come, `stem` what it is with one only;
    `derived` is what is made of it; `tight` finds it in words run together without a space, as in
    addresses. What `skeleton` is missing in, is none of these.
    """

    key: str
    tells: Tells
    whole: re.Pattern[str]
    stem: re.Pattern[str] | None
    derived: re.Pattern[str] | None
    tight: re.Pattern[str] | None
    skeleton: str
    has_endings: bool = True

    def told_by(self, word: Word, *, is_tight: bool, is_open: bool = False) -> Tells:
        """How much a word tells of this part's bearer; `is_open` if it may go on in any way."""
        if self._is_inflected(word):
            return self.tells
        if self.tells < Tells.WITHIN:
            return Tells.NOTHING
        for rule in (self.derived, self.tight if is_tight else None):
            if rule is not None and rule.search(word.letters):
                return Tells.WITHIN
        if is_open and self.tight is not None and self.whole.match(word.letters):
            return Tells.WITHIN
        return Tells.NOTHING

    def _is_inflected(self, word: Word) -> bool:
        letters = word.letters
        if not self.has_endings:
            return self.whole.fullmatch(letters.removesuffix("s")) is not None or (
                self.whole.fullmatch(letters) is not None
            )
        if not self.whole.match(letters) and not (self.stem and self.stem.match(letters)):
            return False
        if any(self.whole.fullmatch(letters, 0, end) for end in word.after_whole):
            return True
        stem = self.stem
        return stem is not None and any(stem.fullmatch(letters, 0, at) for at in word.after_stem)


def skeleton(letters: str) -> str:
    """The letters that no spelling of a sound changes: a word without those of a name is not it."""
    return _CHANGEABLE.sub("", letters)


_CHANGEABLE: Final = re.compile("[^lrmnb]+")


def words_of(name: str) -> list[str]:
    """The words of a name, at its spaces and hyphens; an apostrophe stands within a word."""
    plain = UNSEEN.sub("", re.sub("[\u2010\u2011\u2012\u2013\u2212-]+", " ", name))
    plain = re.sub(r"(?<=\w)['’‘ʼ`´ʹ](?=\w)", "", plain)
    return WORD.findall(plain)


def pieces_of(name: str) -> list[str]:
    """`words_of`, and of what has an apostrophe within also what stands around it."""
    found = words_of(name)
    around = [one for one in WORD.findall(UNSEEN.sub("", name)) if len(one) >= TELLING]
    return list(dict.fromkeys([*found, *around]))


def parts_of(names: Iterable[str], *, is_person: bool) -> list[Part]:
    """The parts of somebody's names, each once; a name of one short word tells all by itself."""
    found: dict[tuple[str, str], Part] = {}
    for name in names:
        words = words_of(name)
        alone = len(words) == 1
        for word in pieces_of(name):
            tells = Tells.ALL if alone else _told_alone(word, is_person=is_person)
            if tells is Tells.ALL and is_person and _is_common(word, words):
                tells = Tells.WITHIN
            if len(word) > 1 or alone:
                _keep(found, word, tells)
        if len(words) > 1 and not all(len(one) == 1 for one in words):
            _keep_run_together(found, words)
    return list(found.values())


def is_description(words: list[str]) -> bool:
    """Whether a name tells of somebody rather than calls them: "the Widow of Rope Street"."""
    plain = [folded(word) for word in words]
    return len(words) > _MOST_WORDS or plain[0] in NEVER_ALONE or bool(_OF.intersection(plain))


def _is_common(word: str, words: list[str]) -> bool:
    """Whether a word must go, and yet does not say of whom it speaks: "street", "widow"."""
    return len(words) > 1 and (folded(word) in ORDINARY or is_description(words))


def _keep(found: dict[tuple[str, str], Part], word: str, tells: Tells) -> None:
    key = (folded(word), word_script(word))
    if key[0] in NEVER_ALONE:
        tells = Tells.BRIDGE
    if not key[0] or (len(word) == 1 and key[1] != "unspaced"):
        return
    if key not in found or found[key].tells < tells:
        found[key] = _part(word, tells)


def _keep_run_together(found: dict[tuple[str, str], Part], words: list[str]) -> None:
    """The short words of a name as one: "liwei", in either order."""
    for one in ("".join(words), "".join(reversed(words))):
        if sum(map(len, words)) >= TELLING and any(len(word) < TELLING for word in words):
            _keep(found, one.lower(), Tells.ALL)


def _told_alone(word: str, *, is_person: bool) -> Tells:
    key = folded(word)
    if not is_person and key in ORDINARY:
        return Tells.A_LITTLE
    if word_script(word) == "unspaced":
        return Tells.ALL if len(word) > 1 else Tells.A_LITTLE
    return Tells.ALL if _length(word) >= TELLING else Tells.A_LITTLE


def _length(word: str) -> int:
    """How many letters a word has as it is written, without an Arabic article."""
    return sum(one.isalpha() for one in _ARTICLE.sub("", word))


@lru_cache(maxsize=4000)
def _part(word: str, tells: Tells) -> Part:
    script, size = word_script(word), _length(word)
    if script in ("semitic", "unspaced"):
        return _unspelled(word, script, tells)
    spellings = (folded(word), _with_digraphs(word), _with_vowels(word))
    keys = tuple(dict.fromkeys(filter(None, spellings)))
    is_short = size < WITHIN and script == "latin"
    whole = "|".join(sounds(key, narrow=is_short) for key in keys)
    stems = [stem for key in keys for stem in _stems(key, script, size)]
    long_stems = ["^" + sounds(stem) for stem, left, is_open in stems if is_open and left >= WITHIN]
    prefix = _LATIN_PREFIX if size >= TELLING else ""
    some = "|".join(sounds(stem, narrow=is_short) for stem, _, _ in stems)
    return Part(
        keys[0],
        tells,
        re.compile(f"{prefix}(?:{whole})"),
        re.compile(some) if some else None,
        re.compile("|".join([whole, *long_stems])) if size >= WITHIN else None,
        re.compile(whole) if size >= TELLING else None,
        skeleton(keys[0]),
        has_endings=size >= TELLING or script != "latin",
    )


def _unspelled(word: str, script: str, tells: Tells) -> Part:
    """A word of a script that no sounds are known of: found wherever it stands in another."""
    plain = _ARTICLE.sub("", folded(word))
    key = re.escape(plain[:-1] if len(plain) > TELLING and plain[-1] in "هيה" else plain)
    anywhere = re.compile(key) if script == "unspaced" or len(plain) >= TELLING else None
    whole = re.compile(f"{_SEMITIC_PREFIX}(?:{_ARABIC_ARTICLE})?{re.escape(plain)}")
    return Part(plain, tells, whole, None, anywhere, anywhere, "")


def _stems(key: str, script: str, size: int) -> list[tuple[str, int, bool]]:
    """What stays of a word when it is declined: the stem, its letters, whether all may follow."""
    stems: list[tuple[str, int, bool]] = []
    drops = "a" if script == "latin" and size < WITHIN + 1 else _VOWELS
    if key[-1] in drops and len(key) > 3:
        once = key[:-1]
        stems.append((once, size - 1, True))
        if once[-1] in _VOWELS and len(once) > 3 and size > WITHIN:
            stems.append((once[:-1], size - 2, True))
        for hard, soft in (("g", "z"), ("k", "ts"), ("kh", "s")):
            if once.endswith(hard):
                stems.append((once.removesuffix(hard) + soft, size - 1, False))
    elif key[-1] in drops and script != "latin" and len(key) == 3:
        stems.append((key[:-1], size - 1, False))
    if fleeting := _FLEETING.match(key):
        stems.append((fleeting[1] + fleeting[2], size - 1, False))
    if closed := _CLOSED.match(key):
        stems += [(f"{closed[1]}{one}{closed[2]}", size, True) for one in "oe"]
    if size >= WITHIN and key[-1] in "kptq":
        voiced = {"k": "g", "q": "g", "p": "b", "t": "d"}[key[-1]]
        stems.append((key[:-1] + voiced, size, False))
    return [one for one in stems if len(one[0]) >= 2]


_DIGRAPHS: Final = str.maketrans(
    {"š": "sh", "č": "ch", "ž": "zh", "ŝ": "shch", "ş": "sh", "ș": "sh", "ç": "ch", "ć": "ch",
     "ś": "sh", "ź": "zh", "ż": "zh", "ñ": "n", "â": "ya", "û": "yu", "ё": "yo", "ö": "oe",
     "ü": "ue", "ä": "ae", "ð": "d", "w": "v"}
)  # fmt: skip


def _with_digraphs(word: str) -> str:
    """A word with marked letters spelled out: they are without their marks, or with a second."""
    return folded(unicodedata.normalize("NFC", word.casefold()).translate(_DIGRAPHS))


_INITIALS: Final = (
    ("shch", "shch|sch|sc|sh|s"),
    ("dzh", "dzh|dj|d|j|c"),
    ("zh", "zh|j|z|g"),
    ("kh", "kh|ch|k|h|x"),
    ("ch", "tsch|tch|ch|cz|c"),
    ("sh", "sch|sh|ch|sz|s"),
    ("ts", "ts|tz|c|z|t"),
    ("y", "[yij][aeou]?|e"),
    ("i", "[yij][aeou]?"),
    ("j", "[yij][aeou]?|zh|dzh|dj|g"),
    ("e", "[yij]?e|[yij]o?"),
    ("v", "[vw]"),
    ("w", "[vw]"),
    ("f", "ph|f"),
    ("ph", "ph|f"),
    ("g", "gh|g|h"),
    ("h", "kh|h|g|x"),
    ("k", "k|c|q"),
    ("c", "c|k|ch|ts"),
    ("q", "q|k"),
    ("x", "x|kh|h|ks"),
    ("s", "s"),
)
"""How a name that begins so may be shortened to an initial, in any spelling of its."""


def _with_vowels(word: str) -> str:
    """A word folded but for vowels that stand twice: the Latin script may part them by a glide."""
    return _TWICE.sub(r"\1", letters(word))


@lru_cache(maxsize=4000)
def initial_of(word: str) -> re.Pattern[str]:
    """What the initial of a word may be, folded: "И", "I", "Y" or "J" for "Илья"."""
    spelled = letters(word)
    ways = next((ways for start, ways in _INITIALS if spelled.startswith(start)), "")
    return re.compile(f"(?:{'|'.join(filter(None, (ways, re.escape(spelled[:1]))))})\\Z")
