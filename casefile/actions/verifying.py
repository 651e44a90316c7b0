"""Whether an export is still what it was, and still true."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from casefile.model.errors import CasefileError
from casefile.model.wording import worded
from casefile.store.library import Library
from casefile.store.reads.cases import cases

if TYPE_CHECKING:
    from casefile.export.orders import Progress
    from casefile.export.proof.report import Check, Finding, Report
    from casefile.export.proof.stranger import Looked
    from casefile.intake.worker import ReadingRoom

_PAGES_AT_ONCE: Final = 100
_BYTES_A_SECOND: Final = 20_000_000
"""What a slow disk reads at the least."""


def verify(
    path: Path,
    library: Library | None,
    room: ReadingRoom,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> Report:
    """Checks a summary, or a bundle that begins with one, and names each statement that fails.

    Without a library only what the file itself shows. Changes nothing. Raises `CasefileError`
    where there is nothing to check, `concurrent.futures.CancelledError` soon after `cancelled` is
    set. Takes seconds: not for the interface's thread.
    """
    from casefile.export.proof import verifying
    from casefile.export.proof.report import Check, Part, Report, State

    def step(done: int, of: int, what: str) -> None:
        if cancelled is not None and cancelled.is_set():
            raise CancelledError
        if progress is not None:
            progress(done, of, what)

    step(0, 0, worded("Reading the file"))
    looked = _looked(path, room)
    checks = [_seal_check(looked)]
    value = looked.statements
    if value is None:
        return Report(path, (*checks, _without_statements(looked)))
    count = len(value["statements"])
    checks.append(
        Check(
            Part.STATEMENTS, State.GOOD, worded("It carries %Ln statement(s) as data.", count=count)
        )
    )
    pages = _pages(path, looked.pages, room, step)
    findings: list[Finding] = [verifying.printed_words(value, pages)]
    if library is None:
        left_out = worded(
            "No library was given: sources, quotes and facts were not compared with any."
        )
        checks += [findings[0].check, Check(Part.SOURCES, State.OPEN, left_out)]
    else:
        steps = 2 * len(value["sources"]) + 1
        findings += _against(library, value, _counting(step, steps))
        checks += [one.check for one in findings]
    return Report(
        path,
        tuple(checks),
        tuple(failing for one in findings for failing in one.failing),
        len(value["statements"]),
        value["made_on"],
        value["program"],
        tuple(case["title"] for case in value["cases"]),
    )


def _looked(path: Path, room: ReadingRoom) -> Looked:
    from casefile.export.proof.seal import SealState
    from casefile.export.proof.stranger import look
    from casefile.intake.troubles import (
        WHY,
        PasswordNeededError,
        UnreadableError,
        WorkerLostError,
    )

    nothing = worded("There is nothing in it to check. Nothing was changed.")
    try:
        size = path.stat().st_size
    except OSError as error:
        why = error.strerror or str(error)
        raise CasefileError(
            worded("“{name}” cannot be read: {why}. Nothing was changed.", name=path.name, why=why)
        ) from None
    try:
        looked = room.run(look, path.resolve(), seconds=20 + size / _BYTES_A_SECOND)
    except PasswordNeededError:
        raise CasefileError(
            worded(
                "“{name}” is protected by a password: Casefile exports none like that. {nothing}",
                name=path.name,
                nothing=nothing,
            )
        ) from None
    except UnreadableError as error:
        raise CasefileError(
            worded(
                "“{name}” is no PDF to read: {why}. {nothing}",
                name=path.name,
                why=error.why,
                nothing=nothing,
            )
        ) from None
    except WorkerLostError as error:
        raise CasefileError(
            worded(
                "“{name}” cannot be checked: {why}. Nothing was changed.",
                name=path.name,
                why=WHY[error.loss],
            )
        ) from None
    if looked.statements is None and looked.seal is SealState.NONE:
        raise CasefileError(
            worded(
                "“{name}” cannot be checked. {trouble} Nothing was changed.",
                name=path.name,
                trouble=looked.trouble or _NO_EXPORT,
            )
        )
    return looked


_NO_EXPORT: Final = worded("It was not made by Casefile, or carries neither statements nor a seal.")


def _seal_check(looked: Looked) -> Check:
    from casefile.export.proof.report import Check, Part, State
    from casefile.export.proof.seal import SealState

    if looked.seal is SealState.WHOLE:
        sentence = worded(
            "The file is unchanged since it was exported. (The seal shows changes made by accident "
            "or without care; it is no signature: who means to deceive can seal a file again.)"
        )
        return Check(Part.SEAL, State.GOOD, sentence)
    if looked.seal is SealState.BROKEN:
        return Check(Part.SEAL, State.FAILED, worded("The file was changed since it was exported."))
    sentence = worded("The file has no seal any more: another program wrote it anew.")
    return Check(Part.SEAL, State.FAILED, sentence)


def _without_statements(looked: Looked) -> Check:
    from casefile.export.proof.report import Check, Part, State

    if looked.trouble:
        return Check(Part.STATEMENTS, State.FAILED, looked.trouble)
    sentence = worded("It carries no statements: a picture, or a further volume of exhibits.")
    return Check(Part.STATEMENTS, State.OPEN, sentence)


def _pages(
    path: Path, count: int, room: ReadingRoom, step: Callable[[int, int, str], None]
) -> list[str]:
    """The words drawn on the first `count` pages; a page that ends its reader is empty."""
    from casefile.intake.exported import drawn
    from casefile.intake.troubles import WorkerLostError

    pages: list[str] = []
    while len(pages) < count:
        step(len(pages), count, worded("Reading the pages"))
        stop = min(len(pages) + _PAGES_AT_ONCE, count)
        try:
            pages += room.run(drawn, path.resolve(), len(pages), stop)
        except WorkerLostError:
            pages += [""] * (stop - len(pages))
    return pages


def _counting(step: Callable[[int, int, str], None], of: int) -> Callable[[str], None]:
    done = 0

    def counted(what: str) -> None:
        nonlocal done
        step(done, of, what)
        done += 1

    return counted


def _against(library: Library, value: dict[str, Any], stop: Callable[[str], None]) -> list[Finding]:
    """The checks for which a library is needed."""
    from casefile.export.proof import verifying

    sources, kept = verifying.sources(value, library, stop)
    quotes = verifying.quotes(value, library, kept, stop)
    stop(worded("The facts"))
    with library.read() as connection:
        held = {one.id for one in cases(connection)}
    there = [case["id"] for case in value["cases"] if case["id"] in held]
    gone = [case["id"] for case in value["cases"] if case["id"] not in held]
    return [sources, quotes, verifying.facts(value, _fresh(library, value, there), gone)]


def _fresh(library: Library, value: dict[str, Any], case_ids: list[str]) -> dict[str, Any]:
    """The statements of the same order, from what the library says now."""
    import json

    from casefile.actions.exporting import job_for
    from casefile.export.proof.statements import order_from_json, statements
    from casefile.export.summary.content import json_for_template
    from casefile.export.summary.making import gathered
    from casefile.export.whole_file import ExportFailed
    from casefile.version import program

    nothing = {"program": program(), "sources": [], "passages": [], "statements": []}
    if not case_ids:
        return nothing
    try:
        made_on = date.fromisoformat(value["made_on"])
    except ValueError:
        made_on = None
    job = job_for(library, case_ids, order_from_json(value["order"]), made_on=made_on)
    try:
        dossier, passages = gathered(job)
    except ExportFailed:
        return nothing
    return statements(job, json.loads(json_for_template(dossier, job.order.summary.page)), passages)
