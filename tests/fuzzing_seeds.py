"""Objects of a fuzzed workspace: some of every kind, and one for each operation that changes it."""

import re
from collections import defaultdict
from itertools import count
from time import sleep
from typing import Any

import httpx

from tests.fuzzing_states import make_states
from tests.oauth_server import Provider
from tests.serving import Server

MOST_SECONDS = 60
PARAMETER = re.compile(r"\{(\w+)\}")
# The collection and the body that make an object, by the parameter that identifies it in paths. `{event_id}`
# is the id of the first event, `{new customer_id}` that of another customer, and `{number}` is never the same.
OBJECTS: dict[str, tuple[str, dict[str, Any]]] = {
    "customer_id": ("customers", {"name": {"given": "Anna", "family": "Weber {number}"}}),
    "contact_id": ("contacts", {"name": {"display": "Karl Klein {number}"}}),
    "user_id": ("users", {"name": "Berta Klein"}),
    "api_key_id": ("api-keys", {"name": "Web shop", "scope": "read"}),
    "message_id": (
        "messages",
        {
            "customer_id": "{customer_id}",
            "direction": "inbound",
            "channel": "email",
            "kind": "issue",
            "body": "The pump stopped. Can you help?",
        },
    ),
    "event_id": (
        "events",
        {
            "name": "TechExpo",
            "kind": "trade_show",
            "starts_at": "2026-02-26T08:00:00Z",
            "ends_at": "2026-02-27T17:00:00Z",
        },
    ),
    "participant_id": ("events/{event_id}/participants", {"customer_id": "{new customer_id}"}),
    "purchase_id": (
        "purchases",
        {"customer_id": "{customer_id}", "amount": "129.90", "currency": "EUR"},
    ),
    "opportunity_id": ("opportunities", {"customer_id": "{customer_id}", "title": "New plant"}),
    "referral_id": (
        "referrals",
        {"direction": "received", "referrer": {"customer_id": "{customer_id}"}},
    ),
    "share_id": ("card/shares", {"customer_id": "{customer_id}", "event_id": "{event_id}"}),
    "follow_up_id": (
        "follow-ups",
        {"customer_id": "{customer_id}", "due_at": "2030-03-04T09:00:00Z", "text": "Call back"},
    ),
    "template_id": (
        "templates",
        {"name": "Thanks {number}", "subject": "Thank you", "body": "Dear {{{{ person.name }}}}"},
    ),
    "inbound_token_id": ("inbound-tokens", {"name": "Website"}),
    "mailbox_id": (
        "mailboxes",
        {
            "address": "shop{number}@example.com",
            "host": "127.0.0.1",
            "port": 9,
            "password": "horse",
        },
    ),
    "sender_rule_id": (
        "sender-rules",
        {"pattern": "robot{number}@machines.example", "effect": "no_reply_needed"},
    ),
    "rule_id": (
        "rules",
        {
            "name": "Thank {number}",
            "kind": "thank_you",
            "trigger": "purchase_made",
            "after": {"type": "working", "days": 1},
            "expires_after": "P7D",
        },
    ),
}
# Objects that a request of the operation may name once, or that other operations close, and their number.
SEVERAL = [
    ("POST /v1/events/{event_id}/participants", "customer_id", 20),
    *(
        (f"POST /v1/follow-ups/{{follow_up_id}}/{act}", "follow_up_id", 10)
        for act in ("assign", "dismiss", "done", "snooze")
    ),
]
# Fields that name an object of a kind by another word.
OTHER_NAMES = {
    "owner_id": "user_id",
    "assign_to_id": "user_id",
    "substitute_id": "user_id",
    "successor_id": "user_id",
    "survivor_id": "customer_id",
    "in_reply_to_id": "message_id",
    "answered_by_message_id": "message_id",
    "answers": "message_id",
}


def seed(server: Server, key: str, provider: Provider) -> dict[str, dict[str, list[str]]]:
    """Make the objects. Returns ids by the names of fields, for all operations (``) and for single ones."""
    with httpx.Client(
        base_url=server.url, timeout=30, headers={"Authorization": f"Bearer {key}"}
    ) as client:
        own_address = {"own_addresses": ["me@example.com"]}
        client.patch("/v1/workspace", json=own_address).raise_for_status()
        first: dict[str, str] = {}
        numbers = count(1)
        for name in OBJECTS:
            first[name] = _make(client, name, first, numbers)
        own: dict[str, dict[str, list[str]]] = defaultdict(dict)
        for operation, name, size in [*_changes(client), *SEVERAL]:
            own[operation][name] = [_make(client, name, first, numbers) for _ in range(size)]
        first["duplicate_id"] = _duplicate(client)
        for operation, states in make_states(client, server.database_url, provider):
            own[operation] |= states
        first["promise_id"], *others = _ids(client, "/v1/promises")
        for method, made in zip(("PATCH", "DELETE"), others, strict=False):
            own[f"{method} /v1/promises/{{promise_id}}"]["promise_id"] = [made]
        token = client.post("/v1/inbound-tokens", json={"name": "Mail service"}).raise_for_status()
        first["token"] = token.json()["path"].rpartition("/")[2]
    first |= {name: first[kind] for name, kind in OTHER_NAMES.items()}
    return {"": {name: [made] for name, made in first.items()}} | own


def _duplicate(client: httpx.Client) -> str:
    """Make two contacts of one person, and return the pair that the worker finds."""
    card = {"name": {"display": "Ada Kern"}, "organization": "Kern Optik"}
    for _ in range(2):
        client.post("/v1/contacts", json=card).raise_for_status()
    client.post("/v1/customers/duplicates/search").raise_for_status()
    for _ in range(MOST_SECONDS):
        if ids := _ids(client, "/v1/customers/duplicates"):
            return ids[0]
        sleep(1)
    raise TimeoutError("The worker of the server found no duplicates.")


def examples(url: str) -> set[str]:
    """Return the ids in the examples of the document: nothing is behind them."""
    text = httpx.get(f"{url}/openapi.json").raise_for_status().text
    return set(re.findall(r'"([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21})"', text))


def _ids(client: httpx.Client, path: str) -> list[str]:
    return [item["id"] for item in client.get(path).raise_for_status().json()["items"]]


def _changes(client: httpx.Client) -> list[tuple[str, str, int]]:
    """Return the operations that change an object that can be made, each with its parameter."""
    paths = client.get("/openapi.json").raise_for_status().json()["paths"]
    found = [
        (f"{method.upper()} {path}", PARAMETER.findall(path)[-1:])
        for path, item in paths.items()
        for method in item
        if method != "get"
    ]
    return [(operation, names[0], 1) for operation, names in found if names and names[0] in OBJECTS]


def _make(client: httpx.Client, name: str, shared: dict[str, str], numbers: "count[int]") -> str:
    collection, body = OBJECTS[name]
    values = shared | {"number": str(next(numbers))}
    if "{new customer_id}" in str(body):
        values["new customer_id"] = _make(client, "customer_id", shared, numbers)
    answer = client.post(f"/v1/{collection.format_map(values)}", json=_filled(body, values))
    made: str = answer.raise_for_status().json()["id"]
    return made


def _filled(value: Any, values: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _filled(child, values) for key, child in value.items()}
    return value.format_map(values) if isinstance(value, str) else value
