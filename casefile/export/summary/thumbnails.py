"""Pictures of the places of passages: the page cut around each, with the passage highlighted.

Pages are drawn by the reading room's worker; only their pixels come here.
"""

from __future__ import annotations

import base64
import io
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from casefile.export.languages.known import words_of
from casefile.export.orders import Job
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.lines import PlaceLine
from casefile.intake.reading import Drawing, Rectangle
from casefile.intake.troubles import RoomClosedError
from casefile.intake.worker import ReadingRoom
from casefile.model.colours import LIGHT, Meaning
from casefile.model.errors import CasefileError
from casefile.model.terms import DocumentKind
from casefile.model.wording import worded
from casefile.store.reads.citations import CitationLine, FactKind
from casefile.store.reads.documents import DocumentLine

if TYPE_CHECKING:
    from PIL.Image import Image

T = TypeVar("T")

MOST: Final = 300
"""Pictures in one summary; each takes some twenty kilobytes of the file and of typst's memory."""

WIDTH: Final = 200.0
"""How wide a picture stands on the page, in points."""

_PIXELS: Final = 560
_SCALE: Final = 2.2
_LEAST_WIDTH: Final = 270.0
_BESIDE: Final = 12.0
_ABOVE: Final = 0.11
"""Of its width, how much of a picture stands above the passage, and as much below."""

_TALLEST: Final = 0.8
"""Of its width, the most a picture is high."""

_GLANCE: Final = 0.1
_DRAWN: Final = (DocumentKind.PDF, DocumentKind.IMAGE)
_MEANING: Final = {
    FactKind.NAME: Meaning.SUSPECT,
    FactKind.INVOLVEMENT: Meaning.SUSPECT,
    FactKind.PROVISION: Meaning.CHARGE,
    FactKind.CHARGE_STEP: Meaning.CHARGE,
    FactKind.EVENT: Meaning.COURT,
    FactKind.NOTE: Meaning.CONTEXT,
}


def with_places(
    job: Job, dossier: Dossier, passages: Mapping[int, CitationLine]
) -> tuple[Dossier, tuple[str, ...]]:
    """The dossier with pictures beside its quotations, and what to say of those that are missing.

    Articles and other texts have no drawn pages and get none. Raises `CancelledError` once the
    user has had enough.
    """
    if job.names.hides:
        return dossier, (
            "There are no pictures of passages: on them stand the names that are kept back here.",
        )
    documents = {one.sha256: one for handout in job.handouts for one in handout.documents}
    wanted = [
        (number, one, documents[one.document])
        for number, one in passages.items()
        if documents[one.document].kind in _DRAWN
    ]
    drawn = dict(_places(job, wanted[:MOST])) if wanted else {}
    citations = tuple(
        replace(one, place=drawn[one.number]) if one.number in drawn else one
        for one in dossier.citations
    )
    return replace(dossier, citations=citations), tuple(_remarks(wanted, drawn))


_Wanted = tuple[int, CitationLine, DocumentLine]


def _remarks(wanted: list[_Wanted], drawn: Mapping[int, PlaceLine]) -> Iterator[str]:
    if len(wanted) > MOST:
        yield worded("Only the first {most} passages have a picture of their place.", most=MOST)
    failed = {
        document.title or document.file_name: None
        for number, _, document in wanted[:MOST]
        if number not in drawn
    }
    if failed:
        named = ", ".join(f"“{title}”" for title in list(failed)[:3])
        if len(failed) > 3:
            yield worded(
                "Some passages have no picture, because they could not be drawn: {documents} and "
                "%n other document(s).",
                documents=named,
                count=len(failed) - 3,
            )
            return
        yield worded(
            "Some passages have no picture, because they could not be drawn: {documents}.",
            documents=named,
        )


def _places(job: Job, wanted: list[_Wanted]) -> Iterator[tuple[int, PlaceLine]]:
    by_page = sorted(wanted, key=lambda one: (one[1].document, one[1].page, one[0]))
    done = 0
    with ReadingRoom(workers=1) as room, _private_folder() as folder:
        for sha256, of_document in groupby(by_page, key=lambda one: one[1].document):
            path = folder / sha256
            try:
                job.library.contents.write_to(sha256, path)
                for _, of_page in groupby(of_document, key=lambda one: one[1].page):
                    together = list(of_page)
                    job.stop_if_cancelled()
                    job.progress(done, len(wanted), worded("Drawing the places of passages"))
                    yield from _places_on_page(job, room, path, together)
                    done += len(together)
            except (CasefileError, OSError):
                continue  # It stays undrawn, which is said at the end.
            finally:
                _let_go(room, path)


