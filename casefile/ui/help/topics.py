"""The topics of the help: Markdown files of our own under `resources/help`, one folder a language.

The first heading of a file is its title. A topic that a language lacks is there in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casefile.places import resources

FIRST: Final = "first-steps"
ENGLISH: Final = "en"

_GROUP: Final = re.compile(r"\[(\w+)\]")
_HEADING: Final = re.compile(r"(#{1,3}) +(.+)")
_NOT_IN_ANCHORS: Final = re.compile(r"[^\w\- ]+")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the Markdown beneath it. The first of a topic has its title and no anchor."""

    heading: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Topic:
    """One page: `name` is its file's, `group` the part of the contents it stands in."""

    name: str
    group: str
    text: str
    is_translated: bool

    @property
    def title(self) -> str:
        return self.sections[0].heading

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple(_sections(self.text))


def folder() -> Path:
    """Where the pages and their pictures are."""
    return resources() / "help"


def topics(language: str) -> tuple[Topic, ...]:
    """All topics in the order of the contents, in a language by its ISO 639-1 code."""
    return tuple(_topics(folder(), language))


def anchor_of(heading: str) -> str:
    """A heading as links name it: "Seen from the day" is `seen-from-the-day`."""
    bare = _NOT_IN_ANCHORS.sub("", heading.casefold()).strip()
    return re.sub(r"\s+", "-", bare)


def anchor_here(topic: Topic, anchor: str) -> str:
    """The anchor, in a topic's own language, of what an anchor of the English page names."""
    english = (folder() / ENGLISH / f"{topic.name}.md").read_text(encoding="utf-8")
    pairs = zip(_sections(english), topic.sections, strict=False)
    return next((here.anchor for there, here in pairs if there.anchor == anchor), "")


def _topics(place: Path, language: str) -> Iterator[Topic]:
    group = ""
    for line in (place / "contents.txt").read_text(encoding="utf-8").splitlines():
        heading = _GROUP.fullmatch(line)
        if heading:
            group = heading[1]
        elif line:
            own = place / language / f"{line}.md"
            is_there = own.is_file()
            path = own if is_there else place / ENGLISH / f"{line}.md"
            yield Topic(line, group, path.read_text(encoding="utf-8"), is_there)


def _sections(text: str) -> Iterator[Section]:
    heading, anchor, lines = "", "", list[str]()
    for line in text.splitlines():
        found = _HEADING.fullmatch(line)
        if found is None:
            lines.append(line)
            continue
        if heading:
            yield Section(heading, anchor, "\n".join(lines))
        heading, lines = found[2], []
        anchor = "" if found[1] == "#" else anchor_of(heading)
    yield Section(heading, anchor, "\n".join(lines))
