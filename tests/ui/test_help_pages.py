"""The help says only what is so: its links, pictures, menus, keys and dates are the program's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from casefile.model.dates import in_words, understand
from casefile.ui.help.index import Index
from casefile.ui.help.page import picture
from casefile.ui.help.subjects import SUBJECTS
from casefile.ui.help.topics import Topic, anchor_here, anchor_of, folder, topics
from casefile.ui.help.wording import NAMED, QUOTED, as_shown
from casefile.ui.theme import Theme
from casefile.ui.window import Window
from casefile.ui.window_memory import WindowMemory

LANGUAGES = sorted(one.name for one in folder().iterdir() if one.name in ("en", "ru"))
ANCHOR = date(2025, 5, 12)
"""The day of publication that the help's examples are seen from."""

LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
ROW = re.compile(r"\| `([^`]+)` \| ([^|]+) \|")
KEY = re.compile(
    r"(?:(?:Ctrl|Shift|Alt)\+)+\S+|F\d{1,2}|[A-Z0-9+-]|PgUp|PgDown|Del|Esc|Ins|Enter|Tab|Space"
    r"|Home|End"
)

BY_HAND = {
    # What lists, fields and the timeline take as every program does.
    "Enter", "Ctrl+Enter", "Esc", "Del", "Ins", "Space", "Tab", "Home", "End", "PgUp", "PgDown",
    "Shift+Right", "Ctrl+A", "Ctrl+C", "F2", "Shift", "Alt",
}  # fmt: skip


@pytest.fixture(params=LANGUAGES)
def pages(request: pytest.FixtureRequest) -> tuple[Topic, ...]:
    return topics(request.param)


@pytest.fixture
def window(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Window]:
    made = Window(theme, WindowMemory(tmp_path / "window.ini"))
    yield made
    made.close()
    made.deleteLater()


def test_every_page_is_in_the_contents_once() -> None:
    listed = [one.name for one in topics("en")]
    assert len(listed) == len(set(listed)) >= 20
    for language in LANGUAGES:
        assert {one.stem for one in (folder() / language).glob("*.md")} <= set(listed)
    assert {one.stem for one in (folder() / "en").glob("*.md")} == set(listed)


def test_a_page_that_is_not_translated_is_there_in_english() -> None:
    english = topics("en")
    other = topics("xx")
    assert [one.text for one in other] == [one.text for one in english]
    assert not any(one.is_translated for one in other)


def test_every_page_has_one_title_and_sections_with_names_of_their_own(
    pages: tuple[Topic, ...],
) -> None:
    for page in pages:
        anchors = [one.anchor for one in page.sections]
        assert anchors[0] == "", page.name
        assert len(anchors) == len(set(anchors)), page.name
        assert page.title


def test_a_subject_leads_to_the_same_heading_in_every_language(pages: tuple[Topic, ...]) -> None:
    for page, english in zip(pages, topics("en"), strict=True):
        assert len(page.sections) == len(english.sections), page.name
        for here, there in zip(page.sections, english.sections, strict=True):
            assert anchor_here(page, there.anchor) == here.anchor, (page.name, there.anchor)


def test_every_link_leads_to_a_page_and_a_heading_of_it(pages: tuple[Topic, ...]) -> None:
    anchors = {page.name: {one.anchor for one in page.sections} for page in pages}
    followed = 0
    for page in pages:
        for target in LINK.findall(page.text):
            name, _, anchor = target.partition("#")
            there = name.removesuffix(".md") if name else page.name
            assert not name or name.endswith(".md"), (page.name, target)
            assert anchor in anchors[there], (page.name, target)
            followed += 1
    assert followed > 30


def test_every_picture_is_there_light_and_dark_and_says_what_it_shows(
    pages: tuple[Topic, ...],
) -> None:
    shown = {file: words for page in pages for words, file in PICTURE.findall(page.text)}
    assert len(shown) > 8
    for file, words in shown.items():
        assert words, file
        for is_dark in (False, True):
            path = picture(file, is_dark=is_dark)
            assert path is not None, file
            assert path.parent.name == ("pictures-dark" if is_dark else "pictures"), file
            assert not QImage(str(path)).isNull()


def test_the_pictures_are_few_bytes_and_none_is_unused() -> None:
    used = {Path(file).name for page in topics("en") for _, file in PICTURE.findall(page.text)}
    there = [*(folder() / "pictures").iterdir(), *(folder() / "pictures-dark").iterdir()]
    assert {one.name for one in there} == used
    assert sum(one.stat().st_size for one in there) < 2_000_000


def test_no_page_names_an_address_to_be_loaded(pages: tuple[Topic, ...]) -> None:
    for page in pages:
        assert "http" not in page.text, page.name
        assert picture("../en/dates.md", is_dark=False) is None


