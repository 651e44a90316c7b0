"""Dates in Russian: months bend, and a day belongs to its month."""

from __future__ import annotations

from typing import Final

from casefile.model.date_language import Cases, Language
from casefile.timeline.calendar_words import CalendarWords

_MONTHS: Final = (
    Cases("январь", "января", "январе"),
    Cases("февраль", "февраля", "феврале"),
    Cases("март", "марта", "марте"),
    Cases("апрель", "апреля", "апреле"),
    Cases("май", "мая", "мае"),
    Cases("июнь", "июня", "июне"),
    Cases("июль", "июля", "июле"),
    Cases("август", "августа", "августе"),
    Cases("сентябрь", "сентября", "сентябре"),
    Cases("октябрь", "октября", "октябре"),
    Cases("ноябрь", "ноября", "ноябре"),
    Cases("декабрь", "декабря", "декабре"),
)

# A year does not part from its "г.", nor a day from its month.
RUSSIAN_DATES: Final = Language(
    months=_MONTHS,
    day="{day}\u00a0{month:of} {year}\u00a0г.",
    day_month="{day}\u00a0{month:of}",
    year=Cases("{year}\u00a0г.", "{year}\u00a0г.", "в {year}\u00a0г."),
    month=Cases(
        "{month} {year}\u00a0г.", "{month:of} {year}\u00a0г.", "в {month:within} {year}\u00a0г."
    ),
    moment="{day}, {time}",
    some_day=Cases(
        "какой-то день {period:within}",
        "какого-то дня {period:within}",
        "в какой-то день {period:within}",
    ),
    some_day_between=Cases(
        "какой-то день {range}", "какого-то дня {range}", "в какой-то день {range}"
    ),
    some_time_between=Cases(
        "какое-то время {range}", "какого-то времени {range}", "в какое-то время {range}"
    ),
    several_days_between="несколько дней {range}",
    several_times_between="несколько раз {range}",
    between="с {first:of} по {last}",
    times="с {first} до {last} {day}",
    lasted="{range}",
    before="до {date:of}",
    by="не позднее {date:of}",
    not_before="не ранее {date:of}",
    after="после {date:of}",
    since="начиная с {date:of}",
    until="до {date:of} включительно",
    end_unknown="с {date:of} (окончание неизвестно)",
    start_unknown="до {date:of} включительно (начало неизвестно)",
    about=Cases("около {date:of}", "примерно {date:of}", "около {date:of}"),
    possibly=Cases("возможно, {date}", "(возможно) {date:of}", "возможно, {date:within}"),
    possibly_about=Cases(
        "возможно, около {date:of}", "(возможно, примерно) {date:of}", "возможно, около {date:of}"
    ),
    decade=Cases("{year}-е годы", "{year}-х годов", "в {year}-х годах"),
    seasons=(
        Cases(
            "весна {year}\u00a0г. (март–май)",
            "весны {year}\u00a0г. (март–май)",
            "весной {year}\u00a0г. (с марта по май)",
        ),
        Cases(
            "лето {year}\u00a0г. (июнь–август)",
            "лета {year}\u00a0г. (июнь–август)",
            "летом {year}\u00a0г. (с июня по август)",
        ),
        Cases(
            "осень {year}\u00a0г. (сентябрь–ноябрь)",
            "осени {year}\u00a0г. (сентябрь–ноябрь)",
            "осенью {year}\u00a0г. (с сентября по ноябрь)",
        ),
        Cases(
            "зима {before}/{after}\u00a0гг. (декабрь–февраль)",
            "зимы {before}/{after}\u00a0гг. (декабрь–февраль)",
            "зимой {before}/{after}\u00a0гг. (с декабря по февраль)",
        ),
    ),
    either=" или ",
    both=" и ",
    going="продолжается",
    unknown="время неизвестно",
    published="{date} (текст опубликован {anchor})",
    understood="Понято так: {date}",
)

RUSSIAN_CALENDAR: Final = CalendarWords(
    months=(
        "янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.",
        "дек.",
    ),
    months_of_days=(
        "янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.",
        "дек.",
    ),
)  # fmt: skip
