"""Measurement of one workload on two servers, in turns: A B A B."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median, quantiles

from benchmarks import load
from benchmarks.servers import Server

WARM_UP_SECONDS = 0.3


@dataclass(slots=True)
class Measured:
    """Rounds of one server: CPU time per request, requests per second, and latencies."""

    cpu_us: list[float] = field(default_factory=list)
    per_second: list[float] = field(default_factory=list)
    latencies_ms: list[float] = field(default_factory=list)
    failures: int = 0

    @property
    def cpu(self) -> float:
        return median(self.cpu_us)

    @property
    def p50(self) -> float:
        return median(self.latencies_ms)

    @property
    def p99(self) -> float:
        return quantiles(self.latencies_ms, n=100)[-1]


@dataclass(frozen=True, slots=True)
class Pair:
    """Measurements of A and B, and the CPU time of B relative to A in each round."""

    a: Measured
    b: Measured

    @property
    def shares(self) -> list[float]:
        return [b / a for a, b in zip(self.a.cpu_us, self.b.cpu_us, strict=True)]


def compare(
    a: Server, b: Server, requests: Iterator[bytes], clients: int, rounds: int, seconds: float
) -> Pair:
    pair = Pair(Measured(), Measured())
    for server in (a, b):
        asyncio.run(_measure(server, Measured(), requests, clients, WARM_UP_SECONDS))
    for _ in range(rounds):
        asyncio.run(_measure(a, pair.a, requests, clients, seconds))
        asyncio.run(_measure(b, pair.b, requests, clients, seconds))
    return pair


async def _measure(
    server: Server, measured: Measured, requests: Iterator[bytes], clients: int, seconds: float
) -> None:
    connections = await load.connect(server.port, requests, clients)
    before = server.cpu_seconds()
    answers = await load.ask(connections, seconds)
    used = server.cpu_seconds() - before
    for connection in connections:
        connection.close()
    measured.cpu_us.append(used / len(answers.latencies) * 1e6)
    measured.per_second.append(answers.per_second)
    measured.failures += answers.failures
    measured.latencies_ms += [latency * 1000 for latency in answers.latencies]
