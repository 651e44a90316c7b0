"""Who is not to be named, said on the command line."""

from __future__ import annotations

from pathlib import Path

from varsk_case import Casefile


def test_suspects_are_hidden_and_what_was_replaced_is_told(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "varsk.pdf"
    answer = casefile("export", library, "Varsk", out, "--hide", "suspects")
    assert answer.code == 0
    assert out.exists()
    assert "“Desht” → Suspect 2, " in answer.err
    answer = casefile("export", library, "Varsk", out, "--name", "Orlin=withheld", "--json")
    remarks = answer.json["remarks"]
    assert any(one.startswith("“Pavel Orlin” → [name withheld]") for one in remarks)
    assert not any("Desht" in one for one in remarks)


def test_one_party_can_be_called_otherwise_than_the_rest(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "varsk.svg"
    hide = ("--hide", "persons=withheld", "--name", "Mara Desht=initials")
    assert casefile("picture", library, "Varsk", out, *hide).code == 0
    shown = out.read_text(encoding="utf-8")
    assert "M. D. works at the registry" in shown
    for name in ("Desht", "Orlin", "Pavel"):
        assert name not in shown


def test_a_file_s_name_that_tells_is_refused(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "pavel-orlin.pdf"
    answer = casefile("export", library, "Varsk", out, "--hide", "suspects")
    assert answer.code == 1
    assert "“pavel-orlin”" in answer.err
    assert not out.exists()


def test_who_is_not_there_and_how_nobody_is_called_are_said(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "varsk.pdf"
    answer = casefile("export", library, "Varsk", out, "--name", "Nobody=role")
    assert (answer.code, out.exists()) == (1, False)
    assert "“Nobody”" in answer.err
    for wrong in (("--name", "Orlin=nickname"), ("--name", "Orlin"), ("--hide", "dogs")):
        assert casefile("export", library, "Varsk", out, *wrong).code == 2
