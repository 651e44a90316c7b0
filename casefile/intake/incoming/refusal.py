"""How something a stranger made is refused: what is wrong with it, and that nothing happened."""

from __future__ import annotations

from casefile.model.errors import CasefileError
from casefile.model.wording import Wording, in_a_row, worded


class ImportRefused(CasefileError):
    """A file that was not taken in; `why` is a clause that says what is wrong with it."""

    def __init__(self, why: str, advice: str = "") -> None:
        said = self._said(why)
        super().__init__(in_a_row([said, advice]) if advice else said)
        self.why = why
        self.advice = advice

    def _said(self, why: str) -> Wording:
        return worded("This file was not imported: {why}. Your library is unchanged.", why=why)

    def __reduce__(self) -> tuple[type[ImportRefused], tuple[str, str]]:
        return type(self), (self.why, self.advice)


class BundleRefused(ImportRefused):
    """A case bundle that was not taken in."""

    def __init__(
        self, why: str, advice: str = worded("Ask whoever made it for a new copy.")
    ) -> None:
        super().__init__(why, advice)

    def _said(self, why: str) -> Wording:
        return worded(
            "This case bundle was not imported: {why}. Your library is unchanged.", why=why
        )


def quoted(text: str, length: int = 60) -> str:
    """A stranger's words in a sentence of ours: one short line of signs that can be shown."""
    shown = "".join(sign if sign.isprintable() else "�" for sign in text[: 4 * length])
    line = " ".join(shown.split())
    return f"“{line if len(line) <= length else line[: length - 1].rstrip() + '…'}”"
