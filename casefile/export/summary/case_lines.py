"""The lines of one case of a summary: worded, numbered, in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from casefile.export import wording
from casefile.export.handout import Handout, RelatedCase
from casefile.export.languages.known import words_of
from casefile.export.periods import in_order, order_unknown, printed, sourced
from casefile.export.picture.pictures import strip_lines
from casefile.export.picture.timeline_strips import Setting
from casefile.export.said import chain as chain_of
from casefile.export.said import denied_by, says, without_other_dates
from casefile.export.summary import dossier
from casefile.export.summary.attributing import noted, said, sides
from casefile.export.summary.choices import Section, SummaryChoices
from casefile.export.summary.facts_worded import (
    about,
    leaders,
    provision_label,
    related_event,
    valid,
)
from casefile.export.summary.lines import LeaderLine
from casefile.export.summary.numbering import Numbering
from casefile.export.summary.persons import Persons
from casefile.export.summary.prose import chronology_fields
from casefile.export.timeline_rows import timeline_rows
from casefile.model.terms import PartyKind, Role, Standing
from casefile.store.reads.facts import EventLine, NoteLine
from casefile.store.reads.groups import each_counts_for, named_members
from casefile.store.reads.involvements import InvolvementLine, NameLine
from casefile.store.reads.law import ChargeLine, ProvisionLine
from casefile.store.reads.other_dates import OtherDateLine
from casefile.timeline.lanes import LaneKind
from casefile.timeline.placing import columns_of, meaning_of

_TEXT_WIDTH = 450.0
"""The width of the summary's text, in points."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What the cases of one summary have in common; a related case among `cases` is not retold."""

    numbering: Numbering
    persons: Persons
    choices: SummaryChoices
    made_on: date
    cases: Collection[str]


