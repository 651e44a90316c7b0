"""The menu of the timeline: going somewhere in it, and choosing what it shows and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from casefile.ui.menus.live import Live, LiveMenu, Possible

if TYPE_CHECKING:
    from casefile.ui.menus.bar import Menus
    from casefile.ui.timeline.view import TimelineView
    from casefile.ui.window_view import LibraryView

Act = Callable[["TimelineView"], object]


class TimelineMenu(LiveMenu):
    """Everything that the timeline's own buttons and letters do, by name.

    What it does shows the timeline first where its pane is hidden.
    """

    def __init__(self, menus: Menus, live: Live, parent: QObject) -> None:
        super().__init__(menus, live, parent)
        menu = menus.timeline
        self._events = self.tr("needs events on the timeline")
        self._in_lanes = self.tr("needs events in lanes")
        menu.addSeparator()
        self._fill_places(menu)
        menu.addSeparator()
        self._fill_choices(menu)
        menu.addSeparator()
        self._fill_zoom(menu)
        menu.addSeparator()
        menu.addAction(menus.picture)
        self.watch(menu, self.filters, self.lanes, self.views)

    def look(self) -> None:
        super().look()
        view = self._live()
        if view is not None:
            arrangement = view.timeline.arrangement
            self.modes[arrangement.mode.value].setChecked(True)
            self.related.setChecked(arrangement.with_related)

    def _on(
        self,
        menu: QMenu,
        name: str,
        words: str,
        act: Act,
        is_possible: Possible | None = None,
        *,
        why: str = "",
        checkable: bool = False,
    ) -> QAction:
        def take(view: LibraryView) -> None:
            pane = self._menus.panes["timeline"]
            if view.timeline.isHidden():
                view.show_pane("timeline", True)
                pane.setChecked(True)
            act(view.timeline)

        return self.add(
            menu, name, words, take, is_possible or _has_lanes,
            why=why or self._in_lanes, checkable=checkable,
        )  # fmt: skip

    def _fill_places(self, menu: QMenu) -> None:
        self._on(menu, "timeline.range", self.tr("Go to a time…"), lambda one: one.go_to_time())
        self._on(menu, "timeline.today", self.tr("Go to today"), lambda one: one.go_to_today())
        for name, words, is_first in (
            ("first", self.tr("Go to the first event"), True),
            ("last", self.tr("Go to the last event"), False),
        ):
            self._on(menu, f"timeline.{name}", words, partial(_go_to_end, is_first))

    def _fill_choices(self, menu: QMenu) -> None:
        self._on(
            menu, "timeline.find", self.tr("Find in events"),
            lambda one: one.choices.filter.open_find(), _has_events, why=self._events,
        )  # fmt: skip
        self.filters = menu.addMenu(self.tr("Filter"))
        self._fill_filters(self.filters)
        self.lanes = menu.addMenu(self.tr("Lanes"))
        self._fill_lanes(self.lanes)
        self.views = menu.addMenu(self.tr("Saved views"))
        self.add(
            self.views, "timeline.save", self.tr("Save view…"),
            lambda view: view.timeline_views.save(), _has_case, why=self.tr("needs an open case"),
        )  # fmt: skip
        self.views.addSeparator()
        self.views.aboutToShow.connect(self._list_views)
        self._listed: list[QAction] = []
        self._on(
            menu, "timeline.sort", self.tr("Sort the list…"), lambda one: one.list.ask_for_order(),
            lambda view: view.timeline.is_list and _has_events(view),
            why=self.tr("needs the timeline as list"),
        )  # fmt: skip

    def _fill_filters(self, menu: QMenu) -> None:
        nothing = self.tr("nothing to choose from here")
        for name, words in (
            ("suspects", self.tr("Filter by suspect…")),
            ("charges", self.tr("Filter by charge…")),
            ("standings", self.tr("Filter by standing…")),
            ("kinds", self.tr("Filter by kind…")),
            ("sources", self.tr("Filter by source…")),
            ("custodies", self.tr("Filter by custody…")),
            ("cited", self.tr("Filter by citations…")),
            ("cases", self.tr("Filter by case…")),
        ):
            self._on(
                menu, f"filter.{name}", words, partial(_drop_filter, name),
                partial(_can_filter, name), why=nothing,
            )  # fmt: skip
        menu.addSeparator()
        self._on(
            menu, "filter.clear", self.tr("Clear filter"), lambda one: one.choices.clear_filter(),
            lambda view: not view.timeline.wanted.is_empty, why=self.tr("nothing is filtered"),
        )  # fmt: skip

    def _fill_lanes(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        self.modes: dict[str, QAction] = {}
        for name, words in (
            ("suspect", self.tr("Lanes by suspect")),
            ("charge", self.tr("Lanes by charge")),
            ("kind", self.tr("Lanes by kind")),
            ("source", self.tr("Lanes by source")),
            ("case", self.tr("Lanes by case")),
            ("one", self.tr("All events in one lane")),
        ):
            made = self._on(menu, f"lanes.{name}", words, partial(_go_by, name), checkable=True)
            group.addAction(made)
            self.modes[name] = made
        self.related = self._on(
            menu, "lanes.related", self.tr("With related cases"), _turn_related,
            lambda view: view.timeline.choices.lanes.has_related,
            why=self.tr("needs a related case"), checkable=True,
        )  # fmt: skip
        menu.addSeparator()
        one_lane = self.tr("needs a selected event")
        for name, words, act in (
            ("lane.shut", self.tr("Collapse or expand this lane"), _toggle_lane),
            ("lane.up", self.tr("Move this lane up"), partial(_shift_lane, -1)),
            ("lane.down", self.tr("Move this lane down"), partial(_shift_lane, 1)),
        ):
            self._on(menu, name, words, act, _has_lane, why=one_lane)
        menu.addSeparator()
        for name, words, act in (
            ("shut", self.tr("Collapse all lanes"), lambda one: one.choices.lanes.collapse_all()),
            ("open", self.tr("Expand all lanes"), lambda one: one.choices.lanes.expand_all()),
            ("order", self.tr("Lanes in the usual order"), _order_as_usual),
        ):
            self._on(menu, f"lanes.{name}", words, act)

    def _fill_zoom(self, menu: QMenu) -> None:
        self._on(menu, "timeline.closer", self.tr("Zoom in"), lambda one: one.zoom_in())
        self._on(menu, "timeline.farther", self.tr("Zoom out"), lambda one: one.zoom_out())
        self._on(menu, "timeline.all", self.tr("Zoom to fit all events"), lambda one: one.fit())

    def _list_views(self) -> None:
        for action in self._listed:
            self.views.removeAction(action)
            action.deleteLater()
        view = self._live()
        named = view.timeline_views.named if view is not None else ()
        self._listed = []
        for one in named:
            action = self.views.addAction(one.name.replace("&", "&&"))
            action.triggered.connect(partial(self._apply, one.id))
            self._listed.append(action)

    def _apply(self, view_id: str, _: bool = False) -> None:
        view = self._live()
        if view is not None:
            view.timeline_views.apply(view_id)


def _has_case(view: LibraryView) -> bool:
    return view.desk.case_id is not None


def _has_events(view: LibraryView) -> bool:
    return view.timeline.table.count > 0


def _has_lanes(view: LibraryView) -> bool:
    return len(view.timeline.board.columns) > 0 and not view.timeline.is_list


def _has_lane(view: LibraryView) -> bool:
    return _has_lanes(view) and view.timeline.board.current_lane is not None


def _go_to_end(is_first: bool, timeline: TimelineView) -> None:
    if timeline.board.columns.span is not None:
        timeline.board.go_to_end(is_first=is_first)


def _can_filter(name: str, view: LibraryView) -> bool:
    from casefile.timeline.conditions import Condition

    return view.timeline.choices.filter.offers(Condition(name))


def _drop_filter(name: str, timeline: TimelineView) -> None:
    from casefile.timeline.conditions import Condition

    timeline.choices.filter.drop(Condition(name))


def _go_by(name: str, timeline: TimelineView) -> None:
    from casefile.timeline.arrangement import LaneMode

    timeline.choices.lanes.go_by(LaneMode(name))


def _turn_related(timeline: TimelineView) -> None:
    arrangement = timeline.arrangement
    timeline.set_arrangement(replace(arrangement, with_related=not arrangement.with_related))


def _order_as_usual(timeline: TimelineView) -> None:
    timeline.set_arrangement(replace(timeline.arrangement, order=()))


def _toggle_lane(timeline: TimelineView) -> None:
    lane = timeline.board.current_lane
    if lane is not None:
        timeline.board.toggle_lane(lane)


def _shift_lane(step: int, timeline: TimelineView) -> None:
    lane = timeline.board.current_lane
    if lane is not None:
        timeline.board.shift_lane(lane, lane + step)
