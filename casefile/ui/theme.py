"""The look: palette and style sheet from the interface's inks, light, dark or the system's choice.

The application's palette is the one truth about what is shown now: a widget that paints asks
`inks_now()` each time it paints, and repaints by itself when the palette changes.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from casefile.model.colours import DARK, LIGHT, Inks
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized
from casefile.ui.theme_palette import palette_of
from casefile.ui.theme_sheet import style_sheet

__all__ = ["SMALL", "Appearance", "Theme", "colour", "inks_now", "sized"]


class Appearance(StrEnum):
    """What the user chose; *system* follows the desktop while the program runs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


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
        self._worn: tuple[bool, str] | None = None
        style = QStyleFactory.create("Fusion")
        application.setStyle(style)
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._wear)
        self.choose(appearance)

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def is_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    @property
    def inks(self) -> Inks:
        return DARK if self.is_dark else LIGHT

    def choose(self, appearance: Appearance) -> None:
        """Changes the look at once. Native title bars and dialogs follow where they can."""
        self._appearance = appearance
        if appearance is Appearance.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            dark = appearance is Appearance.DARK
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._wear()

    def _wear(self) -> None:
        base = self._application.font()
        worn = (self.is_dark, base.toString())
        if worn == self._worn:
            return
        self._worn = worn
        inks = self.inks
        self._application.setPalette(palette_of(inks))
        self._application.setStyleSheet(style_sheet(inks, base, SMALL))
        self.changed.emit()
