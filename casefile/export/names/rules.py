"""Who is called how in what leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from casefile.model.terms import PartyKind, Role
from casefile.store.reads.involvements import InvolvementLine


class Treatment(StrEnum):
    """How a party is called. By role: "Suspect 2", "Witness 1". Withheld: "[name withheld]"."""

    FULL = "full"
    INITIALS = "initials"
    ROLE = "role"
    WITHHELD = "withheld"


class Who(StrEnum):
    """Many parties at once.

    `PERSONS` are all but those who act in office: judges, prosecutors, investigators. `ALL` is
    everybody, organisations and groups among them.
    """

    SUSPECTS = "suspects"
    PERSONS = "persons"
    ALL = "all"


OFFICIALS = (Role.JUDGE, Role.PROSECUTOR, Role.INVESTIGATOR, Role.COURT, Role.AGENCY)


@dataclass(frozen=True, slots=True)
class NameRules:
    """The treatment of each party by its identity; who is not among them is called in full."""

    treatments: Mapping[str, Treatment] = field(default_factory=dict)

    def of(self, party_id: str) -> Treatment:
        return self.treatments.get(party_id, Treatment.FULL)

    @property
    def hides(self) -> bool:
        """Whether anybody is not called in full."""
        return any(one is not Treatment.FULL for one in self.treatments.values())

    @classmethod
    def for_roles(
        cls,
        who: Who,
        involvements: Iterable[InvolvementLine],
        treatment: Treatment = Treatment.ROLE,
    ) -> NameRules:
        """One treatment for all of some kind; who has two roles is treated if one of them asks."""
        return cls({one.party_id: treatment for one in involvements if _is_meant(one, who)})

    def and_then(self, others: NameRules) -> NameRules:
        """These rules, and where the others have one for the same party, theirs."""
        return NameRules({**self.treatments, **others.treatments})

    def as_json(self) -> dict[str, str]:
        """Treatments by identity."""
        return {party: str(one) for party, one in self.treatments.items()}

    @classmethod
    def from_json(cls, value: object) -> NameRules:
        """What `as_json` gave; an unknown treatment withholds, for no rule must be lost."""
        if not isinstance(value, dict):
            return cls()
        known = set(Treatment)
        return cls(
            {
                str(party): Treatment(one) if one in known else Treatment.WITHHELD
                for party, one in value.items()
            }
        )


def _is_meant(one: InvolvementLine, who: Who) -> bool:
    if who is Who.SUSPECTS:
        return one.is_suspect
    if who is Who.PERSONS:
        return one.party_kind is PartyKind.PERSON and one.role not in OFFICIALS
    return True


IN_FULL = NameRules()
