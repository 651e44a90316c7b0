"""Notes: what the user thinks, in their own words."""

from __future__ import annotations

from casefile.actions.citing import NOWHERE, Source, cite, forget_uncited, passages_of, shortened
from casefile.model.cases import Note
from casefile.model.errors import NotAllowed
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind


def add_note(library: Library, case_id: str, text: str, *, source: Source = NOWHERE) -> str:
    """Adds a note, on a passage or on the case. Raises `NotAllowed` for an empty one."""
    text = _written(text)
    with library.write(lasting("Note “{text}”", text=shortened(text))) as unit:
        note = unit.add(Note(case_id=case_id, text=text))
        cite(library, unit, case_id, FactKind.NOTE, note.id, source)
        return note.id


def edit_note(library: Library, note_id: str, text: str) -> None:
    text = _written(text)
    with library.write(lasting("Edit note “{text}”", text=shortened(text))) as unit:
        unit.get(Note, note_id).text = text


def delete_note(library: Library, note_id: str) -> None:
    with library.write(lasting("Delete note")) as unit:
        note = unit.get(Note, note_id)
        unit.label = lasting("Delete note “{text}”", text=shortened(note.text))
        passages = passages_of(unit, FactKind.NOTE, [note_id])
        unit.delete(note)
        forget_uncited(unit, passages)


def _written(text: str) -> str:
    text = text.strip()
    if not text:
        raise NotAllowed(worded("The note is empty, so nothing was changed."))
    return text
