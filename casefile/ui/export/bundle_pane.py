"""What the user may choose about a case bundle."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from casefile.export.casebundle.choices import BundleChoices
from casefile.export.orders import Order
from casefile.ui.parts.label import PlainLabel


class BundlePane(QWidget):
    """Whether remembered passwords go along; and what a bundle is."""

    changed = Signal()

    def __init__(self, choices: BundleChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passwords = QCheckBox(self.tr("With the pass&words of protected documents"))
        self.passwords.setChecked(choices.passwords)
        told = PlainLabel(
            self.tr(
                "A bundle carries the documents themselves. It leaves whole and with every name, "
                "or not at all."
            ),
            "small",
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.passwords)
        column.addWidget(told)
        self.passwords.toggled.connect(lambda _checked: self.changed.emit())

    def apply(self, order: Order) -> Order:
        """The order with what was chosen here."""
        return replace(order, bundle=BundleChoices(passwords=self.passwords.isChecked()))
