"""The closed lists of words, said as a reader of the summary should read them."""

from __future__ import annotations

from datetime import date

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

CUSTODY = {
    Custody.SOUGHT: "Custody sought, not ordered",
    Custody.ORDERED: "Custody ordered",
    Custody.SERVED: "Custody served",
}
"""What a custody event says; somebody asking for it is not a court ordering it."""

STANDING = {
    Standing.CONFIRMED: "Confirmed",
    Standing.REPORTED: "Reported",
    Standing.ALLEGED: "Alleged",
    Standing.DISPUTED: "Disputed",
}

STANCE = {
    Stance.SUPPORTS: "",
    Stance.DISPUTES: "disputes it",
    Stance.MENTIONS: "only mentions it",
}
"""What a passage does to its fact; supporting it goes without saying."""

NAME_KIND = {
    NameKind.FULL: "full name",
    NameKind.INITIALS: "initials",
    NameKind.ALIAS: "also known as",
    NameKind.TRANSLITERATION: "other spelling",
}

ROLE = {
    Role.SUSPECT: "Suspect",
    Role.ACCUSED: "Accused",
    Role.CONVICTED: "Convicted",
    Role.WITNESS: "Witness",
    Role.VICTIM: "Victim",
    Role.LAWYER: "Lawyer",
    Role.JUDGE: "Judge",
    Role.PROSECUTOR: "Prosecutor",
    Role.INVESTIGATOR: "Investigator",
    Role.COURT: "Court",
    Role.AGENCY: "Agency",
    Role.OTHER: "Other",
}

PARTY_KIND = {
    PartyKind.PERSON: "person",
    PartyKind.ORGANISATION: "organisation",
    PartyKind.GROUP: "group",
}

STATUS = {
    ChargeStatus.ALLEGED: "alleged",
    ChargeStatus.CHARGED: "charged",
    ChargeStatus.AMENDED: "charge amended",
    ChargeStatus.DROPPED: "charge dropped",
    ChargeStatus.CONVICTED: "convicted",
    ChargeStatus.ACQUITTED: "acquitted",
}

EVENT_KIND = {
    EventKind.EVENT: "",
    EventKind.CUSTODY: "Custody",
    EventKind.HEARING: "Hearing",
    EventKind.FILING: "Filing",
    EventKind.DECISION: "Decision",
    EventKind.SENTENCE: "Sentence",
    EventKind.PUBLICATION: "Publication",
    EventKind.DEADLINE: "Deadline",
    EventKind.WORK: "Work",
    EventKind.OTHER: "",
}
"""The kind of an event; empty where the word would tell nothing."""

DOCUMENT_KIND = {
    DocumentKind.PDF: "PDF",
    DocumentKind.ARTICLE: "Article",
    DocumentKind.MAIL: "Mail",
    DocumentKind.WORD: "Word document",
    DocumentKind.TEXT: "Text",
    DocumentKind.IMAGE: "Image",
    DocumentKind.WEB: "Web address",
    DocumentKind.OTHER: "Document",
}


def group(count: int | None, named: int, *, is_named: bool = True) -> str:
    """What a group is: "group of 4, of whom 2 are named".

    A group without a name is called "Group of 4" already, which leaves who of it is named.
    """
    what = f"group of {count}" if count else "group"
    known = ""
    if named and named == count:
        known = "all of them named"
    elif named:
        known = f"of whom {named} {'is' if named == 1 else 'are'} named"
    return ", ".join(part for part in (what if is_named else "", known) if part)


def one_of(label: str, count: int | None, *, is_named: bool) -> str:
    """What a member of a group is said to be: "one of: The four", "one of the group of 4"."""
    if is_named:
        return f"one of: {label}"
    return f"one of the group of {count}" if count else "one of a group"


def penalty(years: float | None) -> str:
    """A provision's maximum in words; empty when it is not known."""
    if years is None:
        return ""
    if years < 1:
        months = round(years * 12)
        return f"up to {months} month{'' if months == 1 else 's'} in prison"
    return f"up to {years:g} year{'' if years == 1 else 's'} in prison"


def attribution(chain: list[str] | tuple[str, ...]) -> str:
    """Who said it, outlet first: "outlet ← agency ← official"."""
    return " ← ".join(link.strip() for link in chain if link.strip())


def pages(count: int) -> str:
    """How long a document is."""
    return f"{count:,} page{'' if count == 1 else 's'}" if count else ""


def day(value: date) -> str:
    """A certain day as people write it: "22 November 2026"."""
    return f"{value.day} {value:%B %Y}"
