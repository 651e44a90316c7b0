"""How much a volume may still take, and the volumes themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from casefile.export.exhibits.choices import ExhibitChoices
from casefile.export.exhibits.requests import UNLIMITED
from casefile.export.exhibits.volume import Volume
from casefile.export.whole_file import ExportFailed
from casefile.model.wording import worded

_MEGABYTE: Final = 1_000_000
_BYTES_A_PAGE: Final = 400
"""What leads to a page at the end of a volume: its label, its row of the tags' table, its place."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """How much of the volumes is not exhibits: pages, and bytes of all of it."""

    summary: int = 0
    index: int = 0
    ending: int = 0
    covers: dict[int, int] = field(default_factory=dict)
    summary_bytes: int = 0
    sheets_bytes: int = 0


@dataclass(slots=True)
class Opened:
    """A volume being filled: the file it becomes, and how many pages exhibits and covers take."""

    volume: Volume
    target: Path
    unfinished: Path
    pages: int = 0
    exhibits: list[int] = field(default_factory=list)


class Room:
    """How many pages and bytes of an exhibit still fit into a volume."""

    def __init__(self, choices: ExhibitChoices, front: FrontMatter) -> None:
        self._choices = choices
        self._front = front

    def pages(self, opened: Opened, number: int, *, is_first: bool) -> int:
        """Pages beside the exhibit's cover; `is_first` says the volume holds the summary."""
        if not self._choices.volume_pages:
            return 1_000_000
        taken = opened.pages + self._front.index + self._front.ending
        taken += self._front.summary if is_first else 0
        if number not in opened.exhibits:
            taken += self.cover_pages(number)
        return self._choices.volume_pages - taken

    def cover_pages(self, number: int) -> int:
        """How many pages an exhibit's cover has."""
        return self._front.covers.get(number, 1)

    def bytes(self, opened: Opened, *, is_first: bool) -> int:
        if not self._choices.volume_megabytes:
            return UNLIMITED
        taken = opened.volume.size + opened.pages * _BYTES_A_PAGE + self._front.sheets_bytes
        taken += 2 * self._front.summary_bytes if is_first else 0
        # The table of offsets takes 20 bytes for each object.
        taken += 24 * opened.volume.next_object
        return int(0.97 * self._choices.volume_megabytes * _MEGABYTE) - taken

    def refuse(self) -> ExportFailed:
        """That not even one page fits."""
        return ExportFailed(
            worded(
                "A volume of this size has no room for a page beside the summary, the "
                "index and the cover. Your case is unchanged and no file was written. "
                "Allow larger volumes."
            )
        )


def volume_path(out: Path, place: int) -> Path:
    """The file of a volume (from 0): "Case.pdf", "Case, volume 2.pdf"."""
    return out if not place else out.with_name(f"{out.stem}, volume {place + 1}{out.suffix}")
