"""Pages on a printer: each drawn by the worker, as fine as paper shows it, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from casefile.model.errors import CasefileError
from casefile.model.wording import worded
from casefile.ui.desk import Desk
from casefile.ui.export.made_pages import MadePages

DOTS: Final = 300
"""Dots an inch; finer makes files and waits larger and nothing on paper better."""


class PrintFailed(CasefileError):
    """The printer, or the file that stands for it, took no pages."""


class Fit(StrEnum):
    """How large a page stands on the paper."""

    SHRINK = "shrink"
    FILL = "fill"
    ACTUAL = "actual"


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """Which pages, from 1, in order; how large."""

    pages: tuple[int, ...]
    fit: Fit = Fit.SHRINK


def print_pages(
    desk: Desk,
    made: MadePages,
    printer: QPrinter,
    order: PrintOrder,
    progress: Callable[[int, int], None],
    stop: threading.Event,
) -> int:
    """Prints and returns how many pages went out; not on the window's thread.

    Raises `PrintFailed`, and `CancelledError` soon after `stop` is set: what the printer has by
    then is its own.
    """
    shapes = made.shapes()
    painter = QPainter()
    for done, number in enumerate(order.pages):
        if stop.is_set():
            printer.abort()
            raise CancelledError
        progress(done, len(order.pages))
        shape = shapes[number - 1]
        size = QSizeF(shape.width, shape.height)
        _turn(printer, size)
        if done == 0:
            if not painter.begin(printer):
                raise PrintFailed(
                    worded(
                        "The printer took nothing. Nothing was printed. Look whether it is "
                        "switched on and has paper, or choose another one."
                    )
                )
        elif not printer.newPage():
            painter.end()
            raise PrintFailed(
                worded(
                    "The printer stopped after page {pages}. Print the rest again.",
                    pages=order.pages[done - 1],
                )
            )
        _paint(desk, made, number, painter, printer, _placed(size, printer, order.fit))
    painter.end()
    return len(order.pages)


def _turn(printer: QPrinter, size: QSizeF) -> None:
    """A page that lies is printed on paper that lies."""
    lies = size.width() > size.height()
    turned = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    if printer.pageLayout().orientation() is not turned:
        printer.setPageOrientation(turned)


def _placed(size: QSizeF, printer: QPrinter, fit: Fit) -> QRectF:
    """Where a page of so many points stands, in the printer's dots."""
    paper = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    room = QRectF(0, 0, paper.width(), paper.height())
    dots = printer.resolution() / 72
    wide, high = size.width() * dots, size.height() * dots
    part = min(room.width() / max(wide, 1), room.height() / max(high, 1))
    if fit is Fit.ACTUAL or (fit is Fit.SHRINK and part > 1):
        part = 1.0
    place = QRectF(0, 0, wide * part, high * part)
    place.moveCenter(room.center())
    return place


def _paint(
    desk: Desk, made: MadePages, number: int, painter: QPainter, printer: QPrinter, place: QRectF
) -> None:
    wide = made.shapes()[number - 1].width
    dots = min(DOTS, printer.resolution())
    scale = place.width() / printer.resolution() * dots / max(wide, 1)
    drawn = desk.room.draw(made.path, number, scale, made.password)
    image = QImage(
        drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)


def pages_typed(text: str, count: int) -> tuple[int, ...] | None:
    """The pages a range names ("1-3, 7"), None where it names none there are; all if empty."""
    if not text.strip():
        return tuple(range(1, count + 1))
    pages: list[int] = []
    for part in text.replace("–", "-").split(","):
        first, _, last = (bit.strip() for bit in part.partition("-"))
        if not first.isdecimal() or (last and not last.isdecimal()):
            return None
        begin, end = int(first), int(last or first)
        if not 1 <= begin <= end <= count:
            return None
        pages += range(begin, end + 1)
    return tuple(dict.fromkeys(pages)) or None


def paper_of(sizes: Sequence[tuple[float, float]]) -> QPageSize:
    """The paper that fits the first page best, for a printer that was asked nothing yet."""
    wide, high = sorted(sizes[0]) if sizes else (595.0, 842.0)
    fuzzy = QPageSize.SizeMatchPolicy.FuzzyMatch
    return QPageSize(QSizeF(wide, high), QPageSize.Unit.Point, "", fuzzy)
