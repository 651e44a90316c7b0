"""What the rail and the header say of a case: who stands accused, what is due and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from casefile.model.dates import UncertainDate
from casefile.model.terms import Custody, EventKind, Role
from casefile.store.reads.lines import CaseLine, DeadlineLine
from casefile.ui.date_words import in_words
from casefile.ui.tongue import filled, side_by_side, words_in

tr = words_in("Rail")

MIDDOT = " · "


def today() -> date:
    return datetime.now().astimezone().date()


def case_summary(line: CaseLine) -> str:
    """ "Kyrgyzstan · 4 suspects · 6 documents"."""
    counts = case_counts(line)
    return side_by_side((line.jurisdiction, counts), MIDDOT)


def case_counts(line: CaseLine) -> str:
    """ "4 suspects · 6 documents"."""
    parts = [_counted(role, count) for role, count in sorted(line.suspects.items())]
    parts.append(tr("%n document(s)", line.documents))
    return side_by_side(parts, MIDDOT)


def _counted(role: Role, count: int) -> str:
    if role is Role.CONVICTED:
        return tr("%n convicted", count)
    if role is Role.ACCUSED:
        return tr("%n accused", count)
    return tr("%n suspect(s)", count)


def next_deadline(lines: Sequence[DeadlineLine], day: date) -> DeadlineLine | None:
    """What is due next; where all lies behind, the custody that ended last, if there was any."""
    ahead = [line for line in lines if not has_passed(line, day)]
    if ahead:
        return ahead[0]
    return latest_custody(lines)


def latest_custody(lines: Sequence[DeadlineLine]) -> DeadlineLine | None:
    """The custody measure whose end may lie furthest ahead."""
    custody = [line for line in lines if line.kind is EventKind.CUSTODY]
    return custody[-1] if custody else None


def has_passed(line: DeadlineLine, day: date) -> bool:
    """Whether all days that a deadline allows lie before a day."""
    return _last_day(line) < day


def _last_day(line: DeadlineLine) -> date:
    return line.date.latest_day or date.max


def deadline_words(line: DeadlineLine, day: date | None = None) -> str:
    """ "detention sought to 17 Jun 2025"; seen from a day before it, "… · 41 days" as well."""
    what = filled(_what(line), date=in_words(line.date))
    if day is None or (left := _days_left(line.date, day)) is None:
        return what
    return f"{what}{MIDDOT}{tr('%n day(s)', left) if left else tr('today')}"


def _what(line: DeadlineLine) -> str:
    if line.kind is EventKind.HEARING:
        return tr("hearing {date}")
    if line.kind is EventKind.DEADLINE:
        return tr("due {date}")
    if line.custody is Custody.SOUGHT:
        return tr("detention sought to {date}")
    if line.custody is Custody.ORDERED:
        return tr("detention ordered to {date}")
    return tr("detention to {date}")


def _days_left(due: UncertainDate, day: date) -> int | None:
    """Whole days until a date that is one day; None where it lies behind or is not one day."""
    last = due.latest_day
    if last is None or last != due.earliest_day or last < day:
        return None
    return (last - day).days
