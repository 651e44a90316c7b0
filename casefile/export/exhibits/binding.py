"""Puts a bundle together: exhibits first, for only then their numbers are known; then what leads to
them, in the order in which it is read."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from casefile.export.exhibits import sheets
from casefile.export.exhibits.choices import WhenNamesHidden
from casefile.export.exhibits.choosing import Exhibit, exhibits
from casefile.export.exhibits.copying import Copyist
from casefile.export.exhibits.fronts import IndexWords, covers, measured
from casefile.export.exhibits.linked import Linked, citation_words
from casefile.export.exhibits.requests import Copied, CopyRequest, Heading, NotCopied, Place
from casefile.export.exhibits.summarised import Summary
from casefile.export.exhibits.volume import PAGES, Bookmark, Part, Volume, target
from casefile.export.exhibits.volumes import FrontMatter, Opened, Room, volume_path
from casefile.export.exhibits.workshop import Workshop, not_put_together
from casefile.export.orders import Job, Made
from casefile.export.proof.seal import seal
from casefile.export.whole_file import place_beside
from casefile.model.terms import DocumentKind
from casefile.model.wording import worded
from casefile.version import program


class Binding:
    """One bundle being made. `places` holds the volumes' files until all of them are whole."""

    def __init__(
        self, job: Job, out: Path, folder: Path, workshop: Workshop, places: ExitStack
    ) -> None:
        self._job = job
        self._out = out
        self._folder = folder
        self._workshop = workshop
        self._places = places
        self._choices = job.order.exhibits
        self._volumes: list[Opened] = []
        self._exhibits = exhibits(job.handouts, self._choices)
        self._is_left_out = (
            job.names.hides and self._choices.when_names_hidden is WhenNamesHidden.LEAVE_OUT
        )
        self._summary = Summary(job)
        self._title = self._summary.dossier.title or "Untitled case"

    def made(self) -> Made:
        """Makes all volumes; they stand in their places once `places` is left."""
        front = self._front_matter() if self._choices.is_split else FrontMatter()
        self._open_next()
        if not self._is_left_out:
            self._copy_exhibits(front)
        for place in range(len(self._volumes)):
            self._finish(place)
        return Made(tuple(one.target for one in self._volumes), self._remarks())

    # --- volumes and exhibits -----------------------------------------------------------------

    def _open_next(self) -> None:
        path = volume_path(self._out, len(self._volumes))
        unfinished = self._places.enter_context(place_beside(path, worded("exhibit bundle")))
        volume = Volume(unfinished)
        self._places.callback(volume.close)
        self._volumes.append(Opened(volume, path, unfinished))

    def _copy_exhibits(self, front: FrontMatter) -> None:
        documents = self._folder / "documents"
        documents.mkdir(mode=0o700)
        copyist = Copyist(
            self._job, self._workshop, documents, Room(self._choices, front), self._volumes,
            self._open_next, self._title,
        )  # fmt: skip
        many = len(self._exhibits)
        expected = [max(1, one.document.pages) for one in self._exhibits]
        for at, one in enumerate(self._exhibits):
            before = sum(expected[:at])
            words = worded("Exhibit {number} of {many}", number=one.number, many=many)

            def progress(pages: int, before: int = before, words: str = words) -> None:
                self._job.progress(min(before + pages, sum(expected)), sum(expected), words)

            progress(0)
            copyist.copy(one, progress)

    # --- what leads to the exhibits -----------------------------------------------------------

    def _front_matter(self) -> FrontMatter:
        """How many pages and bytes the summary and the sheets will take, found by making them."""
        path = self._folder / "summary.pdf"
        self._summary.typeset(path, {})
        made = sheets.typeset_sheets(
            self._title,
            [self._index(0), *covers(self._exhibits, self._choices, None), self._ending(0)],
            self._job,
        )
        typeset_path = self._folder / "sheets.pdf"
        typeset_path.write_bytes(made)
        scratch = Volume(_new(self._folder / "scratch.pdf"))
        try:
            summary, _ = self._ours(scratch, path, {})
            taken, _ = self._ours(scratch, typeset_path, {})
        finally:
            scratch.close()
        numbers = [one.number for one in self._exhibits]
        return measured(summary, taken, numbers, path.stat().st_size, len(made))

    def _ours(self, volume: Volume, path: Path, targets: dict[str, bytes]) -> tuple[Copied, int]:
        """Copies a document made here; what came of it, and its tags' section."""
        section = volume.reserve()
        asked = CopyRequest(
            path=path, kind=DocumentKind.PDF, first_object=volume.next_object, node=PAGES,
            section=section, first_key=volume.next_key, choices=self._choices, ours=True,
            targets=targets,
        )  # fmt: skip
        try:
            copied = self._workshop.copy(asked, volume.take)
        except NotCopied as error:
            raise not_put_together(error) from None
        volume.keep(copied, section, b"/Part")
        return copied, section

    def _finish(self, place: int) -> None:
        """Writes all of a volume that is not exhibits, and ends it."""
        opened = self._volumes[place]
        volume = opened.volume
        self._job.stop_if_cancelled()
        here = [one for one in self._exhibits if any(run.volume == place for run in one.runs)]
        for one in here:
            run = next(run for run in one.runs if run.volume == place)
            volume.targets.setdefault(f"exhibit-{one.number}", b"[%d 0 R/Fit]" % run.pages[0])
        linked = Linked(self._exhibits, [one.target.name for one in self._volumes], place)
        parts: list[Part] = []
        outline: list[Bookmark] = []
        if not place:
            summary = self._finish_summary(volume, linked)
            parts.append(Part(summary.pages, _labels("Summary", summary.pages)))
            outline.append(_summary_bookmark(summary))
        made: list[sheets.Sheet] = [self._index(place), *covers(here, self._choices, place)]
        if place + 1 < len(self._volumes):
            made.append(self._ending(place))
        path = self._folder / "sheets.pdf"
        path.write_bytes(sheets.typeset_sheets(self._title, made, self._job))
        copied, _ = self._ours(volume, path, linked.targets())
        each = by_sheet(copied)
        parts.append(Part(each[0], _labels("Index", each[0])))
        outline.append(Bookmark("Index of exhibits", b"[%d 0 R/Fit]" % each[0][0]))
        below: list[Bookmark] = []
        for one, cover in zip(here, each[1:], strict=False):
            parts.append(Part(cover, _labels(f"Exhibit {one.number}", cover)))
            for run in one.runs:
                if run.volume == place:
                    numbers = range(run.numbered_from, run.numbered_from + len(run.pages))
                    parts.append(Part(run.pages, [self._choices.number(at) for at in numbers]))
            below.append(self._exhibit_bookmark(one, cover[0], place, volume))
        if below:
            outline.append(Bookmark("Exhibits", below[0].target, below, is_open=True))
        if place + 1 < len(self._volumes):
            parts.append(Part(each[-1], _labels("End", each[-1])))
        title = f"{self._title}: exhibits"
        if len(self._volumes) > 1:
            title += f", volume {place + 1} of {len(self._volumes)}"
        volume.finish(parts, outline, title, program(), self._job.made_on)
        volume.close()
        # From here on no byte of it changes.
        seal(opened.unfinished)

    def _finish_summary(self, volume: Volume, linked: Linked) -> Copied:
        words = citation_words(
            self._summary.passages, self._exhibits, self._choices, len(self._volumes)
        )
        path = self._folder / "summary.pdf"
        self._summary.typeset(path, {number: said for number, (said, _) in words.items()})
        keys = {number: key for number, (_, key) in words.items()}
        copied, _ = self._ours(volume, path, linked.targets(keys))
        return copied

    def _index(self, place: int) -> sheets.Index:
        names = [one.target.name for one in self._volumes]
        words = IndexWords(self._choices, names, is_left_out=self._is_left_out)
        return words.index(self._exhibits, place)

    def _ending(self, place: int) -> sheets.Ending:
        following = self._volumes[place + 1].target.name if self._volumes[place + 1 :] else ""
        return sheets.Ending(
            f"End of volume {place + 1}",
            f"Continues in volume {place + 2}",
            (f"The next exhibits are in the file “{following}”.",),
        )

    def _exhibit_bookmark(self, one: Exhibit, cover: int, place: int, volume: Volume) -> Bookmark:
        where = one.where(self._choices)
        below = [
            Bookmark(
                f"{where[passage.key]}: {passage.says[0]}",
                volume.targets[f"passage-{passage.key}"],
            )
            for passage in one.passages
            if one.volume_of.get(passage.key) == place
        ]
        words = f"Exhibit {one.number}: {sheets.called(one.document)}"
        return Bookmark(words, b"[%d 0 R/Fit]" % cover, below)

    # --- what to say --------------------------------------------------------------------------

    def _remarks(self) -> tuple[str, ...]:
        remarks: list[str] = list(self._summary.remarks)
        if self._is_left_out:
            remarks.append(
                worded(
                    "The documents are left out, because names that are hidden stand in them: the "
                    "file holds the summary and the index."
                )
            )
        for one in self._exhibits:
            if one.why:
                remarks.append(
                    worded(
                        "Exhibit {number} (“{title}”) could not be included: {why}. A sheet in "
                        "its place says so.",
                        number=one.number,
                        title=sheets.called(one.document),
                        why=one.why,
                    )
                )
            elif one.left_out:
                pages = ", ".join(map(str, one.left_out[:20]))
                more = len(one.left_out) - 20
                remarks.append(
                    worded(
                        "Of exhibit {number} (“{title}”) these pages are not shown: {pages}. A "
                        "sheet in the place of each says so."
                        if more <= 0
                        else "Of exhibit {number} (“{title}”) these pages are not shown: {pages} "
                        "and {more} more. A sheet in the place of each says so.",
                        number=one.number,
                        title=sheets.called(one.document),
                        pages=pages,
                        more=more,
                    )
                )
        return tuple(remarks)


def by_sheet(copied: Copied) -> list[list[int]]:
    """The pages of each sheet, by the headings of level 1 with which they begin."""
    begins = [one.place.page for one in copied.headings if not one.depth]
    ends = [*begins[1:], len(copied.pages)]
    return [copied.pages[begin:end] for begin, end in zip(begins, ends, strict=True)]


def _summary_bookmark(summary: Copied) -> Bookmark:
    top = Bookmark("Summary", b"[%d 0 R/Fit]" % summary.pages[0], is_open=True)

    def made(one: Heading) -> Bookmark:
        return Bookmark(one.title, target(summary.pages[one.place.page], _lowered(one.place)))

    for one in summary.headings:
        if not one.depth:
            top.below.append(made(one))
        elif one.depth == 1 and top.below:
            top.below[-1].below.append(made(one))
    return top


def _lowered(place: Place) -> Place:
    """A heading's own place, without the room that is left above a passage."""
    return replace(place, top=place.top - 12)


def _labels(word: str, pages: list[int]) -> list[str]:
    if len(pages) == 1:
        return [word]
    return [f"{word}, {at}" for at in range(1, len(pages) + 1)]


def _new(path: Path) -> Path:
    path.touch()
    return path
