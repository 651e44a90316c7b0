"""Languages: no word is missing, dates bend, and nothing English is left on a Russian page."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from casefile import places
from casefile.export.languages.english import ENGLISH
from casefile.export.languages.known import LANGUAGES, words_of
from casefile.export.languages.russian import RUSSIAN, plural
from casefile.export.languages.words import Words
from casefile.export.periods import period, phrase, printed, sourced
from casefile.export.picture.picture_words import PictureWords
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.page import PageChoices
from casefile.export.typesetting import typeset
from casefile.model.dates import in_words, understand
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    DocumentKind,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
    Standing,
)

TEMPLATES = places.resources() / "typst"
PACKAGE = Path(places.__file__).parent / "export"
PLACE = re.compile(r"\{(\w+)")
OTHERS = [one for one in LANGUAGES.values() if one is not ENGLISH]


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)
def test_no_language_lacks_a_label_a_noun_or_a_term(words: Words) -> None:
    assert set(words.labels) == set(ENGLISH.labels)
    assert set(words.nouns) == set(ENGLISH.nouns)
    for terms, said in (
        (Custody, words.custody),
        (Standing, words.standing),
        (Stance, words.stance),
        (NameKind, words.name_kind),
        (Role, words.role),
        (PartyKind, words.party_kind),
        (ChargeStatus, words.status),
        (EventKind, words.event_kind),
        (DocumentKind, words.document_kind),
    ):
        assert set(said) == set(terms)
    assert set(words.picture.custody) == set(ENGLISH.picture.custody)
    assert set(words.picture.standing) == set(ENGLISH.picture.standing)
    assert words.labels["full_name"] == words.name_kind[NameKind.FULL]
    assert len(words.dates.months) == len(words.calendar.months) == 12


@pytest.mark.parametrize("words", OTHERS, ids=[one.code for one in OTHERS])
def test_every_label_has_the_same_places_to_fill_in(words: Words) -> None:
    for key, label in words.labels.items():
        expected = set(PLACE.findall(ENGLISH.labels[key]))
        # A sentence that is about a number of events says how many once.
        assert set(PLACE.findall(label)) == expected, key


def test_every_label_that_is_asked_for_is_there_and_every_one_there_is_asked_for() -> None:
    templates = "\n".join(path.read_text(encoding="utf-8") for path in TEMPLATES.glob("*.typ"))
    code = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    asked = set(re.findall(r'\bsay\(\s*"(\w+)"', templates + code))
    asked |= set(re.findall(r"\blabels\.(\w+)", templates))
    asked |= set(re.findall(r"""labels\[["'](\w+)["']\]""", code))
    assert asked - {"at"} <= set(ENGLISH.labels)
    unasked = {
        key
        for key in set(ENGLISH.labels) - asked
        if not key.startswith("called ") and f'"{key}"' not in templates + _without_languages()
    }
    assert unasked <= {"told_sought", "told_ordered", "told_served"}


def _without_languages() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8")
        for path in PACKAGE.rglob("*.py")
        if path.parent.name != "languages"
    )


def test_no_template_of_a_summary_holds_a_word_of_its_own() -> None:
    for name in ("summary.typ", "sections.typ", "citing.typ", "pieces.typ", "main.typ"):
        source = (TEMPLATES / name).read_text(encoding="utf-8")
        source = re.sub(r"(?m)^\s*//.*$", "", source)
        source = re.sub(r'"[^"\n]*"', '""', source)
        markup = re.findall(r"\[([^\[\]#]*)\]", source)
        assert [one for one in markup if re.search(r"[A-Za-z]{2,}", one)] == []


def test_a_language_nobody_knows_is_english() -> None:
    assert words_of("xx") is ENGLISH


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 подозреваемый"),
        (2, "2 подозреваемых"),
        (5, "5 подозреваемых"),
        (21, "21 подозреваемый"),
        (11, "11 подозреваемых"),
    ],
)
def test_russian_counts_suspects(count: int, words: str) -> None:
    assert RUSSIAN.counted("suspect", count) == words


