"""A document without pages of its own, set on paper to be printed."""

from __future__ import annotations

import threading
from datetime import date

from casefile.export.exhibits.converted import Converted, portions
from casefile.export.exhibits.sheets import Words, typeset_sheets
from casefile.export.names.rules import IN_FULL
from casefile.export.names.safety import NameSafety
from casefile.export.orders import Job, Order
from casefile.export.whole_file import ExportFailed
from casefile.model.wording import worded
from casefile.store.library import Library
from casefile.store.pages import page_texts
from casefile.store.reads.documents import DocumentLine


def set_on_paper(
    library: Library,
    document: DocumentLine,
    made_on: date,
    cancelled: threading.Event | None = None,
) -> bytes:
    """The text that was read from a document, as a PDF; of a very long one its beginning.

    Raises `ExportFailed` where nothing was read from it.
    """
    with library.read() as connection:
        texts = page_texts(connection, document.sha256)
    first = next(iter(portions([(number, text) for number, text in texts if text.strip()])), None)
    if first is None:
        raise ExportFailed(
            worded(
                "No text was read from “{title}”, so there is nothing to print. The "
                "document itself is kept as it is.",
                title=document.title,
            )
        )
    converted = Converted()
    for _, text in first:
        converted.add(text, (), "")
    job = Job(library, Order(), (), NameSafety((), IN_FULL), made_on, cancelled=cancelled)
    said = " · ".join(filter(None, (document.outlet, document.author)))
    return typeset_sheets(document.title, [Words(said, document.title, converted.lines)], job)
