"""The header over an open case: its title, what stands, what is due, and the two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStyle, QWidget

from casefile.model.colours import Meaning
from casefile.model.terms import PartyKind, Role
from casefile.store.reads.facts import CaseFacts
from casefile.store.reads.lines import CaseLine, DeadlineLine
from casefile.ui.icons import pixmap
from casefile.ui.parts.buttons import button, primary_button
from casefile.ui.parts.chip import Chip
from casefile.ui.parts.label import ElidedLabel
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.rail_wording import deadline_words, latest_custody, next_deadline, today
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import filled

HEIGHT = 44
_LEAST_TITLE = 110
_LEADERS = (Role.INVESTIGATOR, Role.AGENCY, Role.PROSECUTOR)


class DueChip(Chip):
    """What is due, in custody's ink and with a clock before it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, Meaning.CUSTODY, parent)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._side() + 5, hint.height())

    def _side(self) -> int:
        return round(self.fontMetrics().ascent() * 0.95)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = inks_now().meaning[Meaning.CUSTODY]
        side, ratio = self._side(), self.devicePixelRatioF()
        clock = pixmap("clock", ink, round(side * ratio))
        clock.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(ink), 1))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        place = self._seen(QRect(10, (self.height() - side) // 2, side, side))
        painter.drawPixmap(place.topLeft(), clock)
        words = self._seen(self.rect().adjusted(10 + side + 5, 0, -8, 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _seen(self, room: QRect) -> QRect:
        """Where a room is in a window that may be mirrored."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)


class Header(QFrame):
    """Chips give way when there is no room: the one that says what is due stays longest."""

    attachRequested = Signal()
    exportRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self.setMinimumHeight(HEIGHT)
        self.title = ElidedLabel("", "title")
        self.jurisdiction, self.stage, self.led_by = Chip(""), Chip(""), Chip("")
        self.due = DueChip("")
        self.attach = button(self.tr("Attach…"))
        self.export = primary_button(self.tr("Export…"))
        self._said: dict[Chip, bool] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(10)
        row.addWidget(self.title, 0)
        row.addSpacing(2)
        for chip in self._chips():
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
            chip.hide()
        row.addStretch(1)
        row.addWidget(self.attach)
        row.addWidget(self.export)
        self.attach.clicked.connect(self.attachRequested)
        self.export.clicked.connect(self.exportRequested)
        self.show_case(None)

    def _chips(self) -> tuple[Chip, ...]:
        return self.jurisdiction, self.stage, self.led_by, self.due

    def show_case(self, case: CaseLine | None, deadlines: Sequence[DeadlineLine] = ()) -> None:
        """The case's own words, and what is due in it; None while no case is open."""
        self.title.setText(case.title if case else self.tr("No case open"))
        self._say(self.jurisdiction, case.jurisdiction if case else "")
        self._say(self.stage, case.stage if case else "")
        if case is None:
            self._say(self.led_by, "")
        line = latest_custody(deadlines) or next_deadline(deadlines, today())
        self._say(self.due, deadline_words(line) if line else "")
        self.export.setEnabled(case is not None)
        self._fit()

    def show_facts(self, facts: CaseFacts) -> None:
        """What the facts say: who leads it."""
        self._say(self.led_by, _led_by(facts, self.tr("Led by {name}")))
        self._fit()

    def _say(self, chip: Chip, text: str) -> None:
        chip.setText(text)
        chip.setToolTip(plain_tool_tip(text))
        self._said[chip] = bool(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def _fit(self) -> None:
        """Shows the chips for which there is room beside the title; it gives way to what is due."""
        title = min(self.title.sizeHint().width(), 260)
        room = self.width() - 32 - title - 24
        room -= self.attach.sizeHint().width() + self.export.sizeHint().width() + 30
        for chip in (self.due, self.led_by, self.stage, self.jurisdiction):
            wanted = self._said.get(chip, False)
            need = chip.sizeHint().width() + 10
            spare = max(title - _LEAST_TITLE, 0) if chip is self.due else 0
            fits = wanted and need <= room + spare
            chip.setVisible(fits)
            room -= need if fits else 0


def _led_by(facts: CaseFacts, words: str) -> str:
    for role in _LEADERS:
        for line in facts.involvements:
            if line.role is role and line.party_kind is PartyKind.ORGANISATION and line.is_named:
                names = sorted((name.text for name in line.names), key=len)
                return filled(words, name=names[0])
    return ""
