"""The project's two commands, and what helps while working on it.

    python3 packaging/dev.py run      set everything up, open the program on the sample case
    python3 packaging/dev.py test     set everything up, pass all checks
    python3 packaging/dev.py bench    measure against the references of the design, as ratios
    python3 packaging/dev.py sample   make the sample case's documents anew (resources/sample/)
    python3 packaging/dev.py pictures picture every dialog and view, list what is cut off in them
    python3 packaging/dev.py lock     renew the locked versions from pyproject.toml
    python3 packaging/dev.py translations  bring the translators' files up to date with the code
    python3 packaging/dev.py package  make what is installed on this system: dist/

Needs Python 3.11 or newer and nothing else: this file imports the standard library alone.
The environment is `.venv` in the clone; it is made from the lock files beside this one, and made
again only when they change. `package` has one of its own, so that nothing of tests gets in.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PACKAGE_VENV = ROOT / "build" / "package-env"


def programs(venv: Path) -> Path:
    return venv / ("Scripts" if os.name == "nt" else "bin")


def python_of(venv: Path) -> Path:
    return programs(venv) / ("python.exe" if os.name == "nt" else "python")


BIN = programs(VENV)
PYTHON = python_of(VENV)
LOCKS = {name: ROOT / f"packaging/{name}.lock" for name in ("run", "test", "package")}

# What Qt's wheels expect of the system, in Debian's and Ubuntu's names; xvfb is for tests that
# want a real window, the fonts so that a bare machine shows letters at all.
DEBIAN_PACKAGES = [
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "fonts-noto-core",
]
FEDORA_PACKAGES = [
    "mesa-libEGL",
    "mesa-libGL",
    "libxkbcommon-x11",
    "xcb-util-cursor",
    "xcb-util-wm",
    "xcb-util-keysyms",
    "google-noto-sans-fonts",
]

QT_STARTS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
from PySide6.QtGui import QFontDatabase
application = QApplication([])
raise SystemExit(0 if QFontDatabase.families() else 3)
"""

# What a window on a screen needs beyond that: the platform plugin, with all it is linked to.
QT_SHOWS = """
import ctypes
from pathlib import Path
import PySide6.QtGui
from PySide6.QtCore import QLibraryInfo
plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
ctypes.CDLL(str(Path(plugins) / "platforms" / "libqxcb.so"))
"""


def say(text: str) -> None:
    print(f"casefile: {text}", flush=True)


def fail(text: str) -> None:
    say(text)
    raise SystemExit(1)


def call(*command: str | Path, **options: object) -> None:
    """Runs a program, and ends this one with its exit code if it failed."""
    code = subprocess.run([str(part) for part in command], check=False, **options).returncode
    if code:
        raise SystemExit(code)


def may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_or_tell(packages: list[str], why: str) -> None:
    """Installs system packages where this user may, else prints the one command that does."""
    if may_install():
        say(f"{why}; installing {' '.join(packages)}")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
        call("apt-get", "install", "-y", "-qq", *packages, env=environment)
        return
    if shutil.which("apt-get"):
        fail(f"{why}. Type this, then try again:\n\n  sudo apt-get install {' '.join(packages)}\n")
    if shutil.which("dnf"):
        fail(
            f"{why}. Type this, then try again:\n\n  sudo dnf install {' '.join(FEDORA_PACKAGES)}\n"
        )
    fail(f"{why}. Install what your system calls: {', '.join(packages)}")


def make_environment(venv: Path = VENV) -> None:
    if python_of(venv).exists():
        works = subprocess.run(
            [python_of(venv), "-c", "import pip"], capture_output=True, check=False
        )
        if works.returncode == 0:
            return
        shutil.rmtree(venv)
    say(f"making the environment in {venv.relative_to(ROOT)}")
    made = subprocess.run([sys.executable, "-m", "venv", venv], capture_output=True, check=False)
    if made.returncode:
        shutil.rmtree(venv, ignore_errors=True)
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        install_or_tell([f"python{version}-venv"], "this Python cannot make environments")
        call(sys.executable, "-m", "venv", venv)


