"""Taking in what other libraries handed out: looked at first, then imported in one act.

The way of a bundle: a confined worker checks all of it and hands back rows; they are held against
the library; the user sees what is new and what differs; then the originals are kept and read here,
and last, in one unit of work, the rows. Whatever is refused is refused before anything is written.
"""

from __future__ import annotations

import shutil
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from casefile.actions.bundle_comparing import compare
from casefile.actions.bundle_entering import TakesTheirs, enter, what_comes
from casefile.actions.bundle_originals import Original, WasRead, changed_meanwhile, keep_originals
from casefile.actions.bundle_words import Conflict, ConflictWords
from casefile.actions.citing import shortened
from casefile.export.orders import Progress, nobody
from casefile.intake.incoming.bundle import Survey, survey, wrong_original
from casefile.intake.incoming.bundle_zip import Entry
from casefile.intake.incoming.refusal import BundleRefused, quoted
from casefile.intake.troubles import WHY, WorkerLostError
from casefile.intake.worker import ReadingRoom
from casefile.model.bundle_shape import shape_of
from casefile.model.terms import DocumentKind, Outcome
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.pages import page_texts

T = TypeVar("T")

_SURVEY_SECONDS: Final = 240.0
_CHECKED_AT_ONCE: Final = 64 << 20
_BYTES_A_SECOND: Final = 10_000_000
"""What the slowest disk reads; a check that takes longer is ended."""


class Side(StrEnum):
    """Whose word counts where bundle and library differ."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class PlannedCase:
    id: str
    title: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What importing a bundle will do, found without writing anything.

    `new` counts the rows that will come, by table (`casefile.model.bundle_shape`), where all that
    was deleted here stays so; `same` those that are here already. `bytes_new` is how much its
    originals add.
    """

    path: Path
    cases: tuple[PlannedCase, ...]
    new: Mapping[str, int]
    same: int
    conflicts: tuple[Conflict, ...]
    bytes_new: int
    survey: Survey
    stamp: tuple[int, int]

    @property
    def is_needless(self) -> bool:
        """Whether the library has all of it, and says the same."""
        return not self.new and not self.conflicts


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came. `entry` is the journal's, None where nothing changed; `remarks` are sentences."""

    cases: tuple[PlannedCase, ...]
    new: Mapping[str, int]
    changed: int
    entry: int | None
    remarks: tuple[str, ...] = ()


def plan_import(
    library: Library,
    path: Path,
    room: ReadingRoom,
    *,
    progress: Progress = nobody,
    cancelled: threading.Event | None = None,
) -> ImportPlan:
    """Checks a case bundle and says what importing it will do; writes nothing.

    Raises `BundleRefused`, a sentence on what is wrong with it, and `CancelledError`.
    """
    progress(0, 1, worded("Checking the bundle"))
    stamp = _stamp(path)
    found = _in_worker(lambda: room.run(survey, path, seconds=_SURVEY_SECONDS))
    _check_originals(room, path, list(found.originals.values()), progress, cancelled)
    _check_space(library, sum(entry.size for entry in found.originals.values()))
    progress(1, 1, worded("Comparing it with your library"))
    comparison = compare(library, found.tables)
    new_cases = {row[0] for row in comparison.new["cases"]}
    words = ConflictWords(found.tables)
    coming, _ = what_comes(comparison, lambda _key: False)
    return ImportPlan(
        path=path,
        cases=tuple(
            PlannedCase(row[0], row[1], row[0] in new_cases) for row in found.tables["cases"]
        ),
        new={table: len(rows) for table, rows in coming.items()},
        same=comparison.same,
        conflicts=tuple(
            words.conflict(one) for one in (*comparison.different, *comparison.removed)
        ),
        bytes_new=sum(
            entry.size for sha256, entry in found.originals.items()
            if not library.contents.has(sha256)
        ),
        survey=found,
        stamp=stamp,
    )  # fmt: skip


def import_bundle(
    library: Library,
    plan: ImportPlan,
    room: ReadingRoom,
    choices: Mapping[tuple[str, str], Side] | None = None,
    *,
    otherwise: Side = Side.MINE,
    progress: Progress = nobody,
    cancelled: threading.Event | None = None,
) -> ImportResult:
    """Imports what was planned; one undo takes back all of it.

    `choices` say whose word counts for a conflict, by its `key`; `otherwise` for all others. Until
    the very end nothing of a case is written, so that whoever cancels (`CancelledError`) has the
    library as it was. Raises `BundleRefused` where the file changed since it was looked at.
    """
    if _stamp(plan.path) != plan.stamp:
        raise changed_meanwhile()
    chosen = choices or {}

    def takes(key: tuple[str, str]) -> bool:
        return chosen.get(key, otherwise) is Side.THEIRS

    was_read = _keep_originals(library, plan, room, takes, progress, cancelled)
    _stop_if(cancelled)
    with library.write(_label(plan)) as unit:
        # The library may have changed since the plan was made; what was not seen stays as it is.
        comparison = compare(library, plan.survey.tables)
        entered = enter(unit, comparison, was_read, takes)
    progress(1, 1, worded("Done"))
    return ImportResult(
        cases=plan.cases,
        new=entered.new,
        changed=entered.changed,
        entry=unit.changes.entry,
        remarks=tuple(_remarks(library, plan, was_read)),
    )


