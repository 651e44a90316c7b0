"""Documents for trying the reader on, drawn by Qt in the test's own process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from casefile.model.terms import DocumentKind
from casefile.ui.reader.source import DocumentFacts, PageDrawing, PageShape

SHA256 = "3f9a" + "0" * 58 + "c1"
WIDTH, HEIGHT = 300.0, 400.0
ADVANCE, LINE = 8.0, 20.0


@dataclass
class TextSource:
    """Pages of clean text."""

    pages: list[str]
    kind: DocumentKind = DocumentKind.ARTICLE
    title: str = "Ferry inspectors detained"
    subtitle: str = "published 25 Apr 2025 · saved 26 Apr 2025"
    notice: str = ""

    @property
    def facts(self) -> DocumentFacts:
        return DocumentFacts(self.title, self.subtitle, self.kind, SHA256, self.notice)

    def shapes(self) -> Sequence[PageShape]:
        return [PageShape(0, 0, len(text)) for text in self.pages]

    def text(self, page: int) -> str:
        return self.pages[page - 1]

    def request_drawing(
        self, page: int, scale: float, done: Callable[[PageDrawing | None], None]
    ) -> Request:
        raise AssertionError("a page of text is not drawn")


@dataclass
class Request:
    page: int
    scale: float
    done: Callable[[PageDrawing | None], None]
    is_cancelled: bool = False

    def cancel(self) -> None:
        self.is_cancelled = True


@dataclass
class DrawnSource(TextSource):
    """Pages drawn on a grid: a character each ADVANCE points, a line each LINE points.

    Drawings are handed over by `deliver`, so that a test says when; or at once if `at_once`.
    """

    kind: DocumentKind = DocumentKind.PDF
    at_once: bool = True
    asked: list[Request] = field(default_factory=list)

    def shapes(self) -> Sequence[PageShape]:
        return [PageShape(WIDTH, HEIGHT, len(text)) for text in self.pages]

    def request_drawing(
        self, page: int, scale: float, done: Callable[[PageDrawing | None], None]
    ) -> Request:
        request = Request(page, scale, done)
        self.asked.append(request)
        if self.at_once:
            done(self.drawing(page, scale))
        return request

    def deliver(self) -> None:
        for request in self.asked:
            request.done(self.drawing(request.page, request.scale))

    def boxes(self, page: int) -> np.ndarray:
        made = []
        x, y = 20.0, 20.0
        for letter in self.pages[page - 1]:
            if letter == "\n":
                made.append((0.0, 0.0, 0.0, 0.0))
                x, y = 20.0, y + LINE
                continue
            made.append((x, y, x + ADVANCE, y + 12.0))
            x += ADVANCE
            if letter == "\ufffe":
                x, y = 20.0, y + LINE
        return np.array(made, np.float32).reshape(-1, 4)

    def drawing(self, page: int, scale: float) -> PageDrawing:
        width, height = round(WIDTH * scale), round(HEIGHT * scale)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        boxes = self.boxes(page)
        painter = QPainter(image)
        painter.scale(scale, scale)
        for letter, (left, _top, _right, bottom) in zip(self.pages[page - 1], boxes, strict=True):
            if letter not in "\n ":
                painter.drawText(int(left), int(bottom), letter)
        painter.end()
        pixels = bytes(image.constBits())
        return PageDrawing(width, height, image.bytesPerLine(), "BGRX", pixels, boxes)
