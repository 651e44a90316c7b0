"""The suspects as a table: a row for each part that a party has as suspect, accused, convicted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from casefile.export import wording
from casefile.export.handout import Handout
from casefile.export.said import denied_by, says
from casefile.export.tables import columns
from casefile.export.tables.columns import Column, Table
from casefile.model.terms import NameKind
from casefile.model.wording import worded
from casefile.store.reads.facts import CaseFacts
from casefile.store.reads.groups import each_counts_for
from casefile.store.reads.involvements import InvolvementLine


@dataclass(frozen=True, slots=True)
class _Row:
    case: str
    one: InvolvementLine
    stands_for: int
    group: str
    charges: tuple[str, ...]


def suspects(handouts: Sequence[Handout]) -> Table:
    """The suspects of some cases, in the order of each case."""
    rows = [row for handout in handouts for row in _rows(handout.case.title, handout.facts)]
    return columns.table(worded("Suspects"), _COLUMNS, rows)


def _rows(case: str, known: CaseFacts) -> list[_Row]:
    stand_for = each_counts_for(known.suspects)
    labels = {one.party_id: one.label for one in reversed(known.involvements)}
    charges: defaultdict[str, list[str]] = defaultdict(list)
    for provision in known.provisions:
        for charge in provision.charges:
            said = f"{provision.label}: {wording.STATUS[charge.status]}"
            charges[charge.involvement_id].append(said)
    return [
        _Row(
            case,
            one,
            stand_for[one.id],
            labels.get(one.group_id or "", ""),
            tuple(charges[one.id]),
        )
        for one in known.suspects
    ]


def _names(one: InvolvementLine, kind: NameKind) -> str:
    return "; ".join(name.text for name in one.names if name.kind is kind)


_COLUMNS: Sequence[Column[_Row]] = (
    Column("Case", lambda row: row.case, 28),
    Column("Number", lambda row: row.one.number, 9),
    Column("Called", lambda row: row.one.label, 28),
    Column("Named", lambda row: columns.yes_or_no(row.one.is_named), 9),
    Column("Role", lambda row: str(row.one.role), 12),
    Column("Kind", lambda row: str(row.one.party_kind), 13),
    Column("Counts for", lambda row: row.stands_for, 11),
    Column("Group", lambda row: row.group, 20),
    Column("Full names", lambda row: _names(row.one, NameKind.FULL), 26),
    Column("Initials", lambda row: _names(row.one, NameKind.INITIALS), 12),
    Column("Also known as", lambda row: _names(row.one, NameKind.ALIAS), 24),
    Column("Other spellings", lambda row: _names(row.one, NameKind.TRANSLITERATION), 26),
    Column("Country", lambda row: row.one.country, 16),
    Column("In this case", lambda row: row.one.description, 34),
    Column("About them", lambda row: row.one.party_description, 40),
    Column("Charges", lambda row: "; ".join(row.charges), 44),
    Column("Who says so", lambda row: "; ".join(says(row.one.citations)), 34),
    Column("Disputed by", lambda row: "; ".join(denied_by(row.one.citations)), 24),
    Column("Sources", lambda row: columns.sources(row.one.citations), 40),
    Column("Quotes", lambda row: columns.quotes(row.one.citations), 70),
    Column("Party ID", lambda row: row.one.party_id, 34),
    Column("Involvement ID", lambda row: row.one.id, 34),
)
