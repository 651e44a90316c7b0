"""What the window stands on, looked at before Qt is: a home, a screen, the system's libraries.

Nothing here needs Qt, which would end the process with an abort where one of these is missing.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Final

DEBIAN: Final = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libglib-2.0": "libglib2.0-0",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libX11-xcb": "libx11-xcb1",
    "libxcb": "libxcb1",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0",
    "libxcb-render": "libxcb-render0",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0",
    "libxcb-sync": "libxcb-sync1",
    "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xkb": "libxcb-xkb1",
}
"""What Qt is linked to on Linux, and the package that holds it in Debian and Ubuntu."""

FEDORA: Final = {
    "libEGL": "libglvnd-egl",
    "libGL": "libglvnd-glx",
    "libdbus-1": "dbus-libs",
    "libfontconfig": "fontconfig",
    "libglib-2.0": "glib2",
    "libxkbcommon": "libxkbcommon",
    "libxkbcommon-x11": "libxkbcommon-x11",
    "libX11-xcb": "libX11-xcb",
    "libxcb-cursor": "xcb-util-cursor",
    "libxcb-icccm": "xcb-util-wm",
    "libxcb-image": "xcb-util-image",
    "libxcb-keysyms": "xcb-util-keysyms",
    "libxcb-render-util": "xcb-util-renderutil",
}
"""As `DEBIAN`, where Fedora has the library elsewhere than in libxcb."""

_MISSING: Final = re.compile(r"(lib[\w.+-]+?)\.so[.\d]*: cannot open shared object file")


def give_home() -> bool:
    """Makes sure of a home folder; whether one had to be made for this run."""
    if os.environ.get("HOME") == "":
        # Where it is empty, "~" is the root of the file system.
        del os.environ["HOME"]
    try:
        Path.home()
    except RuntimeError:
        os.environ["HOME"] = tempfile.mkdtemp(prefix="casefile-home-")
        return True
    return False


def lacks_display() -> str:
    """What to say where there is no screen to show a window on; empty where there is one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "there is no screen to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
        "Start it in a graphical session; “casefile --help” lists what works without one."
    )


def missing_library(words: str) -> str | None:
    """What to install, where an error's words say that a library of the system is missing."""
    found = _MISSING.search(words)
    if found is None:
        return None
    name = found[1]
    install = [f"sudo apt install {DEBIAN[name]}"] if name in DEBIAN else []
    if install:
        install.append(f"sudo dnf install {FEDORA.get(name, 'libxcb')}")
    how = f" Install it with “{'” or “'.join(install)}”." if install else ""
    return f"the window needs {name}, which this system does not have.{how}"
