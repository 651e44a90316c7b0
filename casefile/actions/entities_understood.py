"""What FollowTheMoney entities say in our words: parties, events, parts in cases, documents."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from casefile.actions.chronology_rows import LONGEST_TITLE
from casefile.actions.chronology_words import ROLE_WORDS, word_of
from casefile.actions.citing import shortened
from casefile.actions.events import checked_dates
from casefile.export import wording
from casefile.intake.incoming.entities import ReadEntity
from casefile.model.dates import UncertainDate, understand
from casefile.model.errors import CasefileError
from casefile.model.terms import Custody, EventKind, NameKind, PartyKind, Role, Standing
from casefile.model.wording import worded

CASE: Final = "CourtCase"
PART: Final = "CourtCaseParty"
LINK: Final = "UnknownLink"
PARTIES: Final = {
    "Person": PartyKind.PERSON,
    "Organization": PartyKind.ORGANISATION,
    "Company": PartyKind.ORGANISATION,
    "PublicBody": PartyKind.ORGANISATION,
    "LegalEntity": PartyKind.ORGANISATION,
}
"""The schemata that are parties; of a LegalEntity nobody says whether it is a person."""
EVENTS: Final = frozenset(("Event", "Trip"))
DOCUMENTS: Final = frozenset(
    ("Document", "Article", "Audio", "Email", "Folder", "HyperText", "Image", "Message", "Package",
     "Pages", "PlainText", "Table", "Video", "Workbook")
)  # fmt: skip

_OURS: Final = re.compile(r"[0-9a-f]{32}")
_UNNAMED: Final = re.compile(
    rf"(?:(?:{'|'.join(role.value for role in Role)}) \d+|group(?: of \d+)?)(?: \(.*\))?",
    re.IGNORECASE | re.DOTALL,
)
_DATE: Final = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?")
_INITIALS: Final = re.compile(r"(?:\w\.[\s-]?){1,4}")
_SAID_BY_US: Final = (
    *(f"Standing: {words.lower()}" for words in wording.STANDING.values()),
    *wording.CUSTODY.values(),
)
_SAID_OF_ORDER: Final = "Order not established: "
_COUNTRY: Final = "Country: "
_UNTIL: Final = "until: "


@dataclass(frozen=True, slots=True)
class PartySaid:
    kind: PartyKind
    names: tuple[tuple[str, NameKind], ...]
    description: str
    country: str
    count: int | None


@dataclass(frozen=True, slots=True)
class EventSaid:
    title: str
    when: UncertainDate | None
    until: UncertainDate | None
    kind: EventKind
    custody: Custody | None
    standing: Standing
    place: str
    details: str
    who: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentTold:
    """A document of which a file tells without having its bytes; nothing is fetched."""

    title: str
    url: str
    id: str


def is_ours(entity: ReadEntity) -> bool:
    """Whether an identity can be one of a library's own."""
    return _OURS.fullmatch(entity.id) is not None


def name_of(entity: ReadEntity) -> str:
    return shortened(entity.first("name", "title", "fileName", "subject", "alias") or entity.id, 80)


def party(entity: ReadEntity) -> PartySaid:
    """Who an entity is. Without a name it is somebody whom the sources do not name."""
    names: dict[str, NameKind] = {}
    others = entity.all("alias", "weakAlias")
    for properties, kind in (
        (("name",), NameKind.FULL),
        (("alias", "previousName"), NameKind.ALIAS),
        (("weakAlias", "abbreviation"), NameKind.ALIAS),
    ):
        for text in entity.all(*properties):
            line = " ".join(text.split())
            # Whoever has no full name has a label there, which says of which case they are.
            is_label = _UNNAMED.fullmatch(line) or line.partition(" (")[0] in others
            if is_ours(entity) and is_label and line not in others:
                continue
            names.setdefault(line, NameKind.INITIALS if _INITIALS.fullmatch(line) else kind)
    form = entity.first("legalForm")
    is_group = entity.schema == "LegalEntity" and form.lower().startswith("group")
    counted = re.search(r"\d{1,6}", form) if is_group else None
    notes = entity.all("notes")
    stated = [one.removeprefix(_COUNTRY) for one in notes if one.startswith(_COUNTRY)]
    countries = stated or [_shown(one) for one in entity.all("country", "nationality")]
    said = entity.all("description", "summary")
    if not is_ours(entity):
        said = (*said, *notes)
    return PartySaid(
        kind=PartyKind.GROUP if is_group else PARTIES[entity.schema],
        names=tuple(names.items()),
        description="\n".join(said),
        country=", ".join(countries),
        count=int(counted[0]) if counted else None,
    )


