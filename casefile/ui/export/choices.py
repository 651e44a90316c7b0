"""What was exported last, so that the next export begins there. Nothing of a case is in it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QLocale

from casefile.export.casebundle.choices import BundleChoices
from casefile.export.exhibits.choices import ExhibitChoices
from casefile.export.languages.known import LANGUAGES
from casefile.export.orders import Kind, Order
from casefile.export.summary.choices import SummaryChoices
from casefile.export.summary.page import PageChoices
from casefile.export.tables.choices import TableChoices


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """The kind, and the choices of every kind; scope and names are of a case and not here.

    What is only as the window or the preferences have it is not here either: it follows them.
    """

    kind: Kind = Kind.SUMMARY
    summary: SummaryChoices = field(default_factory=SummaryChoices)
    exhibits: ExhibitChoices = field(default_factory=ExhibitChoices)
    tables: TableChoices = field(default_factory=TableChoices)
    bundle: BundleChoices = field(default_factory=BundleChoices)

    @staticmethod
    def of(order: Order) -> ExportChoices:
        # Which documents were chosen one by one is of a case, too.
        exhibits = replace(order.exhibits, chosen=())
        made = ExportChoices(order.kind, order.summary, exhibits, order.tables, order.bundle)
        is_usual = order.summary.page.language == usual_language()
        return made._with_page(replace(order.summary.page, language="")) if is_usual else made

    def by(self, author: str) -> ExportChoices:
        """The same, made by somebody if nobody is named yet."""
        page = self.summary.page
        return self._with_page(replace(page, author=page.author or author))

    def not_by(self, author: str) -> ExportChoices:
        """The same without whoever `by` would name anyway."""
        page = self.summary.page
        return self._with_page(replace(page, author="")) if page.author == author else self

    @property
    def language(self) -> str:
        """The code of the language of pages: the one chosen, or the usual one."""
        return self.summary.page.language or usual_language()

    def _with_page(self, page: PageChoices) -> ExportChoices:
        return replace(self, summary=replace(self.summary, page=page))

    def as_text(self) -> str:
        return json.dumps(
            {
                "kind": self.kind,
                "summary": self.summary.as_json(),
                "exhibits": self.exhibits.as_json(),
                "tables": self.tables.as_json(),
                "bundle": self.bundle.as_json(),
            }
        )

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
            ExhibitChoices.from_json(read.get("exhibits")),
            TableChoices.from_json(read.get("tables")),
            BundleChoices.from_json(read.get("bundle")),
        )


def usual_language() -> str:
    """The code of the window's language if pages can be written in it; else that of English."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else next(iter(LANGUAGES))
