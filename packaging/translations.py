"""Keeps the translations' files in step with what the program says.

    python3 packaging/dev.py translations             bring resources/translations/*.ts up to date
    python3 packaging/dev.py translations --check     only say whether they are, and how complete
    python3 packaging/dev.py translations --compile   make what Qt reads (.qm) of those that changed

The .ts files are Qt Linguist's: open them with `pyside6-linguist`, or with any editor. Needs the
standard library alone, and to compile, the `pyside6-lrelease` of the Python that runs it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from pathlib import Path

from translating.linguist import FORMS, Book
from translating.sources import NotCollectable, Sentence, collected

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources/translations"
LASTING = FOLDER / "lasting.json"


def file_of(language: str) -> Path:
    return FOLDER / f"casefile_{language}.ts"


def update(*, check: bool) -> int:
    """Brings every language's file up to date, or says which are not; the exit code."""
    sentences = collected(ROOT)
    late = _renew(LASTING, kept_in_libraries(sentences), check=check)
    for language in FORMS:
        path = file_of(language)
        book = Book.read(path, language).brought_up_to(sentences)
        text = book.written()
        there = [one for one in book.messages if one.is_there]
        open_ones = sum(one.state == "unfinished" for one in there)
        print(f"{path.name}: {len(there)} messages, {open_ones} of them not translated")
        late |= _renew(path, text, check=check)
    return late


def kept_in_libraries(sentences: Sequence[Sentence]) -> str:
    """The file of all that libraries keep in English, by which the window knows it again."""
    lasting = sorted(one.source for one in sentences if one.is_lasting)
    return json.dumps(lasting, ensure_ascii=False, indent=0) + "\n"


def _renew(path: Path, text: str, *, check: bool) -> int:
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return 0
    if check:
        print(f"{path.name} is out of date: run python3 packaging/dev.py translations")
        return 1
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return 0


def compiled(folder: Path = FOLDER) -> None:
    """Makes .qm files, beside them, of a folder's .ts files that are newer."""
    for written in sorted(folder.glob("*.ts")):
        made = written.with_suffix(".qm")
        if made.exists() and made.stat().st_mtime >= written.stat().st_mtime:
            continue
        lrelease = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
        # Two that start at once do not read each other's half.
        with tempfile.TemporaryDirectory(dir=folder) as place:
            half = Path(place) / made.name
            subprocess.run([lrelease, "-silent", written, "-qm", half], check=True)
            half.replace(made)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="dev.py translations",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--compile", action="store_true")
    chosen = parser.parse_args()
    if chosen.compile:
        compiled()
        return 0
    try:
        return update(check=chosen.check)
    except NotCollectable as why:
        print(why, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
