"""How something a stranger made is refused: what is wrong with it, and that nothing happened."""

from __future__ import annotations

from casefile.model.errors import CasefileError


class BundleRefused(CasefileError):
    """A case bundle that was not taken in; `why` is a clause that says what is wrong with it."""

    def __init__(self, why: str, advice: str = "Ask whoever made it for a new copy.") -> None:
        super().__init__(
            f"This case bundle was not imported: {why}. Your library is unchanged. {advice}"
        )
        self.why = why
        self.advice = advice

    def __reduce__(self) -> tuple[type[BundleRefused], tuple[str, str]]:
        return type(self), (self.why, self.advice)


def quoted(text: str, length: int = 60) -> str:
    """A stranger's words in a sentence of ours: one short line of signs that can be shown."""
    shown = "".join(sign if sign.isprintable() else "�" for sign in text[: 4 * length])
    line = " ".join(shown.split())
    return f"“{line if len(line) <= length else line[: length - 1].rstrip() + '…'}”"
