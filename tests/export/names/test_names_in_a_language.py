"""Who is not named is called by one name on a page, in the language of the page."""

from __future__ import annotations

from casefile.actions.exporting import job_for
from casefile.actions.notes import add_note
from casefile.actions.parties import tag_party
from casefile.export.names.rules import NameRules, Treatment, Who
from casefile.export.orders import Kind, Order
from casefile.export.summary.choices import SummaryChoices
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.making import summary_of
from casefile.export.summary.page import PageChoices
from casefile.store.library import Library
from casefile.store.reads.facts import facts


def russian(library: Library, case_id: str, treatment: Treatment) -> Dossier:
    with library.read() as connection:
        involved = facts(connection, case_id).involvements
    rules = NameRules.for_roles(Who.SUSPECTS, involved, treatment)
    summary = SummaryChoices(page=PageChoices(language="ru"))
    order = Order(Kind.SUMMARY, names=rules, summary=summary)
    return summary_of(job_for(library, [case_id], order))[0]


def test_a_text_calls_a_suspect_as_the_russian_page_does(library: Library, case_id: str) -> None:
    tag_party(library, case_id, "Илья Довран")
    add_note(library, case_id, "Спросить: Довран знал?")
    told = russian(library, case_id, Treatment.ROLE)
    called = told.suspects[0].label
    assert called == "Подозреваемый\u00a01"
    assert told.notes[0].text == f"Спросить: {called} знал?"
    withheld = russian(library, case_id, Treatment.WITHHELD)
    assert withheld.notes[0].text == "Спросить: [имя не раскрывается] знал?"
