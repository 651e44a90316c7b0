"""Readers that do what a hostile file might make a parser do. Run in workers, by name."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from casefile.intake.limits import Limits
from casefile.intake.reading import PageText, Reading


def obey(path: Path, blank: Reading, limits: Limits) -> Reading:
    """Do what the text says; any other text is read as it is."""
    text = path.read_text(encoding="utf-8")
    if text == "eat":
        hoard = []
        while True:
            hoard.append(bytearray(16 * 1024 * 1024))
    if text == "hang":
        hang()
    if text == "die":
        os._exit(3)
    if text == "crash":
        import ctypes

        ctypes.string_at(0)
    if text == "raise":
        raise RuntimeError("a reader's own mistake")
    if text == "print":
        os.write(1, b"noise on the program's output\n")
        sys.stderr.write("noise\n")
    return replace(blank, pages=(PageText(1, text),))


def hang() -> None:
    while True:
        pass


def try_python_socket() -> str:
    with socket.socket() as made:
        made.connect(("127.0.0.1", 9))
    return "connected"


def try_raw_socket() -> int:
    """Ask the C library, past Python; the error number, or 0 when a connection was possible."""
    import ctypes
    import errno
    import struct

    library = ctypes.CDLL(None, use_errno=True)
    made = library.socket(2, 1, 0)
    if made < 0:
        return ctypes.get_errno()
    address = struct.pack("=HHI8x", 2, socket.htons(9), socket.htonl(0x7F000001))
    if library.connect(made, address, len(address)) == 0:
        return 0
    # A refusal comes from a machine that was reached: the one of the user.
    error = ctypes.get_errno()
    return 0 if error == errno.ECONNREFUSED else error


def try_program() -> int:
    return subprocess.run([sys.executable, "-c", ""], check=False).returncode


def try_writing(path: str) -> None:
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"left behind")


def environment() -> dict[str, str]:
    return dict(os.environ)


def first_environment() -> bytes:
    return Path("/proc/self/environ").read_bytes()


def programs_environment() -> bytes:
    return Path(f"/proc/{os.getppid()}/environ").read_bytes()


def read_input() -> bytes:
    return os.read(0, 10)


def process() -> int:
    return os.getpid()
