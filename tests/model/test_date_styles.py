"""Whoever is used to another way of writing a day reads dates that way, and none says less."""

from __future__ import annotations

import pytest

from casefile.export.languages.russian_dates import RUSSIAN_DATES
from casefile.model.date_language import ENGLISH
from casefile.model.date_styles import DateStyle, in_style
from casefile.model.dates import in_words, understand

SPAN = "between 1 and 5 May 2025"


@pytest.mark.parametrize(
    ("style", "day", "span"),
    [
        (DateStyle.LANGUAGE, "19 Apr 2025", "some day from 1 to 5 May 2025"),
        (DateStyle.MONTH_FIRST, "Apr 19, 2025", "some day from May 1, 2025 to May 5, 2025"),
        (DateStyle.DOTS, "19.04.2025", "some day from 01.05.2025 to 05.05.2025"),
        (DateStyle.ISO, "2025-04-19", "some day from 2025-05-01 to 2025-05-05"),
    ],
)
def test_a_day_is_written_as_its_reader_prefers(style: DateStyle, day: str, span: str) -> None:
    language = in_style(ENGLISH, style)
    assert in_words(understand("19 April 2025"), language=language) == day
    assert in_words(understand(SPAN), language=language) == span


@pytest.mark.parametrize("style", list(DateStyle))
def test_a_month_stays_in_words_and_keeps_that_no_day_is_known(style: DateStyle) -> None:
    said = in_words(understand("April 2025"), language=in_style(ENGLISH, style))
    assert said == "some day in Apr 2025"


def test_a_day_in_figures_fits_a_sentence_of_a_language_that_bends_its_words() -> None:
    dots = in_style(RUSSIAN_DATES, DateStyle.DOTS)
    assert in_words(understand("after 3 April 2025"), language=dots) == "после 03.04.2025"
