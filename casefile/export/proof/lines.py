"""The statements that stand on the page of a summary, taken from what its template gets.

Of each line, the words that are printed, in the order of the page. It says the same as
`resources/typst/summary.typ`: who changes the one changes the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final

Line = Mapping[str, Any]

PARTS: Final = frozenset({"name", "charge", "charged", "step", "other date"})
"""Kinds of statements that stand within the entry of the one before them."""

_SHORT: Final = 60
_SHORT_QUOTE: Final = 220
"""Letters after which the page shortens a source's title beside a line, and a footnote's quote."""


@dataclass(slots=True)
class Statement:
    """One statement: what it says in the words of the page, of which fact, on which citations.

    `fact` is the identity in the library: of a source its SHA-256, of a month and of a line of the
    index, which have none, what they are called. `same_as` is the number of
    the statement whose words say the first of this one's too: a suspect's heading is their name.
    """

    number: int
    kind: str
    case: str
    fact: str
    words: list[str]
    citations: list[int]
    same_as: int = 0

    def as_json(self) -> dict[str, Any]:
        told: dict[str, Any] = {
            "number": self.number,
            "kind": self.kind,
            "case": self.case,
            "fact": self.fact,
            "words": self.words,
            "citations": self.citations,
        }
        return {**told, "same_as": self.same_as} if self.same_as else told


@dataclass(slots=True)
class Collected:
    """All statements of a summary, and the words of each passage by its number."""

    statements: list[Statement] = field(default_factory=list)
    passages: dict[int, list[str]] = field(default_factory=dict)


def collected(content: Mapping[str, Any]) -> Collected:
    """The statements of a summary, as its template gets it."""
    found = _Collecting(content)
    chapters: Sequence[Line] = content["chapters"]
    if chapters:
        found.add("summary", "", _pick(content, "title part"))
        found.chronology(content)
    for case in chapters or [content]:
        found.case_id = case["fact"]
        found.case(case, "" if chapters else content["part"])
        for section in content["sections"]:
            found.section(section, case)
    found.case_id = ""
    for section in content["sections"]:
        if section == "persons":
            found.persons(content)
        elif section == "sources":
            found.sources(content)
    return found.collected


class _Collecting:
    def __init__(self, content: Line) -> None:
        self.case_id = ""
        self.collected = Collected()
        self._labels: Mapping[str, str] = content["labels"]
        self._quotes: bool = content["quotes"]
        self._lists_sources = "sources" in content["sections"]
        self._citations = {one["number"]: one for one in content["citations"]}
        self._titles = {one["number"]: one["title"] for one in content["sources"]}

    def add(
        self, kind: str, fact: str, words: Iterable[str], citations: Iterable[int] = ()
    ) -> Statement:
        number = len(self.collected.statements) + 1
        made = Statement(number, kind, self.case_id, fact, _pieces(words), [*citations])
        self.collected.statements.append(made)
        return made

    def line(self, kind: str, line: Line, words: Iterable[str]) -> Statement:
        """A line of the page with what stands behind it of the passages it rests on."""
        cited: Sequence[int] = line["citations"]
        return self.add(kind, line["fact"], [*words, *self._beside(cited)], cited)

    def case(self, case: Line, part: str) -> None:
        """What stands at the head of a case: only who leads it is said by sources."""
        cited = [*dict.fromkeys(chain.from_iterable(one["citations"] for one in case["led_by"]))]
        words = _pick(case, "title reference jurisdiction stage")
        for one in case["led_by"]:
            words += [*_pick(one, "name said"), *self._beside(one["citations"])]
        self.add("case", case["fact"], [*words, part], cited)

    def section(self, section: str, case: Line) -> None:
        """The statements of one section of a case."""
        match section:
            case "synopsis":
                if case["synopsis"].strip():
                    self.add("synopsis", case["fact"], [case["synopsis"]])
            case "suspects":
                for line in case["suspects"]:
                    self._suspect(line)
            case "charges":
                for line in case["provisions"]:
                    self._provision(line)
            case "chronology":
                self.chronology(case)
            case "parties":
                for line in case["parties"]:
                    self._party(line)
            case "related":
                for line in case["related"]:
                    self._related(line)
            case "notes":
                for line in case["notes"]:
                    self.line("note", line, [line["text"], _capital_said(line)])

    def chronology(self, case: Line) -> None:
        """The events of a case, or of all cases together, in a table or in prose."""
        for line in case["chronology"] if not case["prose"] else ():
            self._event(line)
        for month in case["prose"]:
            self.add("month", month["heading"], [month["heading"]])
            for told in month["told"]:
                self._told(told)

    def persons(self, content: Line) -> None:
        """The entries of the index of persons."""
        for line in content["persons"]:
            words = _pick(line, "name see" if line["see"] else "name role")
            self.add("index", line["name"], words)

    def sources(self, content: Line) -> None:
        """The list of sources, and the words of the passages in it."""
        for line in content["sources"]:
            name = "" if line["file_name"] == line["title"] else line["file_name"]
            words = [
                line["title"],
                self._source(line["number"]),
                *_pick(line, "kind outlet author published pages"),
                name,
                *_pick(line, "url sha256"),
            ]
            self.add("source", line["sha256"], words)
        for line in content["citations"]:
            words = _pieces(_pick(line, "quote page attribution stance"))
            self.collected.passages[line["number"]] = words

    def _suspect(self, line: Line) -> None:
        words = [*_pick(line, "label role kind description group"), _capital_said(line)]
        heading = self.line("involvement", line, words)
        for name in line["names"]:
            is_full = name["kind"] == self._labels["full_name"]
            self._name(name, heading, same=_is_label(name, line) and is_full)
        for charge in line["charges"]:
            self.line("charge", charge, _pick(charge, "label status said"))

    def _party(self, line: Line) -> None:
        cited = [line["citations"], *(name["citations"] for name in line["names"])]
        # Those of the names are quoted together with those of the line, each once.
        quoted = self._quoted(dict.fromkeys(chain.from_iterable(cited)))
        words = [*_pick(line, "label role description kind said"), *quoted]
        words += self._in_short(line["citations"])
        heading = self.add("involvement", line["fact"], words, line["citations"])
        for name in line["names"]:
            same = _is_label(name, line)
            # Who says that the party is called so and what it is, is named once.
            once = {**name, "said": ""} if same and name["said"] == line["said"] else name
            self._name(once, heading, same=same, quoted=False)

    def _name(self, name: Line, heading: Statement, *, same: bool, quoted: bool = True) -> None:
        words = _pick(name, "text said" if same else "text kind said")
        words += self._beside(name["citations"]) if quoted else self._in_short(name["citations"])
        made = self.add("name", name["fact"], words, name["citations"])
        made.same_as = heading.number if same else 0

    def _provision(self, line: Line) -> None:
        words = _pick(line, "label article law jurisdiction valid penalty text")
        self.line("provision", line, [*words, _capital_said(line)])
        for charged in line["charged"]:
            history = charged["history"]
            words = _pick(charged, "who" if history else "who status")
            self.add("charged", charged["fact"], words, charged["citations"])
            for step in history:
                self.line("step", step, _pick(step, "status when phrase said"))

    def _event(self, line: Line) -> None:
        words = [
            *_pick(line, "when phrase title case custody_words standing"),
            "" if line["custody"] else line["kind"],
            line["place"],
            *line["participants"],
            *_pick(line, "order detail"),
            *line["says"],
            *line["denied_by"],
            *self._sides(line),
        ]
        self.line("event", line, words)
        for other in line["other_dates"]:
            self.line("other date", other, _pick(other, "when phrase said_by"))

    def _told(self, told: Line) -> None:
        cited = [one for sentence in told["sentences"] for one in sentence["citations"]]
        words = [sentence["text"] for sentence in told["sentences"]]
        words += [told["detail"], *self._sides(told)]
        self.line("event", {**told, "citations": [*dict.fromkeys(cited)]}, words)

    def _sides(self, line: Line) -> Iterator[str]:
        """The footnote on a dispute: each side, and where it says so."""
        for side in line["sides"]:
            yield f"{side['who']} {side['says']}"
            for number in side["citations"]:
                one = self._citations[number]
                if self._lists_sources:
                    yield f"{self._source(one['source'])}, {one['page']}"
                else:
                    yield ", ".join(filter(None, (self._title(one["source"]), one["page"])))
                if len(one["quote"]) <= _SHORT_QUOTE:
                    yield one["quote"]

    def _related(self, line: Line) -> None:
        words = _pick(line, "title jurisdiction relation synopsis")
        for event in line["events"]:
            words += _pick(event, "when phrase title said")
        self.line("related case", line, words)

    def _beside(self, citations: Iterable[int]) -> Iterator[str]:
        """What a line itself says of its passages: their words, or without a list where they are.

        A title that may have been shortened is not among it.
        """
        numbers = list(citations)
        yield from self._quoted(numbers)
        yield from self._in_short(numbers)

    def _quoted(self, citations: Iterable[int]) -> Iterator[str]:
        for number in citations if self._quotes else ():
            one = self._citations[number]
            if one["quote"] or not self._lists_sources:
                yield from (one["quote"], self._title(one["source"]), one["page"], one["stance"])

    def _in_short(self, citations: Iterable[int]) -> Iterator[str]:
        if self._quotes or self._lists_sources:
            return
        pages: dict[int, dict[str, None]] = {}
        for number in citations:
            one = self._citations[number]
            pages.setdefault(one["source"], {})[one["page"]] = None
        for source, of_one in pages.items():
            yield ", ".join(filter(None, (self._title(source), *of_one)))

    def _source(self, number: int) -> str:
        return self._labels["source_in_passing"].replace("{number}", str(number))

    def _title(self, source: int) -> str:
        title: str = self._titles[source]
        return title if len(title) <= _SHORT else ""


def _is_label(name: Line, line: Line) -> bool:
    return bool(name["text"] == line["label"])


def _capital_said(line: Line) -> str:
    """Who says it, where a line of its own begins with that."""
    said: str = line["said"] if line["citations"] else ""
    return said[:1].upper() + said[1:]


def _pick(line: Line, keys: str) -> list[str]:
    return [line[key] for key in keys.split()]


def _pieces(words: Iterable[str]) -> list[str]:
    """Paragraph by paragraph; what is empty is not printed."""
    return [piece for word in words for line in word.split("\n") if (piece := line.strip())]
