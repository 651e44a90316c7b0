"""How far work off the window's thread has come, told to it in its language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SignalInstance

from casefile.ui.tongue import spoken


def told_by(signal: SignalInstance) -> Callable[[int, int, str], None]:
    """Progress (how many of how many, and what) by a signal, which carries mere text."""

    def tell(done: int, of: int, what: str) -> None:
        signal.emit(done, of, spoken(what))

    return tell
