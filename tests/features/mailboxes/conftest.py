"""A mail server for all tests here, with an account of its own for each test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

import pytest
from starlette.testclient import TestClient

from app.worker import create_worker
from tests.dovecot import PASSWORD, Dovecot, start_dovecot
from tests.oauth_server import Provider, start_provider

numbers = count(1)


@pytest.fixture(scope="session")
def provider() -> Iterator[Provider]:
    with start_provider() as running:
        yield running


@pytest.fixture(scope="session")
def dovecot(provider: Provider) -> Iterator[Dovecot]:
    with start_dovecot(f"{provider.url}/introspect") as server:
        yield server


@dataclass
class Account:
    """An account on the mail server."""

    server: Dovecot
    address: str

    def body(self, **changes: Any) -> dict[str, Any]:
        """A request that connects it."""
        return {
            "address": self.address,
            "host": "127.0.0.1",
            "port": self.server.port,
            "security": "none",
            "password": PASSWORD,
        } | changes

    def deliver(self, *mails: bytes, folder: str = "INBOX") -> None:
        for one in mails:
            self.server.deliver(self.address, one, folder)


@pytest.fixture
def account(dovecot: Dovecot) -> Account:
    address = f"shop{next(numbers)}@shop.example.net"
    dovecot.add_account(address)
    return Account(dovecot, address)


@pytest.fixture
def work(app) -> Callable[[], None]:
    """Run the jobs that are due."""
    worker = create_worker(app.state.settings, app.state.runtime.database, app.state.runtime.clock)
    return worker.run_all


def connect(client: TestClient, account: Account, **changes: Any) -> dict[str, Any]:
    answer = client.post("/v1/mailboxes", json=account.body(**changes))
    assert answer.status_code == 201, answer.text
    mailbox: dict[str, Any] = answer.json()
    return mailbox


def reload(client: TestClient, mailbox: dict[str, Any]) -> dict[str, Any]:
    shown: dict[str, Any] = client.get(f"/v1/mailboxes/{mailbox['id']}").json()
    return shown


def subjects(client: TestClient) -> list[tuple[str, str]]:
    """Direction and subject of all messages, in their order."""
    items = client.get("/v1/messages?limit=200").json()["items"]
    return sorted((one["direction"], one["subject"]) for one in items)


@contextmanager
def working(app: Any) -> Iterator[None]:
    """A worker in a thread."""
    runtime = app.state.runtime
    worker = create_worker(app.state.settings, runtime.database, runtime.clock)
    worker.start()
    try:
        yield
    finally:
        worker.stop()
