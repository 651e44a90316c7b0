"""By what the list is sorted, as a menu: for those who do not click on headers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from casefile.timeline.sorting import Sorting
from casefile.ui.timeline.chronology_words import SORTS, Column, header
from casefile.ui.timeline.descriptions import tr
from casefile.ui.tongue import filled

if TYPE_CHECKING:
    from casefile.ui.timeline.chronology import Chronology


def sort_menu(chronology: Chronology, sorting: Sorting, *, has_cases: bool) -> QMenu:
    """What the list can be sorted by, what it is sorted by, and which way round."""
    menu = QMenu(chronology)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    keys, ways = QActionGroup(menu), QActionGroup(menu)
    for column, by in SORTS.items():
        if column is Column.CASE and not has_cases:
            continue
        words = filled(tr("Sort by {column}"), column=header(column))
        action = _choice(menu, keys, words, is_chosen=by is sorting.by)
        action.triggered.connect(partial(_sort, chronology, Sorting(by, sorting.is_descending)))
    menu.addSeparator()
    for words, falls in ((tr("Ascending"), False), (tr("Descending"), True)):
        action = _choice(menu, ways, words, is_chosen=falls is sorting.is_descending)
        action.triggered.connect(partial(_sort, chronology, Sorting(sorting.by, falls)))
    return menu


def _choice(menu: QMenu, group: QActionGroup, words: str, *, is_chosen: bool) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(is_chosen)
    group.addAction(action)
    return action


def _sort(chronology: Chronology, sorting: Sorting, _: bool = False) -> None:
    chronology.sort(sorting)
