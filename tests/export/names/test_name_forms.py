"""Which words of a text give a hidden party away, and which stay."""

from __future__ import annotations

import pytest

from casefile.export.names.finding import find
from casefile.export.names.watching import Watch, Watched

HIDDEN = {
    "dovran": ("Ilya Dovran", "Илья Довран", "I. D."),
    "haddani": ("Samira Haddani", "سميرة الحداني", "the Widow of Rope Street"),
    "ivanova": ("Анна Сергеевна Иванова",),
    "petrovsky": ("Пётр Залесский", "Pyotr Zalessky"),
    "liwei": ("Li Wei", "李伟"),
    "rose": ("Mark Rose",),
    "pavel": ("Павел Орёл",),
    "zhumabek": ("Жумабек Хворостовский",),
    "baktygul": ("Бактыгүл Жээнбекова",),
    "okonjo": ("Mara Okonjo-Vey",),
    "brien": ("Sean O'Brien",),
    "giorgi": ("გიორგი ბერიძე",),
    "armen": ("Արմեն Սարգսյան",),
    "cohen": ("דוד כהנוביץ",),
    "muller": ("Jürgen Müller-Groß",),
    "olga": ("Ольга Щербакова",),
    "max": ("Max",),
    "will": ("Will Drenn",),
    "oleg": ("Олег Ткач",),
}
AGENCIES = {
    "service": ("State Customs Investigation Service",),
    "four": ("The four",),
    "kosh": ("Kosh-Dobo Media",),
}


@pytest.fixture(scope="module")
def watch() -> Watch:
    persons = [Watched(one, names, True, True) for one, names in HIDDEN.items()]
    others = [Watched(one, names, True, False) for one, names in AGENCIES.items()]
    return Watch([*persons, *others])


def found_in(watch: Watch, text: str) -> list[str]:
    return [text[one.start : one.end] for one in find(watch, text)]


WHOLE = [
    # As it is written, in any case and order.
    *("Ilya Dovran", "ILYA DOVRAN", "Dovran", "ilya", "Dovran, Ilya", "Dovran Ilya", "Илья Довран"),
    *("I. Dovran", "I.Dovran", "Dovran I.", "Ilya D.", "И. Довран", "I. D.", "I.D.", "И. Д."),
    # Marks, forms, alphabets' look-alikes, what is unseen, what tears a word apart.
    *("Ílya Dövran", "Ｄｏｖｒａｎ", "𝐃𝐨𝐯𝐫𝐚𝐧", "Dоvrаn", "Dov\u00adran", "D\u200bovran"),
    *("Dov-\nran", "Dov\ufffe\r\nran", "Dov-\ufffe\nran", "Dov- ran", "Dov\nran", "Dov‐ran"),
    *("D o v r a n", "D.o.v.r.a.n", "Ilya\nDovran", "Ilya\u00a0Dovran", "İLYA", "D\x00ovran"),
    *("Do\u202evran", "Will Drenn", "Will"),
    *("Ткачёвский", "Олегович", "Олегу", "Ткача", "Олеґ"),
    # Declined.
    *("Доврана", "Доврану", "Довраном", "Довране", "Ивановой", "Иванову", "Анне", "Анной"),
    *("Сергеевне", "Залесского", "Залесскому", "Петра", "Пётр", "Петр", "Петром", "Павла"),
    *("Орла", "Орлом", "Ользі", "Ольги", "Щербаковой", "Хворостовского", "Жумабека"),
    *("Жумабектин", "Жумабекке", "Бактыгүлдүн", "Бактыгүлгө", "Жээнбекованын", "Довранның"),
    *("Довранға", "Pawła", "Pavlom", "Dovrana", "Anny", "Marka"),
    # Other scripts' letters for the same sounds.
    *("Dowran", "Dovrane", "Ilja Dowran", "Ilia", "Iliya", "Iwanowa", "Zalesskij", "Zalessky"),
    *("Залесский", "Chworostowskij", "Khvorostovskiy", "Hvorostovskij", "Zhumabek", "Jumabek"),
    *("Djoumabek", "Dschumabek", "Žumabek", "Baktıgül", "Baktygul", "Zheenbekova", "Jeenbekova"),
    *("Ščerbakova", "Shcherbakova", "Schtscherbakowa", "Щербаковa", "Sergejewna"),
    *("Beridze", "Беридзе", "ბერიძემ", "Giorgi", "Սարգսյանի", "Sargsyan", "Саргсян", "Sargsjan"),
    # Written on to other words.
    *("الحداني", "والحداني", "للحداني", "سميرة", "וכהנוביץ", "כהנוביץ", "李伟"),
    *("Haddani", "Hadani"),
    *("Mueller", "Müller", "Groß", "GROSS", "O’Brien", "OBrien", "O`Brien", "Okonjo-Vey"),
    *("Okonjo Vey", "Li Wei", "Wei, Li", "LIWEI", "Max", "Widow of Rope Street", "Widow"),
    # Organisations and groups.
    *("State Customs Investigation Service", "Customs Service", "SCIS", "the four", "Kosh-Dobo"),
]  # fmt: skip


