"""Tool tips of data, which Qt would otherwise take for markup where it looks like it."""

from __future__ import annotations

WORD_JOINER = "\u2060"


def plain_tool_tip(text: str) -> str:
    """The text, shown by Qt as plain text whatever it holds.

    Qt guesses from the first `<` or `&lt;`; an invisible word joiner behind each settles the guess
    and leaves every visible character as it was.
    """
    return text.replace("<", f"<{WORD_JOINER}").replace("&lt;", f"&{WORD_JOINER}lt;")
