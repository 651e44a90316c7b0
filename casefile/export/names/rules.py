"""Who is called how in what leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Treatment(StrEnum):
    """How a party is called. By role: "Suspect 2", "Witness 1". Withheld: "[name withheld]"."""

    FULL = "full"
    INITIALS = "initials"
    ROLE = "role"
    WITHHELD = "withheld"


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


IN_FULL = NameRules()
