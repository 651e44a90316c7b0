"""The interface's inks as Qt's palette, for everything the style sheet does not reach."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from casefile.model.colours import Inks


def palette_of(inks: Inks) -> QPalette:
    """Every role of the palette, so that nothing of the desktop's own colours shows through.

    Selection is soft, with ordinary letters on it: lists are read while selected. Text fields
    select in the accent colour, by the style sheet.
    """
    role = QPalette.ColorRole
    roles = {
        role.Window: inks.background,
        role.WindowText: inks.ink,
        role.Base: inks.pane,
        role.AlternateBase: inks.background,
        role.Text: inks.ink,
        role.PlaceholderText: inks.mute,
        role.Button: inks.pane,
        role.ButtonText: inks.ink,
        role.BrightText: inks.pane,
        role.Highlight: inks.accent_soft,
        role.HighlightedText: inks.ink,
        role.Accent: inks.accent,
        role.Link: inks.accent,
        role.LinkVisited: inks.accent,
        role.ToolTipBase: inks.ink,
        role.ToolTipText: inks.background,
        role.Light: inks.pane,
        role.Midlight: inks.rail,
        role.Mid: inks.line,
        role.Dark: inks.mute,
        role.Shadow: inks.line,
    }
    palette = QPalette()
    for which, ink in roles.items():
        palette.setColor(which, QColor(ink))
    faded = QColor(inks.off if inks.is_high else inks.mute)
    faded.setAlphaF(1.0 if inks.is_high else 0.62)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette
