"""What widgets that paint themselves ask of the look: inks, colours, sizes of letters."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from casefile.model.colours import DARK, EVERY_INKS, LIGHT, Inks

_BY_GROUND = {QColor(inks.background).rgb(): inks for inks in EVERY_INKS}

SMALL = 0.88
"""Size of small letters, in sizes of the platform's own font."""


def inks_now() -> Inks:
    """The inks in which the application is drawn at this moment."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    worn = _BY_GROUND.get(window.rgb())
    return worn or (DARK if window.lightness() < 128 else LIGHT)


def colour(ink: str, opacity: float = 1.0) -> QColor:
    """One of the inks (`#rrggbb`) as a colour to paint with; opacity from 0 to 1."""
    made = QColor(ink)
    made.setAlphaF(opacity)
    return made


def sized(font: QFont, ratio: float, *, bold: bool = False) -> QFont:
    """A copy of a font, `ratio` times as large, whichever unit it is measured in."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * ratio)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * ratio)))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made
