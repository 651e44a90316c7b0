"""The program as a folder that needs no Python: made by PyInstaller, stripped, weighed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from casefile.version import number
from shipping import contents, elf, icons, licences, weigh

ROOT: Final = Path(__file__).resolve().parent.parent.parent
BUILD: Final = ROOT / "build"
FROZEN: Final = BUILD / "frozen/casefile"


def freeze() -> Path:
    """The frozen program's folder, made anew; ends the run where PyInstaller fails or it weighs
    more than it may."""
    made = BUILD / "made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    parts = licences.shipped()
    (made / "licences.json").write_text(licences.as_json(parts), encoding="utf-8")
    told = f"Metadata-Version: 2.4\nName: casefile\nVersion: {number()}\n"
    (made / "METADATA").write_text(told, encoding="utf-8")
    if sys.platform == "darwin":
        icons.macos(made)
    elif sys.platform == "win32":
        icons.windows(made)
    log = BUILD / "freezing.log"
    with log.open("w", encoding="utf-8") as out:
        code = subprocess.run(
            [
                sys.executable, "-m", "PyInstaller", "--noconfirm",
                "--distpath", BUILD / "frozen", "--workpath", BUILD / "freezing",
                Path(__file__).with_name("casefile.spec"),
            ],
            cwd=ROOT, env={**os.environ, "CASEFILE_MADE": str(made)},
            stdout=out, stderr=subprocess.STDOUT, check=False,
        ).returncode  # fmt: skip
    if code:
        last = log.read_text(encoding="utf-8").splitlines()[-12:]
        raise SystemExit("\n".join([*last, f"PyInstaller failed; {log} holds all it said"]))
    if sys.platform == "linux":
        # Not the program itself: its code stands behind the part that is linked.
        elf.strip(FROZEN / "_internal")
        no_stranger(FROZEN)
    parts_by_weight = weigh.weigh(FROZEN)
    print(weigh.table(parts_by_weight), flush=True)
    if sum(parts_by_weight.values()) > weigh.LIMIT:
        raise SystemExit("the installed program is larger than it may be")
    return FROZEN


def from_the_system(folder: Path) -> list[Path]:
    """What was taken from the building machine for systems that lack it."""
    inside = folder / "_internal"
    return sorted(
        file
        for file in inside.iterdir()
        if not file.is_symlink()
        and any(fnmatch(file.name, name) for name in contents.FOR_A_BARE_SYSTEM)
    )


def no_stranger(folder: Path) -> None:
    """Ends the run where a library lies in the folder of which no licence was looked at."""
    known = {library.name for library in from_the_system(folder)}
    for file in (folder / "_internal").iterdir():
        linked = file.is_file() and not file.is_symlink() and ".so" in file.name
        python = fnmatch(file.name, contents.PYTHON_ITSELF) or ".cpython-" in file.name
        if linked and not python and file.name not in known:
            raise SystemExit(f"{file.name}: a library that is in no list of parts")
