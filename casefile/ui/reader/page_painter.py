"""Painting one page: its sheet, what is on it, the marks and the caret."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from casefile.model.colours import LIGHT
from casefile.ui.reader.drawings import Drawings
from casefile.ui.reader.drawn_page import DrawnPage
from casefile.ui.reader.page_layout import PageLayout
from casefile.ui.reader.surface import Mark
from casefile.ui.reader.text_page import TextPage
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import words_in

tr = words_in("Reader")


def paint_page(
    painter: QPainter,
    pages: PageLayout,
    drawings: Drawings,
    page: int,
    exposed: QRectF,
    marks: Sequence[Mark],
    caret: int | None,
    *,
    inverted: bool,
) -> None:
    """Paints what `exposed` shows of a page, in pixels from the top left of the whole."""
    inks = inks_now()
    surface = pages.surface(page)
    place = pages.place(page)
    painter.save()
    painter.translate(place)
    here = exposed.translated(-place)
    if isinstance(surface, TextPage):
        _paint_sheet(painter, pages, page, surface, here)
        surface.paint(painter, here, marks, colour(inks.ink), colour(inks.mute))
    elif isinstance(surface, DrawnPage):
        picture = drawings.picture(page)
        surface.paint(painter, picture, marks, inverted=inverted)
        if drawings.is_failed(page):
            said = tr("This page could not be drawn.")
            _say(painter, surface, said)
        elif picture is None and drawings.is_slow(page):
            _say(painter, surface, tr("Drawing this page…"))
        painter.setPen(colour(inks.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(-0.5, -0.5, surface.width + 1, surface.height + 1))
    if caret is not None and surface.text:
        at = surface.caret(caret)
        paper = isinstance(surface, DrawnPage) and not inverted
        painter.setPen(QPen(Qt.GlobalColor.black if paper else colour(inks.ink), 1.5))
        painter.drawLine(at.topLeft(), at.bottomLeft())
    painter.restore()


def _paint_sheet(
    painter: QPainter, pages: PageLayout, page: int, surface: TextPage, here: QRectF
) -> None:
    """One sheet however many pages of text: bordered above the first, open below while it fits."""
    inks = inks_now()
    bottom = surface.height
    if page == pages.count:
        bottom = max(bottom, here.bottom() + 2)
    sheet = QRectF(0, 0, surface.width, bottom)
    painter.fillRect(sheet, colour(inks.pane))
    painter.setPen(colour(inks.line))
    painter.drawLine(QPointF(-0.5, 0), QPointF(-0.5, bottom))
    painter.drawLine(QPointF(surface.width + 0.5, 0), QPointF(surface.width + 0.5, bottom))
    if page == 1:
        painter.drawLine(QPointF(-0.5, -0.5), QPointF(surface.width + 0.5, -0.5))


def _say(painter: QPainter, surface: DrawnPage, said: str) -> None:
    # On paper, which is white in either appearance.
    painter.setPen(colour(LIGHT.mute))
    where = QRectF(0, 24, surface.width, 60)
    painter.drawText(where, Qt.AlignmentFlag.AlignHCenter, said)
