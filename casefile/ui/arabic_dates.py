"""Dates in Arabic, with the months as most newspapers from Cairo to the Gulf name them."""

from __future__ import annotations

from typing import Final

from casefile.model.date_language import Language

ARABIC_DATES: Final = Language(
    months=(
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر",
    ),
    day="{day} {month} {year}",
    day_month="{day} {month}",
    year="{year}",
    month="{month} {year}",
    moment="{day}، {time}",
    some_day="يوم ما في {period}",
    some_day_between="يوم ما من {range}",
    some_time_between="وقت ما من {range}",
    several_days_between="عدة أيام من {range}",
    several_times_between="عدة مرات من {range}",
    between="{first} إلى {last}",
    times="{first} إلى {last} يوم {day}",
    lasted="من {range}",
    before="قبل {date}",
    by="في {date} أو قبله",
    not_before="في {date} أو بعده",
    after="بعد {date}",
    since="منذ {date}",
    until="حتى {date}",
    end_unknown="من {date} (النهاية غير معروفة)",
    start_unknown="حتى {date} (البداية غير معروفة)",
    about="حوالي {date}",
    possibly="ربما {date}",
    possibly_about="ربما حوالي {date}",
    decade="عقد {year}",
    seasons=(
        "ربيع {year} (مارس – مايو)",
        "صيف {year} (يونيو – أغسطس)",
        "خريف {year} (سبتمبر – نوفمبر)",
        "شتاء {before}/{after} (ديسمبر – فبراير)",
    ),
    either=" أو ",
    both=" و",
    going="ما زال مستمرًا",
    unknown="في وقت غير معروف",
    published="{date} (نُشر النص في {anchor})",
    understood="فُهم على أنه: {date}",
)  # fmt: skip
