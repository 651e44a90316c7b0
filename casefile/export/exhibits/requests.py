"""What the bundling worker is asked, and what it answers. Plain records on both sides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from casefile.export.exhibits.choices import ExhibitChoices
from casefile.model.terms import DocumentKind

UNLIMITED: Final = 1 << 50
"""More bytes than there are."""

Send = Callable[[bytes, bytes], None]
"""Takes a kind of frame, one letter, and what is in it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to be highlighted: characters `start` to before `end` of its page's text.

    `key` names the passage in the whole bundle; `says` is who cites it for what, `by` whose note
    that is, `colour` "#rrggbb".
    """

    key: str
    start: int
    end: int
    says: str
    by: str
    colour: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """What of a page's text must not be seen: stretches of the text that has this SHA-256."""

    text_sha256: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CopyRequest:
    """A document, or pages of it, to be copied into a volume.

    Objects are numbered from `first_object`; `node` is the page tree's node that the pages hang
    from and `section` the tag they stand under, both written by whoever asks; `first_key` is the
    first free key of the tags' table. `pages_before` pages (of the document) are passed over, and
    copying ends before there are more than `most_pages` of them or `most_bytes`, yet not before
    the first page. `numbered_from` is the place of the first page among all numbered ones; None
    stamps nothing. With `hidden`, what must not be seen of each page by its number, pages are
    copied as pictures; a page that is not among them does not leave. `anew` asks for what PDFium
    makes of a broken PDF, with a sheet in place of each page that is broken even so. A document
    of `ours` keeps its tags, and its links to "casefile:KEY" become what `targets` has for KEY, or
    the highlight that `marks` has for it.
    """

    path: Path
    kind: DocumentKind
    first_object: int
    node: int
    section: int
    first_key: int
    choices: ExhibitChoices
    password: str | None = None
    pages_before: int = 0
    most_pages: int = 1_000_000
    most_bytes: int = UNLIMITED
    numbered_from: int | None = None
    marks: dict[int, tuple[Mark, ...]] = field(default_factory=dict)
    hidden: dict[int, Hidden] | None = None
    anew: bool = False
    ours: bool = False
    targets: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the copy: its page's place in it (from 0), left and top in the
    page's own units."""

    page: int
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Heading:
    """A bookmark of one of our documents: how deep it stands (from 0), what it says, where."""

    depth: int
    title: str
    place: Place


@dataclass(frozen=True, slots=True)
class Copied:
    """What came of a request. `pages` are the objects of its pages, in order.

    `of` is how many pages the document has. `tags` are objects to stand under the section,
    `tag_table` rows of the tags' table as PDF; `layers` are optional content groups and whether
    each is shown; `files` are names and objects of files kept with the document; `left_out` pages
    (from 1) are not shown and have a sheet that says so.
    """

    pages: list[int]
    of: int
    next_object: int
    next_key: int
    places: dict[str, Place] = field(default_factory=dict)
    tags: list[int] = field(default_factory=list)
    tag_table: list[tuple[int, str]] = field(default_factory=list)
    roles: dict[str, str] = field(default_factory=dict)
    layers: list[tuple[int, bool]] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    files: list[tuple[str, int]] = field(default_factory=list)
    language: str = ""
    left_out: list[int] = field(default_factory=list)


class NotCopied(Exception):
    """A document that cannot be copied; `why` is a clause that says why."""

    def __init__(self, why: str, *, locked: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.locked = locked
