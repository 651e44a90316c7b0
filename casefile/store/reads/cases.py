"""Cases as the rail and the header show them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, or_, select

from casefile.model.base import Base
from casefile.model.cases import Case, RelatedCase
from casefile.model.documents import CaseDocument
from casefile.model.errors import CasefileError, NotFound
from casefile.model.parties import Involvement, Party
from casefile.model.terms import SUSPECT_ROLES
from casefile.model.wording import worded
from casefile.store.reads.lines import CaseLine, suspects_by_case
from casefile.store.tables import journal_rows


@dataclass(frozen=True, slots=True)
class RelatedLine:
    """A related case, as seen from one side."""

    id: str
    case_id: str
    title: str
    jurisdiction: str
    relation: str


class AmbiguousCase(CasefileError):
    def __init__(self, beginning: str, titles: list[str]) -> None:
        listed = ", ".join(f"“{title}”" for title in titles[:5])
        super().__init__(
            worded(
                "More than one case begins with “{beginning}”: {listed}. Type more of it.",
                beginning=beginning,
                listed=listed,
            )
        )


def cases(connection: Connection) -> list[CaseLine]:
    """All cases by title."""
    counted = select(CaseDocument.case_id, func.count()).group_by(CaseDocument.case_id)
    documents: dict[str, int] = {row[0]: row[1] for row in connection.execute(counted)}
    suspects = suspects_by_case(
        connection.execute(
            select(
                Involvement.case_id,
                Party.id,
                Party.kind,
                Involvement.role,
                Party.count,
                Party.group_id,
            )
            .join_from(Involvement, Party)
            .where(Involvement.role.in_(SUSPECT_ROLES))
        )
    )
    rows = connection.execute(
        select(Case.id, Case.title, Case.reference, Case.jurisdiction, Case.stage, Case.synopsis)
    )
    lines = [CaseLine(*row, documents.get(row.id, 0), suspects.get(row.id, {})) for row in rows]
    return sorted(lines, key=lambda line: (line.title.casefold(), line.id))


def case(connection: Connection, case_id: str) -> CaseLine | None:
    return next((line for line in cases(connection) if line.id == case_id), None)


def title_of(connection: Connection, case_id: str) -> str | None:
    return connection.execute(select(Case.title).where(Case.id == case_id)).scalar_one_or_none()


def cases_touched(connection: Connection, entry: int) -> dict[str, str]:
    """The cases, with their titles, whose own facts a journal entry touched and that are there.

    What belongs to a case through another fact of it, as a citation does, is not looked at.
    """
    image = func.coalesce(journal_rows.c.after, journal_rows.c.before)
    touched = select(func.json_extract(image, "$.case_id")).where(journal_rows.c.seq == entry)
    query = select(Case.id, Case.title).where(Case.id.in_(touched)).order_by(Case.title, Case.id)
    return {row.id: row.title for row in connection.execute(query)}


def case_named(connection: Connection, name: str) -> CaseLine:
    """The case with that title, or else the one whose title begins so (or has that identity).

    Raises `NotFound` where there is none and `AmbiguousCase` where there are several.
    """
    lines = cases(connection)
    folded = name.casefold().strip()
    for match in (
        [line for line in lines if line.title == name or line.id == name],
        [line for line in lines if line.title.casefold() == folded],
        [line for line in lines if folded and line.title.casefold().startswith(folded)],
    ):
        if len(match) > 1:
            raise AmbiguousCase(name, [line.title for line in match])
        if match:
            return match[0]
    raise NotFound(worded("No case here is called “{name}”.", name=name))


def related_cases(connection: Connection, case_id: str) -> list[RelatedLine]:
    """The cases a case has to do with, whichever side it was said from."""
    rows = connection.execute(
        select(RelatedCase.id, Case.id, Case.title, Case.jurisdiction, RelatedCase.relation)
        .join(
            Case,
            or_(
                (RelatedCase.case_id == case_id) & (RelatedCase.related_id == Case.id),
                (RelatedCase.related_id == case_id) & (RelatedCase.case_id == Case.id),
            ),
        )
        .order_by(Case.title)
    )
    return [RelatedLine(*row) for row in rows]


def count(connection: Connection, kind: type[Base]) -> int:
    return int(connection.execute(select(func.count()).select_from(kind)).scalar_one())
