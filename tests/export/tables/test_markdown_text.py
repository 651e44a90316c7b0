"""The summary as Markdown: read by a parser, all markup in it is the program's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from hostile_words import HOSTILE
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from casefile.export.markdown.escaping import line
from casefile.export.orders import Kind
from casefile.export.summary.choices import Section, SummaryChoices
from casefile.store.library import Library

PARSER = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"])


def test_a_summary_has_its_sections_its_dates_and_a_footnote_for_each_citation(
    sample: tuple[Library, str], made: Callable[..., Path]
) -> None:
    text = made(*sample, "s.md", Kind.MARKDOWN).read_text("utf-8")
    headings = re.findall("^## (.*)", text, re.MULTILINE)
    assert headings[:3] == ["Synopsis", "Suspects", "Charges"]
    assert "**some day from 1 to 12 May 2025** Joren Kast sentenced" in text
    assert "source: “Earlier this month”" in text
    assert "- Investigated by: State Customs Investigation Service[^1]\n" in text
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    assert used == set(re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE))
    assert len(used) > 50


def test_only_the_sections_asked_for_stand_there_in_their_order(
    sample: tuple[Library, str], made: Callable[..., Path]
) -> None:
    chosen = SummaryChoices(sections=(Section.NOTES, Section.SUSPECTS))
    text = made(*sample, "s.md", Kind.MARKDOWN, summary=chosen).read_text("utf-8")
    assert re.findall("^## (.*)", text, re.MULTILINE) == ["Notes", "Suspects"]
    assert re.search(r"\n\nCase keeper’s note on “Notice of appeal[^“”]*”\[\^\d+\]\n\n", text)
    # No passage is quoted that only what was left out rests on.
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    assert used == set(re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)) != set()


def test_no_word_of_a_hostile_case_becomes_markup(
    library: Library, hostile: str, made: Callable[..., Path]
) -> None:
    text = made(library, hostile, "s.md", Kind.MARKDOWN).read_text("utf-8")
    tokens = PARSER.parse(text)
    kinds = {one.type for token in tokens for one in (token, *(token.children or ()))}
    assert not kinds & {
        "html_block", "html_inline", "link_open", "image", "em_open", "s_open", "code_inline",
        "fence", "code_block", "table_open", "blockquote_open",
    }  # fmt: skip
    headings = [
        tokens[place + 1].content
        for place, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag == "h2"
    ]
    assert headings == ["Suspects", "Chronology"]
    shown = " ".join(
        "".join(child.content for child in token.children or () if child.type == "text")
        for token in tokens
    )
    for words in HOSTILE:
        plain = " ".join(words.split())
        if plain.isascii() and plain.isprintable() and "@evil" not in plain:
            assert plain in shown, words


SIGNS = st.text(st.sampled_from("ab1 .)(*_#>-+=`[]!<&;:~|\\@$/wh"), max_size=16)


@given(SIGNS)
def test_a_line_says_itself_at_the_start_of_a_paragraph_and_of_an_entry(text: str) -> None:
    said = " ".join(text.split())
    for before in ("", "- "):
        inline = [one for one in PARSER.parse(before + line(text)) if one.type == "inline"]
        shown = "".join(
            child.content for one in inline for child in one.children or () if child.type == "text"
        )
        assert shown.replace("\u2060", "") == said
