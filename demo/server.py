"""`followup serve` in a separate process, on a temporary database."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
START_SECONDS = 60
STOP_SECONDS = 20
KEY = re.compile(r"\bfu_[0-9A-Za-z]{36}\b")


class NotStarted(Exception):
    """The server did not start; the message names the reason."""


@dataclass(frozen=True)
class Server:
    port: int
    key: str
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"


@contextmanager
def serve(port: int) -> Iterator[Server]:
    """Start a server with a test clock and an empty workspace."""
    if _answers(port):
        raise NotStarted(
            f"Port {port} is taken. Name another one: FOLLOWUP_PORT={port + 1} make demo"
        )
    with TemporaryDirectory(prefix="followup-demo-") as folder:
        log = Path(folder, "log.txt")
        with log.open("wb") as output:
            process = subprocess.Popen(
                [Path(sys.executable).with_name("followup"), "serve"],
                stdout=output,
                stderr=output,
                env=_environment(Path(folder, "demo.db"), port),
            )
        try:
            yield Server(port, _key(process, port, log), process)
        finally:
            process.terminate()
            process.wait(STOP_SECONDS)


def _environment(database: Path, port: int) -> dict[str, str]:
    theirs = {name: value for name, value in os.environ.items() if not name.startswith("FOLLOWUP_")}
    return theirs | {
        "PYTHONPATH": str(ROOT),
        "FOLLOWUP_DATABASE_URL": f"sqlite:///{database}",
        "FOLLOWUP_HOST": HOST,
        "FOLLOWUP_PORT": str(port),
        "FOLLOWUP_TEST_CLOCK": "1",
        "FOLLOWUP_SQLITE_SYNCHRONOUS": "NORMAL",
    }


def _key(process: subprocess.Popen[bytes], port: int, log: Path) -> str:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        key = KEY.search(log.read_text())
        if key and _answers(port):
            return key[0]
        time.sleep(0.1)
    raise NotStarted(f"The server did not start:\n{log.read_text()}")


def _answers(port: int) -> bool:
    with closing(socket.socket()) as caller:
        caller.settimeout(1)
        return caller.connect_ex((HOST, port)) == 0
