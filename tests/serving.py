"""The command `followup serve` as people start it, in a process of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60
STOP_SECONDS = 20
KEY = re.compile(r"\bfu_[0-9A-Za-z]{36}\b")


@dataclass(frozen=True)
class Server:
    """A running server: its URL, and the admin key that its first start printed."""

    url: str
    key: str
    database_url: str
    process_id: int


@contextmanager
def serve(
    folder: Path, database_url: str, *, stop: signal.Signals = signal.SIGTERM, **settings: str
) -> Iterator[Server]:
    """A server on a free port, with a database that holds no workspace yet."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    log = folder / "log.txt"
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),  # the code beside these tests, wherever it is installed from
        "FOLLOWUP_DATABASE_URL": database_url,
        "FOLLOWUP_PORT": str(port),
        **{f"FOLLOWUP_{name.upper()}": value for name, value in settings.items()},
    }
    command = [Path(sys.executable).with_name("followup"), "serve"]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env=environment, cwd=folder
        )
    try:
        yield Server(url, wait_for_key(process, url, log), database_url, process.pid)
    finally:
        process.send_signal(stop)
        code = process.wait(timeout=STOP_SECONDS)
    assert code == 0 or stop == signal.SIGKILL, log.read_text()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def wait_for_key(process: subprocess.Popen[bytes], url: str, log: Path) -> str:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        key = KEY.search(log.read_text())
        if key and answers(url):
            return key[0]
        time.sleep(0.1)
    pytest.fail(f"The server did not start:\n{log.read_text()}")


def answers(url: str) -> bool:
    try:
        with urlopen(f"{url}/openapi.json", timeout=5):
            return True
    except OSError:  # refused, or too slow yet
        return False
