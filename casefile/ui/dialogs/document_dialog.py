"""What is known of a document: title, outlet, author, when it was published."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casefile.actions.documents import edit_document
from casefile.store.reads.documents import DocumentLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.date_field import DateField
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.parts.label import ElidedLabel


class DocumentDialog(FormDialog):
    """Edits what is said of a document. Its bytes never change."""

    def __init__(self, desk: Desk, parent: QWidget | None, sha256: str) -> None:
        super().__init__(desk, parent, self.tr("Document"), self.tr("Save"))
        self._sha256 = sha256
        self.title = LineField()
        self.outlet = LineField()
        self.outlet.setPlaceholderText(self.tr("newspaper, agency or court"))
        self.author = LineField()
        self.published = DateField(
            hint=self.tr("For example 25 Apr 2025; “earlier this month” is counted from it")
        )
        self.url = LineField()
        self.url.setPlaceholderText("https://")
        self.language = LineField()
        self.language.setPlaceholderText("en, ru, ky")
        self.identity = ElidedLabel("", "small")
        self.add_field(self.tr("&Title"), self.title)
        self.add_field(self.tr("&Outlet"), self.outlet)
        self.add_field(self.tr("&Author"), self.author)
        self.add_field(self.tr("&Published"), self.published)
        self.add_field(self.tr("&Web address"), self.url)
        self.add_field(self.tr("&Language"), self.language)
        self.add_field(self.tr("SHA-256"), self.identity)
        self.identity.setText(sha256)
        self.title.setFocus()
        self.save_button.setEnabled(False)
        self.learn_source(sha256, self._has_document)

    def _has_document(self, line: DocumentLine) -> None:
        self.title.setText(line.title)
        self.outlet.setText(line.outlet)
        self.author.setText(line.author)
        self.published.set_value(line.published)
        self.url.setText(line.url)
        self.language.setText(line.language)
        self.title.selectAll()
        self.save_button.setEnabled(True)

    def save(self) -> None:
        if not self.title.text().strip():
            self.say_error(self.tr("A document needs a title."), self.title)
        elif not self.published.is_valid:
            self.say_error(self.published.trouble, self.published)
        else:
            self.keep(
                self.desk.act(
                    edit_document,
                    self._sha256,
                    title=self.title.text(),
                    outlet=self.outlet.text(),
                    author=self.author.text(),
                    language=self.language.text(),
                    url=self.url.text(),
                    published=self.published.value,
                )
            )
