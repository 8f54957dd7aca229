"""Figures as a table for people and as JSON for programs."""

import json
import os
import platform
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measuring import Measured, Pair
from benchmarks.workload import Workload

QUEUE, MOST_GROWTH, MOST_SETTLING = "queue", 1.5, 2.5
VERSIONS = ("fastapi", "starlette", "pydantic", "sqlalchemy", "uvicorn")


@dataclass(frozen=True, slots=True)
class Line:
    workload: Workload
    clients: int
    pair: Pair

    @property
    def speeds(self) -> list[float]:
        """Return the speed of B relative to A, by CPU time per request, in each round."""
        return [1 / share for share in self.pair.shares]


@dataclass(slots=True)
class Size:
    """Measurements with one number of customers."""

    customers: int
    statements: dict[str, int] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    settling: list[Line] = field(default_factory=list)
    peak_megabytes: float = 0.0


class Results:
    def __init__(self, database: str) -> None:
        self._database = database
        self._began_at = datetime.now(UTC)
        self._sizes: list[Size] = []

    def add(self, size: Size) -> None:
        self._sizes.append(size)

    def print_last(self) -> None:
        size = self._sizes[-1]
        print(f"\n{self._database}, {size.customers:,} customers, {_cores()} cores. CPU is the API")
        print(
            "process's, per request; speed is the share of the limit's; (lowest - highest round)\n"
        )
        print(
            f"{'':18} {'clients':>7} {'limit us':>8} {'service us':>10}   {'speed':<18} {'goal':>5}"
            f" {'SQL':>3} {'req/s':>6} {'p50 ms':>7} {'p99 ms':>7}"
        )
        for line in size.lines:
            print(_row(line, size.statements.get(line.workload.name)))
        for line in size.settling:
            without, full = line.pair.a, line.pair.b
            print(
                f"with {line.clients} clients, re-evaluation makes a POST of a message cost"
                f" {_spread(line.pair.shares)} times ({without.cpu:.0f} to {full.cpu:.0f} us);"
                f" goal at most {MOST_SETTLING}{_failures(full)}"
            )
        print(f"the service's process took at most {size.peak_megabytes:.0f} MB")

    def print_queues(self) -> None:
        """Print the growth of the queue with the base, for the service and the limit."""
        for line in self._sizes[0].lines:
            if line.workload.name != QUEUE:
                continue
            for other in self._sizes[1:]:
                [same] = [
                    o for o in other.lines if (o.workload.name, o.clients) == (QUEUE, line.clients)
                ]
                print(
                    f"the queue with {line.clients} clients: {other.customers:,} customers cost"
                    f" {same.pair.b.cpu / line.pair.b.cpu:.2f} times {self._sizes[0].customers:,};"
                    f" goal at most {MOST_GROWTH}"
                )

    def write(self, folder: Path) -> Path:
        path = folder / f"{self._began_at:%Y%m%d-%H%M%S}-{self._database}.json"
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(self._document(), indent=1) + "\n")
        return path

    def _document(self) -> dict[str, Any]:
        return {
            "at": self._began_at.isoformat(),
            "database": self._database,
            "cores": _cores(),
            "python": platform.python_version(),
            "versions": {name: version(name) for name in VERSIONS},
            "sizes": [_size(size) for size in self._sizes],
        }


def _row(line: Line, statements: int | None) -> str:
    limit, service, goal = line.pair.a, line.pair.b, line.workload.goal
    return (
        f"{line.workload.title:18} {line.clients:7} {limit.cpu:8.0f} {service.cpu:10.0f}"
        f"   {_spread(line.speeds):<18} {f'{goal:.2f}' if goal else '':>5} {statements or '':>3}"
        f" {median(service.per_second):6.0f} {service.p50:7.2f} {service.p99:7.2f}"
        f"{_failures(service)}"
    )


def _failures(measured: Measured) -> str:
    share = measured.failures / len(measured.latencies_ms)
    return f"  {share:.0%} FAILED" if share else ""


def _spread(values: list[float]) -> str:
    return f"{median(values):.2f} ({min(values):.2f} - {max(values):.2f})"


def _size(size: Size) -> dict[str, Any]:
    return {
        "customers": size.customers,
        "statements": size.statements,
        "peak_megabytes": size.peak_megabytes,
        "beside_the_limit": [_pair(line, "limit", "service") for line in size.lines],
        "re_evaluation": [_pair(line, "without", "with") for line in size.settling],
    }


def _pair(line: Line, a: str, b: str) -> dict[str, Any]:
    measured = {a: line.pair.a, b: line.pair.b}
    return {
        "request": line.workload.name,
        "clients": line.clients,
        **{
            name: {
                "cpu_us": one.cpu_us,
                "per_second": one.per_second,
                "p50_ms": one.p50,
                "p99_ms": one.p99,
                "failures": one.failures,
            }
            for name, one in measured.items()
        },
    }


def _cores() -> int:
    return os.cpu_count() or 1
