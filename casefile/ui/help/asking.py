"""How a dialog asks for the help on itself: F1, or a button."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def helps(dialog: QWidget) -> None:
    """From now on F1 in a dialog opens the topic about what has the cursor."""
    keys = QKeySequence(QKeySequence.StandardKey.HelpContents)
    QShortcut(keys, dialog, lambda: ask_for_help(QApplication.focusWidget() or dialog))


def ask_for_help(about: QWidget) -> None:
    """Asks the window that a widget belongs to; where there is none, nothing happens."""
    holder: QWidget | None = about
    while holder is not None:
        asides = getattr(holder, "asides", None)
        if asides is not None:
            asides.help_on(about)
            return
        holder = holder.parentWidget()
