"""The longest term of prison a provision threatens, in years."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit


class YearsField(QLineEdit):
    """Takes "15", "7.5" or "15 years"; empty where nobody said."""

    def __init__(self, years: float | None = None) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("not said"))
        self.set_years(years)

    def set_years(self, years: float | None) -> None:
        self.setText("" if years is None else f"{years:g}")

    @property
    def years(self) -> float | None:
        found = re.match(r"\s*(\d+(?:[.,]\d+)?)", self.text())
        return float(found[1].replace(",", ".")) if found else None

    @property
    def is_valid(self) -> bool:
        """Whether the field is empty or holds a number of years."""
        whole = r"\s*(\d{1,3}([.,]\d+)?)?\s*([^\W\d_]+\.?)?\s*"
        return re.fullmatch(whole, self.text()) is not None and (
            not self.text().strip() or self.years is not None
        )
