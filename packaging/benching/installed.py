"""The program as it is installed, from double-click to window, against others of its kind.

Needs `dev.py package` to have made the frozen program. The bare window is frozen by the same
PyInstaller; novelWriter comes from PyPI into an environment of its own; Picard is the system's,
where it is installed (apt-get install picard).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benching import libraries
from benching.settings import KEPT, ROOT, Settings
from benching.table import Row, interleaved, median, milliseconds
from benching.watching import Screen, Seen, forget, screen

FROZEN = ROOT / "build/frozen/casefile"
PACKAGE_ENVIRONMENT = ROOT / "build/package-env"
PLACE = KEPT / "installed"
NOVELWRITER = "novelWriter==26.2.2"

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("A bare window"))
window.resize(1440, 900)
window.show()
application.exec()
"""


@dataclass(frozen=True, slots=True)
class Program:
    """What is started, and which files it is made of."""

    name: str
    command: tuple[str, ...]
    files: tuple[Path, ...]


def measure(settings: Settings) -> list[Row]:
    if not FROZEN.is_dir():
        raise SystemExit("There is no frozen program yet: python3 packaging/dev.py package")
    PLACE.mkdir(parents=True, exist_ok=True)
    library = libraries.a_copy(libraries.filled(settings.sizes.documents), "installed")
    ours = Program("casefile", (str(FROZEN / "casefile"), str(library)), (FROZEN, library))
    programs = [ours, _bare(), *_others()]
    rounds = settings.sizes.starts
    with screen() as watched:
        for program in programs:
            # The first start of all writes what the later ones find.
            _start(watched, program, cold=False)
        warm = _rounds(watched, programs, rounds, cold=False)
        cold = _rounds(watched, programs, max(3, rounds // 2), cold=True)
    libraries.discard(library)
    return [*_rows(programs, warm, "warm"), *_rows(programs, cold, "cold")]


def _rounds(
    watched: Screen, programs: Sequence[Program], rounds: int, *, cold: bool
) -> list[list[Seen]]:
    works = [partial(_start, watched, program, cold=cold) for program in programs]
    return interleaved(rounds, *works)


def _start(watched: Screen, program: Program, *, cold: bool) -> Seen:
    home = PLACE / "home" / program.name
    home.mkdir(parents=True, exist_ok=True)
    if cold:
        forget(program.files)
    return watched.watch(
        program.command,
        {
            "HOME": str(home),
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(home),
        },
    )


def _rows(programs: Sequence[Program], seen: Sequence[Sequence[Seen]], how: str) -> list[Row]:
    first = [median([one.first for one in each]) for each in seen]
    whole = [median([one.whole for one in each]) for each in seen]
    rows = [Row(f"{how} start of the installed program, 10,000 documents: first picture",
                milliseconds(first[0])),
            Row(f"{how}: every pane there", milliseconds(whole[0]))]  # fmt: skip
    for place, program in list(enumerate(programs))[1:]:
        rows += [
            Row(
                f"  {how}, first picture against {program.name}",
                milliseconds(first[0]),
                milliseconds(first[place]),
                f"{first[0] / first[place]:.2f} ×",
            ),
            Row(
                f"  {how}, whole against {program.name}",
                milliseconds(whole[0]),
                milliseconds(whole[place]),
                f"{whole[0] / whole[place]:.2f} ×",
            ),
        ]
    return rows


def _bare() -> Program:
    """A window with a label, frozen as ours is."""
    folder = PLACE / "bare"
    if not (folder / "bare/bare").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "bare.py").write_text(_BARE)
        python = PACKAGE_ENVIRONMENT / "bin/python"
        subprocess.run(
            [
                python, "-m", "PyInstaller", "--noconfirm", "--onedir", "--distpath", folder,
                "--workpath", folder / "work", "--specpath", folder, folder / "bare.py",
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
    return Program("a bare frozen window", (str(folder / "bare/bare"),), (folder / "bare",))


def _others() -> list[Program]:
    found = []
    environment = PLACE / "novelwriter"
    program = environment / "bin/novelwriter"
    if not program.is_file():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        python = str(environment / "bin/python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", NOVELWRITER], check=True)
    found.append(Program("novelWriter", (str(program),), (environment,)))
    picard = shutil.which("picard", path=os.defpath)
    if picard is not None:
        system = Path("/usr/lib/python3/dist-packages")
        files = (Path("/usr/lib/picard"), system / "PyQt5", system / "picard")
        found.append(Program("Picard", (picard,), files))
    return found
