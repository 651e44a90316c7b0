"""From a dossier to a PDF on disk, typeset by typst in a process of its own.

typst holds some megabytes a page until it is done; they go when the process ends. The case's words
reach it through memory: nothing of a case is written anywhere but into the file asked for.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from datetime import time as clock
from multiprocessing import get_context
from pathlib import Path
from time import monotonic

from casefile import places
from casefile.export.attachments import Attachment, named_apart
from casefile.export.compositor import Answer, Sheets, serve
from casefile.export.own_files import Logo, OwnTemplate, read_logo, read_template
from casefile.export.summary.content import json_for_template
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.page import USUAL_PAGE, PageChoices
from casefile.export.whole_file import ExportFailed, place_beside, unwritable
from casefile.model.colours import LIGHT, Inks
from casefile.model.wording import worded

TIME_LIMIT = 300.0
"""Seconds after which typesetting is given up; it takes some hundred pages a second."""

_GLANCE = 0.1
"""Seconds between two looks at whether the user cancelled."""


@dataclass(frozen=True, slots=True)
class Work:
    """What typst is to do: a template of `resources/typst` and the JSON it reads.

    `what` is what it makes, in a word for the user; with `pixels_per_inch` as PNG. A PDF carries
    the `attachments`, whose names differ, and is a PDF/A-3u beside PDF/UA-1 where `archival`.
    `own` is a template of the user's instead, which may ask for the `logo`.
    """

    what: str
    template: str
    content: str
    inks: Inks
    made_on: date
    program: str
    pixels_per_inch: float = 0.0
    attachments: tuple[Attachment, ...] = ()
    archival: bool = False
    logo: Logo | None = None
    own: OwnTemplate | None = None


def typeset(
    dossier: Dossier,
    out_path: Path,
    *,
    page: PageChoices = USUAL_PAGE,
    attachments: Sequence[Attachment] = (),
    time_limit: float = TIME_LIMIT,
    cancelled: threading.Event | None = None,
) -> list[str]:
    """Makes the case summary as a tagged PDF at `out_path`, whole or not at all; see `Work`.

    A file already there is replaced when the new one is complete. Returns the letters that no font
    on this machine can draw (they stand in the PDF as code points). Raises ExportFailed when it
    cannot be made, and `concurrent.futures.CancelledError` soon after `cancelled` is set. Blocks
    until done: call it off the interface's thread.
    """
    logo = read_logo(Path(page.logo)) if page.logo else None
    own = read_template(Path(page.template)) if page.template else None
    with place_beside(out_path, worded("summary")) as unfinished:
        work = Work(
            worded("summary"),
            "summary.typ",
            json_for_template(dossier, page),
            LIGHT,
            dossier.made_on,
            dossier.program,
            attachments=tuple(attachments),
            archival=page.archival,
            logo=logo,
            own=own,
        )
        answer = in_a_process(work, unfinished, time_limit=time_limit, cancelled=cancelled)
        return list(answer.undrawn)


def undrawn_remarks(undrawn: Sequence[str]) -> tuple[str, ...]:
    """What to say of letters that no font here can draw."""
    if not undrawn:
        return ()
    return (
        worded(
            "No font here can draw {letters}: they stand there as their numbers.",
            letters=" ".join(undrawn),
        ),
    )


def in_a_process(
    work: Work,
    out: Path | None,
    *,
    time_limit: float = TIME_LIMIT,
    cancelled: threading.Event | None = None,
) -> Answer:
    """Typesets into a file, or where `out` is None into the answer; raises as `typeset` does."""
    answer = _answer(work, out, time_limit, cancelled)
    if answer.unwritable and out is not None:
        raise unwritable(out.parent, answer.unwritable, work.what)
    if answer.failure and answer.is_logo:
        raise ExportFailed(
            worded(
                "The logo cannot be drawn: {failure}. Your case is unchanged and no file "
                "was written. Save the picture anew as PNG, JPEG or SVG, or leave the logo "
                "out.",
                failure=answer.failure,
            )
        )
    if answer.failure and work.own is not None:
        if answer.line:
            raise ExportFailed(
                worded(
                    "The template “{name}”, line {line} could not be typeset: {failure}. Your "
                    "case is unchanged and no file was written. Correct the template, or leave "
                    "it out.",
                    name=work.own.name,
                    line=answer.line,
                    failure=answer.failure,
                )
            )
        raise ExportFailed(
            worded(
                "The template “{name}” could not be typeset: {failure}. Your case is unchanged "
                "and no file was written. Correct the template, or leave it out.",
                name=work.own.name,
                failure=answer.failure,
            )
        )
    if answer.failure:
        raise ExportFailed(
            worded(
                "The {what} could not be typeset: {failure}. Your case is unchanged and no "
                "file was written. Please report this.",
                what=work.what,
                failure=answer.failure,
            )
        )
    return answer


def _answer(
    work: Work, out: Path | None, time_limit: float, cancelled: threading.Event | None
) -> Answer:
    """What a process says that is started for this work and ends with it."""
    # One task and no more, ended from outside at any moment: less than a pool, and a pool told to
    # stop in the middle of a task has been seen to wait for ever.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,), name="typesetting", daemon=True)
    deadline = monotonic() + time_limit
    try:
        process.start()
        theirs.close()
        ours.send((_sheets(work), "" if out is None else str(out)))
        while not ours.poll(max(0.0, min(_GLANCE, deadline - monotonic()))):
            if cancelled is not None and cancelled.is_set():
                raise CancelledError
            if monotonic() >= deadline:
                raise ExportFailed(
                    worded(
                        "Typesetting the {what} took longer than {time_limit:g} seconds and was "
                        "stopped. Your case is unchanged and no file was written. Try again, or "
                        "export less at once.",
                        what=work.what,
                        time_limit=time_limit,
                    )
                )
        answer: Answer = ours.recv()
        return answer
    except (EOFError, OSError):
        raise ExportFailed(
            worded(
                "The process that typesets the {what} ended before it was done; there may "
                "be too little memory. Your case is unchanged and no file was written. "
                "Close other programs and try again.",
                what=work.what,
            )
        ) from None
    finally:
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()


def _sheets(work: Work) -> Sheets:
    made = datetime.combine(work.made_on, clock(), UTC)
    return Sheets(
        templates=str(places.resources() / "typst"),
        template=work.template,
        fonts=str(places.resources() / "fonts"),
        content=work.content,
        inks=json.dumps(asdict(work.inks)),
        timestamp=int(made.timestamp()),
        program=work.program,
        pixels_per_inch=work.pixels_per_inch,
        attachments=named_apart(work.attachments),
        archival=work.archival,
        logo=work.logo,
        own=work.own,
    )
