"""The buttons at the end of the timeline's title row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.buttons import quiet_button
from casefile.ui.parts.key_hint import hinted


class Controls(QWidget):
    """Each by what it does; those of `moving` mean something in lanes only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(2)
        self._row.setContentsMargins(8, 0, 0, 0)
        self._entries: dict[str, QPushButton] = {}
        self.as_list = self._button(
            "timeline.list", self.tr("List"), self.tr("Show the timeline as a list")
        )
        self.as_list.setCheckable(True)
        self.fit = self._button("timeline.all", self.tr("Fit"), self.tr("Show all events"))
        self.closer = self._button("timeline.closer", "+", self.tr("Zoom in"))
        self.farther = self._button("timeline.farther", "−", self.tr("Zoom out"))
        self.today = self._button("timeline.today", self.tr("Today"), self.tr("Go to today"))
        self.moving = (self.fit, self.closer, self.farther, self.today)
        self.picture = self._button(
            "export.picture", self.tr("Picture…"), self.tr("Make a picture of the timeline")
        )
        self.show_keys()

    def show_keys(self) -> None:
        """Tells the keys of the menus' entries that do the same."""
        for entry, button in self._entries.items():
            button.setToolTip(hinted(button.accessibleName(), keys_now().shown(entry)))

    def _button(self, entry: str, text: str, name: str) -> QPushButton:
        made = quiet_button(text)
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(made)
        self._entries[entry] = made
        return made
