"""The command line as a user meets it: words in, words and an exit code out."""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest
from varsk_case import ARTICLE, COMMANDS, Answer, Casefile

from casefile.__main__ import main
from casefile.intake import worker
from casefile.intake.worker import ReadingRoom


@pytest.fixture
def casefile(capsys: pytest.CaptureFixture[str]) -> Casefile:
    """Runs the program with some words, as if they had been typed."""

    def run(*words: object) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run


@pytest.fixture(scope="session")
def made_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library in which the article's case was built by the command line alone."""
    folder = tmp_path_factory.mktemp("varsk")
    article = folder / "varsk.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    library = folder / "varsk.casefile"
    assert main(["new", str(library)]) == 0
    for name, *rest in COMMANDS:
        words = [str(article) if word == "ARTICLE" else word for word in rest]
        assert main([name, str(library), *words]) == 0, words
    return library


@pytest.fixture(autouse=True)
def read_in_one_room(room: ReadingRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command opens a reading room of its own; here all of them use one that is warm."""

    def lent(workers: int | None = None) -> AbstractContextManager[ReadingRoom]:
        return nullcontext(room)

    monkeypatch.setattr(worker, "ReadingRoom", lent)


@pytest.fixture
def library(made_library: Path, tmp_path: Path) -> Path:
    """A copy of that library, for one test to do with as it likes."""
    return Path(shutil.copy(made_library, tmp_path / "Varsk.casefile"))
