"""Clients that write until each write is acknowledged, and the ledger of what they were promised.

A write that gets no answer, 503 or 409 "in progress" is sent again with its Idempotency-Key, as a good client does.
"""

import itertools
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from tests.hold.calls import BROKEN, Answer, Caller, NotConnected
from tests.hold.server import HeldServer

PAUSE_SECONDS = 0.05
AGAIN = frozenset({409, 429, 503})
CUSTOMERS_EACH = 25


@dataclass(frozen=True)
class Write:
    """One write. `mark` is a text that no other row of the table has."""

    table: str
    mark: str
    method: str
    path: str
    body: dict[str, Any]
    key: str = field(default_factory=lambda: str(uuid4()))


@dataclass
class Ledger:
    """The writes that were acknowledged, by table and mark, with the ids of their rows."""

    acknowledged: dict[tuple[str, str], str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    sent: set[tuple[str, str]] = field(default_factory=set)
    statuses: Counter[int] = field(default_factory=Counter)
    broken_requests: int = 0
    refused_connections: int = 0
    refused: list[str] = field(default_factory=list)
    replayed: int = 0

    def add(self, write: Write, answer: Answer) -> None:
        self.statuses[answer.status] += 1
        self.replayed += answer.headers["Idempotent-Replayed"] == "true"
        if write.method == "PATCH":
            self.notes[answer.json()["id"]] = write.body["notes"]
        self.acknowledged[write.table, write.mark] = answer.json()["id"]

    def refuse(self, write: Write, answer: Answer) -> None:
        self.statuses[answer.status] += 1
        self.refused.append(
            f"{write.method} {write.path}: {answer.status} {answer.content[:200]!r}"
        )

    @property
    def server_errors(self) -> int:
        return sum(n for status, n in self.statuses.items() if status >= 500 and status != 503)


class Writer(threading.Thread):
    """One client with customers of its own."""

    def __init__(self, number: int, server: HeldServer, ledger: Ledger) -> None:
        super().__init__(name=f"writer {number}", daemon=True)
        self._number, self._ledger = number, ledger
        self._caller = Caller(server.port, server.key)
        self._chance = random.Random(number)
        self._counter = itertools.count()
        self._customers: list[str] = []
        self._questions: list[tuple[str, str]] = []
        self.stopping = threading.Event()

    def run(self) -> None:
        while not self.stopping.is_set():
            self._send(self._next_write())

    def _send(self, write: Write) -> None:
        self._ledger.sent.add((write.table, write.mark))
        while not self.stopping.is_set():
            try:
                answer = self._caller.call(
                    write.method, write.path, write.body, Idempotency_Key=write.key
                )
            except NotConnected:
                self._ledger.refused_connections += 1
                time.sleep(PAUSE_SECONDS)
                continue
            except BROKEN:
                self._ledger.broken_requests += 1
                time.sleep(PAUSE_SECONDS)
                continue
            if answer.status in {200, 201}:
                self._ledger.add(write, answer)
                self._remember(write, answer.json())
                return
            if answer.status not in AGAIN or answer.headers["Retry-After"] is None:
                self._ledger.refuse(write, answer)
                return
            self._ledger.statuses[answer.status] += 1
            time.sleep(PAUSE_SECONDS)

    def _remember(self, write: Write, made: dict[str, Any]) -> None:
        if write.table == "customers" and write.method == "POST":
            self._customers.append(made["id"])
        elif write.table == "messages" and made["direction"] == "inbound":
            self._questions.append((made["customer_id"], made["id"]))

    def _next_write(self) -> Write:
        mark = f"hold {self._number} {next(self._counter)}"
        if len(self._customers) < 3:
            return self._customer(mark)
        kinds = (self._question, self._answer, self._purchase, self._customer, self._note)
        [write] = self._chance.choices(kinds, weights=(5, 2, 1, 1, 1))
        return write(mark)

    def _customer(self, mark: str) -> Write:
        body = {"name": {"given": "Anna"}, "job_title": mark, "stage": "prospect"}
        if len(self._customers) >= CUSTOMERS_EACH:
            return self._question(mark)
        return Write("customers", mark, "POST", "/v1/customers", body)

    def _note(self, mark: str) -> Write:
        path = f"/v1/customers/{self._chance.choice(self._customers)}"
        return Write("notes", mark, "PATCH", path, {"notes": mark})

    def _question(self, mark: str) -> Write:
        body = {
            "customer_id": self._chance.choice(self._customers),
            "direction": "inbound",
            "channel": "email",
            "kind": "issue",
            "subject": mark,
            "body": "The pump stopped. Can you help?",
        }
        return Write("messages", mark, "POST", "/v1/messages", body)

    def _answer(self, mark: str) -> Write:
        if not self._questions:
            return self._question(mark)
        customer_id, question_id = self._questions.pop()
        body = {
            "customer_id": customer_id,
            "direction": "outbound",
            "channel": "email",
            "subject": mark,
            "body": "We come this afternoon.",
            "in_reply_to_id": question_id,
        }
        return Write("messages", mark, "POST", "/v1/messages", body)

    def _purchase(self, mark: str) -> Write:
        body = {
            "customer_id": self._chance.choice(self._customers),
            "amount": "129.90",
            "currency": "EUR",
            "notes": mark,
        }
        return Write("purchases", mark, "POST", "/v1/purchases", body)


@contextmanager
def writing(server: HeldServer, ledger: Ledger, clients: int) -> Iterator[None]:
    """Write with some clients until the end of the block."""
    writers = [Writer(number, server, ledger) for number in range(clients)]
    for writer in writers:
        writer.start()
    try:
        yield
    finally:
        for writer in writers:
            writer.stopping.set()
        for writer in writers:
            writer.join()


def wait_for_writes(ledger: Ledger, number: int, seconds: float = 60) -> None:
    """Wait until so many further writes are acknowledged. Raises RuntimeError if that takes too long."""
    goal, give_up_at = len(ledger.acknowledged) + number, time.monotonic() + seconds
    while len(ledger.acknowledged) < goal:
        if time.monotonic() > give_up_at:
            raise RuntimeError(f"{seconds:.0f} seconds brought fewer than {number} writes.")
        time.sleep(0.005)
