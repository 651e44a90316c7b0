"""What is said in and of a printed timeline, in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from casefile.model.colours import Meaning
from casefile.model.terms import Custody, Standing


def _events(count: int) -> str:
    return "1 event" if count == 1 else f"{count} events"


def _reaching(count: int) -> str:
    return "1 event reaches" if count == 1 else f"{count} events reach"


@dataclass(frozen=True, slots=True)
class PictureWords:
    """The words of a picture. `meaning`, `custody` and `standing` are what its key explains.

    `shown` and the sentences after it are for who cannot see it: {events} is `events` of how many,
    {lanes} `in_lanes` or nothing. `nothing` and `nothing_new` name the days of `on` or `from_to`;
    {reaching} is `reaching` of how many.
    """

    custody: Mapping[Custody, str] = field(
        default_factory=lambda: {
            Custody.SERVED: "custody served",
            Custody.ORDERED: "ordered",
            Custody.SOUGHT: "sought, not ordered",
        }
    )
    meaning: Mapping[Meaning, str] = field(
        default_factory=lambda: {
            Meaning.SUSPECT: "suspect",
            Meaning.COURT: "court",
            Meaning.CONTEXT: "context",
        }
    )
    standing: Mapping[Standing, str] = field(
        default_factory=lambda: {
            Standing.ALLEGED: "alleged",
            Standing.DISPUTED: "disputed",
        }
    )
    within: str = "somewhere within what fades"
    other_date: str = "another source's date"
    other: str = "or: {title}"
    goes_on: str = "goes on beyond"
    shown: str = "Timeline of {events} from {first} to {last}{lanes}."
    in_lanes: str = ", in these lanes: {names}"
    listed: str = "The chronology lists each with its sources."
    on: str = "on {day}"
    from_to: str = "from {first} to {last}"
    nothing: str = "Nothing {days}."
    nothing_new: str = "Nothing new {days}; {reaching} across."
    events: Callable[[int], str] = _events
    reaching: Callable[[int], str] = _reaching


ENGLISH_PICTURE = PictureWords()
