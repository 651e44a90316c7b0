"""A picture of the timeline: what of it, as what, how large, and what it will look like."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from shiboken6 import isValid

from casefile.actions.exporting import export_picture, preview_picture
from casefile.export.picture.pictures import Paper, PictureKind, PictureOrder, Preview
from casefile.store.reads.cases import case
from casefile.store.reads.lines import CaseLine
from casefile.timeline.columns import Columns
from casefile.timeline.typed_range import range_in_words
from casefile.ui.desk import Desk
from casefile.ui.dialogs.file_dialog import FileDialog, Make
from casefile.ui.dialogs.picture_choices import (
    LEAST_PIXELS,
    MOST_PIXELS,
    PictureChoices,
    Shown,
)
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.export.choices import usual_language
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.number_field import NumberField
from casefile.ui.parts.picture_preview import PicturePreview
from casefile.ui.timeline.calendar import calendar_of_window
from casefile.ui.tongue import filled

_PAUSE = 250
"""Milliseconds in which nothing is changed before the picture is drawn anew."""
_PREVIEW_HEIGHT = 240
_PREVIEW_PIXELS = 1000


def open_picture_dialog(
    desk: Desk,
    parent: QWidget | None,
    case_id: str,
    columns: Columns | None = None,
    span: tuple[int, int] | None = None,
    *,
    choices: PictureChoices | None = None,
    last_folder: Path | None = None,
) -> PictureDialog:
    """The dialog, shown; `saved` carries the file's path, and `choices` then hold what was chosen.

    `columns` and `span` are what is seen: its lanes under its filter, the first and the last minute
    (the last excluded). Without them only the whole case is offered.
    """
    dialog = PictureDialog(
        desk, parent, case_id, columns, span, choices or PictureChoices(), last_folder
    )
    dialog.show()
    return dialog


class PictureDialog(FileDialog):
    """Makes the picture, and shows it small as it will be.

    It speaks the window's language where pages can, else English, its lanes as well as its key.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        case_id: str,
        columns: Columns | None,
        span: tuple[int, int] | None,
        choices: PictureChoices,
        last_folder: Path | None,
    ) -> None:
        super().__init__(desk, parent, self.tr("Picture of the timeline"), last_folder)
        self._case_id = case_id
        self._columns = columns
        self._span = span
        self._pages = ""
        self._drawing: threading.Event | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw_preview)
        self.preview = PicturePreview(_PREVIEW_HEIGHT)
        self._add_fields(choices)
        self.finished.connect(self._stop_drawing)
        self._show_sizes()
        self._draw_preview()
        self.learn(lambda connection: case(connection, case_id), self._has_case)
        self.path.setFocus()

    # Fields

    def _add_fields(self, choices: PictureChoices) -> None:
        is_seen = self._columns is not None and self._span is not None
        shown = choices.shown if is_seen else Shown.WHOLE
        words = {Shown.SEEN: self.tr("what is seen"), Shown.WHOLE: self.tr("the whole case")}
        if self._span is not None:
            between = range_in_words(*self._span, calendar_of_window(self.locale()))
            words[Shown.SEEN] = filled(self.tr("what is seen: {range}"), range=between)
        offered = list(Shown) if is_seen else [Shown.WHOLE]
        self.shown = WordCombo(offered, words.__getitem__, shown)
        kinds = {
            PictureKind.SVG: self.tr("SVG, for other programs to work on"),
            PictureKind.PNG: self.tr("PNG, for messages and web pages"),
            PictureKind.PDF: self.tr("PDF, for paper"),
        }
        self.kind = WordCombo(PictureKind, kinds.__getitem__, choices.kind)
        self.pixels = NumberField(LEAST_PIXELS, MOST_PIXELS)
        self.pixels.setSingleStep(100)
        self.pixels.setValue(choices.pixels)
        self.pixels.setSuffix(self.tr(" pixels"))
        self.high = PlainLabel("", "mute")
        self._width = QWidget()
        line = QHBoxLayout(self._width)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.pixels)
        line.addWidget(self.high, 1)
        self._width.setFocusProxy(self.pixels)
        self.pixels.setAccessibleName(self.tr("Width in pixels"))
        papers = {
            Paper.FIT: self.tr("one that fits the picture"),
            Paper.A4: self.tr("A4, landscape"),
            Paper.A3: self.tr("A3, landscape"),
        }
        self.paper = WordCombo(Paper, papers.__getitem__, choices.paper)
        self.strips = QCheckBox(self.tr("Several strips &where one would be unreadable"))
        self.strips.setChecked(choices.in_strips)
        self.dark = QCheckBox(self.tr("&Light on dark"))
        self.dark.setChecked(choices.is_dark)
        self.add_wide(self.preview)
        self.add_field(self.tr("&What"), self.shown)
        self.add_field(self.tr("&As"), self.kind)
        self.add_field(self.tr("W&idth"), self._width)
        self.add_field(self.tr("&Page"), self.paper)
        self.add_wide(self.strips)
        self.add_wide(self.dark)
        self.add_place()
        fields = (self.shown, self.kind, self.pixels, self.paper, self.strips, self.dark)
        self.rests_while_making(*fields)
        for combo in (self.shown, self.kind, self.paper):
            combo.chosen.connect(self._changed)
        for tick in (self.strips, self.dark):
            tick.toggled.connect(self._changed)
        self.pixels.valueChanged.connect(self._changed)
        self.kind.chosen.connect(self._kind_changed)
        self.path.textChanged.connect(self._path_changed)

    @property
    def choices(self) -> PictureChoices:
        """What is chosen now."""
        return PictureChoices(
            self.shown.value,
            self.kind.value,
            self.pixels.value(),
            self.paper.value,
            self.dark.isChecked(),
            self.strips.isChecked(),
        )

    def _has_case(self, line: CaseLine | None) -> None:
        if line is not None:
            self.propose(self.tr("{case}, timeline").format(case=line.title))

    def _changed(self) -> None:
        self._show_sizes()
        self._pause.start()

    def _kind_changed(self) -> None:
        """The file keeps its name and gets the other ending."""
        written = self._kind_written()
        if written is not None and written is not self.kind.value:
            path = Path(self.path.text().strip())
            self.path.setText(str(path.with_suffix(f".{self.ending}")))

    def _path_changed(self) -> None:
        """Whoever writes an ending means that kind of picture."""
        written = self._kind_written()
        if written is not None and written is not self.kind.value:
            self.kind.value = written

    def _kind_written(self) -> PictureKind | None:
        ending = Path(self.path.text().strip()).suffix.lower()
        return next((one for one in PictureKind if ending == f".{one}"), None)

    def _show_sizes(self) -> None:
        kind = self.kind.value
        self.show_field(self._width, kind is PictureKind.PNG)
        self.show_field(self.paper, kind is PictureKind.PDF)

    # The preview

    def _draw_preview(self) -> None:
        self._stop_drawing()
        stop = self._drawing = threading.Event()
        library, case_id = self.desk.library, self._case_id
        columns, order = self._seen()

        def draw() -> Preview | None:
            try:
                return preview_picture(
                    library, case_id, order, _PREVIEW_PIXELS, columns=columns, cancelled=stop
                )
            except CancelledError:
                return None

        def refused(message: str) -> None:
            if isValid(self) and self._drawing is stop:
                self.high.setText("")
                self.preview.show_words(message)

        self.desk.compute(draw, key="picture preview").then(self._has_preview).otherwise(refused)

    def _has_preview(self, preview: Preview | None) -> None:
        if preview is None:
            return
        image = QImage.fromData(preview.png)
        pages = self.tr("%n page(s)", "", preview.pages) if preview.pages > 1 else ""
        said = self.tr("A small picture of what will be made")
        self.preview.show_image(image, f"{said}. {pages}".strip(), preview.words)
        self.preview.setToolTip(
            self.tr("The first of {pages}").format(pages=pages) if pages else ""
        )
        if self.kind.value is PictureKind.PNG:
            self.high.setText(self.tr("× {height} high").format(height=preview.height))
        if self.made is None and not self.is_saving:
            self._pages = pages
            self.tell_of_path()

    def _stop_drawing(self) -> None:
        self._pause.stop()
        if self._drawing is not None:
            self._drawing.set()

    def _seen(self) -> tuple[Columns | None, PictureOrder]:
        choices = self.choices
        columns = self._columns if choices.shown is Shown.SEEN else None
        return columns, choices.order(self._span, usual_language())

    # The file

    @property
    def ending(self) -> str:
        return self.kind.value.value

    def filter_words(self) -> str:
        name = self.ending
        return f"{name.upper()} (*.{name})"

    def promise(self) -> str:
        told = {
            PictureKind.SVG: self.tr("Its text stays text, in the fonts of who opens it."),
            PictureKind.PNG: self.tr("A picture as it is seen here."),
            PictureKind.PDF: self.tr("Sharp at any size; its text stays text."),
        }
        pages = f" {self._pages}." if self._pages else ""
        return told[self.kind.value] + pages

    def making(self, out: Path) -> Make:
        library, case_id = self.desk.library, self._case_id
        columns, order = self._seen()

        def make(stop: threading.Event) -> list[str]:
            undrawn = export_picture(library, case_id, out, order, columns=columns, cancelled=stop)
            if not undrawn:
                return []
            words = self.tr("No font here can draw: {letters}")
            return [filled(words, letters="".join(undrawn))]

        return make
