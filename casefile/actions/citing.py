"""Passages and citations: from a stretch of a page to a fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from casefile.model.cases import Note
from casefile.model.documents import Citation, Document, Passage
from casefile.model.errors import NotAllowed
from casefile.model.events import Event
from casefile.model.law import Charge, ChargeStep, Provision
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import PartyKind, Role, Stance
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.pages import page_text
from casefile.store.reads.citations import FactKind
from casefile.store.unit import Unit

CONTEXT: Final = 32
"""How many code points of prefix and suffix a passage keeps."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a page that the user selected: code points, `end` exclusive."""

    document: str
    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact is written and what the words do to it.

    Without an `attribution` the document's outlet is who said it.
    """

    stretches: Sequence[Stretch] = ()
    stance: Stance = Stance.SUPPORTS
    attribution: str | None = None


NOWHERE: Final = Source()


def shortened(text: str, length: int = 40) -> str:
    """A text as a label quotes it: one line, at most `length` characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def passage(library: Library, unit: Unit, stretch: Stretch) -> Passage:
    """The passage for a stretch, made if it is new; surrounding white space is left out.

    Raises `NotAllowed` for a stretch that holds no text.
    """
    with library.read() as connection:
        text = page_text(connection, stretch.document, stretch.page)
    start, end = max(stretch.start, 0), min(stretch.end, len(text))
    quote = text[start:end]
    start += len(quote) - len(quote.lstrip())
    end = start + len(quote.strip())
    if end <= start:
        raise NotAllowed(worded("The selection holds no text, so nothing was tagged."))
    there = unit.first(Passage, document=stretch.document, page=stretch.page, start=start, end=end)
    return there or unit.add(
        Passage(
            document=stretch.document,
            page=stretch.page,
            start=start,
            end=end,
            quote=text[start:end],
            prefix=text[max(start - CONTEXT, 0) : start],
            suffix=text[end : end + CONTEXT],
        )
    )


def cite(
    library: Library,
    unit: Unit,
    case_id: str,
    kind: FactKind,
    fact_id: str,
    source: Source,
) -> list[str]:
    """Cites a source's stretches for a fact.

    A stretch that already stands for the fact is not cited twice.
    """
    made: list[str] = []
    for stretch in source.stretches:
        place = passage(library, unit, stretch)
        if unit.first(Citation, passage_id=place.id, case_id=case_id, **{kind.value: fact_id}):
            continue
        said_by = source.attribution
        if said_by is None:
            said_by = unit.get(Document, stretch.document).outlet
        citation = Citation(
            case_id=case_id,
            passage_id=place.id,
            stance=source.stance,
            attribution=said_by,
            **{kind.value: fact_id},
        )
        made.append(unit.add(citation).id)
    return made


def add_citations(
    library: Library,
    case_id: str,
    kind: FactKind,
    fact_id: str,
    source: Source,
) -> list[str]:
    """Cites further passages for a fact that is there already."""
    with library.write(lasting("Cite a passage")) as unit:
        unit.label = lasting("Cite for {what}", what=_called(unit, kind, fact_id))
        return cite(library, unit, case_id, kind, fact_id, source)


def _called(unit: Unit, kind: FactKind, fact_id: str) -> str:
    """A fact as History says it."""
    match kind:
        case FactKind.EVENT:
            return f"“{shortened(unit.get(Event, fact_id).title)}”"
        case FactKind.NAME:
            return f"“{shortened(unit.get(Name, fact_id).text)}”"
        case FactKind.NOTE:
            return f"“{shortened(unit.get(Note, fact_id).text)}”"
        case FactKind.PROVISION:
            return lasting(
                "Art. {article}", article=shortened(unit.get(Provision, fact_id).article)
            )
        case FactKind.CHARGE_STEP:
            charge = unit.get(Charge, unit.get(ChargeStep, fact_id).charge_id)
            article = unit.get(Provision, charge.provision_id).article
            return lasting("a charge under Art. {article}", article=article)
        case FactKind.INVOLVEMENT:
            return called(unit, unit.get(Involvement, fact_id))


def called(unit: Unit, involvement: Involvement) -> str:
    """Somebody in a case as History says them: the name shown, else the role and number."""
    names = unit.where(Name, party_id=involvement.party_id, order_by=Name.position)
    if names:
        return f"“{shortened(names[0].text)}”"
    party = unit.get(Party, involvement.party_id)
    if party.kind == PartyKind.GROUP:
        return lasting("group of %n", count=party.count) if party.count else lasting("group")
    if not involvement.number:
        return roles_in_history(involvement.role)
    if involvement.role == Role.ACCUSED:
        return lasting("accused {number}", number=involvement.number)
    if involvement.role == Role.CONVICTED:
        return lasting("convicted {number}", number=involvement.number)
    return lasting("suspect {number}", number=involvement.number)


def roles_in_history(role: Role) -> str:
    """A role as History says it."""
    return {
        Role.SUSPECT: lasting("suspect"),
        Role.ACCUSED: lasting("accused"),
        Role.CONVICTED: lasting("convicted"),
        Role.WITNESS: lasting("witness"),
        Role.VICTIM: lasting("victim"),
        Role.LAWYER: lasting("lawyer"),
        Role.JUDGE: lasting("judge"),
        Role.PROSECUTOR: lasting("prosecutor"),
        Role.INVESTIGATOR: lasting("investigator"),
        Role.COURT: lasting("court"),
        Role.AGENCY: lasting("agency"),
        Role.OTHER: lasting("party"),
    }[role]


def edit_citation(library: Library, citation_id: str, *, stance: Stance, attribution: str) -> None:
    with library.write(lasting("Edit a citation")) as unit:
        citation = unit.get(Citation, citation_id)
        citation.stance = stance
        citation.attribution = attribution.strip()


def delete_citation(library: Library, citation_id: str) -> None:
    """Takes a citation off its fact; the fact stays."""
    with library.write(lasting("Remove a citation")) as unit:
        citation = unit.get(Citation, citation_id)
        place = unit.get(Passage, citation.passage_id)
        unit.delete(citation)
        forget_uncited(unit, [place])


def forget_uncited(unit: Unit, passages: Iterable[Passage] | None = None) -> None:
    """Drops passages that nothing cites any more (all of them are looked at if none are given)."""
    cited = {citation.passage_id for citation in unit.where(Citation)} if passages is None else None
    for place in unit.where(Passage) if passages is None else passages:
        if (
            place.id not in cited
            if cited is not None
            else not unit.first(Citation, passage_id=place.id)
        ):
            unit.delete(place)


def passages_of(unit: Unit, kind: FactKind, fact_ids: Iterable[str]) -> list[Passage]:
    """The passages cited for facts, to be looked at after the facts have gone."""
    ids = {
        citation.passage_id
        for fact_id in fact_ids
        for citation in unit.where(Citation, **{kind.value: fact_id})
    }
    return [unit.get(Passage, identity) for identity in sorted(ids)]
