"""The statements that a summary carries: every word of the page, in the published format."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import jsonschema
import pypdf
import pytest

from casefile.cli.program import run
from casefile.export.proof.format import read_statements
from casefile.export.proof.lines import collected
from casefile.export.summary.content import json_for_template
from casefile.export.summary.dossier import Dossier
from casefile.places import resources

NOT_PRINTED = {
    "fact",
    "meaning",
    "custody",
    "svg",
    "ink",
    "made_on",
    "program",
    "made_on_words",
    "language",
}
"""Fields that are no words, or words that are no statement."""

ELSEWHERE = {"timeline", "persons", "place", "sections", "chapters", "prose", "exhibit"}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample library and its summary, made by the command line."""
    folder = tmp_path_factory.mktemp("told")
    library, out = str(folder / "s.casefile"), str(folder / "s.pdf")
    assert run(["sample", library]) == 0
    assert run(["export", library, "Harbour", out]) == 0
    return folder


def carried(path: Path) -> bytes:
    (content,) = pypdf.PdfReader(path).attachments["statements.json"]
    return content


def test_the_attachment_is_of_the_published_format(sample: Path) -> None:
    value = json.loads(carried(sample / "s.pdf"))
    schema = json.loads((resources() / "schema/statements.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(value, schema)
    assert read_statements(carried(sample / "s.pdf")) == value


def test_each_statement_carries_its_passages_with_their_quotes_and_hashes(sample: Path) -> None:
    value = json.loads(carried(sample / "s.pdf"))
    passages = {one["number"]: one for one in value["passages"]}
    events = [one for one in value["statements"] if one["kind"] == "event"]
    assert len(events) == 24
    for event in events:
        assert event["citations"], event
        for number in event["citations"]:
            assert passages[number]["quote"]
            assert len(passages[number]["sha256"]) == 64


def marked(line: Any, path: str, tokens: dict[str, str]) -> Any:
    """The line with a token of its own in every string that is printed."""
    new: dict[str, Any] = {}
    for field in fields(line):
        value, name = getattr(line, field.name), f"{path}.{field.name}"
        if field.name in NOT_PRINTED | ELSEWHERE:
            continue
        if isinstance(value, str):
            tokens[name] = new[field.name] = f"token{len(tokens)}x"
        elif isinstance(value, tuple) and value and isinstance(value[0], str):
            tokens[name] = f"token{len(tokens)}x"
            new[field.name] = (tokens[name],)
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            new[field.name] = tuple(
                marked(one, f"{name}[{at}]", tokens) for at, one in enumerate(value)
            )
    return replace(line, **new)


def test_every_word_of_a_dossier_is_in_a_statement(harbour: Dossier) -> None:
    tokens: dict[str, str] = {}
    content = json.loads(json_for_template(marked(harbour, "dossier", tokens)))
    found = collected(content)
    words = [one for statement in found.statements for one in statement.words]
    words += [one for some in found.passages.values() for one in some]
    # Who says it may begin a line, and then with a capital.
    said = "\n".join(words).lower()
    missing = {name for name, token in tokens.items() if token not in said}
    # A kind is not said of custody, nor the standing of a charge that has a history; and nobody
    # says what rests on nothing.
    allowed = ("chronology[1].kind", "charged[0].status", "suspects[1].said")
    assert {name for name in missing if not name.endswith(allowed)} == set()


def test_the_command_line_names_what_fails(
    sample: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    library, pdf = str(sample / "s.casefile"), sample / "s.pdf"
    assert run(["verify", str(pdf), library]) == 0
    assert "Nothing failed." in capsys.readouterr().out
    changed = tmp_path / "changed.pdf"
    content = pdf.read_bytes()
    changed.write_bytes(content.replace(b"/Creator(Casefile", b"/Creator(Casefolk"))
    assert run(["verify", str(changed), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["good"] is False
    assert told["checks"][0] == {
        "part": "seal", "state": "failed",
        "sentence": "The file was changed since it was exported.",
    }  # fmt: skip
    assert run(["verify"]) == 2
    assert run(["verify", str(tmp_path / "none.pdf")]) == 1
    assert "none.pdf" in capsys.readouterr().err
