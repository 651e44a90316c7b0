"""From what was dropped to the files in it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_JUNK = {"thumbs.db", "desktop.ini", "__macosx", "ehthumbs.db", "$recycle.bin"}
_PAGES = {".html", ".htm", ".xhtml"}
# What browsers append to a page's name for its companions, in the languages met so far.
_COMPANION_ENDINGS = (
    "_files", ".files", "-files", "-dateien", "_dateien", "_fichiers", "-fichiers", "_archivos",
    "-archivos", "_file", "_bestanden", "_arquivos", "_ficheiros", "_pliki", "_soubory",
    "_elemei", "_dosyalar", "_файлы", ".файлы", "_filer", "-filer", "_tiedostot", "_data",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """A file to attach, and what a browser saved beside it to show it."""

    path: Path
    companions: tuple[Path, ...] = ()


def gather(paths: Iterable[Path | str]) -> list[Found]:
    """The files among and under the paths, folders in name order, each file once.

    Hidden files and system litter inside folders are left out, links that lead in a circle are
    followed once, and the folder a browser saved beside a page belongs to that page. A path that
    does not exist, or a folder one may not look into, is kept: reading it says so.
    """
    found: list[Found] = []
    seen: set[Path] = set()
    given = [Path(path) for path in paths]
    pages = [path for path in given if path.suffix.lower() in _PAGES and _is_file(path)]
    owned = {_real(folder) for page in pages if (folder := _companion_folder(page))}
    for path in given:
        if _is_folder(path):
            if _real(path) not in owned:
                _walk(path, found, seen)
        else:
            _add(path, found, seen)
    return found


def _walk(folder: Path, found: list[Found], seen: set[Path]) -> None:
    real = _real(folder)
    if real in seen:
        return
    seen.add(real)
    try:
        entries = sorted((path for path in folder.iterdir() if _wanted(path.name)), key=_order)
    except OSError:
        found.append(Found(folder))
        return
    folders = [path for path in entries if _is_folder(path)]
    inside = set(folders)
    files = [path for path in entries if path not in inside]
    owned = {_companion_folder(path, folders) for path in files if path.suffix.lower() in _PAGES}
    for path in files:
        _add(path, found, seen, folders)
    for inner in folders:
        if inner not in owned:
            _walk(inner, found, seen)


def _add(path: Path, found: list[Found], seen: set[Path], beside: list[Path] | None = None) -> None:
    real = _real(path)
    if real in seen:
        return
    seen.add(real)
    companions: tuple[Path, ...] = ()
    if path.suffix.lower() in _PAGES:
        folder = _companion_folder(path, beside)
        if folder is not None:
            companions = tuple(_files_under(folder))
    found.append(Found(path, companions))


def _companion_folder(page: Path, beside: list[Path] | None = None) -> Path | None:
    """The folder a browser saved beside the page, if there is one."""
    if beside is None:
        for ending in _COMPANION_ENDINGS:
            folder = page.with_name(page.stem + ending)
            if _is_folder(folder):
                return folder
        return None
    stem = page.stem.casefold()
    for folder in beside:
        name = folder.name.casefold()
        if name.startswith(stem) and name[len(stem) :] in _COMPANION_ENDINGS:
            return folder
    return None


def _files_under(folder: Path) -> list[Path]:
    files: list[Path] = []
    for where, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        files.extend(Path(where, name) for name in sorted(names))
    return files


def _wanted(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.casefold() not in _JUNK


def _order(path: Path) -> tuple[str, str]:
    return (path.name.casefold(), path.name)


def _is_folder(path: Path) -> bool:
    # Path.is_dir() raises for a name too long, or in a folder one may not look into.
    return os.path.isdir(path)  # noqa: PTH112


def _is_file(path: Path) -> bool:
    return os.path.isfile(path)  # noqa: PTH113


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path.absolute()
