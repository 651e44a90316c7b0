"""Collects what the program says to its user: the literals that its sources have translated.

    self.tr("…")                                    in the context named after the class
    tr = words_in("Rail"); tr("…")                  in the context that it names
    QCoreApplication.translate("Rail", "…")         likewise
    worded("…"), lasting("…"), marked("…")          in that of messages from below the window

What is said by `lasting` is kept in libraries, in English, and must be known again there.

A comment `#: …` on the line above, or on the lines above, is passed on to the translators.
"""

from __future__ import annotations

import ast
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

MESSAGES = "Messages"
BELOW = ("worded", "marked", "lasting")
_NUMBER = re.compile(r"%L?n")
_PLACE = re.compile(r"(?<!\{)\{(\w+)")
_HOW = ("casefile/model/wording.py", "casefile/ui/tongue.py")
"""The files that say how things are said, and say nothing themselves."""


class NotCollectable(Exception):
    """Something is said in a way in which it could not be translated; says where."""


@dataclass
class Sentence:
    """One thing to translate: its context and English text, where it is said, and what to know."""

    context: str
    source: str
    is_counted: bool = False
    is_lasting: bool = False
    files: set[str] = field(default_factory=set)
    comments: set[str] = field(default_factory=set)


def collected(root: Path) -> list[Sentence]:
    """All that the program under a folder (which has `casefile/`) says, by context and text."""
    modules = {
        path.relative_to(root).as_posix(): Module(path.relative_to(root).as_posix(), text)
        for path in sorted((root / "casefile").rglob("*.py"))
        if "tr" in (text := path.read_text(encoding="utf-8")) or any(one in text for one in BELOW)
    }
    derived = {base for module in modules.values() for base in module.bases}
    sentences: dict[tuple[str, str], Sentence] = {}
    for module in modules.values():
        if module.name in _HOW:
            continue
        for said in module.said(modules, derived):
            known = sentences.setdefault((said.context, said.source), said)
            known.is_counted |= said.is_counted
            known.is_lasting |= said.is_lasting
            known.files |= said.files
            known.comments |= said.comments
    return [sentences[key] for key in sorted(sentences)]


