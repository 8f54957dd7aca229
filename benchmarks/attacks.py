"""Memory and latency of a server that strangers without a key attack: `python -m benchmarks.attacks`.

Each attack runs against a server of its own. Meanwhile another client reads `/livez`; the figures are the
growth of the resident memory at its peak, and the slowest answer to the other client.
"""

import http.client
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

# Well-formed, but of nobody: the checksum is public.
INVENTED = b"fu_00000000000000000000000000000021ejPx"
WATCH_SECONDS = 0.01
HEAD = b"POST /v1/messages/import HTTP/1.1\r\nHost: x\r\n"
KEYED = HEAD + b"Authorization: Bearer " + INVENTED + b"\r\nContent-Type: application/mbox\r\n"

Attack = Callable[[int], None]


@dataclass
class Figures:
    megabytes: float = 0
    slowest_ms: float = 0


def unfinished_uploads(port: int) -> None:
    """20 clients send 60 MB each, without the last byte."""
    held = [_connect(port) for _ in range(20)]
    chunk = b"From " * 200_000
    for connection in held:
        connection.sendall(KEYED + b"Content-Length: 60000000\r\n\r\n")
    for _ in range(59):
        for connection in held:
            with suppress(OSError):
                connection.sendall(chunk)
    _close(held)


def long_header(port: int) -> None:
    """One header of 64 MB."""
    with _connect(port) as connection, suppress(OSError):
        connection.sendall(HEAD + b"X-Long: ")
        for _ in range(64):
            connection.sendall(b"a" * 1_000_000)


def half_sent_requests(port: int) -> None:
    """900 connections with 60 kB of headers that do not end."""
    held = []
    for _ in range(900):
        connection = _connect(port)
        held.append(connection)
        with suppress(OSError):
            connection.sendall(HEAD + b"X-Half: " + b"a" * 60_000)
    time.sleep(2)
    _close(held)


def many_large_starts(port: int) -> None:
    """900 connections with an invented key and 250 kB of a body."""
    held = [_connect(port) for _ in range(900)]
    for connection in held:
        with suppress(OSError):
            connection.setblocking(False)  # noqa: FBT003  # the method's only argument
            connection.send(KEYED + b"Content-Length: 60000000\r\n\r\n" + b"a" * 250_000)
    time.sleep(2)
    _close(held)


ATTACKS: tuple[Attack, ...] = (
    unfinished_uploads,
    long_header,
    half_sent_requests,
    many_large_starts,
)


def main() -> None:
    for attack in ATTACKS:
        with _server() as (process, port):
            figures = _watch(process, port, attack)
        print(
            f"{attack.__name__:20} memory +{figures.megabytes:6.1f} MB,"
            f" slowest answer to others {figures.slowest_ms:7.1f} ms"
        )


def _watch(process: subprocess.Popen[bytes], port: int, attack: Attack) -> Figures:
    before, figures = _resident(process.pid), Figures()
    attacker = threading.Thread(target=attack, args=(port,))
    attacker.start()
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    while attacker.is_alive():
        began = time.perf_counter()
        client.request("GET", "/livez")
        client.getresponse().read()
        figures.slowest_ms = max(figures.slowest_ms, (time.perf_counter() - began) * 1000)
        figures.megabytes = max(figures.megabytes, _resident(process.pid) - before)
        time.sleep(WATCH_SECONDS)
    return figures


@contextmanager
def _server() -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    with tempfile.TemporaryDirectory() as folder, socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        listener.close()
        environment = os.environ | {
            "FOLLOWUP_DATABASE_URL": f"sqlite:///{folder}/followup.db",
            "FOLLOWUP_PORT": str(port),
        }
        command = [str(Path(sys.executable).with_name("followup")), "serve"]
        with Path(folder, "log.txt").open("wb") as log:
            process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            _wait(port)
            yield process, port
        finally:
            process.terminate()
            process.wait()


def _wait(port: int) -> None:
    for _ in range(600):
        with suppress(OSError):
            urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5).close()
            return
        time.sleep(0.1)
    raise SystemExit("The server does not start.")


def _resident(process_id: int) -> float:
    status = Path(f"/proc/{process_id}/status").read_text(encoding="utf-8")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    assert found is not None
    return int(found[1]) / 1024


def _connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=10)


def _close(connections: list[socket.socket]) -> None:
    for connection in connections:
        connection.close()


if __name__ == "__main__":
    main()
