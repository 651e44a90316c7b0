"""The window built anew where it stands: for what is said once on its parts, as its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from casefile.ui.window import Window


def reopen(window: Window) -> Window:
    """Ends a window, and shows a new one at its place with the same library in the same state.

    `Window.replaced` tells whoever holds the old one, which is deleted.
    """
    from casefile.ui.window import Window as NewWindow

    memory = window.memory
    library = window.view.desk.library.path if window.view is not None else None
    was_welcome = window.is_welcome
    window.shape.remember()
    made = NewWindow(window.theme, memory, window.look.base_font)
    _Held(made)
    # Before the old one goes: an application without a window ends.
    made.show()
    window.replaced.emit(made)
    window.close()
    window.deleteLater()
    if library is not None:
        made.open_library(library)
    elif was_welcome:
        made.show_welcome()
    return made


class _Held(QObject):
    """A window nobody holds is gone: the application holds this one until another takes over."""

    def __init__(self, window: Window) -> None:
        super().__init__(QApplication.instance())
        self._window: Window | None = window
        window.replaced.connect(self._let_go)

    def _let_go(self) -> None:
        self._window = None
        self.deleteLater()
