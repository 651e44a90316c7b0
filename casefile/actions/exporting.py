"""What a user takes out of a library."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casefile.store.library import Library

if TYPE_CHECKING:
    from casefile.export.orders import Job, Made, Order, Progress
    from casefile.export.picture.pictures import PictureOrder, Preview
    from casefile.timeline.columns import Columns

MAKERS: Final = {
    "summary": "casefile.export.summary.making:make",
    "chronology": "casefile.export.tables.making:make",
    "suspects": "casefile.export.tables.making:make",
    "charges": "casefile.export.tables.making:make",
    "documents": "casefile.export.tables.making:make",
    "workbook": "casefile.export.tables.making:make",
    "calendar": "casefile.export.calendar.making:make",
    "markdown": "casefile.export.markdown.making:make",
    "picture": "casefile.export.picture.making:make",
    "entities": "casefile.export.entities.making:make",
}
"""The function that makes each kind of file (`casefile.export.orders.Kind`)."""


def export(
    library: Library,
    case_ids: Sequence[str],
    out: Path,
    order: Order | None = None,
    *,
    made_on: date | None = None,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> Made:
    """Makes what was ordered of one or several cases at `out`, whole or not at all.

    Changes nothing in the library. Raises `NotFound` for a case that is gone, `ExportFailed` where
    the file cannot be made, `concurrent.futures.CancelledError` soon after `cancelled` is set.
    Takes seconds: not for the interface's thread.
    """
    from casefile.export.orders import Order

    order = order or Order()
    job = job_for(library, case_ids, order, made_on=made_on, progress=progress, cancelled=cancelled)
    module, _, function = MAKERS[order.kind].partition(":")
    make: Callable[[Job, Path], Made] = getattr(importlib.import_module(module), function)
    return make(job, out)


def job_for(
    library: Library,
    case_ids: Sequence[str],
    order: Order,
    *,
    made_on: date | None = None,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> Job:
    """The cases read, narrowed to the scope and made safe by the name rules; see `export`."""
    from casefile.export.handout import read_handout
    from casefile.export.names.safety import NameSafety
    from casefile.export.orders import Job, nobody
    from casefile.export.scope import within

    whole = [read_handout(library, case_id) for case_id in case_ids]
    # Before narrowing: who is left out of the part that leaves may still be spoken of in it.
    names = NameSafety(whole, order.names)
    return Job(
        library=library,
        order=order,
        handouts=tuple(names.handout(within(one, order.scope)) for one in whole),
        names=names,
        made_on=made_on or _today(),
        progress=progress or nobody,
        cancelled=cancelled,
    )


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
    case's events in the usual lanes. Returns the letters that no font here can draw; raises what
    `export` does, `ExportFailed` also where nothing has a date.
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
