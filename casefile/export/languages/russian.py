"""Russian."""

from __future__ import annotations

from typing import Final

from casefile.export.languages.russian_dates import RUSSIAN_CALENDAR, RUSSIAN_DATES
from casefile.export.languages.words import Direction, Words, capital
from casefile.export.picture.picture_words import PictureWords
from casefile.model.colours import Meaning
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
from casefile.timeline.lanes import LaneWords

_NARROW: Final = "\u00a0"


def plural(count: int) -> int:
    """Which of three forms: 1, 21 подозреваемый; 2–4 подозреваемых; 5–20 подозреваемых."""
    last, last_two = count % 10, count % 100
    if last == 1 and last_two != 11:
        return 0
    return 1 if 2 <= last <= 4 and not 12 <= last_two <= 14 else 2


def _number(count: int) -> str:
    # Thousands are parted by a space, but four digits stand together.
    return f"{count:,}".replace(",", _NARROW) if count >= 10_000 else str(count)


def _penalty(years: float | None) -> str:
    if years is None:
        return ""
    if years < 1:
        months = round(years * 12)
        return f"до {months} {'месяца' if plural(months) == 0 else 'месяцев'} лишения свободы"
    if years != int(years):
        return f"до {f'{years:g}'.replace('.', ',')} года лишения свободы"
    return f"до {years:g} {'года' if plural(int(years)) == 0 else 'лет'} лишения свободы"


def _group(count: int | None, named: int, is_named: bool) -> str:
    known = ""
    if named and named == count:
        known = "все названы по имени"
    elif named:
        known = f"из них по имени {'назван' if plural(named) == 0 else 'названы'} {named}"
    what = f"группа из {_people(count)}" if count else "группа"
    return ", ".join(part for part in (what if is_named else "", known) if part)


def _one_of(label: str, count: int | None, is_named: bool) -> str:
    if is_named:
        return f"входит в группу: {label}"
    return f"входит в группу из {_people(count)}" if count else "входит в группу"


def _people(count: int) -> str:
    return f"{count} {'человека' if plural(count) == 0 else 'человек'}"


def _events(count: int) -> str:
    return f"{_number(count)} {('событие', 'события', 'событий')[plural(count)]}"


def _reaching(count: int) -> str:
    verb = "продолжалось" if plural(count) == 0 else "продолжались"
    return f"всё это время {verb} {_events(count)}"


_ROLE: Final = {
    Role.SUSPECT: "Подозреваемый",
    Role.ACCUSED: "Обвиняемый",
    Role.CONVICTED: "Осуждённый",
    Role.WITNESS: "Свидетель",
    Role.VICTIM: "Потерпевший",
    Role.LAWYER: "Адвокат",
    Role.JUDGE: "Судья",
    Role.PROSECUTOR: "Прокурор",
    Role.INVESTIGATOR: "Следствие",
    Role.COURT: "Суд",
    Role.AGENCY: "Ведомство",
    Role.OTHER: "Иное",
}

_EVENT_KIND: Final = {
    EventKind.EVENT: "",
    EventKind.CUSTODY: "Содержание под стражей",
    EventKind.HEARING: "Заседание",
    EventKind.FILING: "Подача документа",
    EventKind.DECISION: "Решение",
    EventKind.SENTENCE: "Приговор",
    EventKind.PUBLICATION: "Публикация",
    EventKind.DEADLINE: "Срок",
    EventKind.WORK: "Работа",
    EventKind.OTHER: "",
}

_PAGE: Final = {
    "case_summary": "СПРАВКА ПО ДЕЛУ",
    "untitled": "Дело без названия",
    "reference": "Номер дела",
    "jurisdiction": "Юрисдикция",
    "stage": "Стадия",
    "led_by": "Дело ведёт",
    "made_on": "Составлено",
    "made_with": "Составлено {day} в программе {program}",
    "made_by": "Составлено {day} в программе {program}. Автор: {author}",
    "nothing_entered": "По этому делу пока ничего не внесено.",
    "contents": "Содержание",
    "how_to_read": (
        "У каждой строки указан источник или сказано, что его нет: число в рамке ведёт к отрывку, "
        "на котором она основана, и к документу, в котором этот отрывок находится; документы "
        "перечислены в разделе «Источники» вместе с контрольной суммой SHA-256."
    ),
    "how_to_read_without_sources": (
        "У каждой строки указан источник или сказано, что его нет: в скобках стоят документ и "
        "страница отрывка, на котором она основана."
    ),
    "own_words": (
        "Название, номер, юрисдикция, стадия и суть дела, его связь с другими делами, описания лиц "
        "и организаций, содержание статей и наказание по ним, заметки — слова того, кто ведёт этот "
        "файл."
    ),
    "how_dates_are_given": "Даты приведены ровно с той точностью, какую даёт источник.",
    "selection": "Выборка из {events}",
    "dossier_of": "Досье: {names}",
    "part_of_cases": "{part}; {cases}",
    "names_and_others": "{names} и ещё {number}",
    "and": " и ",
    "spelled_out": (
        "Знаки, для которых на компьютере, где составлена справка, нет шрифта, заменены их "
        "номерами в Юникоде, например [U+1F600]."
    ),
    "signs_without_font": (
        "Знаки, для которых нет шрифта, заменены их номерами в Юникоде, например [U+1F600]."
    ),
}

