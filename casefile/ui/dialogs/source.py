"""What a tagged document lends to a dialog: the day it was published, and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casefile.actions.citing import Source, Stretch
from casefile.store.reads.documents import DocumentLine
from casefile.ui.dialogs.line_field import LineField


def anchor_of(line: DocumentLine) -> date | None:
    """The day a document was published, where the day is known."""
    published = line.published
    if published is None or published.earliest_day != published.latest_day:
        return None
    return published.earliest_day


def document_of(stretches: Sequence[Stretch]) -> str | None:
    return stretches[0].document if stretches else None


class AttributionField(LineField):
    """Who says so, nearest first: "Radio Azimut ← mayor's office". "<" and ">" become arrows."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Outlet ← agency ← official"))
        self.textEdited.connect(self._arrows)

    def offer(self, line: DocumentLine) -> None:
        """Fills in the document's outlet, or its author, unless something was typed already."""
        if not self.isModified() and not self.text():
            self.setText(line.outlet or line.author)

    def said_by(self) -> str | None:
        """What was typed; None, which leaves it to the document, as long as nothing is known."""
        if not self.text() and not self.isModified():
            return None
        return " ← ".join(part.strip() for part in self.text().split("←") if part.strip())

    def source(self, stretches: Sequence[Stretch]) -> Source:
        """The selected stretches as a fact's source, with who says so."""
        return Source(stretches, attribution=self.said_by())

    def _arrows(self, text: str) -> None:
        if "<-" in text:
            before = text[: self.cursorPosition()].replace("<-", "←")
            self.setText(text.replace("<-", "←"))
            self.setCursorPosition(len(before))
            self.setModified(True)
