"""What stands in the fields of a form, to know whether a hand has changed any of it."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)


def fields(form: QWidget) -> list[QWidget]:
    """The widgets of a form, without those of the help or another dialog that stands over it."""
    return [one for one in form.findChildren(QWidget) if one.window() is form.window()]


def entered(form: QWidget) -> tuple[object, ...]:
    """The words, choices and ticks of every field; equal as long as nothing was changed.

    A field of another kind tells by its property `entered`.
    """
    found: list[object] = []
    for field in fields(form):
        if (told := field.property("entered")) is not None:
            found.append(told)
        elif isinstance(field, QLineEdit):
            found.append(field.text())
        elif isinstance(field, QPlainTextEdit):
            found.append(field.toPlainText())
        elif isinstance(field, QComboBox):
            found.append(field.currentIndex())
        elif isinstance(field, QAbstractButton) and field.isCheckable():
            found.append(field.isChecked())
        elif isinstance(field, QListWidget):
            rows = range(field.count())
            found.append(tuple(field.item(row).checkState() for row in rows))
    return tuple(found)


def changes(field: QWidget) -> SignalInstance | None:
    """What a field tells of whenever something else is entered; None where nothing can be."""
    if isinstance(field, QLineEdit | QPlainTextEdit):
        return field.textChanged
    if isinstance(field, QComboBox):
        return field.currentIndexChanged
    if isinstance(field, QAbstractButton) and field.isCheckable():
        return field.toggled
    if isinstance(field, QListWidget):
        return field.itemChanged
    told = getattr(field, "changed", None)
    return told if isinstance(told, SignalInstance) else None
