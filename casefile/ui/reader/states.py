"""What stands in the reader's place while there are no pages to read."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.buttons import button, primary_button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import filled

_BREAK: Final = "\N{ZERO WIDTH SPACE}"
_BREAKABLE: Final = re.compile(r"[/?&=._%#+-]+|[A-Za-z0-9]{12}(?=[A-Za-z0-9])")


class _Centred(QScrollArea):
    """A narrow column in the middle of the pane, which scrolls where the pane is too low for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        whole = QWidget()
        across = QHBoxLayout(whole)
        inner = QWidget()
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * 62)
        self.column = QVBoxLayout(inner)
        self.column.setSpacing(10)
        self.column.addStretch(2)
        across.addStretch(1)
        across.addWidget(inner, 20)
        across.addStretch(1)
        self.setWidget(whole)

    def add_label(self, text: str, look: str = "") -> PlainLabel:
        label = PlainLabel(text, look, wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(label)
        return label


class EmptyPane(_Centred):
    """Nothing is chosen yet: what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = self.add_label(self.tr("Drop a PDF or a saved article here"), "title")
        self.keys = self.add_label("", "mute")
        self.show_keys()
        self.column.addStretch(3)

    def show_keys(self) -> None:
        """Tells the keys in force now."""
        words = self.tr(
            "Select words in it and press {suspect} for a suspect, {charge} for a charge, "
            "{event} for an event or {note} for a note. Each keeps the passage as its source."
        )
        told = keys_now().told
        self.keys.setText(
            filled(
                words,
                suspect=told("add.suspects"),
                charge=told("add.charges"),
                event=told("add.events"),
                note=told("add.notes"),
            )
        )


class ReadingPane(_Centred):
    """The document's text is being read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.add_label("", "strong")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Reading the document"))
        self.bar.setTextVisible(False)
        self.column.addWidget(self.bar)
        self.count = self.add_label("", "small")
        self.column.addStretch(3)

    def tell(self, title: str, done: int, total: int) -> None:
        """`total` 0 means that it is not known how many pages there are."""
        self.title.setText(title)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        said = self.tr("reading…")
        if total:
            said = self.tr("reading… page %1 of %2")
            said = said.replace("%1", str(done)).replace("%2", str(total))
        self.count.setText(said)
        self.bar.setAccessibleName(said)


class PasswordPane(_Centred):
    """The document is encrypted. `entered` carries the password and whether to remember it."""

    entered = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.add_label("", "strong")
        self.words = self.add_label("", "mute")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        self.field.setPlaceholderText(self.tr("Password"))
        self.remember = QCheckBox(self.tr("Remember for this document"))
        self.open_button = primary_button(self.tr("Open"))
        row = nested(self.column, QHBoxLayout())
        row.addWidget(self.field, 1)
        row.addWidget(self.open_button)
        self.column.addWidget(self.remember)
        self.column.addStretch(3)
        self.field.textChanged.connect(lambda text: self.open_button.setEnabled(bool(text)))
        self.field.returnPressed.connect(self._enter)
        self.open_button.clicked.connect(self._enter)

    def ask(self, title: str, *, was_wrong: bool) -> None:
        self.title.setText(title)
        self.words.setText(
            self.tr("This password does not open it. The document itself is kept.")
            if was_wrong
            else self.tr("This document needs a password to be read. The document itself is kept.")
        )
        self.words.set_look("error" if was_wrong else "mute")
        self.field.clear()
        self.remember.setChecked(False)
        self.open_button.setEnabled(False)
        self.setFocusProxy(self.field)

    def _enter(self) -> None:
        password = self.field.text()
        if password:
            self.field.clear()
            self.entered.emit(password, self.remember.isChecked())


class WebPane(_Centred):
    """A reference to a web address. The address is shown and copied; nothing is fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.add_label("", "strong")
        self._address = ""
        self.address = self.add_label("", "mute")
        self.add_label(
            self.tr(
                "Casefile keeps the address and opens no connection. To have the text, save the "
                "page from your browser and drop the file here."
            ),
            "small",
        )
        self.copy_button = button(self.tr("Copy address"))
        row = nested(self.column, QHBoxLayout())
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        self.column.addStretch(3)
        self.copy_button.clicked.connect(self._copy)

    def tell(self, title: str, address: str) -> None:
        self.title.setText(title)
        self.title.setVisible(title not in ("", address))
        self._address = address
        self.address.setText(_wrapping(address))
        self.address.setAccessibleName(address)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)


def _wrapping(address: str) -> str:
    """An address that a label can break, as none has spaces to break it at."""
    return _BREAKABLE.sub(rf"\g<0>{_BREAK}", address)


class MessagePane(_Centred):
    """A document that cannot be shown, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.add_label("", "strong")
        self.words = self.add_label("", "mute")
        self.column.addStretch(3)

    def tell(self, title: str, words: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
