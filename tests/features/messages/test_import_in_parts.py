"""A large import works in short transactions: what a break leaves, a repetition completes."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.utils import format_datetime
from itertools import count

import psycopg
import pytest
from fastapi import FastAPI
from sqlalchemy import event
from starlette.testclient import TestClient

from app.features.messages.importing import PART
from tests.conftest import NOW
from tests.factories import mail, mbox
from tests.sent_statements import observed

MBOX = {"Content-Type": "application/mbox"}
COUNT = 3 * PART + 7


@pytest.fixture(autouse=True)
def own_address(client: TestClient) -> None:
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})


def question(number: int, at: datetime = NOW - timedelta(days=4)) -> bytes:
    return mail(
        number,
        sender=f"Customer {number} <c{number}@example.com>",
        date=format_datetime(at + timedelta(minutes=number)),
    )


def mails_of(count: int) -> bytes:
    return mbox(*map(question, range(count)))


@contextmanager
def commits(app: FastAPI) -> Iterator[list[object]]:
    engine, counted = app.state.runtime.database.engine, list[object]()
    add = counted.append
    event.listen(engine, "commit", add)
    try:
        yield counted
    finally:
        event.remove(engine, "commit", add)


@contextmanager
def lost_connection(app: FastAPI, part: int) -> Iterator[None]:
    """The database goes away in this part of an import."""
    parts = count(1)

    def lose(sql: str, _driver: object) -> None:
        if sql.startswith("INSERT INTO messages") and next(parts) == part:
            raise psycopg.OperationalError("the connection is lost")

    with observed(app.state.runtime.database, before=lose):
        yield


def stored(client: TestClient) -> int:
    page = client.get("/v1/messages", params={"limit": 200}).json()
    assert page["next_cursor"] is None
    return len(page["items"])


def test_a_large_file_is_stored_in_several_transactions_and_answered_at_once(client, app):
    with commits(app) as counted:
        answer = client.post("/v1/messages/import", content=mails_of(COUNT), headers=MBOX)
    found = answer.json()
    assert found["mails"] == {
        "total": COUNT, "imported": COUNT, "duplicates": 0, "ignored": 0, "errors": 0,
    }  # fmt: skip
    assert len(found["items"]) == len({item["id"] for item in found["items"]}) == COUNT
    assert len(counted) >= COUNT / PART
    assert client.get("/v1/follow-ups", params={"limit": 200}).json()["items"]


def test_parts_are_small_while_others_wait_to_write(client, app, monkeypatch):
    crowded = "app.storage.turns.WriterTurns.are_crowded"
    monkeypatch.setattr(crowded, property(lambda turns: True))
    with commits(app) as counted:
        answer = client.post("/v1/messages/import", content=mails_of(COUNT), headers=MBOX)
    assert answer.json()["mails"]["imported"] == stored(client) == COUNT
    size = PART // 5 if app.state.runtime.database.dialect == "sqlite" else PART
    assert COUNT / size <= len(counted) <= COUNT / size + 4


def test_a_small_file_is_one_transaction(client, app):
    with commits(app) as counted:
        client.post("/v1/messages/import", content=mails_of(PART), headers=MBOX)
    assert len(counted) == 1


def test_answers_in_front_of_their_questions_answer_them_in_another_part(client):
    ours = [
        mail(
            f"answer{number}",
            sender="me@example.net",
            to=f"c{number}@example.com",
            subject="Re: Broken pump",
            date=format_datetime(NOW - timedelta(hours=1)),
            text="We send you a new one tomorrow.",
            more=f"In-Reply-To: <{number}@example>\n",
        )
        for number in range(COUNT)
    ]
    box = mbox(*ours, *map(question, range(COUNT)))
    items = client.post("/v1/messages/import", content=box, headers=MBOX).json()["items"]
    asked = [item for item in items if item["direction"] == "inbound"]
    page = client.get("/v1/messages", params={"direction": "inbound", "limit": 200}).json()
    assert len(asked) == len(page["items"]) == COUNT
    assert all(item["answered_at"] for item in page["items"])


@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "a"}], ids=["bare", "with key"])
def test_what_a_break_leaves_is_a_duplicate_when_the_rest_is_imported(client, app, headers):
    headers |= MBOX
    with lost_connection(app, part=3):
        broken = client.post("/v1/messages/import", content=mails_of(COUNT), headers=headers)
    assert broken.status_code == 503
    assert stored(client) == 2 * PART
    again = client.post("/v1/messages/import", content=mails_of(COUNT), headers=headers)
    mails = again.json()["mails"]
    assert (mails["imported"], mails["duplicates"]) == (COUNT - 2 * PART, 2 * PART)
    assert stored(client) == COUNT


def test_the_answer_of_a_finished_import_is_replayed(client):
    headers = MBOX | {"Idempotency-Key": "a"}
    first, again = (
        client.post("/v1/messages/import", content=mails_of(COUNT), headers=headers)
        for _ in range(2)
    )
    assert first.json() == again.json()
    assert again.headers["Idempotent-Replayed"] == "true"
    other = client.post("/v1/messages/import", content=mails_of(COUNT + 1), headers=headers)
    assert other.json()["code"] == "idempotency_key_reused"
    assert stored(client) == COUNT


def test_an_answer_is_replayed_for_a_day(client, clock):
    headers = MBOX | {"Idempotency-Key": "a"}
    client.post("/v1/messages/import", content=mails_of(COUNT), headers=headers)
    clock.advance(hours=24, minutes=1)
    again = client.post("/v1/messages/import", content=mails_of(COUNT), headers=headers)
    assert "Idempotent-Replayed" not in again.headers
    assert again.json()["mails"]["duplicates"] == COUNT


def test_mails_refused_and_known_are_told_by_their_position_in_the_file(client):
    box = mbox(
        *map(question, range(COUNT)), question(3), mail("x", sender="", date="Mon, 02 Mar 2026")
    )
    found = client.post("/v1/messages/import", content=box, headers=MBOX).json()
    assert [error["position"] for error in found["errors"]] == [COUNT + 1]
    assert found["mails"]["duplicates"] == len(found["duplicates"]) == 1
