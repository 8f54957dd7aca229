"""`make bench`: compare the service with the limit, on the same rows and at the same time."""

import argparse
import itertools
import sys
from collections.abc import Sequence

from benchmarks import bases, report, statements
from benchmarks.bases import Base
from benchmarks.measuring import compare
from benchmarks.servers import LIMIT, SERVICE, UNSETTLED, Server, take_core
from benchmarks.workload import WORKLOADS

# No seeded customer has one of these numbers.
FIRST_NEW_NUMBER = 10_000_000
RESETTLED = "message"


def main() -> None:
    take_core(1)
    run(arguments(sys.argv[1:]))


def run(arguments: argparse.Namespace) -> None:
    results = report.Results(arguments.database)
    open_base = getattr(bases, arguments.database)
    for customers in arguments.customers:
        with open_base(customers) as base:
            results.add(_measure(base, customers, arguments))
        results.print_last()
    results.print_queues()
    print(f"\nWritten to {results.write(bases.RESULTS)}")


def _measure(base: Base, customers: int, arguments: argparse.Namespace) -> report.Size:
    numbers = itertools.count(FIRST_NEW_NUMBER)
    chosen = [workload for workload in WORKLOADS if workload.name in arguments.only]
    size = report.Size(customers)
    if arguments.database == "sqlite":
        first = [next(workload.asks(base.customers, numbers)) for workload in chosen]
        counted = statements.count(base.service_url, base.key, first)
        size.statements = {w.name: count for w, count in zip(chosen, counted, strict=True)}
    with (
        Server(LIMIT, base.limit_url) as limit,
        Server(SERVICE, base.service_url) as service,
        # on the database of the service; the request leaves nothing to re-evaluate
        Server(UNSETTLED, base.service_url) as unsettled,
    ):
        for workload, clients in itertools.product(chosen, arguments.concurrency):
            asks = workload.asks(base.customers, numbers)
            requests = (ask.encoded(base.key) for ask in asks)
            how = (requests, clients, arguments.rounds, arguments.seconds)
            line = report.Line(workload, clients, compare(limit, service, *how))
            size.lines.append(line)
            if workload.name == RESETTLED:
                line = report.Line(workload, clients, compare(unsettled, service, *how))
                size.settling.append(line)
        size.peak_megabytes = service.peak_megabytes()
    return size


def arguments(given: Sequence[str]) -> argparse.Namespace:
    names = [workload.name for workload in WORKLOADS]
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--customers", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--concurrency", type=int, nargs="+", default=[1, 16, 64], help="clients")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=0.5, help="duration of a round")
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    return parser.parse_args(given)


if __name__ == "__main__":
    main()
