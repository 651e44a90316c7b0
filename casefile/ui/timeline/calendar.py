"""The axis in the user's own language and habits of writing dates."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from casefile.timeline.calendar_words import CalendarWords


def calendar_words(locale: QLocale) -> CalendarWords:
    """Short month names, the first day of the week, and the order of day and month."""
    months = tuple(
        locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat).strip(".")
        for month in range(1, 13)
    )
    order = locale.dateFormat(QLocale.FormatType.ShortFormat)
    month_first = order.find("M") < order.find("d")
    year_first = order.find("y") < order.find("M")
    day_month = "{month} {day}" if month_first else "{day} {month}"
    if year_first:
        whole = "{year} " + day_month
    elif month_first:
        whole = day_month + ", {year}"
    else:
        whole = day_month + " {year}"
    return CalendarWords(
        months=months,
        day_month_year=whole,
        day_month=day_month,
        month_year="{year} {month}" if year_first else "{month} {year}",
        first_weekday=locale.firstDayOfWeek().value - 1,
    )
