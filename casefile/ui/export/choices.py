"""What was exported last, so that the next export begins there. Nothing of a case is in it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from casefile.export.orders import Kind, Order
from casefile.export.summary.choices import SummaryChoices


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """The kind, and the choices of every kind; scope and names are of a case and not here."""

    kind: Kind = Kind.SUMMARY
    summary: SummaryChoices = field(default_factory=SummaryChoices)

    @staticmethod
    def of(order: Order) -> ExportChoices:
        return ExportChoices(order.kind, order.summary)

    def as_text(self) -> str:
        return json.dumps({"kind": self.kind, "summary": self.summary.as_json()})

    @staticmethod
    def from_text(text: str) -> ExportChoices:
        """What `as_text` wrote; of anything else the usual choices, part by part."""
        try:
            read: Any = json.loads(text)
        except ValueError:
            read = {}
        if not isinstance(read, dict):
            read = {}
        kind = read.get("kind")
        return ExportChoices(
            Kind(kind) if kind in list(Kind) else Kind.SUMMARY,
            SummaryChoices.from_json(read.get("summary")),
        )