_SECTIONS: Final = {
    "synopsis": "Суть дела",
    "suspects": "Подозреваемые",
    "charges": "Статьи и обвинения",
    "timeline": "Шкала времени",
    "chronology": "Хронология",
    "chronology_of_all": "Хронология всех дел",
    "parties": "Другие лица и организации",
    "related": "Связанные дела",
    "notes": "Заметки",
    "persons": "Указатель лиц",
    "sources": "Источники",
}

_LINES: Final = {
    "against": "Против кого",
    "how_it_went": "Как менялось обвинение",
    "order_of_lines": (
        "Строки стоят по самому раннему дню, который допускает источник. Если дни пересекаются, "
        "источники не говорят, что было раньше, и этот перечень тоже этого не утверждает."
    ),
    "order_of_months": (
        "Под каждым месяцем стоит то, что относят к нему источники; то, что могло произойти в "
        "разные месяцы, стоит под отдельным заголовком после первого из них. Если дни "
        "пересекаются, источники не говорят, что было раньше, и этот текст тоже этого не "
        "утверждает."
    ),
    "when": "Когда",
    "what_and_who_says": "Что произошло и кто об этом сообщает",
    "no_date": "дата неизвестна",
    "who": "Кто",
    "role": "Роль",
    "what_is_known": "Что известно",
    "not_named": "имя не названо",
    "so_named": "под этим именем",
    "full_name": "полное имя",
    "see": "см.",
    "sources_of_line": "Источники",
    "no_source": "источник не указан",
    "note_on": "заметка того, кто ведёт этот файл, по поводу: {documents}",
    "order_not_established": "Порядок не установлен:",
    "disputed_by": "Оспаривает:",
    "disputed_by_in_passing": "оспаривает:",
    "says_so": "сообщает об этом",
    "says_date": "называет дату: {when}",
    "gives_no_date": "не называет даты",
    "without_source": "{what}, без источника",
    "what_was_entered": "Внесённая запись",
    "somebody": "Лицо, имя которого не названо,",
    "place_shown": "Страница {number} документа {title}, место приведённого отрывка",
    "own_chapter": "У этого дела здесь есть своя глава.",
    "concerns": "Участники:",
    "other_date": "Другая дата:",
    "according_to": "Сообщает:",
    "according_to_in_passing": "сообщает:",
    "file": "Файл",
    "at": "Адрес",
    "page": "с.\u00a0{number}",
    "source": "Источник {number}",
    "source_in_passing": "источник\u00a0{number}",
    "article": "Ст.\u00a0{article}",
    "in_force_between": "действует с {first} по {last}",
    "in_force_since": "действует с {first}",
    "in_force_until": "действует по {last}",
}

_DATES: Final = {
    "begins_until": "{first}; окончание: {last}",
    "entered_as": "внесено как: {words}",
    "source_says": "в источнике: {words}",
    "source_says_in_passing": "в источнике сказано: {words}",
    "order_open": "могло произойти и до, и после: {events}",
    "order_open_others": "могло произойти и до, и после: {events} и других событий",
}

_CALLED: Final = {
    "called Suspect": "Подозреваемый\u00a0{number}",
    "called Accused": "Обвиняемый\u00a0{number}",
    "called Convicted": "Осуждённый\u00a0{number}",
    "called Witness": "Свидетель\u00a0{number}",
    "called Victim": "Потерпевший\u00a0{number}",
    "called Lawyer": "Адвокат\u00a0{number}",
    "called Judge": "Судья\u00a0{number}",
    "called Prosecutor": "Прокурор\u00a0{number}",
    "called Investigator": "Следователь\u00a0{number}",
    "called Court": "Суд\u00a0{number}",
    "called Agency": "Ведомство\u00a0{number}",
    "called Other": "Участник\u00a0{number}",
    "called Group of": "Группа из {number}",
    "called Group": "Группа",
    "called [name withheld]": "[имя не раскрывается]",
}

