"""Chronologies as people keep them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

CASEFLEET = """Date & Time,Event,Details,People Involved,Issues,Source,Page,Status,Fact Type
04/19/2025 at 2:30 pm,"Dovran detained at Berth 9","Held for eleven hours, then released.",\
"Dovran; Haddani",Custody,four-held.txt,1,Undisputed,Arrest
"April 2025",Search of the warehouse,,Samira Haddani,Search,,,Disputed,Search
03/04/2025,Call between the two,,"Dovran; Haddani",,,,,
sometime,Something else,,,,,,,
04/25/2025,,,,,,,,
"""
RUSSIAN = '''Хронология по делу
;;;;
Дата;Событие;Участники;Источник;Примечание
19.04.2025;Задержание Ильи Доврана;Илья Довран;Протокол;"сказал: ""ничего не знаю"""
апрель 2025 г.;Обыск на складе;Самира Хаддани, Илья Довран;;
с 9 по 17 мая 2025;Содержание под стражей;Илья Довран;;
третьего дня;Неясная запись;;;
'''


def separated(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def workbook(path: Path, rows: Iterable[Sequence[Any]], sheet: str = "Sheet1") -> Path:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    book.active.title = sheet
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path
