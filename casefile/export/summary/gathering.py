"""From a handout to the dossier of one case: worded, numbered, in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from casefile.export import wording
from casefile.export.handout import Handout
from casefile.export.periods import in_order, order_unknown, period, phrase
from casefile.export.picture.pictures import strip_lines
from casefile.export.picture.timeline_strips import Setting
from casefile.export.said import who_says, without_other_dates
from casefile.export.summary import dossier
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.numbering import Numbering
from casefile.export.timeline_rows import timeline_rows
from casefile.model.terms import PartyKind, Role, Standing
from casefile.store.reads.facts import CaseFacts, EventLine, InvolvementLine, NameLine
from casefile.store.reads.groups import each_counts_for, named_members
from casefile.store.reads.law import ChargeLine, ProvisionLine
from casefile.store.reads.other_dates import OtherDateLine
from casefile.timeline.lanes import LaneKind
from casefile.timeline.placing import columns_of, meaning_of
from casefile.version import program

_TEXT_WIDTH = 450.0
"""The width of the summary's text, in points."""


def dossier_of(handout: Handout, made_on: date) -> Dossier:
    """The dossier of a case, or of the part of it that leaves."""
    line, known = handout.case, handout.facts
    numbering = Numbering(handout.documents)
    gathering = _Gathering(known, numbering)
    # In the order of the page, so that citations are numbered as they are read.
    suspects = tuple(map(gathering.suspect, known.suspects))
    provisions = tuple(map(gathering.provision, known.provisions))
    chronology = gathering.chronology()
    parties = tuple(map(gathering.party, known.others))
    notes = tuple(dossier.NoteLine(one.text, numbering.of(one.citations)) for one in known.notes)
    rows, lanes = timeline_rows(known)
    return Dossier(
        title=line.title,
        made_on=made_on,
        program=program(),
        reference=line.reference,
        jurisdiction=line.jurisdiction,
        stage=line.stage,
        led_by=_led_by(known),
        synopsis=line.synopsis,
        suspects=suspects,
        provisions=provisions,
        parties=parties,
        timeline=strip_lines(
            columns_of(rows, lanes), Setting(_TEXT_WIDTH, in_strips=True, made_on=made_on)
        ),
        chronology=chronology,
        related=tuple(
            dossier.RelatedCaseLine(one.title, one.jurisdiction, one.relation, one.synopsis)
            for one in handout.related
        ),
        notes=notes,
        sources=numbering.sources,
        citations=numbering.citations,
    )


