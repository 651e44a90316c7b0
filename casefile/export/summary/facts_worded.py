"""What of a fact is put together before it is a line."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.export.languages.words import Words
from casefile.export.periods import printed, sourced
from casefile.export.said import without_other_dates
from casefile.export.summary.attributing import said
from casefile.export.summary.lines import RelatedEventLine
from casefile.model.terms import PartyKind, Role, Stance
from casefile.store.reads.facts import CaseFacts, EventLine
from casefile.store.reads.involvements import InvolvementLine
from casefile.store.reads.law import ProvisionLine


def about(one: InvolvementLine) -> str:
    return " · ".join(filter(None, (one.description, one.party_description, one.country)))


def related_event(one: EventLine, words: Words) -> RelatedEventLine:
    cited = [each for each in without_other_dates(one) if each.stance is not Stance.DISPUTES]
    # Its documents are of another case and no sources of this summary: named in words.
    documents = dict.fromkeys(
        f"{words.quoted(each.document_title)}, {words.say('page', number=each.page)}"
        for each in cited
    )
    custody = "" if one.custody is None else words.custody[one.custody].lower()
    standing = words.standing[one.standing].lower()
    sources = [said(cited, words), *documents] if cited else [words.labels["no_source"]]
    return RelatedEventLine(
        title=one.title,
        when=printed(one.when, one.until, words),
        phrase=sourced(
            one.when, one.until, quotes=[each.quote for each in one.citations], words=words
        ),
        said="; ".join(filter(None, (custody, standing, *sources))),
    )


def provision_label(one: ProvisionLine, words: Words) -> str:
    """ "Art. 214, Criminal Code (Tolmeria)", as charges name it."""
    return words.provision(one.article, one.law, one.jurisdiction)


def valid(one: ProvisionLine, words: Words) -> str:
    first, last = one.valid_from or "", one.valid_to or ""
    if first and last:
        return words.say("in_force_between", first=first, last=last)
    if first:
        return words.say("in_force_since", first=first)
    return words.say("in_force_until", last=last) if last else ""


def leaders(known: CaseFacts) -> tuple[InvolvementLine, ...]:
    """The organisations that investigate; a person who does is not who leads the case."""
    return tuple(
        one
        for one in known.involvements
        if one.role is Role.INVESTIGATOR and one.party_kind is PartyKind.ORGANISATION
    )


def title_of_several(titles: Sequence[str], words: Words) -> str:
    """What several cases are called together."""
    if len(titles) == 2:
        return words.joined(titles)
    return words.joined((titles[0], words.counted("other_case", len(titles) - 1)))
