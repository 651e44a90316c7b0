"""What checking an export has shown: what was looked at, and each statement that fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from casefile.model.wording import in_a_row, worded

_SAID = 90
"""Letters of a statement that name it."""


class Part(StrEnum):
    """What is checked, in this order."""

    SEAL = "seal"
    STATEMENTS = "statements"
    PRINTED = "printed words"
    SOURCES = "sources"
    QUOTES = "quotes"
    FACTS = "facts"


class State(StrEnum):
    """How a check ended; OPEN where it could not be made, or not of all."""

    GOOD = "good"
    FAILED = "failed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Check:
    """One check and a sentence on how it ended."""

    part: Part
    state: State
    sentence: str


@dataclass(frozen=True, slots=True)
class Failing:
    """A statement that fails a check: its number (0: the file itself), what it says, and why.

    `why` is a sentence.
    """

    part: Part
    statement: int
    kind: str
    says: str
    why: str

    @property
    def named(self) -> str:
        """The statement in one line: "Statement 14 (event “Crates are opened”)"."""
        if not self.statement:
            return ""
        return worded(
            "Statement {number} ({kind} “{words}”)",
            number=self.statement,
            kind=self.kind,
            words=self.says,
        )


@dataclass(frozen=True, slots=True)
class Report:
    """What came of checking a file; days are ISO 8601."""

    path: Path
    checks: tuple[Check, ...]
    failing: tuple[Failing, ...] = ()
    statements: int = 0
    made_on: str = ""
    program: str = ""
    cases: tuple[str, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether no check failed; some may have been left open."""
        return all(check.state is not State.FAILED for check in self.checks)

    def as_json(self) -> dict[str, Any]:
        return {
            "path": str(self.path),
            "good": self.is_good,
            "made_on": self.made_on,
            "program": self.program,
            "cases": list(self.cases),
            "statements": self.statements,
            "checks": [
                {"part": str(one.part), "state": str(one.state), "sentence": one.sentence}
                for one in self.checks
            ],
            "failing": [
                {
                    "part": str(one.part),
                    "statement": one.statement,
                    "kind": one.kind,
                    "says": one.says,
                    "why": one.why,
                }
                for one in self.failing
            ],
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """How one check ended, and what fails it."""

    check: Check
    failing: tuple[Failing, ...] = ()


def found(
    part: Part,
    failing: Iterable[Failing],
    good: str,
    failed: Callable[[int], str],
    remarks: Iterable[str] = (),
) -> Finding:
    """The finding of a check: its sentence, with remarks behind it.

    That is `good`, or what `failed` says of so many statements.
    """
    named = tuple(failing)
    told = failed(len({one.statement for one in named})) if named else good
    sentence = in_a_row([told, *remarks])
    return Finding(Check(part, State.FAILED if named else State.GOOD, sentence), named)


def failing(part: Part, statement: Mapping[str, Any], why: str) -> Failing:
    """That a statement fails a check."""
    said = " · ".join(statement["words"])
    if len(said) > _SAID:
        said = said[: _SAID - 1] + "…"
    return Failing(part, statement["number"], statement["kind"], said, why)
