"""The Qt binding this program is locked to must survive what the program does all day.

PySide6 6.12.0 lost a reference to None at each painter or widget call on Python < 3.12 and aborted
the process after some hundred thousand of them.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

DRAW = """
from PySide6.QtGui import QGuiApplication, QImage, QPainter
application = QGuiApplication([])
image = QImage(8, 8, QImage.Format.Format_RGB32)
painter = QPainter(image)
for _ in range(200_000):
    painter.drawLine(0, 0, 7, 7)
painter.end()
print("survived")
"""

ASK = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
widget = QWidget()
for number in range(200_000):
    widget.setEnabled(True)
    widget.update()
print("survived")
"""


@pytest.mark.parametrize("script", [DRAW, ASK], ids=["painter", "widget"])
def test_two_hundred_thousand_calls_do_not_end_the_process(script: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "survived"
