"""From documents of the library to pages in volumes: the part of a bundle that takes long."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from casefile.export.exhibits.choosing import Exhibit, Run
from casefile.export.exhibits.converted import Converted, portions
from casefile.export.exhibits.requests import Copied, CopyRequest, Hidden, Mark, NotCopied
from casefile.export.exhibits.sheets import Sheet, Words, called, placeholder, typeset_sheets
from casefile.export.exhibits.volume import PAGES, target
from casefile.export.exhibits.volumes import Opened, Room
from casefile.export.exhibits.worker import DAMAGED
from casefile.export.exhibits.workshop import Workshop, not_put_together
from casefile.export.orders import Job
from casefile.export.whole_file import ExportFailed
from casefile.intake.troubles import WHY
from casefile.model.errors import NotFound
from casefile.model.terms import DocumentKind
from casefile.model.wording import lasting
from casefile.store.pages import page_texts

_WORDS: Final = {
    DocumentKind.ARTICLE: "the article’s text as it was read; its layout and pictures are not kept",
    DocumentKind.MAIL: "the mail’s headers and text as they were read",
    DocumentKind.WORD: "the document’s text as it was read; its layout is not kept",
    DocumentKind.TEXT: "the text file",
}
"""What is copied of documents that have no pages of their own."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A file to copy for an exhibit: the document itself, or a part of it that was typeset here."""

    path: Path
    kind: DocumentKind
    ours: bool = False
    password: str | None = None
    marks: dict[int, tuple[Mark, ...]] = field(default_factory=dict)
    hidden: dict[int, Hidden] | None = None


