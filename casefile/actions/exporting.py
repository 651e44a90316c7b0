"""What a user takes out of a library."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casefile.model.wording import worded
from casefile.store.library import Library

if TYPE_CHECKING:
    from casefile.export.names.rules import NameRules
    from casefile.export.names.safety import NameSafety
    from casefile.export.orders import Job, Made, Order, Progress
    from casefile.export.picture.pictures import PictureOrder, Preview
    from casefile.store.reads.documents import DocumentLine
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
    "exhibits": "casefile.export.exhibits.making:make",
    "bundle": "casefile.export.casebundle.making:make",
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
    the file cannot be made or its own name names somebody who is hidden,
    `concurrent.futures.CancelledError` soon after `cancelled` is set. What was replaced for the
    name rules is among the remarks. Takes seconds: not for the interface's thread.
    """
    from casefile.export.orders import Order

    order = order or Order()
    job = job_for(library, case_ids, order, made_on=made_on, progress=progress, cancelled=cancelled)
    safe_to_write(job.names, out)
    module, _, function = MAKERS[order.kind].partition(":")
    make: Callable[[Job, Path], Made] = getattr(importlib.import_module(module), function)
    made = make(job, out)
    return replace(made, remarks=(*made.remarks, *replaced_remarks(job.names)))


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
    from casefile.export.languages.known import words_of
    from casefile.export.names.people import people_beside
    from casefile.export.names.safety import NameSafety
    from casefile.export.orders import Job, Kind, nobody
    from casefile.export.scope import within

    whole = [read_handout(library, case_id) for case_id in case_ids]
    # Before narrowing: who is left out of the part that leaves may still be spoken of in it.
    beside = people_beside(library, whole) if order.names.hides else ()
    # Tables and data are in English whatever the page is in.
    is_read = order.kind in (Kind.SUMMARY, Kind.EXHIBITS, Kind.PICTURE)
    in_words = words_of(order.summary.page.language).made_label if is_read else str
    names = NameSafety(whole, order.names, beside, in_words)
    return Job(
        library=library,
        order=order,
        handouts=tuple(names.handout(within(one, order.scope)) for one in whole),
        names=names,
        made_on=made_on or _today(),
        progress=progress or nobody,
        cancelled=cancelled,
    )


def document_on_paper(library: Library, document: DocumentLine) -> bytes:
    """A document without pages of its own as a PDF, to be printed; see `set_on_paper`."""
    from casefile.export.exhibits.on_paper import set_on_paper

    return set_on_paper(library, document, _today())


def export_picture(
    library: Library,
    case_id: str,
    out: Path,
    order: PictureOrder,
    *,
    columns: Columns | None = None,
    names: NameRules | None = None,
    made_on: date | None = None,
    cancelled: threading.Event | None = None,
) -> list[str]:
    """Makes a picture of a case's timeline at `out`, whole or not at all; changes nothing.

    Parties are called by the rules `names`, in full without any. `columns` are what is seen, in
    the lanes and under the filter of the view; None takes all the case's events in the usual
    lanes. Lanes are called in the language of the order. Returns the letters that no font here can
    draw; raises what `export` does, `ExportFailed` also where nothing has a date.
    """
    from casefile.export.picture.pictures import make_picture

    title, shown, safety = _pictured(library, case_id, order, columns, names)
    if safety is not None:
        safe_to_write(safety, out)
    return make_picture(shown, title, out, order, made_on or _today(), cancelled=cancelled)


def preview_picture(
    library: Library,
    case_id: str,
    order: PictureOrder,
    pixels: int,
    *,
    columns: Columns | None = None,
    names: NameRules | None = None,
    cancelled: threading.Event | None = None,
) -> Preview:
    """What such a picture will look like, `pixels` wide; raises what `export_picture` does."""
    from casefile.export.picture import pictures

    title, shown, _ = _pictured(library, case_id, order, columns, names)
    return pictures.preview_picture(shown, title, order, _today(), pixels, cancelled=cancelled)


def _pictured(
    library: Library,
    case_id: str,
    order: PictureOrder,
    columns: Columns | None,
    names: NameRules | None,
) -> tuple[str, Columns, NameSafety | None]:
    """A case's title and columns as its picture tells them, and who was looked for in them."""
    from casefile.export.languages.lanes import with_lanes_in
    from casefile.export.names.picture import picture_safety, safe_columns
    from casefile.export.picture.pictures import case_columns, case_title

    title, words = case_title(library, case_id), order.words
    shown = case_columns(library, case_id) if columns is None else columns
    shown = with_lanes_in(shown, words)
    if names is None or not names.hides:
        return title, shown, None
    safety = picture_safety(library, case_id, shown, names, words.made_label)
    return safety.text(title), safe_columns(shown, safety), safety


def safe_to_write(names: NameSafety, out: Path) -> None:
    """Raises `ExportFailed` if a file's own name names somebody whom the file hides."""
    from casefile.export.whole_file import ExportFailed

    if told := names.leaks(out.name):
        raise ExportFailed(
            worded(
                "The file’s own name says “{told}”, which is to stay hidden in it. Nothing "
                "was written. Call it something else, such as “{name}”.",
                told=told[0],
                name=names.file_name(out.name),
            )
        )


def replaced_remarks(names: NameSafety) -> tuple[str, ...]:
    """What was replaced for the name rules, for the user to look through."""
    if not names.hides:
        return ()
    return tuple(f"“{one.words}” → {one.by}, {one.times:,} ×" for one in names.found) or (
        worded("Nothing had to be replaced: no text names those who are hidden."),
    )


def _today() -> date:
    return datetime.now().astimezone().date()
