"""Letters where the system has none, or none of a script: those the program ships with."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from casefile.places import resources

_FAMILY: Final = "Noto Sans"
_SIZE: Final = 10
_Script = QFontDatabase.WritingSystem
_SCRIPTS: Final = {
    _Script.Arabic: "NotoSansArabic-*.ttf",
    _Script.Hebrew: "NotoSansHebrew-*.ttf",
    _Script.Cyrillic: "NotoSans-*.ttf",
}
"""Those whose fonts we ship, and whose absence would show boxes."""


def provide_letters(application: QApplication) -> bool:
    """Brings our own letters where there are none at all; whether there were none."""
    if QFontMetrics(application.font()).inFont("A"):
        return False
    _add("*.ttf")
    application.setFont(QFont(_FAMILY, _SIZE))
    return True


def provide_scripts() -> None:
    """Brings letters of those scripts that no font of this system has."""
    for script, files in _SCRIPTS.items():
        if not QFontDatabase.families(script):
            _add(files)


def _add(files: str) -> None:
    for file in sorted((resources() / "fonts").glob(files)):
        QFontDatabase.addApplicationFont(str(file))
