"""What attaching shows: a bar, a count and Cancel while it lasts, then a line for each file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from casefile.model.terms import Outcome
from casefile.store.changes import Changes
from casefile.store.reads.documents import documents
from casefile.ui.attach_lines import AttachLines, AttachList
from casefile.ui.attach_runner import AttachEnd, AttachRunner
from casefile.ui.desk import Desk
from casefile.ui.documents_wording import outcome_words, tr
from casefile.ui.parts.buttons import button
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import filled

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.actions.attaching import Attached, AttachProgress

PATIENCE = 300
"""Milliseconds before work is shown at all."""

_MOST_LINES_SHOWN = 6
_LEAST_PART = 4
"""Of the window's height, one such part is what the lines take at the most."""
CALM_FOR: Final = 8_000
"""Milliseconds for which it is said that all is attached."""


class AttachPanel(QFrame):
    """Lies under the header while something is attached, and until its lines are dismissed.

    Where all is simply attached it says so in one line, which goes by itself. `documentChosen` is
    the SHA-256 of a line that was double-clicked or entered, or whose offer was taken.
    """

    documentChosen = Signal(str)

    def __init__(self, desk: Desk, runner: AttachRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._end_shown: AttachEnd | None = None
        self.setProperty("look", "head")
        self.setAccessibleName(self.tr("Attaching"))
        self.words = ElidedLabel("", "strong")
        self.count = PlainLabel("", "small")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Attaching"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.cancel = button(self.tr("Cancel"))
        self.close_button = IconButton("close", self.tr("Dismiss"))
        self.model = AttachLines(self)
        self.lines = AttachList(self.model)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_FOR)
        self._was_shown = False
        self._lay_out()
        self.hide()
        self._patience.timeout.connect(self._show_progress)
        runner.started.connect(self._begin)
        runner.progressed.connect(self.show_progress)
        runner.ended.connect(self._end)
        self._runner = runner
        self.cancel.clicked.connect(self._on_cancel)
        self._calm.timeout.connect(self._dismiss)
        self.close_button.clicked.connect(self._dismiss)
        self.lines.chosen.connect(self.documentChosen)
        desk.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        row = nested(column, QHBoxLayout())
        row.setSpacing(10)
        for widget in (self.words, self.count, self.bar):
            row.addWidget(widget)
        row.setStretch(0, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.close_button)
        column.addWidget(self.lines)

    def _begin(self, is_much: bool) -> None:
        self._was_shown = False
        self._end_shown = None
        self._calm.stop()
        self.bar.setRange(0, 0)
        self.words.setText(self.tr("Attaching…"))
        self.count.setText("")
        self.cancel.setEnabled(True)
        if self.isVisible():
            # The lines of what came before give way at once.
            self._show_progress()
        else:
            # What is going to take a while says so before the machine is busy with it.
            self._patience.start(0 if is_much else PATIENCE)

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
        self.words.setText(filled(self.tr("Attaching {name}"), name=Path(progress.path).name))
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
        if not end.lines or not (_is_troubled(end.lines) or self._was_shown):
            self._dismiss()
            return
        self._end_shown = end
        for widget in (self.bar, self.count, self.cancel):
            widget.hide()
        self.close_button.show()
        self._fill(end.lines)
        self.show()

    def _fill(self, lines: tuple[Attached, ...]) -> None:
        self.model.show(lines)
        if not _is_troubled(lines):
            self.words.setText(self.tr("%n document(s) attached", "", len(lines)))
            self.lines.hide()
            self._calm.start()
            return
        self.words.setText(summary(lines))
        self.lines.setFixedHeight(self._height_of_lines())
        self.lines.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._end_shown is not None:
            self.lines.setFixedHeight(self._height_of_lines())

    def _height_of_lines(self) -> int:
        """All of a few lines, unless large letters would make them push the case away."""
        room = self.window().height() // _LEAST_PART
        least = self.lines.height_of(1)
        return max(least, min(self.lines.height_of(_MOST_LINES_SHOWN), room))

    def _dismiss(self) -> None:
        self._end_shown = None
        self._calm.stop()
        self.hide()

    # What became of it since

    def _on_changed(self, changes: Changes) -> None:
        end = self._end_shown
        if end is None or changes.entry is None:
            return
        if self._calm.isActive():
            self._dismiss()
        elif changes.any_of("case_documents", "documents"):

            def read(connection: Connection) -> dict[str, Outcome]:
                return {one.sha256: one.outcome for one in documents(connection, end.case_id)}

            self._desk.fetch(read, key="attach panel").then(lambda there: self._tell(end, there))

    def _tell(self, end: AttachEnd, there: dict[str, Outcome]) -> None:
        """Says the end anew: what left the case is not spoken of, what was unlocked is attached."""
        if end is not self._end_shown:
            return
        lines = tuple(
            _now(line, there)
            for line in end.lines
            if line.document is None or line.document in there
        )
        if set(lines) == set(self.model.attached):
            return
        if any(line.document for line in lines) and _is_troubled(lines):
            self._fill(lines)
        else:
            self._dismiss()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())


def _is_troubled(lines: tuple[Attached, ...]) -> bool:
    """Whether there is more to say than that all is attached."""
    return any(line.outcome is not Outcome.ATTACHED for line in lines)


def _now(line: Attached, there: dict[str, Outcome]) -> Attached:
    """A line as it would end now: a document that has its password since is simply attached."""
    if line.outcome is Outcome.PASSWORD and line.document is not None:
        outcome = there[line.document]
        if outcome is not Outcome.PASSWORD:
            return replace(line, outcome=outcome, detail="")
    return line


def summary(lines: tuple[Attached, ...]) -> str:
    """ "98 attached, 1 already here, 1 not attached"."""
    counts = dict.fromkeys(Outcome, 0)
    for line in lines:
        counts[line.outcome] += 1
    return ", ".join(
        filled(tr("{count} {outcome}"), count=count, outcome=outcome_words(outcome))
        for outcome, count in counts.items()
        if count
    )
