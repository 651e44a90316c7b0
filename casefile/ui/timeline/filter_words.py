"""A filter in words: on its buttons, in their lists, on chips."""

from __future__ import annotations

from collections.abc import Callable

from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.conditions import CHOICES, Condition, targets_of, values_of
from casefile.timeline.events import EventTable, Target
from casefile.timeline.filters import Cited, Filter
from casefile.ui.dialogs import words
from casefile.ui.tongue import filled, side_by_side, spoken, words_in

tr = words_in("Filter")

_MOST_NAMED = 2
_MOST_ON_A_CHIP = 3


def cited(one: Cited) -> str:
    return {
        Cited.SOMEWHERE: tr("with a citation"),
        Cited.ONCE: tr("single-source"),
        Cited.NOWHERE: tr("not cited"),
    }[one]


def name_of(condition: Condition) -> str:
    """What a condition is about: the heading of its list, the beginning of its chip."""
    return {
        Condition.SUSPECTS: tr("Suspect"),
        Condition.CHARGES: tr("Charge"),
        Condition.STANDINGS: tr("Standing"),
        Condition.KINDS: tr("Kind"),
        Condition.SOURCES: tr("Source"),
        Condition.CUSTODIES: tr("Custody"),
        Condition.CITED: tr("Citations"),
        Condition.CASES: tr("Case"),
        Condition.TEXT: tr("Text"),
    }[condition]


def all_of(condition: Condition) -> str:
    """What a condition says that is not set."""
    return {
        Condition.SUSPECTS: tr("All suspects"),
        Condition.CHARGES: tr("All charges"),
        Condition.STANDINGS: tr("Any standing"),
        Condition.KINDS: tr("All kinds"),
        Condition.SOURCES: tr("All sources"),
        Condition.CUSTODIES: tr("Any custody"),
        Condition.CITED: tr("Cited or not"),
        Condition.CASES: tr("All cases"),
        Condition.TEXT: "",
    }[condition]


def _several(condition: Condition, count: int) -> str:
    return {
        Condition.SUSPECTS: tr("%n suspect(s)", count),
        Condition.CHARGES: tr("%n charge(s)", count),
        Condition.STANDINGS: tr("%n standing(s)", count),
        Condition.KINDS: tr("%n kind(s)", count),
        Condition.SOURCES: tr("%n source(s)", count),
        Condition.CUSTODIES: tr("%n kind(s) of custody", count),
        Condition.CASES: tr("%n case(s)", count),
    }.get(condition, "")


class FilterWords:
    """What the values of conditions are called, in one table of events."""

    def __init__(self, table: EventTable | None = None) -> None:
        self._targets: dict[Condition, dict[str, Target]] = {
            one: {target.key: target for target in targets_of(table, one)} if table else {}
            for one in CHOICES
        }

    def values(self, condition: Condition) -> list[str]:
        """All that a condition can choose among, where that is not a closed list of words."""
        return list(self._targets[condition])

    def short(self, condition: Condition, value: str) -> str:
        """A value with little room; who was deleted meanwhile is gone."""
        word = _WORDS.get(condition)
        if word is not None:
            return word(value)
        target = self._targets[condition].get(value)
        return tr("(gone)") if target is None else spoken(target.label) or tr("(no title)")

    def whole(self, condition: Condition, value: str) -> str:
        target = self._targets.get(condition, {}).get(value)
        if target is None or not target.name:
            return self.short(condition, value)
        return spoken(target.name)

    def on_button(self, wanted: Filter, condition: Condition) -> str:
        """“All suspects”, “S. Lapushkin and N. Sekerina”, “3 suspects”."""
        called = self._called(wanted, condition)
        if not called:
            return all_of(condition)
        if len(called) > _MOST_NAMED:
            return _several(condition, len(called))
        said = (
            called[0]
            if len(called) == 1
            else filled(tr("{one} and {other}"), one=called[0], other=called[1])
        )
        return said[:1].upper() + said[1:]

    def on_chip(self, wanted: Filter, condition: Condition) -> str:
        """“Kind: hearing, filing”, “text “court””; empty where nothing is asked."""
        called = self._called(wanted, condition)
        if not called:
            return ""
        if condition is Condition.TEXT:
            return filled(tr("Text “{words}”"), words=called[0])
        said = side_by_side(called[:_MOST_ON_A_CHIP], ", ")
        more = len(called) - _MOST_ON_A_CHIP
        if more > 0:
            said = filled(tr("{some} + {count} more"), some=said, count=more)
        return filled(tr("{what}: {values}"), what=name_of(condition), values=said)

    def on_heading(self, wanted: Filter, condition: Condition) -> str:
        """“Kind”, “Kind: hearing, filing”."""
        return self.on_chip(wanted, condition) or name_of(condition)

    def in_full(self, wanted: Filter, condition: Condition) -> str:
        """All that is asked for, for a tool tip and for who cannot see the button."""
        values = values_of(wanted, condition)
        said = side_by_side((self.whole(condition, one) for one in values), ", ") or all_of(
            condition
        )
        return filled(tr("{what}: {values}"), what=name_of(condition), values=said)

    def _called(self, wanted: Filter, condition: Condition) -> list[str]:
        values = values_of(wanted, condition)
        if condition is Condition.TEXT:
            return [" ".join(one.split()) for one in values]
        order = list(self._targets[condition]) or [*EventKind, *Standing, *Custody]
        places = {str(value): at for at, value in enumerate(order)}
        return [
            self.short(condition, one)
            for one in sorted(values, key=lambda one: places.get(one, len(places)))
        ]


_WORDS: dict[Condition, Callable[[str], str]] = {
    Condition.KINDS: lambda value: words.event_kind(EventKind(value)),
    Condition.STANDINGS: lambda value: words.standing(Standing(value)),
    Condition.CUSTODIES: lambda value: words.custody(Custody(value)),
    Condition.CITED: lambda value: cited(Cited(value)),
    Condition.TEXT: lambda value: value,
}
