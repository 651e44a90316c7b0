"""What attaching shows: a bar, a count and Cancel while it lasts, then a line for each file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from casefile.model.colours import Meaning
from casefile.model.terms import Outcome
from casefile.ui.attach_runner import AttachEnd, AttachRunner
from casefile.ui.documents_wording import outcome_words
from casefile.ui.icons import inked
from casefile.ui.parts.buttons import button
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import inks_now

if TYPE_CHECKING:
    from casefile.actions.attaching import Attached, AttachProgress

PATIENCE = 300
"""Milliseconds before work is shown at all."""

_MOST_LINES_SHOWN = 6


class AttachPanel(QFrame):
    """Lies under the header while something is attached, and until its lines are dismissed.

    `documentChosen` is the SHA-256 of a line that was double-clicked or entered.
    """

    documentChosen = Signal(str)

    def __init__(self, runner: AttachRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self.setAccessibleName(self.tr("Attaching"))
        self.words = ElidedLabel("", "strong")
        self.count = PlainLabel("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.cancel = button(self.tr("Cancel"))
        self.close_button = IconButton("close", self.tr("Dismiss"))
        self.model = AttachLines(self)
        self.lines = QListView()
        self.lines.setModel(self.model)
        self.lines.setAccessibleName(self.tr("How each file ended"))
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setUniformItemSizes(True)
        self.lines.setIconSize(QSize(14, 14))
        self.lines.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._was_shown = False
        self._lay_out()
        self.hide()
        self._patience.timeout.connect(self._show_progress)
        runner.started.connect(self._begin)
        runner.progressed.connect(self.show_progress)
        runner.ended.connect(self._end)
        self._runner = runner
        self.cancel.clicked.connect(self._on_cancel)
        self.close_button.clicked.connect(self.hide)
        self.lines.activated.connect(self._on_line)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.words, self.count, self.bar):
            row.addWidget(widget)
        row.setStretch(0, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        column.addLayout(row)
        column.addWidget(self.lines)

    def _begin(self) -> None:
        self._was_shown = False
        self.bar.setRange(0, 0)
        self.words.setText(self.tr("Attaching…"))
        self.count.setText("")
        self.cancel.setEnabled(True)
        if self.isVisible():
            # The lines of what came before give way at once.
            self._show_progress()
        else:
            self._patience.start()

    def _show_progress(self) -> None:
        self._was_shown = True
        self.model.show(())
        self.lines.hide()
        self.close_button.hide()
        for widget in (self.bar, self.count, self.cancel):
            widget.show()
        self.show()

    def show_progress(self, progress: AttachProgress) -> None:
        """How far it has come."""
        self.bar.setRange(0, max(1, progress.files))
        self.bar.setValue(progress.done)
        self.words.setText(self.tr("Attaching {name}").format(name=Path(progress.path).name))
        said = self.tr("{done} of {files}").format(done=progress.done, files=progress.files)
        pages = self.tr("%n page(s) read", "", progress.pages)
        self.count.setText(f"{said} · {pages}" if progress.pages else said)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self._runner.cancel()

    def _end(self, end: AttachEnd) -> None:
        if self._runner.is_running:
            return
        self._patience.stop()
        troubled = any(line.outcome is not Outcome.ATTACHED for line in end.lines)
        if not end.lines or not (troubled or self._was_shown):
            self.hide()
            return
        self.words.setText(summary(end))
        for widget in (self.bar, self.count, self.cancel):
            widget.hide()
        self.close_button.show()
        self._fill(end.lines)
        self.show()

    def _fill(self, lines: tuple[Attached, ...]) -> None:
        self.model.show(lines)
        height = self.lines.sizeHintForRow(0) * min(len(lines), _MOST_LINES_SHOWN) + 4
        self.lines.setFixedHeight(height)
        self.lines.show()

    def _on_line(self, index: QModelIndex) -> None:
        sha256 = self.model.attached[index.row()].document
        if sha256:
            self.documentChosen.emit(sha256)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())


class AttachLines(QStringListModel):
    """A line for each file, counted by Qt and worded when it comes into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.attached: list[Attached] = []

    def show(self, lines: tuple[Attached, ...]) -> None:
        """What went wrong first: it is what the user has to know."""
        self.attached = sorted(
            lines, key=lambda one: (one.outcome is Outcome.ATTACHED, one.path.casefold())
        )
        self.setStringList([""] * len(lines))

    def said(self) -> list[str]:
        """Every line in words."""
        return [said_of(line) for line in self.attached]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        line = self.attached[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said_of(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(f"{line.path}\n{line.detail}".strip())
        if role == Qt.ItemDataRole.DecorationRole:
            return _icon(line.outcome)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def said_of(line: Attached) -> str:
    """ "filing.pdf: kept, needs its password. …"."""
    name = line.path if "://" in line.path else Path(line.path).name
    said = f"{name}: {outcome_words(line.outcome)}"
    return f"{said} — {line.detail}" if line.detail else said


def summary(end: AttachEnd) -> str:
    """ "98 attached, 1 already here, 1 not attached"."""
    counts = dict.fromkeys(Outcome, 0)
    for line in end.lines:
        counts[line.outcome] += 1
    return ", ".join(
        f"{count} {outcome_words(outcome)}" for outcome, count in counts.items() if count
    )


def _icon(outcome: Outcome) -> QIcon:
    inks = inks_now()
    if outcome is Outcome.ATTACHED:
        return inked("check", inks.good, inks.line)
    if outcome is Outcome.DUPLICATE:
        return inked("copy", inks.mute, inks.line)
    if outcome is Outcome.PASSWORD:
        return inked("lock", inks.meaning[Meaning.CUSTODY], inks.line)
    return inked("warning", inks.meaning[Meaning.SUSPECT], inks.line)