class Module:
    """One source file: its names for ways of saying things, and what it says in those ways."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._comments = _comments(text) if "#:" in text else {}
        self.contexts: dict[str, str] = {}
        self._borrowed: dict[str, str] = {}
        self._modules: dict[str, str] = {}
        self.bases: set[str] = set()
        self._calls: list[tuple[ast.Call, str | None]] = []
        for node, inside in _nodes(ast.parse(text, name)):
            if isinstance(node, ast.Call):
                self._calls.append((node, inside))
            elif isinstance(node, ast.Assign):
                self._note_assigned(node)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                self._note_imported(node.module, node.names)
            elif isinstance(node, ast.ClassDef):
                self.bases |= {_last_name(base) for base in node.bases}

    def _note_assigned(self, node: ast.Assign) -> None:
        value, (target, *_) = node.value, node.targets
        if not (isinstance(value, ast.Call) and _last_name(value.func) == "words_in"):
            return
        if not isinstance(target, ast.Name) or len(value.args) != 1:
            raise self._wrong(node, "words_in(…) is given one context, and assigned to one name")
        (self.contexts[target.id],) = self._literals(value.args[0])

    def _note_imported(self, module: str, names: Sequence[ast.alias]) -> None:
        for one in names:
            known_as = one.asname or one.name
            self._borrowed[known_as] = f"{module.replace('.', '/')}.py\0{one.name}"
            self._modules[known_as] = f"{module}.{one.name}".replace(".", "/") + ".py"

    def said(self, modules: dict[str, Module], derived: set[str]) -> Iterator[Sentence]:
        """What this file says; `derived` are the classes that have subclasses somewhere."""
        for node, inside in self._calls:
            found = self._context(node, inside, modules)
            if found is None:
                continue
            context, place, count = found
            if len(node.args) <= place:
                raise self._wrong(node, "nothing is said here")
            counts = len(node.args) > count >= 0 or any(k.arg == "count" for k in node.keywords)
            if counts and context == inside and inside in derived:
                # PySide asks for the words of the derived class first, and takes the English that
                # has its number filled in for a translation.
                raise self._wrong(node, f"{inside} has subclasses: count by words_in instead")
            is_marked = _last_name(node.func) == "marked"
            is_lasting = _last_name(node.func) == "lasting"
            texts = self._literals(node.args[place])
            if not is_marked and context == MESSAGES:
                self._check_values(node, texts)
            for text in texts:
                has_number = _NUMBER.search(text) is not None
                if has_number and not counts and not is_marked:
                    raise self._wrong(node, "“%n” without a count")
                is_counted = counts or has_number
                remarks = self._remarks(node)
                yield Sentence(context, text, is_counted, is_lasting, {self.name}, remarks)

    def _context(
        self, node: ast.Call, inside: str | None, modules: dict[str, Module]
    ) -> tuple[str, int, int] | None:
        """The context of a call that says something, and where its text and its count stand."""
        called = node.func
        if isinstance(called, ast.Name):
            if called.id in BELOW:
                return MESSAGES, 0, -1
            context = self.context_of(called.id, modules)
            if context is None and called.id == "tr":
                raise self._wrong(node, "of what part is this “tr”? Say tr = words_in(…)")
            return None if context is None else (context, 0, 1)
        if not isinstance(called, ast.Attribute):
            return None
        owner = called.value
        if called.attr == "translate" and _last_name(owner) == "QCoreApplication":
            (context,) = self._literals(node.args[0])
            return context, 1, 3
        if called.attr != "tr":
            return None
        if isinstance(owner, ast.Name) and owner.id in self._modules:
            other = modules.get(self._modules[owner.id])
            if other is not None and "tr" in other.contexts:
                return other.contexts["tr"], 0, 1
        if not (isinstance(owner, ast.Name) and owner.id == "self" and inside is not None):
            raise self._wrong(node, "whose words are these? Say self.tr, or tr = words_in(…)")
        return inside, 0, 2

    def context_of(self, name: str, modules: dict[str, Module]) -> str | None:
        if name in self.contexts:
            return self.contexts[name]
        file, _, original = self._borrowed.get(name, "").partition("\0")
        return modules[file].context_of(original, modules) if file in modules else None

    def _literals(self, node: ast.expr) -> list[str]:
        """The text written there, or both texts of a choice."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            return [node.value]
        if isinstance(node, ast.IfExp):
            return self._literals(node.body) + self._literals(node.orelse)
        raise self._wrong(node, f"this is no literal text: {ast.unparse(node)[:60]}")

    def _check_values(self, node: ast.Call, texts: Sequence[str]) -> None:
        """Each place of a template gets a value, and no value is without a place."""
        given = {one.arg for one in node.keywords} - {"count"}
        wanted = {name for text in texts for name in _PLACE.findall(text)}
        if None not in given and wanted != given:
            odd = ", ".join(sorted(map(str, wanted ^ given)))
            raise self._wrong(node, f"places and values do not agree: {odd}")

    def _remarks(self, node: ast.Call) -> set[str]:
        above: list[str] = []
        line = node.lineno - 1
        while line in self._comments:
            above.insert(0, self._comments[line])
            line -= 1
        return {" ".join(above)} if above else set()

    def _wrong(self, node: ast.AST, why: str) -> NotCollectable:
        return NotCollectable(f"{self.name}:{getattr(node, 'lineno', 0)}: {why}")


def _nodes(tree: ast.AST) -> list[tuple[ast.AST, str | None]]:
    """All that can say something or name a way to, each with the class that it stands in."""
    found: list[tuple[ast.AST, str | None]] = []

    def look(node: ast.AST, inside: str | None) -> None:
        kind = type(node)
        if kind in _TELLING:
            found.append((node, inside))
            if isinstance(node, ast.ClassDef):
                inside = node.name
        # Half a million nodes: through `ast.walk` this takes four times as long.
        for value in vars(node).values():
            if isinstance(value, list):
                for one in value:
                    if isinstance(one, ast.AST):
                        look(one, inside)
            elif isinstance(value, ast.AST):
                look(value, inside)

    look(tree, None)
    return found


_TELLING = (ast.Call, ast.Assign, ast.ImportFrom, ast.ClassDef)


def _comments(text: str) -> dict[int, str]:
    """What is said to translators, by line."""
    tokens = tokenize.generate_tokens(StringIO(text).readline)
    found = {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}
    pattern = re.compile(r"#:\s*(.*)")
    return {line: kept[1] for line, said in found.items() if (kept := pattern.match(said))}


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        return _last_name(node.value)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def grouped(sentences: Sequence[Sentence]) -> dict[str, list[Sentence]]:
    """Sentences by their context, in order."""
    found: defaultdict[str, list[Sentence]] = defaultdict(list)
    for one in sorted(sentences, key=lambda one: (one.context, one.source)):
        found[one.context].append(one)
    return dict(found)
