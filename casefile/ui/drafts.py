"""What stood typed in a dialog when the session ended: kept in the library, and offered again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from casefile.store.remembered import DRAFTS, remembered
from casefile.ui.dialogs.entered import fields

if TYPE_CHECKING:
    from casefile.ui.dialogs.form import FormDialog
    from casefile.ui.window_view import LibraryView


class Drafts(QObject):
    """Nobody can be asked when the system ends the program, so nothing typed may depend on it."""

    def __init__(self, view: LibraryView) -> None:
        super().__init__(view)
        self._view = view
        self._offered: list[str] | None = None
        self._kept = ""
        view.rail.linesRead.connect(self._look, Qt.ConnectionType.SingleShotConnection)

    def flush(self) -> None:
        """Has kept what stands in the open dialogs now, beside what was offered and not taken."""
        from casefile.ui.dialogs.form import FormDialog

        if self._offered is None:
            return
        dialogs = self._view.window().findChildren(FormDialog)
        typed = [_words(one, self._view.title) for one in dialogs if one.holds_input]
        drafts = [*self._offered, *(one for one in typed if one)]
        text = json.dumps(drafts, ensure_ascii=False) if drafts else ""
        if text != self._kept:
            self._kept = text
            self._view.desk.keep(DRAFTS, text)

    def _look(self) -> None:
        read = self._view.desk.fetch(lambda connection: remembered(connection, DRAFTS))
        read.then(lambda kept: self._offer(kept or ""))

    def _offer(self, kept: str) -> None:
        self._kept, self._offered = kept, _drafts(kept)
        if self._offered:
            from casefile.ui.dialogs.draft_dialog import DraftDialog

            dialog = DraftDialog("\n\n".join(self._offered), self._view)
            dialog.discarded.connect(self._discard)
            # Beside the window: it is copied from while another dialog is filled in.
            dialog.show()

    def _discard(self) -> None:
        self._offered = []
        self.flush()


def _drafts(kept: str) -> list[str]:
    """What a library remembers may have been written by anything."""
    try:
        found = json.loads(kept or "[]")
    except ValueError:
        return []
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _words(dialog: FormDialog, case: str) -> str:
    """A heading, and each field of text that has any; nothing where there are only choices."""
    texts = [
        (field.accessibleName(), text)
        for field in fields(dialog)
        if field.isVisibleTo(dialog) and (text := _text(field).strip())
    ]
    if not texts:
        return ""
    heading = " · ".join(part for part in (dialog.windowTitle(), case) if part)
    lines = [f"{name}: {text}" if name else text for name, text in texts]
    return "\n".join((heading, *lines))


def _text(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit) else ""
