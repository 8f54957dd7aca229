"""Objects of a fuzzed workspace in the states that operations need: merged, begun, ended, updated."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
from sqlmodel import col, update

from app import jobs
from app.config import Settings
from app.features.duplicates import searching as duplicates
from app.features.imports import service as imports
from app.storage.database import Database
from app.storage.models import Job
from app.storage.models.jobs import JobState
from tests.factories import vcard
from tests.oauth_server import Provider

# The number of objects that a request can take to another state once.
MOST_ONCE = 40
# The number of logins: each takes two requests.
MOST_LOGINS = 12
FAR = timedelta(days=300)
MAIL = b"""From: Anna Weber <anna.weber@example.com>
To: me@example.com
Subject: Drawing of the pump
Message-ID: <drawing@example.com>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/plain

Can you repair it?
--part
Content-Type: text/plain; name="drawing.txt"
Content-Disposition: attachment; filename="drawing.txt"

--O--
--part--
"""

Ids = dict[str, list[str]]


def make_states(
    client: httpx.Client, database_url: str, provider: Provider
) -> Iterator[tuple[str, Ids]]:
    """Yield operations, each with the values of names that it can be called with."""
    for kind, target in (("customer", "survivor_id"), ("contact", "customer_id")):
        path = f"/v1/{kind}s/{{{kind}_id}}"
        survivor = _make_many(client, "customers", 1)
        ids = _make_many(client, f"{kind}s", MOST_ONCE)
        yield f"POST {path}/merge", {f"{kind}_id": ids, target: survivor}
        yield f"POST {path}/unmerge", {f"{kind}_id": _merge_many(client, f"{kind}s", target)}
        yield f"POST {path}/restore", {f"{kind}_id": _make_many(client, f"{kind}s", MOST_ONCE)}
    yield (
        "POST /v1/contacts/{contact_id}/discard",
        {"contact_id": _make_many(client, "contacts", 5)},
    )
    yield (
        "POST /v1/contacts/{contact_id}/undo-card-update",
        {"contact_id": [_update_card(client, number) for number in range(5)]},
    )
    message_id = _import(client, "messages", MAIL, "message/rfc822")["items"][0]["id"]
    yield (
        "GET /v1/messages/{message_id}/attachments/{number}",
        {"message_id": [message_id], "number": ["0"]},
    )
    yield from _make_logins(client, provider)
    waiting, dead = _make_jobs(client, database_url)
    yield "POST /v1/jobs/{job_id}/cancel", {"job_id": waiting}
    yield "POST /v1/jobs/{job_id}/retry", {"job_id": dead}
    yield "GET /v1/jobs/{job_id}", {"job_id": dead}


def _make_many(client: httpx.Client, collection: str, size: int) -> list[str]:
    """Make people whose names do not resemble each other, so that they are no duplicates."""
    bodies = [{"name": {"display": uuid4().hex}} for _ in range(size)]
    answer = client.post(f"/v1/{collection}/batch", json={"items": bodies}).raise_for_status()
    return [item["id"] for item in answer.json()["items"]]


def _merge_many(client: httpx.Client, collection: str, target: str) -> list[str]:
    """Make objects that are merged, each into a customer of its own."""
    pairs = zip(
        _make_many(client, collection, MOST_ONCE),
        _make_many(client, "customers", MOST_ONCE),
        strict=True,
    )
    merged = []
    for identifier, survivor in pairs:
        path = f"/v1/{collection}/{identifier}/merge"
        client.post(path, json={target: survivor}).raise_for_status()
        merged.append(identifier)
    return merged


def _update_card(client: httpx.Client, number: int) -> str:
    """Make a contact whose title a newer card has changed."""
    for title in ("Buyer", "Head of Sales"):
        card = vcard(f"UID:card-{number}", f"FN:Karl Kurz {number}", f"TITLE:{title}")
        answer = _import(client, "contacts", card, "text/vcard")
    contact_id: str = answer["updates"][0]["contact_id"]
    return contact_id


def _import(client: httpx.Client, collection: str, file: bytes, content_type: str) -> Any:
    headers = {"Content-Type": content_type}
    answer = client.post(f"/v1/{collection}/import", content=file, headers=headers)
    return answer.raise_for_status().json()


def _make_logins(client: httpx.Client, provider: Provider) -> Iterator[tuple[str, Ids]]:
    """Make mailboxes that log in at the provider, and begin the login of some."""
    path = "POST /v1/mailboxes/{mailbox_id}/authorize"
    yield path, {"mailbox_id": [_make_mailbox(client, "begins")]}
    ids, addresses = [], []
    for number in range(MOST_LOGINS):
        ids.append(_make_mailbox(client, f"ends{number}"))
        answer = client.post(f"/v1/mailboxes/{ids[-1]}/authorize", json={}).raise_for_status()
        addresses.append(provider.log_in(answer.json()["url"]))
    yield f"{path}/finish", {"mailbox_id": ids, "address": addresses}


def _make_mailbox(client: httpx.Client, name: str) -> str:
    address = f"{name}@logins.example"
    body = {"address": address, "auth": "generic", "host": "127.0.0.1", "port": 9}
    identifier: str = client.post("/v1/mailboxes", json=body).raise_for_status().json()["id"]
    return identifier


def _make_jobs(client: httpx.Client, database_url: str) -> tuple[list[str], list[str]]:
    """Add jobs that wait for months, and jobs whose last attempt failed."""
    workspace_id = UUID(client.get("/v1/workspace").raise_for_status().json()["id"])
    now = datetime.now(UTC)
    database = Database(Settings(database_url=database_url))
    with database.for_workspace(workspace_id).transaction() as session:
        waiting, dead = (
            [
                jobs.enqueue(
                    session,
                    kind=kind,
                    workspace_id=workspace_id,
                    now=now,
                    run_at=now + FAR,
                    is_cancellable=True,
                )
                for _ in range(size)
            ]
            for kind, size in ((imports.KIND, 5), (duplicates.KIND, MOST_ONCE))
        )
        failed = update(Job).where(col(Job.id).in_(dead))
        session.exec(failed.values(state=JobState.DEAD, finished_at=now, error="out of memory"))
        session.commit()
    database.close()
    return [str(identifier) for identifier in waiting], [str(identifier) for identifier in dead]
