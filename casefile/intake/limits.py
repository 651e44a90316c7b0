"""How much a stranger's file may take."""

from __future__ import annotations

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on reading one file. Times in seconds, sizes in bytes, lengths in characters."""

    seconds: float = 20.0
    """A task that takes longer is ended together with its worker."""
    patience: float = 2.0
    """A task hands back what it has after this long, so that progress shows and others get on."""
    memory: int = 1024 * 1024 * 1024
    """Address space of a worker."""
    pages_at_once: int = 96
    first_pages: int = 16
    """Pages read by the task that opens a PDF, before the rest is shared out."""
    group_files: int = 16
    group_bytes: int = 1_500_000
    """Small files are read several to a task: starting a task costs as much as reading one."""
    text_bytes: int = 100_000_000
    article_bytes: int = 40_000_000
    mail_bytes: int = 150_000_000
    word_bytes: int = 300_000_000
    """Unpacked size: a DOCX is a ZIP."""
    image_pixels: int = 120_000_000
    drawing_pixels: int = 24_000_000
    embedded_bytes: int = 200_000_000
    page_characters: int = 60_000
    """Texts without pages are split at the end of the paragraph that passes this."""


class Deadline:
    """A moment after which work should hand back what it has."""

    def __init__(self, seconds: float) -> None:
        self.end = time.monotonic() + seconds

    @property
    def passed(self) -> bool:
        return time.monotonic() >= self.end