class Copyist:
    """Copies exhibits one after another; `open_next` opens another volume.

    `by` is whose highlights stand in them.
    """

    def __init__(
        self, job: Job, workshop: Workshop, folder: Path, room: Room,
        volumes: list[Opened], open_next: Callable[[], None], by: str,
    ) -> None:  # fmt: skip
        self._job = job
        self._workshop = workshop
        self._folder = folder
        self._room = room
        self._volumes = volumes
        self._open_next = open_next
        self._by = by
        self.numbered = 0
        """How many pages are numbered so far."""

    def copy(self, exhibit: Exhibit, progress: Callable[[int], None]) -> None:
        """Copies a document, or in its place a sheet that says why it could not be."""
        began = self.numbered
        try:
            for piece in self._pieces(exhibit):
                self._copy_piece(exhibit, piece, progress)
        except NotCopied as error:
            self._take_back(exhibit, began)
            exhibit.why = error.why
            self._copy_placeholder(exhibit, progress)
        finally:
            for left in self._folder.iterdir():
                with suppress(OSError):
                    left.unlink()

    def _copy_placeholder(self, exhibit: Exhibit, progress: Callable[[int], None]) -> None:
        sheet = placeholder(exhibit.number, exhibit.document, exhibit.why)
        try:
            path = self._typeset(sheet)
            self._copy_piece(exhibit, Piece(path, DocumentKind.PDF, ours=True), progress)
        except NotCopied as error:
            raise not_put_together(error) from None

    # --- what there is to copy ------------------------------------------------------------------

    def _pieces(self, exhibit: Exhibit) -> Iterator[Piece]:
        kind = exhibit.document.kind
        if kind in (DocumentKind.PDF, DocumentKind.IMAGE):
            yield self._file(exhibit)
        elif kind in _WORDS:
            yield from self._words(exhibit)
        elif kind is DocumentKind.WEB:
            raise NotCopied(lasting("it is an address, and what stands there was not saved"))
        else:
            raise NotCopied(lasting("a document of this kind has no pages that could be shown"))

    def _file(self, exhibit: Exhibit) -> Piece:
        document = exhibit.document
        path = self._folder / "document"
        hidden = None
        if self._job.names.hides:
            if document.kind is DocumentKind.IMAGE:
                raise NotCopied(
                    lasting("it is a picture, and whom it shows or names cannot be told")
                )
            hidden = self._hidden(exhibit)
        try:
            self._job.library.contents.write_to(document.sha256, path)
        except NotFound:
            raise NotCopied(lasting("its bytes are not in the library")) from None
        marks: dict[int, tuple[Mark, ...]] = {}
        for one in exhibit.passages:
            mark = Mark(one.key, one.start, one.end, "\n".join(one.says), self._by, one.colour)
            marks[one.page] = (*marks.get(one.page, ()), mark)
        return Piece(
            path, document.kind, password=document.password or None, marks=marks, hidden=hidden
        )

    def _hidden(self, exhibit: Exhibit) -> dict[int, Hidden]:
        with self._job.library.read() as connection:
            texts = page_texts(connection, exhibit.document.sha256)
        return {
            number: Hidden(
                hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
                tuple(self._job.names.spans(text)),
            )
            for number, text in texts
        }

    def _words(self, exhibit: Exhibit) -> Iterator[Piece]:
        document = exhibit.document
        with self._job.library.read() as connection:
            texts = page_texts(connection, document.sha256)
        if not any(text.strip() for _, text in texts):
            raise NotCopied(
                document.detail.rstrip(".") or lasting("it has no text that could be read")
            )
        for at, portion in enumerate(portions(texts)):
            self._job.stop_if_cancelled()
            converted = Converted()
            for number, text in portion:
                here = [one for one in exhibit.passages if one.page == number]
                if self._job.names.hides:
                    text = self._job.names.text(text)
                    here = [
                        replace(one, start=start, end=start + len(one.quote))
                        for one in here
                        if one.quote and (start := text.find(one.quote)) >= 0
                    ]
                converted.add(text, here, self._by)
            told = f"Exhibit {exhibit.number}: {_WORDS[document.kind]}"
            title = called(document) if not at else f"{called(document)} (continued)"
            path = self._typeset(Words(told, title, converted.lines))
            marks = {0: tuple(converted.marks.values())}
            yield Piece(path, document.kind, ours=True, marks=marks)

    def _typeset(self, sheet: Sheet) -> Path:
        path = self._folder / "typeset"
        try:
            made = typeset_sheets("Exhibit", [sheet], self._job)
        except ExportFailed:
            raise NotCopied(lasting("its text could not be typeset")) from None
        path.write_bytes(made)
        return path

    # --- copying ----------------------------------------------------------------------------------

    def _copy_piece(self, exhibit: Exhibit, piece: Piece, progress: Callable[[int], None]) -> None:
        done = 0
        while True:
            self._job.stop_if_cancelled()
            opened, is_first = self._volumes[-1], len(self._volumes) == 1
            pages = self._room.pages(opened, exhibit.number, is_first=is_first)
            room = self._room.bytes(opened, is_first=is_first)
            is_fresh = not opened.exhibits
            if pages < 1 or room < 1:
                if is_fresh:
                    raise self._room.refuse()
                self._open_next()
                continue
            began = opened.volume.mark()
            copied, section = self._copied(piece, done, pages, room, progress)
            is_whole = done + len(copied.pages) >= copied.of
            fits = is_whole and opened.volume.size - began[0] <= room
            has_begun = done or exhibit.number in opened.exhibits
            if not fits and not is_fresh and not has_begun:
                # It may fit whole into a volume of its own.
                opened.volume.rewind(began)
                self._open_next()
                continue
            self._keep(exhibit, opened, copied, section, piece)
            done += len(copied.pages)
            if is_whole:
                return
            self._open_next()

    def _copied(
        self, piece: Piece, done: int, pages: int, room: int, progress: Callable[[int], None]
    ) -> tuple[Copied, int]:
        """What came of copying, broken documents once more as PDFium writes them anew."""
        volume = self._volumes[-1].volume
        began = volume.mark()
        section = volume.reserve()
        asked = CopyRequest(
            path=piece.path, kind=piece.kind, first_object=volume.next_object, node=PAGES,
            section=section, first_key=volume.next_key, choices=self._job.order.exhibits,
            password=piece.password, pages_before=done, most_pages=pages, most_bytes=room,
            numbered_from=self.numbered, marks=piece.marks, hidden=piece.hidden, ours=piece.ours,
        )  # fmt: skip
        try:
            return self._workshop.copy(asked, volume.take, progress), section
        except NotCopied as error:
            volume.rewind(began)
            may_be_mended = error.why == DAMAGED or error.why in WHY.values()
            if not may_be_mended or piece.ours or piece.kind is not DocumentKind.PDF:
                raise
        section = volume.reserve()
        try:
            return self._workshop.copy(replace(asked, anew=True), volume.take, progress), section
        except NotCopied:
            volume.rewind(began)
            raise

    def _keep(
        self, exhibit: Exhibit, opened: Opened, copied: Copied, section: int, piece: Piece
    ) -> None:
        place = len(self._volumes) - 1
        opened.volume.keep(copied, section, b"/Sect", f"Exhibit {exhibit.number}")
        exhibit.runs.append(Run(place, copied.pages, self.numbered))
        exhibit.left_out += copied.left_out
        opened.pages += len(copied.pages)
        if exhibit.number not in opened.exhibits:
            opened.exhibits.append(exhibit.number)
            opened.pages += self._room.cover_pages(exhibit.number)
        for key, where in copied.places.items():
            key = key.removeprefix("passage/")
            if "/" in key or "," in key or not 0 <= where.page < len(copied.pages):
                continue
            if key not in exhibit.volume_of:
                page = copied.pages[where.page]
                opened.volume.targets[f"passage-{key}"] = target(page, where)
                exhibit.volume_of[key] = place
                exhibit.place_of[key] = self.numbered + where.page
        self.numbered += len(copied.pages)

    # --- taking back ------------------------------------------------------------------------------

    def _take_back(self, exhibit: Exhibit, began: int) -> None:
        """Forgets the pages of an exhibit that turned out not to be copied whole."""
        self.numbered = began
        for run in exhibit.runs:
            opened = self._volumes[run.volume]
            opened.pages -= len(run.pages)
            if exhibit.number in opened.exhibits:
                opened.exhibits.remove(exhibit.number)
                opened.pages -= self._room.cover_pages(exhibit.number)
        for key, place in exhibit.volume_of.items():
            self._volumes[place].volume.targets.pop(f"passage-{key}", None)
        exhibit.runs.clear()
        exhibit.left_out.clear()
        exhibit.volume_of.clear()
        exhibit.place_of.clear()
