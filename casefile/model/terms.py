"""The closed lists of words of which facts are made (one word for one thing)."""

from __future__ import annotations

from enum import StrEnum


class DocumentKind(StrEnum):
    PDF = "pdf"
    ARTICLE = "article"
    MAIL = "mail"
    WORD = "word"
    TEXT = "text"
    IMAGE = "image"
    WEB = "web"
    OTHER = "other"


class Outcome(StrEnum):
    """How attaching one file ended."""

    ATTACHED = "attached"
    DUPLICATE = "duplicate"
    PASSWORD = "password"  # noqa: S105 - the outcome's name, no secret
    DAMAGED = "damaged"
    REFUSED = "refused"


class PartyKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"


class NameKind(StrEnum):
    FULL = "full"
    INITIALS = "initials"
    ALIAS = "alias"
    TRANSLITERATION = "transliteration"


class Role(StrEnum):
    SUSPECT = "suspect"
    ACCUSED = "accused"
    CONVICTED = "convicted"
    WITNESS = "witness"
    VICTIM = "victim"
    LAWYER = "lawyer"
    JUDGE = "judge"
    PROSECUTOR = "prosecutor"
    INVESTIGATOR = "investigator"
    COURT = "court"
    AGENCY = "agency"
    OTHER = "other"


SUSPECT_ROLES = (Role.SUSPECT, Role.ACCUSED, Role.CONVICTED)
"""The roles whose involvements are a case's *suspects*."""


class ChargeStatus(StrEnum):
    ALLEGED = "alleged"
    CHARGED = "charged"
    AMENDED = "amended"
    DROPPED = "dropped"
    CONVICTED = "convicted"
    ACQUITTED = "acquitted"


class EventKind(StrEnum):
    EVENT = "event"
    CUSTODY = "custody"
    HEARING = "hearing"
    FILING = "filing"
    DECISION = "decision"
    SENTENCE = "sentence"
    PUBLICATION = "publication"
    DEADLINE = "deadline"
    WORK = "work"
    OTHER = "other"


COURT_KINDS = (EventKind.HEARING, EventKind.FILING, EventKind.DECISION, EventKind.DEADLINE)
"""The kinds of event that stand in the court's lane when they touch no suspect alone."""


class Custody(StrEnum):
    """What a custody event says: somebody asked for it, a court ordered it, it was served."""

    SOUGHT = "sought"
    ORDERED = "ordered"
    SERVED = "served"


class Standing(StrEnum):
    CONFIRMED = "confirmed"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DISPUTED = "disputed"


class Stance(StrEnum):
    SUPPORTS = "supports"
    DISPUTES = "disputes"
    MENTIONS = "mentions"