@pytest.mark.parametrize("form", WHOLE)
def test_a_form_of_a_hidden_name_is_found_whole(watch: Watch, form: str) -> None:
    assert found_in(watch, f"said {form} yesterday") == [form]
    assert found_in(watch, form) == [form]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dovran’s house", "’s house"),
        ("Dovran'ın evi", "'ın evi"),
        ("al-Haddani", "al-"),
        ("ilya-dovran-detained.html", "-detained.html"),
        ("IlyaDovran.pdf", ".pdf"),
        ("#FreeDovran now", "# now"),
        ("idovran@mail.example", "@mail.example"),
        ("@freeanna says", "@ says"),
        ("the Dovranovites", "the "),
        ("photo_anna_2025.jpg", "photo__2025.jpg"),
        ("witness Dovr… said", "witness … said"),
        ("A. Dovran", "A. "),
        ("12 Rope Street, Lissgrad", "12 , Lissgrad"),
        ("(Иванова)", "()"),
        ("«Иванова»,Довран;Orlan", "«»,;Orlan"),
    ],
)
def test_what_stands_around_a_name_stays(watch: Watch, text: str, left: str) -> None:
    kept, at = "", 0
    for one in find(watch, text):
        kept += text[at : one.start]
        at = one.end
    assert kept + text[at:] == left


@pytest.mark.parametrize(
    "text",
    [
        *("market", "Denmark", "remarkable", "marking", "rosemary", "prose", "Roseland"),
        *("illyrian", "it will rain", "willing", "goodwill"),
        *("ткачество", "олеандр"),
        *("li", "wei", "Vey", "vey", "maximum", "climax", "I think", "D-day", "I did"),
        *("service", "the state", "Customs", "four manuscripts", "four", "of the", "from the road"),
        *("Andrew", "Andreas", "анкета", "анализ", "петля", "орать", "паводок"),
        *("drove", "driven", "driver", "Doran", "Dover", "ивовый", "залежь"),
        *("brine", "Beirut", "surgeon", "haddock", "sample", "Samaria", "U. S."),
        *("e.g. this", "I. e. this", "Art. 214", "Suspect 2", "[name withheld]", "Witness 1"),
        *("https://example.org/2025/05/12/four-held", "3-118/2025", "22 November 2026", ""),
        *("windows", "tropes", "Сервис", "министерство", "كتاب", "שלום"),
        *("李先生", "Media", "media", "SC", "СС", "Пять", "May", "mars", "Olympia"),
    ],
)  # fmt: skip
def test_other_words_stay(watch: Watch, text: str) -> None:
    assert found_in(watch, text) == []


def test_a_word_without_end_takes_no_longer_than_its_letters(watch: Watch) -> None:
    # A search that tried each place anew would take minutes.
    for letter in ("a", "@", "%d0", "a-", "A. ", "a b ", "\n-", "Il"):
        assert all(one.party is None for one in find(watch, letter * (60_000 // len(letter))))
