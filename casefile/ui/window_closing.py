"""The end of a library's panes: what is under way is waited for, and what it is is said."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from casefile.ui.parts.label import PlainLabel

SOON: Final = 0.3
"""Seconds after which it is said what is waited for."""
_LOOKS: Final = 20
"""Milliseconds between two looks whether it has ended."""


class ClosingSign(QFrame):
    """Lies over the whole window while it waits: beneath it everything is let go already."""

    def __init__(self, window: QWidget, words: str) -> None:
        super().__init__(window)
        self.setProperty("look", "pane")
        self.setAutoFillBackground(True)
        self.words = PlainLabel(words, "mute", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.setFixedWidth(self.fontMetrics().averageCharWidth() * 56)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (PlainLabel(self.tr("One moment"), "title"), self.words):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setAccessibleName(words)
        self.setGeometry(window.rect())
        self.raise_()


def wait_for(window: QWidget, words: str, work: Callable[[], None]) -> None:
    """Runs what ends something beside the window, and returns once it has ended.

    Up to `SOON` it is simply waited for; then the window goes on painting, says `words` and takes
    no input. What `work` raises is raised here.
    """
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=run, name="casefile-end")
    thread.start()
    thread.join(SOON)
    if thread.is_alive():
        sign = ClosingSign(window, words)
        sign.show()
        loop = QEventLoop()
        looks = QTimer()
        looks.setInterval(_LOOKS)
        looks.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
        looks.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        sign.hide()
        sign.deleteLater()
    if raised:
        raise raised[0]
