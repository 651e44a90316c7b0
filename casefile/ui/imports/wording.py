"""What the import dialog says of a plan."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.actions.chronology_mapping import DayOrder
from casefile.actions.chronology_plan import ChronologyPlan, PlannedRow
from casefile.actions.citing import shortened
from casefile.model.wording import capitalised
from casefile.ui.dialogs.words import when_and_until
from casefile.ui.tongue import filled, in_quotes, side_by_side, spoken, words_in

tr = words_in("ImportWording")


def counts(plan: ChronologyPlan) -> str:
    """ "212 rows: 198 will be added, 9 are there already, 5 were not understood." """
    known, troubles = len(plan.known), len(plan.not_understood)
    rows = len(plan.rows) + troubles
    parts = [tr("%Ln will be added", len(plan.coming))]
    if known:
        parts.append(tr("%Ln (is|are) there already", known))
    if troubles:
        parts.append(tr("%Ln (was|were) not understood", troubles))
    return filled(tr("%Ln row(s): {parts}.", rows), parts=", ".join(parts))


def remarks(plan: ChronologyPlan) -> Iterator[str]:
    """Sentences on what else the import does, or does not."""
    if len(plan.orders) == 1 and plan.mapping.order is None:
        (order,) = plan.orders
        yield (
            tr("Other dates of this file write the day first.")
            if order is DayOrder.DAY_MONTH
            else tr("Other dates of this file write the month first.")
        )
    elif len(plan.orders) > 1:
        yield tr("Some dates of this file write the day first, and some the month.")
    if names := plan.new_names:
        named = side_by_side((shortened(name, 30) for name in names[:4]), ", ")
        yield filled(
            tr("New to the case: {names}."),
            names=named if len(names) <= 4 else f"{named} {_more(len(names) - 4)}",
        )
    if plan.left_out:
        named = ", ".join(in_quotes(shortened(spoken(name), 30)) for name in plan.left_out[:6])
        yield filled(
            tr("Not taken: {columns}."),
            columns=named
            if len(plan.left_out) <= 6
            else f"{named} {_more(len(plan.left_out) - 6)}",
        )
    yield from map(spoken, plan.remarks)


def _more(count: int) -> str:
    return tr("and %Ln more", count)


def when(planned: PlannedRow) -> str:
    """A row's date as it was understood, in words."""
    return when_and_until(planned.row.when, planned.row.until)


def becomes(planned: PlannedRow) -> str:
    """What happens to a row."""
    if planned.there:
        return capitalised(spoken(planned.there))
    if planned.cited:
        count = len(planned.cited)
        return tr("Added, with a source") if count == 1 else tr("Added, with %n source(s)", count)
    return tr("Added")