def stamp(name: str, venv: Path = VENV) -> tuple[Path, str]:
    text = LOCKS[name].read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    digest = hashlib.sha256(text + sys.version.encode()).hexdigest()
    return venv / f"installed-{name}", digest


def is_installed(name: str, venv: Path = VENV) -> bool:
    file, digest = stamp(name, venv)
    return file.exists() and file.read_text() == digest


def install(name: str, venv: Path = VENV) -> None:
    """Brings an environment to what a lock file says, and the clone into it."""
    say("installing the locked versions (once)")
    pip = [python_of(venv), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    # The lock is whole: what it leaves out (see `lock`) must not be looked for. bagit, which only
    # tests want, has no wheel and needs no compiler.
    only = ["--require-hashes", "--only-binary", ":all:", "--no-binary", "bagit", "--no-deps"]
    call(*pip, *only, "-r", LOCKS[name], cwd=ROOT)
    call(*pip, "--no-deps", "--no-build-isolation", "--editable", ".", cwd=ROOT)


def set_up(name: str) -> None:
    """Brings `.venv` to what a lock file says, and the system to what Qt needs; quick if it is."""
    check_version()
    make_environment()
    if not is_installed(name):
        install(name)
        check_qt()
        for done in ("run", name):
            file, digest = stamp(done)
            file.write_text(digest)
    call(PYTHON, ROOT / "packaging/translations.py", "--compile")


def check_version() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - an older one runs this far and is told
        fail(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")


def check_qt() -> None:
    if not sys.platform.startswith("linux"):
        return
    # A screen may come later; without one and without the right to install, none is asked for.
    asked = [QT_STARTS, QT_SHOWS] if has_display() or may_install() else [QT_STARTS]
    if not all(works(code) for code in asked):
        install_or_tell(DEBIAN_PACKAGES, "Qt needs some libraries of the system")
        for code in asked:
            call(PYTHON, "-c", code)


def works(code: str) -> bool:
    tried = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False)
    return tried.returncode == 0


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: list[str]) -> None:
    """The program on the sample case; with no display, the sample's whole job offscreen."""
    set_up("run")
    sample = ROOT / "build" / "sample"
    sample.mkdir(parents=True, exist_ok=True)
    if has_display():
        if sys.platform.startswith("linux") and not works(QT_SHOWS):
            check_qt()
        library = sample / "Sample.casefile"
        if not library.exists():
            call(PYTHON, "-m", "casefile", "sample", library)
        call(PYTHON, "-m", "casefile", library, *arguments)
        return
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    call(PYTHON, ROOT / "packaging/whole_job.py", sample, *arguments, env=environment)