_TOLD: Final = {
    "without_date": "Без даты",
    "between_months": "Когда-то с {first:of} по {last}",
    "within_year": "Когда-то в {year}\u00a0г.",
    "told_without_date": "Дата неизвестна",
    "told_sought": "Содержание под стражей запрошено, но не назначено.",
    "told_ordered": "Содержание под стражей назначено.",
    "told_served": "Содержание под стражей состоялось.",
    "told_case": "Это относится к делу {case}.",
    "told_concerns": "Участники: {names}.",
    "told_standing": "Статус сведений: {standing}",
    "told_order": "Порядок не установлен: это {order}.",
    "told_other_date": "По другим сведениям, дата иная: {when}.",
    "told_other_date_by": "Иную дату называет {who}: {when}.",
}

RUSSIAN: Final = Words(
    code="ru",
    name="Русский",
    direction=Direction.FROM_LEFT,
    quotes=("«", "»"),
    dates=RUSSIAN_DATES,
    calendar=RUSSIAN_CALENDAR,
    lanes=LaneWords(
        suspect="Подозреваемый {number}",
        suspects="Подозреваемые {numbers}",
        court="Суд",
        context="Контекст",
        no_charge="Без обвинения",
        no_source="Без источника",
        all_events="Все события",
        kinds={
            **_EVENT_KIND,
            EventKind.EVENT: "Событие",
            EventKind.OTHER: "Прочее",
        },
    ),
    picture=PictureWords(
        custody={
            Custody.SERVED: "под стражей",
            Custody.ORDERED: "стража назначена",
            Custody.SOUGHT: "запрошена, не назначена",
        },
        meaning={
            Meaning.SUSPECT: "подозреваемый",
            Meaning.COURT: "суд",
            Meaning.CONTEXT: "контекст",
        },
        standing={Standing.ALLEGED: "предполагается", Standing.DISPUTED: "оспаривается"},
        within="когда-то в пределах размытого",
        other_date="дата по другому источнику",
        other="или: {title}",
        goes_on="продолжается",
        shown="Шкала времени: {events}, с {first} по {last}{lanes}.",
        in_lanes="; дорожки: {names}",
        listed="В хронологии перечислено каждое событие с источниками.",
        on="{day}",
        from_to="с {first} по {last}",
        nothing="Событий нет: {days}.",
        nothing_new="Новых событий нет: {days}; {reaching}.",
        events=_events,
        reaching=_reaching,
    ),
    custody={
        Custody.SOUGHT: "Содержание под стражей запрошено, но не назначено",
        Custody.ORDERED: "Содержание под стражей назначено",
        Custody.SERVED: "Фактическое содержание под стражей",
    },
    standing={
        Standing.CONFIRMED: "Подтверждено",
        Standing.REPORTED: "По сообщениям",
        Standing.ALLEGED: "Предполагается",
        Standing.DISPUTED: "Оспаривается",
    },
    stance={
        Stance.SUPPORTS: "",
        Stance.DISPUTES: "оспаривает это",
        Stance.MENTIONS: "лишь упоминает это",
    },
    name_kind={
        NameKind.FULL: "полное имя",
        NameKind.INITIALS: "инициалы",
        NameKind.ALIAS: "другое имя",
        NameKind.TRANSLITERATION: "другое написание",
    },
    role=_ROLE,
    party_kind={
        PartyKind.PERSON: "человек",
        PartyKind.ORGANISATION: "организация",
        PartyKind.GROUP: "группа",
    },
    status={
        ChargeStatus.ALLEGED: "вменяется по сообщениям",
        ChargeStatus.CHARGED: "обвинение предъявлено",
        ChargeStatus.AMENDED: "обвинение изменено",
        ChargeStatus.DROPPED: "обвинение снято",
        ChargeStatus.CONVICTED: "признание виновным",
        ChargeStatus.ACQUITTED: "оправдание",
    },
    event_kind=_EVENT_KIND,
    document_kind={
        DocumentKind.PDF: "PDF",
        DocumentKind.ARTICLE: "Статья",
        DocumentKind.MAIL: "Электронное письмо",
        DocumentKind.WORD: "Документ Word",
        DocumentKind.TEXT: "Текст",
        DocumentKind.IMAGE: "Изображение",
        DocumentKind.WEB: "Веб-адрес",
        DocumentKind.OTHER: "Документ",
    },
    labels={**_PAGE, **_SECTIONS, **_LINES, **_DATES, **_TOLD, **_CALLED},
    nouns={
        "suspect": ("подозреваемый", "подозреваемых", "подозреваемых"),
        "provision": ("статья закона", "статьи закона", "статей закона"),
        "event": ("событие", "события", "событий"),
        "source": ("источник", "источника", "источников"),
        "page": ("страница", "страницы", "страниц"),
        "case": ("дело", "дела", "дел"),
        "other_case": ("другое дело", "других дела", "других дел"),
        # As they stand after "из".
        "chosen_event": ("события", "событий", "событий"),
    },
    plural=plural,
    number=_number,
    penalty=_penalty,
    group=_group,
    one_of=_one_of,
    told_when=capital,
)
