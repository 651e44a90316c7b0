"""Words that would like to be more than words, and the day on which files are made."""

from __future__ import annotations

from datetime import date

MADE_ON = date(2025, 6, 1)

HOSTILE = (
    '=HYPERLINK("https://evil.example","click")',
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "  =1+1",
    "\u200b=1+1",
    "\u00a0＝1+1",
    "'=1+1",
    "ordinary; =1+1",
    "first line\n=1+1",
    'quoted "words", and a comma',
    "_x0041_ stays as it is",
    "<script>alert(1)</script> & <b>bold</b>",
    "[link](javascript:alert(1)) ![image](https://evil.example/x.png)",
    "# no heading",
    "1. no list",
    "www.evil.example and https://evil.example/a and me@evil.example",
    "*bold* _it_ ~~gone~~ `code` | cell | $x^2$ [^1] &lt;",
    "bell \x07 and \ufffe and \u202e turned",
    "semicolon; comma, backslash \\ and\nnew line",
)
