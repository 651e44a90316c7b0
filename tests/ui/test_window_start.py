"""The program as it is started: a window, then a library in it, then a quiet end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from casefile.actions.cases import add_case
from casefile.store.library import Library

STARTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from casefile.ui.app import show_window
application = QApplication(sys.argv[:1])
window = show_window(application, Path(sys.argv[1]))
assert window.isVisible() and window.view is None
assert "sqlalchemy" not in sys.modules
def look():
    if window.view is not None and window.view.facts.isVisible() and window.view.desk.facts:
        print(window.windowTitle(), flush=True)
        window.close()
        application.quit()
QTimer(application, interval=20, timeout=look).start()
QTimer.singleShot(60_000, application.quit)
application.exec()
"""


def test_the_program_shows_its_window_before_it_reads_and_ends_quietly(
    library_path: Path, tmp_path: Path
) -> None:
    with Library.open(library_path) as library:
        add_case(library, "Harbour manuscripts")
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", STARTS, str(library_path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"},
        timeout=120,
    )
    assert "Traceback" not in done.stderr
    assert done.stdout == "Harbour manuscripts — Notes.casefile\n"
    assert done.returncode == 0
