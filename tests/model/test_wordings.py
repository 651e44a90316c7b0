"""Sentences that remember what they were made of."""

from __future__ import annotations

import pickle
from pathlib import Path

from casefile.model.errors import CasefileError, NotFound
from casefile.model.wording import Wording, in_a_row, marked, worded


def test_a_wording_is_its_english_sentence() -> None:
    said = worded("“{name}” is open in {who}.", name="Notes", who=Path("/tmp/another"))  # noqa: S108
    assert said == "“Notes” is open in /tmp/another."
    assert said.template == "“{name}” is open in {who}."
    assert said.values["name"] == "Notes"


def test_one_page_is_counted_as_one_and_four_as_four() -> None:
    assert worded("%n page(s)", count=1) == "1 page"
    assert worded("%n page(s)", count=4) == "4 pages"
    assert worded("%n page(s) of {name}", count=0, name="a (s) %n") == "0 pages of a (s) %n"


def test_braces_in_a_name_are_a_name_s_braces() -> None:
    assert worded("Open {name}", name="{who}") == "Open {who}"


def test_a_wording_comes_whole_out_of_another_process() -> None:
    why = worded("page %n", count=3)
    error = NotFound(worded("Nothing on {where}.", where=why))
    came = pickle.loads(pickle.dumps(error)).message  # noqa: S301 - our own bytes
    assert isinstance(came, Wording)
    assert came == "Nothing on page 3."
    assert isinstance(came.values["where"], Wording)
    assert came.values["where"].counted == 3


def test_sentences_in_a_row_are_still_wordings() -> None:
    row = in_a_row([worded("One {thing}.", thing="{x}"), "Two."], " { ")
    assert row == "One {x}. { Two."
    assert row.values["part0"] == "One {x}."
    assert isinstance(row.values["part0"], Wording)


def test_a_marked_text_is_itself() -> None:
    assert marked("New case “{title}”") == "New case “{title}”"


def test_an_error_may_still_be_said_in_plain_words() -> None:
    assert CasefileError("Plain.").message == "Plain."