def _places_on_page(
    job: Job, room: ReadingRoom, path: Path, together: list[_Wanted]
) -> Iterator[tuple[int, PlaceLine]]:
    _, first, document = together[0]
    password = document.password
    try:
        drawing = _waited(job, room, room.submit_draw(path, first.page, _SCALE, password))
        boxes = None
        if document.kind is DocumentKind.PDF:
            boxes = _waited(job, room, room.submit_boxes(path, first.page, password))
    except (CasefileError, RoomClosedError):
        return
    picture = _image(drawing)
    for number, one, _ in together:
        rectangles = () if boxes is None else boxes.rectangles(one.start, one.end)
        if boxes is not None and not rectangles:
            continue
        cut = _cut(picture, drawing.scale, rectangles, LIGHT.highlight[_MEANING[one.fact_kind]])
        title = document.title or document.file_name
        words = words_of(job.order.summary.page.language)
        yield (
            number,
            _place(cut, words.say("place_shown", number=one.page, title=words.quoted(title))),
        )


def _waited(job: Job, room: ReadingRoom, future: Future[T]) -> T:
    while True:
        try:
            return future.result(_GLANCE)
        except TimeoutError:
            try:
                job.stop_if_cancelled()
            except BaseException:
                room.stop(future)
                raise


def _image(drawing: Drawing) -> Image:
    from PIL import Image

    size = (drawing.width, drawing.height)
    pixels = Image.frombuffer("RGBA", size, drawing.pixels, "raw", "BGRA", drawing.stride, 1)
    return pixels.convert("RGB")


def _cut(picture: Image, scale: float, rectangles: tuple[Rectangle, ...], highlight: str) -> Image:
    """The part of a page around some rectangles; all of it, if there are none."""
    from PIL import Image, ImageChops

    if not rectangles:
        picture = picture.copy()
        picture.thumbnail((_PIXELS, round(_PIXELS * _TALLEST)))
        return picture
    lit = picture.copy()
    for rectangle in rectangles:
        box = _pixels(rectangle, scale, picture)
        if box[2] > box[0] and box[3] > box[1]:
            part = picture.crop(box)
            lit.paste(ImageChops.multiply(part, Image.new("RGB", part.size, highlight)), box)
    left, top = (min(one[side] for one in rectangles) for side in (0, 1))
    right, bottom = (max(one[side] for one in rectangles) for side in (2, 3))
    width, height = (edge / scale for edge in picture.size)
    wide = min(max(right - left + 2 * _BESIDE, _LEAST_WIDTH), width)
    above = wide * _ABOVE
    tall = min(bottom - top + 2 * above, wide * _TALLEST, height)
    # A long passage is shown from its beginning.
    x = min(max((left + right - wide) / 2, 0.0), width - wide)
    y = min(max(top - above, 0.0), height - tall)
    cut = lit.crop(_pixels((x, y, x + wide, y + tall), scale, picture))
    size = (_PIXELS, max(1, round(_PIXELS * cut.height / cut.width)))
    return cut.resize(size, Image.Resampling.LANCZOS)


def _pixels(rectangle: Rectangle, scale: float, picture: Image) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(edge * scale) for edge in rectangle)
    return (
        max(left, 0), max(top, 0), min(right, picture.width), min(bottom, picture.height),
    )  # fmt: skip


def _place(cut: Image, words: str) -> PlaceLine:
    """The picture as an SVG that holds it, as typst takes it through memory."""
    kept = io.BytesIO()
    cut.save(kept, "JPEG", quality=82, subsampling=0)
    data = base64.b64encode(kept.getvalue()).decode()
    wide, high = cut.size
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">'
        f'<image width="{wide}" height="{high}" xlink:href="data:image/jpeg;base64,{data}"/></svg>'
    )
    return PlaceLine(svg, WIDTH * wide / _PIXELS, WIDTH * high / _PIXELS, words)


@contextmanager
def _private_folder() -> Iterator[Path]:
    """Where the worker can read documents' bytes; mkdtemp makes it for this user alone."""
    folder = Path(tempfile.mkdtemp(prefix="casefile-places-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _let_go(room: ReadingRoom, path: Path) -> None:
    # Windows keeps a file that somebody has open: the worker lets go of it first.
    try:
        room.forget(path).result()
    except (CasefileError, RoomClosedError):
        pass
    finally:
        path.unlink(missing_ok=True)