def test(arguments: list[str]) -> None:
    """All checks: those that are quick to fail first, types and imports beside the tests."""
    set_up("test")
    onscreen = "--onscreen" in arguments
    arguments = [argument for argument in arguments if argument != "--onscreen"]
    environment = dict(os.environ)
    # Some hundred processes are started, each of which would compile the program for itself.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not onscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    pytest = [str(PYTHON), "-m", "pytest"]
    if arguments:
        call(*pytest, *arguments, cwd=ROOT, env=environment)
        return
    call(BIN / "ruff", "format", "--check", ".", cwd=ROOT)
    call(BIN / "ruff", "check", ".", cwd=ROOT)
    # Many tests wait for a process or a window: one worker more than there are processors for
    # every two of them keeps all of those at work.
    workers = str((os.cpu_count() or 2) * 3 // 2)
    how = [] if onscreen else ["-n", workers, "--dist", "worksteal"]
    beside([str(BIN / "lint-imports")], [str(BIN / "mypy")], [*pytest, *how], env=environment)


def beside(*commands: list[str], env: dict[str, str]) -> None:
    """Runs programs at once, the last one in sight; ends all with the first that fails.

    What the others say is shown when they have ended.
    """
    with tempfile.TemporaryDirectory() as folder:
        said = [Path(folder) / str(number) for number in range(len(commands))]
        running: dict[int, subprocess.Popen[bytes]] = {}
        try:
            for number, command in enumerate(commands):
                is_last = number == len(commands) - 1
                with said[number].open("wb") as kept:
                    out = None if is_last else kept
                    error = None if is_last else subprocess.STDOUT
                    running[number] = subprocess.Popen(
                        command, cwd=ROOT, env=env, stdout=out, stderr=error
                    )
            while running:
                time.sleep(0.1)
                for number in [one for one in running if running[one].poll() is not None]:
                    code = running.pop(number).returncode
                    print(said[number].read_text(encoding="utf-8", errors="replace"), end="")
                    if code:
                        raise SystemExit(code)
        finally:
            for process in running.values():
                process.terminate()
                process.wait()


def bench(arguments: list[str]) -> None:
    set_up("test")
    call(PYTHON, ROOT / "packaging/bench.py", *arguments, cwd=ROOT)


def sample(arguments: list[str]) -> None:
    set_up("test")
    call(PYTHON, ROOT / "packaging/make_sample.py", *arguments, cwd=ROOT)


def pictures(arguments: list[str]) -> None:
    set_up("test")
    call(PYTHON, ROOT / "packaging/make_pictures.py", *arguments, cwd=ROOT)


def lock(arguments: list[str]) -> None:
    """Renews the lock files: `lock` keeps what still fits, `lock --upgrade` takes the newest."""
    set_up("test")
    needed = {"run": ["build"], "test": ["build", "test"], "package": ["package"]}
    for name, groups in needed.items():
        wanted = [word for group in groups for word in ("--group", group)]
        call(
            BIN / "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes",
            # followthemoney wants it for spellings in other scripts alone, and it has no wheels.
            "--no-emit-package", "pyicu",
            "--no-emit-index-url", "--no-emit-find-links", "--python-version", "3.11",
            "--custom-compile-command", "python3 packaging/dev.py lock",
            "pyproject.toml", *wanted, "--output-file", LOCKS[name], *arguments, cwd=ROOT,
        )  # fmt: skip
        say(f"renewed {LOCKS[name].relative_to(ROOT)}")


def translations(arguments: list[str]) -> None:
    """Collects what the code says into `resources/translations/*.ts`."""
    call(sys.executable, ROOT / "packaging/translations.py", *arguments)


def python_library() -> Path:
    """Where Python's library is, in its own folder or, on Debian, in that of the processor."""
    said = sysconfig.get_config_vars()
    name, folder = said["INSTSONAME"], Path(said["LIBDIR"])
    own = folder / name
    return own if own.exists() else folder / str(said.get("MULTIARCH", "")) / name


def package(arguments: list[str]) -> None:
    """What is installed on this system, into dist/: see packaging/shipping/."""
    check_version()
    if sys.platform.startswith("linux") and not shutil.which("objdump"):
        install_or_tell(["binutils"], "PyInstaller needs objdump")
    if sys.platform.startswith("linux") and not python_library().exists():
        name = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
        install_or_tell([name], "what is frozen carries Python as a library")
    if shutil.which("dpkg") and not shutil.which("dpkg-shlibdeps"):
        install_or_tell(["dpkg-dev"], "a Debian package is made with dpkg-dev")
    make_environment(PACKAGE_VENV)
    if not is_installed("package", PACKAGE_VENV):
        install("package", PACKAGE_VENV)
        file, digest = stamp("package", PACKAGE_VENV)
        file.write_text(digest)
    call(python_of(PACKAGE_VENV), ROOT / "packaging/translations.py", "--compile")
    call(python_of(PACKAGE_VENV), "-m", "shipping", *arguments, cwd=ROOT / "packaging")


COMMANDS = {
    "run": run,
    "test": test,
    "bench": bench,
    "sample": sample,
    "pictures": pictures,
    "lock": lock,
    "translations": translations,
    "package": package,
}


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS)
    chosen, rest = parser.parse_known_args()
    try:
        COMMANDS[chosen.command](rest)
    except KeyboardInterrupt:
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