@pytest.mark.parametrize(("count", "form"), [(1, 0), (3, 1), (5, 2), (12, 2), (22, 1), (111, 2)])
def test_russian_has_three_forms_of_what_is_counted(count: int, form: int) -> None:
    assert plural(count) == form


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("2025-04-25", "25 апреля 2025 г."),
        ("2025-04-01/2025-04-25", "с 1 по 25 апреля 2025 г."),
        ("2025-04-28/2025-05-02", "с 28 апреля по 2 мая 2025 г."),
        ("[2025-04-01..2025-04-25]", "какой-то день с 1 по 25 апреля 2025 г."),
        ("2025-04", "какой-то день в апреле 2025 г."),
        ("2025", "какой-то день в 2025 г."),
        ("2025-04~", "около апреля 2025 г."),
        ("2025-04-25?", "возможно, 25 апреля 2025 г."),
        ("2025-22", "какой-то день летом 2025 г. (с июня по август)"),
        ("202X", "какой-то день в 2020-х годах"),
        ("../2025-04-25", "до 25 апреля 2025 г. включительно"),
        ("2025-03/2025-05", "с какого-то дня в марте 2025 г. по какой-то день в мае 2025 г."),
        ("2025-04-25/..", "начиная с 25 апреля 2025 г."),
        ("2025-04-25/", "с 25 апреля 2025 г. (окончание неизвестно)"),
        ("[2025-04-01,2025-04-03]", "1 или 3 апреля 2025 г."),
        ("2025-04-25T14:30", "25 апреля 2025 г., 14:30"),
    ],
)
def test_a_russian_date_claims_what_the_english_one_does(said: str, words: str) -> None:
    told = in_words(understand(said), language=RUSSIAN.dates).replace("\u00a0", " ")
    assert told == words


def test_the_words_of_the_source_stay_as_they_are_in_the_quotes_of_the_page() -> None:
    when = understand("Earlier this month", date(2025, 4, 25))
    quotes = ["Earlier this month, a court in Halven"]
    assert printed(when, words=RUSSIAN).replace("\u00a0", " ") == (
        "какой-то день с 1 по 25 апреля 2025 г."
    )
    assert sourced(when, quotes=quotes, words=RUSSIAN) == "в источнике: «Earlier this month»"
    assert sourced(when, quotes=quotes) == "source: “Earlier this month”"
    assert phrase(when, quotes=[], words=RUSSIAN) == "внесено как: Earlier this month"
    assert period(when) == "some day from 1 to 25 Apr 2025"


@pytest.mark.parametrize(
    ("years", "words"),
    [
        (None, ""),
        (15.0, "до 15 лет лишения свободы"),
        (1.0, "до 1 года лишения свободы"),
        (21.0, "до 21 года лишения свободы"),
        (2.5, "до 2,5 года лишения свободы"),
        (0.5, "до 6 месяцев лишения свободы"),
    ],
)
def test_a_russian_maximum(years: float | None, words: str) -> None:
    assert RUSSIAN.penalty(years) == words


def test_a_group_is_told_in_russian() -> None:
    assert RUSSIAN.group(4, 2, True) == "группа из 4 человек, из них по имени названы 2"
    assert RUSSIAN.group(21, 0, True) == "группа из 21 человека"
    assert RUSSIAN.one_of("Четверо", 4, True) == "входит в группу: Четверо"
    assert RUSSIAN.one_of("", 4, False) == "входит в группу из 4 человек"


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Suspect 3", "Подозреваемый\u00a03"),
        ("Witness 1", "Свидетель\u00a01"),
        ("Group of 4", "Группа из 4"),
        ("Group", "Группа"),
        ("[name withheld]", "[имя не раскрывается]"),
        ("Suspect Ivanov", "Suspect Ivanov"),
        ("Ilya Dovran", "Ilya Dovran"),
        ("R. T. 4", "R. T. 4"),
    ],
)
def test_only_labels_that_the_program_made_are_translated(label: str, words: str) -> None:
    assert RUSSIAN.made_label(label) == words
    assert ENGLISH.made_label(label) == label


def test_a_russian_page_holds_no_word_of_the_english_program(
    harbour: Dossier, tmp_path: Path
) -> None:
    typeset(harbour, tmp_path / "summary.pdf", page=PageChoices(language="ru"))
    document = pypdfium2.PdfDocument(tmp_path / "summary.pdf")
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    text = " ".join(text.split())
    for key in ("Хронология", "Подозреваемые", "2 подозреваемых", "ноября 2026"):
        assert key in text
    whole = [one for one in ENGLISH.labels.values() if " " in one and "{" not in one]
    # What the dossier itself says is in the language it was made in.
    own = str(harbour.to_dict())
    assert [one for one in whole if one in text and one not in own] == []


def test_every_word_of_a_picture_is_translated() -> None:
    told = {field.name: getattr(RUSSIAN.picture, field.name) for field in fields(PictureWords)}
    assert [name for name, words in told.items() if words == getattr(ENGLISH.picture, name)] == []


def test_every_field_of_a_language_is_filled() -> None:
    for words in LANGUAGES.values():
        assert all(getattr(words, field.name) for field in fields(words))
        assert all(one.strip() for one in words.labels.values())