def _label(plan: ImportPlan) -> str:
    others = len(plan.cases) - 1
    first = shortened(plan.cases[0].title)
    if others:
        return lasting("Import “{title}” and %n more", title=first, count=others)
    return lasting("Import “{title}”", title=first)


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
        if path.is_file():
            return found.st_size, found.st_mtime_ns
    except OSError:
        pass
    raise BundleRefused(
        worded("there is no file {path}", path=quoted(str(path), 200)),
        worded("Check where it is, then import it again."),
    )


def _in_worker(task: Callable[[], T]) -> T:
    try:
        return task()
    except WorkerLostError as lost:
        raise BundleRefused(WHY[lost.loss]) from None
    except OSError as error:
        raise BundleRefused(
            worded("the file cannot be read ({why})", why=error.strerror or error),
            worded("Copy it to this disk first."),
        ) from None


def _check_originals(
    room: ReadingRoom,
    path: Path,
    entries: list[Entry],
    progress: Progress,
    cancelled: threading.Event | None,
) -> None:
    done = 0
    while done < len(entries):
        _stop_if(cancelled)
        progress(done, len(entries), worded("Checking the documents’ bytes"))
        group = [entries[done]]
        size = entries[done].size
        for entry in entries[done + 1 :]:
            size += entry.size
            if size > _CHECKED_AT_ONCE:
                break
            group.append(entry)
        done += len(group)
        seconds = 30 + size / _BYTES_A_SECOND
        wrong = _in_worker(lambda: room.run(wrong_original, path, group, seconds=seconds))  # noqa: B023
        if wrong is not None:
            raise BundleRefused(
                worded("the bytes of {wrong} in it were changed", wrong=quoted(wrong, 100))
            )


def _check_space(library: Library, size: int) -> None:
    free = shutil.disk_usage(library.path.parent).free
    if size > free:
        raise BundleRefused(
            worded(
                "its documents take {size:,} bytes, and only {free:,} are free beside your library",
                size=size,
                free=free,
            ),
            worded("Make room, then import it again."),
        )


def _keep_originals(
    library: Library,
    plan: ImportPlan,
    room: ReadingRoom,
    takes: TakesTheirs,
    progress: Progress,
    cancelled: threading.Event | None,
) -> dict[str, WasRead]:
    needed = {one.sha256: one for one in _needed(library, plan, takes)}
    done = 0

    def heard(title: str) -> None:
        nonlocal done
        done += 1
        progress(done, len(needed), worded("Reading “{title}”", title=shortened(title)))

    was_read = _in_worker(
        lambda: keep_originals(
            library, room, plan.path, list(needed.values()), heard,
            cancelled.is_set if cancelled is not None else lambda: False,
        )
    )  # fmt: skip
    for document, path, part, _ in plan.survey.tables["companions"]:
        if library.contents.has(document):
            library.contents.keep_companion_of(document, path, part)
    return was_read


def _needed(library: Library, plan: ImportPlan, takes: TakesTheirs) -> Iterator[Original]:
    """Documents that are new here, and companion files of which the bytes are."""
    coming, _ = what_comes(compare(library, plan.survey.tables), takes)
    columns = shape_of("documents").columns
    for _, path, part, _ in plan.survey.tables["companions"]:
        if not library.contents.has(part):
            name = path.rsplit("/", 1)[-1]
            yield Original(part, plan.survey.originals[part], name, name, None, is_read=False)
    for row in coming.get("documents", ()):
        said = dict(zip(columns, row, strict=True))
        yield Original(
            said["sha256"], plan.survey.originals[said["sha256"]], said["file_name"],
            said["title"], said["password"], is_read=said["kind"] != DocumentKind.WEB,
        )  # fmt: skip


def _remarks(library: Library, plan: ImportPlan, was_read: Mapping[str, WasRead]) -> Iterator[str]:
    titles = {row[0]: row[shape_of("documents").columns.index("title")]
              for row in plan.survey.tables["documents"]}  # fmt: skip
    for sha256, reading in was_read.items():
        if reading.outcome is Outcome.PASSWORD:
            yield worded(
                "“{title}” needs its password before it can be read here.",
                title=shortened(titles[sha256]),
            )
        elif reading.outcome is not Outcome.ATTACHED:
            yield worded(
                "“{title}” could not be read here: {why}",
                title=shortened(titles[sha256]),
                why=reading.detail,
            )
    astray = list(_astray(library, plan, was_read))
    if astray:
        yield worded(
            "%n of the passages quoted (does|do) not stand at (its|their) place in the text as it "
            "was read here, the first being “{quote}”.",
            count=len(astray),
            quote=shortened(astray[0], 60),
        )


def _astray(library: Library, plan: ImportPlan, was_read: Mapping[str, WasRead]) -> Iterator[str]:
    """The quotations that are not found where the bundle says, in documents that came now."""
    by_document: defaultdict[str, list[tuple[int, int, int, str]]] = defaultdict(list)
    for _, document, page, start, end, quote, *_rest in plan.survey.tables["passages"]:
        if document in was_read:
            by_document[document].append((page, start, end, quote))
    for document, places in by_document.items():
        with library.read() as connection:
            texts = dict(page_texts(connection, document))
        for page, start, end, quote in places:
            if texts.get(page, "")[start:end] != quote:
                yield quote


def _stop_if(cancelled: threading.Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise CancelledError
