"""The help beside the window: contents, a search line, a page, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.help.index import Found, Index
from casefile.ui.help.page import HelpPage
from casefile.ui.help.topics import FIRST, Topic, anchor_here, topics
from casefile.ui.help.wording import as_shown
from casefile.ui.menus.entries import Entries
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import filled

_SIZE: Final = QSize(940, 660)
_PLACE = Qt.ItemDataRole.UserRole
_Standard = QKeySequence.StandardKey


@dataclass(slots=True)
class _Visit:
    """A page that was read, and how far it was scrolled when it was left."""

    topic: str
    anchor: str
    scrolled: int = 0


class HelpWindow(QDialog):
    """Stands beside the window and blocks nothing."""

    def __init__(self, entries: Entries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Casefile help"))
        self.setWindowFlags(Qt.WindowType.Window)
        self._topics = {
            one.name: replace(one, text=as_shown(one.text, entries)) for one in topics(language())
        }
        self._index = Index(tuple(self._topics.values()))
        self._visits: list[_Visit] = []
        self._at = -1
        self._is_first_confirmed = False
        ways = ("left", "right") if self.isLeftToRight() else ("right", "left")
        self.back_button = IconButton(ways[0], self.tr("Back"))
        self.forward_button = IconButton(ways[1], self.tr("Forward"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.contents = self._list(self.tr("Contents"))
        self.found = self._list(self.tr("Found in the help"))
        self.nothing = PlainLabel(
            self.tr("Nothing found. Fewer words, or only the beginning of one, find more."),
            "small",
            wraps=True,
        )
        self.nothing.setContentsMargins(4, 6, 4, 6)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.page = HelpPage()
        self.remark = PlainLabel(
            self.tr("This page has not been translated yet."), "warning", wraps=True
        )
        self.remark.setContentsMargins(22, 8, 22, 0)
        self._lay_out()
        self._fill_contents()
        self._wire()
        self.show_topic(FIRST)
        self._search("")

    def _list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setProperty("look", "bare")
        made.setWordWrap(True)
        return made

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("look", "rail")
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 8, 8)
        row = nested(column, QHBoxLayout())
        row.setSpacing(2)
        row.addWidget(self.back_button)
        row.addWidget(self.forward_button)
        row.addWidget(self.search, 1)
        for widget in (self.contents, self.found, self.nothing):
            column.addWidget(widget, 1)
        main = QFrame()
        main.setProperty("look", "pane")
        beside = QVBoxLayout(main)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.remark)
        beside.addWidget(self.page, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(main)
        splitter.setStretchFactor(1, 1)
        # Where letters are large, as wide as what is asked for at its head.
        asks = self.fontMetrics().horizontalAdvance(self.search.placeholderText()) + 150
        splitter.setSizes([max(280, asks), 660])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _fill_contents(self) -> None:
        group = ""
        for topic in self._topics.values():
            if topic.group != group:
                group = topic.group
                heading = QListWidgetItem(self._group_words(group))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                letters = self.contents.font()
                letters.setBold(True)
                heading.setFont(letters)
                self.contents.addItem(heading)
            item = QListWidgetItem(topic.title)
            item.setData(_PLACE, topic.name)
            self.contents.addItem(item)

    def _group_words(self, group: str) -> str:
        return {
            "begin": self.tr("To begin"),
            "facts": self.tr("What is known, and from where"),
            "looking": self.tr("Looking at it"),
            "leaving": self.tr("What leaves and what comes"),
            "program": self.tr("The program"),
        }[group]

    def _wire(self) -> None:
        self.contents.currentItemChanged.connect(lambda item, _: self._go_to_item(item))
        self.found.currentItemChanged.connect(lambda item, _: self._go_to_found(item))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._next_found)
        self.page.linkFollowed.connect(self._follow)
        self.back_button.clicked.connect(lambda: self.step(-1))
        self.forward_button.clicked.connect(lambda: self.step(1))
        for keys, act in (
            (_Standard.Back, lambda: self.step(-1)),
            (_Standard.Forward, lambda: self.step(1)),
            (_Standard.Find, self._go_to_search),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def sizeHint(self) -> QSize:
        return _SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60))

    # Pages

    @property
    def topic(self) -> Topic:
        """The one that is shown."""
        return self._topics[self._visits[self._at].topic]

    def show_topic(self, name: str, anchor: str = "") -> None:
        """Shows a page, from a heading on where one is named, and remembers the way to it."""
        if name not in self._topics:
            return
        if self._visits:
            self._visits[self._at].scrolled = self.page.verticalScrollBar().value()
            if (self.topic.name, self._visits[self._at].anchor) == (name, anchor):
                self.page.go_to(anchor)
                return
        del self._visits[self._at + 1 :]
        self._visits.append(_Visit(name, anchor))
        self._at = len(self._visits) - 1
        self._show()

    def show_subject(self, subject: str) -> None:
        """Shows what `subjects` names: a topic, and perhaps a heading by its English anchor."""
        name, _, anchor = subject.partition("#")
        self.show_topic(name, anchor_here(self._topics[name], anchor))

    def step(self, step: int) -> None:
        """Goes back (-1) or forward (1) among the pages that were read."""
        at = self._at + step
        if not 0 <= at < len(self._visits):
            return
        self._visits[self._at].scrolled = self.page.verticalScrollBar().value()
        self._at = at
        self._show()
        self.page.verticalScrollBar().setValue(self._visits[at].scrolled)

    def _show(self) -> None:
        visit, topic = self._visits[self._at], self.topic
        self.page.show_page(topic.text, visit.anchor)
        self.remark.setVisible(not topic.is_translated)
        self.setWindowTitle(filled(self.tr("{topic} — Casefile help"), topic=topic.title))
        self.back_button.setEnabled(self._at > 0)
        self.forward_button.setEnabled(self._at < len(self._visits) - 1)
        self._mark_in_contents(topic.name)

    def _mark_in_contents(self, name: str) -> None:
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_PLACE) == name:
                self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    def _follow(self, name: str, anchor: str) -> None:
        self.show_topic(name or self.topic.name, anchor)

    def _go_to_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_topic(item.data(_PLACE))

    # Searching

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self, asked: str) -> None:
        found = self._index.search(asked)
        self.found.blockSignals(True)
        self.found.clear()
        for one in found:
            item = QListWidgetItem(_said(one))
            item.setData(_PLACE, (one.topic, one.section.anchor))
            self.found.addItem(item)
        self.found.blockSignals(False)
        is_asking = bool(asked.strip())
        self.contents.setVisible(not is_asking)
        self.found.setVisible(bool(found))
        self.nothing.setVisible(is_asking and not found)
        self.page.mark(asked)
        self._is_first_confirmed = False
        if found:
            self.found.setCurrentRow(0)

    def _next_found(self) -> None:
        """The next place, after the last one the first again.

        The first place is shown while one types: Enter after the words only says that they end.
        """
        count, row = self.found.count(), self.found.currentRow()
        is_end_of_words = row == 0 and not self._is_first_confirmed
        self._is_first_confirmed = True
        if count and is_end_of_words:
            self._go_to_found(self.found.currentItem())
        elif count:
            self.found.setCurrentRow((row + 1) % count)

    def _go_to_found(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_topic(*item.data(_PLACE))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            shown = self.found if self.found.isVisible() else self.contents
            shown.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A dialog would press one of its buttons.
            event.accept()
        else:
            super().keyPressEvent(event)


def language() -> str:
    """The code of the language that the window speaks."""
    return QLocale().name().partition("_")[0]


def _said(one: Found) -> str:
    where = f"{one.title} › {one.section.heading}" if one.section.anchor else one.title
    return f"{where}\n{one.line}"
