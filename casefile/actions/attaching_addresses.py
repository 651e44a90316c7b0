"""Attaching web addresses, one or a thousand, without fetching anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from casefile.actions.attaching import Attached
from casefile.actions.citing import shortened
from casefile.actions.documents import keep_address, lay_address
from casefile.model.errors import CasefileError
from casefile.model.terms import Outcome
from casefile.store.library import Library

_AT_ONCE: Final = 50
"""Addresses a unit of work: the lists follow, and who cancels does not wait."""


def attach_addresses(
    library: Library,
    case_id: str,
    addresses: Iterable[str],
    *,
    titles: Mapping[str, str] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Attached]:
    """Attaches web addresses as references; returns a line for each, as it ended.

    What was attached before `cancelled()` became true stays; one undo takes back all of it.
    """
    lines: dict[int, Attached] = {}
    batch: int | None = None
    told, listed = titles or {}, list(addresses)
    for first in range(0, len(listed), _AT_ONCE):
        kept: list[tuple[int, str, str, str]] = []
        for place, given in enumerate(listed[first : first + _AT_ONCE], start=first):
            try:
                if cancelled():
                    raise CasefileError("cancelled; nothing of it was kept")
                kept.append((place, *keep_address(library, given), told.get(given, "")))
            except CasefileError as error:
                lines[place] = Attached(given, Outcome.REFUSED, None, error.message)
        if not kept:
            continue
        label = f"Attach “{shortened(kept[0][3] or kept[0][1])}”"
        with library.write(label + (" and others" if len(kept) > 1 else ""), batch=batch) as unit:
            for place, address, sha256, title in kept:
                is_new = lay_address(unit, case_id, sha256, address, title)
                outcome = Outcome.ATTACHED if is_new else Outcome.DUPLICATE
                lines[place] = Attached(address, outcome, sha256)
        batch = batch or unit.changes.entry
    return [lines[place] for place in sorted(lines)]
