"""What a worker may do: little. No secrets, no network, bounded memory, nobody left behind.

Each measure is taken where the system has it; a system without one still has the others.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from typing import Any

# What the interpreter, the C library and fonts need; everything else may be a secret.
_KEPT = {
    "PATH", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TMP", "TEMP", "SYSTEMROOT", "SYSTEMDRIVE",
    "WINDIR", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "PYTHONHASHSEED", "PYTHONUTF8",
}  # fmt: skip
_FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.system", "os.fork", "os.posix_spawn", "os.spawn",
    "os.startfile", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink",
    "os.truncate", "os.chmod", "os.chown", "shutil.", "webbrowser.", "ftplib.", "smtplib.",
    "urllib.", "http.client.", "imaplib.", "poplib.", "nntplib.", "telnetlib.",
)  # fmt: skip


def confine(memory: int, niceness: int) -> None:
    """Take from this process all it does not need to read a file. Called once, at its start."""
    if sys.platform != "win32":
        # The default action also ends a process that never returns from C code.
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    drop_environment()
    silence()
    limit(memory, niceness)
    if sys.platform == "linux":
        from casefile.intake import confine_linux

        confine_linux.leave_network()
        confine_linux.give_up_privileges()
        confine_linux.refuse_writing()
        confine_linux.refuse_calls()
    forbid()
    sys.dont_write_bytecode = True
    if sys.platform != "win32":
        threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()


def drop_environment() -> None:
    """Forget every variable that is not needed, also where /proc shows the first ones."""
    first = _environment_block() if sys.platform == "linux" else []
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _KEPT or name.startswith("LC_")
    }
    os.environ.clear()
    os.environ.update(kept)
    # Numeric libraries otherwise reserve memory for each processor, and that is limited here.
    os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")
    for address, length, name in first:
        if name not in kept:
            ctypes.memset(address, 0, length)


def _environment_block() -> list[tuple[int, int, str]]:
    """Address, length and name of each variable as the process was started with."""
    with suppress(ValueError, OSError):
        pointers = ctypes.POINTER(ctypes.c_void_p).in_dll(ctypes.CDLL(None), "environ")
        block = []
        index = 0
        while address := pointers[index]:
            entry = ctypes.string_at(address)
            block.append((address, len(entry), os.fsdecode(entry.partition(b"=")[0])))
            index += 1
        return block
    return []


def silence() -> None:
    """Nothing a library prints may reach the program's output."""
    with suppress(OSError):
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nothing, descriptor)
        if nothing > 2:
            os.close(nothing)


def limit(memory: int, niceness: int) -> None:
    """Bound memory, files written and dumps; give way to the window."""
    if sys.platform == "win32":
        return
    import resource

    def bound(kind: int, most: int) -> None:
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))

    bound(resource.RLIMIT_AS, memory)
    bound(resource.RLIMIT_FSIZE, 0)
    bound(resource.RLIMIT_CORE, 0)
    with suppress(OSError, AttributeError):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with suppress(OSError):
        os.nice(niceness)


def forbid() -> None:
    """Refuse, inside Python, what no reader has reason to do: network, programs, changing files."""

    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC

    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        opens = event == "open" and isinstance(arguments[2], int) and arguments[2] & writing
        if event.startswith(_FORBIDDEN) or (opens and arguments[0] != os.devnull):
            raise PermissionError(f"a reading worker may not do this: {event}")

    sys.addaudithook(refuse)


def _end_with(parent: int) -> None:
    """End this process when the program is gone, however it went."""
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(0)
