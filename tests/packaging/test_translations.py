"""What is said is collected from the sources, and the translators' files keep step with it."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent
from xml.etree import ElementTree

import pytest
from translating.linguist import FORMS, Book, Message
from translating.sources import NotCollectable, Sentence, collected
from translations import ROOT, file_of

COMPLETE: tuple[str, ...] = ("ru",)
"""The languages that lack nothing."""

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|\{\{|\}\}")


def program(root: Path, **files: str) -> Path:
    """A program of these files of casefile/."""
    folder = root / "casefile"
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.py").write_text(dedent(text), encoding="utf-8")
    return root


def said_by(root: Path, **files: str) -> set[tuple[str, str, bool]]:
    found = collected(program(root, **files))
    return {(one.context, one.source, one.is_counted) for one in found}


def test_a_class_says_things_in_its_own_name(tmp_path: Path) -> None:
    found = said_by(
        tmp_path,
        pane="""
        class Pane(QWidget):
            def build(self):
                self.setWindowTitle(self.tr("Pane"))
                self.act(lambda: self.tr("%n page(s)", "", 3))
        """,
    )
    assert found == {("Pane", "Pane", False), ("Pane", "%n page(s)", True)}


def test_a_module_says_things_in_the_name_it_gives_itself(tmp_path: Path) -> None:
    found = said_by(
        tmp_path,
        rail="""
        tr = words_in("Rail")
        def one(): return tr("Open " "{name}").format(name="x")
        def two(n): return tr("%n day(s)", n) if n else tr("today" if n == 0 else "never")
        """,
        lists="""
        from casefile.rail import tr
        def three(): return tr("passed")
        """,
        reading="""
        from casefile import rail as words
        def four(): return words.tr("attached")
        """,
    )
    assert found == {
        ("Rail", "Open {name}", False),
        ("Rail", "%n day(s)", True),
        ("Rail", "today", False),
        ("Rail", "never", False),
        ("Rail", "passed", False),
        ("Rail", "attached", False),
    }


def test_messages_from_below_the_window_are_found(tmp_path: Path) -> None:
    found = said_by(
        tmp_path,
        errors="""
        def fail(name, n):
            raise NotFound(worded("No “{name}”.", name=name))
        def count(n):
            return worded("%n row(s)", count=n)
        LABELS = (marked("New case “{title}”"), marked("Delete %n event(s)"))
        """,
    )
    assert found == {
        ("Messages", "No “{name}”.", False),
        ("Messages", "%n row(s)", True),
        ("Messages", "New case “{title}”", False),
        ("Messages", "Delete %n event(s)", True),
    }


def test_a_remark_in_the_source_reaches_the_translators(tmp_path: Path) -> None:
    (found,) = collected(
        program(
            tmp_path,
            rail="""
            tr = words_in("Rail")
            #: Of a custody measure that a court
            #: was asked for.
            SOUGHT = tr("sought")
            """,
        )
    )
    assert found.comments == {"Of a custody measure that a court was asked for."}
    assert found.files == {"casefile/rail.py"}


@pytest.mark.parametrize(
    "line",
    [
        'class A(QWidget):\n    def f(self, x): return self.tr(f"Open {x}")',
        'class A(QWidget):\n    def f(self, x): return self.tr("Open " + x)',
        'class A(QWidget):\n    def f(self, x): return self.tr("%n page(s)")',
        'class A(QWidget):\n    def f(self, x): return self.window().tr("Open")',
        'def f(window): return window.tr("Open")',
        'def f(): return tr("Open")',
        "def f(x): return worded(x)",
        'def f(x): return worded("No “{name}”.")',
        'def f(x): return worded("No “{name}”.", names=x)',
        'def f(x): return worded("%Ln rows")',
        'class A(QWidget):\n    def f(self): return self.tr("%n day(s)", "", 1)\nclass B(A): ...',
    ],
)
def test_what_could_not_be_translated_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    with pytest.raises(NotCollectable, match=r"casefile/a\.py:[12]: "):
        said_by(tmp_path, a=line)


def test_a_translation_outlives_what_becomes_of_its_sentence() -> None:
    done = Message("Rail", "Open", ("Открыть",), state="", remark="as in a menu")
    book = Book("ru", [done, Message("Rail", "Shut", ("Закрыть",), state="")])

    kept = book.brought_up_to([Sentence("Rail", "Open", files={"casefile/a.py"})])
    assert [(one.source, one.forms, one.state) for one in kept.messages] == [
        ("Open", ("Открыть",), ""),
        ("Shut", ("Закрыть",), "vanished"),
    ]
    assert kept.messages[0].remark == "as in a menu"

    moved = kept.brought_up_to([Sentence("Menus", "Open"), Sentence("Rail", "Shut")])
    assert [(one.context, one.source, one.forms, one.state) for one in moved.messages] == [
        ("Menus", "Open", ("Открыть",), ""),
        ("Rail", "Shut", ("Закрыть",), ""),
    ]

    counted = moved.brought_up_to([Sentence("Menus", "Open", is_counted=True)])
    assert counted.messages[0].state == "unfinished"
    assert counted.messages[0].forms == ("Открыть", "", "")


def test_a_file_that_is_written_reads_as_it_was(tmp_path: Path) -> None:
    book = Book(
        "ru",
        [
            Message("A & B", "“{x}” <i>\nnext", ("«{x}» <i>\nдалее",), state="", files=("a.py",)),
            Message("Z", "%n day(s)", ("%n день", "%n дня", "%n дней"), True, "", comment="a & b"),
        ],
    )
    file = tmp_path / "casefile_ru.ts"
    file.write_text(book.written(), encoding="utf-8")
    again = Book.read(file, "ru")
    assert [one.forms for one in again.messages] == [one.forms for one in book.messages]
    assert again.messages[1].comment == "a & b"
    assert ElementTree.fromstring(file.read_bytes()).get("version") == "2.1"  # noqa: S314


@pytest.fixture(scope="module")
def sentences() -> list[Sentence]:
    return collected(ROOT)


@pytest.mark.parametrize("language", FORMS)
def test_the_translators_have_all_that_the_program_says(
    language: str, sentences: list[Sentence]
) -> None:
    book = Book.read(file_of(language), language)
    there = {(one.context, one.source, one.is_counted) for one in book.messages if one.is_there}
    said = {(one.context, one.source, one.is_counted) for one in sentences}
    run = "run python3 packaging/dev.py translations"
    assert not said - there, run
    assert not there - said, run
    assert book.brought_up_to(sentences).written() == file_of(language).read_text("utf-8"), run


def bare(text: str, end: slice) -> bool:
    """Whether an end of a text is no space."""
    return not text[end].isspace()


def faults(message: Message, language: str) -> list[str]:
    """What is wrong with a translation as far as a program can tell."""
    found = []
    if len(message.forms) != (FORMS[language] if message.is_counted else 1):
        found.append("not as many forms as the language counts")
    for form in filter(None, message.forms):
        needed = PLACEHOLDER.findall(message.source)
        if sorted(set(PLACEHOLDER.findall(form))) != sorted(set(needed)):
            found.append(f"other placeholders: {form}")
        if form.count("&") != message.source.count("&"):
            found.append(f"another number of keys: {form}")
        if message.source.endswith("…") != form.endswith("…"):
            found.append(f"the … at the end: {form}")
        if any(bare(form, s) != bare(message.source, s) for s in (slice(0, 1), slice(-1, None))):
            found.append(f"other space around: {form!r}")
    return found


@pytest.mark.parametrize("language", FORMS)
def test_no_translation_breaks_what_it_translates(language: str) -> None:
    book = Book.read(file_of(language), language)
    wrong = {
        (one.context, one.source): found
        for one in book.messages
        if one.is_there and (found := faults(one, language))
    }
    assert not wrong


def test_a_broken_translation_would_be_found() -> None:
    broken = [
        Message("A", "Open {name}…", ("Открыть {имя}…",), state=""),
        Message("A", "Open {name}…", ("Открыть {name}",), state=""),
        Message("A", "&Open", ("Открыть",), state=""),
        Message("A", "%n day(s)", ("день", "%n дня", "%n дней"), True, state=""),
        Message("A", "%n day(s)", ("%n день", "%n дней"), True, state=""),
        Message("A", " and ", ("и",), state=""),
    ]
    assert all(faults(one, "ru") for one in broken)
    assert not faults(Message("A", "{n} &of {m}…", ("&Из {m}: {n}…",), state=""), "ru")


def test_the_complete_languages_lack_nothing() -> None:
    lacking = [
        (language, one.context, one.source)
        for language in COMPLETE
        for one in Book.read(file_of(language), language).messages
        if one.is_there and (one.state == "unfinished" or not all(one.forms))
    ]
    assert lacking == []


MIRRORED_ROOMS = (
    "Menus", "Facts", "FactsDelegate", "FactsMenu", "FactsPane", "FactsTree", "StatusOfCharge",
    "EventDialog", "ChargeDialog", "PartyDialog", "NoteDialog", "DateField", "FormDialog", "Words",
    "Timeline", "TimelineEvents", "TimelineMenu", "TimelineView", "TimelineViews", "Filter",
    "Documents", "Rail", "Reader", "Header",
)  # fmt: skip


def test_menus_facts_and_the_timeline_are_whole_in_arabic() -> None:
    book = Book.read(file_of("ar"), "ar")
    ours = [one for one in book.messages if one.is_there and one.context in MIRRORED_ROOMS]
    assert {one.context for one in ours} == set(MIRRORED_ROOMS)
    assert [one.source for one in ours if one.state == "unfinished" or not all(one.forms)] == []
