"""The summary of one case as plain words, ready to be typeset.

Everything here is a string that stands on the page as it is: dates are already worded, standings,
roles and kinds already named (`casefile.export.wording`). A number in `citations` is the number of
a `CitationLine`; `CitationLine.source` is the number of a `SourceLine`; one in `people` is the
number of a `PersonLine`. `said` says who says a line ("according to …; disputed by …").
A `fact` is no word of the page: it is the identity of what the line says, in the library.
Nothing of it is markup.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields, is_dataclass
from datetime import date
from typing import Any

from casefile.export.summary.choices import Section
from casefile.export.summary.lines import (
    LeaderLine,
    MonthLine,
    PersonLine,
    PlaceLine,
    RelatedEventLine,
    SideLine,
)


@dataclass(frozen=True, slots=True)
class NameLine:
    """One name of a party: "Ilya Dovran", kind "full name"."""

    text: str
    kind: str = ""
    citations: tuple[int, ...] = ()
    said: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class StatusLine:
    """One step of a charge: "charged", when as worded, and the words behind that."""

    status: str
    when: str = ""
    phrase: str = ""
    citations: tuple[int, ...] = ()
    said: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """A charge as it stands; `provision` is a `ProvisionLine.number`, 0 for none."""

    label: str
    status: str
    provision: int = 0
    citations: tuple[int, ...] = ()
    said: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class SuspectLine:
    """A suspect, accused or convicted; `label` is what the case calls them ("Suspect 3").

    `named` is False while no source has said who it is. `group` says of which group one is a part,
    `kind` what a group itself is ("group of 4, of whom 2 are named"). `stands_for` is how many
    suspects the line counts for: one, or those of a group who have no line of their own.
    """

    label: str
    role: str
    named: bool = True
    kind: str = ""
    stands_for: int = 1
    group: str = ""
    names: tuple[NameLine, ...] = ()
    description: str = ""
    charges: tuple[ChargeLine, ...] = ()
    citations: tuple[int, ...] = ()
    said: str = ""
    people: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class ChargedLine:
    """Who is charged under a provision, and the history of it, oldest first."""

    who: str
    status: str
    history: tuple[StatusLine, ...] = ()
    citations: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class ProvisionLine:
    """One article of a law; `penalty` in words ("up to 15 years in prison"), `valid` likewise."""

    number: int
    label: str
    law: str = ""
    article: str = ""
    jurisdiction: str = ""
    penalty: str = ""
    valid: str = ""
    text: str = ""
    charged: tuple[ChargedLine, ...] = ()
    citations: tuple[int, ...] = ()
    said: str = ""
    people: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class PartyLine:
    """Anybody in the case who is no suspect: court, agency, lawyer, witness."""

    label: str
    role: str = ""
    kind: str = ""
    names: tuple[NameLine, ...] = ()
    description: str = ""
    citations: tuple[int, ...] = ()
    said: str = ""
    people: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class OtherDateLine:
    """Another date that an event is given; `when` and `phrase` as in `ChronologyLine`.

    `said_by` is who gives it, one attribution chain or the user's words; empty if nobody says.
    """

    when: str
    phrase: str = ""
    said_by: str = ""
    citations: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class ChronologyLine:
    """One event.

    `when` is what the source allows, worded; `phrase` the source's own words, in quotation marks,
    or what was entered; empty if the same.
    `meaning` is a value of `casefile.model.colours.Meaning`; `custody` is a value of
    `casefile.model.terms.Custody` or empty and `custody_words` says it. `says` holds one
    attribution chain each ("Radio ← Agency ← official"); who gives one of the `other_dates` and
    disputes this one stands there instead; `denied_by` holds those who say it is not so. `order`
    says with which other lines the order is not known ("may have come before or after …"). `sides`
    are those of a dispute, each with its citations. `case` is the title of its case where cases
    stand together.
    """

    title: str
    when: str = ""
    phrase: str = ""
    kind: str = ""
    meaning: str = "context"
    custody: str = ""
    custody_words: str = ""
    standing: str = ""
    disputed: bool = False
    says: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    place: str = ""
    detail: str = ""
    order: str = ""
    other_dates: tuple[OtherDateLine, ...] = ()
    citations: tuple[int, ...] = ()
    denied_by: tuple[str, ...] = ()
    sides: tuple[SideLine, ...] = ()
    people: tuple[int, ...] = ()
    case: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A text of a drawing, in points from its upper left corner to the text's line."""

    x: float
    y: float
    text: str
    ink: str
    size: float
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class StripLine:
    """A strip of the timeline, `width` by `height` points: an SVG without words, and its words.

    `words` say what it shows to those who cannot see it; `left_out` what is not drawn before it.
    """

    svg: str
    width: float
    height: float
    words: str
    texts: tuple[TextLine, ...] = ()
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class RelatedCaseLine:
    """Another case this one is related to; `relation` says how."""

    title: str
    jurisdiction: str = ""
    relation: str = ""
    synopsis: str = ""
    citations: tuple[int, ...] = ()
    events: tuple[RelatedEventLine, ...] = ()
    people: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note; line breaks part its paragraphs. `said` is whose it is and what it is about."""

    text: str
    citations: tuple[int, ...] = ()
    said: str = ""
    people: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One document; `pages` in words ("4 pages"), `sha256` of its bytes in 64 hex digits.

    `language` is that of its text as BCP 47, empty where it is not known.
    """

    number: int
    title: str
    sha256: str
    kind: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    pages: str = ""
    file_name: str = ""
    url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class CitationLine:
    """Citation `number`: the passage quoted, in which source and on which page, and who said it.

    `exhibit` is where it stands in the bundle that the summary leads ("Exhibit 3, 000017").
    """

    number: int
    source: int
    quote: str
    page: str = ""
    attribution: str = ""
    stance: str = ""
    place: PlaceLine | None = None
    people: tuple[int, ...] = ()
    exhibit: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a dossier says of one case."""

    title: str
    reference: str = ""
    jurisdiction: str = ""
    stage: str = ""
    led_by: tuple[LeaderLine, ...] = ()
    synopsis: str = ""
    suspects: tuple[SuspectLine, ...] = ()
    provisions: tuple[ProvisionLine, ...] = ()
    parties: tuple[PartyLine, ...] = ()
    timeline: tuple[StripLine, ...] = ()
    chronology: tuple[ChronologyLine, ...] = ()
    related: tuple[RelatedCaseLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    prose: tuple[MonthLine, ...] = ()
    synopsis_people: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Chapter):
    """A case as it leaves the program; ValueError if a citation or source number leads nowhere.

    `timeline` is the picture for print, in strips (none leave the section out). `made_on` is the
    day of making, `program` the program's name and version; they and the title are all the
    metadata the finished file carries. `part` says which part of the case it is, `sections` what
    stands in it and in which order. With `prose` the chronology is told and no table, with
    `quotes` each line quotes what it rests on.

    Several cases are `chapters`, and the fields that say something of one case are empty, but for
    the chronology where it is one of all of them. Sources, citations, provisions and persons are
    numbered over all of it.
    """

    made_on: date
    program: str
    made_on_words: str = ""
    sources: tuple[SourceLine, ...] = ()
    citations: tuple[CitationLine, ...] = ()
    part: str = ""
    sections: tuple[str, ...] = tuple(Section)
    chapters: tuple[Chapter, ...] = ()
    persons: tuple[PersonLine, ...] = ()
    quotes: bool = False

    @property
    def cases(self) -> tuple[Chapter, ...]:
        """What holds the lines of each case."""
        return self.chapters or (self,)

    def __post_init__(self) -> None:
        sources = {source.number for source in self.sources}
        numbers = {citation.number for citation in self.citations}
        listed = [provision for case in self.cases for provision in case.provisions]
        provisions = {provision.number for provision in listed}
        if (len(sources), len(numbers), len(provisions)) != (
            len(self.sources),
            len(self.citations),
            len(listed),
        ):
            raise ValueError("two sources, citations or provisions have the same number")
        if lost := {citation.source for citation in self.citations} - sources:
            raise ValueError(f"no source is numbered {sorted(lost)}")
        if lost := set(_cited(self)) - numbers:
            raise ValueError(f"no citation is numbered {sorted(lost)}")
        charged = {
            charge.provision
            for case in self.cases
            for suspect in case.suspects
            for charge in suspect.charges
        }
        if lost := charged - provisions - {0}:
            raise ValueError(f"no provision is numbered {sorted(lost)}")

    def to_dict(self) -> dict[str, Any]:
        """The dossier as JSON's own kinds; days as ISO 8601."""
        return {**asdict(self), "made_on": self.made_on.isoformat()}


def _cited(line: object) -> Iterator[int]:
    """Every citation number anywhere below a line."""
    for field in fields(line):  # type: ignore[arg-type]  # only called on the lines above
        value = getattr(line, field.name)
        if not isinstance(value, tuple):
            continue
        for entry in value:
            if isinstance(entry, CitationLine):
                continue
            if is_dataclass(entry):
                yield from _cited(entry)
            elif field.name == "citations" and isinstance(entry, int):
                yield entry
