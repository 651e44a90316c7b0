"""Undo to the beginning and redo to the end, the library opened anew for each step."""

from __future__ import annotations

import shutil
from pathlib import Path

from varsk_case import COMMANDS, Casefile

from casefile.store.library import Library


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but the journal's, in the order they lie in."""
    with Library.open(path) as library, library.read() as connection:
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        )
        names = [name for (name,) in tables if not name.startswith("journal")]
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')]  # noqa: S608
            for name in names
        }


def steps(casefile: Casefile, library: Path, verb: str) -> list[str]:
    """The labels of all steps until there is none."""
    labels = []
    while (answer := casefile(verb, library)).code == 0:
        labels.append(answer.out.split(": ", 1)[1])
    assert (answer.code, answer.out) == (1, "")
    assert f"nothing to {verb}" in answer.err
    return labels


def test_undo_until_nothing_is_left_and_redo_to_the_end_change_nothing(
    casefile: Casefile, library: Path
) -> None:
    before = dump(library)
    undone = steps(casefile, library, "undo")
    assert len(undone) == len(COMMANDS)
    empty = dump(library)
    assert all(not empty[name] for name in ("cases", "events", "parties", "documents", "citations"))
    redone = steps(casefile, library, "redo")
    assert redone == undone[::-1]
    assert dump(library) == before
    assert casefile("check", library).code == 0


def test_the_sample_can_be_undone_to_nothing_and_done_again(
    casefile: Casefile, sample_template: Path, tmp_path: Path
) -> None:
    library = Path(shutil.copy(sample_template, tmp_path / "s.casefile"))
    before = dump(library)
    undone = steps(casefile, library, "undo")
    assert dump(library)["cases"] == []
    assert len(steps(casefile, library, "redo")) == len(undone) > 50
    assert dump(library) == before


def test_each_command_is_one_step_of_the_history(casefile: Casefile, library: Path) -> None:
    history = casefile("history", library, "--json").json
    assert len(history) == len(COMMANDS)
    assert history[0]["label"] == "Note “Ask the court for its papers.”"
    assert {tuple(entry) for entry in history} == {("number", "made_at", "kind", "label")}
    casefile("undo", library)
    assert casefile("history", library, "--limit", "1", "--json").json[0]["kind"] == "undo"
    assert "Note “Ask" in casefile("history", library).out.splitlines()[1]


def test_what_is_done_after_an_undo_ends_what_could_be_redone(
    casefile: Casefile, library: Path
) -> None:
    casefile("undo", library)
    assert casefile("note", library, "Varsk", "Another note").code == 0
    assert casefile("redo", library).code == 1
