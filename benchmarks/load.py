"""The load: connections that each send a request, wait for its answer, and send the next."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

LENGTH = b"content-length: "


@dataclass(slots=True)
class Answers:
    """What came back in one round."""

    seconds: float = 0.0
    failures: int = 0
    latencies: list[float] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        return len(self.latencies) / self.seconds


class _Connection(asyncio.Protocol):
    def __init__(self, requests: Iterator[bytes], answers: Answers, until: float) -> None:
        self._requests = requests
        self._answers = answers
        self._until = until
        self._buffer = b""
        self._sent_at = 0.0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found or len(rest) < _length(head):
            return
        now = time.perf_counter()
        self._answers.latencies.append(now - self._sent_at)
        if head[9:10] != b"2":
            self._answers.failures += 1
        if now < self._until:
            self._buffer = b""
            self._send()
        else:
            self.done.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(error or ConnectionError("The server closed a connection."))

    def close(self) -> None:
        self._transport.close()

    def _send(self) -> None:
        request = next(self._requests)
        self._sent_at = time.perf_counter()
        self._transport.write(request)


def _length(head: bytes) -> int:
    _, _, rest = head.lower().partition(LENGTH)
    return int(rest.partition(b"\r\n")[0])


async def run(port: int, requests: Iterator[bytes], connections: int, seconds: float) -> Answers:
    """Ask for so long, and wait for the last answers. All but 2xx are failures."""
    answers = Answers()
    loop = asyncio.get_running_loop()
    begun = time.perf_counter()

    def connection() -> _Connection:
        return _Connection(requests, answers, begun + seconds)

    made = [
        (await loop.create_connection(connection, "127.0.0.1", port))[1] for _ in range(connections)
    ]
    await asyncio.gather(*(one.done for one in made))
    answers.seconds = time.perf_counter() - begun
    for one in made:
        one.close()
    return answers
