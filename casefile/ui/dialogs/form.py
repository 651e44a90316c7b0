"""What the dialogs share: a heading, the passage it is about, fields, and a calm way to save."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from casefile.model.colours import Meaning
from casefile.store.reads.documents import DocumentLine, document
from casefile.ui.desk import Desk, Pending
from casefile.ui.dialogs.enter_key import EnterSaves
from casefile.ui.dialogs.entered import changes, entered, fields
from casefile.ui.dialogs.fields_scroll import WIDTH, FieldsScroll, tall
from casefile.ui.dialogs.quote_strip import QuoteStrip
from casefile.ui.help.asking import ask_for_help, helps
from casefile.ui.parts.buttons import button, primary_button
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.letters import by_letters, most_on_screen
from casefile.ui.parts.nested import nested

if TYPE_CHECKING:
    from sqlalchemy import Connection

Result = TypeVar("Result")


class FormDialog(QDialog):
    """A dialog that stays open until what it says is kept, and loses nothing if it is not.

    `saved` carries what the action returned. Enter saves, Ctrl+Enter also from a field of several
    lines. Escape leaves; what was entered by hand is discarded only by a second one, or by Cancel.
    """

    saved = Signal(object)

    own_size: QSize | None = None
    """Its width and height in pixels where it does not take those that its fields need."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        title: str,
        verb: str,
        *,
        meaning: Meaning = Meaning.CONTEXT,
        quote: str = "",
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.is_saving = False
        self._given: tuple[object, ...] = ()
        self._warned_of: tuple[object, ...] | None = None
        self._watched: list[QWidget] = []
        self._heard: list[QWidget] = []
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setProperty("look", "pane")
        self.setModal(parent is not None)
        self.heading = PlainLabel(title, "title")
        self.quote = QuoteStrip(quote, meaning)
        self.quote.setVisible(bool(quote))
        self.error = PlainLabel("", "error", wraps=True)
        self.error.setVisible(False)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel)
        self.save_button = primary_button(verb)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.submit)
        self._arrange()
        helps(self)
        EnterSaves(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit)
        desk.busyChanged.connect(self._on_busy)
        self.finished.connect(self.deleteLater)

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("body")
        body_column = QVBoxLayout(body)
        body_column.setContentsMargins(20, 2, 20, 6)
        body_column.setSpacing(12)
        body_column.addWidget(self.quote)
        self.form = nested(body_column, QFormLayout())
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(7)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        body_column.addStretch(1)
        self._body = FieldsScroll(body, body_column)
        self._body.grown.connect(self._grow, Qt.ConnectionType.QueuedConnection)
        # Of what lies across the form it knows the width, and so the height, from the second time.
        self._body.widened.connect(self.form.invalidate, Qt.ConnectionType.QueuedConnection)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._head = head = nested(column, QVBoxLayout())
        head.setContentsMargins(20, 16, 20, 6)
        head.addWidget(self.heading)
        column.addWidget(self._body, 1)
        self._foot = foot = nested(column, QVBoxLayout())
        foot.setContentsMargins(20, 4, 20, 16)
        foot.setSpacing(10)
        foot.addWidget(self.error)
        self.buttons = nested(foot, QHBoxLayout())
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.save_button)

    def offer_help(self) -> None:
        """Puts a button that opens the help on this dialog before the others."""
        asks = IconButton("help", self.tr("Help on this"))
        asks.clicked.connect(lambda: ask_for_help(self))
        self.buttons.insertWidget(0, asks)

    # Fields

    def add_field(self, label: str, field: QWidget, form: QFormLayout | None = None) -> QWidget:
        """A labelled field; `&` in the label marks its key. The label is its accessible name."""
        words = PlainLabel(label, "mute")
        words.setBuddy(innermost(field))
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # As high as one line of a field, so that it stands beside the first.
        words.setFixedHeight(self.cancel_button.sizeHint().height())
        if not field.accessibleName():
            field.setAccessibleName(label.replace("&", ""))
        (form or self.form).addRow(words, field)
        return field

    def add_wide(self, field: QWidget | QLayout) -> None:
        self.form.addRow(field)

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Shows or hides a field with its label, and gives the dialog the height it needs."""
        if self.form.isRowVisible(field) != shown:
            self.form.setRowVisible(field, shown)
            self.fit()
            self.form.invalidate()

    def fit(self) -> None:
        """Takes the height the fields need, as far as the screen has it."""
        if self._has_its_width():
            # What scrolls does not say by itself that its fields need another height.
            self._body.updateGeometry()
            self._column.activate()
            self.resize(self.width(), self._height_for(self.width()))

    def _grow(self) -> None:
        """Makes room for words that became longer; never takes it back under the user's hands."""
        if self._has_its_width():
            needed = self._height_for(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)

    def _has_its_width(self) -> bool:
        """Whether the height is to follow the fields.

        A window that X11 is just showing has a passing size of a few pixels: whoever kept to that
        width would leave it as narrow as it can be.
        """
        return self.isVisible() and self.own_size is None and self.width() >= self.minimumWidth()

    def sizeHint(self) -> QSize:
        if self.own_size is not None:
            return self.own_size.boundedTo(most_on_screen(self))
        width = max(by_letters(self, WIDTH), super().sizeHint().width())
        width = min(width, most_on_screen(self).width())
        return QSize(width, self._height_for(width))

    def _height_for(self, width: int) -> int:
        rest = sum(tall(part, width) for part in (self._head, self._foot))
        wished = self._body.height_for(width) + rest + 2 * self._column.spacing()
        return min(wished, most_on_screen(self).height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # Left to itself a window never takes more than two thirds of the screen.
            self.resize(self.sizeHint())
        self.fit()
        self._given = entered(self)

    # Reading

    def learn(self, read: Callable[[Connection], Result], then: Callable[[Result], None]) -> None:
        """Calls back with what was read, unless the dialog is gone by then."""

        def came(result: Result) -> None:
            if isValid(self):
                was_touched = self.holds_input
                then(result)
                if not was_touched:
                    self._given = entered(self)

        self.desk.fetch(read).then(came)

    def learn_source(self, sha256: str | None, then: Callable[[DocumentLine], None]) -> None:
        """Calls back with the document a passage stands in, if there is one."""
        if sha256 is None:
            return

        def came(line: DocumentLine | None) -> None:
            if line is not None:
                then(line)

        self.learn(lambda connection: document(connection, sha256), came)

    # Saving

    def submit(self) -> None:
        """Asks for what was typed to be kept; once, however often Enter is pressed."""
        if not self.is_saving and self.save_button.isEnabled():
            self.say_error("")
            self.save()

    def save(self) -> None:
        """Says what to keep, through `keep`, or why not, through `say_error`."""
        raise NotImplementedError

    def keep(self, pending: Pending[Any]) -> None:
        """Closes once the act is done; a known error is said here, beside what was typed."""
        self.is_saving = True
        self.save_button.setEnabled(False)
        pending.then(self._was_kept).otherwise(self._was_refused)

    def say_error(self, message: str, field: QWidget | None = None, *, look: str = "error") -> None:
        """Says what is wrong above the buttons and puts the cursor where it can be righted."""
        shown = bool(message)
        if self.error.property("look") != look:
            self.error.set_look(look)
        if message != self.error.text() or shown != self.error.isVisibleTo(self):
            self.error.setText(message)
            self.error.setAccessibleName(message)
            self.error.setVisible(shown)
            self.fit()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._watch(field)

    def _watch(self, field: QWidget) -> None:
        """What was wrong with a field is not said of what is written there next."""
        changed = getattr(field, "textChanged", None) or getattr(field, "changed", None)
        if isinstance(changed, SignalInstance) and field not in self._watched:
            self._watched.append(field)
            changed.connect(lambda: self.say_error(""))

    def _was_kept(self, result: object) -> None:
        self.is_saving = False
        self.saved.emit(result)
        self.accept()

    def _was_refused(self, message: str) -> None:
        self.is_saving = False
        self.save_button.setEnabled(True)
        self.say_error(message)

    def _on_busy(self, busy: bool) -> None:
        # Also after an error nobody foresaw, which the crash dialog has told by now.
        if not busy and self.is_saving:
            self.is_saving = False
            self.save_button.setEnabled(True)

    # Leaving

    @property
    def holds_input(self) -> bool:
        """Whether anything stands here that a hand has entered and that would be lost."""
        return self.isVisible() and entered(self) != self._given

    def cancel(self) -> None:
        """Leaves at once: who presses the button means it."""
        self._given = entered(self)
        self.reject()

    def reject(self) -> None:
        """Leaves; what was entered since it was last warned of is warned of first."""
        if self.is_saving:
            return
        now = entered(self)
        if self.holds_input and now != self._warned_of:
            self._warned_of = now
            self.say_error(
                self.tr("Not saved yet. Esc once more discards what you entered."), look="mute"
            )
            self._listen()
        else:
            super().reject()

    def _listen(self) -> None:
        """Another Esc only warns again once something else is entered, and says so no more."""
        for field in fields(self):
            changed = changes(field)
            if changed is not None and field not in self._heard:
                self._heard.append(field)
                changed.connect(lambda *_: self._end_warning())

    def _end_warning(self) -> None:
        if self._warned_of is not None and self.error.property("look") == "mute":
            self._warned_of = None
            self.say_error("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)


def innermost(field: QWidget) -> QWidget:
    """The widget that takes the keys for a field; only such a one answers to a label's key."""
    while (proxy := field.focusProxy()) is not None:
        field = proxy
    return field
