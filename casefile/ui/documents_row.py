"""A row of the documents list as it is set: its lines of words, measured once for a width."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from casefile.store.reads.documents import DocumentLine
from casefile.ui.documents_model import BeingRead
from casefile.ui.documents_thumbnails import PICTURE
from casefile.ui.documents_wording import about, tagged, tagged_briefly, trouble
from casefile.ui.parts.broken_text import broken
from casefile.ui.rail_delegate import fitting, line_height
from casefile.ui.theme_inks import SMALL, sized

LEFT, RIGHT, TOP, GAP = 12, 2, 8, 9
BAR = 5
MOST_LINES = 2
_MOST_ROWS = 20_000


class Letters:
    """A list's letters, and how high their lines are."""

    def __init__(self, font: QFont) -> None:
        self.plain, self.bold = sized(font, 1.0), sized(font, 1.0, bold=True)
        self.small = sized(font, SMALL)
        self.title_line, self.small_line = line_height(self.bold), line_height(self.small)


@dataclass(frozen=True, slots=True)
class Row:
    """Lines of words from top to bottom; heights in pixels."""

    titles: tuple[str, ...]
    smalls: tuple[str, ...]
    troubles: frozenset[int]
    """Which of the small lines say what is wrong."""
    height: int


class Rows:
    """The rows of a list of one width, each set when it is first asked for.

    The list asks for every row's height at each change, and paints while other threads are busy:
    what is set stays set for as long as the line does.
    """

    def __init__(self, font: QFont) -> None:
        self.letters = Letters(font)
        self.width = 200
        """Of the list without its scroll bar, in pixels."""
        self.is_uniform = False
        """Whether all rows are of one height: what is too much for a row is then left out."""
        self._set: dict[str, tuple[object, Row]] = {}

    @property
    def room(self) -> int:
        """Pixels that words have beside the picture."""
        return self.width - LEFT - PICTURE.width() - GAP - RIGHT

    def use(self, font: QFont) -> None:
        """Sets rows in this font from now on."""
        self.letters = Letters(font)

    def height(self, line: DocumentLine | BeingRead) -> int:
        """In pixels."""
        if self.is_uniform:
            letters = self.letters
            return 2 * (letters.title_line + letters.small_line + TOP)
        return self.row(line).height

    def row(self, line: DocumentLine | BeingRead) -> Row:
        """As it is painted; also on a thread that reads, before the list asks."""
        letters = self.letters
        if isinstance(line, BeingRead):
            said = broken(line.words, letters.small, self.room, MOST_LINES)
            return self._row(letters, line.name, said, [], BAR + 6)
        wanted = (line, self.width, letters, self.is_uniform)
        found = self._set.get(line.sha256)
        if found is not None and found[0] == wanted:
            return found[1]
        if len(self._set) >= _MOST_ROWS:
            self._set.clear()
        row = self._set_row(line, letters)
        self._set[line.sha256] = (wanted, row)
        return row

    def _set_row(self, line: DocumentLine, letters: Letters) -> Row:
        smalls = broken(about(line), letters.small, self.room, MOST_LINES)
        if line.tagged:
            said = fitting(letters.small, self.room, tagged(line), tagged_briefly(line))
            # With large letters even the brief words may need two lines.
            smalls += broken(said, letters.small, self.room, MOST_LINES)
        said = trouble(line)
        return self._row(
            letters,
            line.title,
            smalls,
            # What is wrong is said to its end.
            broken(said, letters.small, self.room, MOST_LINES + 1) if said else [],
        )

    def _row(
        self, letters: Letters, title: str, smalls: list[str], said: list[str], more: int = 0
    ) -> Row:
        titles = broken(title, letters.bold, self.room, MOST_LINES)
        # In a row of a given height what is wrong comes first: the end may be left out.
        first = 0 if self.is_uniform else len(smalls)
        lines = (*smalls[:first], *said, *smalls[first:])
        high = len(titles) * letters.title_line + len(lines) * letters.small_line + more
        return Row(
            tuple(titles),
            lines,
            frozenset(range(first, first + len(said))),
            max(high, PICTURE.height() + 2) + 2 * TOP,
        )
