"""Tagging a passage: suspects, charges and notes, typed as hands type them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_room import Table, add_suspects, table_in
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from casefile.actions.cases import add_case
from casefile.actions.law import add_charge
from casefile.actions.parties import add_involvement
from casefile.model.terms import ChargeStatus, NameKind, PartyKind, Role
from casefile.store.reads.across import parties
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.charge_dialog import ChargeDialog
from casefile.ui.dialogs.note_dialog import NoteDialog
from casefile.ui.dialogs.party_dialog import PartyDialog
from casefile.ui.dialogs.prefill import name_in, unnamed_in
from casefile.ui.theme import Theme


@pytest.fixture
def table(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


def tag_suspect(table: Table, quote: str = "") -> PartyDialog:
    stretches = table.stretch(quote) if quote else []
    dialog = tagging.tag_suspect(table.desk, table.window, stretches, quote)
    assert isinstance(dialog, PartyDialog)
    return dialog


def tag_charge(table: Table, quote: str) -> ChargeDialog:
    dialog = tagging.tag_charge(table.desk, table.window, table.stretch(quote), quote)
    assert isinstance(dialog, ChargeDialog)
    return dialog


# Suspects


def somebody_elsewhere(table: Table, name: str = "Ilya Dovran") -> str:
    """A party of another case, and nobody in this one."""
    other = add_case(table.library, "Harbour & docks")
    add_involvement(table.library, other, name, role=Role.WITNESS)
    return other


def test_whoever_another_case_knows_is_the_same_only_if_the_user_says_so(table: Table) -> None:
    somebody_elsewhere(table)
    dialog = tag_suspect(table, "Ilya Dovran")
    table.wait(dialog.elsewhere.isVisible)
    assert dialog.elsewhere.text() == "Same as Ilya Dovran in “Harbour && docks”"
    whole = "The same as Ilya Dovran, witness in “Harbour & docks”"
    assert dialog.elsewhere.accessibleName() == whole
    table.press_enter(dialog)
    with table.library.read() as connection:
        assert len(parties(connection)) == 2
    table.undo()
    dialog = tag_suspect(table, "Ilya Dovran")
    table.wait(dialog.elsewhere.isVisible)
    table.key(Qt.Key.Key_Space, dialog.elsewhere)
    assert not dialog.kind.isVisible()
    table.press_enter(dialog)
    with table.library.read() as connection:
        (both,) = parties(connection)
    assert [(title, role) for _, title, role in both.parts] == [
        ("Harbour & docks", Role.WITNESS),
        ("Harbour manuscripts", Role.SUSPECT),
    ]
    assert both.names == ("Ilya Dovran",)
    (suspect,) = table.facts().suspects
    assert [citation.quote for citation in suspect.citations] == ["Ilya Dovran"]
    table.undo()
    with table.library.read() as connection:
        (one,) = parties(connection)
    assert len(one.parts) == 1


def test_another_spelling_of_somebody_elsewhere_becomes_a_further_name(table: Table) -> None:
    somebody_elsewhere(table, "Ilja Dowran")
    dialog = tag_suspect(table, "Ilya Dovran")
    table.wait(dialog.elsewhere.isVisible)
    table.key(Qt.Key.Key_Space, dialog.elsewhere)
    assert dialog.name_kind.value is NameKind.ALIAS
    table.press_enter(dialog)
    with table.library.read() as connection:
        (both,) = parties(connection)
    assert both.names == ("Ilja Dowran", "Ilya Dovran")


def test_a_name_nobody_bears_elsewhere_is_not_asked_about(table: Table) -> None:
    somebody_elsewhere(table, "Samira Haddani")
    dialog = tag_suspect(table)
    table.type_in(dialog.name, "Samira Haddani")
    table.wait(dialog.elsewhere.isVisible)
    table.key(Qt.Key.Key_Space, dialog.elsewhere)
    table.type_in(dialog.name, "Pavel Orn")
    assert not dialog.elsewhere.isVisible()
    table.press_enter(dialog)
    with table.library.read() as connection:
        assert len(parties(connection)) == 2


def test_a_selected_name_needs_only_enter(table: Table) -> None:
    dialog = tag_suspect(table, "Ilya Dovran")
    assert dialog.focusWidget() is dialog.name
    table.press_enter(dialog)
    (suspect,) = table.facts().suspects
    (citation,) = suspect.citations
    assert (suspect.label, suspect.role) == ("Ilya Dovran", Role.SUSPECT)
    assert (citation.quote, citation.attribution) == ("Ilya Dovran", "Lissgrad Courier")


def test_a_long_selection_is_no_name_and_enter_says_what_is_missing(table: Table) -> None:
    quote = "this newspaper has learned that two of them are Ilya Dovran and Samira Haddani"
    dialog = tag_suspect(table, quote)
    assert dialog.name.text() == ""
    table.key(Qt.Key.Key_Return, dialog.name)
    assert "Not named" in dialog.error.text()
    assert dialog.isVisible()
    assert table.facts().suspects == ()


def test_two_whom_nobody_names_are_added_at_once_and_undone_at_once(table: Table) -> None:
    dialog = tag_suspect(table, "two others")
    assert dialog.unnamed.isChecked()
    assert dialog.how_many.value() == 2
    table.press_enter(dialog)
    assert [line.label for line in table.facts().suspects] == ["Suspect 1", "Suspect 2"]
    assert all(len(line.own_citations) == 1 for line in table.facts().suspects)
    table.undo()
    assert table.facts().suspects == ()


def test_who_says_so_and_what_they_do_is_kept(table: Table) -> None:
    dialog = tag_suspect(table, "Samira Haddani")
    table.type_in(dialog.description, "bookseller at the Old Harbour bookshop")
    table.wait(lambda: dialog.attribution.text() == "Lissgrad Courier")
    table.type_in(dialog.attribution, "Lissgrad Courier <- mayor's office")
    table.press_enter(dialog)
    (suspect,) = table.facts().suspects
    assert suspect.description == "bookseller at the Old Harbour bookshop"
    assert suspect.citations[0].attribution == "Lissgrad Courier ← mayor's office"


def test_a_name_the_case_knows_is_cited_again_and_not_doubled(table: Table) -> None:
    add_suspects(table)
    dialog = tag_suspect(table, "Samira Haddani")
    assert dialog.chosen is not None
    assert dialog.chosen.label == "Samira Haddani"
    table.press_enter(dialog)
    assert len(table.facts().suspects) == 4
    assert [one.quote for one in table.facts().suspects[1].citations] == ["Samira Haddani"]


def test_a_known_name_that_is_typed_over_is_somebody_new_again(table: Table) -> None:
    add_suspects(table)
    dialog = tag_suspect(table, "Samira Haddani")
    table.type_in(dialog.name, "Petra Ondrel")
    assert dialog.chosen is None
    table.press_enter(dialog)
    assert [line.label for line in table.facts().suspects][-1] == "Petra Ondrel"


def test_a_similar_name_is_offered_and_becomes_a_further_name(table: Table) -> None:
    add_suspects(table)
    dialog = tag_suspect(table)
    table.type_in(dialog.name, "Samira Hadani")
    assert dialog.hint.isVisible()
    assert "Samira Haddani" in dialog.hint.text()
    table.qtbot.mouseClick(dialog.hint, Qt.MouseButton.LeftButton)
    dialog.name_kind.value = NameKind.TRANSLITERATION
    table.press_enter(dialog)
    names = [(name.text, name.kind) for name in table.facts().suspects[1].names]
    assert names == [
        ("Samira Haddani", NameKind.FULL),
        ("Samira Hadani", NameKind.TRANSLITERATION),
    ]


def test_a_court_is_an_organisation_and_no_suspect(table: Table) -> None:
    dialog = tagging.tag_party(table.desk, table.window)
    assert isinstance(dialog, PartyDialog)
    table.type_in(dialog.name, "Port District Court")
    dialog.role.value = Role.COURT
    table.press_enter(dialog)
    (court,) = table.facts().others
    assert (court.role, court.party_kind) == (Role.COURT, PartyKind.ORGANISATION)


def test_a_group_counts_its_members_and_suspects_join_it(table: Table) -> None:
    group = tagging.tag_party(table.desk, table.window)
    assert isinstance(group, PartyDialog)
    table.type_in(group.name, "The four")
    group.kind.value = PartyKind.GROUP
    table.type_in(group.count, "4")
    table.press_enter(group)
    suspect = tag_suspect(table, "Ilya Dovran")
    suspect.group.setCurrentIndex(1)
    table.press_enter(suspect)
    (line,), (four,) = table.facts().suspects, table.facts().others
    assert four.count == 4
    assert line.group_id == four.party_id


def test_escape_keeps_nothing(table: Table) -> None:
    dialog = tag_suspect(table, "Ilya Dovran")
    table.key(Qt.Key.Key_Escape, dialog.name)
    table.settle()
    assert table.facts().suspects == ()
    with table.qtbot.waitSignal(dialog.destroyed):
        pass


def test_somebody_whom_no_passage_names_is_added_by_checking_the_box(table: Table) -> None:
    dialog = tag_suspect(table)
    table.qtbot.mouseClick(dialog.unnamed, Qt.MouseButton.LeftButton)
    table.type_in(dialog.how_many, "3")
    table.press_enter(dialog)
    assert [line.number for line in table.facts().suspects] == [1, 2, 3]


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Sergei Lapushkin", NameKind.FULL),
        ("S. L.", NameKind.INITIALS),
        ("S.L.", NameKind.INITIALS),
        ("J. R. Smith", NameKind.FULL),
        ("Li", NameKind.FULL),
    ],
)
def test_a_name_typed_by_hand_is_initials_only_if_it_ends_as_initials(
    table: Table, typed: str, kind: NameKind
) -> None:
    dialog = tag_suspect(table)
    table.type_in(dialog.name, typed)
    table.press_enter(dialog)
    ((name,),) = [line.names for line in table.facts().suspects]
    assert (name.text, name.kind) == (typed, kind)


def test_a_name_kind_chosen_by_hand_outlives_further_letters(table: Table) -> None:
    dialog = tag_suspect(table)
    table.type_in(dialog.name, "S")
    dialog.name_kind.setFocus()
    table.key(Qt.Key.Key_Home, dialog.name_kind)
    table.key(Qt.Key.Key_Down, dialog.name_kind)
    table.key(Qt.Key.Key_Down, dialog.name_kind)
    assert dialog.name_kind.value is NameKind.ALIAS
    table.type_in(dialog.name, "Shadow")
    table.press_enter(dialog)
    assert [name.kind for name in table.facts().suspects[0].names] == [NameKind.ALIAS]


@pytest.mark.parametrize(
    ("quote", "name", "unnamed"),
    [
        (" Samira Haddani’s ", "Samira Haddani", 0),
        ("“S. H.”,", "S. H.", 0),
        ("three men", "", 3),
        ("the investigators", "", 0),
        ("سميرة الحداني", "سميرة الحداني", 0),
        ("Илья Довран,", "Илья Довран", 0),
    ],
)
def test_a_selection_is_taken_for_a_name_or_for_people_without_one(
    quote: str, name: str, unnamed: int
) -> None:
    assert (name_in(quote), unnamed_in(quote)) == (name, unnamed)


# Charges


def test_a_selected_article_charges_everybody_on_enter(table: Table) -> None:
    add_suspects(table)
    quote = "charged under Article 233 of the Tolmerian Criminal Code, which punishes taking"
    dialog = tag_charge(table, quote)
    assert (dialog.article.text(), dialog.law.text()) == ("233", "Tolmerian Criminal Code")
    table.wait(lambda: dialog.jurisdiction.text() == "Tolmeria")
    table.type_in(dialog.max_years, "12 years")
    table.type_in(dialog.title, "taking treasures out of the country")
    table.press_enter(dialog)
    (provision,) = table.facts().provisions
    assert provision.label == "Art. 233, Tolmerian Criminal Code (Tolmeria)"
    assert (provision.title, provision.max_years) == ("taking treasures out of the country", 12)
    assert [charge.status for charge in provision.charges] == [ChargeStatus.CHARGED] * 4


def test_a_charge_tagged_once_more_adds_nothing_and_says_so_or_names_one_more_source(
    table: Table, qtbot: QtBot
) -> None:
    add_suspects(table)
    quote = "charged under Article 233 of the Tolmerian Criminal Code"
    dialog = tag_charge(table, quote)
    table.wait(lambda: dialog.jurisdiction.text() == "Tolmeria")
    table.press_enter(dialog)
    before = table.facts()
    with qtbot.waitSignal(table.desk.told) as told:
        table.press_enter(tag_charge(table, quote))
    called = "“Art. 233, Tolmerian Criminal Code (Tolmeria)”"
    assert told.args == [f"Nothing was added: {called} is there already."]
    assert table.facts() == before
    with qtbot.waitSignal(table.desk.told) as told:
        table.press_enter(tag_charge(table, "All four are charged under Article 233"))
    assert told.args == [f"{called} has one more source now. Nothing else was added."]
    (provision,) = table.facts().provisions
    assert {len(charge.citations) for charge in provision.charges} == {2}


@pytest.mark.parametrize(
    ("article", "law", "kept"),
    [
        ("12 bis", "Penal Code", ("12 bis", "Penal Code", "Tolmeria")),
        ("War crimes", "Rome Statute", ("War crimes", "Rome Statute", "Tolmeria")),
        ("Art. 214, part 2", "Criminal Code", ("214, part 2", "Criminal Code", "Tolmeria")),
        ("Article 416, Criminal Code", "", ("416", "Criminal Code", "Tolmeria")),
        ("88", "", ("88", "", "Tolmeria")),
    ],
)
def test_a_provision_is_kept_field_by_field(
    table: Table, article: str, law: str, kept: tuple[str, str, str]
) -> None:
    add_suspects(table)
    dialog = tag_charge(table, "Harbour Archive")
    table.wait(lambda: dialog.jurisdiction.text() == "Tolmeria")
    table.type_in(dialog.article, article)
    table.type_in(dialog.law, law)
    table.press_enter(dialog)
    (line,) = table.facts().provisions
    assert (line.article, line.law, line.jurisdiction) == kept


def test_a_new_provision_takes_nothing_over_from_the_one_shown_before(table: Table) -> None:
    add_suspects(table)
    suspects = [line.id for line in table.facts().suspects]
    add_charge(
        table.library, table.case_id, suspects, provision="Article 233, Criminal Code",
        title="taking treasures out of the country", max_years=15, penalty="prison or a fine",
    )  # fmt: skip
    table.settle()
    dialog = tagging.tag_charge(table.desk, table.window, [], "")
    assert isinstance(dialog, ChargeDialog)
    assert dialog.title.text() == "taking treasures out of the country"
    table.type_in(dialog.penalty, "or so they say")
    dialog.provision.setFocus()
    table.key(Qt.Key.Key_Up, dialog.provision)
    assert dialog.chosen is None
    assert (dialog.title.text(), dialog.max_years.years) == ("", None)
    assert dialog.penalty.text() == "or so they say"


def test_unchecking_a_suspect_leaves_them_uncharged(table: Table) -> None:
    add_suspects(table)
    dialog = tag_charge(table, "Article 233 of the Tolmerian Criminal Code")
    dialog.suspects.list.setFocus()
    table.wait(dialog.suspects.list.hasFocus)
    table.key(Qt.Key.Key_Down, dialog.suspects.list)
    table.key(Qt.Key.Key_Space, dialog.suspects.list)
    table.press_enter(dialog)
    charged = [charge.suspect for charge in table.facts().provisions[0].charges]
    assert charged == ["Ilya Dovran", "Suspect 3", "Suspect 4"]


def test_words_about_the_penalty_belong_to_the_cases_only_provision(table: Table) -> None:
    add_suspects(table)
    suspects = [line.id for line in table.facts().suspects]
    add_charge(table.library, table.case_id, suspects, provision="Article 233, Criminal Code")
    table.settle()
    dialog = tag_charge(table, "up to 12 years in prison")
    assert dialog.chosen is not None
    assert dialog.max_years.text() == "12"
    table.press_enter(dialog)
    (provision,) = table.facts().provisions
    assert provision.max_years == 12
    assert {len(charge.citations) for charge in provision.charges} == {1}


def test_another_penalty_than_the_library_has_is_not_written_over_it_unsaid(
    table: Table, qtbot: QtBot
) -> None:
    add_suspects(table)
    suspects = [line.id for line in table.facts().suspects]
    add_charge(
        table.library, table.case_id, suspects, provision="Article 233, Criminal Code",
        title="taking treasures out", max_years=15,
    )  # fmt: skip
    table.settle()
    dialog = tag_charge(table, "charged under Article 233")
    table.type_in(dialog.max_years, "12")
    with qtbot.waitSignal(table.desk.told) as told:
        table.press_enter(dialog)
    assert told.args == ["Art. 233, Criminal Code: up to 12 years instead of 15."]
    (provision,) = table.facts().provisions
    assert (provision.title, provision.max_years) == ("taking treasures out", 12)


def test_a_charge_without_an_article_is_not_made_and_nothing_typed_is_lost(table: Table) -> None:
    add_suspects(table)
    dialog = tag_charge(table, "Harbour Archive")
    table.type_in(dialog.law, "Heritage Act")
    table.key(Qt.Key.Key_Return, dialog.law)
    assert "article" in dialog.error.text()
    assert dialog.focusWidget() is dialog.article
    assert dialog.law.text() == "Heritage Act"
    assert table.facts().provisions == ()


# Notes


def test_a_note_takes_several_lines_and_ctrl_enter_keeps_it(table: Table) -> None:
    quote = "The court’s papers give initials only"
    dialog = tagging.tag_note(table.desk, table.window, table.stretch(quote), quote)
    assert isinstance(dialog, NoteDialog)
    table.qtbot.keyClicks(dialog.text, "Ask the court.")
    table.key(Qt.Key.Key_Return, dialog.text)
    table.qtbot.keyClicks(dialog.text, "By Friday.")
    with table.qtbot.waitSignal(dialog.saved):
        table.qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = table.facts().notes
    assert note.text == "Ask the court.\nBy Friday."
    assert note.citations[0].quote == quote


def test_an_empty_note_is_not_kept(table: Table) -> None:
    dialog = tagging.tag_note(table.desk, table.window)
    table.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "empty" in dialog.error.text()
    assert table.facts().notes == ()
