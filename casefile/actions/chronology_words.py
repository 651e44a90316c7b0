"""The closed lists of words as people write them in their own tables, in English and Russian."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, TypeVar

from casefile.actions.chronology_mapping import plain_heading
from casefile.export import wording
from casefile.model.terms import Custody, EventKind, Role, Standing

Word = TypeVar("Word", bound=StrEnum)


def _known(
    words: type[Word], said: Mapping[Word, str], others: Mapping[Word, str]
) -> dict[str, Word]:
    known = {plain_heading(text): word for word, text in said.items() if text}
    known |= {plain_heading(word.value): word for word in words}
    return known | {one: word for word, texts in others.items() for one in texts.split("|")}


KIND_WORDS: Final = _known(
    EventKind,
    wording.EVENT_KIND,
    {
        EventKind.EVENT: "fact|incident|событие|факт|происшествие",
        EventKind.CUSTODY: "arrest|detention|pre trial detention|задержание|арест|заключение"
        "|стража|содержание под стражей",
        EventKind.HEARING: "court hearing|trial|заседание|слушание|судебное заседание",
        EventKind.FILING: "motion|pleading|ходатайство|иск|жалоба|заявление",
        EventKind.DECISION: "ruling|order|judgment|judgement|решение|постановление|определение",
        EventKind.SENTENCE: "verdict|приговор",
        EventKind.PUBLICATION: "article|news|публикация|статья|новость",
        EventKind.DEADLINE: "due date|limitation|срок|крайний срок",
        EventKind.WORK: "job|employment|работа",
        EventKind.OTHER: "другое|прочее|иное",
    },
)
CUSTODY_WORDS: Final = _known(
    Custody,
    wording.CUSTODY,
    {
        Custody.SOUGHT: "requested|запрошено|запрошен",
        Custody.ORDERED: "назначено|назначен",
        Custody.SERVED: "отбыто",
    },
)
STANDING_WORDS: Final = _known(
    Standing,
    wording.STANDING,
    {
        Standing.CONFIRMED: "undisputed|verified|подтверждено|доказано|бесспорно",
        Standing.REPORTED: "сообщается|по сообщениям",
        Standing.ALLEGED: "claimed|предположительно|по утверждению|утверждается",
        Standing.DISPUTED: "contested|оспаривается|спорно",
    },
)
ROLE_WORDS: Final = _known(
    Role,
    wording.ROLE,
    {
        Role.SUSPECT: "person of interest|подозреваемый|подозреваемая",
        Role.ACCUSED: "defendant|respondent|обвиняемый|обвиняемая|подсудимый|подсудимая",
        Role.CONVICTED: "осужденный|осужденная",
        Role.WITNESS: "свидетель",
        Role.VICTIM: "complainant|потерпевший|потерпевшая",
        Role.LAWYER: "attorney|counsel|advocate|defence lawyer|defense lawyer|адвокат|защитник",
        Role.JUDGE: "судья",
        Role.PROSECUTOR: "прокурор",
        Role.INVESTIGATOR: "следователь|дознаватель",
        Role.COURT: "суд",
        Role.AGENCY: "authority|орган",
    },
)


def word_of(text: str, known: Mapping[str, Word]) -> Word | None:
    """The word that a text stands for; None where it is none of ours."""
    return known.get(plain_heading(text))
