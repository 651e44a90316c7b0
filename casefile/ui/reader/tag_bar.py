"""The dark bar that floats by a selection: Suspect S, Charge C, Event E, Note N, Copy Y."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QWidget,
)

from casefile.model.colours import Meaning
from casefile.ui.keys.in_force import keys_now
from casefile.ui.theme_inks import colour, inks_now, sized
from casefile.ui.tongue import alone, filled

COPY = "Y"
"""The act that only copies; the others tag."""

ENTRIES = {
    "S": "add.suspects",
    "C": "add.charges",
    "E": "add.events",
    "N": "add.notes",
    COPY: "copy.citation",
}
"""The acts, by the letters they come with, and the entries of the menus that do the same."""

_ACTS = {entry: act for act, entry in ENTRIES.items()}

_EDGE = 6
"""Pixels that the bar keeps from the edges and from the line it leaves free."""
_DISTANCE = 16
"""Pixels between the bar and what is selected."""

_MEANINGS = {
    "S": Meaning.SUSPECT,
    "C": Meaning.CHARGE,
    "E": Meaning.CUSTODY,
    "N": Meaning.CONTEXT,
    "Y": Meaning.COURT,
}


def tag_act(event: QKeyEvent) -> str | None:
    """The act that a pressed key stands for, on a Latin or a Russian keyboard."""
    return _ACTS.get(keys_now().act_of(event, _ACTS) or "")


class TagButton(QAbstractButton):
    """One act and its key. Pointed at or focused, it takes the colour of what it makes."""

    def __init__(self, text: str, act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.act = act
        self.key = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.show_key()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_key(self) -> None:
        """Shows the key in force."""
        self.key = alone(keys_now().shown(ENTRIES[self.act]))
        said = filled(self.tr("Key: {key}"), key=self.key) if self.key else ""
        self.setAccessibleDescription(said)
        self.update()

    def _letters(self) -> QFont:
        return sized(self.font(), 0.92)

    def _key_letters(self) -> QFont:
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPixelSize(max(8, round(QFontMetricsF(self._letters()).height() * 0.66)))
        return mono

    def sizeHint(self) -> QSize:
        letters = QFontMetricsF(self._letters())
        key = QFontMetricsF(self._key_letters())
        width = letters.horizontalAdvance(self.text()) + key.horizontalAdvance(self.key) + 21
        return QSize(round(width), round(letters.height()) + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        ground, ink = inks.ink, inks.background
        if lit:
            ground, ink = inks.meaning[_MEANINGS[self.act]], inks.pane
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(rect, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(colour(inks.background), 1.5))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(colour(ink))
        painter.setFont(self._letters())
        text = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(8, 0, -8, 0), text | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(colour(ink, 1.0 if lit or inks.is_high else 0.8))
        painter.setFont(self._key_letters())
        painter.drawText(rect.adjusted(8, 0, -8, 0), text | Qt.AlignmentFlag.AlignRight, self.key)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class TagBar(QFrame):
    """`chosen` carries the act. The bar places itself within its parent."""

    chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAccessibleName(self.tr("Tag the selection"))
        # Real buttons float over the text, so the bar takes its own presses.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 5, 6, 5)
        self._grid.setSpacing(4)
        texts = (
            self.tr("Suspect"),
            self.tr("Charge"),
            self.tr("Event"),
            self.tr("Note"),
            self.tr("Copy with citation"),
        )
        self.buttons: dict[str, TagButton] = {}
        for text, act in zip(texts, ENTRIES, strict=True):
            button = TagButton(text, act, self)
            button.clicked.connect(lambda _=False, act=act: self.chosen.emit(act))
            self.buttons[act] = button
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(14)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 68))
        self.setGraphicsEffect(shadow)
        self.hide()

    def show_keys(self) -> None:
        """Shows the keys in force now."""
        for button in self.buttons.values():
            button.show_key()

    def show_by(self, area: QRectF, beneath: QRectF) -> None:
        """Stands under an area of the parent, or above it where there is no room below.

        It leaves the line `beneath` free if it can: whoever reads on selects there next.
        """
        room = self._room.rect()
        self._arrange(room.width() - 12)
        x = round(area.center().x() - self.width() / 2)
        x = max(_EDGE, min(x, room.width() - self.width() - _EDGE))
        self.move(x, self._height_by(area, beneath))
        self.show()
        self.raise_()

    def _height_by(self, area: QRectF, beneath: QRectF) -> int:
        lowest = self._room.height() - self.height() - _EDGE
        under = round(area.bottom()) + _DISTANCE
        above = round(area.top()) - self.height() - _DISTANCE
        free = under
        if beneath.top() < under + self.height() and beneath.bottom() > area.bottom():
            free = max(under, round(beneath.bottom()) + _EDGE)
        if free <= lowest:
            return free
        if above >= _EDGE:
            return above
        return max(_EDGE, min(under, lowest))

    def _arrange(self, room: int) -> None:
        """One row, or as many as a narrow reader asks for."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        whole = sum(button.sizeHint().width() + 4 for button in self.buttons.values()) + 8
        columns = len(ENTRIES) if whole <= room else max(1, min(2, (room - 8) // (widest + 4)))
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)
        self._grid.activate()
        self.resize(self._grid.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(inks_now().ink))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = tag_act(event)
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif act is not None:
            self.chosen.emit(act)
        else:
            super().keyPressEvent(event)
