"""The row above the pages: page, zoom, find, and the document's fingerprint."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIntValidator, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from casefile.ui.parts.buttons import quiet_button
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import PlainLabel

_WIDE, _MIDDLE, _NARROW, _SMALL, _TINY = 540, 440, 300, 216, 150
"""Widths, when letters are 17 pixels high with their leading, under which first the fingerprint
goes, then words become pictures, then the percentage goes."""


class ReaderToolbar(QFrame):
    """Buttons and fields only; what they mean is the reader's."""

    pageAsked = Signal(int)
    zoomStepped = Signal(int)
    fitAsked = Signal()
    findAsked = Signal()
    inversionAsked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self._page, self._count = 1, 0
        self._sha256 = ""
        self._is_drawn = False
        arrows = ("right", "left") if self.isRightToLeft() else ("left", "right")
        self.back = IconButton(arrows[0], self.tr("Previous page"))
        self.forward = IconButton(arrows[1], self.tr("Next page"))
        self.page_field = QLineEdit("1")
        self.page_field.setProperty("look", "bare")
        self.page_field.setAccessibleName(self.tr("Page"))
        self.page_field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.page_label = PlainLabel("", "mute")
        self.smaller = IconButton("minus", self.tr("Smaller"))
        self.percent = quiet_button("100 %")
        self.percent.setAccessibleName(self.tr("Zoom: fit the width"))
        self.percent.setToolTip(self.tr("Fit the width"))
        self.larger = IconButton("plus", self.tr("Larger"))
        self.night = IconButton("moon", self.tr("Show pages light on dark"))
        self.night.setCheckable(True)
        self.find_words = quiet_button(self.tr("Find in document"))
        self.find_picture = IconButton("search", self.tr("Find in document"))
        self.fingerprint = quiet_button("")
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(1600)
        self._lay_out()
        self._wire()
        self.set_document(0, "", is_drawn=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(2)
        for widget in (self.back, self.forward):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self.page_field)
        row.addWidget(self.page_label)
        row.addSpacing(12)
        row.addWidget(self.smaller)
        row.addWidget(self.percent)
        row.addWidget(self.larger)
        row.addStretch(1)
        row.addWidget(self.night)
        row.addWidget(self.find_words)
        row.addWidget(self.find_picture)
        row.addWidget(self.fingerprint)
        self.setMinimumHeight(self.percent.sizeHint().height() + 7)
        self.percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %") + 14)

    def _wire(self) -> None:
        self.back.clicked.connect(lambda: self.pageAsked.emit(self._page - 1))
        self.forward.clicked.connect(lambda: self.pageAsked.emit(self._page + 1))
        self.page_field.returnPressed.connect(self._ask_page)
        self.page_field.editingFinished.connect(self._show_page)
        self.smaller.clicked.connect(lambda: self.zoomStepped.emit(-1))
        self.larger.clicked.connect(lambda: self.zoomStepped.emit(1))
        self.percent.clicked.connect(self.fitAsked)
        self.find_words.clicked.connect(self.findAsked)
        self.find_picture.clicked.connect(self.findAsked)
        self.night.toggled.connect(self.inversionAsked)
        self.fingerprint.clicked.connect(self._copy)
        self._said.timeout.connect(self._show_fingerprint)

    def set_document(self, count: int, sha256: str, *, is_drawn: bool) -> None:
        """How many pages there are (0 for no document), and its SHA-256."""
        self._count, self._sha256, self._is_drawn = count, sha256, is_drawn
        self.page_field.setValidator(QIntValidator(1, max(1, count), self))
        digits = self.page_field.fontMetrics().horizontalAdvance("0" * max(1, len(str(count))))
        self.page_field.setFixedWidth(digits + 14)
        self.page_label.setText(self.tr("of %1").replace("%1", str(count)))
        self._show_fingerprint()
        self.set_page(1)
        self._fit_in()

    def set_page(self, page: int) -> None:
        self._page = page
        self._show_page()
        self.back.setEnabled(page > 1)
        self.forward.setEnabled(page < self._count)

    def set_zoom(self, zoom: float) -> None:
        """1.0 is 100 %."""
        self.percent.setText(f"{round(zoom * 100)} %")

    def _show_page(self) -> None:
        self.page_field.setText(str(self._page))

    def _ask_page(self) -> None:
        if self.page_field.hasAcceptableInput():
            self.pageAsked.emit(int(self.page_field.text()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)
        self.fingerprint.setText(self.tr("copied"))
        self._said.start()

    def _show_fingerprint(self) -> None:
        short = f"sha256 {self._sha256[:4]}…{self._sha256[-2:]}" if self._sha256 else ""
        self.fingerprint.setText(short)
        self.fingerprint.setToolTip(self._sha256)
        self.fingerprint.setAccessibleName(self.tr("Copy the document's SHA-256"))

    def minimumSizeHint(self) -> QSize:
        return QSize(230, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_in()

    def _fit_in(self) -> None:
        ratio = self.fontMetrics().height() / 17
        width = self.width() / ratio
        has_pages = self._count > 0
        self.page_field.setVisible(has_pages)
        # What gives way is done by keys and menus, too; what is left is not squeezed.
        self.back.setVisible(has_pages and width >= _TINY)
        self.forward.setVisible(has_pages and width >= _TINY)
        for widget in (self.page_label, self.smaller, self.larger):
            widget.setVisible(has_pages and width >= _SMALL)
        self.percent.setVisible(has_pages and width >= _NARROW)
        self.find_words.setVisible(has_pages and width >= _MIDDLE)
        self.find_picture.setVisible(has_pages and width < _MIDDLE)
        self.fingerprint.setVisible(bool(self._sha256) and width >= _WIDE)
        self.night.setVisible(self._is_drawn and has_pages)
