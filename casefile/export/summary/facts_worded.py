"""What of a fact is put together before it is a line."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.export import wording
from casefile.export.periods import printed, sourced
from casefile.export.said import without_other_dates
from casefile.export.summary.attributing import said
from casefile.export.summary.lines import RelatedEventLine
from casefile.model.terms import PartyKind, Role, Stance
from casefile.store.reads.facts import CaseFacts, EventLine, InvolvementLine
from casefile.store.reads.law import ProvisionLine


def about(one: InvolvementLine) -> str:
    return " · ".join(filter(None, (one.description, one.party_description, one.country)))


def related_event(one: EventLine) -> RelatedEventLine:
    cited = [each for each in without_other_dates(one) if each.stance is not Stance.DISPUTES]
    # Its documents are of another case and no sources of this summary: named in words.
    documents = dict.fromkeys(f"“{each.document_title}”, page {each.page}" for each in cited)
    custody = "" if one.custody is None else wording.CUSTODY[one.custody].lower()
    standing = wording.STANDING[one.standing].lower()
    return RelatedEventLine(
        title=one.title,
        when=printed(one.when, one.until),
        phrase=sourced(one.when, one.until, quotes=[each.quote for each in one.citations]),
        said="; ".join(filter(None, (custody, standing, said(cited), *documents))),
    )


def valid(one: ProvisionLine) -> str:
    if one.valid_from and one.valid_to:
        return f"in force from {one.valid_from} to {one.valid_to}"
    if one.valid_from:
        return f"in force since {one.valid_from}"
    return f"in force until {one.valid_to}" if one.valid_to else ""


def led_by(known: CaseFacts) -> str:
    """The organisations that investigate; a person who does is not who leads the case."""
    return ", ".join(
        one.label
        for one in known.involvements
        if one.role is Role.INVESTIGATOR and one.party_kind is PartyKind.ORGANISATION
    )


def title_of_several(titles: Sequence[str]) -> str:
    """What several cases are called together."""
    if len(titles) == 2:
        return " and ".join(titles)
    return f"{titles[0]} and {len(titles) - 1} other cases"