def entries_of(bar: QMenuBar) -> set[str]:
    """Every way through the menus, and every menu: "File → Export…", "Case → Across cases"."""
    found = set()

    def walk(menu: QMenu, way: str) -> None:
        found.add(way)
        for action in menu.actions():
            words = action.text().split("\t")[0].replace("&&", "\0").replace("&", "")
            one = f"{way} → {words.replace(chr(0), '&')}"
            found.add(one)
            inner = action.menu()
            if isinstance(inner, QMenu):
                walk(inner, one)

    for top in bar.actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        walk(menu, top.text().replace("&", ""))
    return found


def test_every_way_through_the_menus_that_is_told_is_there(
    window: Window, pages: tuple[Topic, ...]
) -> None:
    there = entries_of(window.menuBar())
    told = 0
    for page in pages:
        # Written by hand, a way would say the menus' words in one language only.
        assert not any("→" in words for words in BOLD.findall(page.text)), page.name
        shown = as_shown(page.text, window.menus.entries)
        assert not NAMED.search(shown), page.name
        for words in BOLD.findall(page.text):
            if NAMED.fullmatch(words):
                assert as_shown(words, window.menus.entries) in there, (page.name, words)
                told += 1
    assert told > 30


def test_a_way_through_the_menus_is_told_in_their_words(window: Window) -> None:
    entries = window.menus.entries
    assert as_shown("**{menu export}**", entries) == "**File → Export…**"
    assert as_shown("{over across.parties}", entries) == "Case → Across cases"


def test_a_key_is_told_as_it_is_now(window: Window) -> None:
    entries = window.menus.entries
    assert as_shown("{key add.events} `Ctrl+E` `2025`", entries) == "`E` `Ctrl+E` `2025`"
    window.keys.give("add.events", QKeySequence("Q"))
    window.keys.give("export", QKeySequence("Ctrl+Shift+X"))
    assert as_shown("{key add.events} `Ctrl+E`", entries) == "`Q` `Ctrl+Shift+X`"
    window.keys.give("add.events")
    assert as_shown("{key add.events}", entries) == "`Add event…`"


def test_every_key_that_is_quoted_is_in_force(window: Window, pages: tuple[Topic, ...]) -> None:
    keys = {
        sequence.toString() for entry in window.menus.entries.all() for sequence in entry.own_keys
    } | BY_HAND
    quoted = 0
    for page in pages:
        for words in QUOTED.findall(page.text):
            if KEY.fullmatch(words):
                # A letter alone has other keys once it is changed: it is quoted by name.
                known = words in keys or QKeySequence(words).toString() in keys
                assert known, (page.name, words)
                quoted += 1
    assert quoted > 40


def test_every_date_is_understood_as_the_help_says() -> None:
    (page,) = (one for one in topics("en") if one.name == "dates")
    rows = ROW.findall(page.text)
    assert len(rows) > 25
    for phrase, meaning in rows:
        said = in_words(understand(phrase, ANCHOR))
        assert said.partition(" (the text was published")[0] == meaning.strip(), phrase


def test_every_subject_is_a_topic_and_a_class_of_the_window() -> None:
    anchors = {page.name: {one.anchor for one in page.sections} for page in topics("en")}
    sources = "\n".join(
        one.read_text(encoding="utf-8")
        for one in (Path(__file__).parents[2] / "casefile" / "ui").rglob("*.py")
    )
    for kind, subject in SUBJECTS.items():
        name, _, anchor = subject.partition("#")
        assert anchor in anchors[name], subject
        assert re.search(rf"^class {kind}\b", sources, re.MULTILINE), kind


# Finding


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(topics("en"))


def test_a_word_of_a_title_finds_its_page_first(index: Index) -> None:
    for asked, name in (
        ("timeline", "timeline"),
        ("verify", "verify"),
        ("undo", "undo"),
        ("names taken", "names-taken-out"),
        ("passwords", "attaching"),
        ("drag", "dragging"),
        ("crash", "sessions"),
        ("palette", "palette"),
        ("high contrast", "appearance"),
    ):
        assert index.search(asked)[0].topic == name, asked


def test_the_beginning_of_a_word_is_enough_and_all_words_must_be_there(index: Index) -> None:
    assert "attaching" in {one.topic for one in index.search("damag")}
    both = index.search("custody deadline")
    assert both
    assert len(both) < len(index.search("custody"))
    assert index.search("custody xylophone") == ()
    assert index.search("  ") == ()


def test_what_is_found_shows_the_words_around_it_without_signs(index: Index) -> None:
    (found, *_) = index.search("acquitted")
    assert "acquitted" in found.line
    assert "|" not in found.line
    assert "**" not in found.line
    assert all("---" not in one.line for one in index.search("drag"))


def test_a_heading_is_named_as_links_name_it() -> None:
    assert anchor_of("“… is open in Casefile (process …)”") == "is-open-in-casefile-process"
    assert anchor_of("Before, after, or cannot tell") == "before-after-or-cannot-tell"
    assert anchor_of("Что понимается") == "что-понимается"
