"""What a frame shows, as a list of lanes and of what stands in each: the order it is read in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from casefile.timeline.frame import Cell, Frame, Item, LaneBand, rows_of_cell


@dataclass(frozen=True, slots=True)
class LaneKey:
    """A lane, the same one in every frame, whatever it is called."""

    lane: str


@dataclass(frozen=True, slots=True)
class ItemKey:
    """An event in a lane; `version` counts where it stands there more than once."""

    lane: str
    event_id: str
    version: int


@dataclass(frozen=True, slots=True)
class CellKey:
    """Counted events; the same ones as long as the zoom stays."""

    lane: str
    stretch: tuple[int, float, float]
    index: int


ThingKey = ItemKey | CellKey
Key = LaneKey | ThingKey


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame by its keys. `within` holds what each lane shows, from left to right."""

    frame: Frame
    lanes: tuple[LaneKey, ...]
    bands: dict[LaneKey, LaneBand]
    things: dict[ThingKey, Item | Cell]
    within: dict[LaneKey, tuple[ThingKey, ...]]
    of_row: dict[int, ThingKey]
    of_event: dict[str, ThingKey]

    def knows(self, key: Key) -> bool:
        """Whether the frame shows it."""
        return key in self.bands if isinstance(key, LaneKey) else key in self.things

    def count(self, lane: LaneKey) -> int:
        """How many events a lane shows, alone or counted."""
        things = (self.things[key] for key in self.within[lane])
        return sum(thing.count if isinstance(thing, Cell) else 1 for thing in things)

    def titles(self, cell: Cell) -> list[str]:
        """What a cell counts, by title."""
        return self.frame.layout.columns.titles_of(rows_of_cell(self.frame, cell))

    def key_of(self, row: int) -> ThingKey | None:
        """What a placement is drawn as: an item, or the cell that counts it."""
        alone = self.of_row.get(row)
        if alone is not None:
            return alone
        columns, scale = self.frame.layout.columns, self.frame.scale
        if not 0 <= row < len(columns):
            return None
        at = np.array([row])
        begin, finish = int(columns.begin[row]), int(columns.finishes(at)[0])
        x = 0.0 if begin < scale.first < finish else scale.x(begin)
        lane = self.lanes[int(columns.lanes_of(at)[0])]
        for key in self.within[lane]:
            thing = self.things[key]
            if isinstance(thing, Cell) and thing.left <= x < thing.right:
                return key
        return None

    def extent(self, key: Key) -> tuple[float, float, float, float]:
        """Left, top, right and bottom in the frame; an item's words belong to it."""
        if isinstance(key, LaneKey):
            band = self.bands[key]
            return 0.0, band.top, self.frame.width, band.top + band.height
        thing = self.things[key]
        left, right = thing.left, thing.right
        if isinstance(thing, Item) and thing.label is not None:
            left = min(left, thing.label.x)
            right = max(right, thing.label.x + thing.label.width)
        return max(left, 0.0), thing.top, min(right, self.frame.width), thing.bottom


def shown_of(frame: Frame) -> Shown:
    """The keys of a frame."""
    lanes = tuple(LaneKey(band.lane.key) for band in frame.lanes)
    things: dict[ThingKey, Item | Cell] = {}
    of_row: dict[int, ThingKey] = {}
    of_event: dict[str, ThingKey] = {}
    found: dict[LaneKey, list[tuple[float, float, ThingKey]]] = defaultdict(list)
    for cell in frame.cells:
        in_lane = lanes[cell.lane]
        counted = CellKey(in_lane.lane, frame.layout.key, cell.index)
        things[counted] = cell
        found[in_lane].append((cell.left, cell.top, counted))
    for item in frame.items:
        in_lane = lanes[item.lane]
        version = 0
        while (alone := ItemKey(in_lane.lane, item.event_id, version)) in things:
            version += 1
        things[alone] = item
        of_row[item.row] = alone
        of_event.setdefault(item.event_id, alone)
        found[in_lane].append((item.left, item.top, alone))
    within = {
        lane: tuple(key for *_, key in sorted(found[lane], key=lambda one: one[:2]))
        for lane in lanes
    }
    bands = dict(zip(lanes, frame.lanes, strict=True))
    return Shown(frame, lanes, bands, things, within, of_row, of_event)
