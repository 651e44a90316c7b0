"""Layouts within layouts, put there in the one order that collecting garbage survives."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QLayout

Inner = TypeVar("Inner", bound=QLayout)


def nested(into: QBoxLayout, layout: Inner, stretch: int = 0, *, at: int = -1) -> Inner:
    """Puts a layout with nothing in it yet into another, at the end or at `at`; fill it after.

    The binding (PySide6 6.11) makes a Python object of each item a layout holds when it is put
    into one that stands in a widget. Python's garbage collector may clear that object first of all
    that goes with the widget; the binding takes it to own the item then and deletes it, and the
    layout, which does not know, deletes it again and ends the process. Of what is added to a
    layout in its place no such objects are made. A layout that `QWidget.setLayout` takes, or that
    is made with a widget, may be filled before.
    """
    if layout.count():
        raise ValueError("a layout must have its place before it is filled")
    into.insertLayout(at, layout, stretch)
    return layout
