"""How something a stranger made is refused: what is wrong with it, and that nothing happened."""

from __future__ import annotations

from typing import ClassVar

from casefile.model.errors import CasefileError


class ImportRefused(CasefileError):
    """A file that was not taken in; `why` is a clause that says what is wrong with it."""

    what: ClassVar = "This file"

    def __init__(self, why: str, advice: str = "") -> None:
        sentences = f"{self.what} was not imported: {why}. Your library is unchanged."
        super().__init__(f"{sentences} {advice}".strip())
        self.why = why
        self.advice = advice

    def __reduce__(self) -> tuple[type[ImportRefused], tuple[str, str]]:
        return type(self), (self.why, self.advice)


class BundleRefused(ImportRefused):
    """A case bundle that was not taken in."""

    what = "This case bundle"

    def __init__(self, why: str, advice: str = "Ask whoever made it for a new copy.") -> None:
        super().__init__(why, advice)


def quoted(text: str, length: int = 60) -> str:
    """A stranger's words in a sentence of ours: one short line of signs that can be shown."""
    shown = "".join(sign if sign.isprintable() else "�" for sign in text[: 4 * length])
    line = " ".join(shown.split())
    return f"“{line if len(line) <= length else line[: length - 1].rstrip() + '…'}”"
