"""What the user may choose about the pages around a summary."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QHBoxLayout, QWidget

from casefile.export.languages.known import LANGUAGES
from casefile.export.orders import Order
from casefile.export.summary.page import MarkPlace, PageChoices, PaperSize
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.export.choices import usual_language
from casefile.ui.export.code_combo import CodeCombo
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel


class PagePane(QWidget):
    """Paper, language, header and footer, mark, the user's own logo and template, PDF/A."""

    changed = Signal()

    def __init__(self, choices: PageChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        papers = {PaperSize.A4: self.tr("A4"), PaperSize.LETTER: self.tr("US Letter")}
        places = {
            MarkPlace.HEAD: self.tr("at the head of each page"),
            MarkPlace.WATERMARK: self.tr("across each page, faint"),
            MarkPlace.BOTH: self.tr("at the head and across"),
        }
        self.paper = WordCombo(PaperSize, papers.__getitem__, choices.paper)
        self.language = CodeCombo(
            {code: one.name for code, one in LANGUAGES.items()},
            choices.language or usual_language(),
        )
        self.mark = LineField(choices.mark)
        self.mark.setPlaceholderText(self.tr("such as CONFIDENTIAL"))
        self.mark_place = WordCombo(MarkPlace, places.__getitem__, choices.mark_place)
        self.header = LineField(choices.header or "")
        self.header.setPlaceholderText(self.tr("the case’s title"))
        self.footer = LineField(choices.footer or "")
        self.footer.setPlaceholderText(self.tr("when and with what it was made"))
        self.author = LineField(choices.author)
        self.author.setPlaceholderText(self.tr("nobody is named"))
        self.logo = _FileField(choices.logo, self.tr("Pictures (*.png *.jpg *.jpeg *.svg)"))
        self.template = _FileField(choices.template, self.tr("typst templates (*.typ)"))
        self.archival = QCheckBox(self.tr("For an archive (PDF/A-3)"))
        self.archival.setChecked(choices.archival)
        self.attach_data = QCheckBox(self.tr("With the case’s data attached (JSON)"))
        self.attach_data.setChecked(choices.attach_data)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(6)
        for words, field in (
            (self.tr("Paper"), self.paper),
            (self.tr("Language"), self.language),
            (self.tr("Mark"), self.mark),
            ("", self.mark_place),
            (self.tr("Header"), self.header),
            (self.tr("Footer"), self.footer),
            (self.tr("Made by"), self.author),
            (self.tr("Logo"), self.logo),
            (self.tr("Template"), self.template),
        ):
            label = PlainLabel(words, "mute")
            label.setBuddy(field)
            field.setAccessibleName(words or self.tr("Where the mark stands"))
            form.addRow(label, field)
        form.addRow(self.archival)
        form.addRow(self.attach_data)

    def _wire(self) -> None:
        for combo in (self.paper, self.mark_place):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.language.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for line in (self.mark, self.header, self.footer, self.author):
            line.textChanged.connect(lambda _text: self._show())
        for file in (self.logo, self.template):
            file.changed.connect(self.changed)
        for box in (self.archival, self.attach_data):
            box.toggled.connect(lambda _checked: self.changed.emit())
        self._show()

    def _show(self) -> None:
        self.mark_place.setEnabled(bool(self.mark.text().strip()))
        self.changed.emit()

    def apply(self, order: Order) -> Order:
        """The order with what was chosen here."""
        page = PageChoices(
            paper=self.paper.value,
            language=self.language.code,
            header=self.header.text().strip() or None,
            footer=self.footer.text().strip() or None,
            mark=self.mark.text().strip(),
            mark_place=self.mark_place.value,
            logo=self.logo.path,
            template=self.template.path,
            archival=self.archival.isChecked(),
            attach_data=self.attach_data.isChecked(),
            author=self.author.text().strip(),
        )
        return replace(order, summary=replace(order.summary, page=page))


class _FileField(QWidget):
    """The path of a file of the user's own, typed or chosen; empty for none."""

    changed = Signal()

    def __init__(self, path: str, filter_words: str) -> None:
        super().__init__()
        self._filter = filter_words
        self.line = LineField(path)
        self.line.setPlaceholderText(self.tr("none"))
        choose = button(self.tr("Choose…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(choose)
        self.setFocusProxy(self.line)
        choose.clicked.connect(self._choose)
        self.line.textChanged.connect(lambda _text: self.changed.emit())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    @property
    def path(self) -> str:
        typed = self.line.text().strip()
        return str(Path(typed).expanduser()) if typed else ""

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.accessibleName(), str(Path(self.path or "~").expanduser()))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self._filter)
        chooser.fileSelected.connect(self.line.setText)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
