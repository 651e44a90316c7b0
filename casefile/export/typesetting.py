"""From a dossier to a PDF on disk, typeset by typst in a process of its own.

typst holds some megabytes a page until it is done; they go when the process ends. The case's words
reach it through memory: nothing of a case is written anywhere but into the file asked for.
"""

from __future__ import annotations

import json
import os
import secrets
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import UTC, datetime
from datetime import time as clock
from multiprocessing import get_context
from pathlib import Path
from time import monotonic

from casefile import places
from casefile.export.compositor import Answer, serve
from casefile.export.dossier import Dossier
from casefile.export.printable import mapped, printable
from casefile.export.wording import day
from casefile.model.colours import LIGHT
from casefile.model.errors import CasefileError

TIME_LIMIT = 300.0
"""Seconds after which typesetting is given up; it takes some hundred pages a second."""

_GLANCE = 0.1
"""Seconds between two looks at whether the user cancelled."""


class ExportFailed(CasefileError):
    """A PDF could not be made, or not be put where it was asked for."""


def typeset(
    dossier: Dossier,
    out_path: Path,
    *,
    time_limit: float = TIME_LIMIT,
    cancelled: threading.Event | None = None,
) -> list[str]:
    """Makes the case summary as a tagged PDF at `out_path`, whole or not at all.

    A file already there is replaced when the new one is complete. Returns the letters that no font
    on this machine can draw (they stand in the PDF as code points). Raises ExportFailed when it
    cannot be made, and `concurrent.futures.CancelledError` soon after `cancelled` is set. Blocks
    until done: call it off the interface's thread.
    """
    made = datetime.combine(dossier.made_on, clock(), UTC)
    with _place_beside(out_path) as unfinished:
        return _in_a_process(
            time_limit,
            cancelled,
            str(places.resources() / "typst" / "summary.typ"),
            str(places.resources() / "fonts"),
            json_for_template(dossier),
            json.dumps(asdict(LIGHT)),
            int(made.timestamp()),
            dossier.program,
            str(unfinished),
        )


def json_for_template(dossier: Dossier) -> str:
    """The dossier as JSON of strings that can stand on a page; a PDF/UA must have a title."""
    value = mapped(dossier.to_dict(), printable)
    value["title"] = value["title"] or "Untitled case"
    # The title in the file's properties: whole words, no places to break.
    value["document_title"] = value["title"].replace("\u200b", "")
    value["made_on_words"] = value["made_on_words"] or day(dossier.made_on)
    for source in value["sources"]:
        source["title"] = source["title"] or source["file_name"] or f"Source {source['number']}"
    return json.dumps(value, ensure_ascii=False)


def _in_a_process(
    time_limit: float, cancelled: threading.Event | None, *arguments: str | int
) -> list[str]:
    # One task and no more, ended from outside at any moment: less than a pool, and a pool told to
    # stop in the middle of a task has been seen to wait for ever.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,), name="typesetting", daemon=True)
    deadline = monotonic() + time_limit
    try:
        process.start()
        theirs.close()
        ours.send(arguments)
        while not ours.poll(max(0.0, min(_GLANCE, deadline - monotonic()))):
            if cancelled is not None and cancelled.is_set():
                raise CancelledError
            if monotonic() >= deadline:
                raise ExportFailed(
                    f"Typesetting the summary took longer than {time_limit:g} seconds and was "
                    "stopped. Your case is unchanged and no file was written. Try again, or export "
                    "less at once."
                )
        answer: Answer = ours.recv()
    except (EOFError, OSError):
        raise ExportFailed(
            "The process that typesets the summary ended before it was done; there may be too "
            "little memory. Your case is unchanged and no file was written. Close other programs "
            "and try again."
        ) from None
    finally:
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()
    if answer.unwritable:
        raise _unwritable(Path(str(arguments[-1])).parent, answer.unwritable)
    if answer.failure:
        raise ExportFailed(
            f"The summary could not be typeset: {answer.failure}. "
            "Your case is unchanged and no file was written. Please report this."
        )
    return list(answer.undrawn)


@contextmanager
def _place_beside(out_path: Path) -> Iterator[Path]:
    """A file to write beside the one asked for, which becomes it when all went well."""
    target = out_path.resolve()
    if target.is_dir():
        raise ExportFailed(
            f"“{out_path}” is a folder. Nothing was written. Give the file a name of its own."
        )
    unfinished = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        # Taken now, so that a folder that cannot be written to is known before the work is done;
        # opened this way, the file gets the rights the user's other new files get.
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except OSError as error:
        raise _unwritable(target.parent, error.strerror or str(error)) from None
    try:
        yield unfinished
        try:
            unfinished.replace(target)
        except OSError as error:
            raise _unwritable(target, error.strerror or str(error)) from None
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _unwritable(place: Path, why: str) -> ExportFailed:
    return ExportFailed(
        f"The summary could not be written to “{place}”: {why}. "
        "Your case is unchanged and no file was written. Choose another place."
    )
