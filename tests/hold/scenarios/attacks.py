"""Strangers without a key: what they cost in memory, and how long others wait."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.hold.calls import Caller
from tests.hold.outcomes import percentile
from tests.hold.place import Place
from tests.hold.server import HeldServer, serving

# Well-formed, but of nobody: the checksum is public.
INVENTED = b"fu_00000000000000000000000000000021ejPx"
WATCH_SECONDS = 0.01
NUMBER = 900
KEY = b"Authorization: Bearer " + INVENTED + b"\r\n"
HEAD = b"POST /v1/messages/import HTTP/1.1\r\nHost: x\r\n"
KEYED = HEAD + KEY + b"Content-Type: application/mbox\r\n"
UPLOAD = KEYED + b"Content-Length: 60000000\r\n\r\n"
CHUNKED = KEYED + b"Transfer-Encoding: chunked\r\n\r\n"
LIVEZ = b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n"
READ = b"GET /v1/customers HTTP/1.1\r\nHost: x\r\n" + KEY
DOCUMENT = b"GET /openapi.json HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n"
MOST_MEGABYTES = 50

Attack = Callable[[HeldServer], None]


ASKED = {"another client": "/livez", "a read with a key": "/v1/customers?limit=1"}


@dataclass
class Watched:
    megabytes: float = 0
    milliseconds: dict[str, list[float]] = field(default_factory=lambda: {who: [] for who in ASKED})


def unfinished_uploads(server: HeldServer) -> None:
    """20 clients send 60 MB each, without the last byte."""
    with _connected(server, 20) as held:
        for connection in held:
            connection.sendall(UPLOAD)
        for _ in range(59):
            for connection in held:
                with suppress(OSError):
                    connection.sendall(b"From " * 200_000)


def long_header(server: HeldServer) -> None:
    """One header of 64 MB."""
    with _connected(server, 1) as [connection], suppress(OSError):
        connection.sendall(HEAD + b"X-Long: ")
        for _ in range(64):
            connection.sendall(b"a" * 1_000_000)


def slow_headers(server: HeldServer) -> None:
    """900 connections that send a short header each 50 ms, and never end."""
    with _connected(server) as held:
        for number in range(60):
            for connection in held:
                _send(connection, b"X-%d: slow\r\n" % number if number else HEAD)
            time.sleep(0.05)


def large_starts(server: HeldServer) -> None:
    """900 connections with an invented key and 250 kB of a body."""
    _flood(server, UPLOAD + b"a" * 250_000)


def large_starts_of_many(server: HeldServer) -> None:
    """The same from as many addresses, so that none is refused for its unknown keys."""
    with _connected(server, own_addresses=True) as held:
        _burst(server, held, UPLOAD + b"a" * 250_000)


def requests_of_many(server: HeldServer) -> None:
    """900 addresses with an invented key each, and 50 kB of headers in 90 lines."""
    lines = b"".join(b"X-%d: %b\r\n" % (number, b"a" * 540) for number in range(90))
    with _connected(server, own_addresses=True) as held:
        _burst(server, held, READ + lines + b"\r\n")


def keys_of_many(server: HeldServer) -> None:
    """900 addresses with an invented key each, which the server has to look up."""
    with _connected(server, own_addresses=True) as held:
        _burst(server, held, READ + b"\r\n")


def broken_off(server: HeldServer) -> None:
    """3,600 connections that ask, and end at once."""
    for _ in range(4):
        with _connected(server, own_addresses=True) as held:
            for connection in held:
                _send(connection, READ + b"X-Long: " + b"a" * 50_000 + b"\r\n\r\n")


def unread_answers(server: HeldServer) -> None:
    """900 connections ask for the document and for pages, and read nothing."""
    page = b"GET /guide/tutorial HTTP/1.1\r\nHost: x\r\n\r\n"
    with _connected(server, receive_buffer=4096) as held:
        for connection in held:
            _send(connection, DOCUMENT * 20 + page * 20)
        time.sleep(2)


# Each is sent at once by 900 connections, while the server has no turn.
FLOODS = {
    "half-sent header": HEAD + b"X-Half: " + b"a" * 60_000,
    "half-sent headers": HEAD + b"X-Half: b\r\n" * 95,
    "half-sent path": b"GET /" + b"a" * 60_000,
    "long path": b"GET /v1/customers/" + b"a" * 60_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "long query": b"GET /v1/customers?q=" + b"a" * 60_000 + b" HTTP/1.1\r\n" + KEY + b"\r\n",
    "long header with a key": READ + b"X-Long: " + b"a" * 60_000 + b"\r\n\r\n",
    "unknown path": b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n",
    "encoded path": b"GET /" + b"%41" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "encoded query": b"GET /v1/rules?a=" + b"%41" * 20_000 + b" HTTP/1.1\r\n" + KEY + b"\r\n",
    "list of codings": READ + b"Accept-Encoding: " + b"," * 60_000 + b"\r\n\r\n",
    "cookies": READ + b"Cookie: " + b"a=b;" * 15_000 + b"\r\n\r\n",
    "body": UPLOAD + b"a" * 250_000,
    "body without a key": HEAD + b"Content-Length: 60000000\r\n\r\n" + b"a" * 250_000,
    "body for a page": b"POST /docs HTTP/1.1\r\nContent-Length: 60000000\r\n\r\n" + b"a" * 250_000,
    "chunks of a byte": CHUNKED + b"1\r\na\r\n" * 40_000,
    "empty lines in a chunk": CHUNKED + b"3d090\r\n" + b"\r\n" * 125_000,
    "extension of a chunk": CHUNKED + b"1;" + b"a" * 250_000,
    "trailers": CHUNKED + b"0\r\n" + b"X-A: b\r\n" * 30_000,
    "pipelined requests": (READ + b"\r\n") * 2_000,
    "pipelined answers": LIVEZ * 6_000,
}


def _flooded(payload: bytes) -> Attack:
    def attack(server: HeldServer) -> None:
        with _connected(server) as held:
            _burst(server, held, payload)

    return attack


ATTACKS: dict[str, Attack] = {
    "unfinished uploads": unfinished_uploads,
    "long header": long_header,
    "slow headers": slow_headers,
    "large starts": large_starts,
    "large starts of many addresses": large_starts_of_many,
    "requests of many addresses": requests_of_many,
    "keys of many addresses": keys_of_many,
    "requests broken off": broken_off,
    "unread answers": unread_answers,
    **{f"at once: {name}": _flooded(payload) for name, payload in FLOODS.items()},
}


def attacks(place: Place) -> None:
    """Each attack on a server of its own, while another client reads `/livez` and, with its key, a list."""
    for number, (name, attack) in enumerate(ATTACKS.items()):
        with serving(place.folder, f"sqlite:///{place.folder}/{number}.db") as server:
            watched = _watch(server, attack)
            turn = server.longest_turn()
            place.outcome.expect(f"No error: {name}", holds=not server.errors())
        place.outcome.figures |= {
            f"{name}: memory, MB more": watched.megabytes,
            f"{name}: longest turn of the loop, ms of CPU": turn,
        }
        for who, milliseconds in watched.milliseconds.items():
            place.outcome.figures |= {
                f"{name}: {who}, p95 ms": percentile(milliseconds, 95),
                f"{name}: {who}, slowest ms": max(milliseconds),
            }
        place.outcome.expect(
            f"{name}: memory grows by less than {MOST_MEGABYTES} MB.",
            holds=watched.megabytes < MOST_MEGABYTES,
        )


def _flood(server: HeldServer, payload: bytes) -> None:
    with _connected(server) as held:
        for connection in held:
            _send(connection, payload)
        time.sleep(2)


def _burst(server: HeldServer, held: list[socket.socket], payload: bytes) -> None:
    """Send to a server that finds everything at once."""
    time.sleep(0.5)
    with server.frozen():
        for connection in held:
            _send(connection, payload)
    time.sleep(2)


def _watch(server: HeldServer, attack: Attack) -> Watched:
    other = Caller(server.port, server.key)
    other.made("/v1/customers", {"organization": "One"})  # when the server is prepared
    before, watched = server.resident_megabytes(), Watched()
    attacker = threading.Thread(target=attack, args=(server,))
    attacker.start()
    while attacker.is_alive():
        for who, path in ASKED.items():
            began = time.perf_counter()
            other.call("GET", path)
            waited = time.perf_counter() - max(began, server.resumed_at)
            watched.milliseconds[who].append(waited * 1000)
        watched.megabytes = max(watched.megabytes, server.resident_megabytes() - before)
        time.sleep(WATCH_SECONDS)
    return watched


@contextmanager
def _connected(
    server: HeldServer,
    number: int = NUMBER,
    *,
    own_addresses: bool = False,
    receive_buffer: int | None = None,
) -> Iterator[list[socket.socket]]:
    held = [socket.socket() for _ in range(number)]
    for index, connection in enumerate(held):
        connection.settimeout(10)
        if receive_buffer:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        if own_addresses:
            connection.bind((f"127.1.{index // 250}.{index % 250 + 1}", 0))
        connection.connect(("127.0.0.1", server.port))
    try:
        yield held
    finally:
        for connection in held:
            connection.close()


def _send(connection: socket.socket, data: bytes) -> None:
    """Send what the connection takes at once."""
    connection.setblocking(False)
    with suppress(OSError):
        connection.send(data)