class CaseLines:
    """One case: its lines, numbered in the order in which its sections are asked for."""

    def __init__(self, handout: Handout, shared: Shared, provisions: int) -> None:
        known, choices = handout.facts, shared.choices
        self._handout = handout
        self._known = known
        self._numbering = shared.numbering
        self._persons = shared.persons
        self._shared = shared
        self._words = words_of(choices.page.language)
        self._parties = {one.party_id: one for one in reversed(known.involvements)}
        self._groups = {one.group_id: one for one in handout.groups}
        self._stand_for = each_counts_for(known.suspects)
        self._timeline = timeline_rows(known)
        self._rows = {row.id: row for row in self._timeline[0]}
        # A charge leads to its provision only where that stands in the summary.
        shown = known.provisions if Section.CHARGES in choices.sections else ()
        self._provisions = {one.id: at for at, one in enumerate(shown, start=provisions + 1)}
        self._charges: defaultdict[str, list[tuple[ProvisionLine, ChargeLine]]] = defaultdict(list)
        for provision in known.provisions:
            for charge in provision.charges:
                self._charges[charge.involvement_id].append((provision, charge))

    @property
    def title(self) -> str:
        return self._handout.case.title or self._words.labels["untitled"]

    @property
    def events(self) -> tuple[EventLine, ...]:
        return self._known.events

    def fields(self, sections: Iterable[Section]) -> dict[str, Any]:
        """What `Chapter` and `Dossier` have in common, with the lines of these sections."""
        line = self._handout.case
        found: dict[str, Any] = {
            "fact": line.id,
            "title": line.title,
            "reference": line.reference,
            "jurisdiction": line.jurisdiction,
            "stage": line.stage,
            "led_by": tuple(map(self.leader, leaders(self._known))),
        }
        # In the order of the page, so that citations are numbered as they are read.
        for section in sections:
            found |= self._section(section)
        return found

    def _section(self, section: Section) -> dict[str, Any]:
        known = self._known
        match section:
            case Section.SYNOPSIS:
                synopsis = self._handout.case.synopsis
                return {
                    "synopsis": synopsis,
                    "synopsis_people": self._persons.named_in(synopsis),
                }
            case Section.SUSPECTS:
                return {"suspects": tuple(map(self.suspect, known.suspects))}
            case Section.CHARGES:
                return {"provisions": tuple(map(self.provision, known.provisions))}
            case Section.TIMELINE:
                words, made_on = self._words, self._shared.made_on
                setting = Setting(
                    _TEXT_WIDTH, in_strips=True, made_on=made_on,
                    calendar=words.calendar, words=words.picture,
                )  # fmt: skip
                return {"timeline": strip_lines(columns_of(*self._timeline, words.lanes), setting)}
            case Section.CHRONOLOGY:
                return self.chronology()
            case Section.PARTIES:
                return {"parties": tuple(map(self.party, known.others))}
            case Section.RELATED:
                return {"related": tuple(map(self.related, self._handout.related))}
            case Section.NOTES:
                return {"notes": tuple(map(self.note, known.notes))}
            case Section.PERSONS | Section.SOURCES:
                return {}

    def leader(self, one: InvolvementLine) -> LeaderLine:
        # Who is tagged in a passage is cited there for the name.
        of_name = [
            cited for name in one.names if name.text == one.label for cited in name.citations
        ]
        cited = (*one.own_citations, *of_name)
        who = said(cited, self._words)
        people = self._persons.named_in(who)
        return LeaderLine(one.label, self._numbering.of(cited), who, people)

    def suspect(self, one: InvolvementLine) -> dossier.SuspectLine:
        return dossier.SuspectLine(
            label=one.label,
            role=self._words.role[one.role],
            named=one.is_named,
            kind=self._kind(one) if one.party_kind is PartyKind.GROUP else "",
            stands_for=self._counts_for(one),
            group=self._group(one),
            names=self._names(one.names),
            description=about(one),
            charges=tuple(
                dossier.ChargeLine(
                    label=provision_label(provision, self._words),
                    status=self._words.status[charge.status],
                    provision=self._provisions.get(provision.id, 0),
                    citations=self._numbering.of(charge.latest_citations),
                    said=said(charge.latest_citations, self._words),
                    fact=charge.id,
                )
                for provision, charge in self._charges[one.id]
            ),
            citations=self._numbering.of(one.own_citations),
            said=said(one.own_citations, self._words),
            people=self._persons.of(
                filter(None, (one.party_id, one.group_id)),
                *(about(one), said(one.citations, self._words)),
                *(
                    said(charge.latest_citations, self._words)
                    for _, charge in self._charges[one.id]
                ),
            ),
            fact=one.id,
        )

    def party(self, one: InvolvementLine) -> dossier.PartyLine:
        kind = self._kind(one)
        # Numbered as they are read: other names, what is known of the party, then that it is
        # called so.
        self._names([name for name in one.names if name.text != one.label])
        citations = self._numbering.of(one.own_citations)
        return dossier.PartyLine(
            label=one.label,
            # Whoever has no role to speak of is told by what they are.
            role=kind if one.role is Role.OTHER else self._words.role[one.role],
            kind="" if one.role is Role.OTHER or one.party_kind is PartyKind.PERSON else kind,
            names=self._names(one.names),
            description=about(one),
            citations=citations,
            said=said(one.own_citations, self._words),
            people=self._persons.of((one.party_id,), about(one), said(one.citations, self._words)),
            fact=one.id,
        )

    def provision(self, one: ProvisionLine) -> dossier.ProvisionLine:
        return dossier.ProvisionLine(
            number=self._provisions[one.id],
            label=self._words.say("article", article=one.article)
            + (f" · {one.title}" if one.title else ""),
            law=one.law,
            jurisdiction=one.jurisdiction,
            penalty=", ".join(filter(None, (self._words.penalty(one.max_years), one.penalty))),
            valid=valid(one, self._words),
            charged=tuple(map(self._charged, one.charges)),
            citations=self._numbering.of(one.own_citations),
            said=said(one.own_citations, self._words),
            people=self._persons.named_in(said(one.own_citations, self._words)),
            fact=one.id,
        )

    def note(self, one: NoteLine) -> dossier.NoteLine:
        whose = noted(one.citations, self._words)
        return dossier.NoteLine(
            text=one.text,
            citations=self._numbering.of(one.citations),
            said=whose,
            people=self._persons.named_in(one.text, whose),
            fact=one.id,
        )

    def related(self, one: RelatedCase) -> dossier.RelatedCaseLine:
        if one.case_id in self._shared.cases:
            one = replace(one, synopsis=self._words.labels["own_chapter"], events=())
        return dossier.RelatedCaseLine(
            title=one.title,
            jurisdiction=one.jurisdiction,
            relation=one.relation,
            synopsis=one.synopsis,
            events=tuple(related_event(event, self._words) for event in one.events),
            people=self._persons.named_in(
                *(one.title, one.synopsis),
                *(event.title for event in one.events),
                *(said(event.citations, self._words) for event in one.events),
            ),
            fact=one.case_id,
        )

    def _charged(self, one: ChargeLine) -> dossier.ChargedLine:
        return dossier.ChargedLine(
            who=one.suspect,
            status=self._words.status[one.status],
            history=tuple(
                dossier.StatusLine(
                    self._words.status[step.status],
                    printed(step.when, words=self._words),
                    sourced(
                        step.when, quotes=[one.quote for one in step.citations], words=self._words
                    ),
                    self._numbering.of(step.citations),
                    said=said(step.citations, self._words),
                    fact=step.id,
                )
                for step in one.steps
            ),
            people=self._persons.of(
                self._party_of(one.involvement_id), said(one.citations, self._words)
            ),
            fact=one.id,
        )

    def chronology(self) -> dict[str, Any]:
        events = in_order(self._known.events)
        unknown = order_unknown(events, words=self._words)
        lines = [self.event(one, unknown.get(one.id, "")) for one in events]
        return chronology_fields(events, lines, self._shared.choices)

    def event(self, one: EventLine, order: str) -> dossier.ChronologyLine:
        row = self._rows[one.id]
        cited = without_other_dates(one)
        lane = LaneKind.SUSPECT if row.suspects else LaneKind.CONTEXT
        return dossier.ChronologyLine(
            title=one.title,
            when=printed(one.when, one.until, self._words),
            phrase=sourced(
                one.when,
                one.until,
                quotes=[cited.quote for cited in one.citations],
                words=self._words,
            ),
            kind=self._words.event_kind[one.kind],
            meaning=meaning_of(row, lane).value,
            custody="" if one.custody is None else one.custody.value,
            custody_words="" if one.custody is None else self._words.custody[one.custody],
            standing=self._words.standing[one.standing],
            disputed=one.standing is Standing.DISPUTED,
            says=says(cited),
            participants=tuple(label for _, label in one.parties),
            place=one.place,
            detail=one.description,
            order=order,
            other_dates=tuple(map(self._other_date, one.other_dates)),
            citations=self._numbering.of(cited),
            denied_by=denied_by(cited),
            sides=sides(one, cited, self._numbering, self._words),
            people=self._persons.of(
                (party for party, _ in one.parties),
                *(one.title, one.place, one.description, order, *map(chain_of, one.citations)),
                *(other.said_by for other in one.other_dates),
            ),
            fact=one.id,
        )

    def _other_date(self, one: OtherDateLine) -> dossier.OtherDateLine:
        cited = () if one.citation is None else (one.citation,)
        return dossier.OtherDateLine(
            when=printed(one.when, one.until, self._words),
            phrase=sourced(
                one.when, one.until, quotes=[each.quote for each in cited], words=self._words
            ),
            said_by=wording.attribution(one.said_by.split("←")),
            citations=self._numbering.of(cited),
            fact=one.id,
        )

    def _names(self, names: Sequence[NameLine]) -> tuple[dossier.NameLine, ...]:
        return tuple(
            dossier.NameLine(
                one.text,
                self._words.name_kind[one.kind],
                self._numbering.of(one.citations),
                said=said(one.citations, self._words),
                fact=one.id,
            )
            for one in names
        )

    def _group(self, one: InvolvementLine) -> str:
        group = self._parties.get(one.group_id or "")
        if group is None:
            return ""
        return self._words.one_of(group.label, group.count, bool(group.names))

    def _counts_for(self, one: InvolvementLine) -> int:
        whole = self._groups.get(one.party_id)
        return self._stand_for[one.id] if whole is None else whole.stands_for

    def _party_of(self, involvement_id: str) -> list[str]:
        return [one.party_id for one in self._known.involvements if one.id == involvement_id]

    def _kind(self, one: InvolvementLine) -> str:
        if one.party_kind is not PartyKind.GROUP:
            return self._words.party_kind[one.party_kind]
        whole = self._groups.get(one.party_id)
        named = named_members(self._known, one) if whole is None else whole.named
        return self._words.group(one.count, named, bool(one.names))
