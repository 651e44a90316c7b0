"""What a library keeps in English is said in the window's language when it is shown there."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from test_every_word import PLACES, WideLetters, english_in
from test_every_word import letters as letters
from translations import LASTING
from window_sample import sample_library

from casefile.actions.cases import add_case
from casefile.actions.events import add_event, set_event_dates
from casefile.actions.parties import add_involvement, edit_involvement
from casefile.model.dates import understand
from casefile.model.terms import Role
from casefile.model.wording import Wording, in_a_row, lasting
from casefile.store.journal import history
from casefile.store.library import Library
from casefile.ui.recalled import recalled

OLDER = sorted((Path(__file__).parents[1] / "store/libraries").glob("*.casefile"))


@pytest.fixture(autouse=True)
def wide(qapp: QApplication, letters: WideLetters) -> Iterator[None]:
    qapp.installTranslator(letters)
    yield
    qapp.removeTranslator(letters)


def labels_of(library: Library) -> set[str]:
    with library.read() as connection:
        return {line.label for line in history(connection)}


@pytest.mark.parametrize("template", json.loads(LASTING.read_text("utf-8")))
def test_each_sentence_that_is_kept_is_known_again(template: str) -> None:
    places = [name[1:-1] for name in PLACES.findall(template) if name.startswith("{")]
    values: dict[str, str | int | float] = dict.fromkeys(places, "«дело»")
    said = Wording(template, values, 3 if "%n" in template else None)
    assert english_in(said) or len(template) < 4
    assert not english_in(recalled(str(said)))


def test_acts_in_the_history_keep_their_titles_and_say_dates(library: Library) -> None:
    case_id = add_case(library, "Дело")
    event = add_event(library, case_id, "Обыск", understand("9 May 2025"))
    set_event_dates(library, [event], understand("10 May 2025"))
    suspect = add_involvement(library, case_id)
    edit_involvement(library, suspect, role=Role.ACCUSED)
    said = {recalled(label) for label in labels_of(library)}
    assert "Ｎｅｗ ｃａｓｅ “Дело”" in said
    assert "Ｍｏｖｅ “Обыск” ｔｏ 10 May 2025" in said
    assert "Ｅｄｉｔ ｓｕｓｐｅｃｔ 1" in said
    assert [one for one in said if english_in(one)] == []


def test_what_a_user_wrote_is_never_taken_for_our_words() -> None:
    assert recalled("New case “it has no pages”") == "Ｎｅｗ ｃａｓｅ “it has no pages”"
    assert recalled("Something else altogether") == "Something else altogether"


def test_several_sentences_are_known_one_by_one() -> None:
    kept = in_a_row(
        [
            lasting("Pages {pages} could not be read: {why}.", pages="3–7, 9",
                    why=lasting("reading it took too long")),
            lasting("The file changed while it was being read; attach it again."),
        ]
    )  # fmt: skip
    said = recalled(str(kept))
    assert "3–7, 9" in said
    assert not english_in(said)


@pytest.mark.parametrize("name", ["sample", *(path.name for path in OLDER)])
def test_every_act_in_a_library_is_known_again(name: str, tmp_path: Path) -> None:
    if name == "sample":
        path = sample_library(tmp_path)
    else:
        path = Path(shutil.copy(OLDER[0].parent / name, tmp_path))
    with Library.open(path) as library:
        labels = labels_of(library)
    assert labels
    assert [label for label in labels if recalled(label) == label] == []
