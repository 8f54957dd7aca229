"""Strangers without a key: what they cost in memory, and how long others wait."""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from tests.hold.calls import Caller
from tests.hold.outcomes import percentile
from tests.hold.place import Place
from tests.hold.server import HeldServer, serving

# Well-formed, but of nobody: the checksum is public.
INVENTED = b"fu_00000000000000000000000000000021ejPx"
WATCH_SECONDS = 0.01
HEAD = b"POST /v1/messages/import HTTP/1.1\r\nHost: x\r\n"
KEYED = HEAD + b"Authorization: Bearer " + INVENTED + b"\r\nContent-Type: application/mbox\r\n"
MOST_MEGABYTES = 50

Attack = Callable[[int], None]


@dataclass
class Watched:
    megabytes: float = 0
    milliseconds: list[float] = field(default_factory=list)


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
            connection.setblocking(False)
            connection.send(KEYED + b"Content-Length: 60000000\r\n\r\n" + b"a" * 250_000)
    time.sleep(2)
    _close(held)


ATTACKS: tuple[Attack, ...] = (
    unfinished_uploads,
    long_header,
    half_sent_requests,
    many_large_starts,
)


def attacks(place: Place) -> None:
    """Each attack on a server of its own, while another client reads `/livez`."""
    for attack in ATTACKS:
        name = attack.__name__.replace("_", " ")
        with serving(place.folder, f"sqlite:///{place.folder}/{attack.__name__}.db") as server:
            watched = _watch(server, attack)
            place.outcome.expect(f"No error: {name}", holds=not server.errors())
        place.outcome.figures |= {
            f"{name}: memory, MB more": watched.megabytes,
            f"{name}: another client, p95 ms": percentile(watched.milliseconds, 95),
            f"{name}: another client, slowest ms": max(watched.milliseconds),
        }
        place.outcome.expect(
            f"{name}: memory grows by less than {MOST_MEGABYTES} MB.",
            holds=watched.megabytes < MOST_MEGABYTES,
        )


def _watch(server: HeldServer, attack: Attack) -> Watched:
    before, watched = server.resident_megabytes(), Watched()
    attacker = threading.Thread(target=attack, args=(server.port,))
    attacker.start()
    other = Caller(server.port, server.key)
    while attacker.is_alive():
        began = time.perf_counter()
        other.call("GET", "/livez")
        watched.milliseconds.append((time.perf_counter() - began) * 1000)
        watched.megabytes = max(watched.megabytes, server.resident_megabytes() - before)
        time.sleep(WATCH_SECONDS)
    return watched


def _connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=10)


def _close(connections: list[socket.socket]) -> None:
    for connection in connections:
        connection.close()
