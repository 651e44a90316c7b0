"""The closed lists of words as the window says them, in its language."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from casefile.model.dates import UncertainDate, in_words
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

Term = TypeVar("Term", bound=StrEnum)

translate = partial(QCoreApplication.translate, "Words")


def role(term: Role) -> str:
    return {
        Role.SUSPECT: translate("suspect"),
        Role.ACCUSED: translate("accused"),
        Role.CONVICTED: translate("convicted"),
        Role.WITNESS: translate("witness"),
        Role.VICTIM: translate("victim"),
        Role.LAWYER: translate("lawyer"),
        Role.JUDGE: translate("judge"),
        Role.PROSECUTOR: translate("prosecutor"),
        Role.INVESTIGATOR: translate("investigator"),
        Role.COURT: translate("court"),
        Role.AGENCY: translate("agency"),
        Role.OTHER: translate("other"),
    }[term]


def party_kind(term: PartyKind) -> str:
    return {
        PartyKind.PERSON: translate("person"),
        PartyKind.ORGANISATION: translate("organisation"),
        PartyKind.GROUP: translate("group"),
    }[term]


def name_kind(term: NameKind) -> str:
    return {
        NameKind.FULL: translate("full name"),
        NameKind.INITIALS: translate("initials"),
        NameKind.ALIAS: translate("also known as"),
        NameKind.TRANSLITERATION: translate("other spelling"),
    }[term]


def status(term: ChargeStatus) -> str:
    return {
        ChargeStatus.ALLEGED: translate("alleged"),
        ChargeStatus.CHARGED: translate("charged"),
        ChargeStatus.AMENDED: translate("amended"),
        ChargeStatus.DROPPED: translate("dropped"),
        ChargeStatus.CONVICTED: translate("convicted"),
        ChargeStatus.ACQUITTED: translate("acquitted"),
    }[term]


def event_kind(term: EventKind) -> str:
    return {
        EventKind.EVENT: translate("event"),
        EventKind.CUSTODY: translate("custody"),
        EventKind.HEARING: translate("hearing"),
        EventKind.FILING: translate("filing"),
        EventKind.DECISION: translate("decision"),
        EventKind.SENTENCE: translate("sentence"),
        EventKind.PUBLICATION: translate("publication"),
        EventKind.DEADLINE: translate("deadline"),
        EventKind.WORK: translate("work"),
        EventKind.OTHER: translate("other"),
    }[term]


def custody(term: Custody) -> str:
    return {
        Custody.SOUGHT: translate("sought"),
        Custody.ORDERED: translate("ordered"),
        Custody.SERVED: translate("served"),
    }[term]


def standing(term: Standing) -> str:
    return {
        Standing.CONFIRMED: translate("confirmed"),
        Standing.REPORTED: translate("reported"),
        Standing.ALLEGED: translate("alleged"),
        Standing.DISPUTED: translate("disputed"),
    }[term]


def stance(term: Stance) -> str:
    return {
        Stance.SUPPORTS: translate("supports"),
        Stance.DISPUTES: translate("disputes"),
        Stance.MENTIONS: translate("mentions"),
    }[term]


def when_and_until(when: UncertainDate | None, until: UncertainDate | None) -> str:
    """When something began and how long it lasted, claiming no more than the dates do."""
    if when is None:
        return translate("no date")
    if until is None:
        return in_words(when)
    if until.is_open_end:
        return translate("since {when}").format(when=in_words(when))
    return translate("{when} → {until}").format(when=in_words(when), until=in_words(until))


def penalty(years: float | None, words: str = "") -> str:
    """The most a provision threatens: "up to 15 years", or the words of the law."""
    if words:
        return words
    if years is None:
        return ""
    return translate("up to {years} years").format(years=f"{years:g}")
