"""What a user takes out of a library."""

from __future__ import annotations

import threading
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from casefile.store.library import Library

if TYPE_CHECKING:
    from casefile.export.picture.pictures import PictureOrder, Preview
    from casefile.timeline.columns import Columns


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
    from casefile.export.summary.gathering import dossier_of
    from casefile.export.typesetting import typeset

    return typeset(dossier_of(library, case_id, made_on or _today()), out, cancelled=cancelled)


def export_picture(
    library: Library,
    case_id: str,
    out: Path,
    order: PictureOrder,
    *,
    columns: Columns | None = None,
    made_on: date | None = None,
    cancelled: threading.Event | None = None,
) -> list[str]:
    """Makes a picture of a case's timeline at `out`, whole or not at all; changes nothing.

    `columns` are what is seen, in the lanes and under the filter of the view; None takes all the
    case's events in the usual lanes. Returns and raises what `export_summary` does, `ExportFailed`
    also where nothing has a date.
    """
    from casefile.export.picture.pictures import case_columns, case_title, make_picture

    title = case_title(library, case_id)
    shown = case_columns(library, case_id) if columns is None else columns
    return make_picture(shown, title, out, order, made_on or _today(), cancelled=cancelled)


def preview_picture(
    library: Library,
    case_id: str,
    order: PictureOrder,
    pixels: int,
    *,
    columns: Columns | None = None,
    cancelled: threading.Event | None = None,
) -> Preview:
    """What such a picture will look like, `pixels` wide; raises what `export_picture` does."""
    from casefile.export.picture import pictures

    title = pictures.case_title(library, case_id)
    shown = pictures.case_columns(library, case_id) if columns is None else columns
    return pictures.preview_picture(shown, title, order, _today(), pixels, cancelled=cancelled)


def _today() -> date:
    return datetime.now().astimezone().date()
