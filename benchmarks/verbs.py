"""`python -m benchmarks.verbs`: CPU time of single requests, in one process.

The requests are an import of cards, a write for customers with few and with many messages, the preview of
a rule on bases of several sizes, and an empty list of the first and of the last routes. Compared requests alternate. The client runs in the same
process, which adds about a millisecond to each request.
"""

import argparse
import random
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import timedelta
from statistics import median
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from fastapi.routing import iter_route_contexts
from httpx2 import Response
from starlette.testclient import TestClient

from app import evaluation
from app.engine.vocabulary import Direction
from app.identifiers import new_id
from app.main import create_app
from app.storage.database import Database
from app.storage.models import Message, Workspace
from app.storage.prepared import insert
from benchmarks import bases, seeding
from benchmarks.bases import Base
from benchmarks.seeding import NOW
from benchmarks.servers import settings_of

ROUNDS = 15
PREVIEWED = {
    "kind": "custom",
    "name": "Ask again",
    "trigger": "purchase_made",
    "after": {"type": "calendar", "duration": "P90D"},
    "until": ["purchased"],
}

Asked = Callable[[], Response]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.verbs", description=__doc__)
    parser.add_argument("--customers", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--messages", type=int, nargs="+", default=[50, 50_000])
    parser.add_argument("--threads", type=int, nargs="+", default=[5, 5_000])
    parser.add_argument("--cards", type=int, default=10_000)
    given = parser.parse_args()
    with ExitStack() as opened:
        all_bases = {n: opened.enter_context(bases.sqlite(n)) for n in given.customers}
        clients = {n: opened.enter_context(_client(base)) for n, base in all_bases.items()}
        smallest = min(given.customers)
        _in_turns("preview of a rule, customers:", {n: _preview(c) for n, c in clients.items()})
        _empty_lists(clients[smallest])
        _write(all_bases[smallest], clients[smallest], given.messages)
        _write_to_threads(all_bases[smallest], clients[smallest], given.threads)
        _import(clients[smallest], given.cards)


def _client(base: Base) -> TestClient:
    app = create_app(settings_of(base.service_url))
    return TestClient(app, headers={"Authorization": f"Bearer {base.key}"})


def _cpu(asked: Asked) -> float:
    began = time.process_time()
    asked().raise_for_status()
    return time.process_time() - began


def _in_turns(label: str, several: Mapping[int, Asked]) -> None:
    for asked in several.values():
        _cpu(asked)
    rounds = [{size: _cpu(asked) for size, asked in several.items()} for _ in range(ROUNDS)]
    for size in several:
        took = [one[size] * 1000 for one in rounds]
        print(f"{label} {size:9,} {median(took):8.1f} ms ({min(took):.1f} - {max(took):.1f})")


def _preview(client: TestClient) -> Asked:
    return lambda: client.post("/v1/rules/preview", json={"rule": PREVIEWED})


def _empty_lists(client: TestClient) -> None:
    """Cost of routes at several places: finding the last one must cost as little as finding the first."""
    places = {
        context.path: place for place, context in enumerate(iter_route_contexts(client.app.routes))
    }

    def listed(path: str) -> Asked:
        return lambda: client.get(path, params={"ids": str(new_id())})

    several = {
        places[path]: listed(path) for path in ("/v1/customers", "/v1/templates", "/v1/users")
    }
    _in_turns("empty list, place of the route:", several)


def _write(base: Base, client: TestClient, sizes: list[int]) -> None:
    database = Database(settings_of(base.service_url))
    chosen = dict(zip(sizes, base.customers, strict=False))
    latest = {n: _talked(database, UUID(chosen[n]), n) for n in sizes}
    database.close()

    def changed(size: int) -> Asked:
        subjects = iter(range(1_000))
        path = f"/v1/messages/{latest[size]}"
        return lambda: client.patch(path, json={"kind": ("issue", "order")[next(subjects) % 2]})

    def posted(size: int) -> Asked:
        body = {
            "customer_id": chosen[size],
            "direction": "outbound",
            "channel": "email",
            "kind": "other",
            "subject": "Your pump",
            "body": "We come this afternoon.",
        }
        return lambda: client.post("/v1/messages", json=body)

    _in_turns("PATCH of a message, messages:", {size: changed(size) for size in sizes})
    _in_turns("POST of a message, messages:", {size: posted(size) for size in sizes})


def _write_to_threads(base: Base, client: TestClient, sizes: list[int]) -> None:
    """Write about customers with open threads; no customer of `_write`."""
    chosen = dict(zip(sizes, reversed(base.customers), strict=False))
    database = Database(settings_of(base.service_url))
    for size in sizes:
        _waited(database, UUID(chosen[size]), size)
    database.close()

    def posted(size: int) -> Asked:
        body = {
            "customer_id": chosen[size],
            "direction": "inbound",
            "channel": "email",
            "subject": "Another pump",
            "body": "Can you send us an offer?",
        }
        return lambda: client.post("/v1/messages", json=body)

    _in_turns("POST of a message, open threads:", {size: posted(size) for size in sizes})


def _waited(database: Database, party_id: UUID, threads: int) -> None:
    """Create open questions of one customer, each in a thread of its own."""
    chance = random.Random(threads)
    times = (NOW - timedelta(minutes=number) for number in range(threads, 0, -1))
    rows = [seeding.message(chance, party_id, new_id(), at) for at in times]
    _insert(database, rows)


def _talked(database: Database, party_id: UUID, messages: int) -> UUID:
    """Create questions of one customer, each with its answer. Return the last question."""
    chance = random.Random(messages)
    rows, question_id = [], party_id
    for number in range(messages // 2):
        thread_id, at = new_id(), NOW - timedelta(hours=2 + messages // 2 - number)
        question = seeding.message(chance, party_id, thread_id, at)
        answer = seeding.message(
            chance, party_id, thread_id, at + timedelta(minutes=30), Direction.OUTBOUND
        )
        rows += [question, answer]
        question_id = question["id"]
    _insert(database, rows)
    return question_id


def _insert(database: Database, rows: list[dict[str, Any]]) -> None:
    """Insert messages, and evaluate their parties."""
    with database.transaction() as session:
        [workspace_id] = session.scalars(sa.select(Workspace.id))
        columns = Message.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
        nothing = {column.name: None for column in columns if column.default is None}
        insert(session, Message, *(nothing | {"workspace_id": workspace_id} | row for row in rows))
        evaluation.reevaluate_dirty_parties(session, workspace_id, NOW)
        session.commit()


def _import(client: TestClient, cards: int) -> None:
    body = "".join(map(_card, range(cards))).encode()
    vcard = {"Content-Type": "text/vcard"}
    took = _cpu(lambda: client.post("/v1/contacts/import", content=body, headers=vcard))
    print(f"import of {cards:,} cards: {took:.1f} s, {cards / took:,.0f} cards a second")


def _card(number: int) -> str:
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"FN:Anna Weber{number}",
        f"N:Weber{number};Anna;;;",
        f"ORG:Weber {number} GmbH",
        "TITLE:Head of Purchasing",
        f"TEL;TYPE=CELL:+49151{number:08}",
        f"EMAIL:card{number}@example.com",
        f"ADR;TYPE=WORK:;;Hauptstr. {number};Köln;;50667;Germany",
        "END:VCARD",
    )
    return "".join(f"{line}\r\n" for line in lines)


if __name__ == "__main__":
    main()
