"""Processes of the program whose imports are made: a start costs a fork, not a second of those.

A process that has imported the program, and done nothing else, forks itself for each start. What
comes of it is a process with a number, an environment, signals and pipes of its own, and ends as
any does. Where the system does not fork well under Qt (or not at all), each start is a fresh one.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import pkgutil
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO, Any, NoReturn

_CAN_FORK = sys.platform == "linux"
_LENGTH = struct.Struct("!I")
_NUMBER = struct.Struct("!i")


def started(
    code: str, words: Sequence[str], environment: dict[str, str], errors: IO[str]
) -> subprocess.Popen[str] | Started:
    """`python -c CODE WORD…` in that environment, with pipes to its input and from its output."""
    if _CAN_FORK:
        return Started(code, words, environment, errors)
    return subprocess.Popen(
        [sys.executable, "-c", code, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
        env=environment,
    )


class Started:
    """Such a process, with as much of `Popen` as is asked of it."""

    def __init__(
        self, code: str, words: Sequence[str], environment: dict[str, str], errors: IO[str]
    ) -> None:
        request = {"code": code, "words": list(words), "environment": environment}
        said = json.dumps({**request, "folder": str(Path.cwd())}).encode()
        its_input, to_it = os.pipe()
        from_it, its_output = os.pipe()
        self._news, its_news = socket.socketpair()
        passed = [its_input, its_output, errors.fileno(), its_news.fileno()]
        with ExitStack() as given:
            given.callback(its_news.close)
            given.callback(os.close, its_input)
            given.callback(os.close, its_output)
            parent = _parent()
            socket.send_fds(parent, [_LENGTH.pack(len(said))], passed)
            parent.sendall(said)
        self.stdin: IO[str] = os.fdopen(to_it, "w", encoding="utf-8")
        self.stdout: IO[str] = os.fdopen(from_it, encoding="utf-8")
        self.returncode: int | None = None
        self.pid = self._number()

    def _number(self) -> int:
        (number,) = _NUMBER.unpack(self._news.recv(_NUMBER.size))
        return int(number)

    def poll(self) -> int | None:
        """The exit code of what has ended; that of a signal is negative."""
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def wait(self, timeout: float | None = None) -> int:
        """Seconds at most. Raises TimeoutExpired."""
        if self.returncode is None:
            self._news.settimeout(timeout)
            try:
                self.returncode = self._number()
            except (TimeoutError, BlockingIOError):
                raise subprocess.TimeoutExpired("casefile", timeout or 0) from None
            self._news.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


@cache
def _parent() -> socket.socket:
    """The way to the process that forks, which ends when its other end is closed."""
    ours, its = socket.socketpair()
    with its:
        process = subprocess.Popen(
            [sys.executable, "-c", "import ready_program; ready_program.serve()"],
            stdin=its,
            stdout=subprocess.DEVNULL,
            env={
                **{name: value for name, value in os.environ.items() if "FAULTHANDLER" not in name},
                "PYTHONPATH": os.pathsep.join((str(Path(__file__).parent), *sys.path)),
                # A fork has but the thread that forks.
                "OPENBLAS_NUM_THREADS": "1",
            },
        )

    @atexit.register
    def end() -> None:
        ours.close()
        process.wait()

    return ours


# In the process that forks, and in what comes of it


def serve() -> None:
    """Forks for every request; returns where there are no more, and in each new process."""
    _import_program()
    # Neither looked through nor, by that, copied in any of those that come of it.
    gc.collect()
    gc.freeze()
    requests = socket.socket(fileno=os.dup(0))
    while True:
        length, passed, _, _ = socket.recv_fds(requests, _LENGTH.size, 4)
        if not length:
            _bury()
            return
        said = bytearray()
        (wanted,) = _LENGTH.unpack(length)
        while len(said) < wanted:
            said += requests.recv(wanted - len(said))
        if os.fork() == 0:
            requests.close()
            _attend(json.loads(said), passed)
            return
        for one in passed:
            os.close(one)
        _bury(os.WNOHANG)


def _bury(how: int = 0) -> None:
    """Takes note of those that have ended; without WNOHANG all are waited for."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, how)[0]:
            pass


def _import_program() -> None:
    for room in ("model", "store", "timeline", "actions", "ui"):
        package = import_module(f"casefile.{room}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(found.name)


def _attend(request: dict[str, Any], passed: list[int]) -> None:
    """Forks the program itself, and says how it ended; returns in the program, once that has."""
    *streams, news = passed
    number = os.fork()
    if number == 0:
        os.close(news)
        for place, stream in enumerate(streams):
            os.dup2(stream, place)
            os.close(stream)
        _become(request)
        return
    for place, stream in enumerate(streams):
        os.close(place)
        os.close(stream)
    told = socket.socket(fileno=news)
    told.send(_NUMBER.pack(number))
    _, status = os.waitpid(number, 0)
    _tell_and_end(told, os.waitstatus_to_exitcode(status))


def _tell_and_end(told: socket.socket, code: int) -> NoReturn:
    try:
        told.send(_NUMBER.pack(code))
    finally:
        os._exit(0)


def _become(request: dict[str, Any]) -> None:
    os.environ.clear()
    os.environ.update(request["environment"])
    time.tzset()
    os.chdir(request["folder"])
    sys.argv[:] = ["-c", *request["words"]]
    main = sys.modules["__main__"].__dict__
    exec(compile(request["code"], "<string>", "exec"), main)  # noqa: S102 - as `-c` does
