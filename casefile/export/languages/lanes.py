"""The timeline's lanes called in the language of what they leave in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from casefile.export.languages.words import Words
from casefile.model.terms import EventKind
from casefile.model.wording import Wording
from casefile.timeline.columns import Columns
from casefile.timeline.events import Dimension, Target
from casefile.timeline.lanes import Lane, LaneKind, suspects_lane
from casefile.timeline.rows import Suspect


def with_lanes_in(columns: Columns, words: Words) -> Columns:
    """The same columns, whatever language their lanes are called in, with lanes in that of `words`.

    Names, and titles of cases and documents, are the library's own words and stay as they are.
    """
    table = columns.table
    suspects = {one.id: one for one in table.suspects}
    provisions = {one.key: one for one in table.links_of(Dimension.CHARGE).targets}
    lanes = [_said(lane, suspects, provisions, words) for lane in columns.lanes]
    return replace(columns, lanes=tuple(lanes))


def _said(
    lane: Lane, suspects: Mapping[str, Suspect], provisions: Mapping[str, Target], words: Words
) -> Lane:
    if lane.kind is LaneKind.SUSPECT:
        shared = [_called(suspects[one], words) for one in lane.suspects]
        return suspects_lane(shared, words.lanes)
    about = lane.key.partition(":")[2]
    if lane.kind is LaneKind.CHARGE:
        provision = provisions[about]
        label, name = (_provision(one, words) for one in (provision.label, provision.name))
        return replace(lane, label=label, name=name)
    if lane.kind is LaneKind.KIND:
        return _named(lane, words.lanes.kinds[EventKind(about)])
    fixed = {
        LaneKind.COURT: words.lanes.court,
        LaneKind.CONTEXT: words.lanes.context,
        LaneKind.NO_CHARGE: words.lanes.no_charge,
        LaneKind.NO_SOURCE: words.lanes.no_source,
        LaneKind.ALL: words.lanes.all_events,
    }
    return _named(lane, fixed[lane.kind]) if lane.kind in fixed else lane


def _named(lane: Lane, name: str) -> Lane:
    return replace(lane, label=name, name=name)


def _called(suspect: Suspect, words: Words) -> Suspect:
    """ "Suspect 3" is what the program says; initials are not, though they name nobody."""
    return suspect if suspect.is_named else replace(suspect, name=words.made_label(suspect.name))


def _provision(label: str, words: Words) -> str:
    if not isinstance(label, Wording):
        return label
    told = {name: str(value) for name, value in label.values.items()}
    return words.provision(told["article"], told.get("law", ""), told.get("where", ""))