class _Gathering:
    def __init__(self, known: CaseFacts, numbering: Numbering) -> None:
        self._known = known
        self._numbering = numbering
        self._parties = {one.party_id: one for one in reversed(known.involvements)}
        self._stand_for = each_counts_for(known.suspects)
        self._rows = {row.id: row for row in timeline_rows(known)[0]}
        self._provisions = {one.id: place for place, one in enumerate(known.provisions, start=1)}
        self._charges: defaultdict[str, list[tuple[ProvisionLine, ChargeLine]]] = defaultdict(list)
        for provision in known.provisions:
            for charge in provision.charges:
                self._charges[charge.involvement_id].append((provision, charge))

    def suspect(self, one: InvolvementLine) -> dossier.SuspectLine:
        return dossier.SuspectLine(
            label=one.label,
            role=wording.ROLE[one.role],
            named=one.is_named,
            kind=self._kind(one) if one.party_kind is PartyKind.GROUP else "",
            stands_for=self._stand_for[one.id],
            group=self._group(one),
            names=self._names(one.names),
            description=_about(one),
            charges=tuple(
                dossier.ChargeLine(
                    label=provision.label,
                    status=wording.STATUS[charge.status],
                    provision=self._provisions[provision.id],
                    citations=self._numbering.of(charge.citations),
                )
                for provision, charge in self._charges[one.id]
            ),
            citations=self._numbering.of(one.own_citations),
        )

    def party(self, one: InvolvementLine) -> dossier.PartyLine:
        kind = self._kind(one)
        return dossier.PartyLine(
            label=one.label,
            # Whoever has no role to speak of is told by what they are.
            role=kind if one.role is Role.OTHER else wording.ROLE[one.role],
            kind="" if one.role is Role.OTHER or one.party_kind is PartyKind.PERSON else kind,
            names=self._names(one.names),
            description=_about(one),
            citations=self._numbering.of(one.own_citations),
        )

    def provision(self, one: ProvisionLine) -> dossier.ProvisionLine:
        return dossier.ProvisionLine(
            number=self._provisions[one.id],
            label=f"Art. {one.article}" + (f" · {one.title}" if one.title else ""),
            law=one.law,
            jurisdiction=one.jurisdiction,
            penalty=", ".join(filter(None, (wording.penalty(one.max_years), one.penalty))),
            valid=_valid(one),
            charged=tuple(map(self._charged, one.charges)),
            citations=self._numbering.of(one.own_citations),
        )

    def _charged(self, one: ChargeLine) -> dossier.ChargedLine:
        return dossier.ChargedLine(
            who=one.suspect,
            status=wording.STATUS[one.status],
            history=tuple(
                dossier.StatusLine(
                    wording.STATUS[step.status],
                    period(step.when),
                    phrase(step.when, quotes=[one.quote for one in step.citations]),
                    self._numbering.of(step.citations),
                )
                for step in one.steps
            ),
        )

    def chronology(self) -> tuple[dossier.ChronologyLine, ...]:
        events = in_order(self._known.events)
        unknown = order_unknown(events)
        return tuple(self._event(one, unknown.get(one.id, "")) for one in events)

    def _event(self, one: EventLine, order: str) -> dossier.ChronologyLine:
        row = self._rows[one.id]
        cited = without_other_dates(one)
        lane = LaneKind.SUSPECT if row.suspects else LaneKind.CONTEXT
        return dossier.ChronologyLine(
            title=one.title,
            when=period(one.when, one.until),
            phrase=phrase(one.when, one.until, quotes=[cited.quote for cited in one.citations]),
            kind=wording.EVENT_KIND[one.kind],
            meaning=meaning_of(row, lane).value,
            custody="" if one.custody is None else one.custody.value,
            custody_words="" if one.custody is None else wording.CUSTODY[one.custody],
            standing=wording.STANDING[one.standing],
            disputed=one.standing is Standing.DISPUTED,
            says=who_says(cited),
            participants=tuple(label for _, label in one.parties),
            place=one.place,
            detail=one.description,
            order=order,
            other_dates=tuple(map(self._other_date, one.other_dates)),
            citations=self._numbering.of(cited),
        )

    def _other_date(self, one: OtherDateLine) -> dossier.OtherDateLine:
        cited = () if one.citation is None else (one.citation,)
        return dossier.OtherDateLine(
            when=period(one.when, one.until),
            phrase=phrase(one.when, one.until, quotes=[each.quote for each in cited]),
            said_by=wording.attribution(one.said_by.split("←")),
            citations=self._numbering.of(cited),
        )

    def _names(self, names: Sequence[NameLine]) -> tuple[dossier.NameLine, ...]:
        return tuple(
            dossier.NameLine(
                one.text, wording.NAME_KIND[one.kind], self._numbering.of(one.citations)
            )
            for one in names
        )

    def _group(self, one: InvolvementLine) -> str:
        group = self._parties.get(one.group_id or "")
        if group is None:
            return ""
        return wording.one_of(group.label, group.count, is_named=bool(group.names))

    def _kind(self, one: InvolvementLine) -> str:
        if one.party_kind is not PartyKind.GROUP:
            return wording.PARTY_KIND[one.party_kind]
        named = named_members(self._known, one)
        return wording.group(one.count, named, is_named=bool(one.names))


def _about(one: InvolvementLine) -> str:
    return " · ".join(filter(None, (one.description, one.party_description, one.country)))


def _valid(one: ProvisionLine) -> str:
    if one.valid_from and one.valid_to:
        return f"in force from {one.valid_from} to {one.valid_to}"
    if one.valid_from:
        return f"in force since {one.valid_from}"
    return f"in force until {one.valid_to}" if one.valid_to else ""


def _led_by(known: CaseFacts) -> str:
    """The organisations that investigate; a person who does is not who leads the case."""
    return ", ".join(
        one.label
        for one in known.involvements
        if one.role is Role.INVESTIGATOR and one.party_kind is PartyKind.ORGANISATION
    )
