"""Fifty random cases with names withheld: no part of the summary's file holds any of a name."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import quote

from leaks import leaks_in_file

from casefile.actions.attaching import attach
from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source
from casefile.actions.documents import attach_web, edit_document, put_on_case
from casefile.actions.events import add_event
from casefile.actions.exporting import export
from casefile.actions.finding import find_quote
from casefile.actions.law import add_charge
from casefile.actions.notes import add_note
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import add_name, tag_party
from casefile.export.names.rules import NameRules, Treatment
from casefile.export.orders import Order
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import understand
from casefile.model.terms import Custody, EventKind, NameKind, Role
from casefile.store.library import Library
from casefile.store.reads.facts import facts

CASES = 50
MADE_ON = date(2026, 11, 26)
LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
}  # fmt: skip
GIVEN = ("Анна", "Олег", "Бактыгуль", "Ильяс", "Мария", "Андрей", "Павел", "Юлия", "Жумабек")
GIVEN_LATIN = ("Ilyas", "Mara", "Jürgen", "Olga", "Zoë", "Teodor", "Aibek", "Hélène", "Łukasz")
STEMS = ("Довр", "Кенж", "Хвост", "Щегл", "Цыганк", "Абдраш", "Юнус", "Жээнб", "Ёлк", "Ткач")
STEMS_LATIN = ("Brez", "Haddan", "Okonj", "Vels", "Müll", "Sørens", "Qasym", "Żuraw", "Drenn")
BORING = ("the court said so", "three crates were found", "nobody else was there")


@dataclass(frozen=True)
class Person:
    """Somebody with all the ways in which the texts of a case may speak of them."""

    name: str
    aliases: tuple[str, ...]
    forms: tuple[str, ...]


def latin(word: str) -> str:
    return "".join(LATIN.get(one, one) for one in word.casefold()).title()


def slavic(rng: random.Random) -> Person:
    stem, given = rng.choice(STEMS), rng.choice(GIVEN)
    ending, cases = rng.choice(
        [
            ("ов", ("ова", "ову", "овым", "ове")),
            ("ова", ("овой", "ову")),
            ("ский", ("ского", "скому", "ским")),
            ("ин", ("ина", "ину", "иным")),
            ("енко", ("енко", "ЕНКО")),
        ]
    )
    surname = stem + ending
    patronymic = rng.choice(("", "", " Сергеевич", " Асановна"))
    forms = tuple(stem + case for case in cases)
    return Person(
        f"{given}{patronymic} {surname}",
        (f"{latin(given)} {latin(surname)}", f"{rng.choice(STEMS)}ик"),
        (*forms, f"{given[0]}. {surname}", f"{surname} {given[0]}.", f"{latin(surname)}"),
    )


def western(rng: random.Random) -> Person:
    given = rng.choice(GIVEN_LATIN)
    surname = rng.choice(STEMS_LATIN) + rng.choice(("ran", "i", "ic-Vey", "en", "ová", "sky"))
    return Person(
        f"{given} {surname}",
        (f"the {rng.choice(STEMS_LATIN)}ovar of Kesh",),
        (f"{surname}’s", f"{given[0]}. {surname}", f"{surname}, {given}", f"al-{surname}"),
    )


def spoken_of(rng: random.Random, person: Person) -> str:
    """Somebody in a text, as it may stand there."""
    word = rng.choice((person.name, *person.aliases, *person.forms))
    way = rng.randrange(8)
    if way == 0:
        return word.upper()
    if way == 1 and len(word) > 6:
        return f"{word[:4]}-\n{word[4:]}" if word[3:5].isalpha() else word
    if way == 2:
        return "\u00ad".join(word)
    if way == 3:
        return " ".join(word.replace(" ", ""))
    if way == 4:
        return f"{rng.choice(BORING)}: https://news.example/{quote(word)}/7 "
    if way == 5:
        return f"#{word.replace(' ', '')} "
    return word


def sentence(rng: random.Random, people: list[Person]) -> str:
    said = [f"{spoken_of(rng, rng.choice(people))} {rng.choice(BORING)}" for _ in range(2)]
    return f"On 3 May 2025 {', and '.join(said)}."


def fill(
    library: Library, rng: random.Random, people: list[Person], case_id: str, document: str
) -> dict[str, Treatment]:
    """Puts the people wherever a case can hold words; returns how each is to be called."""

    def words() -> str:
        return sentence(rng, people)

    edit_document(
        library, document, title=words(), outlet=f"{people[0].forms[0]} Weekly",
        author=people[-1].name, url=f"https://{quote(people[0].name)}.example/a",
    )  # fmt: skip
    slug = quote(people[0].name.casefold().replace(" ", "-"))
    attach_web(library, case_id, f"https://news.example/2025/{slug}.html", title=words())
    cited = Source([find_quote(library, case_id, "On 3 May 2025")], attribution=words())
    with library.write("Parties"):
        for person in people:
            role = rng.choice((Role.SUSPECT, Role.ACCUSED, Role.WITNESS, Role.LAWYER))
            tag_party(
                library, case_id, person.name, role=role, description=words(), also=person.aliases,
                country=words(), source=cited,
            )  # fmt: skip
    with library.read() as connection:
        involved = facts(connection, case_id).involvements
    parties = [one.party_id for one in involved]
    whole = find_quote(library, case_id, "On 3 May 2025")
    suspects = [one.id for one in involved if one.is_suspect]
    with library.write("Facts"):
        add_name(library, case_id, parties[0], people[0].forms[-1], kind=NameKind.TRANSLITERATION)
        if suspects:
            add_charge(
                library, case_id, suspects, provision="Article 7, Law on " + people[0].name,
                title=words(), penalty=words(), when=understand("3 May 2025"), source=cited,
            )  # fmt: skip
        for kind in (EventKind.CUSTODY, EventKind.HEARING, EventKind.WORK):
            event = add_event(
                library, case_id, words(), understand("3 May 2025"), kind=kind,
                custody=Custody.SOUGHT if kind is EventKind.CUSTODY else None, place=words(),
                description=words(), party_ids=parties, source=Source([whole], attribution=words()),
            )  # fmt: skip
        add_other_date(library, event, understand("4 May 2025"), note=words())
        add_note(library, case_id, words(), source=cited)
        other = add_case(library, f"Also {words()}", synopsis=words())
        relate_cases(library, case_id, other, words())
    hidden = (Treatment.WITHHELD, Treatment.WITHHELD, Treatment.ROLE, Treatment.INITIALS)
    return {party: rng.choice(hidden) for party in parties}


def test_fifty_random_cases_leave_without_a_name(
    library: Library, room: ReadingRoom, tmp_path: Path
) -> None:
    people: list[list[Person]] = []
    paths: list[Path] = []
    for seed in range(CASES):
        rng = random.Random(seed)  # noqa: S311
        people.append([rng.choice((slavic, western))(rng) for _ in range(3)])
        path = tmp_path / "dropped" / f"{people[-1][0].name}-{seed}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(sentence(rng, people[-1]) for _ in range(4)), encoding="utf-8")
        paths.append(path)
    shelf = add_case(library, "Shelf")
    documents = {line.path: line.document for line in attach(library, room, shelf, paths)}
    leaks: dict[int, list[str]] = {}
    for seed, path in enumerate(paths):
        rng = random.Random(seed)  # noqa: S311
        document = documents[str(path)]
        assert document is not None
        case_id = add_case(
            library, f"Case of {people[seed][0].name}", reference=people[seed][1].name,
            stage=people[seed][2].forms[0], synopsis=sentence(rng, people[seed]),
        )  # fmt: skip
        put_on_case(library, case_id, document)
        treatments = fill(library, rng, people[seed], case_id, document)
        out = tmp_path / f"{seed}.pdf"
        made = export(library, [case_id], out, Order(names=NameRules(treatments)), made_on=MADE_ON)
        assert any("→" in remark for remark in made.remarks)
        names = [name for one in people[seed] for name in (one.name, *one.aliases)]
        names += [one for person in people[seed] for one in person.forms]
        if found := leaks_in_file(out, names):
            leaks[seed] = found
    assert leaks == {}


def test_the_search_for_leaks_finds_what_is_not_hidden(library: Library, tmp_path: Path) -> None:
    case_id = add_case(library, "Harbour", synopsis="It was Ilya Dovran, Доврана видели.")
    export(library, [case_id], tmp_path / "shown.pdf", made_on=MADE_ON)
    found = " ".join(leaks_in_file(tmp_path / "shown.pdf", ["Ilya Dovran", "Довран"]))
    for name in ("ilya dovran in", "dovran in", "довран in"):
        assert name in found
    assert leaks_in_file(tmp_path / "shown.pdf", ["Samira Haddani"]) == []
