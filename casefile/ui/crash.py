"""When something happens that nobody foresaw: a report that stays here and tells no secrets.

The report holds the program's own lines and file names, never a document's text, a name from a
case or a path of this machine; an error's own message may quote any of these and is left out.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.help.asking import helps
from casefile.ui.parts.buttons import button, primary_button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.version import program

FAULT_LINES: Final = 200
_SOURCE: Final = re.compile(r'\s*File "(.*)", line (\d+) in (.*)')


def report(error: BaseException) -> str:
    """What happened, in the program's own terms: kinds of errors, functions, lines."""
    # Imported when needed, which is never: these take their time.
    import platform
    import traceback
    from datetime import UTC, datetime

    lines = [
        f"{program()}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.machine()}",
        datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ"),
        "",
    ]
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        lines.append(_kind(one))
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(one.__traceback__)
        ]
        one = one.__cause__ or one.__context__
    return "\n".join(lines) + "\n"


def _kind(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}"


def _place(file: str) -> str:
    """A source file as this program or a package knows it, without the machine's folders."""
    parts = Path(file).parts
    for root in ("casefile", "site-packages"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at if root == "casefile" else at + 1 :])
    return parts[-1] if parts else "?"


REPORTS_KEPT: Final = 10

_folder: Path | None = None


def keep_reports_in(folder: Path) -> None:
    """From now on each report is written into a file there, too, and the last ten are kept."""
    global _folder
    _folder = folder


def keep(words: str) -> Path | None:
    """Writes a report; None where it is not kept or cannot be."""
    from datetime import UTC, datetime

    if _folder is None:
        return None
    try:
        _folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # No name sorts before one that was made earlier.
        name = datetime.now(UTC).strftime("report-%Y-%m-%dT%H-%M-%S-%fZ.txt")
        file = _folder / name
        file.write_text(words, encoding="utf-8")
        for old in sorted(_folder.glob("report-*.txt"))[:-REPORTS_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


def fault_report(noted: str) -> str:
    """What Python noted when the process ended by a fault outside of it, as `report` would say it.

    `noted` is the text of `faulthandler`: threads, and lines of source files by their paths.
    """
    lines = [program(), ""]
    for line in noted.splitlines()[:FAULT_LINES]:
        source = _SOURCE.fullmatch(line)
        if source is not None:
            lines.append(f"  {_place(source[1])}:{source[2]} in {source[3]}")
        elif not line.startswith("Extension modules"):
            lines.append(line)
    return "\n".join(lines) + "\n"


class CrashDialog(QDialog):
    """Says that the program made a mistake, what that means for the user's work, and the report."""

    def __init__(self, words: str, parent: QWidget | None = None, file: Path | None = None) -> None:
        """`file` is where the report was written, if it was."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Casefile made a mistake"))
        helps(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = PlainLabel(
            self.tr(
                "Something happened that Casefile did not expect. What was saved is safe: each "
                "change is written whole or not at all. You can go on; if things look odd, close "
                "the program and open it again."
            ),
            wraps=True,
        )
        note = PlainLabel(
            self.tr(
                "This report stays on this computer. It holds no text, name or path of yours; "
                "send it to the developers if you like."
            ),
            "small",
            wraps=True,
        )
        self.text = QPlainTextEdit(words)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.copy_button = button(self.tr("Copy report"))
        self.folder_button = button(self.tr("Show in folder"))
        self.folder_button.setVisible(file is not None)
        self.close_button = primary_button(self.tr("Go on"))
        column = QVBoxLayout(self)
        for widget in (told, self.text, note):
            column.addWidget(widget)
        row = nested(column, QHBoxLayout())
        row.addWidget(self.copy_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        self.folder_button.clicked.connect(lambda: _show_folder_of(file))
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(620, 420)


def _show_folder_of(file: Path | None) -> None:
    if file is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


_shown: CrashDialog | None = None


def show_crash(error: BaseException) -> None:
    """Shows the report, one at a time, and writes it to the standard error stream."""
    global _shown
    words = report(error)
    file = keep(words)
    sys.stderr.write(words)
    if QApplication.instance() is None or _shown is not None:
        return
    _shown = CrashDialog(words, QApplication.activeWindow(), file)
    _shown.finished.connect(_forget)
    _shown.open()


def _forget() -> None:
    global _shown
    _shown = None


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    show_crash(error)


def watch_for_crashes() -> None:
    """From now on, what nobody catches is shown by `show_crash`."""
    sys.excepthook = _hook
