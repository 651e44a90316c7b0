"""Only some events, asked for by options or by a view that was saved."""

from __future__ import annotations

from pathlib import Path

from varsk_case import Answer, Casefile

from casefile.actions.views import save_view
from casefile.model.terms import EventKind
from casefile.store.library import Library
from casefile.store.reads.cases import case_named
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.filters import Filter
from casefile.timeline.view_state import ViewState


def titles(answer: Answer) -> list[str]:
    assert answer.code == 0, answer.err
    return [one["title"] for one in answer.json]


def save(path: Path, name: str, state: ViewState) -> None:
    with Library.open(path) as library:
        with library.read() as connection:
            case = case_named(connection, "Varsk")
        save_view(library, case.id, name, state.as_text())


def test_options_leave_the_events_that_meet_all_of_them(casefile: Casefile, library: Path) -> None:
    events = ("events", library, "Varsk")
    assert titles(casefile(*events, "--suspect", "Desht", "--kind", "work", "--json")) == [
        "Desht works at the registry"
    ]
    assert titles(casefile(*events, "--text", "DETENTION", "--json")) == ["Detention asked for"]
    assert titles(casefile(*events, "--kind", "work", "custody", "--json")) == [
        "Desht works at the registry", "Four detained", "Detention asked for",
    ]  # fmt: skip
    assert len(titles(casefile(*events, "--cited", "once", "--json"))) == 4
    assert titles(casefile(*events, "--cited", "nowhere", "--json")) == []
    assert titles(casefile(*events, "--standing", "confirmed", "--json")) == []


def test_some_conditions_need_no_case(casefile: Casefile, library: Path) -> None:
    assert titles(casefile("events", library, "--kind", "sentence", "--json")) == [
        "A carter sentenced"
    ]
    refused = casefile("events", library, "--suspect", "Desht")
    assert refused.code == 1
    assert "name the case" in refused.err


def test_a_saved_view_lists_what_it_shows_and_is_listed(casefile: Casefile, library: Path) -> None:
    work = ViewState(Arrangement(LaneMode.KIND), Filter(kinds=frozenset((EventKind.WORK,))))
    save(library, "At work", work)
    listed = casefile("views", library, "Varsk", "--json").json
    assert listed == [
        {"case": "Varsk permits", "name": "At work", "lanes": "kind", "filter": {"kinds": ["work"]}}
    ]
    shown = casefile("events", library, "Varsk", "--view", "at  work", "--json")
    assert titles(shown) == ["Desht works at the registry"]
    replaced = casefile(
        "events", library, "Varsk", "--view", "At work", "--kind", "event", "--json"
    )
    assert titles(replaced) == ["The case becomes known"]
    unknown = casefile("events", library, "Varsk", "--view", "At rest")
    assert unknown.code == 1
    assert "“At rest”" in unknown.err
    assert "At work" in casefile("views", library).out
    assert "nothing to list" in casefile("views", library, "Ostrel").out
