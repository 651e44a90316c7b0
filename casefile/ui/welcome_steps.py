"""What Casefile is, in three small pictures: documents in, facts marked, a case told in time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from casefile.model.colours import Inks, Meaning
from casefile.ui.parts.label import PlainLabel
from casefile.ui.theme_inks import colour, inks_now

_WIDTH, _HEIGHT = 190.0, 92.0
"""The room in which the pictures are drawn, in pixels at the usual size of letters."""
_USUAL_LETTERS = 17.0

Draw = Callable[[QPainter, Inks], None]


class StepPicture(QWidget):
    """A drawing in the inks of the moment, as large as the letters ask for."""

    def __init__(self, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _ratio(self) -> float:
        return max(1.0, self.fontMetrics().height() / _USUAL_LETTERS)

    def sizeHint(self) -> QSize:
        return QSize(round(_WIDTH * self._ratio()), round(_HEIGHT * self._ratio()))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_WIDTH * 0.7), round(_HEIGHT * 0.7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.translate((self.width() - _WIDTH * ratio) / 2, 0)
        painter.scale(ratio, ratio)
        if self.isRightToLeft():
            # Time, and what follows from what, run as one reads.
            painter.translate(_WIDTH, 0)
            painter.scale(-1, 1)
        self._draw(painter, inks_now())
        painter.end()


class Step(QFrame):
    """A picture, what one does, and what comes of it."""

    def __init__(self, draw: Draw, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{title}. {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(StepPicture(draw))
        column.addSpacing(4)
        for label in (
            PlainLabel(title, "strong", wraps=True),
            PlainLabel(words, "mute", wraps=True),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addStretch(1)


def draw_documents(painter: QPainter, inks: Inks) -> None:
    """Papers falling into a case."""
    for x, y, turn in ((62.0, 16.0, -9.0), (118.0, 12.0, 8.0), (90.0, 8.0, 0.0)):
        painter.save()
        painter.translate(x + 6, y + 26)
        painter.rotate(turn)
        _paper(painter, inks, QRectF(-21, -26, 42, 54), lines=5)
        painter.restore()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(inks.accent))
    tab = QPolygonF([QPointF(40, 60), QPointF(70, 60), QPointF(76, 66), QPointF(40, 66)])
    painter.drawPolygon(tab)
    painter.drawRoundedRect(QRectF(40, 64, 112, 26), 4, 4)


def draw_marks(painter: QPainter, inks: Inks) -> None:
    """A page on which a person, a charge and an event are marked, and the facts beside it."""
    _paper(painter, inks, QRectF(22, 2, 78, 88), lines=0)
    painter.setPen(Qt.PenStyle.NoPen)
    rows = (
        (14, 58, None), (25, 40, Meaning.SUSPECT), (36, 60, None), (47, 46, Meaning.CHARGE),
        (58, 54, None), (69, 60, Meaning.CUSTODY), (80, 34, None),
    )  # fmt: skip
    for y, width, meaning in rows:
        if meaning is not None:
            painter.setBrush(colour(inks.highlight[meaning]))
            painter.drawRect(QRectF(29, y - 5, width + 2, 9))
        painter.setBrush(colour(inks.mute, 0.75 if meaning is not None else 0.35))
        painter.drawRoundedRect(QRectF(30, y - 1.5, width, 3), 1.5, 1.5)
        if meaning is None:
            continue
        painter.setPen(QPen(colour(inks.meaning[meaning]), 1.2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(34 + width, y), QPointF(116, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(inks.meaning[meaning]))
        _sign(painter, QPointF(122, y), meaning)
        painter.setBrush(colour(inks.ink, 0.8))
        painter.drawRoundedRect(QRectF(130, y - 1.5, 38, 3), 1.5, 1.5)


def draw_time(painter: QPainter, inks: Inks) -> None:
    """Two lanes: detained, sought and not yet ordered, a date nobody knows exactly; and today."""
    painter.setPen(QPen(colour(inks.line), 1))
    for x in (44, 78, 112, 146):
        painter.drawLine(QPointF(x, 6), QPointF(x, 84))
    painter.drawLine(QPointF(12, 45), QPointF(178, 45))
    for y in (24, 64):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(inks.mute, 0.6))
        painter.drawRoundedRect(QRectF(14, y - 1.5, 22, 3), 1.5, 1.5)
    ochre = colour(inks.meaning[Meaning.CUSTODY])
    painter.setBrush(ochre)
    painter.drawRoundedRect(QRectF(50, 18, 44, 12), 3, 3)
    painter.setBrush(Qt.BrushStyle.BDiagPattern)
    brush = painter.brush()
    brush.setColor(ochre)
    painter.setBrush(brush)
    painter.setPen(QPen(ochre, 1.2))
    painter.drawRoundedRect(QRectF(94, 18, 56, 12), 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(inks.meaning[Meaning.SUSPECT]))
    painter.drawEllipse(QPointF(60, 64), 5, 5)
    for step in range(12):
        away = abs(step - 5.5) / 6
        painter.setBrush(colour(inks.meaning[Meaning.COURT], max(0.0, 0.8 * (1 - away))))
        painter.drawRect(QRectF(84 + step * 4, 58, 4.4, 12))
    painter.setPen(QPen(colour(inks.accent), 1.4))
    painter.drawLine(QPointF(158, 4), QPointF(158, 86))


def _paper(painter: QPainter, inks: Inks, place: QRectF, *, lines: int) -> None:
    painter.setPen(QPen(colour(inks.line), 1.2))
    painter.setBrush(colour(inks.pane))
    painter.drawRoundedRect(place, 2.5, 2.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(inks.mute, 0.45))
    for line in range(lines):
        width = place.width() - (20 if line == lines - 1 else 12)
        painter.drawRoundedRect(QRectF(place.x() + 6, place.y() + 9 + line * 8, width, 3), 1.5, 1.5)


def _sign(painter: QPainter, place: QPointF, meaning: Meaning) -> None:
    """A shape of its own for each: colour alone says nothing to some."""
    if meaning is Meaning.SUSPECT:
        painter.drawEllipse(place, 4, 4)
    elif meaning is Meaning.CHARGE:
        corners = ((0, -4.6), (4.6, 0), (0, 4.6), (-4.6, 0))
        painter.drawPolygon(QPolygonF([place + QPointF(x, y) for x, y in corners]))
    else:
        painter.drawRect(QRectF(place.x() - 3.6, place.y() - 3.6, 7.2, 7.2))
