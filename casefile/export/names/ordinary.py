"""Words that give nobody away by themselves, though they stand in somebody's name."""

from __future__ import annotations

from typing import Final

from casefile.export.names.folding import folded


def _all(words: str) -> frozenset[str]:
    return frozenset(map(folded, words.split()))


NEVER_ALONE: Final = _all(
    # Grammar, which no text can do without.
    "and from with that this their into over under near about after before which whose were have "
    "been than then also only when where with the of for by at in on to und der die das den dem "
    "des von vom zum zur und les des aux pour dans avec della delle degli bint binte "
    "или что как для при над под без это его её они она оно был была были быть "
    "также которые который которая между после перед через "
    # What the program itself says of a party.
    "suspect suspects accused convicted witness victim lawyer judge prosecutor investigator court "
    "agency other person organisation group name names withheld address"
)
"""Never replaced alone, whoever is called so: the words of grammar and the replacements' own."""

ORDINARY: Final = _all(
    "state national federal regional central general international public united committee "
    "commission ministry ministries department service services agency office bureau directorate "
    "administration authority council union association society federation foundation institute "
    "university academy school college hospital centre center company corporation limited group "
    "bank fund party movement police security defence defense justice internal affairs foreign "
    "interior customs border guard army forces investigation investigative intelligence district "
    "city town village province county republic region supreme appeal appeals house press media "
    "news radio television daily times post weekly herald journal gazette archive library museum "
    "mayor mayors governor president government parliament road street avenue square north south "
    "east west northern southern eastern western harbour port river mountain lake human rights law "
    "first second third one two three four five six seven eight nine ten eleven twelve twenty "
    "persons people men women brothers sisters family friends members sons "
    "государственный государственная государственное комитет комиссия министерство департамент "
    "служба агентство управление отдел администрация совет союз ассоциация общество федерация "
    "фонд институт университет академия школа больница центр компания корпорация банк партия "
    "движение полиция милиция безопасность безопасности оборона обороны внутренних дел "
    "иностранных юстиция юстиции суд прокуратура следственный район районный область областной "
    "город городской республика верховный дом радио газета новости национальный национальной "
    "федеральный федеральная мэрия мэр президент правительство парламент группа "
    "служби національна державна міністерство управління мамлекеттик улуттук коопсуздук"
)
"""Words of organisations' and groups' names that say nothing without the others beside them."""

CAPITAL_ONLY: Final = _all(
    "will more best long just even both case page young good grace hope bill"
)
"""Words without which few texts can do, and names: taken for one with a capital letter only."""
