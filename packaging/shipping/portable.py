"""The frozen program as an archive that any user unpacks and starts."""

from __future__ import annotations

import platform
import shutil
import tarfile
from pathlib import Path

from casefile.licences import Part
from casefile.version import number
from shipping import licences, share
from shipping.freeze import from_the_system


def build(frozen: Path, parts: list[Part], work: Path, out: Path) -> Path:
    """`casefile-VERSION-linux-MACHINE.tar.gz` in the folder `out`; one folder is in it."""
    name = f"casefile-{number()}-linux-{platform.machine()}"
    tree = work / "portable" / name
    shutil.rmtree(tree.parent, ignore_errors=True)
    shutil.copytree(frozen, tree, symlinks=True)
    whole = [*parts, *licences.of_the_system(from_the_system(tree))]
    for part in whole:
        licences.check(part)
    (tree / "_internal/resources/licences.json").write_text(
        licences.as_json(whole), encoding="utf-8"
    )
    (tree / "licences.txt").write_text(licences.as_text(whole), encoding="utf-8")
    share.write(tree / "share")
    shutil.copy(share.LINUX / "install-for-me", tree / "install-for-me")
    shutil.copyfile(share.LINUX / "README-portable.txt", tree / "README.txt")
    shutil.copyfile(share.ROOT / "LICENSE", tree / "LICENSE")
    archive = out / f"{name}.tar.gz"
    moment = int(share.built_at().timestamp())

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        return entry

    with tarfile.open(archive, "w:gz", compresslevel=6) as file:
        file.add(tree, arcname=name, filter=plain)
    return archive
