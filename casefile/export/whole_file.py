"""A file that leaves the program: whole or not at all, and a sentence where it cannot."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from casefile.model.errors import CasefileError
from casefile.model.wording import worded


class ExportFailed(CasefileError):
    """A file could not be made, or not be put where it was asked for."""


@contextmanager
def place_beside(out_path: Path, what: str) -> Iterator[Path]:
    """A file to write beside the one asked for, which becomes it when all went well.

    `what` is what it will hold ("summary"). Raises ExportFailed where that place cannot be
    written to.
    """
    target = out_path.resolve()
    if target.is_dir():
        raise ExportFailed(
            worded(
                "“{out_path}” is a folder. Nothing was written. Give the file a name of its own.",
                out_path=out_path,
            )
        )
    unfinished = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        # Taken now, so that a folder that cannot be written to is known before the work is done;
        # opened this way, the file gets the rights the user's other new files get.
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except OSError as error:
        raise unwritable(target.parent, error.strerror or str(error), what) from None
    try:
        yield unfinished
        try:
            unfinished.replace(target)
        except OSError as error:
            raise unwritable(target, error.strerror or str(error), what) from None
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file and waits until the disk has it; it may be about to replace an older one."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def unwritable(place: Path, why: str, what: str) -> ExportFailed:
    """That something could not be written, for a reason that the system gives."""
    return ExportFailed(
        worded(
            "The {what} could not be written to “{place}”: {why}. Your case is "
            "unchanged and no file was written. Choose another place.",
            what=what,
            place=place,
            why=why,
        )
    )
