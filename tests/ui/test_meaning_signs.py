"""What an event means can be told without seeing its colour."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from casefile.model.colours import HIGH_DARK, LIGHT, Inks, Meaning
from casefile.ui.facts.marks import draw_mark
from casefile.ui.facts.rows import Shape

EVENTS = (Meaning.SUSPECT, Meaning.COURT, Meaning.CONTEXT)
"""What an instant may mean that is not about custody."""


def drawn(meaning: Meaning, shape: Shape, inks: Inks) -> QImage:
    """A mark in one ink for all meanings, on the pane."""
    same = dict.fromkeys(Meaning, inks.ink)
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor(inks.pane))
    painter = QPainter(image)
    grey = replace(inks, meaning=same)
    draw_mark(painter, shape, meaning, QPointF(12, 12), grey, grey.pane)
    painter.end()
    return image


def apart(one: QImage, other: QImage) -> int:
    """How many pixels differ clearly in lightness."""
    return sum(
        abs(QColor(one.pixel(x, y)).lightness() - QColor(other.pixel(x, y)).lightness()) > 60
        for x in range(24)
        for y in range(24)
    )


@pytest.mark.parametrize("inks", [LIGHT, HIGH_DARK])
@pytest.mark.parametrize("shape", [Shape.DIAMOND, Shape.OPEN_DIAMOND])
def test_a_suspect_s_event_a_court_s_and_context_differ_in_one_ink(
    qapp: object, shape: Shape, inks: Inks
) -> None:
    for one, other in combinations(EVENTS, 2):
        assert apart(drawn(one, shape, inks), drawn(other, shape, inks)) >= 4
