"""A library at first glance: its list of cases, read with the driver alone.

SQLAlchemy and the mapped model take longer to import than the window takes to appear. The list of
cases need not wait for them: it is read here in a few milliseconds, while a thread opens the
library as it is opened always. Nothing is locked or written, and whatever is unusual about a file
(somebody has it open, a passphrase, another format, damage) is left to that opening to tell.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from casefile.model.terms import SUSPECT_ROLES
from casefile.store.format import APPLICATION_ID, HEAD, OPEN_CASE
from casefile.store.reads.lines import (
    NEXT_DUE,
    CaseLine,
    DeadlineLine,
    deadline_lines,
    suspects_by_case,
)

_CASES: Final = "SELECT id, title, reference, jurisdiction, stage, synopsis FROM cases"
_DOCUMENTS: Final = "SELECT case_id, count(*) FROM case_documents GROUP BY case_id"
_SUSPECTS: Final = (
    "SELECT case_id, parties.id, kind, role, count, group_id"
    " FROM involvements JOIN parties ON parties.id = party_id WHERE role IN (?, ?, ?)"
)
_OPEN_CASE: Final = "SELECT value FROM library_info WHERE key = ?"
Glance = tuple[tuple[CaseLine, ...], tuple[DeadlineLine, ...], str | None]


def glance(path: Path, minute: int) -> Glance | None:
    """The cases, what is due in them, and the one that was open last; None where that has to be
    awaited.

    Cases and deadlines are as `store.reads` would read them; `minute` is from when on something is
    still due.
    """
    from sqlcipher3 import dbapi2

    # Beside a library at rest stands no write-ahead log; then the file itself says all, and may be
    # read as if it could not change, which leaves no trace.
    if path.with_name(path.name + "-wal").exists() or not path.is_file():
        return None
    try:
        connection = dbapi2.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
    except dbapi2.Error:
        return None
    try:
        if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
            return None
        if connection.execute("SELECT version_num FROM alembic_version").fetchone() != (HEAD,):
            return None
        due = deadline_lines(connection.execute(NEXT_DUE, (minute, minute)))
        last = connection.execute(_OPEN_CASE, (OPEN_CASE,)).fetchone()
        return _cases(connection), tuple(due), None if last is None else last[0]
    except dbapi2.Error:
        return None
    finally:
        connection.close()


def _cases(connection: Any) -> tuple[CaseLine, ...]:
    documents = dict(connection.execute(_DOCUMENTS).fetchall())
    suspects = suspects_by_case(connection.execute(_SUSPECTS, SUSPECT_ROLES))
    lines = []
    for row in connection.execute(_CASES):
        identity, title, reference, jurisdiction, stage, synopsis = row
        lines.append(
            CaseLine(
                identity, title, reference, jurisdiction, stage, synopsis,
                documents.get(identity, 0), suspects.get(identity, {}),
            )
        )  # fmt: skip
    return tuple(sorted(lines, key=lambda line: (line.title.casefold(), line.id)))
