"""A note: what the user thinks, in their own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import Source, Stretch
from casefile.actions.notes import add_note, edit_note
from casefile.store.reads.facts import NoteLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.text_field import TextField


class NoteDialog(FormDialog):
    """Adds a note to the open case, on a passage if one is selected, or edits one."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        stretches: Sequence[Stretch] = (),
        quote: str = "",
        note: NoteLine | None = None,
    ) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Note"),
            self.tr("Add note") if note is None else self.tr("Save"),
            quote=quote,
        )
        self._note = note
        self._stretches = tuple(stretches)
        self._case_id = desk.case_id
        self.text = TextField(note.text if note else "", lines=6)
        self.text.setPlaceholderText(self.tr("What you make of it. Ctrl+Enter saves."))
        self.text.setAccessibleName(self.tr("Note"))
        self.add_wide(self.text)
        self.text.setFocus()

    def save(self) -> None:
        text = self.text.text()
        if not text.strip():
            self.say_error(self.tr("The note is empty. Write it, or cancel."), self.text)
        elif self._note is not None:
            self.keep(self.desk.act(edit_note, self._note.id, text))
        elif self._case_id is not None:
            self.keep(self.desk.act(add_note, self._case_id, text, source=Source(self._stretches)))
