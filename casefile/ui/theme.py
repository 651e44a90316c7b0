"""The look: palette and style sheet from the interface's inks, light, dark or the system's choice.

The application's palette is the one truth about what is shown now: a widget that paints asks
`inks_now()` each time it paints, and repaints by itself when the palette changes.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from casefile.model.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Inks
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized
from casefile.ui.theme_palette import palette_of
from casefile.ui.theme_sheet import style_sheet

__all__ = ["SMALL", "Appearance", "Theme", "colour", "inks_now", "sized"]


class Appearance(StrEnum):
    """What the user chose; *system* follows the desktop while the program runs.

    The desktop's wish for high contrast is followed with its choice of light or dark, as one.
    """

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_LIGHT = "high-light"
    HIGH_DARK = "high-dark"


_DARK_ONES = (Appearance.DARK, Appearance.HIGH_DARK)
_HIGH_ONES = (Appearance.HIGH_LIGHT, Appearance.HIGH_DARK)


class Theme(QObject):
    """Dresses an application, and dresses it anew when the user or the desktop changes its mind.

    `changed` comes after palette and style sheet are in place.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, appearance: Appearance = Appearance.SYSTEM
    ) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._worn: tuple[Inks, str] | None = None
        style = QStyleFactory.create("Fusion")
        application.setStyle(style)
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._wear)
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._wear)
        self.choose(appearance)

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def is_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._appearance in _DARK_ONES

    @property
    def is_high(self) -> bool:
        """Whether all stands out as strongly as it can."""
        if self._appearance is Appearance.SYSTEM:
            return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
        return self._appearance in _HIGH_ONES

    @property
    def inks(self) -> Inks:
        if self.is_high:
            return HIGH_DARK if self.is_dark else HIGH_LIGHT
        return DARK if self.is_dark else LIGHT

    def choose(self, appearance: Appearance) -> None:
        """Changes the look at once. Native title bars and dialogs follow where they can."""
        self._appearance = appearance
        if appearance is Appearance.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            dark = appearance in _DARK_ONES
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._wear()

    def _wear(self) -> None:
        base = self._application.font()
        inks = self.inks
        worn = (inks, base.toString())
        if worn == self._worn:
            return
        self._worn = worn
        self._application.setPalette(palette_of(inks))
        self._application.setStyleSheet(style_sheet(inks, base, SMALL))
        self.changed.emit()
