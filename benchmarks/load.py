"""Load: each connection sends a request, waits for the response, and sends the next."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

LENGTH = b"content-length: "


@dataclass(slots=True)
class Answers:
    """Responses of one round."""

    seconds: float = 0.0
    failures: int = 0
    latencies: list[float] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        return len(self.latencies) / self.seconds


class Connection(asyncio.Protocol):
    """Client that sends requests for a given time, and waits for the last response."""

    def __init__(self, requests: Iterator[bytes]) -> None:
        self._requests = requests
        self._answers = Answers()
        self._until = 0.0
        self._buffer = b""
        self._sent_at = 0.0

    async def ask(self, answers: Answers, until: float = 0.0) -> None:
        """Send at least one request."""
        self._answers, self._until = answers, until
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._send()
        await self._done

    def close(self) -> None:
        self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found or len(rest) < _length(head):
            return
        now = time.perf_counter()
        self._buffer = b""
        self._answers.latencies.append(now - self._sent_at)
        if head[9:10] != b"2":
            self._answers.failures += 1
        if now < self._until:
            self._send()
        else:
            self._done.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(error or ConnectionError("The server closed a connection."))

    def _send(self) -> None:
        request = next(self._requests)
        self._sent_at = time.perf_counter()
        self._transport.write(request)


def _length(head: bytes) -> int:
    _, _, rest = head.lower().partition(LENGTH)
    return int(rest.partition(b"\r\n")[0])


async def connect(port: int, requests: Iterator[bytes], number: int) -> list[Connection]:
    """Open connections, and wait for the first response on each."""
    loop = asyncio.get_running_loop()
    connections = []
    for _ in range(number):
        _, connection = await loop.create_connection(
            lambda: Connection(requests), "127.0.0.1", port
        )
        connections.append(connection)
    await asyncio.gather(*(connection.ask(Answers()) for connection in connections))
    return connections


async def ask(connections: list[Connection], seconds: float) -> Answers:
    """Send on all connections for some seconds, and wait for the last responses. Only 2xx succeeds."""
    answers = Answers()
    begun = time.perf_counter()
    await asyncio.gather(*(one.ask(answers, begun + seconds) for one in connections))
    answers.seconds = time.perf_counter() - begun
    return answers
