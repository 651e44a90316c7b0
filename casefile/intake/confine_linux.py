"""What Linux lets an ordinary process give up for good: network, programs, writing, spying.

Each function is best effort: an old kernel or a container may refuse it, and the other measures
stand. Structures and numbers are those of the kernel's user interface (linux/seccomp.h,
linux/filter.h, linux/landlock.h, asm/unistd.h).
"""

from __future__ import annotations

import ctypes
import platform
import struct
from contextlib import suppress

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001  # EPERM
_SYSCALL_BIT_OF_X32 = 0x40000000

# socket, connect, execve, execveat, ptrace, process_vm_readv, process_vm_writev, kill,
# pidfd_send_signal, io_uring_setup (which can open sockets by itself)
_MACHINES = {
    "x86_64": (0xC000003E, (41, 42, 59, 322, 101, 310, 311, 62, 424, 425)),
    "aarch64": (0xC00000B7, (198, 203, 221, 281, 117, 270, 271, 129, 424, 425)),
}

_LANDLOCK_CREATE, _LANDLOCK_RESTRICT = 444, 446
_EXECUTE_AND_WRITE = 0x1FF3  # all of version 1 but reading files and folders
_REFER, _TRUNCATE = 1 << 13, 1 << 14


def leave_network() -> None:
    """Move to a network of its own, with nothing in it."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).unshare(_NEW_USER | _NEW_NETWORK)


def give_up_privileges() -> None:
    """Never gain rights by starting a program; needed before the two below."""
    with suppress(OSError, AttributeError):
        _control(_SET_NO_NEW_PRIVILEGES, 1, 0)


def refuse_writing() -> None:
    """Landlock: no file is written, made, removed or executed, no other process looked into."""
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL(None, use_errno=True)
        call = library.syscall
        call.restype = ctypes.c_long
        version = call(ctypes.c_long(_LANDLOCK_CREATE), None, ctypes.c_size_t(0), ctypes.c_uint(1))
        if version < 1:
            return
        rights = _EXECUTE_AND_WRITE
        rights |= _REFER if version >= 2 else 0
        rights |= _TRUNCATE if version >= 3 else 0
        handled = ctypes.c_uint64(rights)
        rules = call(
            ctypes.c_long(_LANDLOCK_CREATE),
            ctypes.byref(handled),
            ctypes.c_size_t(ctypes.sizeof(handled)),
            ctypes.c_uint(0),
        )
        if rules >= 0:
            call(ctypes.c_long(_LANDLOCK_RESTRICT), ctypes.c_int(rules), ctypes.c_uint(0))
            library.close(ctypes.c_int(rules))


def refuse_calls() -> None:
    """Seccomp: the kernel refuses sockets, programs and looking into other processes."""
    machine = _MACHINES.get(platform.machine())
    # Another word size means other numbers; a filter that does not fit is worse than none.
    if machine is None or ctypes.sizeof(ctypes.c_void_p) != 8:
        return
    architecture, refused = machine
    count = len(refused)
    rules = [
        (_LOAD, 0, 0, 4),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, 0),
        (_AT_LEAST, count + 1, 0, _SYSCALL_BIT_OF_X32),
        *((_EQUAL, count - place, 0, number) for place, number in enumerate(refused)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    code = b"".join(struct.pack("=HBBI", *rule) for rule in rules)
    held = ctypes.create_string_buffer(code, len(code))
    program = ctypes.create_string_buffer(
        struct.pack("HxxxxxxP", len(rules), ctypes.addressof(held))
    )
    with suppress(OSError, AttributeError):
        _control(_SET_SECCOMP, _FILTER, ctypes.addressof(program))


def _control(option: int, first: int, second: int) -> int:
    library = ctypes.CDLL(None, use_errno=True)
    numbers = (ctypes.c_ulong(number) for number in (first, second, 0, 0))
    return int(library.prctl(ctypes.c_int(option), *numbers))
