"""The closed lists of words as the window says them, in its language."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QLocale

from casefile.model.dates import UncertainDate
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
    Standing,
)
from casefile.ui.date_words import end_in_words, in_words
from casefile.ui.tongue import filled, words_in

tr = words_in("Words")
of_charge = words_in("StatusOfCharge")

Term = TypeVar("Term", bound=StrEnum)


def role(term: Role) -> str:
    return {
        Role.SUSPECT: tr("suspect"),
        Role.ACCUSED: tr("accused"),
        Role.CONVICTED: tr("convicted"),
        Role.WITNESS: tr("witness"),
        Role.VICTIM: tr("victim"),
        Role.LAWYER: tr("lawyer"),
        Role.JUDGE: tr("judge"),
        Role.PROSECUTOR: tr("prosecutor"),
        Role.INVESTIGATOR: tr("investigator"),
        Role.COURT: tr("court"),
        Role.AGENCY: tr("agency"),
        Role.OTHER: tr("other"),
    }[term]


def party_kind(term: PartyKind) -> str:
    return {
        PartyKind.PERSON: tr("person"),
        PartyKind.ORGANISATION: tr("organisation"),
        PartyKind.GROUP: tr("group"),
    }[term]


def name_kind(term: NameKind) -> str:
    return {
        NameKind.FULL: tr("full name"),
        NameKind.INITIALS: tr("initials"),
        NameKind.ALIAS: tr("also known as"),
        NameKind.TRANSLITERATION: tr("other spelling"),
    }[term]


def status(term: ChargeStatus) -> str:
    return {
        ChargeStatus.ALLEGED: of_charge("alleged"),
        ChargeStatus.CHARGED: of_charge("charged"),
        ChargeStatus.AMENDED: of_charge("amended"),
        ChargeStatus.DROPPED: of_charge("dropped"),
        ChargeStatus.CONVICTED: of_charge("convicted"),
        ChargeStatus.ACQUITTED: of_charge("acquitted"),
    }[term]


def event_kind(term: EventKind) -> str:
    return {
        EventKind.EVENT: tr("event"),
        EventKind.CUSTODY: tr("custody"),
        EventKind.HEARING: tr("hearing"),
        EventKind.FILING: tr("filing"),
        EventKind.DECISION: tr("decision"),
        EventKind.SENTENCE: tr("sentence"),
        EventKind.PUBLICATION: tr("publication"),
        EventKind.DEADLINE: tr("deadline"),
        EventKind.WORK: tr("work"),
        EventKind.OTHER: tr("other"),
    }[term]


def custody(term: Custody) -> str:
    return {
        Custody.SOUGHT: tr("sought"),
        Custody.ORDERED: tr("ordered"),
        Custody.SERVED: tr("served"),
    }[term]


def standing(term: Standing) -> str:
    return {
        Standing.CONFIRMED: tr("confirmed"),
        Standing.REPORTED: tr("reported"),
        Standing.ALLEGED: tr("alleged"),
        Standing.DISPUTED: tr("disputed"),
    }[term]


def stance(term: Stance) -> str:
    return {
        Stance.SUPPORTS: tr("supports"),
        Stance.DISPUTES: tr("disputes"),
        Stance.MENTIONS: tr("mentions"),
    }[term]


def when_and_until(when: UncertainDate | None, until: UncertainDate | None) -> str:
    """When something began and how long it lasted, claiming no more than the dates do."""
    if when is None:
        return tr("no date")
    if until is None:
        return in_words(when)
    if until.is_open_end:
        return filled(tr("since {when}"), when=in_words(when))
    if only_end := end_in_words(when, until):
        return only_end
    return filled(tr("{when} → {until}"), when=in_words(when), until=in_words(until))


def penalty(years: float | None, words: str = "") -> str:
    """The most a provision threatens: "up to 15 years", or the words of the law."""
    if words:
        return words
    if years is None:
        return ""
    if years == int(years):
        return tr("up to %n year(s)", int(years))
    return tr("up to {years} years").format(years=QLocale().toString(years, "g", 4))
