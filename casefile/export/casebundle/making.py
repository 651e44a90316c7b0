"""A case bundle: whole cases, with the bytes of their documents, for another library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from casefile.export.casebundle.bag import write_bag
from casefile.export.casebundle.canonical import canonical
from casefile.export.casebundle.data import case_data
from casefile.export.orders import Job, Made
from casefile.export.whole_file import ExportFailed, place_beside, unwritable
from casefile.model.errors import NotFound
from casefile.model.wording import worded


def make(job: Job, out: Path) -> Made:
    """Writes the bundle; `ExportFailed` where it would hide a name, or not hold whole cases."""
    _refuse_parts(job)
    job.progress(0, 1, worded("Gathering what the case is made of"))
    data = case_data(
        job.library,
        [handout.case.id for handout in job.handouts],
        passwords=job.order.bundle.passwords,
    )
    titles = {one["sha256"]: one["title"] for one in data["documents"]}
    originals = {one["sha256"]: one["size"] for one in data["documents"]}
    originals |= {one["part"]: one["size"] for one in data["companions"]}
    job.stop_if_cancelled()
    written = 0

    def chunks(sha256: str) -> Iterator[bytes]:
        nonlocal written
        job.stop_if_cancelled()
        what = (
            worded("Writing “{title}”", title=titles[sha256])
            if sha256 in titles
            else worded("Writing a companion file")
        )
        job.progress(written, len(originals), what)
        for chunk in job.library.contents.chunks(sha256):
            job.stop_if_cancelled()
            yield chunk
        written += 1

    with place_beside(out, worded("case bundle")) as unfinished:
        try:
            write_bag(unfinished, canonical(data), originals, chunks, job.made_on)
        except (ValueError, NotFound) as error:
            raise ExportFailed(_damaged(titles, str(error))) from None
        except OSError as error:
            raise unwritable(
                out.resolve().parent, error.strerror or str(error), worded("case bundle")
            ) from None
        # Once more at the very end: what is there is replaced only if it is still wanted.
        job.stop_if_cancelled()
    job.progress(len(originals), len(originals), worded("Done"))
    return Made((out,), tuple(_remarks(job, data)))


def _refuse_parts(job: Job) -> None:
    if job.names.hides:
        raise ExportFailed(
            worded(
                "A case bundle holds the documents themselves, in which every name can be "
                "read, so no name can be hidden in it. Nothing was written. Make a summary "
                "or a table instead, or call everybody by their name."
            )
        )
    if not job.order.scope.is_whole:
        raise ExportFailed(
            worded(
                "A case bundle always holds whole cases, so that another library can go on "
                "with them. Nothing was written. Leave out what chooses a part, or make a "
                "summary of that part."
            )
        )


def _damaged(titles: dict[str, str], why: str) -> str:
    if why in titles:
        return worded(
            "The bytes of “{title}” in your library are not what they were when it was attached. "
            "No bundle was written and nothing was changed. “casefile check” says what else is "
            "damaged.",
            title=titles[why],
        )
    return worded(
        "The bytes of a document in your library are not what they were when it was attached. No "
        "bundle was written and nothing was changed. “casefile check” says what else is damaged."
    )


def _remarks(job: Job, data: dict[str, Any]) -> Iterator[str]:
    if job.order.bundle.passwords and any(one.get("password") for one in data["documents"]):
        yield worded("The bundle holds passwords of documents: whoever has the file can read them.")
