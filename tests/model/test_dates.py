"""The uncertain date as others hold it: in columns, in JSON, and in what a reader finds."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, composite, mapped_column

from casefile.model.dates import Order, UncertainDate, compare, event_dates, understand

PUBLISHED = date(2025, 4, 25)


class Base(DeclarativeBase):
    pass


class Happening(Base):
    __tablename__ = "happening"
    id: Mapped[int] = mapped_column(primary_key=True)
    when: Mapped[UncertainDate | None] = composite(
        mapped_column("phrase", nullable=True),
        mapped_column("edtf", nullable=True),
        mapped_column("anchor", nullable=True),
        mapped_column("earliest", nullable=True),
        mapped_column("latest", nullable=True),
    )


def test_a_date_is_kept_in_five_columns_and_found_by_its_bounds() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    when = understand("earlier this month", PUBLISHED)
    with Session(engine) as session:
        session.add_all([Happening(id=1, when=when), Happening(id=2, when=None)])
        session.commit()
    with Session(engine) as session:
        kept, empty = session.get_one(Happening, 1), session.get_one(Happening, 2)
        assert kept.when == when
        assert empty.when is None
    engine.dispose()


def test_a_date_is_never_changed_in_place() -> None:
    when = understand("2025")
    with pytest.raises(FrozenInstanceError):
        when.edtf = "2026"  # type: ignore[misc]
    with pytest.raises(ValueError, match="after the latest"):
        UncertainDate("", "2025", None, 5, 4)


def test_json_gives_days_and_times_only_where_they_are_known() -> None:
    assert understand("earlier this month", PUBLISHED).as_json() == {
        "phrase": "earlier this month",
        "edtf": "[2025-04-01..2025-04-25]",
        "earliest": "2025-04-01",
        "latest": "2025-04-25",
    }
    timed = understand("14:30 on 19 April 2025").as_json()
    assert timed["earliest"] == timed["latest"] == "2025-04-19T14:30"
    assert understand("since July 2024").as_json()["latest"] is None


def test_the_osh_article_is_read_as_a_careful_reader_does() -> None:
    read = {
        phrase: event_dates(understand(phrase, PUBLISHED))
        for phrase in (
            "on April 19",
            "on April 22",
            "through June 17",
            "since July 2024",
            "Earlier this month",
        )
    }
    detained, _ = read["on April 19"]
    filed, _ = read["on April 22"]
    _, sought = read["through June 17"]
    works, still = read["since July 2024"]
    sentenced, _ = read["Earlier this month"]
    assert sought is not None
    assert still is not None
    assert (detained.earliest_day, detained.latest_day) == (date(2025, 4, 19),) * 2
    assert (sought.earliest_day, sought.latest_day) == (date(2025, 6, 17),) * 2
    assert (works.earliest_day, works.latest_day) == (date(2024, 7, 1), date(2024, 7, 31))
    assert still.is_open_end
    assert (sentenced.earliest_day, sentenced.latest_day) == (date(2025, 4, 1), PUBLISHED)
    assert compare(detained, filed) is Order.BEFORE
    assert compare(sentenced, detained) is Order.CANNOT_TELL
    assert compare(works, sentenced) is Order.BEFORE


def test_the_window_does_not_pay_for_the_edtf_package_at_start() -> None:
    code = (
        "import sys; from casefile.model.dates import understand; understand('19 April 2025');"
        "understand('since July 2024'); understand('between 1 and 5 May 2025');"
        "sys.exit('edtf' in sys.modules or 'sqlalchemy' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_the_edtf_package_is_read_without_warnings_even_when_all_are_errors() -> None:
    code = "from casefile.model.dates import understand; understand('2010~')"
    root = Path(__file__).parents[2]
    arguments = [sys.executable, "-W", "error", "-c", code]
    assert subprocess.run(arguments, cwd=root, check=False).returncode == 0
