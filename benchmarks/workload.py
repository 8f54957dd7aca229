"""Measured requests, the same for the service and the limit."""

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from benchmarks.seeding import QUESTION


@dataclass(frozen=True, slots=True)
class Ask:
    method: str
    path: str
    body: dict[str, Any] | None = None

    def encoded(self, key: str) -> bytes:
        """Return the bytes of an HTTP/1.1 request with keep-alive."""
        head = (
            f"{self.method} {self.path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {key}\r\n"
        ).encode()
        if self.body is None:
            return head + b"\r\n"
        body = orjson.dumps(self.body)
        return (
            head
            + b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
            + body
        )


# Existing customers, and numbers that no customer has yet.
Make = Callable[[list[str], Iterator[int]], Iterator[Ask]]


@dataclass(frozen=True, slots=True)
class Workload:
    name: str
    title: str
    asks: Make
    # Required speed relative to the limit, if there is a goal.
    goal: float | None = None


def _get_customer(customers: list[str], _: Iterator[int]) -> Iterator[Ask]:
    chance = random.Random(1)
    while True:
        yield Ask("GET", f"/v1/customers/{chance.choice(customers)}")


def _list_customers(_: list[str], __: Iterator[int]) -> Iterator[Ask]:
    return itertools.repeat(Ask("GET", "/v1/customers?limit=50"))


def _queue(_: list[str], __: Iterator[int]) -> Iterator[Ask]:
    return itertools.repeat(Ask("GET", "/v1/follow-ups?limit=50"))


def _create_customer(_: list[str], numbers: Iterator[int]) -> Iterator[Ask]:
    for number in numbers:
        body = {
            "type": "person",
            "name": {"given": "Anna", "family": f"Weber{number}"},
            "organization": "Weber Pumpen GmbH",
            "stage": "active",
            "emails": [{"address": f"anna{number}@example.com", "is_primary": True}],
            "phones": [{"raw": f"+49151{number:08}", "label": "mobile"}],
            "tags": ["pumps"],
        }
        yield Ask("POST", "/v1/customers", body)


def _create_message(customers: list[str], _: Iterator[int]) -> Iterator[Ask]:
    chance = random.Random(2)
    while True:
        body = {
            "customer_id": chance.choice(customers),
            "direction": "inbound",
            "channel": "email",
            "kind": "issue",
            "subject": "Broken pump",
            "body": QUESTION,
        }
        yield Ask("POST", "/v1/messages", body)


WORKLOADS = (
    Workload("get", "GET one customer", _get_customer, goal=0.30),
    Workload("list", "LIST 50 customers", _list_customers, goal=0.65),
    Workload("queue", "the queue, top 50", _queue),
    Workload("customer", "POST customer", _create_customer, goal=0.25),
    Workload("message", "POST message", _create_message),
)
