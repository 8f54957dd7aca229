"""An operator finds each request and each error in the log, and nothing that is nobody's business."""

import io
import json
import logging
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from sqlalchemy.exc import IntegrityError

from app.features.customers import service as customers
from app.http import logs
from tests import factories

CANARY = "canary-in-a-coal-mine"
CANARIES = (CANARY, "canary@example.com")
Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def stream() -> io.StringIO:
    output = io.StringIO()
    logs.configure(output)
    return output


@pytest.fixture
def lines(stream: io.StringIO) -> Lines:
    return lambda: [json.loads(line) for line in stream.getvalue().splitlines()]


def test_each_request_is_a_line(client, key, lines):
    customer = factories.new_customer(client)
    answer = client.get(f"/v1/customers/{customer['id']}?unknown=1")
    first, second = (line for line in lines() if line["event"] == "request")
    assert (first["method"], first["route"], first["status"]) == ("POST", "/v1/customers", 201)
    assert first["ms"] > 0
    assert first["workspace"]
    assert first["key"]
    assert (second["route"], second["status"]) == ("/v1/customers/{customer_id:uuid}", 422)
    assert second["request_id"] == answer.json()["request_id"] == answer.headers["x-request-id"]


def test_an_unexpected_error_is_found_by_the_id_that_the_client_got(client, lines, monkeypatch):
    def fail(*_: Any) -> None:
        raise KeyError(CANARY)

    monkeypatch.setattr(customers, "get", fail)
    answer = client.get("/v1/customers/0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a")
    assert answer.status_code == 500
    about = [line for line in lines() if line.get("request_id") == answer.json()["request_id"]]
    [error] = [line for line in about if "exception" in line]
    assert error["level"] == "error"
    assert "builtins.KeyError" in error["exception"]
    assert "test_logs.py" in error["exception"]
    assert " in fail" in error["exception"]
    assert [line["status"] for line in about if line["event"] == "request"] == [500]


def test_secrets_addresses_and_bodies_never_appear(client, key, stream, monkeypatch):
    body = {"name": {"given": CANARY}, "emails": [{"address": CANARIES[1]}], "notes": CANARY}
    client.post("/v1/customers", json=body)
    client.post("/v1/customers", json=body)
    client.get(f"/v1/customers?email={CANARIES[1]}")
    client.get(f"/v1/{CANARY}/{CANARIES[1]}")
    client.post("/v1/customers", json=body | {"stage": CANARY})

    def fail(*_: Any, **__: Any) -> None:
        values = f"DETAIL: Failing row contains ({CANARY}, {key})."
        raise IntegrityError("INSERT", {"notes": CANARY}, psycopg.errors.NotNullViolation(values))

    monkeypatch.setattr(customers, "create", fail)
    client.post("/v1/customers", json=body)
    logging.getLogger("anywhere").warning("A mail of %s came with %s", CANARIES[1], key)
    text = stream.getvalue()
    assert "constraint" in text
    assert "A mail of …@… came with fu_…" in text
    for secret in (*CANARIES, key):
        assert secret not in text


def test_a_terminal_gets_words(monkeypatch, stream):
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True, raising=False)
    logs.configure(terminal)
    logging.getLogger("anywhere").warning("A line for people")
    assert "A line for people" in terminal.getvalue()
    assert not terminal.getvalue().startswith("{")
