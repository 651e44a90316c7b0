"""What goes into the frozen program and what stays out, by name."""

from __future__ import annotations

import fnmatch
import re
import sys
from pathlib import Path
from typing import Final

RESOURCES: Final = (
    "exchange", "fonts", "help", "icons", "sample", "schema", "translations", "typst",
)  # fmt: skip
"""The folders of `resources` that the program reads; pictures are for readers of the clone."""

NAMED_AT_RUN_TIME: Final = (
    "lxml.html.clean",
    "lxml_html_clean",
    "openpyxl.cell._writer",
    "rapidfuzz.distance.metrics_py",
    "rapidfuzz.process_py",
    "sqlalchemy.dialects.sqlite",
    "sqlalchemy.dialects.sqlite.pysqlite",
)
"""Modules that nobody imports by a statement PyInstaller can see."""

WITH_DATA: Final = ("edtf", "justext", "tld", "trafilatura", "icalendar", "tzdata")
"""Packages whose files beside the code are read, and for which PyInstaller has no rule."""

REPLACEABLE: Final = ("PySide6", "shiboken6", "pebble")
"""Under the LGPL: whoever has the program may put a changed version in their place."""

LEFT_OUT: Final = [
    # Under the GPL or AGPL: GNU readline, GNU dbm and Berkeley DB.
    "readline", "_gdbm", "_dbm", "dbm.gnu", "dbm.ndbm",
    # For making and testing programs.
    "PyInstaller", "pip", "setuptools", "pkg_resources", "_distutils_hack", "distutils", "wheel",
    "ensurepip", "venv", "lib2to3", "pytest", "_pytest", "hypothesis", "test", "numpy.f2py",
    "numpy.testing", "numpy.random", "icalendar.tests", "doctest", "pdb",
    # Another way to draw a window, and what reaches out to other machines' windows.
    "tkinter", "_tkinter", "turtle", "idlelib", "curses", "_curses", "_curses_panel",
    "PIL.ImageTk", "PIL.ImageQt", "PIL.ImageGrab", "PIL._avif", "PIL.AvifImagePlugin",
    # The library's driver brings its own SQLite, newer and with encryption.
    "sqlite3", "_sqlite3",
    # Ways of parts that are never gone here: another database, another face of a tree of XML.
    "IPython", "dateparser_cli", "alembic.testing", "sqlalchemy.testing", "lxml.objectify",
    "lxml.isoschematron", "tld.tests",
    # Twice the same: measures of likeness that are not asked for, and a build for newer processors.
    "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2",
    "rapidfuzz.distance.metrics_cpp", "rapidfuzz.process_cpp", "rapidfuzz.process_cpp_impl",
]  # fmt: skip

QT_PLUGINS: Final = (
    "iconengines/*svgicon*",
    "imageformats/*qsvg*", "imageformats/*qjpeg*", "imageformats/*qico*", "imageformats/*qgif*",
    "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*",
    "platforms/*xcb*", "platforms/*wayland*", "platforms/*offscreen*",
    "platforms/*cocoa*", "platforms/*windows*",
    "platformthemes/*",
    "printsupport/*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg-shell*",
)  # fmt: skip
"""Qt's plugins that a window of widgets uses; the rest is for QML, databases, networks, kiosks."""

QT_MODULES: Final = (
    "Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "WaylandClient", "Widgets",
    "WlShellIntegration", "XcbQpa",
)  # fmt: skip
"""Qt's libraries that the window and its plugins are linked to."""

QT_LANGUAGES: Final = ("en", "ru", "ar")
"""Qt's own words (of its dialogs and buttons) in the languages of the interface."""

FOR_A_BARE_SYSTEM: Final = (
    "libxcb-cursor.so*", "libxcb-icccm.so*", "libxcb-image.so*", "libxcb-keysyms.so*",
    "libxcb-render-util.so*", "libxcb-util.so*", "libxkbcommon.so*", "libxkbcommon-x11.so*",
    "libcrypto.so*", "libssl.so*", "libffi.so*", "libbz2.so*",
)  # fmt: skip
"""What a system may lack or know under another number: Qt's window system plugin and Python want
it. The portable archive carries it; a package of the system depends on the system's own, which is
kept up to date there."""

PYTHON_ITSELF: Final = "libpython3*"

_QT_MODULE: Final = re.compile(r"(?:lib)?Qt6?([A-Z]\w*)\.(?:so|abi3|dll|pyd|framework)")


def resources(root: Path) -> list[tuple[str, str]]:
    """Each folder of resources with the place it goes to."""
    folders = [root / "resources" / name for name in RESOURCES]
    return [(str(one), f"resources/{one.name}") for one in folders if one.is_dir()]


def migrations(root: Path) -> list[tuple[str, str]]:
    """Alembic reads its scripts as files, from beside the module that runs them."""
    inside = root / "casefile/store/migrations"
    files = [*inside.glob("*.py"), *inside.glob("*.mako"), *inside.glob("versions/*.py")]
    return [(str(one), one.relative_to(root).parent.as_posix()) for one in files]


def is_wanted(destination: str, source: str) -> bool:
    """Whether a file PyInstaller found goes in; `source` is where it found it."""
    place = destination.replace("\\", "/")
    name = place.rpartition("/")[2]
    if "/plugins/" in place and place.startswith("PySide6"):
        return any(fnmatch.fnmatch(place.partition("/plugins/")[2], one) for one in QT_PLUGINS)
    if "/translations/" in place and place.startswith("PySide6"):
        return name in {f"qtbase_{language}.qm" for language in QT_LANGUAGES}
    module = _QT_MODULE.match(name)
    if module is not None:
        return module[1] in QT_MODULES
    if "/tests/" in place or place.startswith(
        ("babel/locale-data/", "docx/templates/default-docx-template/")
    ):
        return False
    if sys.platform == "linux" and is_a_library(name) and _is_of_the_system(source):
        return any(fnmatch.fnmatch(name, one) for one in (PYTHON_ITSELF, *FOR_A_BARE_SYSTEM))
    if ".dist-info/" in place:
        # Parts ask for their own version there; the clone's says where it was on this machine.
        return name == "METADATA" and not place.startswith("casefile-")
    # Windows' own drawing of three dimensions in software, 20 MB: a window of widgets has no use.
    if name.lower() in ("opengl32sw.dll", "d3dcompiler_47.dll"):
        return False
    return not name.endswith((".ts", ".pyi", ".pyx", ".pxd", ".c", ".h"))


def is_a_library(name: str) -> bool:
    """Whether a file's name is that of a shared library, of Linux, macOS or Windows."""
    return ".so" in name or name.endswith((".dylib", ".dll", ".pyd"))


def _is_of_the_system(source: str) -> bool:
    found = Path(source).resolve().as_posix()
    return found.startswith(("/lib/", "/lib64/", "/usr/lib", "/usr/local/lib/lib"))
