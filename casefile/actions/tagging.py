"""A fact with all that is said of it, as one act: what a user enters in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.actions.citing import Stretch, add_citations, shortened
from casefile.actions.events import add_event
from casefile.actions.law import add_charge
from casefile.actions.notes import add_note
from casefile.actions.parties import add_involvement, add_name, edit_involvement, set_group
from casefile.model.dates import UncertainDate
from casefile.model.law import ChargeStep
from casefile.model.parties import Involvement, Name
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
    Standing,
)
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact is written and what the words do to it.

    Without an `attribution` the document's outlet is who said it.
    """

    stretches: Sequence[Stretch] = ()
    stance: Stance = Stance.SUPPORTS
    attribution: str | None = None

    def cite(self, library: Library, case_id: str, kind: FactKind, fact_id: str) -> None:
        """Cites the stretches for a fact."""
        if self.stretches:
            add_citations(
                library, case_id, kind, fact_id, self.stretches,
                stance=self.stance, attribution=self.attribution,
            )  # fmt: skip


NOWHERE = Source()


def tag_party(
    library: Library,
    case_id: str,
    name: str = "",
    *,
    role: Role = Role.SUSPECT,
    kind: PartyKind = PartyKind.PERSON,
    name_kind: NameKind = NameKind.FULL,
    also: Sequence[str] = (),
    description: str = "",
    country: str = "",
    members: int | None = None,
    group_id: str | None = None,
    party_id: str | None = None,
    how_many: int = 1,
    source: Source = NOWHERE,
) -> list[str]:
    """Gives somebody a role in a case, or several whom nobody names; returns the involvements.

    As `add_involvement`, with further names, the party's country, and the group (a party) it is
    one of.
    """
    who = f"“{shortened(name)}”" if name else "the unnamed" if how_many > 1 else "somebody unnamed"
    label = f"Tag {role if role != Role.OTHER else 'party'} {who}"
    made: list[str] = []
    with library.write(label) as unit:
        for _ in range(how_many):
            involvement_id = add_involvement(
                library, case_id, name, role=role, kind=kind, name_kind=name_kind,
                description=description, count=members, party_id=party_id,
            )  # fmt: skip
            party = unit.get(Involvement, involvement_id).party_id
            fact = unit.first(Name, party_id=party, text=" ".join(name.split())) if name else None
            if fact is not None:
                source.cite(library, case_id, FactKind.NAME, fact.id)
            else:
                source.cite(library, case_id, FactKind.INVOLVEMENT, involvement_id)
            for other in also:
                add_name(library, case_id, party, other, kind=NameKind.ALIAS)
            if country:
                edit_involvement(library, involvement_id, country=country)
            if group_id is not None:
                set_group(library, party, group_id)
            made.append(involvement_id)
        unit.label = label
    return made


def tag_charge(
    library: Library,
    case_id: str,
    involvement_ids: Sequence[str],
    provision: str,
    *,
    title: str = "",
    max_years: float | None = None,
    penalty: str = "",
    status: ChargeStatus = ChargeStatus.CHARGED,
    when: UncertainDate | None = None,
    source: Source = NOWHERE,
) -> list[str]:
    """Charges suspects under a provision, as `add_charge`; returns the charges' identities."""
    with library.write("Charge") as unit:
        charges = add_charge(
            library, case_id, involvement_ids, provision=provision, title=title,
            max_years=max_years, penalty=penalty, status=status, when=when,
        )  # fmt: skip
        for charge_id in charges:
            steps = unit.where(ChargeStep, charge_id=charge_id, order_by=ChargeStep.position)
            source.cite(library, case_id, FactKind.CHARGE_STEP, steps[-1].id)
    return charges


def tag_event(
    library: Library,
    case_id: str,
    title: str,
    when: UncertainDate | None,
    until: UncertainDate | None = None,
    *,
    kind: EventKind = EventKind.EVENT,
    custody: Custody | None = None,
    standing: Standing = Standing.REPORTED,
    place: str = "",
    description: str = "",
    party_ids: Sequence[str] = (),
    source: Source = NOWHERE,
) -> str:
    """Adds an event, as `add_event`, and returns its identity."""
    with library.write(f"Tag event “{shortened(title)}”"):
        event_id = add_event(
            library, case_id, title, when, until, kind=kind, custody=custody, standing=standing,
            place=place, description=description, party_ids=party_ids,
        )  # fmt: skip
        source.cite(library, case_id, FactKind.EVENT, event_id)
    return event_id


def tag_note(library: Library, case_id: str, text: str, *, source: Source = NOWHERE) -> str:
    """Adds a note, as `add_note`, and returns its identity."""
    with library.write(f"Note “{shortened(text)}”"):
        note_id = add_note(library, case_id, text)
        source.cite(library, case_id, FactKind.NOTE, note_id)
    return note_id
