"""Clients that time one kind of request after another, until they are stopped."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.hold.calls import Answer, Caller
from tests.hold.outcomes import Outcome, percentile
from tests.hold.server import HeldServer

PAUSE_SECONDS = 0.02
Call = Callable[[Caller], Answer]


@dataclass
class Timed:
    """One kind of request, and how long its answers took."""

    name: str
    call: Call
    milliseconds: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def report(self, outcome: Outcome, circumstance: str) -> None:
        label = f"{self.name}, {circumstance}"
        for percent in (50, 95, 99):
            outcome.figures[f"{label}: p{percent} ms"] = percentile(self.milliseconds, percent)
        outcome.figures[f"{label}: slowest ms"] = max(self.milliseconds, default=0.0)
        outcome.figures[f"{label}: answers"] = len(self.milliseconds)
        outcome.expect(f"{label}: each is answered: {self.failed[:2]}", holds=not self.failed)


@contextmanager
def timing(server: HeldServer, key: str, kinds: Sequence[Timed]) -> Iterator[None]:
    """Time each kind on a connection of its own until the end of the block."""
    stopping = threading.Event()
    clients = [threading.Thread(target=_ask, args=(server, key, kind, stopping)) for kind in kinds]
    for client in clients:
        client.start()
    try:
        yield
    finally:
        stopping.set()
        for client in clients:
            client.join()


def _ask(server: HeldServer, key: str, kind: Timed, stopping: threading.Event) -> None:
    caller = Caller(server.port, key)
    while not stopping.is_set():
        began = time.perf_counter()
        answer = kind.call(caller)
        kind.milliseconds.append((time.perf_counter() - began) * 1000)
        if answer.status not in {200, 201}:
            kind.failed.append(f"{answer.status} {answer.content[:100]!r}")
        time.sleep(PAUSE_SECONDS)


def everyday(customer_id: str) -> list[Timed]:
    """Requests that a person notices: a read, a write, and readiness."""
    message = {
        "customer_id": customer_id,
        "direction": "inbound",
        "channel": "email",
        "kind": "issue",
        "body": "Can you help?",
    }
    return [
        Timed("read", lambda caller: caller.call("GET", f"/v1/customers/{customer_id}")),
        Timed("write", lambda caller: caller.call("POST", "/v1/messages", message)),
        Timed("readyz", lambda caller: caller.call("GET", "/readyz")),
    ]