def _shown(country: str) -> str:
    return country.upper() if len(country) == 2 else country


def role(entity: ReadEntity) -> tuple[Role, str]:
    """The role of a part in a case, and what else is said of it."""
    said = entity.first("role")
    known = word_of(said, ROLE_WORDS)
    more = [*entity.all("description"), *([] if is_ours(entity) else entity.all("status"))]
    if known is None and said:
        more.insert(0, said)
    return known or Role.OTHER, "\n".join(more)


def event(entity: ReadEntity) -> EventSaid:
    """What happened. Raises `CasefileError` for what does not say so, or has no readable date."""
    told = " ".join(entity.first("name").split())
    details = [
        one
        for one in entity.all("description", "notes")
        if not (is_ours(entity) and (one in _SAID_BY_US or one.startswith(_SAID_OF_ORDER)))
    ]
    if not is_ours(entity):
        details = [*entity.all("summary"), *details]
    if not told and details:
        told = " ".join(details[0].split())
    if not told:
        raise CasefileError(worded("It does not say what happened."))
    if len(told) > LONGEST_TITLE:
        details.insert(0, told)
        told = shortened(told, 160)
    keywords = entity.all("keywords")
    kind = next((one for one in EventKind if one in keywords), EventKind.EVENT)
    custody = next((one for one in Custody if f"custody {one}" in keywords), None)
    when, until = _dates(entity)
    if is_ours(entity):
        details += entity.all("summary")[1:]
    else:
        details += [f"Source: {one}" for one in entity.all("sourceUrl")]
        details += [f"Keywords: {', '.join(keywords)}"] if keywords else []
    return EventSaid(
        title=told,
        when=when,
        until=until,
        kind=kind,
        custody=custody if kind is EventKind.CUSTODY else None,
        standing=next((one for one in Standing if one in keywords), Standing.REPORTED),
        place=", ".join(entity.all("location", "address")),
        details="\n".join(dict.fromkeys(details)),
        who=entity.all("involved", "organizer"),
    )


def document(entity: ReadEntity) -> DocumentTold:
    return DocumentTold(
        name_of(entity), entity.first("sourceUrl", "alephUrl", "publisherUrl"), entity.id
    )


def _dates(entity: ReadEntity) -> tuple[UncertainDate | None, UncertainDate | None]:
    first = _one_of(entity.all("startDate") or entity.all("date"))
    last = _one_of(entity.all("endDate"))
    stated = _words_of_ours(entity, first, last)
    if stated is not None:
        return stated
    if first is None and last is not None:
        return checked_dates(understand(f"../{last.edtf}"), None)
    return checked_dates(first, last)


def _one_of(values: Iterable[str]) -> UncertainDate | None:
    """A date as FollowTheMoney has it: a year, month or day is any moment in it, several are one.

    Seconds and time zones are left out: nobody says of which clock they were.
    """
    found: list[str] = []
    for value in values:
        prefix = _DATE.match(value.replace(" ", "T"))
        if prefix is None:
            raise CasefileError(
                worded("“{value}” is no date as FollowTheMoney has them.", value=shortened(value))
            )
        found.append(prefix[0])
    if not found:
        return None
    parts = sorted(set(found))
    return understand(parts[0] if len(parts) == 1 else f"[{','.join(parts)}]")


def _words_of_ours(
    entity: ReadEntity, first: UncertainDate | None, last: UncertainDate | None
) -> tuple[UncertainDate | None, UncertainDate | None] | None:
    """The date in the words of our own export, which say more than its prefixes.

    They are believed only as far as they stay within the prefixes.
    """
    if not is_ours(entity) or not set(entity.all("keywords")) & {*EventKind}:
        return None
    begins, _, rest = entity.first("summary").partition("; ")
    if not begins:
        return None
    ends = rest.removeprefix(_UNTIL).partition("; ")[0] if rest.startswith(_UNTIL) else ""
    try:
        when, until = checked_dates(understand(begins), understand(ends) if ends else None)
    except CasefileError:
        return None
    if when is None or not _within(when, first) or (last is not None and until is None):
        return None
    return (when, until) if until is None or _within(until, last) else None


def _within(inner: UncertainDate, outer: UncertainDate | None) -> bool:
    if outer is None:
        return True
    starts = inner.earliest is None or (outer.earliest or 0) <= inner.earliest
    return starts and (outer.latest is None or (inner.latest or 0) <= outer.latest)
