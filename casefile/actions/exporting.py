"""What a user takes out of a library."""

from __future__ import annotations

import threading
from datetime import date, datetime
from pathlib import Path

from casefile.store.library import Library


def export_summary(
    library: Library,
    case_id: str,
    out: Path,
    *,
    made_on: date | None = None,
    cancelled: threading.Event | None = None,
) -> list[str]:
    """Makes the summary of a case as PDF at `out`, whole or not at all; changes nothing.

    Returns the letters that no font here can draw. Raises `NotFound` for a case that is gone,
    `ExportFailed` where the file cannot be made, `concurrent.futures.CancelledError` soon after
    `cancelled` is set. Takes seconds: not for the interface's thread.
    """
    from casefile.export.gathering import dossier_of
    from casefile.export.typesetting import typeset

    today = datetime.now().astimezone().date() if made_on is None else made_on
    return typeset(dossier_of(library, case_id, today), out, cancelled=cancelled)
