"""Clients send batches about the same customers at once, each in another order."""

import random
import threading
from collections import Counter
from typing import Any

from tests.hold.calls import Caller
from tests.hold.place import Place
from tests.hold.server import HeldServer, serving

CUSTOMERS = 30
CLIENTS = 6
CALLS = 8
# Each batch waits for five others; the scenario is about circles, not about speed.
PATIENT = {"lock_timeout_seconds": "60", "statement_timeout_seconds": "120"}


def opposite_orders(place: Place) -> None:
    """No client ever sees a 500, and none a deadlock."""
    statuses: Counter[int] = Counter()
    with serving(place.folder, place.database_url, **PATIENT) as server:
        caller = Caller(server.port, server.key)
        people = [{"name": {"given": f"Known {n}"}, "stage": "prospect"} for n in range(CUSTOMERS)]
        made = caller.made("/v1/customers/batch", {"items": people})["items"]
        customers = [one["id"] for one in made]
        clients = [
            threading.Thread(target=_send, args=(server, number, customers, statuses))
            for number in range(CLIENTS)
        ]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        errors = server.errors()
    place.outcome.figures |= {"calls": sum(statuses.values())} | {
        f"answers {status}": number for status, number in sorted(statuses.items())
    }
    place.outcome.expect("No call gets a 500.", holds=statuses[500] == 0)
    place.outcome.expect("No call gets a 503.", holds=statuses[503] == 0)
    place.outcome.expect(f"No unexpected error: {errors[:2]}", holds=not errors)


def _send(server: HeldServer, number: int, customers: list[str], statuses: Counter[int]) -> None:
    caller, chance = Caller(server.port, server.key), random.Random(number)
    for call in range(CALLS):
        order = customers[::-1] if number % 2 else chance.sample(customers, len(customers))
        path, body = _batch(call, order)
        statuses[caller.call("POST", path, body).status] += 1


def _batch(call: int, customers: list[str]) -> tuple[str, dict[str, Any]]:
    if call % 2:
        items = [{"customer_id": one, "amount": "12.00", "currency": "EUR"} for one in customers]
        return "/v1/purchases/batch", {"items": items}
    message = {"direction": "inbound", "channel": "email", "kind": "issue", "body": "Can you help?"}
    return "/v1/messages/batch", {"items": [{"customer_id": one} | message for one in customers]}
