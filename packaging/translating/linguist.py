"""Qt Linguist's files (TS 2.1): read, brought up to date, written so that little changes in them.

Contexts and messages are sorted and carry no line numbers; what a translator wrote stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from translating.sources import Sentence

FORMS = {"ru": 3, "ar": 6}
"""How many forms a counted sentence has in a language: Qt's plural rules."""


@dataclass(frozen=True)
class Message:
    """A sentence and its translation: one text, or as many as the language has counted forms."""

    context: str
    source: str
    forms: tuple[str, ...] = ("",)
    is_counted: bool = False
    state: str = "unfinished"
    """As Qt names it: unfinished, vanished, obsolete, or empty where all is done."""
    files: tuple[str, ...] = ()
    comment: str = ""
    """From the sources, to the translators."""
    remark: str = ""
    """The translators' own."""

    @property
    def is_there(self) -> bool:
        return self.state not in ("vanished", "obsolete")

    @property
    def has_words(self) -> bool:
        return any(self.forms)


@dataclass
class Book:
    """All messages of one language."""

    language: str
    messages: list[Message] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path, language: str) -> Book:
        """What a file holds; an empty book where there is none."""
        if not path.exists():
            return cls(language)
        # Our own file, beside this one.
        root = ElementTree.parse(path).getroot()  # noqa: S314
        return cls(
            root.get("language", language),
            [
                _message(context.findtext("name") or "", one)
                for context in root.iter("context")
                for one in context.iter("message")
            ],
        )

    def brought_up_to(self, sentences: Sequence[Sentence]) -> Book:
        """The book of what is said now.

        A sentence that has only moved to another context takes its translation along; of one that
        is said no more, the translation is kept as vanished.
        """
        old = {(one.context, one.source): one for one in self.messages}
        now = {(one.context, one.source) for one in sentences}
        moved = {one.source: one for key, one in old.items() if key not in now and one.has_words}
        taken: set[tuple[str, str]] = set()
        messages = []
        for said in sentences:
            known = old.get((said.context, said.source))
            if known is None or not (known.is_there or known.has_words):
                known = moved.get(said.source)
                if known is not None:
                    taken.add((known.context, known.source))
            messages.append(self._renewed(said, known))
        messages += [
            replace(one, state="vanished", files=(), comment="")
            for key, one in old.items()
            if key not in now and key not in taken and one.has_words
        ]
        return Book(self.language, messages)

    def _renewed(self, said: Sentence, known: Message | None) -> Message:
        count = FORMS[self.language] if said.is_counted else 1
        forms = known.forms if known else ()
        fits = len(forms) == count and (known is None or known.is_counted == said.is_counted)
        state = known.state if known and fits and known.has_words else "unfinished"
        return Message(
            said.context,
            said.source,
            (*forms, *[""] * count)[:count],
            said.is_counted,
            # What had vanished and is said again was done then.
            "" if state in ("vanished", "obsolete") else state,
            tuple(sorted(said.files)),
            "\n".join(sorted(said.comments)),
            known.remark if known else "",
        )

    def written(self) -> str:
        """The file's text."""
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            f'<TS version="2.1" language="{self.language}" sourcelanguage="en">',
        ]
        messages = sorted(self.messages, key=lambda one: (one.context, one.source))
        for context in sorted({one.context for one in messages}):
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
            for one in messages:
                if one.context == context:
                    lines += _lines(one)
            lines.append("</context>")
        return "\n".join((*lines, "</TS>", ""))


def _message(context: str, node: ElementTree.Element) -> Message:
    translation = node.find("translation")
    is_counted = node.get("numerus") == "yes"
    texts: Iterable[str | None] = [""]
    if translation is not None:
        forms = translation.findall("numerusform")
        texts = [form.text for form in forms] if is_counted else [translation.text]
    return Message(
        context,
        node.findtext("source") or "",
        tuple(text or "" for text in texts),
        is_counted,
        "" if translation is None else translation.get("type", ""),
        comment=node.findtext("extracomment") or "",
        remark=node.findtext("translatorcomment") or "",
    )


def _lines(one: Message) -> list[str]:
    lines = ['    <message numerus="yes">' if one.is_counted else "    <message>"]
    lines += [f'        <location filename="../../{escape(file)}"/>' for file in one.files]
    lines.append(f"        <source>{escape(one.source)}</source>")
    if one.comment:
        lines.append(f"        <extracomment>{escape(one.comment)}</extracomment>")
    if one.remark:
        lines.append(f"        <translatorcomment>{escape(one.remark)}</translatorcomment>")
    state = f' type="{one.state}"' if one.state else ""
    if one.is_counted:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in one.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(one.forms[0])}</translation>")
    return [*lines, "    </message>"]
