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
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benching import libraries
from benching.settings import KEPT, ROOT, Settings
from benching.table import Row, interleaved, median, milliseconds
from benching.watching import Pixels, Screen, Seen, forget, screen

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


@dataclass(frozen=True, slots=True)
class Look:
    """A program, and the picture it shows when nothing more is to come, if that is known."""

    program: Program
    whole: Pixels | None = None


def measure(settings: Settings) -> list[Row]:
    if not FROZEN.is_dir():
        raise SystemExit("There is no frozen program yet: python3 packaging/dev.py package")
    PLACE.mkdir(parents=True, exist_ok=True)
    library = libraries.a_copy(libraries.filled(settings.sizes.documents), "installed")
    ours = Program("casefile", (str(FROZEN / "casefile"), str(library)), (FROZEN, library))
    programs = [ours, _bare(), *_others()]
    rounds = settings.sizes.starts
    with screen() as watched:
        looks = [_look(watched, program) for program in programs]
        warm = _rounds(watched, looks, rounds, cold=False)
        cold = _rounds(watched, looks, max(3, rounds // 2), cold=True)
    libraries.discard(library)
    return [*_rows(programs, warm, "warm"), *_rows(programs, cold, "cold")]


def _look(watched: Screen, program: Program) -> Look:
    """How a program looks when it is whole, at its second start and as long as it may take."""
    # The first start of all writes what the later ones find, and may greet.
    _start(watched, Look(program), cold=False)
    return Look(program, _start(watched, Look(program), cold=False).picture)


def _rounds(watched: Screen, looks: Sequence[Look], rounds: int, *, cold: bool) -> list[list[Seen]]:
    works = [partial(_start, watched, look, cold=cold) for look in looks]
    return interleaved(rounds, *works)


def _start(watched: Screen, look: Look, *, cold: bool) -> Seen:
    program = look.program
    home = PLACE / "home" / program.name
    for folder in (".config", ".local/share", ".local/state", ".cache"):
        (home / folder).mkdir(parents=True, exist_ok=True)
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
        look.whole,
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
    library = Path(sysconfig.get_path("stdlib"))
    found.append(Program("novelWriter", (str(program),), (environment, library)))
    picard = shutil.which("picard", path=os.defpath)
    if picard is not None:
        system = Path("/usr/lib/python3/dist-packages")
        qt = Path("/usr/lib").glob("*/libQt5*.so*")
        files = (Path("/usr/lib/picard"), system / "PyQt5", system / "picard", *qt)
        found.append(Program("Picard", (picard,), files))
    return found
