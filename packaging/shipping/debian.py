"""A package for Debian, Ubuntu and their kin, made with dpkg's own tools."""

from __future__ import annotations

import shutil
import subprocess
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from casefile.licences import Part
from casefile.version import number
from shipping import licences, share
from shipping.elf import libraries
from shipping.freeze import from_the_system

ROOT: Final = share.ROOT
MAINTAINER: Final = "The Casefile authors <authors@casefiledesktop.invalid>"
OPTIONAL: Final = ("libqgtk3.so", "libcupsprintersupport.so", "libqwayland.so")
"""Plugins that Qt leaves alone where what they are linked to is missing: recommended, no more."""

_DESCRIPTION: Final = """\
case files in which every line names its source
 Documents, suspects, charges and a timeline for those who follow prosecutions:
 reporters, human-rights researchers and small law offices.
 .
 PDFs, saved articles, mails, Word files and images are dropped on a case and
 searchable at once; suspects, charges and events are cited to the very passage;
 a summary in which every line names its source is exported to PDF. One file
 holds it all, without a server or a network.
"""


def build(frozen: Path, parts: list[Part], work: Path, out: Path) -> Path:
    """`casefile_VERSION_ARCHITECTURE.deb` in the folder `out`, from a frozen program."""
    tree = work / "debian/tree"
    shutil.rmtree(tree.parent, ignore_errors=True)
    inside = tree / "usr/lib/casefile"
    shutil.copytree(frozen, inside, symlinks=True)
    # The system has these, newer and kept up to date: the package depends on them.
    for library in from_the_system(inside):
        library.unlink()
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/casefile").symlink_to("../lib/casefile/casefile")
    share.write(tree / "usr/share")
    _documents(tree / "usr/share/doc/casefile", parts)
    _set_rights(tree)
    control = tree / "DEBIAN/control"
    control.parent.mkdir()
    control.write_text(_control(tree, inside), encoding="utf-8")
    architecture = _asked("dpkg", "--print-architecture")
    package = out / f"casefile_{number()}_{architecture}.deb"
    package.unlink(missing_ok=True)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", tree, package],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return package


def _control(tree: Path, inside: Path) -> str:
    size = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    needed, recommended = _dependencies(tree, inside)
    extra = "desktop-file-utils, shared-mime-info, xdg-utils, fonts-noto-core"
    return (
        f"Package: casefile\nVersion: {number()}\nSection: misc\nPriority: optional\n"
        f"Architecture: {_asked('dpkg', '--print-architecture')}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {needed}, hicolor-icon-theme\n"
        f"Recommends: {', '.join(one for one in (recommended, extra) if one)}\n"
        f"Description: {_DESCRIPTION}"
    )


def _dependencies(tree: Path, inside: Path) -> tuple[str, str]:
    """What dpkg-shlibdeps finds the libraries linked to: needed, and merely recommended."""
    work = tree.parent
    (work / "debian").mkdir(exist_ok=True)
    (work / "debian/control").write_text(
        "Source: casefile\n\nPackage: casefile\nArchitecture: any\n"
    )
    linked = libraries(inside)
    folders = sorted({library.parent for library in linked})
    optional = [library for library in linked if library.name in OPTIONAL]
    needed = [library for library in linked if library not in optional]
    asked = subprocess.run(
        [
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
            *(f"-l{folder}" for folder in folders),
            *(f"-e{library}" for library in needed),
            "-dRecommends",
            *(f"-e{library}" for library in optional),
        ],
        cwd=work, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if asked.returncode:
        raise SystemExit(f"dpkg-shlibdeps failed:\n{asked.stderr}")
    found = dict(line.split("=", 1) for line in asked.stdout.splitlines() if "=" in line)
    return found["shlibs:Depends"], found.get("shlibs:Recommends", "")


def _documents(folder: Path, parts: list[Part]) -> None:
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    body = "\n".join(f" {line}" if line else " ." for line in licence.splitlines()[4:])
    (folder / "copyright").write_text(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Casefile\n"
        "Comment: The program carries parts of others under /usr/lib/casefile. Each, with its\n"
        " version, its licence and that licence's text, is in licences.txt.gz beside this file.\n\n"
        "Files: *\nCopyright: 2026 The Casefile authors\nLicense: Expat\n\n"
        f"License: Expat\n{body}\n",
        encoding="utf-8",
    )
    (folder / "licences.txt.gz").write_bytes(share.packed(licences.as_text(parts).encode()))
    (folder / "NEWS.md.gz").write_bytes(share.packed((ROOT / "CHANGELOG.md").read_bytes()))
    changes = (
        f"casefile ({number()}) unstable; urgency=medium\n\n  * What is new: NEWS.md.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(share.built_at())}\n"
    )
    (folder / "changelog.gz").write_bytes(share.packed(changes.encode()))


def _set_rights(tree: Path) -> None:
    """Everyone reads; only the program and folders are executable."""
    tree.chmod(0o755)
    for file in tree.rglob("*"):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file.name == "casefile" else 0o644)


def _asked(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
