"""The documents of a case by what a table calls them, and where in them its quotes stand."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from casefile.actions.chronology_rows import EventRow
from casefile.actions.citing import CONTEXT
from casefile.actions.finding import pattern_of
from casefile.export import wording
from casefile.model.terms import Stance
from casefile.model.wording import worded
from casefile.store.pages import page_texts
from casefile.store.reads.documents import DocumentLine, documents

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LONGEST_QUOTE: Final = 5_000
_KEPT_TEXT: Final = 40_000_000
_LONGEST_SOURCE: Final = 500
"""Characters; what is longer names no document."""

_OUR_PAGE: Final = re.compile(r"(?P<page>\d{1,9})(?:; (?P<stance>[^;)]*))?\)")
# A run of spaces or commas is gone through once, not once more from each of its signs.
_PAGE: Final = re.compile(
    r"(?<![\s,;(\[])[\s,;(\[]*\b(?:pages?|pp?|at p|стр(?:аница)?|с|л)\b\.?\s*"
    r"(?P<page>\d+)\D*\d*[)\]]?\s*$",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"[\"'“„«‘](.*)[\"'”“»’]", re.DOTALL)
_STANCES: Final = {words: stance for stance, words in wording.STANCE.items()}


@dataclass(frozen=True, slots=True)
class Cited:
    """A stretch of a page that a row quotes; `quote`, `prefix` and `suffix` as a passage has them.

    Without an `attribution` the document's outlet says so.
    """

    document: str
    page: int
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    stance: Stance
    attribution: str


@dataclass(frozen=True, slots=True)
class _Claim:
    source: str
    page: int | None
    quote: str
    stance: Stance = Stance.SUPPORTS


class Sources:
    """Finds what rows cite; counts in `missed` why something could not be cited."""

    def __init__(self, connection: Connection, case_id: str) -> None:
        self._connection = connection
        self._called: defaultdict[str, dict[str, DocumentLine]] = defaultdict(dict)
        self._texts: dict[str, list[tuple[int, str]]] = {}
        self._kept = 0
        self.missed: Counter[str] = Counter()
        for line in documents(connection, case_id):
            names = (line.sha256, line.title, line.file_name, PurePath(line.file_name).stem)
            for name in (*names, line.url):
                if key := _key(name):
                    self._called[key][line.sha256] = line

    def of(self, row: EventRow) -> tuple[tuple[Cited, ...], tuple[str, ...]]:
        """The passages a row cites; and, as lines for its details, what could not be cited."""
        if not (row.source or row.quote or row.attribution or row.disputed_by):
            return (), ()
        claims = list(_claims(row))
        said_by = _said_by(row, claims)
        cited: list[Cited] = []
        left: list[str] = []
        for claim, who in zip(claims, said_by, strict=True):
            found = self._place(claim, who)
            if found is not None:
                cited.append(found)
            else:
                left += _in_words(claim)
        for words, who, disputes in (
            ("Who says so", row.attribution, False),
            ("Disputed by", row.disputed_by, True),
        ):
            # Who disputes it is not told by a passage that supports it, and the other way round.
            if who and not any((one.stance is Stance.DISPUTES) is disputes for one in cited):
                left.append(f"{words}: {' '.join(who.split())}")
        return tuple(dict.fromkeys(cited)), tuple(dict.fromkeys(left))

    def _place(self, claim: _Claim, said_by: str) -> Cited | None:
        line, page = self._document(claim)
        if line is None:
            self.missed["not here" if claim.source else "no source"] += 1
            return None
        if not claim.quote:
            self.missed["no words"] += 1
            return None
        pattern = pattern_of(claim.quote[:_LONGEST_QUOTE])
        pages = self._pages(line.sha256)
        for number, text in sorted(pages, key=lambda one: one[0] != page):
            if found := pattern.search(text):
                start, end = found.span()
                return Cited(
                    document=line.sha256,
                    page=number,
                    start=start,
                    end=end,
                    quote=text[start:end],
                    prefix=text[max(start - CONTEXT, 0) : start],
                    suffix=text[end : end + CONTEXT],
                    stance=claim.stance,
                    attribution=line.outlet if said_by in ("", line.title) else said_by,
                )
        self.missed["not found"] += 1
        return None

    def _document(self, claim: _Claim) -> tuple[DocumentLine | None, int | None]:
        """The one document a claim names, also with the page behind its name."""
        if len(claim.source) > _LONGEST_SOURCE:
            return None, None
        bare = _PAGE.sub("", claim.source)
        stated = _PAGE.search(claim.source)
        for name in (claim.source, bare):
            found = list(self._called.get(_key(name), {}).values())
            if len(found) == 1:
                return found[0], claim.page or (int(stated["page"][:9]) if stated else None)
        return None, None

    def _pages(self, sha256: str) -> list[tuple[int, str]]:
        if sha256 not in self._texts:
            if self._kept > _KEPT_TEXT:
                self._texts.clear()
                self._kept = 0
            self._texts[sha256] = pages = page_texts(self._connection, sha256)
            self._kept += sum(len(text) for _, text in pages)
        return self._texts[sha256]


def _key(name: str) -> str:
    return " ".join(name.split()).strip("“”\"'«» .").casefold()


def _claims(row: EventRow) -> Iterator[_Claim]:
    """What a row claims to be written where: our own lines of quotes, else one source and quote."""
    if row.quote:
        ours = [_our_claim(line) for line in row.quote.split("\n")]
        if None not in ours:
            yield from filter(None, ours)
            return
    stated = re.search(r"\d{1,9}", row.page)
    page = int(stated[0]) if stated else None
    quote = row.quote.strip()
    whole = _QUOTED.fullmatch(quote)
    yield _Claim(" ".join(row.source.split()), page, whole[1].strip() if whole else quote)


def _our_claim(line: str) -> _Claim | None:
    """A line of our own quotes: “the words” (the document, page 3; disputes it)."""
    before, _, after = line.rpartition(", page ")
    quote, parted, source = before.rpartition("” (")
    stated = _OUR_PAGE.fullmatch(after)
    if stated is None or not parted or not quote.startswith("“"):
        return None
    stance = _STANCES.get(stated["stance"] or "", Stance.SUPPORTS)
    return _Claim(source, int(stated["page"]), quote[1:], stance)


def _said_by(row: EventRow, claims: Sequence[_Claim]) -> Iterator[str]:
    """Who says each claim; of those who support it and of those who dispute it apart."""
    disputes = [one.stance is Stance.DISPUTES for one in claims]
    denied_by = iter(_each_by(row.disputed_by, sum(disputes)))
    said_by = iter(_each_by(row.attribution, len(disputes) - sum(disputes)))
    return (next(denied_by if is_disputed else said_by) for is_disputed in disputes)


def _each_by(names: str, claims: int) -> Sequence[str]:
    """One for all, or one for each; of what cannot be told apart nobody."""
    who = list(dict.fromkeys(filter(None, (one.strip() for one in names.split(";")))))
    if len(who) == claims:
        return who
    return (who if len(who) == 1 else [""]) * claims


def _in_words(claim: _Claim) -> Iterator[str]:
    if claim.source:
        page = f", page {claim.page}" if claim.page else ""
        yield f"Source: {claim.source}{page}"
    if claim.quote:
        yield f"Quote: “{' '.join(claim.quote.split())}”"


def missed_in_words(missed: Counter[str]) -> Iterator[str]:
    """Sentences on what could not be cited, and where it stays."""
    if count := missed["not here"]:
        yield worded(
            "Of %Ln row(s) the source is no document of the case; that stays in the details.",
            count=count,
        )
    if count := missed["no words"]:
        yield worded(
            "Of %Ln row(s) the source is here, but no words of it are quoted; that stays in the "
            "details.",
            count=count,
        )
    if count := missed["not found"]:
        yield worded(
            "Of %Ln row(s) the quote is not in the document named; that stays in the details.",
            count=count,
        )
    if count := missed["no source"]:
        yield worded(
            "Of %Ln row(s) the quote names no document of the case; that stays in the details.",
            count=count,
        )
