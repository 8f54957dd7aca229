"""The service in this process, asked through its HTTP API, on a database that is gone afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fastapi import FastAPI
from starlette.testclient import TestClient

from app.config import Settings
from app.engine.vocabulary import RuleKind
from app.features.workspace import seed
from app.main import close_runtime, create_app
from app.storage import migrations
from app.storage.database import Database
from quality.generator import Mailbox
from quality.mails import Mail, mbox
from quality.scene import Call, Logged

INBOX_FILES = 3
SENT_FILES = 2
# The rules about what waits for our answer.
ANSWERABLE = (RuleKind.REPLY, RuleKind.PERHAPS)


class RefusedRequest(Exception):
    """An answer of the service that the measurement did not expect."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The records of a workspace after the import of its mailbox."""

    messages: list[dict[str, Any]]
    follow_ups: list[dict[str, Any]]
    addresses: dict[str, list[str]] = field(default_factory=dict)  # by id of customer or contact
    customers: list[str] = field(default_factory=list)  # ids
    contacts: list[str] = field(default_factory=list)  # ids of those that the list shows
    logged: dict[str, str] = field(default_factory=dict)  # ids of the labels by id of message

    def party(self, record: dict[str, Any]) -> list[str]:
        """The addresses of the party of a message or a follow-up."""
        return self.addresses.get(record["customer_id"] or record["contact_id"], [])


@contextmanager
def start(now: datetime) -> Iterator[FastAPI]:
    with TemporaryDirectory(prefix="followup-quality-") as folder:
        settings = Settings(
            database_url=f"sqlite:///{Path(folder, 'quality.db')}",
            clock=now,
            rate_limit_per_minute=1_000_000,
            workspace_rate_limit_per_minute=1_000_000,
            sqlite_synchronous="NORMAL",
        )
        database = Database(settings)
        migrations.migrate(database.engine)
        database.close()
        app = create_app(settings)
        try:
            yield app
        finally:
            close_runtime(app)


class Workspace:
    """One business in the service."""

    def __init__(self, app: FastAPI, client: TestClient, name: str, now: datetime) -> None:
        with app.state.runtime.database.transaction() as session:
            key = seed.create_workspace(session, now, name=name)
            session.commit()
        self._client = client
        self._headers = {"Authorization": f"Bearer {key}"}

    def live(self, mailbox: Mailbox) -> Outcome:
        """Set the business up, import its mailbox, log its calls and read what came of it."""
        own = mailbox.business.own_addresses
        self._ask("PATCH", "/v1/workspace", json={"own_addresses": own})
        for person in mailbox.known:
            name = {"given": person.given, "family": person.family}
            customer = {"name": name, "emails": [{"address": person.address}], "stage": "active"}
            self._ask("POST", "/v1/customers", json=customer)
        for file in _files(mailbox):
            self._import(file)
        ids = {
            message["headers"]["message_id"].strip("<>"): message["id"]
            for message in self._list("/v1/messages", direction="inbound")
            if message["headers"] and message["headers"]["message_id"]
        }
        logged: dict[str, str] = {}
        for conversation in mailbox.conversations:
            for message in conversation.logged:
                identifier = message.label.identifiers[0]
                ids[identifier] = self._log_message(message, ids)
                logged[ids[identifier]] = identifier
            for call in conversation.calls:
                self._log(call, ids)
        return self._outcome(logged)

    def _import(self, mails: list[Mail]) -> None:
        self._ask(
            "POST",
            "/v1/messages/import",
            content=mbox(mails),
            headers={"Content-Type": "application/mbox"},
        )

    def _log(self, call: Call, ids: dict[str, str]) -> None:
        said = {"channel": "phone", "occurred_at": call.at.isoformat()}
        if call.answers in ids:
            self._ask("POST", f"/v1/messages/{ids[call.answers]}/answer", json=said)
            return
        whom = {"direction": "outbound", "to": [{"address": call.address}]}
        self._ask("POST", "/v1/messages", json=said | whom)

    def _log_message(self, message: Logged, ids: dict[str, str]) -> str:
        is_inbound = message.label.is_inbound
        whom = {"address": message.label.party}
        content = {
            "channel": message.channel,
            "direction": "inbound" if is_inbound else "outbound",
            "occurred_at": message.at.isoformat(),
            "subject": message.subject,
            "body": message.text,
            "picked_up": message.picked_up,
            "answers": [ids[message.answers]] if message.answers in ids else None,
            **({"from": whom} if is_inbound else {"to": [whom]}),
        }
        stated = {name: value for name, value in content.items() if value is not None}
        stored: dict[str, Any] = self._ask("POST", "/v1/messages", json=stated)
        return str(stored["id"])

    def _outcome(self, logged: dict[str, str]) -> Outcome:
        customers, contacts = self._list("/v1/customers"), self._list("/v1/contacts")
        of_machines = self._list("/v1/contacts", automated="true")  # the list leaves them out
        return Outcome(
            self._list("/v1/messages"),
            [
                follow_up
                for kind in ANSWERABLE
                for follow_up in self._list("/v1/follow-ups", status="due", rule_kind=kind)
            ],
            {
                party["id"]: [email["address"].lower() for email in party["emails"]]
                for party in (*customers, *contacts, *of_machines)
            },
            [customer["id"] for customer in customers],
            [contact["id"] for contact in contacts],
            logged,
        )

    def _list(self, path: str, **query: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = []
        cursor: dict[str, str] = {}
        while True:
            page = self._ask("GET", path, params={"limit": "200", **query, **cursor})
            items += page["items"]
            if page["next_cursor"] is None:
                return items
            cursor = {"cursor": page["next_cursor"]}

    def _ask(self, method: str, path: str, **request: Any) -> Any:
        headers = self._headers | request.pop("headers", {})
        response = self._client.request(method, path, headers=headers, **request)
        if response.is_error:
            raise RefusedRequest(f"{method} {path}: {response.status_code} {response.text}")
        return response.json()


def run(mailboxes: list[Mailbox], now: datetime) -> list[Outcome]:
    """Results of each mailbox, in a workspace of its own each."""
    with start(now) as app:
        client = TestClient(app)
        return [
            Workspace(app, client, mailbox.business.name, now).live(mailbox)
            for mailbox in mailboxes
        ]


def _files(mailbox: Mailbox) -> Iterator[list[Mail]]:
    """The inbox in some files by time, then the sent mail, as a user exports them."""
    inbox = [mail for one in mailbox.conversations for mail in one.inbox]
    sent = [mail for one in mailbox.conversations for mail in one.sent]
    for mails, number in ((inbox, INBOX_FILES), (sent, SENT_FILES)):
        ordered = sorted(mails, key=lambda mail: (mail.at, mail.label.message_id))
        size = -(-len(ordered) // number)
        for begin in range(0, len(ordered), size or 1):
            yield ordered[begin : begin + size]
    if again := [mail for one in mailbox.conversations for mail in one.exported_again]:
        yield again
